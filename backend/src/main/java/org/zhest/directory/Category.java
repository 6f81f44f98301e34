package org.zhest.directory;

/** A kind of organisation; the list is closed. */
public record Category(String code, String ru, String en) {}
