package org.zhest.contact;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Written answers ({@code zhest.message}).
 *
 * @param answerWithin working days until somebody who left a message, or was not reached, is answered
 */
@Validated
@ConfigurationProperties("zhest.message")
public record AnswerSettings(@DefaultValue("1d") @NotNull Period answerWithin) {

    public AnswerSettings {
        if (answerWithin != null && (answerWithin.toTotalMonths() != 0 || answerWithin.getDays() < 1)) {
            throw new IllegalArgumentException("zhest.message.answer-within is whole days, such as 1d");
        }
    }
}
