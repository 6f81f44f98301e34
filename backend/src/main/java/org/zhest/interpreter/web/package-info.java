/** Interpreters to choose from, what they can do, and who is not put through to whom. */
@NullMarked
package org.zhest.interpreter.web;

import org.jspecify.annotations.NullMarked;
