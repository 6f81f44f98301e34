/** The backend: one package an area, each with its types, its port and its use cases. */
@NullMarked
package org.zhest;

import org.jspecify.annotations.NullMarked;
