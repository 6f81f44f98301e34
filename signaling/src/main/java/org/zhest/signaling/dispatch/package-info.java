/** Who gets which call: named policies, pure functions over the few candidates that an ordered index supplies. */
@NullMarked
package org.zhest.signaling.dispatch;

import org.jspecify.annotations.NullMarked;
