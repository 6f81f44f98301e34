import type { NewAccount, Role } from '../../../api/types';
import type { SignMode } from '../../../protocol/messages';
import { inventPassword, passwordMin } from './password';

export const roles: readonly Role[] = ['citizen', 'interpreter', 'coordinator'];

export interface AccountDraft {
  role: Role;
  login: string;
  name: string;
  language: 'ru' | 'en';
  password: string;
  birthDate: string | null;
  communicationNotes: string;
  signMode: SignMode;
  address: string;
  precinctId: string;
}

export const emptyDraft = (): AccountDraft => ({
  role: 'citizen',
  login: '',
  name: '',
  language: 'ru',
  password: inventPassword(),
  birthDate: null,
  communicationNotes: '',
  signMode: 'rsl',
  address: '',
  precinctId: '',
});

/** The rule of the server, so that a slip is said before anything is sent. */
const loginForm = /^[a-z0-9][a-z0-9._-]{2,63}$/;

export function missingIn(draft: AccountDraft): Partial<Record<'login' | 'name' | 'password', true>> {
  return {
    ...(!loginForm.test(draft.login.trim()) && { login: true as const }),
    ...(draft.name.trim() === '' && { name: true as const }),
    ...(draft.password.length < passwordMin && { password: true as const }),
  };
}

export function bodyOf(draft: AccountDraft): NewAccount {
  const { role, login, name, language, password } = draft;
  const account = { role, login: login.trim(), name: name.trim(), language, password };
  if (role !== 'citizen') return account;
  return {
    ...account,
    birthDate: draft.birthDate,
    communicationNotes: draft.communicationNotes.trim(),
    signMode: draft.signMode,
    address: draft.address.trim(),
    precinctId: draft.precinctId || null,
  };
}
