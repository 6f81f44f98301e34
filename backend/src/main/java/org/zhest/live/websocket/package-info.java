/** The socket: its handshake, its limits, and the courier that numbers and writes messages. */
@NullMarked
package org.zhest.live.websocket;

import org.jspecify.annotations.NullMarked;
