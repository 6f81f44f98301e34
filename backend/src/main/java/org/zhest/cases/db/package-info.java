/** Cases in PostgreSQL. */
@NullMarked
package org.zhest.cases.db;

import org.jspecify.annotations.NullMarked;
