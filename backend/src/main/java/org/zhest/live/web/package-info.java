/** What a page asks of the line over HTTP. */
@NullMarked
package org.zhest.live.web;

import org.jspecify.annotations.NullMarked;
