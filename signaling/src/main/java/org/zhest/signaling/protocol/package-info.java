/** The wire: closed messages, one file a direction, their codec, limits and close codes. */
@NullMarked
package org.zhest.signaling.protocol;

import org.jspecify.annotations.NullMarked;
