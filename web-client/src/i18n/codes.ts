import type {
  CallOutcome,
  CallState,
  CaseStatus,
  ContactAbout,
  ContactChannel,
  ContactOutcome,
  ContactState,
  StepOwner,
} from '../api/types';
import type { CallPurpose, DeclineReason, EndReason, HandoverReason, MediaFailure } from '../protocol/messages';
import { area } from './text';

interface CodeWords {
  callState: Record<CallState, string>;
  callOutcome: Record<CallOutcome, string>;
  endReason: Record<EndReason, string>;
  callPurpose: Record<CallPurpose, string>;
  channel: Record<ContactChannel, string>;
  mediaFailure: Record<MediaFailure, string>;
  declineReason: Record<DeclineReason, string>;
  handoverReason: Record<HandoverReason, string>;
  contactState: Record<ContactState, string>;
  contactOutcome: Record<ContactOutcome, string>;
  about: Record<ContactAbout, string>;
  stepOwner: Record<StepOwner, string>;
  caseStatus: Record<CaseStatus, string>;
}

const russian: CodeWords = {
  callState: {
    waiting: 'Ждёт',
    offered: 'Предложен',
    callback: 'Ждёт перезвона',
    ringing_back: 'Перезваниваем',
    talking: 'Идёт разговор',
    ended: 'Завершён',
  },
  callOutcome: {
    completed: 'Состоялся',
    cancelled: 'Отменён',
    abandoned: 'Не дождался',
    unanswered: 'Без ответа',
    dropped: 'Связь оборвалась',
    failed: 'Сбой видео',
  },
  endReason: {
    citizen_ended: 'Гражданин завершил разговор',
    interpreter_ended: 'Переводчик завершил разговор',
    citizen_cancelled: 'Гражданин отменил вызов',
    caller_hung_up: 'Позвонивший положил трубку',
    citizen_left_queue: 'Гражданин ушёл из очереди',
    citizen_absent: 'Гражданин пропал со связи',
    interpreter_absent: 'Переводчик пропал со связи',
    line_closed: 'Центр закрылся, очередь распущена',
    citizen_not_reached: 'Перезванивали, гражданин не ответил',
    bridge_unavailable: 'Видеосервер не отвечал',
    media_failed: 'Видео не заработало',
    account_disabled: 'Учётную запись отключили',
  },
  callPurpose: {
    relay: 'Вызов гражданина через переводчика',
    social_line: 'Единый социальный телефон',
  },
  channel: { video: 'Видео', telephone: 'Телефон', message: 'Сообщение' },
  mediaFailure: {
    ice_failed: 'сеть не пропускает видео',
    no_frames: 'картинка не приходит',
    peer_connection_failed: 'браузер не смог соединиться',
  },
  declineReason: {
    need_break: 'нужен перерыв',
    knows_citizen: 'знаком с гражданином',
    not_my_skill: 'не моя область',
    technical: 'неполадки',
    other: 'другая причина',
  },
  handoverReason: {
    tired: 'усталость',
    end_of_shift: 'конец смены',
    not_my_skill: 'не моя область',
    knows_party: 'знаком с участником',
    technical: 'неполадки',
    citizen_asked: 'просит гражданин',
    other: 'другая причина',
  },
  contactState: {
    open: 'Ждёт итога',
    completed: 'Записано',
    missed: 'Пропущено',
    to_answer: 'Ждёт ответа',
    answered: 'Отвечено',
  },
  contactOutcome: {
    solved: 'Вопрос решён',
    in_progress: 'В работе',
    referred: 'Направлен в другое место',
    not_solved: 'Не решён',
    no_request: 'Вопроса не было',
  },
  about: { self: 'О себе', relative: 'О близком', other: 'О другом человеке' },
  stepOwner: {
    citizen: 'Гражданин',
    interpreter: 'Переводчик',
    coordinator: 'Координатор',
    organisation: 'Организация',
  },
  caseStatus: { open: 'В работе', waiting: 'Ждём ответа', closed: 'Закрыто' },
};

const english: CodeWords = {
  callState: {
    waiting: 'Waiting',
    offered: 'Offered',
    callback: 'To be called back',
    ringing_back: 'Called back',
    talking: 'Talking',
    ended: 'Ended',
  },
  callOutcome: {
    completed: 'Completed',
    cancelled: 'Cancelled',
    abandoned: 'Abandoned',
    unanswered: 'Unanswered',
    dropped: 'Connection lost',
    failed: 'Video failed',
  },
  endReason: {
    citizen_ended: 'The citizen ended the call',
    interpreter_ended: 'The interpreter ended the call',
    citizen_cancelled: 'The citizen cancelled the call',
    caller_hung_up: 'The caller hung up',
    citizen_left_queue: 'The citizen left the queue',
    citizen_absent: 'The citizen’s connection was lost',
    interpreter_absent: 'The interpreter’s connection was lost',
    line_closed: 'The centre closed and the queue was sent away',
    citizen_not_reached: 'Called back, the citizen did not answer',
    bridge_unavailable: 'The video server did not answer',
    media_failed: 'The video did not work',
    account_disabled: 'The account was disabled',
  },
  callPurpose: {
    relay: 'To reach a citizen through an interpreter',
    social_line: 'The unified social line',
  },
  channel: { video: 'Video', telephone: 'Telephone', message: 'Message' },
  mediaFailure: {
    ice_failed: 'the network blocks video',
    no_frames: 'no picture arrives',
    peer_connection_failed: 'the browser could not connect',
  },
  declineReason: {
    need_break: 'needs a break',
    knows_citizen: 'knows the citizen',
    not_my_skill: 'not in my field',
    technical: 'technical trouble',
    other: 'another reason',
  },
  handoverReason: {
    tired: 'tired',
    end_of_shift: 'end of the shift',
    not_my_skill: 'not in my field',
    knows_party: 'knows somebody in the call',
    technical: 'technical trouble',
    citizen_asked: 'the citizen asks',
    other: 'another reason',
  },
  contactState: {
    open: 'Needs a wrap-up',
    completed: 'Recorded',
    missed: 'Missed',
    to_answer: 'To be answered',
    answered: 'Answered',
  },
  contactOutcome: {
    solved: 'Solved',
    in_progress: 'In progress',
    referred: 'Referred elsewhere',
    not_solved: 'Not solved',
    no_request: 'No request',
  },
  about: { self: 'About themselves', relative: 'About a relative', other: 'About another person' },
  stepOwner: {
    citizen: 'Citizen',
    interpreter: 'Interpreter',
    coordinator: 'Coordinator',
    organisation: 'Organisation',
  },
  caseStatus: { open: 'In progress', waiting: 'Awaiting an answer', closed: 'Closed' },
};

/** The words of every code that the server uses; the compiler refuses a code without a word. */
export const codes = area(russian, english);
