package org.zhest.paging;

import java.util.List;
import java.util.function.Function;

/** One page of a list; {@code page} counts from 0, {@code total} is the length of the whole list. */
public record Page<T>(List<T> items, int page, int size, long total) {

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page, size, total);
    }
}
