/** The schedule in PostgreSQL. */
@NullMarked
package org.zhest.schedule.db;

import org.jspecify.annotations.NullMarked;
