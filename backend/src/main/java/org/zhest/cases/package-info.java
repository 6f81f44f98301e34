/** What is being done for a recipient. */
@NullMarked
package org.zhest.cases;

import org.jspecify.annotations.NullMarked;
