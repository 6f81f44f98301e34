// Every primitive in every state, for eyes and for axe. Served by `npm run dev` at /gallery.html; never shipped.
import '../styles/index.css';
import { createRoot } from 'react-dom/client';
import { startContrast } from '../app/contrast';
import { language, setLanguage } from '../i18n';
import { Announcer } from '../primitives/Announcer';
import { Locale } from '../primitives/Locale';
import { Fields } from './Fields';
import styles from './Gallery.module.css';
import { Looks } from './Looks';
import { Switches } from './Switches';

setLanguage(language());
startContrast();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Locale>
      <main className={styles.page}>
        <h1>Gallery</h1>
        <Switches />
        <Looks />
        <Fields />
        <div data-stage className={styles.stage}>
          <h2>Stage</h2>
          <Looks />
        </div>
      </main>
      <Announcer />
    </Locale>,
  );
}
