import type { ReactNode } from 'react';
import { useText } from '../../../i18n';
import { Icon, type IconName } from '../../../primitives/Icon';
import type { Tone } from '../../../primitives/Tag';
import styles from './Board.module.css';
import { boardWords } from './words';

/** How a figure is counted, beside it. */
export function Definition({ of, children }: { of: string; children: ReactNode }) {
  const t = useText(boardWords);
  return (
    <details className={styles.definition}>
      <summary aria-label={t.howOf(of)}>{t.how}</summary>
      <p>{children}</p>
    </details>
  );
}

/** A number that is read from across the room: with its name, a word on it, and a shape. */
export function Tile({
  name,
  value,
  word,
  tone = 'neutral',
  icon,
  definition,
}: {
  name: string;
  value: ReactNode;
  word?: ReactNode;
  tone?: Tone;
  icon?: IconName;
  definition: string;
}) {
  return (
    <li className={`${styles.tile} ${styles[tone]}`}>
      <p className={styles.name}>{name}</p>
      <p className={styles.value}>{value}</p>
      <p className={styles.word}>
        {icon && <Icon name={icon} size="s" />}
        <span>{word}</span>
      </p>
      <Definition of={name}>{definition}</Definition>
    </li>
  );
}
