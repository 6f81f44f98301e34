/** What the coordinator reads across areas: the session log and its timelines. */
@NullMarked
package org.zhest.report;

import org.jspecify.annotations.NullMarked;
