/** Wrap-ups, contacts and the card of a citizen in a call. */
@NullMarked
package org.zhest.contact.web;

import org.jspecify.annotations.NullMarked;
