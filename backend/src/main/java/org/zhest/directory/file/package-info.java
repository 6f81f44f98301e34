/** The directory as a CSV file: read, checked line by line, and written. */
@NullMarked
package org.zhest.directory.file;

import org.jspecify.annotations.NullMarked;
