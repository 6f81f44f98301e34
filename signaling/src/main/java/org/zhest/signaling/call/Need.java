package org.zhest.signaling.call;

import org.zhest.signaling.protocol.SignMode;
import org.zhest.signaling.protocol.TopicClass;

/** What an interpreter must be able to do for a call. A need never widens; a wish does. */
public record Need(SignMode mode, TopicClass topic) {}
