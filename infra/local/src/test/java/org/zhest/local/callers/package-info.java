/** People without a browser: they sign in, speak the socket's protocol, and send a recorded picture and a hum. */
@NullMarked
package org.zhest.local.callers;

import org.jspecify.annotations.NullMarked;
