/** A call's states as types, what may happen to it, and what follows. */
@NullMarked
package org.zhest.signaling.call;

import org.jspecify.annotations.NullMarked;
