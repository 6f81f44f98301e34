import { area } from '../../../i18n';

/** How each figure of the board is counted, in words. */
export const definitions = area(
  {
    order:
      'Порядок — тот, в котором вызовы получат переводчика: экстренные, потом те, кому перезвонили, потом передвинутые координатором, ' +
      'потом по времени ожидания. «Ждёт» — время с момента вызова. Имён здесь нет: табло видят многие. Имя — в карточке сеанса.',
    waiting:
      'Все, кто вызвал центр и ещё не получил ответа: ждут у экрана, вызов звонит у переводчика или человек просил перезвонить. ' +
      '«Дольше всех» — время с самого раннего вызова.',
    ready: 'Состояние «Готов», страница на связи, на экране нет вызова. У кого вызов звонит, считаем отдельно.',
    busy: 'Разговаривают сейчас, и те, у кого идёт время после звонка.',
    away: 'Состояние «Перерыв». «Без связи» — на работе, но страница пропала; через минуту их отметят «Не работает».',
    speed: (seconds: number, early: number) =>
      `От вызова до ответа переводчика. Доля ответов за ${seconds} с среди всех отвеченных, тех, кто ушёл позже ${early} с, ` +
      `и тех, кто уже ждёт дольше ${seconds} с. Экстренные и обратные звонки сюда не входят: человек, который просил перезвонить, ` +
      'не ждёт у экрана. Вызов относится ко времени, когда человек вызвал центр. Процент округляем вниз.',
    lost: (early: number) =>
      `Вызовы, которые кончились без ответа позже ${early} с: человек отменил, ушёл, или очередь распустили. ` +
      'Доля — среди отвеченных и не дождавшихся. Ждали — от вызова до конца. Без экстренных и обратных звонков.',
    early: (early: number) =>
      `Кончились без ответа в первые ${early} с: человек передумал. В скорость ответа не входят.`,
    answered: 'Вызовы, на которые ответил переводчик. Без экстренных и обратных звонков: у них своя строка.',
    emergencies: (seconds: number) =>
      `Сколько экстренных вызовов получили ответ за ${seconds} с, из всех отвеченных и потерянных.`,
    callbacks:
      'Вызовы, где человек нажал «Перезвоните мне». Поговорили — ответил переводчик. Не дозвонились — после последней попытки. ' +
      'Отказались — человек отменил, или очередь распустили. Впереди — ещё перезвоним. В скорость ответа не входят.',
    missed: 'Вызов звонил у переводчика до конца срока, и никто ничего не нажал. Отказы и снятые вызовы не считаем.',
    lostList: (early: number) =>
      `Вызовы этого дня, которые кончились без ответа, и сколько человек ждал. Здесь и те, кто ушёл в первые ${early} с.`,
    load:
      'Нагрузка — минуты перевода за последние 12 часов и подряд без отдыха. Отдых считаем так же, как на пульте переводчика. ' +
      'Пропущено — предложения без ответа сегодня.',
  },
  {
    order:
      'The order in which calls get an interpreter: emergencies, then those called back, then those a coordinator moved up, then by the ' +
      'time they wait. “Waits” is counted from the call. No names stand here, for many see the board; the name is in the session.',
    waiting:
      'All who called the centre and have no answer yet: waiting at the screen, ringing at an interpreter, or asking to be called back. ' +
      '“Longest” is counted from the earliest call.',
    ready: 'In the state “Ready”, connected, with no call on the screen. Those at whom a call rings are counted apart.',
    busy: 'Talking now, and those in the time after a call.',
    away: 'In the state “Break”. “Disconnected”: at work, but the page is gone; after a minute they are marked as not working.',
    speed: (seconds, early) =>
      `From the call to the interpreter’s answer. The share answered within ${seconds} s, of all answered, those who left after more than ` +
      `${early} s, and those who wait longer than ${seconds} s already. Emergencies and callbacks are not in it: whoever asked to be called ` +
      'back does not wait at the screen. A call counts for the time it was made. Percent are rounded down.',
    lost: (early) =>
      `Calls that ended without an answer after more than ${early} s: cancelled, left, or the queue was sent away. The share is of the ` +
      'answered and these. The wait is from the call to its end. Without emergencies and callbacks.',
    early: (early) =>
      `Ended without an answer in the first ${early} s: people thought better of it. Not in the speed of answer.`,
    answered: 'Calls that an interpreter answered. Without emergencies and callbacks, which have rows of their own.',
    emergencies: (seconds) => `How many emergencies were answered within ${seconds} s, of all answered and lost.`,
    callbacks:
      'Calls in which somebody pressed “Call me back”. Talked: an interpreter answered. Not reached: after the last try. Given up: ' +
      'cancelled, or the queue was sent away. To come: still to be called. Not in the speed of answer.',
    missed:
      'A call rang at an interpreter until the deadline and nothing was pressed. Declined and withdrawn ones do not count.',
    lostList: (early) =>
      `Calls of this day that ended without an answer, and how long people waited; those who left in the first ${early} s too.`,
    load:
      'Minutes of interpreting in the last 12 hours, and in a row without rest. Rest is counted as on the interpreter’s console. ' +
      'Missed: offers without an answer today.',
  },
);
