package org.zhest.load;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.zhest.live.LocalPages;
import org.zhest.signaling.protocol.ServerMessage;

/** Pages without sockets: what would be written to one is heard by whoever plays it. */
final class BenchPages implements LocalPages {

    private final Map<UUID, Consumer<ServerMessage>> open = new ConcurrentHashMap<>();

    void open(UUID account, Consumer<ServerMessage> hear) {
        open.put(account, hear);
    }

    @Override
    public boolean isConnected(UUID account) {
        return open.containsKey(account);
    }

    @Override
    public void deliver(UUID account, ServerMessage message) {
        Consumer<ServerMessage> hear = open.get(account);
        if (hear != null) {
            hear.accept(message);
        }
    }
}
