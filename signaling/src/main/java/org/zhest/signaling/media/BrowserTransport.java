package org.zhest.signaling.media;

import org.zhest.signaling.media.BridgeTransport.Fingerprint;

/**
 * The browser's side of ICE and DTLS, read from its answer.
 *
 * @param setup the browser's DTLS role: {@code active} or {@code passive}
 */
public record BrowserTransport(String ufrag, String pwd, Fingerprint fingerprint, String setup) {}
