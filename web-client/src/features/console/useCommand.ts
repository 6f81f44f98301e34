import { useEffect, useState } from 'react';
import { useLive, useLiveSession } from '../../call/live';
import type { Call, ClientMessage, Refusal } from '../../protocol/messages';

/** What waits for an answer is given up on the page after that: a button never stays dead (ms). */
const ANSWER_WITHIN = 5_000;

/** A command in the call there is, as a part of the page gives it. */
export type InCall<C extends ClientMessage> = C extends { callId: string } ? Omit<C, 'callId'> : never;

/** Why the last command was not carried out. */
export type CommandProblem = Refusal | 'not_sent' | null;

interface Given<C extends ClientMessage> {
  command: InCall<C>;
  /** The call as it was: another one is the answer. */
  before: Call | null;
  sent: boolean;
  late: boolean;
}

/** Gives commands in the call, and knows what became of the last that this part of the page gave. */
export function useCommand<C extends ClientMessage>() {
  const live = useLiveSession();
  const call = useLive((view) => view.live.call);
  const refusal = useLive((view) => view.refusal);
  const [given, setGiven] = useState<Given<C> | null>(null);

  useEffect(() => {
    if (!given || given.late) return;
    const timer = setTimeout(() => setGiven({ ...given, late: true }), ANSWER_WITHIN);
    return () => clearTimeout(timer);
  }, [given]);

  const give = (command: InCall<C>) => {
    const sent = live.inCall((callId) => ({ ...command, callId }) as unknown as C);
    setGiven({ command, before: call, sent, late: false });
  };
  const refused = given && refusal?.command === given.command.type ? refusal.code : null;
  /** What is under way. */
  const waits = given?.sent && !given.late && !refused && given.before === call ? given.command : null;
  const problem: CommandProblem = given && !given.sent ? 'not_sent' : refused;
  return { give, waits, problem };
}
