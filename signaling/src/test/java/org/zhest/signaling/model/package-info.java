/** The centre as a model that random histories are run through. */
package org.zhest.signaling.model;
