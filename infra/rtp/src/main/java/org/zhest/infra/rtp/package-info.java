/** One media hop: ICE over one UDP port, DTLS-SRTP, and the packets that come and go on it. */
@NullMarked
package org.zhest.infra.rtp;

import org.jspecify.annotations.NullMarked;
