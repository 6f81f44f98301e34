import { useState } from 'react';
import { useText } from '../../i18n';
import { Button } from '../../primitives/Button';
import { consoleWords } from './words';

/** Notifications are asked for only when the interpreter wants them, never by the page itself. */
export function NotificationSwitch() {
  const t = useText(consoleWords);
  const [permission, setPermission] = useState(() => ('Notification' in window ? Notification.permission : 'granted'));
  if (permission === 'granted') return null;
  if (permission === 'denied') return <p>{t.notifyDenied}</p>;
  return (
    <Button look="quiet" icon="info" onPress={() => void Notification.requestPermission().then(setPermission)}>
      {t.notify}
    </Button>
  );
}
