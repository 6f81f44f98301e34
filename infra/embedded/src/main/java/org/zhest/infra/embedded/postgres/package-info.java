/** A PostgreSQL server that starts with the program that needs it, from binaries on the class path. */
@NullMarked
package org.zhest.infra.embedded.postgres;

import org.jspecify.annotations.NullMarked;
