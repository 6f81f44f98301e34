/** Contacts in PostgreSQL, and who may see whom because of a call. */
@NullMarked
package org.zhest.contact.db;

import org.jspecify.annotations.NullMarked;
