package org.zhest.topic.web;

import java.time.InstantSource;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.centre.Centre;
import org.zhest.topic.Topic;
import org.zhest.topic.Topics;

@RestController
class TopicsController {

    private final Topics topics;
    private final Centre centre;
    private final InstantSource clock;

    TopicsController(Topics topics, Centre centre, InstantSource clock) {
        this.topics = topics;
        this.centre = centre;
        this.clock = clock;
    }

    /** Those that may be chosen today. */
    @GetMapping("/api/topics")
    List<Topic> topics() {
        return topics.validOn(centre.today(clock));
    }
}
