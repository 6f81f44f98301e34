/** Interpreters in PostgreSQL. */
@NullMarked
package org.zhest.interpreter.db;

import org.jspecify.annotations.NullMarked;
