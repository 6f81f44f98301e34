package org.zhest.infra.embedded.bridge;

import java.util.Arrays;
import java.util.List;

/** What one endpoint negotiated: which kinds it receives, its header extensions, its RTX payload types. Immutable. */
final class Negotiated {
    static final Negotiated NOTHING = new Negotiated(List.of());

    private final boolean video;
    private final boolean pictureLoss;
    private final HeaderExtensions audioExtensions;
    private final HeaderExtensions videoExtensions;
    private final int[] rtxByPayload = new int[128];

    /** @throws NumberFormatException when the id of a payload type is no number; callers let it end as a 500 */
    Negotiated(List<ConferenceModify.Media> medias) {
        Arrays.fill(rtxByPayload, -1);
        HeaderExtensions forAudio = HeaderExtensions.NONE;
        HeaderExtensions forVideo = HeaderExtensions.NONE;
        boolean hasVideo = false;
        boolean hasPictureLoss = false;
        for (ConferenceModify.Media media : medias) {
            boolean isVideo = "video".equalsIgnoreCase(media.type());
            for (ConferenceModify.PayloadType type : media.payloadTypes()) {
                int id = Integer.parseInt(type.id());
                if (isVideo && "rtx".equalsIgnoreCase(type.name())) {
                    int original = Integer.parseInt(type.parameters().getOrDefault("apt", "-1"));
                    if (original >= 0 && original < rtxByPayload.length && id >= 0 && id < 128) {
                        rtxByPayload[original] = id;
                    }
                }
                hasPictureLoss |= type.feedback().contains("nack pli");
            }
            if (isVideo) {
                forVideo = new HeaderExtensions(media.extensions());
                hasVideo |= !media.payloadTypes().isEmpty();
            } else {
                forAudio = new HeaderExtensions(media.extensions());
            }
        }
        video = hasVideo;
        pictureLoss = hasPictureLoss;
        audioExtensions = forAudio;
        // One id space a BUNDLE; sharing the object makes the common case one comparison of references.
        videoExtensions = forVideo;
    }

    boolean video() {
        return video;
    }

    /** False where key frames must be asked for by FIR. */
    boolean pictureLoss() {
        return pictureLoss;
    }

    HeaderExtensions extensions(boolean forVideo) {
        return forVideo ? videoExtensions : audioExtensions;
    }

    /** The payload type that a retransmission's type stands for, or -1. */
    int originalOf(int rtxType) {
        for (int original = 0; original < rtxByPayload.length; original++) {
            if (rtxByPayload[original] == rtxType) {
                return original;
            }
        }
        return -1;
    }

    /** Payload type of retransmissions of a payload type (RFC 4588, section 8.6), or -1. */
    int rtxFor(int payloadType) {
        return rtxByPayload[payloadType];
    }
}
