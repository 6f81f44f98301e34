/** The dated classifier of contact topics. */
@NullMarked
package org.zhest.topic;

import org.jspecify.annotations.NullMarked;
