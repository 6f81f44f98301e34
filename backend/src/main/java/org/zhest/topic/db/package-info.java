/** Topics in PostgreSQL. */
@NullMarked
package org.zhest.topic.db;

import org.jspecify.annotations.NullMarked;
