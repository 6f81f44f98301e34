package org.zhest.infra.gateway.sound;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhest.infra.embedded.bridge.BridgeClient;
import org.zhest.infra.embedded.bridge.BridgeEndpoint;
import org.zhest.infra.rtp.Fingerprint;
import org.zhest.infra.rtp.LocalTransport;
import org.zhest.infra.rtp.RemoteTransport;

/** What the backend does for a telephone: makes its endpoint on the bridge, offers, and takes the answer to the bridge. */
public final class BridgeSeat {
    static final String ENDPOINT = """
            {"create":true,"capabilities":["source-names"],"medias":[{"type":"audio",
              "payload-types":[{"name":"opus","id":"111","channels":"2","clockrate":"48000",
                "parameters":{"minptime":"10","useinbandfec":"1"},"rtcp-fbs":[{"type":"transport-cc"}]}],
              "rtp-hdrexts":[{"uri":"urn:ietf:params:rtp-hdrext:ssrc-audio-level","id":1},
                {"uri":"http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01","id":3}],
              "extmap-allow-mixed":true}],"transport":{"ice-controlling":true}}""";

    private final BridgeEndpoint endpoint;
    private final String id;
    private final RemoteTransport bridge;

    public BridgeSeat(BridgeClient client, String conference, String id) throws IOException {
        this.id = id;
        endpoint = new BridgeEndpoint(client, conference, id);
        bridge = endpoint.create((ObjectNode) BridgeClient.JSON.readTree(ENDPOINT));
    }

    /** @param others SSRC by endpoint of everybody else */
    public String offer(Map<String, Long> others) {
        return OfferText.offer(bridge, others);
    }

    /** Takes an answer to the bridge. @return the SSRC that it announces */
    public long take(String answer) throws IOException {
        String audio = sections(answer).get(1);
        LocalTransport local = new LocalTransport(
                found("a=ice-ufrag:([A-Za-z0-9+/]{4,256})\\s*$", audio),
                found("a=ice-pwd:([A-Za-z0-9+/]{22,256})\\s*$", audio),
                new Fingerprint(
                        "sha-256", found("a=fingerprint:sha-256 ((?:[0-9A-F]{2}:){31}[0-9A-F]{2})\\s*$", audio)),
                List.of());
        long ssrc = Long.parseLong(found("a=ssrc:(\\d{1,10})\\s", audio));
        ArrayNode sources = BridgeClient.JSON.createArrayNode();
        sources.addObject()
                .put("type", "audio")
                .put("id", id + "-a0")
                .putArray("sources")
                .addObject()
                .put("ssrc", ssrc)
                .put("name", id + "-a0");
        endpoint.tell(local, sources);
        return ssrc;
    }

    static List<String> sections(String sdp) {
        return List.of(sdp.split("(?m)^(?=m=)"));
    }

    static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile("(?m)^" + pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("Not in the answer: " + pattern);
        }
        return matcher.group(1);
    }
}
