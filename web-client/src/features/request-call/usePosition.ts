import { useCallback, useEffect, useState } from 'react';
import type { Place } from '../../protocol/messages';

export type Position =
  | { state: 'idle' | 'asking' | 'refused' | 'unavailable' }
  | ({ state: 'found' } & Pick<Place, 'latitude' | 'longitude' | 'accuracyMetres'>);

const WITHIN = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 };
/** About ten centimetres: more is noise. */
const DEGREES = 1e6;

/** What the browser told of the place, as a call carries it. */
export function positionOf({
  latitude,
  longitude,
  accuracy,
}: Pick<GeolocationCoordinates, 'latitude' | 'longitude' | 'accuracy'>): Position {
  const rounded = (degrees: number) => Math.round(degrees * DEGREES) / DEGREES;
  return {
    state: 'found',
    latitude: rounded(latitude),
    longitude: rounded(longitude),
    accuracyMetres: Number.isFinite(accuracy) ? Math.min(1_000_000, Math.ceil(accuracy)) : null,
  };
}

/** Where help is needed: the words of the person, and the coordinates if there are any. */
export function placeOf(address: string, position: Position): Place {
  const { latitude, longitude, accuracyMetres } =
    position.state === 'found' ? position : { latitude: null, longitude: null, accuracyMetres: null };
  return { address: address.trim(), latitude, longitude, accuracyMetres };
}

/** Asks where the person is as soon as the page that says why is shown. Nothing waits for the answer. */
export function usePosition(): { position: Position; ask: () => void } {
  const [position, set] = useState<Position>({ state: 'idle' });
  const ask = useCallback(() => {
    if (!('geolocation' in navigator)) return set({ state: 'unavailable' });
    set({ state: 'asking' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => set(positionOf(coords)),
      ({ code, PERMISSION_DENIED }) => set({ state: code === PERMISSION_DENIED ? 'refused' : 'unavailable' }),
      WITHIN,
    );
  }, []);
  useEffect(ask, [ask]);
  return { position, ask };
}
