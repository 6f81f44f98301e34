/** The TURN servers that pages may send their media through. */
@NullMarked
package org.zhest.live.turn;

import org.jspecify.annotations.NullMarked;
