import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../../test/desk';
import { pageOf, sessionDetail, sessionRow, topic } from '../../../test/rows';
import { SessionPage } from './SessionPage';
import { SessionsPage } from './SessionsPage';

afterEach(() => vi.unstubAllGlobals());

const lookups = {
  'GET /api/session': sessionOf(coordinator),
  'GET /api/topics': ok([topic]),
  'GET /api/interpreters': ok([{ id: 'i1', name: 'Анна Соколова' }]),
};

it('lists sessions, counts them and leads to each', async () => {
  fakeServer({ ...lookups, 'GET /api/sessions': ok(pageOf([sessionRow], 22)) });
  const { container } = show(<SessionsPage />, '/desk/sessions');
  const row = (await screen.findAllByRole('row'))[1] as HTMLElement;
  expect(within(row).getByRole('link', { name: /10:14/ }).getAttribute('href')).toBe('/desk/sessions/s1');
  expect(within(row).getByText('Состоялся')).toBeTruthy();
  expect(within(row).getByText(/29,8/)).toBeTruthy();
  expect(screen.getAllByText('Найдено 22 сеанса').length).toBeGreaterThan(0);
  expect(await faultsOf(container)).toEqual([]);
});

it('keeps its filters in the address, asks the server for them and exports the same', async () => {
  const asked = fakeServer({ ...lookups, 'GET /api/sessions': ok(pageOf([sessionRow], 60)) });
  const { addresses } = show(<SessionsPage />, '/desk/sessions?from=2026-11-01&page=2');
  await screen.findByRole('option', { name: 'Запись к врачу' });
  await waitFor(() => expect(asked.some(({ query }) => query.get('page') === '1')).toBe(true));
  await userEvent.selectOptions(screen.getByLabelText('Тема'), 'doctor_appointment');
  expect(addresses?.at(-1)).toBe('/desk/sessions?from=2026-11-01&topic=doctor_appointment');
  await waitFor(() => expect(asked.at(-1)?.query.toString()).toBe('from=2026-11-01&topic=doctor_appointment'));
  expect(screen.getByRole('link', { name: /CSV/ }).getAttribute('href')).toBe(
    '/api/sessions.csv?from=2026-11-01&topic=doctor_appointment&lang=ru',
  );
});

it('says when nothing fits the filters, and takes them off', async () => {
  fakeServer({ ...lookups, 'GET /api/sessions': ok(pageOf([])) });
  const { addresses } = show(<SessionsPage />, '/desk/sessions?outcome=failed');
  await screen.findByText('Ничего не найдено');
  await userEvent.click(screen.getAllByRole('button', { name: 'Сбросить отбор' })[0] as HTMLElement);
  expect(addresses?.at(-1)).toBe('/desk/sessions');
});

it('says what failed and tries again', async () => {
  let down = true;
  fakeServer({
    ...lookups,
    'GET /api/sessions': () => (down ? problem(503, 'unavailable') : ok(pageOf([sessionRow]))),
  });
  show(<SessionsPage />, '/desk/sessions');
  await screen.findAllByText(/временно недоступна/);
  down = false;
  await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
  expect(await screen.findByRole('table')).toBeTruthy();
});

it('tells a session as an ordered list, with what it does not know by its code', async () => {
  fakeServer({ ...lookups, 'GET /api/sessions/s1': ok(sessionDetail) });
  const { container } = show(<SessionPage id="s1" />, '/desk/sessions/s1');
  expect(await screen.findByRole('heading', { level: 1, name: 'Сеанс 22.11.2026, 10:14' })).toBeTruthy();
  const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(said).toContain('10:14:09+0:09Ирина Кравцова: отказ, нужен перерыв');
  expect(said).toContain('10:23:25+9:25Конец сеанса. Гражданин завершил разговор. Итог: состоялся.');
  expect(said).toContain('10:25:40+11:40Событие beamed_up');
  expect(said).toContain('Разговор: 9:03');
  expect(within(screen.getByRole('table', { name: 'Кому звонили' })).getByText('Занято, SIP 486')).toBeTruthy();
  expect(document.title).toBe('Сеанс 22.11.2026, 10:14 — Жест');
  expect(await faultsOf(container)).toEqual([]);
});

it('tells each telephone line by whom it reached: by name and masked number, or by nothing', async () => {
  const at = sessionRow.requestedAt;
  const happened = (kind: string, data: Record<string, unknown>, actorName: string | null = null) => ({
    at,
    kind,
    actorName,
    actorRole: null,
    data,
  });
  fakeServer({
    ...lookups,
    'GET /api/sessions/s1': ok({
      ...sessionDetail,
      events: [
        happened('line_dialled', { line: 'l1', name: 'Поликлиника № 5', number: '••••05' }, 'Анна Соколова'),
        happened('line_answered', { line: 'l1' }),
        happened('line_ended', { line: 'l1', result: 'answered', status: null }),
        happened('line_dialled', { line: 'l2', name: '', number: '••••07' }),
        happened('line_ended', { line: 'l2', result: 'busy', status: 486 }),
        happened('line_ended', { line: 'l3', result: 'gateway_lost' }),
        happened('emergency_resolved', {}, 'Анна Соколова'),
      ],
    }),
  });
  show(<SessionPage id="s1" />);
  expect(await screen.findByText('Анна Соколова: звонок по телефону — Поликлиника № 5, ••••05')).toBeTruthy();
  for (const line of [
    'Поликлиника № 5, ••••05: трубку сняли',
    'Поликлиника № 5, ••••05: Разговор закончен',
    'Звонок повторён сам: ••••07',
    '••••07: Занято (SIP 486)',
    'Абонент: Телефонный шлюз недоступен',
    'Анна Соколова: помощь пришла или вопрос решён',
  ]) {
    expect(screen.getByText(line)).toBeTruthy();
  }
});

it('tells a session that somebody telephoned, and that no citizen came', async () => {
  const row = { ...sessionRow, citizenName: null, purpose: 'relay' as const, callerName: 'Поликлиника № 5' };
  const happened = (kind: string, data: Record<string, unknown>, actorName: string | null = null) => ({
    at: row.requestedAt,
    kind,
    actorName,
    actorRole: null,
    data,
  });
  fakeServer({
    ...lookups,
    'GET /api/sessions/s1': ok({
      ...sessionDetail,
      row,
      endReason: 'caller_hung_up',
      telephones: [{ ...sessionDetail.telephones[0], incoming: true, name: '', number: '' }],
      events: [
        happened('telephoned', { line: 'l1', name: 'Поликлиника № 5', number: '••••05', purpose: 'relay' }),
        happened('citizen_rung', {}, 'Анна Соколова'),
        happened('ring_ended', { outcome: 'no_answer' }),
        happened('ring_ended', { outcome: 'declined' }, 'Ковалёва М. П.'),
        happened('line_ended', { line: 'l1', result: 'answered' }),
      ],
    }),
  });
  const { container } = show(<SessionPage id="s1" />);
  for (const words of [
    'Звонок по телефону: Поликлиника № 5, ••••05. Вызов гражданина через переводчика',
    'Анна Соколова: вызов гражданина',
    'Гражданин не ответил',
    'Ковалёва М. П.: сейчас не может ответить',
    'Поликлиника № 5, ••••05: Разговор закончен',
    'Позвонивший положил трубку',
    'Вызов гражданина через переводчика',
  ]) {
    expect(await screen.findByText(words)).toBeTruthy();
  }
  expect(
    within(screen.getByRole('table', { name: 'Телефонные линии' })).getByText('Абонент, позвонили нам'),
  ).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});

it('names in the list who telephoned', async () => {
  const row = { ...sessionRow, citizenName: null, purpose: 'social_line', callerName: '' };
  const both = { ...sessionRow, callId: 's2', purpose: 'relay', callerName: 'Поликлиника № 5' };
  fakeServer({ ...lookups, 'GET /api/sessions': ok(pageOf([row, both])) });
  show(<SessionsPage />, '/desk/sessions');
  expect(await screen.findByText('Звонок: номер скрыт')).toBeTruthy();
  expect(screen.getByText('Звонок: Поликлиника № 5')).toBeTruthy();
  expect(screen.getByText('Ковалёва М. П.')).toBeTruthy();
});
