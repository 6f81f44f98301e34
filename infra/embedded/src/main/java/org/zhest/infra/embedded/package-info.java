/** Stand-ins for what a centre's data room holds, so that one command runs everything on a laptop. */
@NullMarked
package org.zhest.infra.embedded;

import org.jspecify.annotations.NullMarked;
