import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../../test/desk';
import { InterpreterPage } from './InterpreterPage';
import { InterpretersPage } from './InterpretersPage';

afterEach(() => vi.unstubAllGlobals());

const long = { skill: 'rsl', number: null, validFrom: '2020-01-01', validUntil: null };
const over = { skill: 'medical', number: 'М-1', validFrom: '2020-01-01', validUntil: '2021-01-01' };
const anna = { id: 'i1', name: 'Анна Соколова', gender: 'female', certificates: [long, over] };

const server = (more: Parameters<typeof fakeServer>[0] = {}) =>
  fakeServer({
    'GET /api/session': sessionOf(coordinator),
    'GET /api/interpreters/skills': ok([anna]),
    'GET /api/interpreters/i1/blocks': ok([
      {
        citizenId: 'c1',
        recipientId: 'r1',
        citizenName: 'Юсупов Р. А.',
        setBy: 'interpreter',
        at: '2026-11-20T10:00:00Z',
      },
    ]),
    ...more,
  });

it('says in words which certificate has expired', async () => {
  server();
  const { container } = show(<InterpretersPage />);
  const row = (await screen.findByRole('link', { name: 'Анна Соколова' })).closest('tr') as HTMLElement;
  within(row).getByText('Женщина');
  within(row).getByText('РЖЯ');
  within(row).getByText('Медицина: истёк 01.01.2021');
  expect(await faultsOf(container)).toEqual([]);
});

it('shows what the server found wrong beside its field', async () => {
  const asked = server({
    'PUT /api/interpreters/i1/skills': problem(400, 'invalid', { fields: { 'certificates[1].number': 'required' } }),
  });
  const { container } = show(<InterpreterPage id="i1" />);
  const paper = await screen.findByRole('group', { name: 'Медицина' });
  const number = within(paper).getByRole('textbox', { name: 'Номер сертификата' });
  await userEvent.clear(number);
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  await vi.waitFor(() => expect(number.getAttribute('aria-invalid')).toBe('true'));
  expect(asked.find((one) => one.method === 'PUT')?.body).toEqual({
    gender: 'female',
    certificates: [long, { ...over, number: null }],
  });
  expect(await faultsOf(container)).toEqual([]);
});

it('lifts a block after asking once more', async () => {
  const asked = server({ 'DELETE /api/interpreters/i1/blocks/c1/interpreter': { status: 204 } });
  show(<InterpreterPage id="i1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Снять запрет: Юсупов Р. А.' }));
  const dialog = await screen.findByRole('alertdialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Снять запрет' }));
  await vi.waitFor(() => expect(asked.some((one) => one.method === 'DELETE')).toBe(true));
});
