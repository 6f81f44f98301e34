package org.zhest.load;

import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param what stable name of the figure
 * @param ours what the product did
 * @param n samples behind it
 * @param peerName what is measured beside it in the same run
 * @param limit what it must not be worse than
 */
record Result(
        String what,
        String unit,
        Better better,
        double ours,
        int n,
        @Nullable String peerName,
        @Nullable Double peer,
        @Nullable Double limit) {

    enum Better {
        LOWER,
        HIGHER
    }

    static Result lower(String what, String unit, double ours, int n) {
        return new Result(what, unit, Better.LOWER, ours, n, null, null, null);
    }

    static Result higher(String what, String unit, double ours, int n) {
        return new Result(what, unit, Better.HIGHER, ours, n, null, null, null);
    }

    Result beside(String name, double value) {
        return new Result(what, unit, better, ours, n, name, value, limit);
    }

    Result within(double most) {
        return new Result(what, unit, better, ours, n, peerName, peer, most);
    }

    @Nullable Double ratio() {
        return peer == null || peer == 0 ? null : ours / peer;
    }

    /** Whether it keeps its limit; null where there is none. */
    @Nullable Boolean isWithin() {
        return limit == null ? null : better == Better.LOWER ? ours <= limit : ours >= limit;
    }
}
