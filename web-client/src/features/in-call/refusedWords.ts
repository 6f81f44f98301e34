import { area } from '../../i18n';
import type { Refusal } from '../../protocol/messages';
import { linkWords } from './linkWords';

/** Every refusal in words. A citizen's first page needs only those that it shares with `linkWords`. */
export const refusedWords = area<Record<Refusal, string>>(
  {
    ...linkWords.ru.refused,
    break_kind: 'Выберите, какой это перерыв.',
    no_extension_left: 'Больше продлить нельзя.',
    reason_needed: 'Выберите причину: первые 10 минут и экстренный вызов без неё не передают.',
    not_able: 'Этот переводчик не может взять вызов. Выберите другого.',
    offer_closed: 'Этот вызов уже закрыт.',
    stale_answer: 'Ответ опоздал.',
    media_unavailable: 'Видео сейчас недоступно. Пробуем снова.',
    bad_sdp: 'Видео не удалось настроить. Пробуем снова.',
    bad_number: 'Это не номер телефона. Проверьте цифры.',
    number_forbidden: 'По этому номеру звонить нельзя: он платный, зарубежный или не разрешён центром.',
    no_line_free: 'Больше двух линий сразу нельзя. Завершите один из разговоров.',
    too_many_dials: 'Слишком много звонков подряд. Подождите минуту и повторите.',
    citizen_busy: 'Гражданин сейчас в разговоре, ждёт переводчика, или ему уже звонят.',
    not_resolved: 'Сначала отметьте, что помощь пришла или вопрос решён.',
    call_full: 'В разговоре уже шесть участников.',
  },
  {
    ...linkWords.en.refused,
    break_kind: 'Choose what the break is for.',
    no_extension_left: 'It cannot be extended any more.',
    reason_needed: 'Choose a reason: a call in its first minutes, or an emergency, is not passed on without one.',
    not_able: 'This interpreter may not take the call. Choose another.',
    offer_closed: 'This call is closed already.',
    stale_answer: 'The answer came too late.',
    media_unavailable: 'Video is not available now. We keep trying.',
    bad_sdp: 'The video could not be set up. Trying again.',
    bad_number: 'That is no telephone number. Check the digits.',
    number_forbidden: 'This number may not be called: it is paid, abroad, or not allowed by the centre.',
    no_line_free: 'No more than two lines at once. Hang one of them up.',
    too_many_dials: 'Too many calls in a row. Wait a minute and try again.',
    citizen_busy: 'The citizen is in a call, waits for an interpreter, or is rung already.',
    not_resolved: 'First mark that help has come or the matter is settled.',
    call_full: 'There are six in the call already.',
  },
);
