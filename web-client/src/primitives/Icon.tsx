import type { ReactNode } from 'react';
import styles from './Icon.module.css';

/** Own line icons on a 24 grid, 2 px strokes. They only repeat what the words beside them say, so they are hidden from readers. */
const shapes = {
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  warning: (
    <>
      <path d="M12 3.5 22 20.5H2z" />
      <path d="M12 10v4.5M12 17.2v.3" />
    </>
  ),
  /** An octagon: the one shape that nothing else here has. */
  alarm: (
    <>
      <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z" />
      <path d="M12 7v6M12 16.5v.3" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 11v6M12 7v.3" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 6.5V12l4 2.5" />
    </>
  ),
  dot: <circle cx="12" cy="12" r="6" fill="currentColor" stroke="none" />,
  ring: <circle cx="12" cy="12" r="6" />,
  half: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 2.5a9.5 9.5 0 0 1 0 19z" fill="currentColor" />
    </>
  ),
  up: <path d="M5.5 15 12 8.5l6.5 6.5" />,
  left: <path d="m14.5 5.5-6.5 6.5 6.5 6.5" />,
  right: <path d="m9.5 5.5 6.5 6.5-6.5 6.5" />,
  down: <path d="m5.5 9 6.5 6.5L18.5 9" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  download: <path d="M12 3.5v12m-5.5-5 5.5 5.5 5.5-5.5M4 20.5h16" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>
  ),
  calendar: (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="2" />
      <path d="M3.5 10h17M8 2.5V7M16 2.5V7" />
    </>
  ),
  place: (
    <>
      <path d="M12 21.5S19 15 19 9.5a7 7 0 0 0-14 0C5 15 12 21.5 12 21.5z" />
      <circle cx="12" cy="9.5" r="2.5" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="4.5" />
      <path d="M3.5 21c.8-4.5 4.2-6.5 8.5-6.5s7.7 2 8.5 6.5" />
    </>
  ),
  signOut: <path d="M10 3.5H4.5v17H10M9.5 12h11m-4.5-4.5L20.5 12 16 16.5" />,
  eye: (
    <>
      <path d="M1.5 12S5.5 5 12 5s10.5 7 10.5 7-4 7-10.5 7S1.5 12 1.5 12z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  eyeOff: (
    <path d="M3 3l18 18M9.5 5.3A10 10 0 0 1 12 5c6.5 0 10.5 7 10.5 7a18 18 0 0 1-3 3.7M6.5 6.8A17 17 0 0 0 1.5 12s4 7 10.5 7a10 10 0 0 0 5-1.4M9.9 9.9a3 3 0 0 0 4.2 4.2" />
  ),
  camera: (
    <>
      <rect x="2" y="6" width="13.5" height="12" rx="2" />
      <path d="m15.5 11 6.5-4v10l-6.5-4z" />
    </>
  ),
  cameraOff: (
    <path d="M3 3l18 18M10 6h3.5a2 2 0 0 1 2 2v3l6.5-4v10l-2.5-1.5M15.5 15.5V16a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h2" />
  ),
  microphone: (
    <>
      <rect x="8.5" y="2.5" width="7" height="12" rx="3.5" />
      <path d="M5 11.5a7 7 0 0 0 14 0M12 18.5v3" />
    </>
  ),
  microphoneOff: (
    <path d="M3 3l18 18M8.5 8.5V11a3.5 3.5 0 0 0 5.5 2.9M15.5 11V6a3.5 3.5 0 0 0-6.7-1.4M5 11.5a7 7 0 0 0 11.5 5.4M19 11.5a7 7 0 0 1-.7 3M12 18.5v3" />
  ),
  text: (
    <>
      <path d="M2.5 4.5h19v13H12l-5 4v-4H2.5z" />
      <path d="M7 9h10M7 13h6" />
    </>
  ),
  hangUp: (
    <path d="M2.5 15.5c0-2 .5-3.5 2-4.5 4.5-3 10.5-3 15 0 1.5 1 2 2.5 2 4.5l-5.5-1-.5-3a12 12 0 0 0-7 0l-.5 3z" />
  ),
  phone: (
    <path d="M7 3H4.5C3.4 3 2.5 4 2.6 5 3.4 13.8 10.2 20.6 19 21.4c1 .1 2-.8 2-1.9V17l-5-2-2 2.5c-3-1.3-6-4.3-7.5-7.5L9 8z" />
  ),
  pause: <path d="M8.5 5v14M15.5 5v14" />,
  keypad: <path d="M5 5h.1M12 5h.1M19 5h.1M5 12h.1M12 12h.1M19 12h.1M5 19h.1M12 19h.1M19 19h.1" strokeWidth="3.5" />,
  /** Somebody is heard. */
  sound: <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6a8 8 0 0 1 0 12" />,
  /** Two hands in motion: the call in sign language. */
  sign: (
    <>
      <path d="M4.5 13.5V8.2a1.2 1.2 0 0 1 2.4 0V5a1.2 1.2 0 0 1 2.4 0v-.8a1.2 1.2 0 0 1 2.4 0V5.5a1.2 1.2 0 0 1 2.3 0V11l1-1.4c1-1.4 2.8-.3 2.1 1.2l-2.3 5c-.8 1.9-2.3 3.2-5 3.2-3.4 0-5.3-2.2-5.3-5.5z" />
      <path d="M6.9 8.2V11M9.3 5v5.5M11.7 5.5v5M17.5 3.5a7 7 0 0 1 3 4.5M19.5 15a9 9 0 0 1-4 5.5" />
    </>
  ),
  enter: <path d="M20 5v8H5m5.5-5.5L5 13l5.5 5.5" />,
  enlarge: <path d="M3.5 9V3.5H9M15 3.5h5.5V9M20.5 15v5.5H15M9 20.5H3.5V15" />,
  help: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M9 9.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8M12 17v.3" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;
export const iconNames = Object.keys(shapes) as IconName[];

export function Icon({ name, size = 'm' }: { name: IconName; size?: 's' | 'm' | 'l' | 'xl' }) {
  return (
    <svg className={`${styles.icon} ${styles[size]}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
