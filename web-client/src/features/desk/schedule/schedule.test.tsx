import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../../test/desk';
import { SchedulePage } from './SchedulePage';

afterEach(() => vi.unstubAllGlobals());

const shift = {
  id: 's1',
  interpreterId: 'i1',
  interpreterName: 'Анна Смирнова',
  day: '2026-11-24',
  start: '09:00',
  end: '18:00',
  from: '2026-11-24T06:00:00Z',
  to: '2026-11-24T15:00:00Z',
  breaks: [
    {
      id: 'b1',
      kind: 'meal',
      start: '13:00',
      end: '14:00',
      from: '2026-11-24T10:00:00Z',
      to: '2026-11-24T11:00:00Z',
    },
  ],
  version: 3,
};
const base = {
  'GET /api/session': sessionOf(coordinator),
  'GET /api/interpreters': ok([
    { id: 'i1', name: 'Анна Смирнова' },
    { id: 'i2', name: 'Борис Ким' },
  ]),
  'GET /api/shifts': ok([shift]),
};

it('shows a week, interpreters down and days across', async () => {
  const asked = fakeServer(base);
  const { container } = show(<SchedulePage />, '/desk/schedule?week=2026-11-26');
  const table = await screen.findByRole('table', { name: /23.11.2026/ });
  const row = within(table).getByRole('row', { name: /Анна Смирнова/ });
  expect(within(row).getByText('09:00–18:00')).toBeTruthy();
  expect(within(row).getByText('Обед 13:00')).toBeTruthy();
  expect(asked.find(({ path }) => path === '/api/shifts')?.query.get('from')).toBe('2026-11-23');
  expect(await faultsOf(container)).toEqual([]);
});

it('changes a shift by the version that was seen, with hours as people type them', async () => {
  const asked = fakeServer({ ...base, 'PUT /api/shifts/s1': ok(shift) });
  show(<SchedulePage />, '/desk/schedule?week=2026-11-23');
  await userEvent.click(await screen.findByRole('button', { name: /Изменить смену: Анна Смирнова/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Смена' });
  const end = within(dialog).getAllByLabelText('Конец')[0] as HTMLInputElement;
  await userEvent.clear(end);
  await userEvent.type(end, '17');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  await waitFor(() =>
    expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      end: '17:00',
      version: 3,
      breaks: [{ start: '13:00', end: '14:00', kind: 'meal' }],
    }),
  );
  expect((await screen.findAllByText('Смена сохранена.')).length).toBeGreaterThan(0);
});

it('keeps the form and says so when the shift lies over another', async () => {
  fakeServer({ ...base, 'POST /api/shifts': problem(409, 'shift-overlaps') });
  show(<SchedulePage />, '/desk/schedule?week=2026-11-23');
  await userEvent.click(await screen.findByRole('button', { name: /Добавить смену: Борис Ким, 25.11.2026/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Новая смена' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  expect(await within(dialog).findByText(/уже есть смена/)).toBeTruthy();
});
