package org.zhest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.zhest.testing.BackendTest;
import org.zhest.testing.Browser;
import org.zhest.testing.Browsers;
import org.zhest.testing.People;

/** Every path of the backend, and what each kind of caller gets there. A path without its line here fails. */
@BackendTest
class AuthorisationTest {

    private static final List<String> CALLERS = List.of("anonymous", "citizen", "interpreter", "coordinator");

    /** {@code yes}: the controller answers, be it that there is no such thing. Else the status of the refusal. */
    private static final String TABLE = """
            path                                        anonymous  citizen  interpreter  coordinator
            GET /api/session                            yes        yes      yes          yes
            POST /api/session                           yes        yes      yes          yes
            DELETE /api/session                         yes        yes      yes          yes
            PUT /api/session/language                   401        yes      yes          yes
            PUT /api/session/password                   401        yes      yes          yes
            GET /api/topics                             401        yes      yes          yes
            GET /api/directory                          401        yes      yes          yes
            GET /api/directory/choices                  401        yes      yes          yes
            GET /api/directory/{id}                     401        yes      yes          yes
            POST /api/directory                         401        403      403          yes
            PUT /api/directory/{id}                     401        403      403          yes
            DELETE /api/directory/{id}                  401        403      403          yes
            GET /api/directory.csv                      401        403      403          yes
            POST /api/directory/import                  401        403      403          yes
            POST /api/directory/{id}/restore            401        403      403          yes
            GET /api/line                               401        yes      403          403
            GET /api/my/contacts                        401        yes      403          403
            GET /api/my/contacts/{id}                   401        yes      403          403
            GET /api/my/profile                         401        yes      403          403
            GET /api/my/cases                           401        yes      403          403
            GET /api/my/interpreters                    401        yes      403          403
            PUT /api/my/interpreters/{id}/block         401        yes      403          403
            DELETE /api/my/interpreters/{id}/block      401        yes      403          403
            POST /api/my/messages                       401        yes      403          403
            GET /api/letters                            401        403      yes          yes
            POST /api/letters/{id}/answer               401        403      yes          yes
            GET /api/citizen-card                       401        403      yes          403
            GET /api/calls/{id}/joiners                 401        403      yes          403
            POST /api/calls/{call}/guests               401        403      yes          403
            GET /api/calls/{call}/guests/{guest}/link   401        403      yes          403
            POST /api/calls/{call}/guests/{guest}/mail  401        403      yes          403
            GET /api/calls/{call}/citizens              401        403      yes          403
            POST /api/calls/{call}/rings/{ring}/message 401        403      yes          403
            GET /api/my/missed-calls                    401        yes      403          403
            POST /api/my/missed-calls/{id}/seen         401        yes      403          403
            PUT /api/my/profile/email                   401        yes      403          403
            POST /api/guest/link                        yes        yes      yes          yes
            POST /api/guest/session                     yes        yes      yes          yes
            GET /api/wrap-ups                           401        403      yes          403
            GET /api/wrap-ups/{contactId}               401        403      yes          yes
            PUT /api/wrap-ups/{contactId}/draft         401        403      yes          yes
            POST /api/wrap-ups/{contactId}/complete     401        403      yes          yes
            PUT /api/wrap-ups/{contactId}/block         401        403      yes          403
            GET /api/blocks                             401        403      yes          403
            DELETE /api/blocks/{citizenId}              401        403      yes          403
            GET /api/sessions                           401        403      403          yes
            GET /api/sessions.csv                       401        403      403          yes
            GET /api/sessions/{callId}                  401        403      403          yes
            GET /api/contacts                           401        403      403          yes
            GET /api/contacts/{id}                      401        403      403          yes
            GET /api/cases                              401        403      403          yes
            GET /api/cases/{id}                         401        403      403          yes
            PATCH /api/cases/{id}                       401        403      403          yes
            GET /api/accounts                           401        403      403          yes
            POST /api/accounts                          401        403      403          yes
            POST /api/accounts/{id}/disable             401        403      403          yes
            POST /api/accounts/{id}/enable              401        403      403          yes
            POST /api/accounts/{id}/password            401        403      403          yes
            GET /api/interpreters                       401        403      403          yes
            GET /api/interpreters/{id}/skills           401        403      403          yes
            PUT /api/interpreters/{id}/skills           401        403      403          yes
            GET /api/interpreters/skills                401        403      403          yes
            GET /api/interpreters/{id}/blocks           401        403      403          yes
            DELETE /api/interpreters/{id}/blocks/{citizenId}/{setBy}  401        403      403          yes
            GET /api/coordinators                       401        403      403          yes
            GET /api/precincts                          401        403      403          yes
            GET /api/my-shifts                          401        403      yes          403
            GET /api/shifts                             401        403      403          yes
            POST /api/shifts                            401        403      403          yes
            PUT /api/shifts/{id}                        401        403      403          yes
            DELETE /api/shifts/{id}                     401        403      403          yes
            GET /api/hours                              401        403      403          yes
            PUT /api/hours/week                         401        403      403          yes
            PUT /api/hours/days/{day}                   401        403      403          yes
            DELETE /api/hours/days/{day}                401        403      403          yes
            PUT /api/hours/force                        401        403      403          yes
            DELETE /api/hours/force                     401        403      403          yes
            POST /api/queue/turn-away                   401        403      403          yes
            GET /api/board                              401        403      403          yes
            POST /api/board/calls/{callId}/move-up      401        403      403          yes
            POST /api/board/interpreters/{id}/help      401        403      403          yes
            POST /api/board/calls/{callId}/assign       401        403      403          yes
            PUT /api/board/interpreters/{id}/state      401        403      403          yes
            GET /v3/api-docs                            yes        yes      yes          yes
            GET /v3/api-docs.yaml                       yes        yes      yes          yes
            GET /actuator/health                        yes        yes      yes          yes
            GET /actuator/health/**                     yes        yes      yes          yes
            GET /error                                  yes        yes      yes          yes
            POST /internal/text/{account}               401        401      401          401
            POST /internal/phone/events                 401        401      401          401
            """;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Test
    void every_mapped_path_has_its_line() {
        var mapped = new TreeSet<String>();
        for (var mapping : mappings) {
            mapping.getHandlerMethods().keySet().forEach(info -> mapped.addAll(paths(info)));
        }
        assertThat(mapped).isEqualTo(new TreeSet<>(lines().keySet()));
    }

    @ParameterizedTest
    @MethodSource
    void each_path_answers_whom_it_should(String path, Map<String, String> expected) {
        var got = new TreeMap<String, String>();
        for (var caller : CALLERS) {
            var answer = ask(browser(caller), path);
            assertThat(answer.status()).as("%s as %s", path, caller).isLessThan(500);
            var refused = answer.status() == 401 || answer.status() == 403;
            got.put(caller, refused ? String.valueOf(answer.status()) : "yes");
        }
        assertThat(got).isEqualTo(expected);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> each_path_answers_whom_it_should() {
        return lines().entrySet().stream()
                .map(line -> org.junit.jupiter.params.provider.Arguments.of(line.getKey(), line.getValue()));
    }

    static Browser.Answer ask(Browser browser, String path) {
        var method = path.substring(0, path.indexOf(' '));
        var url = path.substring(path.indexOf(' ') + 1)
                .replace("{setBy}", "citizen")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString())
                .replace("**", "liveness");
        return browser.send(method, url, method.equals("GET") ? null : "{}");
    }

    private Browser browser(String caller) {
        return switch (caller) {
            case "citizen" -> browsers.signedIn(people.citizen());
            case "interpreter" -> browsers.signedIn(people.interpreter());
            case "coordinator" -> browsers.signedIn(people.coordinator());
            default -> browsers.open();
        };
    }

    static Map<String, Map<String, String>> lines() {
        var lines = new TreeMap<String, Map<String, String>>();
        TABLE.lines().skip(1).map(line -> line.split(" +")).forEach(words -> {
            var expected = new TreeMap<String, String>();
            for (int i = 0; i < CALLERS.size(); i++) {
                expected.put(CALLERS.get(i), words[i + 2]);
            }
            lines.put(words[0] + " " + words[1], expected);
        });
        return lines;
    }

    private static Set<String> paths(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> method + " " + path))
                .collect(Collectors.toSet());
    }
}
