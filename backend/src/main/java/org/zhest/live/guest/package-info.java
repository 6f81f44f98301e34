/** Guests of calls: links that are exchanged once, a room to wait in, and their way out. */
@NullMarked
package org.zhest.live.guest;

import org.jspecify.annotations.NullMarked;
