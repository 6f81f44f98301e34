package org.zhest.live.phone;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhest.signaling.phone.LineId;
import org.zhest.signaling.phone.PhoneLine;

/** The configured telephone gateways, each with what was last heard of it. */
@Component
class Gateways {

    private final Map<String, GatewayWatch> watched = new LinkedHashMap<>();

    Gateways(PhoneSettings settings) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        for (PhoneSettings.Gateway gateway : settings.gateways()) {
            String name = gateway.url().toString().replaceAll("/+$", "");
            PhoneGateway control = new PhoneGateway(gateway, http, settings.requestTimeout(), settings.ringFor());
            watched.put(name, new GatewayWatch(name, control, settings.lostAfter()));
        }
    }

    /** @param instance the process that it is */
    record Up(String name, String instance, PhoneLine line) {}

    /** Those that can be asked to dial, in no order: so the lines are spread. */
    List<Up> up() {
        List<Up> up = new ArrayList<>();
        watched.values()
                .forEach(watch -> watch.instance()
                        .ifPresent(instance -> up.add(new Up(watch.name(), instance, watch.control()))));
        Collections.shuffle(up);
        return up;
    }

    /** Where a line is that came in. */
    Optional<Up> with(LineId line) {
        return watched.values().stream()
                .flatMap(watch -> watch.instance().stream()
                        .filter(_ -> watch.control().has(line))
                        .map(instance -> new Up(watch.name(), instance, watch.control())))
                .findFirst();
    }

    Optional<PhoneLine> at(String name) {
        return Optional.ofNullable(watched.get(name)).map(GatewayWatch::control);
    }

    /** Whether the lines of this process of a gateway are lost: it is another by now, has been silent too long, or is gone. */
    boolean isLost(String name, String instance) {
        GatewayWatch watch = watched.get(name);
        return watch == null || watch.hasLost(instance);
    }

    @Scheduled(fixedDelayString = "${zhest.phone.read-interval:1s}")
    void read() {
        watched.values().stream()
                .map(watch -> Thread.ofVirtual().start(watch::read))
                .toList()
                .forEach(Gateways::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
