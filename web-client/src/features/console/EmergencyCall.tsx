import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import type { Line } from '../../protocol/messages';
import { isUp } from '../in-call/lineState';
import { LineCard } from './phone/LineCard';
import { MicrophoneNeeded } from './phone/MicrophoneNeeded';
import { phoneWords } from './phone/phoneWords';
import type { Phone } from './phone/usePhone';

/** 112 by the service's telephone: ready to be pressed, then how the line stands. Without `phone` it is only read. */
export function EmergencyCall({
  lines,
  phone,
  isNeeded,
}: {
  lines: readonly Line[];
  phone: Phone | null;
  isNeeded: boolean;
}) {
  const t = useText(phoneWords).emergency;
  return (
    <>
      {phone && isNeeded && (
        <Button
          look="danger"
          size="fill"
          icon="phone"
          isPending={phone.isBusy('dialPhone')}
          onPress={() => phone.dialEmergency()}
        >
          {t.call}
        </Button>
      )}
      {phone && lines.some(isUp) && <MicrophoneNeeded />}
      {lines.map((line) => (
        <LineCard key={line.lineId} line={line} phone={phone} />
      ))}
    </>
  );
}
