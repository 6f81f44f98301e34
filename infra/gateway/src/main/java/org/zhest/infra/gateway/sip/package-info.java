/** SIP with the telephone network (RFC 3261). */
@NullMarked
package org.zhest.infra.gateway.sip;

import org.jspecify.annotations.NullMarked;
