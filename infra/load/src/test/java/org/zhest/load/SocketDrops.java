package org.zhest.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Datagrams that Linux threw away because nobody had read those before them. */
final class SocketDrops {

    private SocketDrops() {}

    /** @return of the UDP sockets at these ports, since they were opened */
    static long at(Set<Integer> ports) throws IOException {
        long drops = 0;
        for (String line : Files.readAllLines(Path.of("/proc/net/udp"))) {
            String[] fields = line.trim().split("\\s+");
            if (fields.length > 12 && ports.contains(port(fields[1]))) {
                drops += Long.parseLong(fields[12]);
            }
        }
        return drops;
    }

    private static int port(String address) {
        int colon = address.indexOf(':');
        return colon < 0 ? -1 : Integer.parseInt(address.substring(colon + 1), 16);
    }
}
