package org.zhest.infra.gateway;

import java.io.IOException;
import org.zhest.infra.gateway.sound.LegSound;

/** Opens the sound of a leg. */
@FunctionalInterface
interface Sounds {

    /** @throws IOException when no port for its RTP is free */
    LegSound open(LegSound.Events events) throws IOException;
}
