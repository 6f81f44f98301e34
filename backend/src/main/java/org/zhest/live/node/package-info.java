/** What makes several backends behave as one: letters and text between them, and who picks up after the dead. */
@NullMarked
package org.zhest.live.node;

import org.jspecify.annotations.NullMarked;
