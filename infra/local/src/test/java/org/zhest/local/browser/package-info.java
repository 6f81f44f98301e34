/** A real Chromium, driven by the names that its pages give to people; for stories and benchmarks. */
@NullMarked
package org.zhest.local.browser;

import org.jspecify.annotations.NullMarked;
