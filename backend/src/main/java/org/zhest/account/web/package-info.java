/** Signing in and out, and the coordinator's list of accounts. */
@NullMarked
package org.zhest.account.web;

import org.jspecify.annotations.NullMarked;
