import { describe, expect, it } from 'vitest';
import type { WrapUpForm } from '../../api/types';
import { check, emptyForm, errorsOf, tidy, tidyDraft } from './form';

const whole: WrapUpForm = {
  ...emptyForm,
  about: 'self',
  topicCode: 'clinic',
  outcome: 'solved',
  case: { kind: 'none' },
};

describe('a wrap-up', () => {
  it('needs whom, topic, outcome and case', () => {
    expect(check(emptyForm)).toEqual({
      about: 'required',
      topicCode: 'required',
      outcome: 'required',
      case: 'required',
    });
    expect(check(whole)).toEqual({});
  });

  it('needs an owner for a next step', () => {
    expect(check({ ...whole, nextStep: 'Принести справку' })).toEqual({ nextStepOwner: 'required' });
    expect(check({ ...whole, nextStep: '  ' })).toEqual({});
  });

  it('needs a title for a new case and a choice for an open one', () => {
    expect(check({ ...whole, case: { kind: 'new', title: ' ' } })).toEqual({ case: 'required' });
    expect(check({ ...whole, case: { kind: 'existing', id: '' } })).toEqual({ case: 'required' });
  });

  it('puts the server’s words at the right fields', () => {
    expect(errorsOf({ 'form.topicCode': 'unknown', 'form.case.title': 'required', version: 'required' })).toEqual({
      topicCode: 'unknown',
      case: 'required',
    });
  });

  it('goes out without empty words, and a draft without half a case', () => {
    expect(tidy({ ...whole, agreed: '  ', nextStep: ' Позвонить ' })).toMatchObject({
      agreed: null,
      nextStep: 'Позвонить',
    });
    expect(tidyDraft({ ...whole, case: { kind: 'existing', id: '' } }).case).toBeNull();
  });
});
