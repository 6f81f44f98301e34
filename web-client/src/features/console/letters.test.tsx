import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../test/desk';
import { pageOf } from '../../test/rows';
import { LettersPage } from './LettersPage';

afterEach(() => vi.unstubAllGlobals());
const session = { 'GET /api/session': sessionOf(coordinator) };
const letter = {
  id: 'l1',
  at: '2026-11-20T07:14:00Z',
  recipientName: 'Ковалёва М. П.',
  request: 'Когда приём?',
  topicClass: 'medical',
  answerBy: '2026-11-21T07:14:00Z',
  version: 3,
};

it('shows what is to be answered and until when, and sends the answer to the version that was read', async () => {
  const asked = fakeServer({
    ...session,
    'GET /api/letters': ok(pageOf([letter])),
    'POST /api/letters/l1/answer': ok(null),
  });
  const { container } = show(<LettersPage />, '/console/letters');
  expect(await screen.findByText('Когда приём?')).toBeTruthy();
  expect(screen.getByText('Срок прошёл')).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Отправить ответ' }));
  expect(screen.getByText('Напишите ответ.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Ответ'), 'В среду.');
  await userEvent.click(screen.getByRole('button', { name: 'Отправить ответ' }));
  expect(await screen.findByText('Ответ отправлен.')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ text: 'В среду.', version: 3 });
});

it('says it when somebody else was first, and when there is nothing', async () => {
  fakeServer({
    ...session,
    'GET /api/letters': ok(pageOf([{ ...letter, request: null }])),
    'POST /api/letters/l1/answer': problem(409, 'already_completed'),
  });
  show(<LettersPage />, '/console/letters');
  expect(await screen.findByText('Гражданин просил перезвонить. На три звонка не ответили.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Ответ'), 'Перезвоните нам.');
  await userEvent.click(screen.getByRole('button', { name: 'Отправить ответ' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
});
