package org.zhest.live.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.zhest.live.Typed;
import org.zhest.live.effect.CallText;
import org.zhest.signaling.protocol.Codec;
import org.zhest.signaling.protocol.ServerMessage.TextTyped;

/** Takes real-time text from the other nodes. Whoever gets here has shown this node's secret. */
@RestController
class TextController {

    private final CallText text;

    TextController(CallText text) {
        this.text = text;
    }

    @PostMapping(Typed.PATH + "{account}")
    ResponseEntity<Void> take(@PathVariable UUID account, @RequestBody byte[] message) {
        if (Codec.readServer(new String(message, StandardCharsets.UTF_8)).message() instanceof TextTyped typed) {
            text.take(new Typed(account, typed));
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.badRequest().build();
    }
}
