package org.zhest.paging;

import java.util.List;

/** Which page of a list is asked for; {@code page} counts from 0. */
public record Paging(int page, int size) {

    public static final int MAX_SIZE = 100;

    public long offset() {
        return (long) page * size;
    }

    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, page, size, total);
    }
}
