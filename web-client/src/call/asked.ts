import type { Gender, Place, RequestCallMessage, SignMode, TopicClass } from '../protocol/messages';

/** What a citizen said of a call beforehand. Kept over a reload until the call ends; ids and codes only, no names. */
export interface Asked {
  /** Null: as usual. */
  mode: SignMode | null;
  topic: TopicClass | null;
  gender: Gender | null;
  interpreterId: string | null;
  caseId: string | null;
  /** The call of now is for 112. Where help is needed is not kept here. */
  emergency: boolean;
}

export const nothingAsked: Asked = {
  mode: null,
  topic: null,
  gender: null,
  interpreterId: null,
  caseId: null,
  emergency: false,
};

/** Whether anything was chosen by hand. */
export function isRefined({ mode, topic, gender, interpreterId, caseId }: Asked): boolean {
  return [mode, topic, gender, interpreterId, caseId].some((choice) => choice !== null);
}

/** The command; an emergency takes what it needs and has no wishes. */
export function requestOf({ mode, topic, gender, interpreterId, caseId }: Asked, place?: Place): RequestCallMessage {
  return place
    ? { type: 'requestCall', mode, emergency: place }
    : { type: 'requestCall', mode, topic, gender, interpreterId, caseId };
}

/** What was kept, as far as it still is what it should be. */
export function askedOf(kept: unknown): Asked {
  return typeof kept === 'object' && kept !== null ? { ...nothingAsked, ...kept } : nothingAsked;
}
