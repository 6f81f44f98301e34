package org.zhest.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** CPU time of a process of this machine, as the kernel counts it. */
final class ProcessCpu {

    /** Linux counts in hundredths of a second on every architecture that Java runs on. */
    private static final double TICKS_A_SECOND = 100;

    private final Path stat;
    private double seconds;
    private long nanos;

    ProcessCpu(long pid) {
        stat = Path.of("/proc", String.valueOf(pid), "stat");
    }

    void begin() throws IOException {
        seconds = read();
        nanos = System.nanoTime();
    }

    /** @return share of one core since {@link #begin}, per cent */
    double percent() throws IOException {
        return (read() - seconds) / ((System.nanoTime() - nanos) / 1e9) * 100;
    }

    private double read() throws IOException {
        String line = Files.readString(stat);
        // The name of the program may hold spaces; what follows its bracket does not. utime and stime are fields 14 and
        // 15.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    }
}
