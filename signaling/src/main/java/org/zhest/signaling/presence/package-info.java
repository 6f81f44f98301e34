/** Who is connected, and what a page that was away has missed. */
@NullMarked
package org.zhest.signaling.presence;

import org.jspecify.annotations.NullMarked;
