package org.zhest.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@link CrowdMain} in its process. */
final class CrowdProcess implements AutoCloseable {

    private final Process process;

    private CrowdProcess(Process process) {
        this.process = process;
    }

    /** What a minute of messages showed; times in milliseconds. */
    record Load(int lost, int said, int answered, int pings, double median, double p99, double longest) {}

    static CrowdProcess start(int port, String path, List<String> cookies, int firstAddress) throws IOException {
        Path file = Files.createTempFile("zhest-crowd", ".txt");
        file.toFile().deleteOnExit();
        Files.write(file, cookies);
        return new CrowdProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        CrowdMain.class.getName(),
                        String.valueOf(port),
                        path,
                        file.toString(),
                        String.valueOf(firstAddress))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    long pid() {
        return process.pid();
    }

    /** @return how many are open */
    int open() throws IOException {
        String[] words = ask("open").split(" ", 3);
        if (!words[1].equals("0")) {
            Bench.progress("Sockets that did not open: " + words[1] + ", because of " + words[2]);
        }
        return Integer.parseInt(words[0]);
    }

    Load load(int rate, int seconds) throws IOException {
        String[] words = ask("load " + rate + " " + seconds).split(" ", 8);
        if (!words[0].equals("0")) {
            Bench.progress("Sockets that were lost: " + words[0] + ", because of " + words[7]);
        }
        return new Load(
                Integer.parseInt(words[0]),
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Long.parseLong(words[4]) / 1e3,
                Long.parseLong(words[5]) / 1e3,
                Long.parseLong(words[6]) / 1e3);
    }

    private String ask(String command) throws IOException {
        process.outputWriter().write(command + "\n");
        process.outputWriter().flush();
        String answer = process.inputReader().readLine();
        if (answer == null) {
            throw new IOException("the crowd's process ended");
        }
        return answer;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
