import { area } from '../../../i18n';

/** What coordinators are told of as it happens. */
export const noticeWords = area(
  {
    title: 'Уведомления',
    understood: 'Понятно',
    come: 'Иду',
    coming: 'Переводчик видит, что вы идёте.',
    somebody: 'Сотрудник',
    kinds: {
      break_after_misses: (name: string) => `${name}: пропущено несколько вызовов подряд, поставлен перерыв.`,
      swap_asked: (name: string) => `${name} ищет, кому передать разговор.`,
      second_interpreter_asked: (name: string) => `${name} ищет второго переводчика в разговор.`,
      help_called: (name: string) => `${name} зовёт координатора на помощь в разговоре.`,
      help_answered: (name: string) => `${name} идёт на помощь переводчику.`,
      line_forced: (name: string) => `${name}: изменена работа линии.`,
    },
  },
  {
    title: 'Notices',
    understood: 'All right',
    come: 'I am coming',
    coming: 'The interpreter sees that you are coming.',
    somebody: 'A colleague',
    kinds: {
      break_after_misses: (name) => `${name} missed several calls in a row and was put on a break.`,
      swap_asked: (name) => `${name} looks for somebody to take over a call.`,
      second_interpreter_asked: (name) => `${name} looks for a second interpreter in a call.`,
      help_called: (name) => `${name} calls a coordinator for help in a call.`,
      help_answered: (name) => `${name} is going to help the interpreter.`,
      line_forced: (name) => `${name} changed how the line works.`,
    },
  },
);
