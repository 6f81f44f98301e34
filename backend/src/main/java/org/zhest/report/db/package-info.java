/** The session log, read from the tables of calls. */
@NullMarked
package org.zhest.report.db;

import org.jspecify.annotations.NullMarked;
