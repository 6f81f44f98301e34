/** When interpreters work and when the line is open. */
@NullMarked
package org.zhest.schedule;

import org.jspecify.annotations.NullMarked;
