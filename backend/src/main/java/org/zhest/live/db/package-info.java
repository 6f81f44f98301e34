/** Calls, offers, legs and presence in PostgreSQL. */
@NullMarked
package org.zhest.live.db;

import org.jspecify.annotations.NullMarked;
