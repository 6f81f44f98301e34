/** The sound of a telephone leg: between RTP with the telephone and an audio-only endpoint of a media bridge. */
@NullMarked
package org.zhest.infra.gateway.sound;

import org.jspecify.annotations.NullMarked;
