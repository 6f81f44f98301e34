import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../../test/desk';
import { caseDetail, pageOf } from '../../../test/rows';
import { CasePage } from './CasePage';
import { CasesPage } from './CasesPage';

afterEach(() => vi.unstubAllGlobals());

const lookups = {
  'GET /api/session': sessionOf(coordinator),
  'GET /api/coordinators': ok([{ id: 'o1', name: 'Ольга Никитина' }]),
};

it('finds cases by words and says which are overdue', async () => {
  const asked = fakeServer({ ...lookups, 'GET /api/cases': ok(pageOf([caseDetail])) });
  const { container, addresses } = show(<CasesPage />, '/desk/cases');
  expect(await screen.findByText('01.01.2020, просрочено')).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.type(screen.getByLabelText('Поиск'), 'путёвка{Enter}');
  expect(new URL(addresses?.at(-1) ?? '', 'http://x').searchParams.get('query')).toBe('путёвка');
  await waitFor(() => expect(asked.at(-1)?.query.get('query')).toBe('путёвка'));
});

it('sends only what was changed, with the version that was seen', async () => {
  const asked = fakeServer({
    ...lookups,
    'GET /api/cases/d1': ok(caseDetail),
    'PATCH /api/cases/d1': ({ body }) => ok({ ...caseDetail, ...(body as object), version: 5 }),
  });
  const { container } = show(<CasePage id="d1" />);
  const save = await screen.findByRole('button', { name: 'Сохранить изменения' });
  expect(save.hasAttribute('disabled')).toBe(true);
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText('Статус'), 'waiting');
  await screen.findByRole('option', { name: 'Ольга Никитина' });
  await userEvent.selectOptions(screen.getByLabelText('Ответственный'), 'o1');
  await userEvent.click(save);
  expect((await screen.findAllByText('Изменения сохранены.')).length).toBeGreaterThan(0);
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({
    status: 'waiting',
    ownerId: 'o1',
    version: 4,
  });
});

it('shows what somebody else wrote meanwhile and keeps what was written here', async () => {
  let theirs = caseDetail;
  const asked = fakeServer({
    ...lookups,
    'GET /api/cases/d1': () => ok(theirs),
    'PATCH /api/cases/d1': ({ body }) =>
      (body as { version: number }).version === theirs.version ? ok(theirs) : problem(409, 'conflict'),
  });
  show(<CasePage id="d1" />);
  const title = await screen.findByLabelText('Название');
  await userEvent.clear(title);
  await userEvent.type(title, 'Моё название');
  theirs = { ...caseDetail, status: 'waiting', version: 5 };
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить изменения' }));
  expect((await screen.findAllByText(/изменил другой человек/)).length).toBeGreaterThan(0);
  await waitFor(() => expect((screen.getByLabelText('Статус') as HTMLSelectElement).value).toBe('waiting'));
  expect((screen.getByLabelText('Название') as HTMLTextAreaElement).value).toBe('Моё название');
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить изменения' }));
  await waitFor(() =>
    expect(asked.filter(({ method }) => method === 'PATCH').at(-1)?.body).toEqual({
      title: 'Моё название',
      version: 5,
    }),
  );
});
