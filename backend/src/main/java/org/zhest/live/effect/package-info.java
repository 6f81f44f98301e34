/** What is done after a decision is committed, and the deadlines that find what was not done. */
@NullMarked
package org.zhest.live.effect;

import org.jspecify.annotations.NullMarked;
