/** The schedule over HTTP. */
@NullMarked
package org.zhest.schedule.web;

import org.jspecify.annotations.NullMarked;
