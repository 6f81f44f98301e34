import { area } from '../../i18n';
import { minutesEn, minutesRu } from './homeWords';

/** «Перезвоните мне»: asked for in the queue, shown on the start page, and the ring itself. */
export const callbackWords = area(
  {
    ask: {
      title: 'Не хотите ждать у экрана?',
      how: 'Место в очереди останется за вами. Когда подойдёт очередь, эта страница позвонит вам. Не закрывайте её.',
      tries: 'Если вы не ответите, мы позвоним ещё два раза. Потом ответим письменно.',
      button: 'Перезвоните мне',
    },
    resumed: 'Вы вернулись вовремя: ваше прежнее место сохранилось.',
    kept: {
      title: 'Мы вам перезвоним',
      place: (place: number) => (place === 1 ? 'Вы следующий.' : `Ваше место в очереди: ${place}.`),
      wait: (seconds: number) =>
        seconds < 60 ? 'Позвоним меньше чем через минуту.' : `Позвоним примерно через ${minutesRu(seconds)}.`,
      unknown: 'Когда подойдёт очередь, пока неизвестно.',
      missed: (tries: number) =>
        tries === 1 ? 'Мы уже звонили один раз, вы не ответили.' : `Мы уже звонили ${tries} раза, вы не ответили.`,
      again: (time: string) => `Следующий звонок не раньше ${time}.`,
      stay: 'Не закрывайте эту страницу: позвонит она. Позвонят и другие ваши открытые страницы.',
      cancel: 'Перезванивать не нужно',
    },
    ring: {
      title: 'Звонит центр «Жест»',
      about: 'Вы просили перезвонить. Подошла ваша очередь: переводчик свободен.',
      tab: 'Вам звонят',
      announce: 'Вам звонит центр. Нажмите «Ответить».',
      accept: 'Ответить',
      accepting: 'Отвечаем…',
      camera: 'После ответа включится камера.',
      decline: 'Не нужно',
      stop: 'Остановить мигание',
      left: (seconds: number) => `Осталось секунд: ${seconds}`,
      seconds: 'с',
      offline: 'Нет связи с центром. Ответить можно, когда она появится.',
    },
    elsewhere: {
      rings: 'Если вам позвонят, эта страница тоже позвонит.',
      notNow: 'Не сейчас',
      over: {
        answered_elsewhere: 'На звонок ответили на другом устройстве или в другой вкладке.',
        declined_elsewhere: 'На звонок ответили: «Не сейчас».',
        missed: 'Вам звонили, но никто не ответил. Подробности на главной странице.',
        cancelled: 'Перезванивать уже не нужно.',
      },
    },
  },
  {
    ask: {
      title: 'Would you rather not wait at the screen?',
      how: 'You keep your place in the queue. When it is your turn, this page rings you. Leave it open.',
      tries: 'If you do not answer, we ring twice more. Then we answer in writing.',
      button: 'Call me back',
    },
    resumed: 'You came back in time: you have your old place.',
    kept: {
      title: 'We will call you back',
      place: (place) => (place === 1 ? 'You are next.' : `Your place in the queue: ${place}.`),
      wait: (seconds) => (seconds < 60 ? 'We ring in less than a minute.' : `We ring in about ${minutesEn(seconds)}.`),
      unknown: 'When it will be your turn is not known yet.',
      missed: (tries) =>
        tries === 1 ? 'We rang once and you did not answer.' : `We rang ${tries} times and you did not answer.`,
      again: (time) => `The next ring is not before ${time}.`,
      stay: 'Leave this page open: it will ring, and so will your other open pages.',
      cancel: 'No callback needed',
    },
    ring: {
      title: 'The Zhest centre is calling',
      about: 'You asked to be called back. It is your turn: an interpreter is free.',
      tab: 'A call for you',
      announce: 'The centre is calling you. Press “Answer”.',
      accept: 'Answer',
      accepting: 'Answering…',
      camera: 'The camera opens when you answer.',
      decline: 'Not needed',
      stop: 'Stop the flashing',
      left: (seconds) => `${seconds} seconds left`,
      seconds: 's',
      offline: 'No connection to the centre. You can answer when it is back.',
    },
    elsewhere: {
      rings: 'If somebody calls you, this page rings too.',
      notNow: 'Not now',
      over: {
        answered_elsewhere: 'The call was answered on another device or in another tab.',
        declined_elsewhere: 'The call was answered with “Not now”.',
        missed: 'You were called and nobody answered. The start page says more.',
        cancelled: 'No callback is needed any more.',
      },
    },
  },
);
