/** Recipients and precincts in PostgreSQL. */
@NullMarked
package org.zhest.recipient.db;

import org.jspecify.annotations.NullMarked;
