import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../../test/desk';
import { HoursPage } from './HoursPage';

afterEach(() => vi.unstubAllGlobals());

const always = '00:00-24:00';
const hours = {
  now: { open: true, until: null, opensAt: null, why: null, messageRu: '', messageEn: '' },
  week: {
    monday: always,
    tuesday: always,
    wednesday: always,
    thursday: always,
    friday: always,
    saturday: always,
    sunday: always,
  },
  special: [{ day: '2027-01-01', slots: '', messageRu: 'Новый год', messageEn: 'New Year', version: 0 }],
  forced: null,
  version: 2,
};
const closed = {
  ...hours,
  now: { open: false, until: null, opensAt: null, why: 'forced', messageRu: 'Ремонт', messageEn: '' },
  forced: { open: false, until: null, messageRu: 'Ремонт', messageEn: '', by: 'Ольга', at: '2026-11-23T09:00:00Z' },
};
const base = { 'GET /api/session': sessionOf(coordinator), 'GET /api/hours': ok(hours) };

it('closes the line with a message and shows who did', async () => {
  const asked = fakeServer({ ...base, 'PUT /api/hours/force': ok(closed) });
  const { container } = show(<HoursPage />);
  await screen.findByText('Линия открыта');
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Закрыть линию' }));
  const dialog = await screen.findByRole('alertdialog');
  await userEvent.type(within(dialog).getByLabelText('По-русски'), 'Ремонт');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Закрыть линию' }));
  await waitFor(() =>
    expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({
      open: false,
      until: null,
      messageRu: 'Ремонт',
      messageEn: '',
    }),
  );
  expect(await screen.findByText(/Решение: Ольга/)).toBeTruthy();
});

it('sends the queue away only after asking', async () => {
  const asked = fakeServer({
    ...base,
    'GET /api/hours': ok(closed),
    'POST /api/queue/turn-away': ok({ turnedAway: 2 }),
  });
  show(<HoursPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Распустить очередь' }));
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  const question = await screen.findByRole('alertdialog');
  await userEvent.click(within(question).getByRole('button', { name: 'Распустить очередь' }));
  expect((await screen.findAllByText('Завершено вызовов: 2.')).length).toBeGreaterThan(0);
});

it('says at its day what is not written as hours', async () => {
  fakeServer({ ...base, 'PUT /api/hours/week': problem(400, 'invalid', { fields: { monday: 'format' } }) });
  show(<HoursPage />);
  const monday = (await screen.findByLabelText('Понедельник')) as HTMLInputElement;
  await userEvent.clear(monday);
  await userEvent.type(monday, 'утром');
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  await waitFor(() => expect(monday.getAttribute('aria-invalid')).toBe('true'));
  expect(monday.value).toBe('утром');
});
