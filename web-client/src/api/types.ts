import type { components } from './schema';

/** What the server answers: names for the generated schema. Instants are ISO-8601 UTC, dates `YYYY-MM-DD`, ids UUID. */
type Schemas = components['schemas'];

export type Instant = string;
export type PlainDate = string;
export type Id = string;

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

export type Account = Schemas['AccountView'];
export type Role = Account['role'];
export type Session = Schemas['SessionView'];
export type Demo = Schemas['DemoView'];
export type Topic = Schemas['Topic'];
export type Named = Schemas['Precinct'];

export type Certificate = Schemas['CertificateView'];
export type Skill = Certificate['skill'];
export type SkillSheet = Schemas['SkillsView'];
export type Gender = NonNullable<SkillSheet['gender']>;
export type SkilledInterpreter = Schemas['SkilledView'];
export type Block = Schemas['BlockView'];
export type BlockedBy = Exclude<Block['setBy'], 'guest' | 'phone'>;

export type MyProfile = Schemas['MyProfile'];
export type MyInterpreter = Schemas['MyInterpreter'];
export type MyCase = Schemas['MyCase'];
export type MyContact = Schemas['MyContact'];
export type LetterRow = Schemas['LetterRow'];
export type LeftMessage = Schemas['LeftMessage'];
export type CitizenCard = Schemas['CitizenCard'];

export type WrapUp = Schemas['WrapUpView'];
export type WrapUpForm = Schemas['WrapUpForm'];
export type WrapUpCase = Schemas['CaseChoice'];
export type OpenWrapUp = Schemas['OpenWrapUp'];

export type ContactRow = Schemas['ContactRow'];
export type ContactDetail = Schemas['ContactView'];
export type ContactChannel = ContactRow['channel'];
export type ContactState = ContactRow['state'];
export type ContactOutcome = NonNullable<ContactRow['outcome']>;
export type ContactAbout = NonNullable<ContactDetail['about']>;
export type StepOwner = NonNullable<ContactDetail['nextStepOwner']>;

export type SessionRow = Schemas['SessionRow'];
export type SessionDetail = Schemas['SessionTimeline'];
export type SessionEvent = Schemas['Event'];
export type SessionQuality = Schemas['Quality'];
export type Telephone = Schemas['Telephone'];
export type CitizenFound = Schemas['CitizenFound'];
export type MissedCall = Schemas['MissedCall'];
export type SessionTurn = Schemas['Turn'];
export type Joiner = Schemas['Able'];
export type CallOutcome = NonNullable<SessionRow['callOutcome']>;
export type CallState = SessionRow['state'];

export type CaseRow = Schemas['CaseRowView'];
export type CaseDetail = Schemas['CaseFileView'];
export type CaseChange = Schemas['CaseChangeRequest'];
export type CaseStatus = CaseRow['status'];

export type AccountRow = Schemas['AccountRow'];
export type NewAccount = Schemas['NewAccountRequest'];

export type Shift = Schemas['ShiftView'];
export type ShiftBreak = Shift['breaks'][number];
export type ShiftRequest = Schemas['ShiftRequest'];
export type Hours = Schemas['HoursView'];
export type Opening = Schemas['OpeningView'];

export type Line = Schemas['LineView'];

export type Organisation = Schemas['OrganisationView'];
export type OrganisationRequest = Schemas['OrganisationRequest'];
export type DirectoryChoices = Schemas['Choices'];
export type ImportReport = Schemas['ImportReport'];
