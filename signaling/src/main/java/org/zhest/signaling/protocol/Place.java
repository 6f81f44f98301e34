package org.zhest.signaling.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Where help is needed, as far as it is known; it goes with an emergency call and is erased with its wrap-up.
 *
 * @param address as the citizen wrote or confirmed it; empty when unknown
 * @param latitude degrees, WGS 84, with {@code longitude} or not at all
 * @param accuracyMetres radius that the browser vouches for
 */
public record Place(
        String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer accuracyMetres) {

    public Place {
        Limits.require(address != null && address.length() <= Limits.MAX_ADDRESS);
        Limits.require((latitude == null) == (longitude == null));
        Limits.require(latitude == null || Math.abs(latitude) <= 90);
        Limits.require(longitude == null || Math.abs(longitude) <= 180);
        Limits.require(accuracyMetres == null || (accuracyMetres >= 0 && accuracyMetres <= 1_000_000));
    }
}
