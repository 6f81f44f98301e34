import type { Place } from '../../protocol/messages';

/** The point as a link (RFC 5870), with its uncertainty in metres; null without coordinates. */
export function geoLink({ latitude, longitude, accuracyMetres }: Place): string | null {
  if (latitude === null || longitude === null) return null;
  return `geo:${latitude},${longitude}${accuracyMetres === null ? '' : `;u=${accuracyMetres}`}`;
}

/** As it is said and typed: degrees with a point, five digits being about a metre. */
export function spoken({ latitude, longitude }: Place): string {
  return latitude === null || longitude === null ? '' : `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}
