import type { Gender, Place, RequestCallMessage, SignMode, TopicClass } from '../protocol/messages';

/** What a citizen said of a call beforehand. Kept over a reload until the call ends; ids and codes only, no names. */
export interface Asked {
  /** Null: as usual. */
  mode: SignMode | null;
  topic: TopicClass | null;
  gender: Gender | null;
  interpreterId: string | null;
  caseId: string | null;
  /** Whom to reach, of the directory. */
  organisationId: string | null;
  /** The call of now is for 112. Where help is needed is not kept here. */
  emergency: boolean;
}

export const nothingAsked: Asked = {
  mode: null,
  topic: null,
  gender: null,
  interpreterId: null,
  caseId: null,
  organisationId: null,
  emergency: false,
};

/** Whether anything was chosen by hand. */
export function isRefined({ mode, topic, gender, interpreterId, caseId, organisationId }: Asked): boolean {
  return [mode, topic, gender, interpreterId, caseId, organisationId].some((choice) => choice !== null);
}

/** The command; an emergency takes what it needs and has no wishes. */
export function requestOf({ emergency: _, ...asked }: Asked, place?: Place): RequestCallMessage {
  return place ? { type: 'requestCall', mode: asked.mode, emergency: place } : { type: 'requestCall', ...asked };
}

/** What was kept, as far as it still is what it should be. */
export function askedOf(kept: unknown): Asked {
  return typeof kept === 'object' && kept !== null ? { ...nothingAsked, ...kept } : nothingAsked;
}
