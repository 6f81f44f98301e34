/** The board: the line as coordinators see it, and what they do to it there. */
@NullMarked
package org.zhest.live.board;

import org.jspecify.annotations.NullMarked;
