import { useText } from '../../i18n';
import { Detail } from '../../primitives/Card';
import type { Place } from '../../protocol/messages';
import { geoLink, spoken } from './geo';
import { consoleWords } from './words';

/** Where help is needed: words to say to 112, and a point for whatever map this machine has. */
export function PlaceFacts({ place }: { place: Place }) {
  const t = useText(consoleWords).emergency;
  const link = geoLink(place);
  return (
    <>
      <Detail name={t.address} wide>
        <strong>{place.address || t.noAddress}</strong>
      </Detail>
      <Detail name={t.coordinates} wide>
        {link ? (
          <>
            <span data-digits>{spoken(place)}</span>
            {place.accuracyMetres !== null && `, ${t.accuracy(place.accuracyMetres)}`} · <a href={link}>{t.map}</a>
          </>
        ) : (
          t.noCoordinates
        )}
      </Detail>
    </>
  );
}
