/** The directory over HTTP: found by everybody, kept by coordinators. */
@NullMarked
package org.zhest.directory.web;

import org.jspecify.annotations.NullMarked;
