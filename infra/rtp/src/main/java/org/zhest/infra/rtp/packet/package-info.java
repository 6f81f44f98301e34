/** Views over RTP and RTCP packets in byte arrays, and the few RTCP messages that a hop writes itself. */
@NullMarked
package org.zhest.infra.rtp.packet;

import org.jspecify.annotations.NullMarked;
