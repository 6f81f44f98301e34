import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { ImportReport } from '../../../api/types';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../../test/desk';
import { organisation, pageOf } from '../../../test/rows';
import { DirectoryPage } from './DirectoryPage';
import { NewOrganisationPage, OrganisationPage } from './OrganisationPage';

afterEach(() => vi.unstubAllGlobals());

const choices = {
  categories: [
    { code: 'clinic', ru: 'Поликлиника', en: 'Clinic' },
    { code: 'bank', ru: 'Банк', en: 'Bank' },
  ],
  precincts: [{ id: 'p1', name: 'Ленинский участок' }],
};
const base = {
  'GET /api/session': sessionOf(coordinator),
  'GET /api/directory/choices': ok(choices),
  'GET /api/directory': ok(pageOf([organisation])),
  'GET /api/directory/o1': ok(organisation),
};
const report: ImportReport = {
  refused: null,
  charset: 'UTF-8',
  separator: ';',
  rows: 1,
  added: 1,
  changed: 0,
  same: 0,
  unknownColumns: [],
  wrong: 0,
  flaws: [],
  first: [{ line: 2, deed: 'add', name: 'Аптека', category: 'other', dials: ['112'], archived: false }],
  applied: false,
};

it('lists with numbers as people read them, and keeps what is searched in the address', async () => {
  const asked = fakeServer(base);
  const { container, addresses } = show(<DirectoryPage />, '/desk/directory');
  expect(await screen.findByText('+7 483 000-01-05')).toBeTruthy();
  expect(screen.getByText('Открыто')).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.type(screen.getByRole('searchbox'), 'полеклиника{Enter}');
  await userEvent.selectOptions(await screen.findByLabelText('Категория'), 'clinic');
  await userEvent.selectOptions(screen.getByLabelText('Показать'), 'open');
  expect(decodeURIComponent(addresses.at(-1) ?? '')).toBe('/desk/directory?q=полеклиника&category=clinic&open=true');
  await waitFor(() => expect(asked.at(-1)?.query.get('open')).toBe('true'));
});

it('writes a new organisation down, and says first what is missing', async () => {
  const asked = fakeServer({ ...base, 'POST /api/directory': { status: 201, body: organisation } });
  const { container, addresses } = show(<NewOrganisationPage />, '/desk/directory/new');
  await userEvent.click(await screen.findByRole('button', { name: 'Сохранить' }));
  expect(screen.getByText('Введите название.')).toBeTruthy();
  expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  await userEvent.type(screen.getByLabelText(/^Полное название/), 'Поликлиника № 5');
  await userEvent.selectOptions(screen.getByLabelText(/^Категория/), 'clinic');
  await userEvent.type(screen.getByLabelText(/^Как её называют/), 'пятая{enter}{enter}на Садовой');
  await userEvent.type(screen.getByLabelText('Номер или адрес 1'), '8 (483) 000-01-05');
  await userEvent.click(screen.getByRole('button', { name: 'Добавить номер' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Часы работы известны' }));
  await userEvent.type(screen.getByLabelText('Понедельник'), '09:00-18:00');
  await userEvent.click(screen.getByRole('button', { name: 'Как в понедельник, по пятницу' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ленинский участок' }));
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  await waitFor(() => expect(addresses.at(-1)).toBe('/desk/directory/o1'));
  expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
    name: 'Поликлиника № 5',
    category: 'clinic',
    alsoKnownAs: ['пятая', 'на Садовой'],
    dials: [{ kind: 'phone', address: '8 (483) 000-01-05', label: '' }],
    hours: ['09:00-18:00', '09:00-18:00', '09:00-18:00', '09:00-18:00', '09:00-18:00', '', ''],
    precincts: ['p1'],
    externalId: null,
    version: null,
  });
});

it('says at its line which number is wrong, and moves a number up', async () => {
  const asked = fakeServer({
    ...base,
    'PUT /api/directory/o1': problem(400, 'invalid', { fields: { 'dials.1': 'format', externalId: 'taken' } }),
  });
  show(<OrganisationPage id="o1" />, '/desk/directory/o1');
  const second = await screen.findByLabelText('Номер или адрес 2');
  await userEvent.clear(second);
  await userEvent.type(second, '12345678');
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  expect(await screen.findByText(/Такого номера нет/)).toBeTruthy();
  expect(screen.getByText(/уже есть другая организация/)).toBeTruthy();
  expect(screen.getByLabelText('Номер или адрес 2').getAttribute('aria-invalid')).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'Номер 2 выше' }));
  expect((screen.getByLabelText('Номер или адрес 1') as HTMLInputElement).value).toBe('12345678');
  expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({ version: 3 });
});

it('asks before it archives, and takes back from the archive', async () => {
  let now: typeof organisation = organisation;
  const asked = fakeServer({
    ...base,
    'GET /api/directory/o1': () => ok(now),
    'DELETE /api/directory/o1': () => {
      now = { ...organisation, archivedAt: '2026-11-22T10:00:00Z', version: 4 };
      return ok(now);
    },
    'POST /api/directory/o1/restore': () => {
      now = { ...organisation, version: 5 };
      return ok(now);
    },
  });
  show(<OrganisationPage id="o1" />, '/desk/directory/o1');
  await userEvent.click(await screen.findByRole('button', { name: 'Убрать в архив' }));
  const question = await screen.findByRole('alertdialog');
  expect(asked.some(({ method }) => method === 'DELETE')).toBe(false);
  await userEvent.click(within(question).getByRole('button', { name: 'Убрать в архив' }));
  expect(await screen.findByText(/Организация в архиве/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Вернуть из архива' }));
  await waitFor(() => expect(screen.queryByText(/Организация в архиве/)).toBeNull());
  expect(asked.find(({ path }) => path.endsWith('/restore'))?.query.get('version')).toBe('4');
});

const csv = () => new File(['Название\nАптека\n'], 'd.csv', { type: 'text/csv' });

it('looks at a file first, and reads it only when asked to', async () => {
  const asked = fakeServer({
    ...base,
    'POST /api/directory/import': ({ query }) => ok({ ...report, applied: query.get('apply') === 'true' }),
  });
  show(<DirectoryPage />, '/desk/directory');
  await userEvent.click(await screen.findByRole('button', { name: 'Загрузить из CSV' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByRole('button', { name: 'Загрузить' })).toBeNull();
  await userEvent.upload(within(dialog).getByLabelText('Файл CSV'), csv());
  expect(await within(dialog).findByText(/Можно загружать/)).toBeTruthy();
  expect(within(dialog).getByText('Аптека')).toBeTruthy();
  expect(await faultsOf(dialog)).toEqual([]);
  const sent = asked.find(({ method }) => method === 'POST');
  expect(sent?.body).toBeInstanceOf(Blob);
  expect(sent?.headers.get('content-type')).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Загрузить' }));
  expect(await within(dialog).findByText(/Загружено. Добавлено: 1/)).toBeTruthy();
  expect(within(dialog).queryByRole('button', { name: 'Загрузить' })).toBeNull();
});

it('tells what is wrong by line, and offers no reading of such a file', async () => {
  const flaws: ImportReport['flaws'] = [{ line: 7, column: 'phones', flaw: 'no_phone', value: 'позвонить' }];
  fakeServer({ ...base, 'POST /api/directory/import': ok({ ...report, wrong: 1, flaws }) });
  show(<DirectoryPage />, '/desk/directory');
  await userEvent.click(await screen.findByRole('button', { name: 'Загрузить из CSV' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.upload(within(dialog).getByLabelText('Файл CSV'), csv());
  const row = (await within(dialog).findByText('позвонить')).closest('tr') as HTMLElement;
  expect(row.textContent).toContain('7');
  expect(row.textContent).toContain('Телефоны');
  expect(row.textContent).toContain('Это не номер телефона');
  expect(within(dialog).queryByRole('button', { name: 'Загрузить' })).toBeNull();
});
