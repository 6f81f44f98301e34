/** Calls as they happen: who is connected, who gets which call, and its media. */
@NullMarked
package org.zhest.live;

import org.jspecify.annotations.NullMarked;
