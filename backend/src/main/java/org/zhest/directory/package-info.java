/** Organisations and services that citizens ask for: how they are found, and how coordinators keep them. */
@NullMarked
package org.zhest.directory;

import org.jspecify.annotations.NullMarked;
