/** A media bridge inside this JVM that answers like a Jitsi Videobridge over Colibri2 REST and forwards media. */
@NullMarked
package org.zhest.infra.embedded.bridge;

import org.jspecify.annotations.NullMarked;
