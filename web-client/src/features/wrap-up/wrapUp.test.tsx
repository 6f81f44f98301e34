import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WrapUp } from '../../api/types';
import { fakeServer, faultsOf, ok, sessionOf, show } from '../../test/desk';
import { topic } from '../../test/rows';
import { keepRung, rungLast } from '../console/telephoned/ringMemory';
import { WrapUpPage } from './WrapUpPage';

const wrapUp: WrapUp = {
  contactId: 'k1',
  state: 'open',
  version: 1,
  at: '2026-11-22T09:00:00Z',
  callId: 'c1',
  callSeconds: 120,
  purpose: 'relay',
  recipient: null,
  interpreterName: 'Анна',
  callOutcome: 'completed',
  cases: [],
  draft: { about: 'self', topicCode: topic.code, outcome: 'solved' } as WrapUp['draft'],
  form: null,
};
const rung = { ringId: 'r1', recipientId: 'p1', name: 'Ковалёва М. П.', unanswered: true, written: false };
const found = [{ recipientId: 'p2', name: 'Ковалёв Н. С.', birthYear: 1970, precinct: null, account: false }];

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  // A draft goes out when its page goes.
  cleanup();
  vi.unstubAllGlobals();
});

async function open(more: Partial<WrapUp> = {}, role = 'interpreter') {
  const asked = fakeServer({
    'GET /api/session': sessionOf({ id: 'i1', login: 'interpreter1', role, name: 'Анна', language: 'ru' }),
    'GET /api/wrap-ups/k1': ok({ ...wrapUp, ...more }),
    'GET /api/topics': ok([topic]),
    'GET /api/blocks': ok([]),
    'GET /api/calls/c1/citizens': ok(found),
    'PUT /api/wrap-ups/k1/draft': { status: 204 },
    'POST /api/wrap-ups/k1/complete': { status: 204 },
    'POST /api/calls/c1/rings/r1/message': { status: 204 },
  });
  const view = show(<WrapUpPage contactId="k1" done="/console" />);
  await screen.findByRole('button', { name: 'Записать итог' });
  return { ...view, asked };
}

const complete = () => userEvent.click(screen.getByRole('button', { name: 'Записать итог' }));
type Asked = Awaited<ReturnType<typeof open>>['asked'];
const completed = (asked: Asked) => asked.find(({ path }) => path.endsWith('/complete'))?.body;

describe('a call that no citizen came to', () => {
  it('is nobody’s contact unless said otherwise, and of no case', async () => {
    const { asked, container } = await open();
    expect(screen.getByText('Вызов гражданина через переводчика')).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Анонимно' })).toHaveProperty('checked', true);
    expect(screen.queryByRole('radiogroup', { name: /Личное дело/ })).toBeNull();
    expect(await faultsOf(container)).toEqual([]);
    await complete();
    await screen.findByRole('heading', { name: 'Итог записан' });
    expect(completed(asked)).toMatchObject({ form: { recipientId: null, case: { kind: 'none' } } });
  });

  it('may be a citizen’s who is found, of a new case or none', async () => {
    const { asked, container } = await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Гражданин' }));
    await complete();
    expect(screen.getByText('Найдите гражданина или выберите «Анонимно».')).toBeTruthy();
    expect(screen.getByText(/Проверьте поля: .*чьё это обращение/)).toBeTruthy();
    await userEvent.type(screen.getByRole('combobox', { name: 'Фамилия и имя' }), 'ковал');
    await userEvent.click(await screen.findByRole('option', { name: /Ковалёв Н/ }));
    expect(screen.getByText('Обращение гражданина: Ковалёв Н. С.')).toBeTruthy();
    const cases = within(screen.getByRole('radiogroup', { name: /Личное дело/ }));
    expect(cases.queryByRole('radio', { name: 'Открытое дело' })).toBeNull();
    await userEvent.click(cases.getByRole('radio', { name: 'Не связано с делом' }));
    expect(await faultsOf(container)).toEqual([]);
    await complete();
    await waitFor(() =>
      expect(completed(asked)).toMatchObject({ form: { recipientId: 'p2', case: { kind: 'none' } } }),
    );
  });

  it('knows from the draft that somebody was chosen', async () => {
    await open({ draft: { ...wrapUp.draft, recipientId: 'p9' } as WrapUp['draft'] });
    expect(screen.getByText('Гражданин уже выбран.')).toBeTruthy();
  });
});

it('does not ask whose contact it is when the call says it, or to who may not look for them', async () => {
  const first = await open({ recipient: { id: 'p1', name: 'Ковалёва М. П.' } });
  expect(screen.queryByRole('radio', { name: 'Анонимно' })).toBeNull();
  expect(screen.getByRole('radiogroup', { name: /Личное дело/ })).toBeTruthy();
  first.unmount();
  await open({}, 'coordinator');
  expect(screen.queryByRole('radio', { name: 'Анонимно' })).toBeNull();
});

describe('who was rung in vain', () => {
  it('can still be left a message, half-written in the call', async () => {
    keepRung('c1', rung);
    sessionStorage.setItem('zhest.ring-note.c1', 'Приём в четверг.');
    const { asked } = await open();
    expect(screen.getByLabelText('Сообщение: Ковалёва М. П.')).toHaveProperty('value', 'Приём в четверг.');
    await userEvent.click(screen.getByRole('button', { name: 'Отправить сообщение' }));
    expect(await screen.findByText('Сообщение оставлено')).toBeTruthy();
    expect(asked.find(({ path }) => path.endsWith('/message'))?.body).toEqual({ text: 'Приём в четверг.' });
    expect(rungLast('c1')?.written).toBe(true);
  });

  it('is not written to twice', async () => {
    keepRung('c1', { ...rung, written: true });
    await open();
    expect(screen.queryByRole('button', { name: 'Оставить сообщение' })).toBeNull();
  });

  it('is forgotten by this tab with the wrap-up', async () => {
    keepRung('c1', rung);
    await open();
    await complete();
    await screen.findByRole('heading', { name: 'Итог записан' });
    expect(rungLast('c1')).toBeNull();
  });
});
