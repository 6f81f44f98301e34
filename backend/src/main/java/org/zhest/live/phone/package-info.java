/** Telephone lines: whom may be called, on which gateway, and what it says of them. */
@NullMarked
package org.zhest.live.phone;

import org.jspecify.annotations.NullMarked;
