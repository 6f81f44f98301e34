import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Banner.module.css';
import { Icon, type IconName } from './Icon';

export type BannerTone = 'info' | 'ok' | 'warn' | 'danger';
const icons: Record<BannerTone, IconName> = { info: 'info', ok: 'check', warn: 'warning', danger: 'warning' };

export interface BannerProps {
  tone?: BannerTone;
  title?: string | undefined;
  children?: ReactNode;
  /** The way on: buttons or links. */
  actions?: ReactNode;
  /** Takes focus when it appears: the summary of what is wrong with a form just sent. */
  takesFocus?: boolean;
}

/** What the person must know before going on, and the way on. Say it by the Announcer too when it appears by itself. */
export function Banner({ tone = 'info', title, children, actions, takesFocus = false }: BannerProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={box} className={`${styles.banner} ${styles[tone]}`} tabIndex={takesFocus ? -1 : undefined}>
      <Icon name={icons[tone]} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
