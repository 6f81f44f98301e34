import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { common, languages, useText } from '../i18n';
import { useLanguage } from '../i18n/language';
import { Icon } from '../primitives/Icon';
import { setContrast, useContrast } from './contrast';
import styles from './Layout.module.css';
import { useSession } from './session';

export interface NavItem {
  href: string;
  label: string;
}

/**
 * The frame of a page: skip link, header with sections and settings, one main. `wide` is for tables and consoles. More
 * sections than fit beside the name bring a `menu` of their own.
 */
export function Layout({
  nav = [],
  menu,
  width = 'normal',
  guest = false,
  children,
}: {
  nav?: readonly NavItem[];
  menu?: ReactNode;
  width?: 'narrow' | 'normal' | 'wide';
  /** Whoever came by a link has no account to show and no other pages. */
  guest?: boolean;
  children: ReactNode;
}) {
  const t = useText(common);
  const { account } = useSession();
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#main">
        {t.skip}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link href={guest ? '/guest' : account ? (nav[0]?.href ?? '/') : '/'} className={styles.brand}>
            <Icon name="sign" size="l" />
            {t.product}
          </Link>
          {!menu && nav.length > 0 && <Nav items={nav} />}
          <Settings guest={guest} />
        </div>
        {menu}
      </header>
      <main id="main" tabIndex={-1} className={`${styles.main} ${styles[width]}`}>
        {children}
      </main>
    </div>
  );
}

function Nav({ items }: { items: readonly NavItem[] }) {
  const t = useText(common);
  const [path] = useLocation();
  // The page of a page: of two that the address lies below, the nearer is where one is.
  const above = items.map(({ href }) => href).filter((href) => path === href || path.startsWith(`${href}/`));
  const nearest = above.sort((a, b) => b.length - a.length)[0];
  return (
    <nav className={styles.nav} aria-label={t.menu}>
      <ul>
        {items.map(({ href, label }) => {
          const here = href === nearest;
          return (
            <li key={href}>
              <Link href={href} aria-current={here ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Settings({ guest }: { guest: boolean }) {
  const t = useText(common);
  const { account, signOut } = useSession();
  const contrast = useContrast();
  return (
    <div className={styles.settings}>
      <LanguageSwitch />
      <button type="button" className={styles.tool} aria-pressed={contrast} onClick={() => setContrast(!contrast)}>
        <Icon name="half" />
        <span className={styles.words}>{t.contrast}</span>
      </button>
      {account && !guest && (
        <>
          <span className={styles.who}>{account.name}</span>
          <button type="button" className={styles.tool} onClick={() => void signOut()}>
            <Icon name="signOut" />
            <span className={styles.words}>{t.signOut}</span>
          </button>
        </>
      )}
    </div>
  );
}

function LanguageSwitch() {
  const t = useText(common);
  const current = useLanguage();
  const { chooseLanguage } = useSession();
  return (
    <fieldset className={styles.languages} aria-label={t.language}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === current}
          title={t.languages[each]}
          onClick={() => chooseLanguage(each)}
        >
          {t.languageShort[each]}
        </button>
      ))}
    </fieldset>
  );
}
