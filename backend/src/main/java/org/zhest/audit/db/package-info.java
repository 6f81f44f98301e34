/** The audit in PostgreSQL. */
@NullMarked
package org.zhest.audit.db;

import org.jspecify.annotations.NullMarked;
