/** What the backend's tests stand on: one PostgreSQL a run, a clock to push, a browser's cookies, people to sign in. */
@NullMarked
package org.zhest.testing;

import org.jspecify.annotations.NullMarked;
