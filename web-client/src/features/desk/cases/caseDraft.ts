import type { CaseChange, CaseDetail, CaseStatus } from '../../../api/types';

export interface CaseDraft {
  title: string;
  status: CaseStatus;
  /** Empty: nobody. */
  ownerId: string;
  dueOn: string | null;
}

export function draftOf(file: CaseDetail): CaseDraft {
  return { title: file.title, status: file.status, ownerId: file.ownerId ?? '', dueOn: file.dueOn };
}

export type CaseChanges = Omit<CaseChange, 'version'>;

/** Only what differs from the server's; null when nothing does. */
export function changesOf(draft: CaseDraft, server: CaseDraft): CaseChanges | null {
  const changes: CaseChanges = {};
  if (draft.title.trim() !== server.title) changes.title = draft.title.trim();
  if (draft.status !== server.status) changes.status = draft.status;
  if (draft.ownerId !== server.ownerId) changes.ownerId = draft.ownerId || null;
  if (draft.dueOn !== server.dueOn) changes.dueOn = draft.dueOn;
  return Object.keys(changes).length > 0 ? changes : null;
}
