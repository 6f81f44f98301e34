package org.zhest.topic.db;

import static org.zhest.schema.Tables.TOPIC;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.zhest.topic.Topic;
import org.zhest.topic.Topics;

@Repository
class JooqTopics implements Topics {

    private final DSLContext db;

    JooqTopics(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Topic> validOn(LocalDate day) {
        return db.selectFrom(TOPIC)
                .where(valid(day))
                .orderBy(TOPIC.POSITION)
                .fetch(row -> new Topic(row.getCode(), row.getRu(), row.getEn()));
    }

    @Override
    public boolean isValid(String code, LocalDate day) {
        return db.fetchExists(TOPIC, TOPIC.CODE.eq(code).and(valid(day)));
    }

    private static Condition valid(LocalDate day) {
        return TOPIC.VALID_FROM.le(day).and(TOPIC.VALID_TO.isNull().or(TOPIC.VALID_TO.gt(day)));
    }
}
