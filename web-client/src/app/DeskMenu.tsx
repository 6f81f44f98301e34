import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { common, useText } from '../i18n';
import { deskWords } from '../i18n/desk';
import { Icon } from '../primitives/Icon';
import styles from './DeskMenu.module.css';
import type { NavItem } from './Layout';

/** So many sections stand beside one another on a tablet; they are the daily ones. */
const DAILY = 4;

const isHere = (path: string, href: string) => path === href || path.startsWith(`${href}/`);

/**
 * The sections of the desk on one line of their own, whatever the width: all of them on a desk's screen, the daily ones and
 * «Ещё» on a tablet, on a telephone one button that names the section one is in.
 */
export function DeskMenu({ items }: { items: readonly NavItem[] }) {
  const t = useText(common);
  const { nav } = useText(deskWords);
  const [path] = useLocation();
  const here = items.find(({ href }) => isHere(path, href));
  return (
    <nav className={styles.menu} aria-label={t.menu}>
      <ul className={styles.line}>
        {items.map((item, i) => (
          <li key={item.href} className={i < DAILY ? styles.daily : styles.seldom}>
            <Section item={item} here={item === here} />
          </li>
        ))}
        <li className={styles.tablet}>
          <Rest
            label={here && items.indexOf(here) >= DAILY ? nav.moreHere(here.label) : nav.more}
            items={items.slice(DAILY)}
            here={here}
          />
        </li>
        <li className={styles.phone}>
          <Rest label={nav.all(here?.label ?? '')} items={items} here={here} />
        </li>
      </ul>
    </nav>
  );
}

function Section({ item, here, onGone }: { item: NavItem; here: boolean; onGone?: () => void }) {
  return (
    <Link href={item.href} aria-current={here ? 'page' : undefined} {...(onGone && { onClick: onGone })}>
      {item.label}
    </Link>
  );
}

/** A button that opens the sections which have no place on the line; it closes when the focus leaves it. */
function Rest({ label, items, here }: { label: string; items: readonly NavItem[]; here: NavItem | undefined }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      close();
      button.current?.focus();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears what happens to the button and the links inside
    <div className={styles.rest} onBlur={onBlur} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={here && items.includes(here) ? styles.here : undefined}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name={open ? 'up' : 'down'} size="s" />
      </button>
      {open && (
        <ul className={styles.panel}>
          {items.map((item) => (
            <li key={item.href}>
              <Section item={item} here={item === here} onGone={close} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
