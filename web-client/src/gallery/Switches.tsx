import { useState } from 'react';
import { setContrast, useContrast } from '../app/contrast';
import { setLanguage, useLanguage } from '../i18n';
import { Row } from '../primitives/Card';
import { Switch } from '../primitives/Choice';

/** What a person or an entry sets for the whole page. */
export function Switches() {
  const contrast = useContrast();
  const english = useLanguage() === 'en';
  const [staff, setStaff] = useState(false);
  return (
    <Row>
      <Switch isSelected={english} onChange={(on) => setLanguage(on ? 'en' : 'ru')}>
        English
      </Switch>
      <Switch isSelected={contrast} onChange={setContrast}>
        Contrast
      </Switch>
      <Switch
        isSelected={staff}
        onChange={(on) => {
          document.documentElement.dataset.audience = on ? 'staff' : 'citizen';
          setStaff(on);
        }}
      >
        Staff sizes
      </Switch>
    </Row>
  );
}
