/** What a telephone line puts into RTP packets: G.711 and pressed keys. */
@NullMarked
package org.zhest.infra.rtp.telephone;

import org.jspecify.annotations.NullMarked;
