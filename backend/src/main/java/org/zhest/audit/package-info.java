/** Who looked at or changed what. */
@NullMarked
package org.zhest.audit;

import org.jspecify.annotations.NullMarked;
