import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import styles from './Tag.module.css';

export type Tone = 'neutral' | 'info' | 'ok' | 'warn' | 'danger';

/** A state in words, shape and colour; never by colour alone. */
export function Tag({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`}>
      {icon && <Icon name={icon} size="s" />}
      <span>{children}</span>
    </span>
  );
}
