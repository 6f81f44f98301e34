/** When the line is open: weekly hours, special days, and what a coordinator says against them. */
@NullMarked
package org.zhest.signaling.opening;

import org.jspecify.annotations.NullMarked;
