import { area } from '../../../i18n';

/** What coordinators are told of as it happens. */
export const noticeWords = area(
  {
    title: 'Уведомления',
    understood: 'Понятно',
    somebody: 'Сотрудник',
    kinds: {
      break_after_misses: (name: string) => `${name}: пропущено несколько вызовов подряд, поставлен перерыв.`,
      swap_asked: (name: string) => `${name} ищет, кому передать разговор.`,
      second_interpreter_asked: (name: string) => `${name} ищет второго переводчика в разговор.`,
      help_called: (name: string) => `${name} зовёт координатора на помощь в разговоре.`,
      line_forced: (name: string) => `${name}: изменена работа линии.`,
    },
  },
  {
    title: 'Notices',
    understood: 'All right',
    somebody: 'A colleague',
    kinds: {
      break_after_misses: (name) => `${name} missed several calls in a row and was put on a break.`,
      swap_asked: (name) => `${name} looks for somebody to take over a call.`,
      second_interpreter_asked: (name) => `${name} looks for a second interpreter in a call.`,
      help_called: (name) => `${name} calls a coordinator for help in a call.`,
      line_forced: (name) => `${name} changed how the line works.`,
    },
  },
);
