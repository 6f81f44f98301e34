import { announce as say } from './Announcer';

/**
 * Stands in for React Aria's own announcer (see vite.config.ts). That one empties its regions through `innerHTML`, which
 * our content policy forbids, so a date field would break the page; and live regions of its own would talk over ours.
 */
type Message = string | { 'aria-labelledby': string };

export function announce(message: Message): void {
  say(typeof message === 'string' ? message : textOf(message['aria-labelledby']));
}

export function clearAnnouncer(): void {}

export function destroyAnnouncer(): void {}

function textOf(ids: string): string {
  return ids
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');
}
