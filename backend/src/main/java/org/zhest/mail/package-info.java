/** E-mail that the service sends. */
@NullMarked
package org.zhest.mail;

import org.jspecify.annotations.NullMarked;
