import { area, en } from '../../../i18n';

const minutesRu = (n: number) => `${n} мин`;
const secondsRu = (n: number) => `${n} с`;

/** The board of the line. */
export const boardWords = area(
  {
    title: 'Сейчас',
    line: 'Линия',
    alarm: 'Экстренный вызов ждёт ответа',
    how: 'Как считаем',
    howOf: (what: string) => `Как считаем: ${what}`,
    percent: (n: string) => `${n}\u00a0%`,
    verdict: {
      reached: (wanted: number) => `норма ${wanted}\u00a0% выполнена`,
      missed: (wanted: number) => `меньше нормы ${wanted}\u00a0%`,
      none: (_?: number) => 'вызовов ещё не было',
    },
    pause: {
      pause: 'Остановить',
      resume: 'Продолжить',
      live: 'Обновляется само',
      polled: 'Обновляется раз в 5 секунд',
      paused: (at: string) => `Остановлено в ${at}`,
      stopped: 'Обновление остановлено',
      resumed: 'Показаны новые данные',
      old: (at: string) => `Нет связи с центром. Данные на ${at}.`,
    },
    tiles: {
      title: 'Коротко',
      waiting: 'Ждут',
      longest: 'дольше всех',
      nobody: 'никто не ждёт',
      alarms: (n: number) => `экстренных: ${n}`,
      ready: 'Готовы',
      free: 'могут принять вызов',
      noneFree: 'свободных нет',
      ringing: (n: number) => `ещё ${n} сейчас звонит`,
      busy: 'В разговоре и после',
      afterCall: (n: number) => `после звонка: ${n}`,
      away: 'На перерыве',
      off: (absent: number, off: number) => `${absent > 0 ? `без связи: ${absent}, ` : ''}не работают: ${off}`,
      speed: (seconds: number) => `Ответ за ${secondsRu(seconds)}, сегодня`,
      lost: 'Не дождались, сегодня',
      lostShare: (share: string) => `${share}\u00a0% вызовов, цель — меньше 5\u00a0%`,
    },
    waiting: {
      title: 'Кто ждёт',
      caption: 'Сверху те, кого обслужат раньше',
      none: 'Никто не ждёт',
      noneHint: 'Новый вызов появится здесь сам.',
      need: 'Что нужно',
      age: 'Ждёт',
      state: 'Что с вызовом',
      actions: 'Действия',
      moveUp: 'Вперёд',
      moveUpOf: (need: string) => `Передвинуть вперёд: ${need}`,
      assign: 'Назначить',
      assignOf: (need: string) => `Назначить переводчика: ${need}`,
      movedUp: 'Передвинут вперёд',
      gone: 'Уже не ждёт',
      held: 'Строки стоят на месте, пока вы на них смотрите. Новые добавлены в конец.',
      more: (n: number) => `И ещё ${n}.`,
      wishes: (whom: string) => `Пожелание: ${whom}`,
      widens: (at: string) => `до ${at}, потом — любой`,
    },
    call: {
      emergency: (n: number) => (n > 0 ? `Экстренный: звонит у ${n}` : 'Экстренный: никого нет'),
      offered: (names: string) => `Звонит: ${names}`,
      callback: (tries: number, at: string | null) =>
        tries === 0 ? 'Просит перезвонить' : `Перезвоним${at ? ` после ${at}` : ''}, попыток: ${tries}`,
      ringingBack: 'Перезваниваем',
      absent: 'Пропала связь',
      waiting: 'Ждёт переводчика',
    },
    people: {
      title: 'Переводчики',
      caption: 'Кто на работе, по имени',
      none: 'На работе никого нет',
      name: 'Имя',
      state: 'Состояние',
      since: 'Сколько',
      load: 'Нагрузка',
      change: 'Изменить',
      changeOf: (name: string) => `Изменить состояние: ${name}`,
      onBreak: (kind: string) => `Перерыв: ${kind}`,
      rings: 'Звонит',
      absent: 'Нет связи',
      gone: 'Уже не на работе',
      signed: (signed: number, stretch: number) => `${minutesRu(signed)}, без отдыха ${stretch}`,
      swap: 'Пора сменить',
      second: 'Нужен второй',
      owes: (minutes: number) => `Нужен отдых ${minutesRu(minutes)}`,
      missed: (today: number, row: number) => `Пропущено ${today}${row > 1 ? `, подряд ${row}` : ''}`,
    },
    assign: {
      title: 'Кому передать вызов?',
      text: (need: string) =>
        `Вызов: ${need}. Он сразу зазвонит у выбранного переводчика. Не ответит — вернётся в очередь.`,
      taken: (names: string) => `Сейчас вызов звонит у другого: ${names}. Там он погаснет, пропуск не засчитаем.`,
      nobody: (need: string) => `Вызов: ${need}. Сейчас нет готового переводчика, который может его взять.`,
      who: 'Переводчик',
      choose: 'Выберите переводчика',
      confirm: 'Передать вызов',
      understood: 'Понятно',
    },
    set: {
      title: (name: string) => `${name}: изменить состояние?`,
      to: 'Новое состояние',
      states: { break: 'Перерыв', off: 'Не работает' },
      confirm: { break: 'Поставить перерыв', off: 'Отметить «Не работает»' },
      text: 'Вызовы перестанут приходить. Переводчик увидит ваше имя и сможет сам вернуться к работе.',
      rings: 'Сейчас у него звонит вызов. Он перейдёт к другому.',
    },
    done: {
      movedUp: 'Вызов передвинут вперёд.',
      assigned: (name: string) => `Вызов звонит у переводчика: ${name}.`,
      set: {
        break: (name: string) => `${name}: поставлен перерыв.`,
        off: (name: string) => `${name}: отмечено «Не работает».`,
      },
    },
    figures: {
      title: 'Показатели',
      caption: 'По времени, когда человек вызвал центр',
      figure: 'Показатель',
      quarter: (from: string) => `15 минут, с ${from}`,
      day: 'Сегодня',
      month: (from: string) => `Месяц, с ${from}`,
      within: (seconds: number) => `Ответ за ${secondsRu(seconds)}`,
      of: (part: number, of: number) => `${part} из ${of}`,
      noCalls: 'вызовов не было',
      answered: 'Отвечено',
      lost: (seconds: number) => `Не дождались, больше ${secondsRu(seconds)}`,
      lostWaits: (n: number, share: number, mean: string, longest: string) =>
        `${n} (${share}\u00a0%), ждали в среднем ${mean}, дольше всего ${longest}`,
      early: (seconds: number) => `Ушли в первые ${secondsRu(seconds)}`,
      emergencies: (seconds: number) => `Экстренные: ответ за ${secondsRu(seconds)}`,
      noEmergencies: 'не было',
      callbacks: 'Обратные звонки',
      callbackParts: (c: { asked: number; answered: number; notReached: number; givenUp: number }) =>
        c.asked === 0
          ? '0'
          : `просили ${c.asked}: поговорили ${c.answered}, не дозвонились ${c.notReached}, отказались ${c.givenUp}, впереди ${c.asked - c.answered - c.notReached - c.givenUp}`,
      missed: 'Пропущенные предложения',
    },
    chart: {
      title: 'Вызовы за 6 часов, по 15 минут',
      within: (seconds: number) => `ответ за ${secondsRu(seconds)}`,
      later: (from: number, to: number) => `ответ за ${from}–${secondsRu(to)}`,
      late: (seconds: number) => `дольше ${secondsRu(seconds)} или не дождались`,
      table: 'То же таблицей',
      caption: 'Скорость ответа по 15 минут',
      from: 'С',
    },
    lost: {
      title: 'Не дождались сегодня',
      caption: 'Последние десять, новые сверху',
      none: 'Сегодня все дождались',
      at: 'Вызов',
      waited: 'Ждал',
      outcome: 'Чем кончилось',
    },
    define: {
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
        `От вызова до ответа переводчика. Доля ответов за ${secondsRu(seconds)} среди всех отвеченных, тех, кто ушёл позже ${secondsRu(early)}, ` +
        `и тех, кто уже ждёт дольше ${secondsRu(seconds)}. Экстренные и обратные звонки сюда не входят: человек, который просил перезвонить, ` +
        'не ждёт у экрана. Вызов относится ко времени, когда человек вызвал центр. Процент округляем вниз.',
      lost: (early: number) =>
        `Вызовы, которые кончились без ответа позже ${secondsRu(early)}: человек отменил, ушёл, или очередь распустили. ` +
        'Доля — среди отвеченных и не дождавшихся. Ждали — от вызова до конца. Без экстренных и обратных звонков.',
      early: (early: number) =>
        `Кончились без ответа в первые ${secondsRu(early)}: человек передумал. В скорость ответа не входят.`,
      answered: 'Вызовы, на которые ответил переводчик. Без экстренных и обратных звонков: у них своя строка.',
      emergencies: (seconds: number) =>
        `Сколько экстренных вызовов получили ответ за ${secondsRu(seconds)}, из всех отвеченных и потерянных.`,
      callbacks:
        'Вызовы, где человек нажал «Перезвоните мне». Поговорили — ответил переводчик. Не дозвонились — после последней попытки. ' +
        'Отказались — человек отменил, или очередь распустили. Впереди — ещё перезвоним. В скорость ответа не входят.',
      missed: 'Вызов звонил у переводчика до конца срока, и никто ничего не нажал. Отказы и снятые вызовы не считаем.',
      lostList: (early: number) =>
        `Вызовы этого дня, которые кончились без ответа, и сколько человек ждал. Здесь и те, кто ушёл в первые ${secondsRu(early)}.`,
      load:
        'Нагрузка — минуты перевода за последние 12 часов и подряд без отдыха. Отдых считаем так же, как на пульте переводчика. ' +
        'Пропущено — предложения без ответа сегодня.',
    },
  },
  {
    title: 'Now',
    line: 'The line',
    alarm: 'An emergency waits for an answer',
    how: 'How it is counted',
    howOf: (what) => `How it is counted: ${what}`,
    percent: (n) => `${n}%`,
    verdict: {
      reached: (wanted) => `the norm of ${wanted}% is kept`,
      missed: (wanted) => `below the norm of ${wanted}%`,
      none: () => 'no calls yet',
    },
    pause: {
      pause: 'Stop',
      resume: 'Go on',
      live: 'Updates by itself',
      polled: 'Updates every 5 seconds',
      paused: (at) => `Stopped at ${at}`,
      stopped: 'The board stands still',
      resumed: 'New data is shown',
      old: (at) => `No connection to the centre. Data as of ${at}.`,
    },
    tiles: {
      title: 'In short',
      waiting: 'Waiting',
      longest: 'longest',
      nobody: 'nobody waits',
      alarms: (n) => `${n} ${en(n, { one: 'emergency', other: 'emergencies' })}`,
      ready: 'Ready',
      free: 'can take a call',
      noneFree: 'nobody is free',
      ringing: (n) => `a call rings at ${n} more`,
      busy: 'In calls and after',
      afterCall: (n) => `after a call: ${n}`,
      away: 'On a break',
      off: (absent, off) => `${absent > 0 ? `disconnected: ${absent}, ` : ''}not working: ${off}`,
      speed: (seconds) => `Answered within ${seconds} s, today`,
      lost: 'Gave up, today',
      lostShare: (share) => `${share}% of the calls, the goal is below 5%`,
    },
    waiting: {
      title: 'Who waits',
      caption: 'Served from the top',
      none: 'Nobody waits',
      noneHint: 'A new call comes here by itself.',
      need: 'What is needed',
      age: 'Waits',
      state: 'What happens',
      actions: 'Actions',
      moveUp: 'Move up',
      moveUpOf: (need) => `Move up: ${need}`,
      assign: 'Assign',
      assignOf: (need) => `Assign an interpreter: ${need}`,
      movedUp: 'Moved up',
      gone: 'Waits no more',
      held: 'Rows stand still while you are among them. New ones come last.',
      more: (n) => `And ${n} more.`,
      wishes: (whom) => `Wish: ${whom}`,
      widens: (at) => `until ${at}, then anybody`,
    },
    call: {
      emergency: (n) => (n > 0 ? `Emergency: rings at ${n}` : 'Emergency: nobody there'),
      offered: (names) => `Rings: ${names}`,
      callback: (tries, at) =>
        tries === 0 ? 'Asks to be called back' : `Called back${at ? ` after ${at}` : ''}, tries: ${tries}`,
      ringingBack: 'Called back now',
      absent: 'Connection lost',
      waiting: 'Waits for an interpreter',
    },
    people: {
      title: 'Interpreters',
      caption: 'Who is at work, by name',
      none: 'Nobody is at work',
      name: 'Name',
      state: 'State',
      since: 'For',
      load: 'Work',
      change: 'Change',
      changeOf: (name) => `Change the state: ${name}`,
      onBreak: (kind) => `Break: ${kind}`,
      rings: 'Rings',
      absent: 'Disconnected',
      gone: 'Not at work any more',
      signed: (signed, stretch) => `${signed} min, ${stretch} without rest`,
      swap: 'Swap is due',
      second: 'A second is due',
      owes: (minutes) => `${minutes} min of rest owed`,
      missed: (today, row) => `Missed ${today}${row > 1 ? `, ${row} in a row` : ''}`,
    },
    assign: {
      title: 'Who shall get the call?',
      text: (need) => `The call: ${need}. It rings at once at whom you choose. Unanswered, it goes back to the queue.`,
      taken: (names) => `The call rings elsewhere now: ${names}. There it is taken away, and no miss is counted.`,
      nobody: (need) => `The call: ${need}. No interpreter who can take it is ready now.`,
      who: 'Interpreter',
      choose: 'Choose an interpreter',
      confirm: 'Give the call',
      understood: 'All right',
    },
    set: {
      title: (name) => `${name}: change the state?`,
      to: 'New state',
      states: { break: 'Break', off: 'Not working' },
      confirm: { break: 'Set a break', off: 'Mark as not working' },
      text: 'No more calls come. The interpreter reads your name and can come back by themselves.',
      rings: 'A call rings there now. It goes to another.',
    },
    done: {
      movedUp: 'The call was moved up.',
      assigned: (name) => `The call rings at ${name}.`,
      set: { break: (name) => `${name}: on a break.`, off: (name) => `${name}: marked as not working.` },
    },
    figures: {
      title: 'Figures',
      caption: 'By when people called the centre',
      figure: 'Figure',
      quarter: (from) => `15 minutes, from ${from}`,
      day: 'Today',
      month: (from) => `Month, from ${from}`,
      within: (seconds) => `Answered within ${seconds} s`,
      of: (part, of) => `${part} of ${of}`,
      noCalls: 'no calls',
      answered: 'Answered',
      lost: (seconds) => `Gave up after more than ${seconds} s`,
      lostWaits: (n, share, mean, longest) => `${n} (${share}%), waited ${mean} on average, ${longest} at most`,
      early: (seconds) => `Left in the first ${seconds} s`,
      emergencies: (seconds) => `Emergencies answered within ${seconds} s`,
      noEmergencies: 'none',
      callbacks: 'Callbacks',
      callbackParts: (c) =>
        c.asked === 0
          ? '0'
          : `${c.asked} asked: ${c.answered} talked, ${c.notReached} not reached, ${c.givenUp} given up, ${c.asked - c.answered - c.notReached - c.givenUp} to come`,
      missed: 'Offers missed',
    },
    chart: {
      title: 'Calls of 6 hours, by 15 minutes',
      within: (seconds) => `answered within ${seconds} s`,
      later: (from, to) => `answered in ${from}–${to} s`,
      late: (seconds) => `later than ${seconds} s, or given up`,
      table: 'The same as a table',
      caption: 'Speed of answer by 15 minutes',
      from: 'From',
    },
    lost: {
      title: 'Given up today',
      caption: 'The last ten, newest first',
      none: 'Everybody was answered today',
      at: 'Call',
      waited: 'Waited',
      outcome: 'How it ended',
    },
    define: {
      order:
        'The order in which calls get an interpreter: emergencies, then those called back, then those a coordinator moved up, then by the ' +
        'time they wait. “Waits” is counted from the call. No names stand here, for many see the board; the name is in the session.',
      waiting:
        'All who called the centre and have no answer yet: waiting at the screen, ringing at an interpreter, or asking to be called back. ' +
        '“Longest” is counted from the earliest call.',
      ready:
        'In the state “Ready”, connected, with no call on the screen. Those at whom a call rings are counted apart.',
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
  },
);
