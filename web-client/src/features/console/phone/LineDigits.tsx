import { useEffect, useState } from 'react';
import { useText } from '../../../i18n';
import { DialPad } from './DialPad';
import styles from './Line.module.css';
import { phoneWords } from './phoneWords';

/** What was pressed is seen that long, and kept nowhere: it may be a card's number or a PIN (ms). */
const SEEN_FOR = 3_000;

/** Digits to whoever answers with «нажмите один». */
export function LineDigits({ onPress }: { onPress: (digit: string) => void }) {
  const t = useText(phoneWords);
  const [pressed, show] = useState('');
  useEffect(() => {
    if (pressed === '') return;
    const timer = setTimeout(() => show(''), SEEN_FOR);
    return () => clearTimeout(timer);
  }, [pressed]);
  return (
    <div className={styles.digits}>
      <output className={styles.pressed} data-digits aria-live="off">
        {pressed}
      </output>
      <DialPad
        label={t.tones}
        hint={t.tonesHint}
        takesFocus
        onDigit={(digit) => {
          onPress(digit);
          show((before) => (before + digit).slice(-12));
        }}
      />
    </div>
  );
}
