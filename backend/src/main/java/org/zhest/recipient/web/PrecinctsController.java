package org.zhest.recipient.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.recipient.Recipients;

@RestController
class PrecinctsController {

    private final Recipients recipients;

    PrecinctsController(Recipients recipients) {
        this.recipients = recipients;
    }

    @GetMapping("/api/precincts")
    List<Recipients.Precinct> precincts() {
        return recipients.precincts();
    }
}
