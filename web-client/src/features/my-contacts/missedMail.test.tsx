import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../test/desk';
import { MissedMail } from './MissedMail';
import { missedMailWords } from './missedMailWords';

const t = missedMailWords.ru;
afterEach(() => vi.unstubAllGlobals());

async function open(answers: Parameters<typeof fakeServer>[0] = {}) {
  const asked = fakeServer({
    'GET /api/session': sessionOf({ id: 'c1', login: 'citizen1', role: 'citizen', name: 'Мария', language: 'ru' }),
    'GET /api/my/profile': ok({ name: 'Мария', signMode: 'rsl', address: '', email: 'old@example.org' }),
    'PUT /api/my/profile/email': { status: 204 },
    ...answers,
  });
  const view = show(<MissedMail />);
  return { ...view, asked, field: await screen.findByLabelText(t.address) };
}

const save = () => userEvent.click(screen.getByRole('button', { name: t.save }));

it('keeps an address, or none, and says so', async () => {
  const { asked, field, container } = await open();
  expect(field).toHaveProperty('value', 'old@example.org');
  await userEvent.clear(field);
  await userEvent.type(field, 'maria@example.org');
  await save();
  expect((await screen.findByText(t.saved)).closest('[role="status"]')).toBeTruthy();
  await userEvent.clear(field);
  await save();
  expect(await screen.findByText(t.removed)).toBeTruthy();
  const sent = asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);
  expect(sent).toEqual([{ email: 'maria@example.org' }, { email: '' }]);
  expect(await faultsOf(container)).toEqual([]);
});

it('says what the centre did not take', async () => {
  const { field } = await open({ 'PUT /api/my/profile/email': problem(503, 'unavailable') });
  await userEvent.type(field, 'x');
  await save();
  expect((await screen.findAllByText(/временно недоступна/)).length).toBeGreaterThan(0);
});
