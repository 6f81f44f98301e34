import { area } from '../../i18n';
import { lineWords } from '../../i18n/lines';

/** What the citizen reads of the telephone: whom, and how it stands; never a number. */
export const lineStripWords = area(
  {
    title: 'Телефонный разговор',
    rescue: 'Служба 112',
    somebody: lineWords.ru.somebody,
    dialling: (whom: string) => `Набираем: ${whom}`,
    ringing: (whom: string) => `Звоним: ${whom}`,
    talking: (whom: string) => `На связи: ${whom}`,
    speaking: (whom: string) => `Говорит: ${whom}`,
    held: (whom: string) => `Ждёт на линии: ${whom}`,
    heldByThem: (whom: string) => `Просят подождать: ${whom}`,
    over: (whom: string, result: string) => `${whom}: ${result}`,
    onLine: (time: string) => `На линии: ${time}`,
    youSpeak: 'Вас слышат',
    youListen: 'Вы слышите',
    speak: 'Вас попросили говорить: включите микрофон',
    microphone: 'Включить',
  },
  {
    title: 'Telephone call',
    rescue: 'Emergency service 112',
    somebody: lineWords.en.somebody,
    dialling: (whom) => `Dialling: ${whom}`,
    ringing: (whom) => `Calling: ${whom}`,
    talking: (whom) => `With us: ${whom}`,
    speaking: (whom) => `Speaking: ${whom}`,
    held: (whom) => `Waiting on the line: ${whom}`,
    heldByThem: (whom) => `Asked to wait: ${whom}`,
    over: (whom, result) => `${whom}: ${result}`,
    onLine: (time) => `On the line: ${time}`,
    youSpeak: 'You are heard',
    youListen: 'You hear',
    speak: 'You are asked to speak: turn your microphone on',
    microphone: 'Turn on',
  },
);
