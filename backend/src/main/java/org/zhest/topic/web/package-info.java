/** The topics a wrap-up may choose from. */
@NullMarked
package org.zhest.topic.web;

import org.jspecify.annotations.NullMarked;
