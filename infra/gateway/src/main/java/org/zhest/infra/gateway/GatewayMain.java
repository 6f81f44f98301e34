package org.zhest.infra.gateway;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** The gateway as a process of its own: {@code java -jar zhest-gateway.jar --config=gateway.properties}. */
public final class GatewayMain {
    static final String USAGE = """
            Usage: java -jar zhest-gateway.jar [--config=FILE] [--NAME=VALUE …]

            Settings, by argument, by environment (trunk.password is ZHEST_GATEWAY_TRUNK_PASSWORD) or in the file, the first wins:

              control            TCP address of the HTTP control (127.0.0.1:8095)
              token              what commands bear; at least 16 characters; needed
              events             addresses that events are posted to, the first that takes them: http://…,http://…
              events.token       what events bear; needed where there are events
              events.keep        how long events wait for a backend (1h)
              sip.listen         address and port of SIP, as others are told it; TLS is one port above (127.0.0.1:5060)
              sip.transports     some of udp,tcp,tls (udp,tcp)
              sip.peers          addresses or networks whose calls are heard besides the trunk's: 10.0.0.5,10.1.0.0/16
              sip.srtp           off, offered or required (off)
              sip.session        seconds of the session timer that we ask for (1800)
              sip.tls.store      PKCS#12 file with our key and whom we trust; sip.tls.password: its password
              trunk.host         where numbers are sent to; without it only SIP addresses can be called
              trunk.port         (5060, over TLS 5061)
              trunk.transport    udp, tcp or tls (udp)
              trunk.user         answers challenges and registers; trunk.password: its password
              trunk.from         the number that calls show (the user)
              trunk.register     true: register there (false)
              rtp.address        address for sound with telephones (127.0.0.1); rtp.ports: two a leg (20000-20999)
              conference.address address for sound with media bridges (127.0.0.1)
              sounds             folder of WAV files, 16 bits, mono, 8 kHz; announcement.wav replaces ours
              limit.legs         legs at once (60)
              limit.dials        calls that go out a minute (60)

            It runs until it is ended, and then hangs up. Exit status: 0 ended, 1 could not start, 2 wrong settings.""";

    private GatewayMain() {}

    public static void main(String[] args) throws InterruptedException {
        for (String arg : args) {
            if (arg.equals("--help") || arg.equals("-h")) {
                System.out.println(USAGE);
                return;
            }
        }
        // One line a message, unless the operator brought a configuration of logging.
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT.%1$tL %4$s %5$s%6$s%n");
        }
        GatewayConfig config;
        try {
            config = ConfigReader.read(args, System.getenv());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println("--help names all settings.");
            System.exit(2);
            return;
        }
        run(config);
    }

    private static void run(GatewayConfig config) throws InterruptedException {
        try {
            Gateway gateway = Gateway.start(config);
            System.out.println("The gateway listens: control " + gateway.control() + ", SIP "
                    + config.sip().address().getHostAddress() + ":"
                    + config.sip().port());
            Runtime.getRuntime().addShutdownHook(new Thread(gateway::close, "gateway-close"));
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }
}
