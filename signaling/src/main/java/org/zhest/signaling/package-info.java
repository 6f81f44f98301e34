/** The decisions of the service: no I/O, no threads, no clock, no framework. */
@NullMarked
package org.zhest.signaling;

import org.jspecify.annotations.NullMarked;
