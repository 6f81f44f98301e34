/** Telephone lines of a call: what one is, whom it reaches, and the port to who carries it. */
@NullMarked
package org.zhest.signaling.phone;

import org.jspecify.annotations.NullMarked;
