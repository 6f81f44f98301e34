import type { FieldCode, ProblemCode } from '../api/problem';
import { area, en, ru } from './text';

type Worded = Record<Exclude<ProblemCode, 'sign-in-throttled'>, string> & {
  'sign-in-throttled': (seconds: number) => string;
};

const problemsRu: Worded = {
  'not-signed-in': 'Вы вышли из системы. Войдите снова.',
  'bad-credentials': 'Имя или пароль не подходят. Проверьте их и попробуйте ещё раз.',
  'account-disabled': 'Ваша учётная запись отключена. Обратитесь к координатору центра.',
  'sign-in-throttled': (seconds) =>
    `Слишком много попыток. Попробуйте через ${
      seconds < 60
        ? `${seconds} ${ru(seconds, { one: 'секунду', few: 'секунды', many: 'секунд' })}`
        : `${Math.ceil(seconds / 60)} ${ru(Math.ceil(seconds / 60), { one: 'минуту', few: 'минуты', many: 'минут' })}`
    }.`,
  forbidden: 'У вас нет доступа к этому.',
  csrf: 'Страница устарела. Обновите её и повторите.',
  'not-found': 'Этого больше нет, или у вас нет доступа.',
  'method-not-allowed': 'Страница устарела. Обновите её и повторите.',
  'not-acceptable': 'Страница устарела. Обновите её и повторите.',
  'unsupported-media-type': 'Страница устарела. Обновите её и повторите.',
  invalid: 'Проверьте отмеченные поля.',
  conflict: 'Пока вы работали, запись изменил другой человек. Мы показали новые данные. Проверьте их и повторите.',
  'already-completed': 'Итог этого обращения уже записан.',
  'login-taken': 'Такой логин уже занят. Придумайте другой.',
  'own-account': 'Нельзя отключить самого себя.',
  'shift-overlaps': 'У переводчика уже есть смена в это время. Выберите другое.',
  'line-open': 'Линия открыта. Сначала закройте её.',
  'call-moved-on': 'Вызов уже не ждёт: он звонит у переводчика, отвечен или завершён.',
  'interpreter-not-able': 'У переводчика нет действующего документа для такого вызова.',
  'interpreter-blocked': 'Этих двоих не соединяют друг с другом.',
  'interpreter-not-ready': 'Переводчик уже не готов. Выберите другого.',
  'interpreter-state': 'Состояние переводчика уже другое.',
  'help-over': 'Помощь уже не нужна: идёт другой координатор, или разговор окончен.',
  'link-unknown': 'Такой ссылки нет. Проверьте, что она скопирована целиком.',
  'link-used': 'Ссылку уже открыли в другом браузере. Попросите новую.',
  'link-over': 'Ссылка больше не действует. Попросите новую.',
  'guest-places-taken': 'Все места для гостей в этом разговоре заняты. Сначала отзовите одну из ссылок.',
  'already-written': 'Сообщение уже оставлено.',
  'too-many-links': 'В этом разговоре сделано слишком много ссылок.',
  'mail-failed': 'Письмо не ушло: почтовый сервер его не принял. Проверьте адрес или продиктуйте ссылку.',
  'mail-not-set-up': 'Почта в центре не настроена. Продиктуйте ссылку или покажите код.',
  'too-large': 'Слишком много данных. Сократите текст.',
  unavailable: 'Служба временно недоступна. Подождите минуту и повторите.',
  internal: 'Произошла ошибка. Повторите. Если не поможет, сообщите координатору.',
  network: 'Нет связи с сервером. Проверьте интернет и повторите.',
};

const problemsEn: Worded = {
  'not-signed-in': 'You are signed out. Sign in again.',
  'bad-credentials': 'The login or the password is wrong. Check them and try again.',
  'account-disabled': 'Your account is disabled. Ask a coordinator of the centre.',
  'sign-in-throttled': (seconds) =>
    `Too many attempts. Try again in ${
      seconds < 60
        ? `${seconds} ${en(seconds, { one: 'second', other: 'seconds' })}`
        : `${Math.ceil(seconds / 60)} ${en(Math.ceil(seconds / 60), { one: 'minute', other: 'minutes' })}`
    }.`,
  forbidden: 'You have no access to this.',
  csrf: 'The page is out of date. Reload it and try again.',
  'not-found': 'It no longer exists, or you have no access.',
  'method-not-allowed': 'The page is out of date. Reload it and try again.',
  'not-acceptable': 'The page is out of date. Reload it and try again.',
  'unsupported-media-type': 'The page is out of date. Reload it and try again.',
  invalid: 'Check the marked fields.',
  conflict: 'Someone else changed this while you worked. New data is shown. Check it and try again.',
  'already-completed': 'This contact is already wrapped up.',
  'login-taken': 'This login is taken. Choose another.',
  'own-account': 'You cannot disable yourself.',
  'shift-overlaps': 'The interpreter has a shift then. Choose another time.',
  'line-open': 'The line is open. Close it first.',
  'call-moved-on': 'The call does not wait any more: it rings, was answered, or is over.',
  'interpreter-not-able': 'The interpreter has no valid paper for such a call.',
  'interpreter-blocked': 'These two are not put through to each other.',
  'interpreter-not-ready': 'The interpreter is not ready any more. Choose another.',
  'interpreter-state': 'The interpreter’s state is another by now.',
  'help-over': 'Help is not needed any more: another coordinator comes, or the call is over.',
  'link-unknown': 'There is no such link. See that it was copied whole.',
  'link-used': 'The link was opened in another browser. Ask for a new one.',
  'link-over': 'The link is not valid any more. Ask for a new one.',
  'guest-places-taken': 'All places for guests in this call are taken. Take one of the links back first.',
  'already-written': 'A message was left already.',
  'too-many-links': 'Too many links were made in this call.',
  'mail-failed': 'The letter did not go out: the mail server refused it. Check the address, or read the link out.',
  'mail-not-set-up': 'The centre has no mail. Read the link out, or show the code.',
  'too-large': 'Too much data. Shorten the text.',
  unavailable: 'The service is unavailable for now. Wait a minute and try again.',
  internal: 'Something went wrong. Try again. If it stays, tell the coordinator.',
  network: 'No connection to the server. Check the network and try again.',
};

const fieldsRu: Record<FieldCode, string> = {
  required: 'Заполните это поле.',
  'too-long': 'Слишком длинно. Сократите.',
  'too-short': 'Слишком коротко.',
  format: 'Не подходит. Проверьте запись.',
  unknown: 'Такого значения нет. Выберите другое.',
  outside: 'Это выходит за границы.',
  overlaps: 'Это пересекается с другим.',
  past: 'Эта дата уже прошла.',
  taken: 'Уже занято. Выберите другое.',
};

const fieldsEn: Record<FieldCode, string> = {
  required: 'Fill in this field.',
  'too-long': 'Too long. Shorten it.',
  'too-short': 'Too short.',
  format: 'This does not fit. Check the spelling.',
  unknown: 'There is no such value. Choose another.',
  outside: 'This lies beyond its bounds.',
  overlaps: 'This overlaps another.',
  past: 'This date has passed.',
  taken: 'Already taken. Choose another.',
};

/** What went wrong, in words, for every code that the server may answer. */
export const problems = area({ problem: problemsRu, field: fieldsRu }, { problem: problemsEn, field: fieldsEn });
