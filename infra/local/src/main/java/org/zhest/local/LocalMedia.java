package org.zhest.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.embedded.bridge.BridgeConfig;
import org.zhest.infra.embedded.bridge.EmbeddedBridge;

/** What media and telephones go through, unless others were named. */
record LocalMedia(@Nullable EmbeddedBridge bridge, @Nullable LocalPhones phones) implements AutoCloseable {

    /** A start that goes on beside another one. */
    static final class Starting {
        private final FutureTask<LocalMedia> task;

        private Starting(FutureTask<LocalMedia> task) {
            this.task = task;
        }

        LocalMedia await() throws IOException {
            try {
                return task.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    /** The first use of the ciphers takes seconds, which the start of the database takes, too. */
    static Starting begin(LocalSettings.Read read) {
        FutureTask<LocalMedia> task = new FutureTask<>(() -> start(read));
        Thread.ofPlatform().name("media-start").start(task);
        return new Starting(task);
    }

    private static LocalMedia start(LocalSettings.Read read) throws IOException {
        LocalSettings settings = read.settings();
        EmbeddedBridge bridge = read.bridges().isEmpty()
                ? EmbeddedBridge.start(BridgeConfig.loopback(settings.bridgePort(), settings.mediaPort()))
                : null;
        try {
            return new LocalMedia(bridge, read.gateways() ? null : LocalPhones.start(settings.port()));
        } catch (IOException | RuntimeException e) {
            if (bridge != null) {
                bridge.close();
            }
            throw e;
        }
    }

    List<String> bridges(LocalSettings.Read read) {
        return bridge == null ? read.bridges() : List.of(bridge.restUrl());
    }

    @Override
    public void close() {
        if (phones != null) {
            phones.close();
        }
        if (bridge != null) {
            bridge.close();
        }
    }
}
