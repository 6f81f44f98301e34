/** Benchmarks of the whole product and of its bridge, each beside a peer or a limit. */
@NullMarked
package org.zhest.load;

import org.jspecify.annotations.NullMarked;
