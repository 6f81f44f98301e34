/** Jitsi Videobridge by its Colibri2 REST API. */
@NullMarked
package org.zhest.live.colibri;

import org.jspecify.annotations.NullMarked;
