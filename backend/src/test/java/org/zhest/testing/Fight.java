package org.zhest.testing;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.zhest.live.Attendance;
import org.zhest.live.CallCommands;
import org.zhest.live.CallRequest;
import org.zhest.live.InterpreterCommands;
import org.zhest.live.Legs;
import org.zhest.live.Views;
import org.zhest.signaling.call.CallCommand;
import org.zhest.signaling.call.CallId;
import org.zhest.signaling.call.CitizenId;
import org.zhest.signaling.call.InterpreterId;
import org.zhest.signaling.call.OfferId;
import org.zhest.signaling.call.Wishes;
import org.zhest.signaling.protocol.DeclineReason;
import org.zhest.signaling.protocol.InterpreterState;
import org.zhest.signaling.protocol.Refusal;
import org.zhest.signaling.protocol.TopicClass;

/** Citizens and interpreters who give commands at random, each command to any node. It counts what was granted. */
public final class Fight {

    /** One node, by its commands. */
    public record Node(
            CallCommands calls, InterpreterCommands interpreters, Views views, Legs legs, Attendance attendance) {}

    public final AtomicInteger requested = new AtomicInteger();
    public final AtomicInteger cancelled = new AtomicInteger();
    public final AtomicInteger accepted = new AtomicInteger();
    public final AtomicInteger declined = new AtomicInteger();
    public final AtomicInteger ended = new AtomicInteger();
    public final AtomicInteger refused = new AtomicInteger();

    private final List<Node> nodes;
    private final TestClock clock;
    private volatile boolean callersDone;

    public Fight(List<Node> nodes, TestClock clock) {
        this.nodes = nodes;
        this.clock = clock;
    }

    /** Callers are served until each had {@code calls} calls; returns when all is quiet. */
    public void run(List<People.Person> citizens, List<People.Person> interpreters, int calls, long seed) {
        List<Thread> callers = start(citizens, seed, (one, random) -> callOften(one, calls, random));
        List<Thread> serving = start(interpreters, seed + 1_000, this::serve);
        join(callers);
        callersDone = true;
        join(serving);
    }

    private interface Life {
        void live(People.Person one, Random random);
    }

    private static List<Thread> start(List<People.Person> people, long seed, Life life) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> Thread.ofVirtual().start(() -> life.live(people.get(i), new Random(seed + i))))
                .toList();
    }

    private void callOften(People.Person person, int calls, Random random) {
        CitizenId citizen = new CitizenId(person.id().value());
        node(random).attendance().arrived(citizen.value(), UUID.randomUUID());
        for (int i = 0; i < calls; i++) {
            CallRequest ordinary = new CallRequest(null, TopicClass.EVERYDAY, Wishes.NONE, null, null, null);
            granted(requested, () -> node(random).calls().request(citizen, ordinary));
            boolean leaves = random.nextInt(5) == 0;
            while (true) {
                pause(random);
                CallId call = node(random).views().unanswered(citizen.value()).orElse(null);
                if (call == null) {
                    break;
                }
                if (leaves && random.nextInt(3) == 0) {
                    granted(cancelled, () -> node(random).calls().carryOut(call, new CallCommand.Cancel(citizen)));
                }
            }
            // In talk until the interpreter, or now and then the citizen, ends it.
            while (node(random).legs().liveOf(citizen.value()).isPresent()) {
                pause(random);
            }
        }
    }

    private void serve(People.Person person, Random random) {
        InterpreterId me = new InterpreterId(person.id().value());
        node(random).attendance().arrived(me.value(), UUID.randomUUID());
        while (!callersDone) {
            retried(() -> node(random).interpreters().setState(me, InterpreterState.READY, null));
            OfferId offer = node(random).views().openOffer(me).orElse(null);
            if (offer != null) {
                answer(me, offer, random);
            }
            pause(random);
        }
    }

    private void answer(InterpreterId me, OfferId offer, Random random) {
        switch (random.nextInt(10)) {
            case 0 -> granted(declined, () -> node(random).interpreters().decline(me, offer, DeclineReason.OTHER));
            case 1 -> clock.push(Duration.ofSeconds(16));
            default -> {
                CallId call = node(random).views().callOf(offer, me).orElseThrow();
                // The same button twice, on two nodes at once.
                Thread twice = Thread.ofVirtual()
                        .start(() -> granted(
                                accepted, () -> nodes.getFirst().interpreters().accept(me, offer)));
                granted(accepted, () -> nodes.getLast().interpreters().accept(me, offer));
                join(List.of(twice));
                pause(random);
                retried(() -> granted(
                        ended, () -> node(random).calls().carryOut(call, new CallCommand.EndByInterpreter(me))));
            }
        }
    }

    private @Nullable Refusal granted(AtomicInteger counter, Supplier<@Nullable Refusal> command) {
        Refusal refusal = retried(command);
        (refusal == null ? counter : refused).incrementAndGet();
        return refusal;
    }

    /** A deadlock that the database broke, as any client would be told, is «try again». */
    private static @Nullable Refusal retried(Supplier<@Nullable Refusal> command) {
        while (true) {
            try {
                return command.get();
            } catch (DataAccessException | TransactionException e) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    private Node node(Random random) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private static void pause(Random random) {
        LockSupport.parkNanos(1_000_000L * (1 + random.nextInt(10)));
    }

    private static void join(List<Thread> threads) {
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
