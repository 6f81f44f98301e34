package org.zhest.infra.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.zhest.infra.gateway.sound.LegSound;

/** What can be done with a leg, each in its turns. */
final class LegActions {
    private final Legs legs;
    private final SoundFiles files;

    LegActions(Legs legs, SoundFiles files) {
        this.legs = legs;
        this.files = files;
    }

    Answer act(Leg leg, String action, Body asked) {
        switch (action) {
            case "conference" -> {
                String answer = leg.join(asked.text("offer"));
                return Answer.json(200, JsonNodeFactory.instance.objectNode().put("answer", answer));
            }
            case "hold" -> answered(leg).call().hold(true);
            case "resume" -> answered(leg).call().hold(false);
            case "mute" -> leg.sound().mute(asked.flag("muted"));
            case "deafen" -> leg.sound().deafen(asked.flag("deaf"));
            case "digits" -> connected(leg).sound().digits(asked.digits());
            case "leave-out" -> leg.leaveOut(asked.names("sources"));
            case "play" -> play(leg, asked);
            case "ringing" -> incoming(leg).call().ring();
            case "reject" -> incoming(leg).call().reject(asked.refusal());
            case "accept" -> {
                return accept(leg, asked);
            }
            default -> throw new Problem(Problem.Code.UNKNOWN_PATH, "There is no such action");
        }
        return Answer.json(200, leg.view());
    }

    private void play(Leg leg, Body asked) {
        String name = asked.text("sound");
        LegSound.Sound sound = files.find(name);
        if (sound == null) {
            throw new Problem(Problem.Code.UNKNOWN_SOUND, "There is no such sound");
        }
        leg.play(name, sound, asked.flag("toConference"));
    }

    private Answer accept(Leg leg, Body asked) {
        if (leg.state() == LegState.ANSWERED) {
            // Asked again because the first answer got lost.
            return Answer.json(200, leg.view());
        }
        incoming(leg);
        LegSound sound = leg.hasSound() ? leg.sound() : legs.open(leg);
        String offer = asked.textOrNull("conference");
        if (offer != null) {
            leg.join(offer);
        }
        leg.call().accept(sound.local());
        return Answer.json(200, leg.view());
    }

    private static Leg answered(Leg leg) {
        return in(leg, leg.state() == LegState.ANSWERED);
    }

    private static Leg connected(Leg leg) {
        return in(leg, leg.state() == LegState.ANSWERED || leg.state() == LegState.EARLY_MEDIA);
    }

    private static Leg incoming(Leg leg) {
        return in(leg, leg.state() == LegState.INCOMING);
    }

    private static Leg in(Leg leg, boolean fits) {
        if (!fits) {
            throw new Problem(
                    Problem.Code.WRONG_STATE, "Not while it is " + leg.state().word());
        }
        return leg;
    }
}
