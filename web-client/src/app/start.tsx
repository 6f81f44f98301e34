import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { common, language, setLanguage, text } from '../i18n';
import { Announcer } from '../primitives/Announcer';
import { Locale } from '../primitives/Locale';
import { Failure, Loading } from '../primitives/State';
import { Breakage } from './Breakage';
import { startContrast } from './contrast';
import { registerServiceWorker } from './serviceWorker';
import { SessionProvider } from './session';
import styles from './start.module.css';

/** Puts an entry's pages on the screen, once it is known who is here. */
export function start(pages: ReactNode): void {
  setLanguage(language());
  startContrast();
  registerServiceWorker();
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root');
  createRoot(root).render(
    <StrictMode>
      <Locale>
        <Breakage>
          <SessionProvider
            loading={
              <main className={styles.alone}>
                <Loading />
              </main>
            }
            failed={(error, retry) => (
              <main className={styles.alone}>
                <h1>{text(common).product}</h1>
                <Failure error={error} onRetry={retry} />
              </main>
            )}
          >
            {pages}
          </SessionProvider>
        </Breakage>
        <Announcer />
      </Locale>
    </StrictMode>,
  );
}
