import { area } from '../../i18n';

/** Calls that did not reach the citizen. */
export const missedWords = area(
  {
    title: 'Вам звонили',
    wrote: 'Вам оставили сообщение:',
    call: 'Позвонить',
    seen: 'Понятно',
    seenOf: (caller: string) => `Понятно: ${caller}`,
    told: (caller: string, message: string | null) =>
      message === null ? `Вам звонили: ${caller}.` : `Вам звонили: ${caller}. Сообщение: ${message}`,
  },
  {
    title: 'You were called',
    wrote: 'A message was left for you:',
    call: 'Call',
    seen: 'All right',
    seenOf: (caller) => `All right: ${caller}`,
    told: (caller, message) =>
      message === null ? `You were called: ${caller}.` : `You were called: ${caller}. The message: ${message}`,
  },
);
