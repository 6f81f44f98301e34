package org.zhest.signaling.media;

/** A kind of media line. */
public enum MediaKind {
    AUDIO,
    VIDEO;

    /** As SDP and Colibri2 write it. */
    public String token() {
        return this == AUDIO ? "audio" : "video";
    }
}
