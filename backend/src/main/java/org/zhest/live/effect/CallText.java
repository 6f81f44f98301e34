package org.zhest.live.effect;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.zhest.live.Legs;
import org.zhest.live.Legs.Participant;
import org.zhest.live.LocalPages;
import org.zhest.live.TextRelay;
import org.zhest.live.Typed;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.presence.TextLines;
import org.zhest.signaling.protocol.ServerMessage.TextLine;
import org.zhest.signaling.protocol.ServerMessage.TextTyped;

/** The real-time text of calls, in the memory of the nodes whose pages see it, and nowhere else. */
@Component
public class CallText {

    private final Legs legs;
    private final LocalPages pages;
    private final TextRelay relay;
    private final InstantSource clock;
    private final Map<CallId, TextLines> texts = new ConcurrentHashMap<>();

    CallText(Legs legs, LocalPages pages, TextRelay relay, InstantSource clock) {
        this.legs = legs;
        this.pages = pages;
        this.relay = relay;
        this.clock = clock;
    }

    /** Puts the line as it now stands and shows it to the others, wherever their pages are. */
    public void type(Participant author, int line, String text) {
        TextLine typed = put(author.call(), new TextLine(author.id(), author.role(), line, text, clock.instant()));
        for (Participant other : legs.of(author.call())) {
            if (!other.id().equals(author.id())) {
                other.page().ifPresent(page -> show(page, author.call(), typed));
            }
        }
    }

    /** Takes a line that was typed on another node, for a page of this one. */
    public void take(Typed typed) {
        put(new CallId(typed.text().callId()), typed.text().line());
        pages.deliver(typed.account(), typed.text());
    }

    /** The text of the call so far, as this node knows it. */
    List<TextLine> of(CallId call) {
        TextLines lines = texts.get(call);
        if (lines == null) {
            return List.of();
        }
        synchronized (lines) {
            return lines.all();
        }
    }

    void forget(CallId call) {
        texts.remove(call);
    }

    /** A call may end on another node, or its last line may cross its end. */
    @Scheduled(fixedDelay = 5_000)
    void forgetEnded() {
        Set<CallId> kept = Set.copyOf(texts.keySet());
        if (kept.isEmpty()) {
            return;
        }
        try {
            Set<CallId> live = legs.live(kept);
            kept.stream().filter(call -> !live.contains(call)).forEach(texts::remove);
        } catch (DataAccessException e) {
            // Next time: the text of an ended call is shown to nobody.
        }
    }

    private void show(UUID account, CallId call, TextLine line) {
        if (pages.isConnected(account)) {
            pages.deliver(account, new TextTyped(call.value(), line));
        } else {
            relay.send(account, call, line);
        }
    }

    private TextLine put(CallId call, TextLine line) {
        TextLines lines = texts.computeIfAbsent(call, _ -> new TextLines());
        synchronized (lines) {
            return lines.put(line.author(), line.role(), line.line(), line.text(), line.startedAt());
        }
    }
}
