/** Who may sign in, in which role, and the end of their sessions. */
@NullMarked
package org.zhest.account;

import org.jspecify.annotations.NullMarked;
