package org.zhest.topic;

/** What a contact was about, by the classifier: a code that never changes and its words. */
public record Topic(String code, String ru, String en) {}
