package org.zhest.live.effect;

import org.springframework.stereotype.Component;
import org.zhest.live.phone.Phones;
import org.zhest.signaling.call.Effect;
import org.zhest.signaling.phone.LineId;

/** Carries out what was decided of telephone lines: on the gateway, and in the conference. */
@Component
class LineRunner {

    private final Phones phones;
    private final CallMedia media;
    private final InOrder<LineId> tasks = new InOrder<>();

    LineRunner(Phones phones, CallMedia media) {
        this.phones = phones;
        this.media = media;
    }

    void run(Effect.OfLine effect) {
        tasks.run(effect.line(), () -> {
            switch (effect) {
                case Effect.Dial(var call, var line) -> {
                    if (phones.dial(call, line)) {
                        media.admit(line);
                    }
                }
                case Effect.PickUp(var _, var line) -> phones.pickUp(line);
                case Effect.SayClosed(var line) -> phones.sayClosed(line);
                case Effect.SetLine(var call, var line) -> {
                    media.hearAnew(call);
                    phones.set(line);
                }
                case Effect.Press(var line, var digits) -> phones.press(line, digits);
                case Effect.FreeLine(var call, var line) -> {
                    phones.free(line);
                    media.release(call, line);
                }
            }
        });
    }
}
