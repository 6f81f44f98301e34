/** The directory in PostgreSQL. */
@NullMarked
package org.zhest.directory.db;

import org.jspecify.annotations.NullMarked;
