/** The local run: everything that a centre's data room holds, on one machine, from one command. */
@NullMarked
package org.zhest.local;

import org.jspecify.annotations.NullMarked;
