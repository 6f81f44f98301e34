import { useEffect } from 'react';

const MARK =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#FFB800"/><path d="M16 6v12M16 24v1" stroke="#16202B" stroke-width="5" stroke-linecap="round"/></svg>',
  );
/** Once a second, as the screen: never faster than three times a second. */
const TURN = 1000;

/** Everything beside the screen that can be seen or felt: tab name, tab icon, vibration, badge, a notification when hidden. */
export function useRingSignals(title: string, body: string): void {
  useEffect(() => {
    const before = document.title;
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    const iconBefore = icon?.getAttribute('href') ?? null;
    let on = false;
    const turn = () => {
      on = !on;
      document.title = on ? `● ${title}` : title;
      icon?.setAttribute('href', on || !iconBefore ? MARK : iconBefore);
    };
    turn();
    const timer = setInterval(turn, TURN);
    // A page that nobody has touched may not, and the browser would complain.
    if (navigator.userActivation?.hasBeenActive !== false) navigator.vibrate?.([400, 200, 400]);
    void navigator.setAppBadge?.(1).catch(() => undefined);
    const notice = notify(title, body);
    return () => {
      clearInterval(timer);
      document.title = before;
      if (iconBefore) icon?.setAttribute('href', iconBefore);
      if (navigator.userActivation?.hasBeenActive !== false) navigator.vibrate?.(0);
      void navigator.clearAppBadge?.().catch(() => undefined);
      notice?.close();
    };
  }, [title, body]);
}

function notify(title: string, body: string): Notification | null {
  if (document.visibilityState === 'visible' || !('Notification' in window) || Notification.permission !== 'granted') {
    return null;
  }
  try {
    const notice = new Notification(title, { body, requireInteraction: true, silent: true });
    notice.onclick = () => window.focus();
    return notice;
  } catch {
    return null; // Phones allow notifications only from a service worker.
  }
}
