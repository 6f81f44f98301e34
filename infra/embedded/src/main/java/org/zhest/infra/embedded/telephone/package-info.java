/** The telephones that a local run and tests can call: one SIP user agent on loopback, which behaves by the number dialled. */
@NullMarked
package org.zhest.infra.embedded.telephone;

import org.jspecify.annotations.NullMarked;
