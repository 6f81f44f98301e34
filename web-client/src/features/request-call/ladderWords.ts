import { area } from '../../i18n';

/** The ladder: what else there is when nobody answers soon. */
export const ladderWords = area(
  {
    title: 'Другие способы',
    text: 'Общаться текстом',
    textHow: 'Без камеры: вы и переводчик пишете друг другу.',
    textAnew: 'Без камеры. Очередь для переписки своя, место в ней начнётся заново.',
    callback: 'Перезвоните мне',
    callbackHow: 'Вы займёте место в очереди, и эта страница позвонит вам.',
    message: 'Оставить сообщение',
  },
  {
    title: 'Other ways',
    text: 'Talk by text',
    textHow: 'No camera: you and the interpreter type to each other.',
    textAnew: 'No camera. Text has a queue of its own, your place in it begins anew.',
    callback: 'Call me back',
    callbackHow: 'You take a place in the queue, and this page rings you.',
    message: 'Leave a message',
  },
);
