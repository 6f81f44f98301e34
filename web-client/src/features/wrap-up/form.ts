import type { FieldCode } from '../../api/problem';
import type { WrapUp, WrapUpForm } from '../../api/types';

export const emptyForm: WrapUpForm = {
  about: null,
  topicCode: null,
  outcome: null,
  agreed: null,
  nextStep: null,
  nextStepOn: null,
  nextStepOwner: null,
  case: null,
  recipientId: null,
};

/** What is wrong with which field. */
export type Errors = Partial<Record<keyof WrapUpForm, FieldCode>>;

/** The fields as the eye meets them. */
export const fieldsInOrder = Object.keys(emptyForm) as (keyof WrapUpForm)[];

/** A field that was just changed is no longer called wrong. */
export function without(errors: Errors, part: Partial<WrapUpForm>): Errors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in part)));
}

export const MAX_AGREED = 500;
export const MAX_NEXT_STEP = 300;
export const MAX_TITLE = 200;

/** What must be there before a wrap-up can be completed; the server holds to the same. */
export function check(form: WrapUpForm): Errors {
  const errors: Errors = {};
  for (const field of ['about', 'topicCode', 'outcome', 'case'] as const) {
    if (form[field] === null) errors[field] = 'required';
  }
  if (form.nextStep?.trim() && form.nextStepOwner === null) errors.nextStepOwner = 'required';
  if (form.case?.kind === 'new' && !form.case.title?.trim()) errors.case = 'required';
  if (form.case?.kind === 'existing' && !form.case.id) errors.case = 'required';
  return errors;
}

/** The server's words about fields: it names them by their path in the request. */
export function errorsOf(fields: Readonly<Record<string, FieldCode>>): Errors {
  const errors: Errors = {};
  for (const [path, code] of Object.entries(fields)) {
    const parts = path.replace('caseChoice', 'case').split('.');
    const name = fieldsInOrder.find((one) => parts.includes(one));
    if (name) errors[name] = code;
  }
  return errors;
}

/** What to start from: the draft if there is one. Nothing is guessed; nobody known has no case. */
export function startFrom(wrapUp: WrapUp): WrapUpForm {
  const form = { ...emptyForm, ...(wrapUp.draft ?? wrapUp.form) };
  return asksWho(wrapUp) && form.recipientId === null ? { ...form, case: { kind: 'none' } } : form;
}

/** Somebody telephoned and no citizen came: only the interpreter may know whose contact it is. */
export const asksWho = ({ purpose, recipient }: WrapUp): boolean => purpose !== null && recipient === null;

/** A form whose empty words are absent, as the server wants it. */
export function tidy(form: WrapUpForm): WrapUpForm {
  const words = (value: string | null) => value?.trim() || null;
  return { ...form, agreed: words(form.agreed), nextStep: words(form.nextStep) };
}

/** The same for a draft: a case half chosen is not yet a case. */
export function tidyDraft(form: WrapUpForm): WrapUpForm {
  const half = form.case?.kind === 'existing' && !form.case.id;
  return { ...tidy(form), case: half ? null : form.case };
}
