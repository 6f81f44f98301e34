package org.zhest.live;

import org.springframework.stereotype.Component;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.protocol.NoticeKind;
import org.zhest.signaling.protocol.Relief;

/** A tired interpreter asks for help. Coordinators are told; a hand-over to any able interpreter begins here. */
@Component
public class Reliefs {

    private final Notices notices;

    Reliefs(Notices notices) {
        this.notices = notices;
    }

    public void ask(InterpreterId interpreter, Relief relief) {
        notices.tell(
                switch (relief) {
                    case SWAP -> NoticeKind.SWAP_ASKED;
                    case SECOND_INTERPRETER -> NoticeKind.SECOND_INTERPRETER_ASKED;
                },
                interpreter.value());
    }
}
