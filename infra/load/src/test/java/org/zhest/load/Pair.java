package org.zhest.load;

import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zhest.live.CallCommands;
import org.zhest.live.CallRequest;
import org.zhest.live.InterpreterCommands;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.Wishes;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.ServerMessage;
import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/** A citizen and the only interpreter for what they need: whole lives of calls, one after the other, by commands. */
final class Pair {

    private static final long PATIENCE_SECONDS = 20;

    private final CallCommands calls;
    private final InterpreterCommands interpreters;
    private final CitizenId citizen;
    private final InterpreterId interpreter;
    private final CallRequest request;
    private final BlockingQueue<ServerMessage> citizenHears = new LinkedBlockingQueue<>();
    private final BlockingQueue<ServerMessage> interpreterHears = new LinkedBlockingQueue<>();

    Pair(
            CallCommands calls,
            InterpreterCommands interpreters,
            BenchPages pages,
            UUID citizen,
            UUID interpreter,
            SignMode mode,
            TopicClass topic) {
        this.calls = calls;
        this.interpreters = interpreters;
        this.citizen = new CitizenId(citizen);
        this.interpreter = new InterpreterId(interpreter);
        this.request = new CallRequest(mode, topic, new Wishes(null, null), null, null, null);
        pages.open(citizen, citizenHears::add);
        pages.open(interpreter, interpreterHears::add);
    }

    /** Ready → requested → offered → accepted → media offered to both → ended → its contact told to both. */
    void live() throws InterruptedException {
        carriedOut(interpreters.setState(interpreter, InterpreterState.READY, null));
        carriedOut(calls.request(citizen, request));
        ServerMessage.Offered offered = await(interpreterHears, ServerMessage.Offered.class);
        carriedOut(interpreters.accept(interpreter, new OfferId(offered.offer().offerId())));
        await(citizenHears, ServerMessage.MediaOffer.class);
        await(interpreterHears, ServerMessage.MediaOffer.class);
        carriedOut(calls.carryOut(new CallId(offered.offer().callId()), new CallCommand.EndByCitizen(citizen)));
        await(citizenHears, ServerMessage.CallEnded.class);
        await(interpreterHears, ServerMessage.CallEnded.class);
    }

    private static void carriedOut(@Nullable Refusal refusal) {
        if (refusal != null) {
            throw new IllegalStateException("refused: " + refusal);
        }
    }

    private static <M extends ServerMessage> M await(BlockingQueue<ServerMessage> heard, Class<M> type)
            throws InterruptedException {
        while (true) {
            ServerMessage next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("no " + type.getSimpleName() + " came");
            }
            if (type.isInstance(next)) {
                return type.cast(next);
            }
        }
    }
}
