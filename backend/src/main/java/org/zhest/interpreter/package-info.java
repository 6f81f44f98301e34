/** Who interprets; what they are doing just now belongs to live. */
@NullMarked
package org.zhest.interpreter;

import org.jspecify.annotations.NullMarked;
