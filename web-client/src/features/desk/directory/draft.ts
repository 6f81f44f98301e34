import type { Organisation, OrganisationRequest } from '../../../api/types';

export type DialKind = Organisation['dials'][number]['kind'];

/** @property key tells lines apart while they move */
export interface DialDraft {
  key: number;
  kind: DialKind;
  address: string;
  label: string;
}

export interface Draft {
  category: string;
  name: string;
  shortName: string;
  /** One name a line. */
  others: string;
  dials: DialDraft[];
  /** Monday first; kept while `hoursKnown` is off, so that a slip costs nothing. */
  hours: string[];
  hoursKnown: boolean;
  precincts: string[];
  territory: string;
  worksWithInterpreter: boolean;
  checkedOn: string | null;
  address: string;
  note: string;
  externalId: string;
}

let keys = 0;

export const newDial = (): DialDraft => ({ key: ++keys, kind: 'phone', address: '', label: '' });

export const emptyDraft = (): Draft => ({
  category: '',
  name: '',
  shortName: '',
  others: '',
  dials: [newDial()],
  hours: Array<string>(7).fill(''),
  hoursKnown: false,
  precincts: [],
  territory: '',
  worksWithInterpreter: false,
  checkedOn: null,
  address: '',
  note: '',
  externalId: '',
});

export const draftOf = (one: Organisation): Draft => ({
  category: one.category,
  name: one.name,
  shortName: one.shortName,
  others: one.alsoKnownAs.join('\n'),
  dials: one.dials.map(({ kind, shown, label }) => ({ key: ++keys, kind, address: shown, label })),
  hours: one.hours ?? Array<string>(7).fill(''),
  hoursKnown: one.hours !== null,
  precincts: one.precincts,
  territory: one.territory,
  worksWithInterpreter: one.worksWithInterpreter,
  checkedOn: one.checkedOn,
  address: one.address,
  note: one.note,
  externalId: one.externalId ?? '',
});

/** Lines without a number are not sent: what is wrong is told by the place among those that are. */
export const sentDials = (draft: Draft): DialDraft[] => draft.dials.filter(({ address }) => address.trim() !== '');

export function bodyOf(draft: Draft, version: number | null): OrganisationRequest {
  return {
    category: draft.category,
    name: draft.name,
    shortName: draft.shortName,
    alsoKnownAs: draft.others
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean),
    dials: sentDials(draft).map(({ kind, address, label }) => ({ kind, address, label })),
    hours: draft.hoursKnown ? draft.hours : null,
    precincts: draft.precincts,
    territory: draft.territory,
    worksWithInterpreter: draft.worksWithInterpreter,
    checkedOn: draft.checkedOn,
    address: draft.address,
    note: draft.note,
    externalId: draft.externalId.trim() || null,
    version,
  };
}
