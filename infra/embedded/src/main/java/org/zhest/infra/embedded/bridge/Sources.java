package org.zhest.infra.embedded.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one endpoint sends, as it was announced. Immutable; looked up by scanning, for there are few. */
final class Sources {
    static final Sources NONE = new Sources(new int[0], new VideoSource[0]);

    private final int[] audio;
    private final VideoSource[] video;

    private Sources(int[] audio, VideoSource[] video) {
        this.audio = audio;
        this.video = video;
    }

    /** Takes over, with their caches, the streams of {@code before} that are announced again. */
    static Sources of(List<ConferenceModify.Source> announced, Sources before) {
        List<Integer> audio = new ArrayList<>();
        List<VideoSource> video = new ArrayList<>();
        for (ConferenceModify.Source source : announced) {
            if ("video".equalsIgnoreCase(source.type())) {
                video.addAll(videoOf(source, before));
            } else {
                audio.addAll(source.ssrcs());
            }
        }
        return new Sources(audio.stream().mapToInt(Integer::intValue).toArray(), video.toArray(VideoSource[]::new));
    }

    private static List<VideoSource> videoOf(ConferenceModify.Source source, Sources before) {
        List<VideoSource> streams = new ArrayList<>();
        for (int ssrc : source.ssrcs()) {
            if (source.retransmissions().stream().anyMatch(pair -> pair[1] == ssrc)) {
                continue;
            }
            int[] pair = source.retransmissions().stream()
                    .filter(p -> p[0] == ssrc)
                    .findFirst()
                    .orElse(null);
            VideoSource stream = pair == null ? new VideoSource(ssrc, 0, false) : new VideoSource(ssrc, pair[1], true);
            streams.add(Arrays.stream(before.video)
                    .filter(stream::sameAs)
                    .findFirst()
                    .orElse(stream));
        }
        return streams;
    }

    boolean isAudio(int ssrc) {
        for (int known : audio) {
            if (known == ssrc) {
                return true;
            }
        }
        return false;
    }

    @Nullable VideoSource video(int ssrc) {
        for (VideoSource source : video) {
            if (source.ssrc() == ssrc) {
                return source;
            }
        }
        return null;
    }

    @Nullable VideoSource retransmittedBy(int ssrc) {
        for (VideoSource source : video) {
            if (source.retransmits() && source.rtxSsrc() == ssrc) {
                return source;
            }
        }
        return null;
    }

    boolean owns(int ssrc) {
        return isAudio(ssrc) || video(ssrc) != null || retransmittedBy(ssrc) != null;
    }

    VideoSource[] video() {
        return video;
    }

    boolean hasAudio() {
        return audio.length > 0;
    }

    int[] ssrcs() {
        int[] all = Arrays.copyOf(audio, audio.length + 2 * video.length);
        int at = audio.length;
        for (VideoSource source : video) {
            all[at++] = source.ssrc();
            if (source.retransmits()) {
                all[at++] = source.rtxSsrc();
            }
        }
        return Arrays.copyOf(all, at);
    }
}
