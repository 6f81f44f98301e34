/** The centre this installation serves: its name, its time zone, its clock. */
@NullMarked
package org.zhest.centre;

import org.jspecify.annotations.NullMarked;
