package org.zhest.signaling.media;

import java.util.List;

/** The port to a media bridge. Every method may throw {@link BridgeFailure}; the caller treats a failed create as unknown. */
public interface MediaBridge {

    /** Creates the conference together with its first endpoint. */
    BridgeTransport open(Conference conference, EndpointId first);

    /** Adds an endpoint to a conference that exists. */
    BridgeTransport join(Conference conference, EndpointId endpoint);

    /** Tells the bridge the browser's transport and all that the endpoint sends. */
    void connect(Conference conference, EndpointId endpoint, BrowserTransport transport, List<Source> sources);

    /** Replaces all that the endpoint sends. */
    void update(Conference conference, EndpointId endpoint, List<Source> sources);

    /** Removes an endpoint; one that is not there is fine. */
    void leave(Conference conference, EndpointId endpoint);

    /** Ends the conference; one that is not there is fine. */
    void close(Conference conference);
}
