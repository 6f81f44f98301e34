package org.zhest.interpreter.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.interpreter.Interpreters;

@RestController
class InterpretersController {

    private final Interpreters interpreters;

    InterpretersController(Interpreters interpreters) {
        this.interpreters = interpreters;
    }

    record InterpreterView(UUID id, String name) {}

    @GetMapping("/api/interpreters")
    List<InterpreterView> interpreters() {
        return interpreters.all().stream()
                .map(one -> new InterpreterView(one.id().value(), one.name()))
                .toList();
    }
}
