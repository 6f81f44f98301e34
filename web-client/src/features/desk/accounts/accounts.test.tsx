import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../../test/desk';
import { accountRow, pageOf } from '../../../test/rows';
import { AccountsPage } from './AccountsPage';
import { NewAccountPage } from './NewAccountPage';
import { inventPassword } from './password';

afterEach(() => vi.unstubAllGlobals());

const base = {
  'GET /api/session': sessionOf(coordinator),
  'GET /api/precincts': ok([{ id: 'p1', name: 'Ленинский' }]),
  'GET /api/accounts': ok(
    pageOf([accountRow, { ...accountRow, id: 'me', login: 'coordinator1', role: 'coordinator' }]),
  ),
};

it('asks before it disables, and offers nobody to disable themselves', async () => {
  const asked = fakeServer({ ...base, 'POST /api/accounts/a1/disable': { status: 204 } });
  const { container } = show(<AccountsPage />, '/desk/accounts');
  const disable = await screen.findAllByRole('button', { name: /^Отключить/ });
  expect(disable).toHaveLength(1);
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(disable[0] as HTMLElement);
  const question = await screen.findByRole('alertdialog');
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.click(within(question).getByRole('button', { name: 'Отключить' }));
  await waitFor(() => expect(asked.some(({ path }) => path === '/api/accounts/a1/disable')).toBe(true));
  expect((await screen.findAllByText(/Отключена учётная запись/)).length).toBeGreaterThan(0);
});

it('resets a password to the one it shows', async () => {
  const asked = fakeServer({ ...base, 'POST /api/accounts/a1/password': { status: 204 } });
  show(<AccountsPage />, '/desk/accounts');
  await userEvent.click((await screen.findAllByRole('button', { name: /^Новый пароль/ }))[0] as HTMLElement);
  const shown = (await screen.findByLabelText('Пароль')) as HTMLInputElement;
  const password = shown.value;
  expect(password).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
  await userEvent.click(screen.getByRole('button', { name: 'Сменить пароль' }));
  await waitFor(() => expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ password }));
  expect((await screen.findAllByText(/Пароль сменён/))[0]?.textContent).toContain(password);
});

it('creates a citizen with what an interpreter needs to know', async () => {
  const asked = fakeServer({ ...base, 'POST /api/accounts': { status: 201, body: { id: 'new' } } });
  const { container } = show(<NewAccountPage />);
  await userEvent.type(await screen.findByLabelText(/^Логин/), 'Petrova');
  await userEvent.type(screen.getByLabelText(/^Имя/), ' Петрова А. ');
  await userEvent.type(screen.getByLabelText(/^Что ещё важно/), 'Дактиль');
  await userEvent.selectOptions(screen.getByLabelText(/^Обычно общается/), 'signed_russian');
  await userEvent.type(screen.getByLabelText(/^Адрес/), ' Ленина, 1 ');
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Создать' }));
  await waitFor(() =>
    expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
      login: 'petrova',
      name: 'Петрова А.',
      role: 'citizen',
      language: 'ru',
      communicationNotes: 'Дактиль',
      signMode: 'signed_russian',
      address: 'Ленина, 1',
      birthDate: null,
      precinctId: null,
    }),
  );
  const sent = asked.find(({ method }) => method === 'POST')?.body as { password: string };
  const told = await screen.findAllByText(/Создана учётная запись petrova/);
  expect(told[0]?.textContent).toContain(sent.password);
});

it('says what is missing before it asks, and keeps the form when the login is taken', async () => {
  const asked = fakeServer({ ...base, 'POST /api/accounts': problem(409, 'login-taken') });
  show(<NewAccountPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Создать' }));
  expect(screen.getByText('Введите имя.')).toBeTruthy();
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.type(screen.getByLabelText(/^Логин/), 'taken');
  await userEvent.type(screen.getByLabelText(/^Имя/), 'Имя');
  await userEvent.click(screen.getByRole('button', { name: 'Создать' }));
  expect((await screen.findAllByText(/логин уже занят/)).length).toBeGreaterThan(0);
  expect((screen.getByLabelText(/^Логин/) as HTMLInputElement).value).toBe('taken');
});

it('never invents the same password twice', () => {
  expect(new Set(Array.from({ length: 50 }, inventPassword)).size).toBe(50);
});
