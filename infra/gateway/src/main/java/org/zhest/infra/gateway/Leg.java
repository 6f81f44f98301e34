package org.zhest.infra.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sip.CallEvents;
import org.zhest.infra.gateway.sip.Ended;
import org.zhest.infra.gateway.sip.PhoneCall;
import org.zhest.infra.gateway.sip.Turns;
import org.zhest.infra.gateway.sound.LegSound;
import org.zhest.infra.gateway.sound.TrunkMedia;

/** One telephone line: its call and its sound, and what is told of both. Only in its turns. */
final class Leg implements CallEvents {
    private final String id;
    private final Turns turns;
    private final Outbox outbox;
    private final boolean cameIn;
    private final BiConsumer<Leg, Ended> over;
    private @Nullable PhoneCall call;
    private @Nullable LegSound sound;
    private LegSound.@Nullable Sound announcement;
    private @Nullable String answer;
    private @Nullable Playing playing;
    private @Nullable Ended ended;
    private @Nullable TrunkMedia agreed;
    private volatile LegState state;
    private volatile @Nullable Instant endedAt;
    private boolean held;
    private boolean heldByThem;

    /** What plays now, by the name that its end is told under. */
    private record Playing(String name, LegSound.Sound sound) {}

    Leg(String id, LegState first, Turns turns, Outbox outbox, BiConsumer<Leg, Ended> over) {
        this.id = id;
        this.state = first;
        this.cameIn = first == LegState.INCOMING;
        this.turns = turns;
        this.outbox = outbox;
        this.over = over;
    }

    String id() {
        return id;
    }

    Turns turns() {
        return turns;
    }

    /** Whether they called us. */
    boolean cameIn() {
        return cameIn;
    }

    LegState state() {
        return state;
    }

    Outbox outbox() {
        return outbox;
    }

    void call(PhoneCall made) {
        call = made;
    }

    void sound(LegSound opened) {
        sound = opened;
        if (agreed != null) {
            opened.trunk(agreed);
        }
    }

    void announceWhenAnswered(LegSound.@Nullable Sound sound) {
        announcement = sound;
    }

    PhoneCall call() {
        if (call == null || state == LegState.ENDED) {
            throw new Problem(Problem.Code.WRONG_STATE, "The leg has ended");
        }
        return call;
    }

    LegSound sound() {
        if (sound == null || state == LegState.ENDED) {
            throw new Problem(Problem.Code.WRONG_STATE, "The leg has no sound");
        }
        return sound;
    }

    boolean hasSound() {
        return sound != null;
    }

    String join(String offer) {
        try {
            answer = sound().conference(offer);
            return answer;
        } catch (IllegalArgumentException e) {
            throw new Problem(Problem.Code.UNREADABLE_OFFER, "The offer of the conference cannot be answered");
        }
    }

    void play(String name, LegSound.Sound what, boolean toConference) {
        if (state != LegState.ANSWERED) {
            throw new Problem(Problem.Code.WRONG_STATE, "Nobody is there to hear it");
        }
        playing = new Playing(name, what);
        sound().play(what, toConference);
    }

    void leaveOut(Set<String> sources) {
        sound().leaveOut(sources);
    }

    ObjectNode view() {
        ObjectNode view = JsonNodeFactory.instance.objectNode().put("leg", id).put("state", state.word());
        view.put("held", held).put("heldByThem", heldByThem).put("seq", outbox.last());
        if (answer != null) {
            view.put("answer", answer);
        }
        if (ended != null) {
            view.set("ended", LegEvents.ended(ended));
        }
        return view;
    }

    @Override
    public void trying() {
        become(LegState.TRYING, "trying");
    }

    @Override
    public void ringing() {
        // Whoever hears something already goes on hearing it.
        become(state == LegState.EARLY_MEDIA ? state : LegState.RINGING, "ringing");
    }

    @Override
    public void earlyMedia() {
        become(LegState.EARLY_MEDIA, "earlyMedia");
    }

    @Override
    public void answered() {
        become(LegState.ANSWERED, "answered");
        if (announcement != null && sound != null) {
            playing = new Playing(SoundFiles.ANNOUNCEMENT, announcement);
            // The interpreter hears it, too, and so knows when to speak.
            sound.play(announcement, true);
        }
    }

    @Override
    public void held(boolean nowHeld) {
        held = nowHeld;
        tell(Outbox.event(nowHeld ? "held" : "resumed"));
    }

    @Override
    public void heldByThem(boolean nowHeld) {
        heldByThem = nowHeld;
        tell(Outbox.event(nowHeld ? "heldByThem" : "resumedByThem"));
    }

    @Override
    public void media(TrunkMedia media) {
        agreed = media;
        if (sound != null) {
            sound.trunk(media);
        }
    }

    @Override
    public void ended(Ended how) {
        if (state == LegState.ENDED) {
            return;
        }
        state = LegState.ENDED;
        ended = how;
        if (sound != null) {
            sound.close();
        }
        ObjectNode event = Outbox.event("ended");
        event.setAll(LegEvents.ended(how));
        outbox.add(event);
        over.accept(this, how);
    }

    /** The sound's words; nothing follows the end. */
    void tell(ObjectNode event) {
        if (state != LegState.ENDED) {
            outbox.add(event);
        }
    }

    /** One that another took the place of in the meantime is not told of any more. */
    void played(LegSound.Sound what) {
        Playing ending = playing;
        if (ending != null && ending.sound().equals(what)) {
            playing = null;
            tell(Outbox.event("announced").put("sound", ending.name()));
        }
    }

    void silent(boolean nothingComes) {
        tell(Outbox.event(nothingComes ? "silent" : "heard"));
        // A line that went dead is asked after at once, not at the next refresh.
        if (nothingComes && call != null && state == LegState.ANSWERED) {
            call.probe();
        }
    }

    private void become(LegState next, String type) {
        state = next;
        tell(Outbox.event(type));
    }

    void endedAt(Instant now) {
        endedAt = now;
    }

    /** Kept until its events were taken, and then a while for who asks. */
    boolean forgettable(Instant now, Duration kept) {
        Instant end = endedAt;
        return end != null && outbox.isEmpty() && end.plus(kept).isBefore(now);
    }
}
