import type { AccountRow, CaseDetail, ContactDetail, Organisation, SessionDetail, SessionRow } from '../api/types';

/** One of each that the server answers, for tests to vary. */
export const topic = { code: 'doctor_appointment', ru: 'Запись к врачу', en: 'Doctor’s appointment' };

export const sessionRow: SessionRow = {
  callId: 's1',
  requestedAt: '2026-11-22T07:14:00Z',
  citizenName: 'Ковалёва М. П.',
  purpose: null,
  callerName: null,
  interpreterName: 'Анна Соколова',
  interpreterId: 'i1',
  waitSeconds: 21,
  talkSeconds: 543,
  state: 'ended',
  callOutcome: 'completed',
  topic,
  contactId: 'k1',
  contactState: 'completed',
  caseNumber: 1482,
  caseId: 'd1',
  fpsMean: 29.8,
  firstFrameMs: 412,
};

const happened = (second: number, kind: string, actorName: string | null, data: Record<string, unknown> = {}) => ({
  at: new Date(Date.parse(sessionRow.requestedAt) + second * 1000).toISOString(),
  kind,
  actorName,
  actorRole: null,
  data,
});

export const sessionDetail: SessionDetail = {
  row: sessionRow,
  endReason: 'citizen_ended',
  events: [
    happened(0, 'requested', 'Ковалёва М. П.'),
    happened(1, 'offered', 'Ирина Кравцова'),
    happened(9, 'declined', 'Ирина Кравцова', { reason: 'need_break' }),
    happened(10, 'offered', 'Анна Соколова'),
    happened(21, 'answered', 'Анна Соколова'),
    happened(22, 'first_frame', 'Анна Соколова', { ms: 412 }),
    happened(565, 'ended', 'Ковалёва М. П.', { outcome: 'completed', reason: 'citizen_ended' }),
    happened(690, 'wrapped_up', 'Анна Соколова'),
    happened(700, 'beamed_up', null),
  ],
  turns: [
    {
      interpreterName: 'Ирина Кравцова',
      part: 'lead',
      since: sessionRow.requestedAt,
      until: sessionRow.requestedAt,
      reason: 'tired',
    },
    {
      interpreterName: 'Анна Соколова',
      part: 'lead',
      since: sessionRow.requestedAt,
      until: null,
      reason: null,
    },
  ],
  telephones: [
    {
      name: 'Городская поликлиника № 5',
      number: '••••67',
      incoming: false,
      dialledAt: sessionRow.requestedAt,
      answeredAt: null,
      endedAt: sessionRow.requestedAt,
      result: 'busy',
      status: 486,
    },
  ],
  quality: [
    {
      accountName: 'Ковалёва М. П.',
      role: 'citizen',
      samples: 53,
      fpsMean: 29.6,
      fpsMin: 27,
      frameHeightMin: 480,
      roundTripMsMean: null,
      freezes: 0,
      firstFrameMs: 412,
    },
  ],
};

export const contactDetail: ContactDetail = {
  id: 'k1',
  at: '2026-11-22T07:24:00Z',
  recipientName: 'Ковалёва М. П.',
  interpreterName: 'Анна Соколова',
  channel: 'video',
  purpose: null,
  state: 'completed',
  topic,
  outcome: 'solved',
  caseNumber: 1482,
  callId: 's1',
  ageSeconds: 900,
  callOutcome: 'completed',
  about: 'relative',
  agreed: 'Приём в четверг.',
  nextStep: 'Взять полис',
  nextStepOn: '2026-12-01',
  nextStepOwner: 'citizen',
  caseId: 'd1',
  completedAt: '2026-11-22T07:30:00Z',
  completedByName: 'Анна Соколова',
  callSeconds: 543,
  thirdParties: sessionDetail.telephones,
  request: null,
  answerBy: null,
  answer: null,
  version: 3,
};

export const caseDetail: CaseDetail = {
  id: 'd1',
  number: 1482,
  title: 'Путёвка в пансионат',
  status: 'open',
  recipientName: 'Ковалёва М. П.',
  topic,
  ownerName: null,
  openedAt: '2026-11-01T07:00:00Z',
  dueOn: '2020-01-01',
  contacts: 1,
  recipient: {
    id: 'r1',
    name: 'Ковалёва М. П.',
    birthDate: '1958-03-12',
    communicationNotes: 'РЖЯ, дактиль',
    precinct: 'Ленинский',
  },
  ownerId: null,
  closedAt: null,
  version: 4,
  contactRows: [contactDetail],
};

export const accountRow: AccountRow = {
  id: 'a1',
  login: 'citizen1',
  role: 'citizen',
  name: 'Ковалёва М. П.',
  language: 'ru',
  createdAt: '2026-11-01T07:00:00Z',
  disabledAt: null,
  version: 0,
};

export const pageOf = <T>(items: T[], total = items.length) => ({ items, page: 0, size: 25, total });

export const organisation: Organisation = {
  id: 'o1',
  externalId: 'p5',
  category: 'clinic',
  name: 'Городская поликлиника № 5',
  shortName: 'Поликлиника № 5',
  alsoKnownAs: ['пятая'],
  dials: [
    { kind: 'phone', address: '+74830000105', shown: '+7 483 000-01-05', label: 'регистратура' },
    { kind: 'phone', address: '112', shown: '112', label: '' },
  ],
  hours: ['09:00-18:00', '09:00-18:00', '09:00-18:00', '09:00-18:00', '09:00-18:00', '', ''],
  now: { open: true, changesAt: null },
  precincts: [],
  territory: '',
  worksWithInterpreter: true,
  checkedOn: '2026-11-01',
  address: 'ул. Садовая, 5',
  note: 'добавочный 2',
  archivedAt: null,
  version: 3,
};
