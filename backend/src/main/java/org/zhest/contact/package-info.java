/** Recorded dealings with a recipient, and the wrap-up that completes them. */
@NullMarked
package org.zhest.contact;

import org.jspecify.annotations.NullMarked;
