package org.zhest.live;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * This backend among others on the same database ({@code zhest.node}).
 *
 * @param url where the other nodes reach this one, never through the public proxy; default {@code http://127.0.0.1} and its port
 * @param lease a node that is silent for so long is taken for dead: its pages count as absent, others take over
 * @param beat how often the lease is renewed and the others' leases are looked at; at most a third of the lease
 */
@Validated
@ConfigurationProperties("zhest.node")
public record NodeSettings(
        @Nullable URI url,
        @DefaultValue("4s") @NotNull Duration lease,
        @DefaultValue("500ms") @NotNull Duration beat) {

    public NodeSettings {
        if (beat.multipliedBy(3).compareTo(lease) > 0) {
            throw new IllegalArgumentException("zhest.node.beat is more than a third of zhest.node.lease");
        }
    }
}
