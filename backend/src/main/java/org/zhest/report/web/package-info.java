/** The session log, on the screen and as CSV. */
@NullMarked
package org.zhest.report.web;

import org.jspecify.annotations.NullMarked;
