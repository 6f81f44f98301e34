import { useText } from '../../../i18n';
import { Button } from '../../../primitives/Button';
import { Row } from '../../../primitives/Card';
import type { Line } from '../../../protocol/messages';
import { phoneWords } from './phoneWords';
import styles from './Telephone.module.css';
import type { Phone } from './usePhone';

/** Two lines in talk: one waits for the other, or all hear each other. */
export function TwoLines({ lines, phone }: { lines: readonly [Line, Line]; phone: Phone }) {
  const t = useText(phoneWords).pair;
  const held = lines.filter((line) => line.held);
  const heard = lines.filter((line) => !line.held);
  const waits = phone.isBusy('setPhone');
  const resume = () => {
    for (const { lineId } of held) phone.set(lineId, { held: false });
  };
  const swap = () => {
    // Who talked is put on hold first: for no moment do the two hear each other.
    for (const { lineId } of heard) phone.set(lineId, { held: true });
    resume();
  };
  return (
    <section className={styles.pair} aria-label={t.title}>
      {held.length === 0 && <p>{t.merged}</p>}
      {held.length === 1 && (
        <Row>
          <Button look="secondary" isPending={waits} onPress={swap}>
            {t.swap}
          </Button>
          <Button look="secondary" isPending={waits} onPress={resume}>
            {t.merge}
          </Button>
        </Row>
      )}
      {held.length === 1 && <p className={styles.hint}>{t.hint}</p>}
    </section>
  );
}
