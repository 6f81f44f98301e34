/** What the server answers (REST). Instants are ISO-8601 UTC, dates `YYYY-MM-DD`, ids UUID. */
export type Instant = string;
export type PlainDate = string;
export type Id = string;

export type Role = 'citizen' | 'interpreter' | 'coordinator';
export type CallOutcome = 'completed' | 'cancelled' | 'abandoned' | 'unanswered' | 'dropped' | 'failed';
export type CallState = 'waiting' | 'offered' | 'talking' | 'ended';
export type ContactState = 'open' | 'completed' | 'missed';
export type CaseStatus = 'open' | 'waiting' | 'closed';
export type ContactOutcome = 'solved' | 'in_progress' | 'referred' | 'not_solved' | 'no_request';
export type ContactAbout = 'self' | 'relative' | 'other';
export type StepOwner = 'citizen' | 'interpreter' | 'coordinator' | 'organisation';

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

export interface Topic {
  code: string;
  ru: string;
  en: string;
}

export interface Named {
  id: Id;
  name: string;
}

export interface Account {
  id: Id;
  login: string;
  role: Role;
  name: string;
  language: 'ru' | 'en';
}

export interface Demo {
  password: string;
  accounts: { login: string; role: Role; name: string }[];
}

export interface Session {
  account: Account | null;
  centre: { name: { ru: string; en: string }; zone: string };
  demo: Demo | null;
}

export interface MyContact {
  id: Id;
  at: Instant;
  interpreterName: string | null;
  state: ContactState;
  callOutcome: CallOutcome | null;
  topic: Topic | null;
  agreed: string | null;
  nextStep: string | null;
  nextStepOn: PlainDate | null;
  nextStepOwner: StepOwner | null;
  caseNumber: number | null;
}

export interface Line {
  readyInterpreters: number;
  waiting: number;
  expectedWaitSeconds: number | null;
}

export interface CitizenCard {
  recipientId: Id;
  name: string;
  birthDate: PlainDate | null;
  communicationNotes: string;
  precinct: string | null;
  cases: { id: Id; number: number; title: string; status: CaseStatus; openedAt: Instant }[];
  lastContacts: {
    id: Id;
    at: Instant;
    topic: Topic | null;
    outcome: ContactOutcome | null;
    interpreterName: string | null;
  }[];
}

export interface OpenWrapUp {
  contactId: Id;
  at: Instant;
  recipientName: string;
}

export type WrapUpCase = { kind: 'none' } | { kind: 'existing'; id: Id } | { kind: 'new'; title: string };

export interface WrapUpForm {
  about: ContactAbout | null;
  topicCode: string | null;
  outcome: ContactOutcome | null;
  agreed: string | null;
  nextStep: string | null;
  nextStepOn: PlainDate | null;
  nextStepOwner: StepOwner | null;
  case: WrapUpCase | null;
}

export interface WrapUp {
  contactId: Id;
  version: number;
  state: ContactState;
  at: Instant;
  callId: Id;
  callSeconds: number | null;
  recipient: Named;
  interpreterName: string | null;
  callOutcome: CallOutcome | null;
  cases: { id: Id; number: number; title: string; status: CaseStatus }[];
  draft: WrapUpForm | null;
  form: WrapUpForm | null;
}

export interface SessionRow {
  callId: Id;
  requestedAt: Instant;
  citizenName: string;
  interpreterName: string | null;
  interpreterId: Id | null;
  waitSeconds: number | null;
  talkSeconds: number | null;
  state: CallState;
  callOutcome: CallOutcome | null;
  topic: Topic | null;
  contactId: Id | null;
  contactState: ContactState | null;
  caseNumber: number | null;
  caseId: Id | null;
  fpsMean: number | null;
  firstFrameMs: number | null;
}

export interface SessionEvent {
  at: Instant;
  kind: string;
  actorName: string | null;
  actorRole: Role | null;
  data: Record<string, unknown>;
}

export interface SessionQuality {
  accountName: string;
  role: Role;
  samples: number;
  fpsMean: number;
  fpsMin: number;
  frameHeightMin: number;
  roundTripMsMean: number | null;
  freezes: number;
  firstFrameMs: number | null;
}

export interface SessionDetail {
  row: SessionRow;
  endReason: string | null;
  events: SessionEvent[];
  quality: SessionQuality[];
}

export interface ContactRow {
  id: Id;
  at: Instant;
  recipientName: string | null;
  interpreterName: string | null;
  state: ContactState;
  topic: Topic | null;
  outcome: ContactOutcome | null;
  caseNumber: number | null;
  callId: Id | null;
  ageSeconds: number;
}

export interface ContactDetail extends ContactRow {
  callOutcome: CallOutcome | null;
  about: ContactAbout | null;
  agreed: string | null;
  nextStep: string | null;
  nextStepOn: PlainDate | null;
  nextStepOwner: StepOwner | null;
  caseId: Id | null;
  completedAt: Instant | null;
  completedByName: string | null;
  callSeconds: number | null;
  version: number;
}

export interface CaseRow {
  id: Id;
  number: number;
  title: string;
  status: CaseStatus;
  recipientName: string;
  topic: Topic | null;
  ownerName: string | null;
  openedAt: Instant;
  dueOn: PlainDate | null;
  contacts: number;
}

export interface CaseDetail extends CaseRow {
  recipient: Named & { birthDate: PlainDate | null; communicationNotes: string; precinct: string | null };
  ownerId?: Id | null;
  closedAt: Instant | null;
  version: number;
  contactRows: ContactRow[];
}

export interface AccountRow {
  id: Id;
  login: string;
  role: Role;
  name: string;
  language: 'ru' | 'en';
  createdAt: Instant;
  disabledAt: Instant | null;
  version: number;
}
