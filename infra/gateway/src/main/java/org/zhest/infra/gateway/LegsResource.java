package org.zhest.infra.gateway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhest.infra.gateway.sip.Ended;
import org.zhest.infra.gateway.sip.SipPhones;

/** The legs over HTTP. */
final class LegsResource {
    private static final Pattern PATH = Pattern.compile("/v1/legs(?:/([A-Za-z0-9_-]{1,64})(?:/([a-z-]{1,20}))?)?");

    private final Legs legs;
    private final LegActions actions;
    private final SipPhones phones;

    LegsResource(Legs legs, LegActions actions, SipPhones phones) {
        this.legs = legs;
        this.actions = actions;
        this.phones = phones;
    }

    Answer answer(String method, String path, byte[] body) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new Problem(Problem.Code.UNKNOWN_PATH, "There is nothing here");
        }
        String id = parts.group(1);
        String action = parts.group(2);
        if (id == null) {
            return switch (method) {
                case "GET" -> list();
                default -> throw unknownMethod();
            };
        }
        if (action != null) {
            if (!method.equals("POST")) {
                throw unknownMethod();
            }
            Leg leg = legs.get(id);
            Body asked = Body.read(body);
            return inTurn(leg, () -> actions.act(leg, action, asked));
        }
        return switch (method) {
            case "GET" -> view(legs.get(id), 200);
            case "PUT" -> create(id, body);
            case "DELETE" -> hangUp(legs.get(id));
            default -> throw unknownMethod();
        };
    }

    private Answer list() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Leg leg : legs.all()) {
            all.add(ask(leg, leg::view));
        }
        return Answer.json(200, JsonNodeFactory.instance.objectNode().set("legs", all));
    }

    private Answer create(String id, byte[] body) {
        Leg known = legs.find(id);
        if (known != null) {
            return view(known, 200);
        }
        Legs.Order order = Body.read(body).order();
        Optional<Leg> made = legs.reserve(id);
        if (made.isEmpty()) {
            return view(legs.get(id), 200);
        }
        Leg leg = made.get();
        return inTurn(leg, () -> {
            legs.dial(leg, order, phones);
            return Answer.json(201, leg.view());
        });
    }

    private Answer hangUp(Leg leg) {
        return inTurn(leg, () -> {
            if (leg.state() != LegState.ENDED) {
                boolean answered = leg.state() == LegState.ANSWERED;
                leg.call()
                        .hangUp(
                                answered
                                        ? Ended.Cause.HUNG_UP
                                        : leg.cameIn() ? Ended.Cause.REFUSED : Ended.Cause.CANCELLED);
            }
            return Answer.empty();
        });
    }

    private static Answer view(Leg leg, int status) {
        return inTurn(leg, () -> Answer.json(status, leg.view()));
    }

    private static Answer inTurn(Leg leg, Supplier<Answer> step) {
        return ask(leg, step);
    }

    private static <T> T ask(Leg leg, Supplier<T> question) {
        try {
            return leg.turns().ask(question).get(15, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(Problem.Code.STOPPING, "The gateway stops");
        } catch (TimeoutException e) {
            throw new Problem(Problem.Code.TOO_SLOW, "The leg is busy");
        }
    }

    private static Problem unknownMethod() {
        return new Problem(Problem.Code.UNKNOWN_METHOD, "This method is not known here");
    }
}
