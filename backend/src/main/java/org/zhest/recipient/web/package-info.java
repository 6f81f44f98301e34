/** Precincts to choose from, and what a citizen sees of themselves. */
@NullMarked
package org.zhest.recipient.web;

import org.jspecify.annotations.NullMarked;
