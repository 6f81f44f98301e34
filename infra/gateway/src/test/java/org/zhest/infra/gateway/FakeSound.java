package org.zhest.infra.gateway;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhest.infra.gateway.sound.LegSound;
import org.zhest.infra.gateway.sound.TrunkMedia;

/** Keeps what it is told; its ports are numbers only. */
final class FakeSound implements LegSound {
    private static final AtomicInteger PORTS = new AtomicInteger(40_000);

    final Events events;
    final List<TrunkMedia> agreed = new CopyOnWriteArrayList<>();
    final List<String> told = new CopyOnWriteArrayList<>();
    private final InetSocketAddress local = new InetSocketAddress("127.0.0.1", PORTS.getAndAdd(2));

    FakeSound(Events events) {
        this.events = events;
    }

    TrunkMedia last() {
        return agreed.getLast();
    }

    @Override
    public InetSocketAddress local() {
        return local;
    }

    @Override
    public void trunk(TrunkMedia media) {
        agreed.add(media);
    }

    @Override
    public String conference(String offer) {
        if (!offer.startsWith("v=0")) {
            throw new IllegalArgumentException("no offer");
        }
        told.add("conference");
        return "v=0\r\na=answer\r\n";
    }

    @Override
    public void play(Sound sound, boolean toConference) {
        told.add("play " + sound.samples().length + " " + toConference);
        events.played(sound);
    }

    @Override
    public void digits(String digits) {
        told.add("digits " + digits);
    }

    @Override
    public void mute(boolean muted) {
        told.add("mute " + muted);
    }

    @Override
    public void deafen(boolean deaf) {
        told.add("deafen " + deaf);
    }

    @Override
    public void leaveOut(Set<String> sources) {
        told.add("leave out " + sources);
    }

    @Override
    public void close() {
        told.add("close");
    }
}
