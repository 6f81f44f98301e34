/** Precincts to choose from. */
@NullMarked
package org.zhest.recipient.web;

import org.jspecify.annotations.NullMarked;
