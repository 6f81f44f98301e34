import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { locales, useLanguage } from '../i18n';

/** React Aria's own words and dates follow the page's language, not the browser's. */
export function Locale({ children }: { children: ReactNode }) {
  return <I18nProvider locale={locales[useLanguage()]}>{children}</I18nProvider>;
}
