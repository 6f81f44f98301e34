/** What all areas share at the web's edge: problems, security, pages, the published contract. */
@NullMarked
package org.zhest.web;

import org.jspecify.annotations.NullMarked;
