/** The telephone gateway: a process that puts telephone lines into conferences. */
@NullMarked
package org.zhest.infra.gateway;

import org.jspecify.annotations.NullMarked;
