import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { get } from '../../api/http';
import { ForRole } from '../../app/gates';
import { endSession } from '../../app/signOut';
import { Button } from '../../primitives/Button';
import { TextField } from '../../primitives/Field';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../test/desk';

afterEach(() => vi.unstubAllGlobals());

function Page() {
  const [value, setValue] = useState('');
  return (
    <>
      <h1>Журнал</h1>
      <TextField label="Заметка" value={value} onChange={setValue} />
      <Button onPress={() => void get('/api/anything').catch(() => {})}>Спросить</Button>
    </>
  );
}

const desk = (
  <ForRole role="coordinator">
    <Page />
  </ForRole>
);

async function fill(login: string, password: string) {
  await userEvent.type(await screen.findByLabelText('Логин'), login);
  await userEvent.type(screen.getByLabelText('Пароль'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Войти' }));
}

it('asks a stranger to sign in and then shows the page of this address', async () => {
  const asked = fakeServer({ 'GET /api/session': sessionOf(null), 'POST /api/session': ok({ account: coordinator }) });
  const { container } = show(desk, '/desk/cases/d1');
  await screen.findByRole('heading', { name: 'Вход' });
  expect(await faultsOf(container)).toEqual([]);
  await fill(' Coordinator1 ', 'secret');
  expect(await screen.findByRole('heading', { name: 'Журнал' })).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ login: 'coordinator1', password: 'secret' });
});

it('says what is empty without asking the server', async () => {
  const asked = fakeServer({ 'GET /api/session': sessionOf(null) });
  show(desk);
  await userEvent.click(await screen.findByRole('button', { name: 'Войти' }));
  expect(screen.getByText('Введите логин.')).toBeTruthy();
  expect(screen.getByText('Введите пароль.')).toBeTruthy();
  expect(asked).toHaveLength(1);
});

it.each([
  ['bad-credentials', 401, /не подходят/],
  ['account-disabled', 401, /отключена/],
  ['sign-in-throttled', 429, /через 2 минуты/],
])('words %s', async (code, status, words) => {
  fakeServer({
    'GET /api/session': sessionOf(null),
    'POST /api/session': problem(status, code, {}, { 'retry-after': '120' }),
  });
  show(desk);
  await fill('someone', 'wrong');
  expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
});

it('shows the password when asked to', async () => {
  fakeServer({ 'GET /api/session': sessionOf(null) });
  show(desk);
  const password = await screen.findByLabelText('Пароль');
  expect(password.getAttribute('type')).toBe('password');
  await userEvent.click(screen.getByRole('button', { name: 'Показать' }));
  expect(password.getAttribute('type')).toBe('text');
});

it('fills in a demo account only where the server has some', async () => {
  const demo = { password: 'demo-pass', accounts: [{ login: 'citizen1', role: 'citizen', name: 'Ковалёва' }] };
  const session = sessionOf(null);
  fakeServer({ 'GET /api/session': ok({ ...(session.body as object), demo }) });
  show(desk);
  await userEvent.click(await screen.findByRole('button', { name: /citizen1/ }));
  expect((screen.getByLabelText('Логин') as HTMLInputElement).value).toBe('citizen1');
  expect((screen.getByLabelText('Пароль') as HTMLInputElement).value).toBe('demo-pass');
});

it('asks again over the page when the sign-in ran out, and keeps what was written', async () => {
  let signedIn = false;
  fakeServer({
    'GET /api/session': sessionOf(coordinator),
    'GET /api/anything': () => (signedIn ? ok(1) : problem(401, 'not-signed-in')),
    'POST /api/session': () => {
      signedIn = true;
      return ok({ account: coordinator });
    },
  });
  show(desk);
  await userEvent.type(await screen.findByLabelText('Заметка'), 'не потерять');
  await userEvent.click(screen.getByRole('button', { name: 'Спросить' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('Войдите снова');
  await userEvent.type(screen.getByLabelText('Пароль'), 'secret');
  await userEvent.click(screen.getByRole('button', { name: 'Войти' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect((screen.getByLabelText('Заметка') as HTMLInputElement).value).toBe('не потерять');
});

it('shows another role the way to its own page', async () => {
  fakeServer({ 'GET /api/session': sessionOf({ ...coordinator, role: 'citizen' }) });
  show(desk);
  await screen.findByRole('heading', { name: 'Эта страница не для вас' });
  expect(screen.getByRole('link', { name: 'Открыть свою страницу' }).getAttribute('href')).toBe('/');
});

it('finishes a sign-out that had no connection before it shows anything', async () => {
  let up = false;
  const inside = { value: true };
  const asked = fakeServer({
    'GET /api/session': () => sessionOf(inside.value ? coordinator : null),
    'DELETE /api/session': () => {
      if (!up) return problem(503, 'unavailable');
      inside.value = false;
      return { status: 204 };
    },
  });
  await endSession();
  up = true;
  show(desk);
  await screen.findByRole('heading', { name: 'Вход' });
  expect(screen.queryByRole('heading', { name: 'Журнал' })).toBeNull();
  expect(asked.filter(({ method }) => method === 'DELETE')).toHaveLength(2);
});
