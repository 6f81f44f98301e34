/** One page of a longer list. */
@NullMarked
package org.zhest.paging;

import org.jspecify.annotations.NullMarked;
