/** What is done to sound as such: samples in, samples out, without packets, threads or clocks. */
@NullMarked
package org.zhest.infra.gateway.sound.wave;

import org.jspecify.annotations.NullMarked;
