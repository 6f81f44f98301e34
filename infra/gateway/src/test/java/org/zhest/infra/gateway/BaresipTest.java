package org.zhest.infra.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhest.infra.gateway.sound.ConferenceCaller;
import org.zhest.infra.gateway.sound.wave.Waves;

/** With a real telephone of other people's making. */
class BaresipTest {
    private static final int HUM = 600;
    private static final int ANSWER = 1_100;

    @Test
    void a_real_telephone_is_heard_hears_and_sends_keys() throws Exception {
        try (RealCalls calls = new RealCalls(GatewayUnderTest.times(GatewayUnderTest.QUICK));
                Baresip phone = Baresip.humming(HUM);
                ConferenceCaller caller = calls.join("baresip")) {
            GatewayUnderTest gateway = calls.gateway;
            String leg = calls.call(phone.address(), caller, "baresip");
            gateway.await(leg, "answered");
            caller.hum(ANSWER);
            Until.holds("the telephone's tone", () -> caller.hears(HUM) > RealCalls.HEARD);
            phone.press('5');
            phone.press('#');
            Until.holds("both keys", () -> keys(gateway, leg).equals("5#"));
            gateway.delete(leg);
            assertThat(gateway.await(leg, "ended").path("by").asText()).isEqualTo("us");
            phone.close();
            assertThat(loudest(phone.heard(), ANSWER)).isGreaterThan(RealCalls.HEARD);
        }
    }

    private static String keys(GatewayUnderTest gateway, String leg) {
        return gateway.backend.events.stream()
                .filter(event -> event.path("leg").asText().equals(leg))
                .map(event -> event.path("digit").asText())
                .collect(Collectors.joining());
    }

    /** The most that there is of a tone in any tenth of a second. */
    private static double loudest(short[] samples, double hertz) {
        double most = 0;
        for (int from = 0; from + 800 <= samples.length; from += 800) {
            most = Math.max(most, Waves.amplitude(Arrays.copyOfRange(samples, from, from + 800), hertz, 8_000));
        }
        return most;
    }
}
