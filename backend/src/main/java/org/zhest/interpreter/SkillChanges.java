package org.zhest.interpreter;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhest.account.AccountId;
import org.zhest.centre.Centre;
import org.zhest.signaling.dispatch.Certificate;
import org.zhest.signaling.dispatch.Lane;

/**
 * Keeps what interpreters can do, and the lanes that follow from it: until the day on which a paper begins or ends to
 * count. Dispatch asks nobody whose lanes are out of date, so an expired paper stops routing to the minute.
 */
@Component
public class SkillChanges {

    private static final Logger LOG = LoggerFactory.getLogger(SkillChanges.class);

    /** Lanes are worked out anew after so many days even if nothing changes. */
    private static final int CHECK_AFTER_DAYS = 30;

    private final Skills skills;
    private final Centre centre;
    private final InstantSource clock;

    SkillChanges(Skills skills, Centre centre, InstantSource clock) {
        this.skills = skills;
        this.centre = centre;
        this.clock = clock;
    }

    @Transactional
    public void put(AccountId interpreter, SkillSheet sheet) {
        skills.put(interpreter, sheet);
        workOut(interpreter, sheet);
    }

    @Scheduled(fixedDelay = 1_000)
    void keepUp() {
        try {
            skills.due(clock.instant()).forEach(one -> skills.of(one).ifPresent(sheet -> workOut(one, sheet)));
        } catch (DataAccessException e) {
            LOG.warn("the database is away; certificates wait for it");
        }
    }

    private void workOut(AccountId interpreter, SkillSheet sheet) {
        LocalDate today = centre.today(clock);
        List<Lane> lanes = Lane.servedBy(
                sheet.certificates().stream()
                        .filter(one -> one.validOn(today))
                        .map(Certificate::skill)
                        .toList(),
                sheet.gender());
        skills.putLanes(interpreter, lanes, validUntil(sheet, today));
    }

    private Instant validUntil(SkillSheet sheet, LocalDate today) {
        LocalDate next = sheet.certificates().stream()
                .flatMap(one -> Stream.of(one.validFrom(), dayAfter(one.validUntil())))
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        LocalDate check = today.plusDays(CHECK_AFTER_DAYS);
        return centre.startOf(next.isBefore(check) ? next : check);
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
