/** Media as we speak of it: what a bridge is asked for, and the SDP that our offers are made of. */
@NullMarked
package org.zhest.signaling.media;

import org.jspecify.annotations.NullMarked;
