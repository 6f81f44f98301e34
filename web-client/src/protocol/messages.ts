// Generated from messages.schema.json by `npm run generate:protocol`. Do not edit.

export type ClientMessage =
  | HelloMessage
  | ListenMessage
  | RequestCallMessage
  | MarkDialledMessage
  | AskCallbackMessage
  | AnswerCallbackMessage
  | CancelCallMessage
  | EndCallMessage
  | SetStateMessage
  | ExtendAfterCallMessage
  | MarkReachedMessage
  | AskHandoverMessage
  | AskSecondMessage
  | CancelJoinMessage
  | SayReadyMessage
  | TakeOverMessage
  | TakeTurnMessage
  | StepOutMessage
  | CallHelpMessage
  | DialPhoneMessage
  | RedialPhoneMessage
  | HangUpPhoneMessage
  | ForgetPhoneMessage
  | SetPhoneMessage
  | PressDigitsMessage
  | RingCitizenMessage
  | GiveUpRingMessage
  | AnswerRingMessage
  | DeclineRingMessage
  | ResolveEmergencyMessage
  | AdmitGuestMessage
  | RemoveGuestMessage
  | WatchBoardMessage
  | UnwatchBoardMessage
  | AcceptOfferMessage
  | DeclineOfferMessage
  | JoinMediaMessage
  | AnswerMediaMessage
  | SetTracksMessage
  | TypeTextMessage
  | ReportFirstFrameMessage
  | ReportQualityMessage
  | ReportMediaFailureMessage;
export type PlaceNullable = null | Place;
export type GenderNullable = null | Gender;
export type Gender = 'female' | 'male';
export type SignModeNullable = null | SignMode;
export type SignMode = 'rsl' | 'signed_russian' | 'fingerspelling' | 'deafblind' | 'text';
export type TopicClassNullable = null | TopicClass;
export type TopicClass = 'everyday' | 'social' | 'education' | 'medical' | 'legal';
export type BreakKindNullable = null | BreakKind;
export type BreakKind = 'rest' | 'meal' | 'technical' | 'meeting' | 'missed_offers' | 'coordinator';
export type InterpreterState = 'off' | 'ready' | 'break' | 'busy' | 'after_call';
export type HandoverReasonNullable = null | HandoverReason;
export type HandoverReason =
  'tired' | 'end_of_shift' | 'not_my_skill' | 'knows_party' | 'technical' | 'citizen_asked' | 'other';
export type DeclineReason = 'need_break' | 'knows_citizen' | 'not_my_skill' | 'technical' | 'other';
export type MediaFailure = 'ice_failed' | 'no_frames' | 'peer_connection_failed';
export type ServerMessage =
  | WelcomeMessage
  | ListeningMessage
  | RingingMessage
  | RingOverMessage
  | SnapshotMessage
  | RefusedMessage
  | QueuedMessage
  | CallbackChangedMessage
  | CallIncomingMessage
  | IncomingOverMessage
  | MissedCallsChangedMessage
  | StateChangedMessage
  | OfferedMessage
  | OfferClosedMessage
  | CallStartedMessage
  | MediaOfferMessage
  | PeerChangedMessage
  | CallChangedMessage
  | CallLeftMessage
  | TextTypedMessage
  | CallEndedMessage
  | EmergencyDialledMessage
  | LineSpeakingMessage
  | ContactCompletedMessage
  | LetterAnsweredMessage
  | GuestChangedMessage
  | GuestOverMessage
  | FatigueMessage
  | NoticeMessage
  | BoardChangedMessage;
export type IncomingCallNullable = null | IncomingCall;
export type RingResult = 'answered_elsewhere' | 'declined_elsewhere' | 'missed' | 'cancelled';
export type CallNullable = null | Call;
export type EmergencyNullable = null | Emergency;
export type GuestPurpose = 'guest' | 'crew';
export type GuestState = 'invited' | 'waiting' | 'talking';
export type HelpNullable = null | Help;
export type JoinNullable = null | Join;
export type JoinKind = 'handover' | 'second';
export type JoinState = 'sought' | 'ringing' | 'watching' | 'ready';
export type LineResultNullable = null | LineResult;
export type LineResult =
  'answered' | 'busy' | 'no_answer' | 'refused' | 'unreachable' | 'cancelled' | 'failed' | 'lost' | 'gateway_lost';
export type LineState = 'dialling' | 'ringing' | 'talking' | 'ended';
export type PartNullable = null | Part;
export type Part = 'lead' | 'second' | 'watching';
export type Role = 'citizen' | 'interpreter' | 'coordinator' | 'guest' | 'phone';
export type CallPurposeNullable = null | CallPurpose;
export type CallPurpose = 'relay' | 'social_line';
export type CitizenRingNullable = null | CitizenRing;
export type RingOutcomeNullable = null | RingOutcome;
export type RingOutcome = 'answered' | 'declined' | 'no_answer' | 'given_up';
export type CallbackNullable = null | Callback;
export type GuestPlaceNullable = null | GuestPlace;
export type OfferNullable = null | Offer;
export type JoinOfferNullable = null | JoinOffer;
export type PresenceNullable = null | Presence;
export type AfterCallNullable = null | AfterCall;
export type StateCauseNullable = null | StateCause;
export type StateCause =
  'missed_offers' | 'call_ended' | 'handed_over' | 'left_call' | 'wrapped_up' | 'after_call_over' | 'coordinator';
export type QueuePlaceNullable = null | QueuePlace;
export type Refusal =
  | 'malformed'
  | 'not_allowed'
  | 'not_greeted'
  | 'already_in_call'
  | 'no_such_call'
  | 'wrong_state'
  | 'break_kind'
  | 'reason_needed'
  | 'not_able'
  | 'no_extension_left'
  | 'closed'
  | 'offer_closed'
  | 'stale_answer'
  | 'bad_sdp'
  | 'media_unavailable'
  | 'bad_number'
  | 'number_forbidden'
  | 'no_line_free'
  | 'too_many_dials'
  | 'citizen_busy'
  | 'not_resolved'
  | 'call_full'
  | 'try_again';
export type OfferResult = 'accepted' | 'declined' | 'taken' | 'expired' | 'withdrawn' | 'reassigned';
export type Departure = 'handed_over' | 'stepped_out' | 'not_needed' | 'dropped' | 'call_ended';
export type CallOutcome = 'completed' | 'cancelled' | 'abandoned' | 'unanswered' | 'dropped' | 'failed';
export type EndReason =
  | 'citizen_ended'
  | 'interpreter_ended'
  | 'citizen_cancelled'
  | 'citizen_left_queue'
  | 'caller_hung_up'
  | 'citizen_absent'
  | 'interpreter_absent'
  | 'line_closed'
  | 'citizen_not_reached'
  | 'bridge_unavailable'
  | 'media_failed'
  | 'account_disabled';
export type GuestEnd = 'removed' | 'left' | 'expired' | 'call_ended' | 'absent';
export type NoticeKind =
  'break_after_misses' | 'swap_asked' | 'second_interpreter_asked' | 'help_called' | 'help_answered' | 'line_forced';
export type WaitingState = 'waiting' | 'offered' | 'callback' | 'ringing_back';

/**
 * Subprotocol zhest.v1, derived from the Java records.
 */
export interface Protocol {
  clientMessage?: ClientMessage;
  serverMessage?: ServerMessage;
}
export interface HelloMessage {
  type: 'hello';
  epoch?: string | null;
  seq?: number | null;
}
export interface ListenMessage {
  type: 'listen';
  rang?: string | null;
}
export interface RequestCallMessage {
  type: 'requestCall';
  caseId?: string | null;
  emergency?: PlaceNullable;
  gender?: GenderNullable;
  interpreterId?: string | null;
  mode?: SignModeNullable;
  organisationId?: string | null;
  topic?: TopicClassNullable;
}
export interface Place {
  accuracyMetres: number | null;
  address: string;
  latitude: number | null;
  longitude: number | null;
}
export interface MarkDialledMessage {
  type: 'markDialled';
  callId: string;
}
export interface AskCallbackMessage {
  type: 'askCallback';
  callId: string;
}
export interface AnswerCallbackMessage {
  type: 'answerCallback';
  callId: string;
}
export interface CancelCallMessage {
  type: 'cancelCall';
  callId: string;
}
export interface EndCallMessage {
  type: 'endCall';
  callId: string;
}
export interface SetStateMessage {
  type: 'setState';
  breakKind?: BreakKindNullable;
  state: InterpreterState;
}
export interface ExtendAfterCallMessage {
  type: 'extendAfterCall';
}
export interface MarkReachedMessage {
  type: 'markReached';
  callId: string;
}
export interface AskHandoverMessage {
  type: 'askHandover';
  callId: string;
  interpreterId?: string | null;
  reason?: HandoverReasonNullable;
}
export interface AskSecondMessage {
  type: 'askSecond';
  callId: string;
  interpreterId?: string | null;
}
export interface CancelJoinMessage {
  type: 'cancelJoin';
  callId: string;
}
export interface SayReadyMessage {
  type: 'sayReady';
  callId: string;
}
export interface TakeOverMessage {
  type: 'takeOver';
  callId: string;
}
export interface TakeTurnMessage {
  type: 'takeTurn';
  callId: string;
}
export interface StepOutMessage {
  type: 'stepOut';
  callId: string;
}
export interface CallHelpMessage {
  type: 'callHelp';
  callId: string;
}
export interface DialPhoneMessage {
  type: 'dialPhone';
  callId: string;
  emergency: boolean;
  number?: string | null;
  organisationId?: string | null;
}
export interface RedialPhoneMessage {
  type: 'redialPhone';
  callId: string;
  lineId: string;
}
export interface HangUpPhoneMessage {
  type: 'hangUpPhone';
  callId: string;
  lineId: string;
}
export interface ForgetPhoneMessage {
  type: 'forgetPhone';
  callId: string;
  lineId: string;
}
export interface SetPhoneMessage {
  type: 'setPhone';
  callId: string;
  citizenListens?: boolean | null;
  citizenSpeaks?: boolean | null;
  held?: boolean | null;
  lineId: string;
  muted?: boolean | null;
}
export interface PressDigitsMessage {
  type: 'pressDigits';
  callId: string;
  digits: string;
  lineId: string;
}
export interface RingCitizenMessage {
  type: 'ringCitizen';
  callId: string;
  caller: string;
  recipientId: string;
}
export interface GiveUpRingMessage {
  type: 'giveUpRing';
  callId: string;
}
export interface AnswerRingMessage {
  type: 'answerRing';
  callId: string;
}
export interface DeclineRingMessage {
  type: 'declineRing';
  callId: string;
}
export interface ResolveEmergencyMessage {
  type: 'resolveEmergency';
  callId: string;
}
export interface AdmitGuestMessage {
  type: 'admitGuest';
  callId: string;
  guestId: string;
}
export interface RemoveGuestMessage {
  type: 'removeGuest';
  callId: string;
  guestId: string;
}
export interface WatchBoardMessage {
  type: 'watchBoard';
}
export interface UnwatchBoardMessage {
  type: 'unwatchBoard';
}
export interface AcceptOfferMessage {
  type: 'acceptOffer';
  offerId: string;
}
export interface DeclineOfferMessage {
  type: 'declineOffer';
  offerId: string;
  reason: DeclineReason;
}
export interface JoinMediaMessage {
  type: 'joinMedia';
  callId: string;
}
export interface AnswerMediaMessage {
  type: 'answerMedia';
  callId: string;
  endpoint: string;
  sdp: string;
  version: number;
}
export interface SetTracksMessage {
  type: 'setTracks';
  callId: string;
  camera: boolean;
  microphone: boolean;
}
export interface TypeTextMessage {
  type: 'typeText';
  callId: string;
  line: number;
  text: string;
}
export interface ReportFirstFrameMessage {
  type: 'reportFirstFrame';
  callId: string;
  endpoint: string;
  millis: number;
}
export interface ReportQualityMessage {
  type: 'reportQuality';
  callId: string;
  fps: number;
  frameHeight: number;
  freezes: number;
  roundTripMillis?: number | null;
}
export interface ReportMediaFailureMessage {
  type: 'reportMediaFailure';
  callId: string;
  endpoint: string;
  reason: MediaFailure;
}
export interface WelcomeMessage {
  type: 'welcome';
  epoch: string;
  lastSeq: number;
  now: string;
  resumed: boolean;
}
export interface ListeningMessage {
  type: 'listening';
  now: string;
}
export interface RingingMessage {
  type: 'ringing';
  callId: string;
  incoming: IncomingCallNullable;
  until: string;
}
export interface IncomingCall {
  callId: string;
  caller: string;
  topic: TopicClass;
  until: string;
}
export interface RingOverMessage {
  type: 'ringOver';
  callId: string;
  result: RingResult;
}
export interface SnapshotMessage {
  type: 'snapshot';
  call: CallNullable;
  callback: CallbackNullable;
  guest: GuestPlaceNullable;
  incoming: IncomingCallNullable;
  offer: OfferNullable;
  presence: PresenceNullable;
  queue: QueuePlaceNullable;
  role: Role;
  text: TextLine[];
}
export interface Call {
  answeredAt: string;
  callId: string;
  emergency: EmergencyNullable;
  guests: Guest[];
  help: HelpNullable;
  join: JoinNullable;
  lines: Line[];
  organisationId: string | null;
  part: PartNullable;
  participantId: string;
  peers: Peer[];
  phone: boolean;
  purpose: CallPurposeNullable;
  reachedAt: string | null;
  reasonUntil: string | null;
  ring: CitizenRingNullable;
}
export interface Emergency {
  dialledAt: string | null;
  place: Place;
  resolvedAt: string | null;
}
export interface Guest {
  expiresAt: string;
  guestId: string;
  name: string | null;
  purpose: GuestPurpose;
  state: GuestState;
}
export interface Help {
  calledAt: string;
  coordinator: string | null;
}
export interface Join {
  interpreter: string | null;
  kind: JoinKind;
  state: JoinState;
}
export interface Line {
  answeredAt: string | null;
  citizenListens: boolean;
  citizenSpeaks: boolean;
  dialledAt: string;
  emergency: boolean;
  endedAt: string | null;
  held: boolean;
  heldByThem: boolean;
  incoming: boolean;
  lineId: string;
  muted: boolean;
  name: string;
  number: string;
  result: LineResultNullable;
  state: LineState;
  status: number | null;
}
export interface Peer {
  absentUntil: string | null;
  camera: boolean;
  endpoint: string | null;
  microphone: boolean;
  name: string;
  part: PartNullable;
  participantId: string;
  role: Role;
}
export interface CitizenRing {
  name: string;
  outcome: RingOutcomeNullable;
  ringId: string;
  there: boolean;
  until: string;
  written: boolean;
}
export interface Callback {
  callId: string;
  expectedWaitSeconds: number | null;
  notBefore: string | null;
  place: number;
  requestedAt: string;
  ringsUntil: string | null;
  tries: number;
}
export interface GuestPlace {
  expiresAt: string;
  state: GuestState;
}
export interface Offer {
  callId: string;
  citizenName: string;
  communicationNotes: string;
  deadline: string;
  emergency: PlaceNullable;
  join: JoinOfferNullable;
  mode: SignMode;
  offerId: string;
  precinct: string | null;
  purpose: CallPurposeNullable;
  requestedAt: string;
  topic: TopicClass;
  wished: boolean;
}
export interface JoinOffer {
  kind: JoinKind;
  lead: string;
  reason: HandoverReasonNullable;
}
export interface Presence {
  afterCall: AfterCallNullable;
  breakKind: BreakKindNullable;
  cause: StateCauseNullable;
  setBy: string | null;
  since: string;
  state: InterpreterState;
}
export interface AfterCall {
  extensionSeconds: number;
  extensionsLeft: number;
  until: string;
}
export interface QueuePlace {
  callId: string;
  expectedWaitSeconds: number | null;
  place: number;
  readyInterpreters: number;
  requestedAt: string;
  resumed: boolean;
  widensAt: string | null;
}
export interface TextLine {
  author: string;
  line: number;
  role: Role;
  startedAt: string;
  text: string;
}
export interface RefusedMessage {
  type: 'refused';
  code: Refusal;
  ref: number | null;
}
export interface QueuedMessage {
  type: 'queued';
  queue: QueuePlace;
}
export interface CallbackChangedMessage {
  type: 'callbackChanged';
  callback: Callback;
}
export interface CallIncomingMessage {
  type: 'callIncoming';
  incoming: IncomingCall;
}
export interface IncomingOverMessage {
  type: 'incomingOver';
  callId: string;
  result: RingResult;
}
export interface MissedCallsChangedMessage {
  type: 'missedCallsChanged';
}
export interface StateChangedMessage {
  type: 'stateChanged';
  presence: Presence;
}
export interface OfferedMessage {
  type: 'offered';
  offer: Offer;
}
export interface OfferClosedMessage {
  type: 'offerClosed';
  offerId: string;
  result: OfferResult;
}
export interface CallStartedMessage {
  type: 'callStarted';
  call: Call;
}
export interface MediaOfferMessage {
  type: 'mediaOffer';
  callId: string;
  endpoint: string;
  ice: Ice;
  sdp: string;
  version: number;
}
export interface Ice {
  relayOnly: boolean;
  servers: IceServer[];
}
export interface IceServer {
  credential: string;
  urls: string[];
  username: string;
}
export interface PeerChangedMessage {
  type: 'peerChanged';
  callId: string;
  peer: Peer;
}
export interface CallChangedMessage {
  type: 'callChanged';
  call: Call;
}
export interface CallLeftMessage {
  type: 'callLeft';
  callId: string;
  how: Departure;
  lead: string;
}
export interface TextTypedMessage {
  type: 'textTyped';
  callId: string;
  line: TextLine;
}
export interface CallEndedMessage {
  type: 'callEnded';
  callId: string;
  contactId: string;
  outcome: CallOutcome;
  reason: EndReason;
}
export interface EmergencyDialledMessage {
  type: 'emergencyDialled';
  at: string;
  callId: string;
}
export interface LineSpeakingMessage {
  type: 'lineSpeaking';
  callId: string;
  lineId: string;
  speaking: boolean;
}
export interface ContactCompletedMessage {
  type: 'contactCompleted';
  callId: string;
  contactId: string;
}
export interface LetterAnsweredMessage {
  type: 'letterAnswered';
  contactId: string;
}
export interface GuestChangedMessage {
  type: 'guestChanged';
  guest: GuestPlace;
}
export interface GuestOverMessage {
  type: 'guestOver';
  reason: GuestEnd;
}
export interface FatigueMessage {
  type: 'fatigue';
  tiredness: Tiredness;
}
export interface Tiredness {
  at: string;
  call: number;
  owed: number;
  rested: number;
  resting: boolean;
  secondDue: boolean;
  signed: number;
  signing: boolean;
  stretch: number;
  swapDue: boolean;
}
export interface NoticeMessage {
  type: 'notice';
  at: string;
  kind: NoticeKind;
  subject: string;
}
export interface BoardChangedMessage {
  type: 'boardChanged';
  board: Board;
}
export interface Board {
  at: string;
  day: BoardPeriod;
  goals: BoardGoals;
  interpreters: BoardInterpreter[];
  lost: LostCall[];
  month: BoardPeriod;
  quarters: BoardQuarter[];
  states: BoardStates;
  waiting: BoardCall[];
  waitingInAll: number;
}
export interface BoardPeriod {
  answered: number;
  callbacks: BoardCallbacks;
  emergencies: number;
  emergenciesInTime: number;
  from: string;
  lost: LostCalls;
  offersMissed: number;
  speed: AnswerSpeed;
}
export interface BoardCallbacks {
  answered: number;
  asked: number;
  givenUp: number;
  notReached: number;
}
export interface LostCalls {
  early: number;
  late: number;
  longestSeconds: number;
  meanSeconds: number;
}
export interface AnswerSpeed {
  ofFloor: number;
  ofGoal: number;
  withinFloor: number;
  withinGoal: number;
}
export interface BoardGoals {
  earlySeconds: number;
  emergencySeconds: number;
  floorSeconds: number;
  goalSeconds: number;
  percent: number;
}
export interface BoardInterpreter {
  absent: boolean;
  breakKind: BreakKindNullable;
  help: HelpNullable;
  id: string;
  missedInARow: number;
  missedToday: number;
  name: string;
  offerUntil: string | null;
  part: PartNullable;
  readyAt: string | null;
  since: string;
  state: InterpreterState;
  tiredness: Tiredness;
}
export interface LostCall {
  callId: string;
  mode: SignMode;
  outcome: CallOutcome;
  requestedAt: string;
  topic: TopicClass;
  waitedSeconds: number;
}
export interface BoardQuarter {
  from: string;
  lost: number;
  speed: AnswerSpeed;
}
export interface BoardStates {
  absent: number;
  afterCall: number;
  busy: number;
  off: number;
  onBreak: number;
  ready: number;
  ringing: number;
}
export interface BoardCall {
  able: string[];
  absent: boolean;
  callId: string;
  emergency: boolean;
  gender: GenderNullable;
  mode: SignMode;
  movedUp: boolean;
  notBefore: string | null;
  offeredTo: string[];
  purpose: CallPurposeNullable;
  requestedAt: string;
  state: WaitingState;
  topic: TopicClass;
  tries: number;
  until: string | null;
  wanted: string | null;
  widensAt: string | null;
}
