/** A citizen's own cases, the case list, the case file and its changes. */
@NullMarked
package org.zhest.cases.web;

import org.jspecify.annotations.NullMarked;
