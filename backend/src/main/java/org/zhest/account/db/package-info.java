/** Accounts and sign-in failures in PostgreSQL. */
@NullMarked
package org.zhest.account.db;

import org.jspecify.annotations.NullMarked;
