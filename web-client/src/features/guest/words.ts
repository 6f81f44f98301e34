import { area } from '../../i18n';
import type { Over } from './placeMemory';

type OverWords = Record<Over, { title: string; text: string }>;

const overRu: OverWords = {
  removed: { title: 'Переводчик закрыл вам вход', text: 'Если это ошибка, попросите новую ссылку.' },
  left: { title: 'Вы вышли из разговора', text: 'Чтобы вернуться, попросите новую ссылку.' },
  expired: { title: 'Время ссылки вышло', text: 'Переводчик не успел вас впустить. Попросите новую ссылку.' },
  call_ended: { title: 'Разговор завершён', text: 'Спасибо. Эту страницу можно закрыть.' },
  absent: {
    title: 'Связь прервалась надолго',
    text: 'Вас не было на связи, и место в разговоре закрыли. Проверьте интернет и попросите новую ссылку.',
  },
  unknown: {
    title: 'Такой ссылки нет',
    text: 'Возможно, она скопирована не целиком. Откройте её ещё раз из письма или попросите новую.',
  },
  link_over: {
    title: 'Ссылка больше не действует',
    text: 'Её время вышло, её отозвали или разговор закончился. Попросите новую ссылку.',
  },
  used: {
    title: 'Ссылку уже открыли в другом браузере',
    text: 'Она работает только там, где её открыли первый раз. Вернитесь туда или попросите новую ссылку.',
  },
  gone: { title: 'Вы больше не в разговоре', text: 'Чтобы вернуться, попросите новую ссылку.' },
};

const overEn: OverWords = {
  removed: { title: 'The interpreter has closed your way in', text: 'If that is a mistake, ask for a new link.' },
  left: { title: 'You left the call', text: 'To come back, ask for a new link.' },
  expired: { title: 'The link ran out', text: 'The interpreter had no time to let you in. Ask for a new link.' },
  call_ended: { title: 'The call is over', text: 'Thank you. You can close this page.' },
  absent: {
    title: 'You were away for too long',
    text: 'Your connection was lost and your place in the call was closed. Check your internet and ask for a new link.',
  },
  unknown: {
    title: 'There is no such link',
    text: 'Perhaps it was not copied whole. Open it from the letter once more, or ask for a new one.',
  },
  link_over: {
    title: 'The link is no longer valid',
    text: 'It ran out, was taken back, or the call is over. Ask for a new link.',
  },
  used: {
    title: 'The link was opened in another browser',
    text: 'It works only where it was opened first. Go back there, or ask for a new link.',
  },
  gone: { title: 'You are no longer in the call', text: 'To come back, ask for a new link.' },
};

/** The way of somebody who was sent a link into a call. */
export const guestWords = area(
  {
    invitation: {
      title: 'Вас пригласили в разговор с переводчиком жестового языка',
      crewTitle: 'Экстренный вызов: разговор через переводчика жестового языка',
      crew: 'Ссылка для бригады',
      from: (centre: string) => `Приглашает ${centre}.`,
      what: [
        'В разговоре глухой человек и переводчик.',
        'Говорите как обычно: переводчик покажет жестами. Его голос вы услышите.',
        'Разговор нигде не записывается.',
      ],
      until: (time: string) => `Войти по ссылке можно до ${time}. Она работает один раз.`,
      instead: (who: string) =>
        `В этом браузере вошёл ${who}. Когда вы войдёте по ссылке, вход этого человека закончится.`,
      on: 'Продолжить',
      reading: 'Проверяем ссылку…',
    },
    door: {
      title: 'Как вас представить?',
      name: 'Ваше имя',
      nameHint: 'Так вас увидят в разговоре. Например: доктор Иванова.',
      needName: 'Напишите имя.',
      badName: 'Имя не подходит: не больше 60 знаков, одной строкой.',
      check: 'Камера и микрофон',
      checkHow: 'Нажмите «Камера» и «Микрофон». Браузер спросит разрешение. Без камеры войти тоже можно.',
      hears: 'Микрофон вас слышит',
      speak: 'Микрофон включён. Скажите что-нибудь',
      level: 'Громкость',
      silent: 'Микрофон выключен. Включим, когда вы войдёте',
      noCamera: 'Камера выключена. Вас не увидят',
      seen: 'Камера включена',
      enter: 'Войти',
    },
    waiting: {
      title: 'Переводчик впустит вас',
      text: 'Он видит, что вы ждёте. Нажимать ничего не надо.',
      until: (time: string) => `Ссылка действует до ${time}.`,
      tab: 'Ждём переводчика',
      come: 'Вас впустили. Соединяем…',
    },
    over: overRu,
    none: {
      title: 'Сюда приходят по ссылке',
      text: 'Откройте ссылку, которую вам прислали, ещё раз. Если она не открывается, попросите новую.',
    },
    service: 'О службе',
  },
  {
    invitation: {
      title: 'You are invited to a call with a sign language interpreter',
      crewTitle: 'Emergency: a call through a sign language interpreter',
      crew: 'Link for the crew',
      from: (centre) => `Invited by ${centre}.`,
      what: [
        'A deaf person and an interpreter are in the call.',
        'Speak as usual: the interpreter signs it. You will hear the interpreter’s voice.',
        'The call is not recorded anywhere.',
      ],
      until: (time) => `You can come in by the link until ${time}. It works once.`,
      instead: (who) => `${who} is signed in in this browser. When you come in by the link, that sign-in ends.`,
      on: 'Go on',
      reading: 'Checking the link…',
    },
    door: {
      title: 'How shall we introduce you?',
      name: 'Your name',
      nameHint: 'The others in the call see it. For example: Doctor Ivanova.',
      needName: 'Write a name.',
      badName: 'This name does not fit: one line, at most 60 characters.',
      check: 'Camera and microphone',
      checkHow: 'Press “Camera” and “Microphone”. The browser will ask. You may come in without a camera.',
      hears: 'The microphone hears you',
      speak: 'The microphone is on. Say something',
      level: 'Loudness',
      silent: 'The microphone is off. We turn it on when you come in',
      noCamera: 'The camera is off. Nobody will see you',
      seen: 'The camera is on',
      enter: 'Come in',
    },
    waiting: {
      title: 'The interpreter will let you in',
      text: 'They see that you wait. There is nothing to press.',
      until: (time) => `The link is valid until ${time}.`,
      tab: 'Waiting for the interpreter',
      come: 'You are let in. Connecting…',
    },
    over: overEn,
    none: {
      title: 'One comes here by a link',
      text: 'Open the link that you were sent once more. If it does not open, ask for a new one.',
    },
    service: 'About the service',
  },
);
