package org.zhest.infra.gateway.sound;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a leg tells. */
final class HeardEvents implements LegSound.Events {
    final List<String> told = new CopyOnWriteArrayList<>();

    @Override
    public void digit(char digit) {
        told.add("digit " + digit);
    }

    @Override
    public void speaking(boolean speaks) {
        told.add("speaking " + speaks);
    }

    @Override
    public void played(LegSound.Sound sound) {
        told.add("played");
    }

    @Override
    public void conference(boolean connected) {
        told.add("conference " + connected);
    }

    @Override
    public void silent(boolean silent) {
        told.add("silent " + silent);
    }
}
