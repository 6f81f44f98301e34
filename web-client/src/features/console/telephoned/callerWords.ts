import { area } from '../../../i18n';

/** A call that somebody telephoned: how it is offered, and what stands in place of the citizen's picture. */
export const callerWords = area(
  {
    withheld: 'Номер скрыт',
    came: (name: string) => `Гражданин ответил: ${name}`,
    offer: {
      title: 'Звонок по телефону',
      tab: (name: string) => `Телефон: ${name}`,
      announce: (name: string, purpose: string) =>
        `Звонок по телефону. ${purpose}. Звонит: ${name}. Нажмите Enter, чтобы принять.`,
      line: 'Линия',
      microphone: 'После ответа микрофон включится сам.',
    },
    stage: {
      onLine: (name: string) => `На линии: ${name}`,
      nobody: 'На линии никого нет. Перезвоните или завершите звонок.',
      noPicture: 'Видео пока нет: это звонок по телефону.',
      rings: (name: string) => `Вызываем: ${name}`,
      connecting: 'Подключаем звук…',
      lost: 'Звук прервался. Подключаем снова…',
      givenUp: 'Звук подключить не вышло.',
    },
  },
  {
    withheld: 'Number withheld',
    came: (name) => `The citizen answered: ${name}`,
    offer: {
      title: 'A telephone call',
      tab: (name) => `Telephone: ${name}`,
      announce: (name, purpose) => `A telephone call. ${purpose}. From: ${name}. Press Enter to accept.`,
      line: 'Line',
      microphone: 'The microphone turns on by itself when you answer.',
    },
    stage: {
      onLine: (name) => `On the line: ${name}`,
      nobody: 'Nobody is on the line. Call again, or end the call.',
      noPicture: 'There is no video yet: this is a telephone call.',
      rings: (name) => `Ringing: ${name}`,
      connecting: 'Connecting the sound…',
      lost: 'The sound broke off. Connecting again…',
      givenUp: 'The sound could not be connected.',
    },
  },
);
