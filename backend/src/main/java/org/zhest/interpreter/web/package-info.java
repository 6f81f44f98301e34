/** Interpreters to choose from. */
@NullMarked
package org.zhest.interpreter.web;

import org.jspecify.annotations.NullMarked;
