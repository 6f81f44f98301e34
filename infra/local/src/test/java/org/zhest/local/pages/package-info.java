/** What a citizen, an interpreter and a coordinator do on their pages, in their own words. */
@NullMarked
package org.zhest.local.pages;

import org.jspecify.annotations.NullMarked;
