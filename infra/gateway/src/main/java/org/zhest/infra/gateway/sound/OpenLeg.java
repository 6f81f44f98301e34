package org.zhest.infra.gateway.sound;

import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhest.infra.gateway.sound.wave.Mixer;
import org.zhest.infra.gateway.sound.wave.Samples;
import org.zhest.infra.gateway.sound.wave.SpeechDetector;

/** One leg: every 20 ms it takes what both sides have said and lets each hear the other. */
final class OpenLeg implements LegSound {
    private static final int FRAME = OpusFrames.RATE / Playout.FRAMES_A_SECOND;

    /** Ticks between reports, five seconds; between feedback, a tenth of one. */
    private static final int REPORT_TICKS = 250;

    private static final int FEEDBACK_TICKS = 5;

    private final InetSocketAddress local;
    private final Telephone telephone;
    private final ConferenceSide conference;
    private final Told told;
    private final InstantSource clock;
    private final Runnable closed;
    private final SpeechDetector detector = new SpeechDetector();
    private final Mixer mixer = new Mixer(FRAME);
    private @Nullable Announcement announcement;
    private boolean speaks;
    private boolean muted;
    private boolean deaf;
    private boolean open = true;
    private long ticks;

    OpenLeg(
            InetSocketAddress local,
            Telephone telephone,
            ConferenceSide conference,
            Told told,
            InstantSource clock,
            Runnable closed) {
        this.local = local;
        this.telephone = telephone;
        this.conference = conference;
        this.told = told;
        this.clock = clock;
        this.closed = closed;
    }

    /** @param nanos when this tick was due, by {@link System#nanoTime()}; one is due every 20 ms */
    void tick(long nanos) {
        synchronized (this) {
            if (open) {
                exchange(nanos);
            }
        }
        told.tell();
    }

    private void exchange(long nanos) {
        ticks++;
        short[] said = telephone.hear(nanos);
        short[] others = conference.hear(nanos);
        speaking(detector.frame(Samples.level(said)));
        short[] played = played();
        Announcement playing = announcement;
        mixer.add(deaf ? new short[FRAME] : said);
        if (played != null && playing != null && playing.toConference()) {
            mixer.add(played);
        }
        conference.say(mixer.mixed());
        telephone.say(played != null ? played : muted ? new short[FRAME] : others);
        if (ticks % FEEDBACK_TICKS == 0) {
            conference.feedback();
        }
        // The first soon, so that the other side knows the clocks early.
        if (ticks % REPORT_TICKS == FEEDBACK_TICKS) {
            telephone.report(clock.instant(), nanos);
            conference.report(clock.instant(), nanos);
        }
    }

    /** Waits for a telephone that is held: what nobody hears has not been said. */
    private short @Nullable [] played() {
        Announcement playing = announcement;
        if (playing == null) {
            return null;
        }
        if (!telephone.listens()) {
            return new short[FRAME];
        }
        short[] frame = playing.frame();
        if (frame == null) {
            announcement = null;
            told.add(events -> events.played(playing.sound()));
        }
        return frame;
    }

    private void speaking(boolean now) {
        if (now != speaks) {
            speaks = now;
            told.add(events -> events.speaking(now));
        }
    }

    @Override
    public InetSocketAddress local() {
        return local;
    }

    @Override
    public synchronized void trunk(TrunkMedia agreed) {
        if (open) {
            telephone.agree(agreed, System.nanoTime());
            conference.wide(agreed.codec() == TrunkCodec.OPUS);
        }
    }

    @Override
    public String conference(String offer) {
        Offer read = Offer.read(offer);
        synchronized (this) {
            if (!open) {
                throw new IllegalStateException("The leg is closed");
            }
            if (conference.isFresh(read) && announcement != null && !announcement.toConference()) {
                announcement = null;
            }
            return conference.answer(read, System.nanoTime());
        }
    }

    @Override
    public synchronized void play(Sound sound, boolean toConference) {
        announcement = new Announcement(sound, toConference);
    }

    @Override
    public synchronized void digits(String digits) {
        telephone.digits(digits);
    }

    @Override
    public synchronized void mute(boolean nowMuted) {
        muted = nowMuted;
    }

    @Override
    public synchronized void deafen(boolean nowDeaf) {
        deaf = nowDeaf;
    }

    @Override
    public synchronized void leaveOut(Set<String> sources) {
        conference.leaveOut(sources);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (!open) {
                return;
            }
            open = false;
            telephone.close();
            conference.close();
        }
        closed.run();
    }
}
