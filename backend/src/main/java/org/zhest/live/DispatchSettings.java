package org.zhest.live;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.zhest.signaling.dispatch.Policy;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/**
 * Who gets which call ({@code zhest.dispatch}).
 *
 * @param policy the name of the policy that counts, one of {@code policies}
 * @param policies policies by name
 * @param askBreaks whether an emergency that finds nobody ready is shown to those on a break
 */
@Validated
@ConfigurationProperties("zhest.dispatch")
public record DispatchSettings(
        @NotEmpty String policy,
        @NotEmpty Map<String, Boosts> policies,
        @DefaultValue("true") boolean askBreaks) {

    public DispatchSettings {
        if (policies != null && !policies.containsKey(policy)) {
            throw new IllegalArgumentException(
                    "zhest.dispatch.policy names none of zhest.dispatch.policies: " + policy);
        }
    }

    /**
     * @param topics head starts in the queue, by topic class
     * @param modes head starts in the queue, by sign mode; both add up
     * @param wishesWidenAfter how long only the interpreters wished for are asked
     */
    public record Boosts(
            @DefaultValue Map<TopicClass, Duration> topics,
            @DefaultValue Map<SignMode, Duration> modes,
            @DefaultValue("60s") @NotNull Duration wishesWidenAfter) {}

    /** The policy that counts. */
    public Policy chosen() {
        Boosts boosts = Objects.requireNonNull(policies.get(policy));
        return new Policy(policy, boosts.topics(), boosts.modes(), boosts.wishesWidenAfter());
    }
}
