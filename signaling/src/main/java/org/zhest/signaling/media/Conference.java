package org.zhest.signaling.media;

/** The bridge's name for a call's media; our own id, unique for each attempt. */
public record Conference(String id) {}
