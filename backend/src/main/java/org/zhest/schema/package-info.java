/**
 * The tables, generated from the migrations; open to the {@code db} package of every area. Not null-marked: jOOQ's
 * generator does not annotate.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.zhest.schema;

import org.springframework.modulith.ApplicationModule;
