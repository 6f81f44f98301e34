/** How tired an interpreter is: signing, rest, and what follows from them. */
@NullMarked
package org.zhest.signaling.fatigue;

import org.jspecify.annotations.NullMarked;
