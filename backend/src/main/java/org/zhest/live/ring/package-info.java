/** Calls that a hearing person telephones: how they come in, and how the citizen they are for is found and rung. */
@NullMarked
package org.zhest.live.ring;

import org.jspecify.annotations.NullMarked;
