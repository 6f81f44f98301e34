package org.zhest.infra.gateway.sound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.wave.Mixer;
import org.zhest.infra.rtp.packet.RtpPacket;

/** The voices of the conference, mixed for the telephone; its own is never among them. Belongs to one thread. */
final class Speakers {
    private final Map<Integer, Speaker> speaking = new HashMap<>();
    private final Mixer mixer = new Mixer(OpusFrames.RATE / Playout.FRAMES_A_SECOND);
    private Map<Integer, String> known = Map.of();
    private Set<String> leftOut = Set.of();

    /** The sources that there are now, msid by SSRC; those that have gone are forgotten. */
    void known(Map<Integer, String> sources) {
        known = sources;
        speaking.keySet().retainAll(sources.keySet());
    }

    void leaveOut(Set<String> sources) {
        leftOut = Set.copyOf(sources);
    }

    void packet(RtpPacket packet, long nanos) {
        if (known.containsKey(packet.ssrc())) {
            speaking.computeIfAbsent(packet.ssrc(), Speaker::new).packet(packet, nanos);
        }
    }

    /** The next 20 ms of all that are not left out; who is left out goes on unheard, so as to be back without a gap. */
    short[] frame(long nanos) {
        speaking.values().removeIf(speaker -> speaker.isIdle(nanos));
        speaking.forEach((ssrc, speaker) -> {
            short[] voice = speaker.frame(nanos);
            if (!isLeftOut(known.getOrDefault(ssrc, ""))) {
                mixer.add(voice);
            }
        });
        return mixer.mixed();
    }

    /** An msid is a stream and a track; any of the two names a source as well. */
    private boolean isLeftOut(String msid) {
        if (leftOut.contains(msid)) {
            return true;
        }
        for (String part : msid.split(" ")) {
            if (leftOut.contains(part)) {
                return true;
            }
        }
        return false;
    }

    void reported(int ssrc, int ntp, long nanos) {
        @Nullable Speaker speaker = speaking.get(ssrc);
        if (speaker != null) {
            speaker.reception().reported(ntp, nanos);
        }
    }

    List<Reception> receptions() {
        return speaking.values().stream().map(Speaker::reception).toList();
    }
}
