/** The citizen as the social service knows them, and the precinct that cares for the address. */
@NullMarked
package org.zhest.recipient;

import org.jspecify.annotations.NullMarked;
