import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../../test/desk';
import { contactDetail, pageOf } from '../../../test/rows';
import { ContactPage } from './ContactPage';
import { ContactsPage } from './ContactsPage';

afterEach(() => vi.unstubAllGlobals());
const session = { 'GET /api/session': sessionOf(coordinator) };

it('shows how long a wrap-up has been missing, and filters by state in the address', async () => {
  const asked = fakeServer({ ...session, 'GET /api/contacts': ok(pageOf([{ ...contactDetail, state: 'open' }])) });
  const { container, addresses } = show(<ContactsPage />, '/desk/contacts');
  const row = (await screen.findAllByRole('row'))[1] as HTMLElement;
  expect(within(row).getByText('Ждёт итога')).toBeTruthy();
  expect(within(row).getByText('15 мин')).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText('Состояние'), 'open');
  expect(addresses?.at(-1)).toBe('/desk/contacts?state=open');
  expect(asked.at(-1)?.query.get('state')).toBe('open');
});

it('shows what was agreed in a completed contact', async () => {
  fakeServer({ ...session, 'GET /api/contacts/k1': ok(contactDetail) });
  const { container } = show(<ContactPage id="k1" />);
  expect(await screen.findByText('Приём в четверг.')).toBeTruthy();
  expect(screen.getByText('1 декабря 2026 г.')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Записать итог' })).toBeNull();
  expect(await faultsOf(container)).toEqual([]);
});

it('leads from an open contact to its wrap-up', async () => {
  fakeServer({ ...session, 'GET /api/contacts/k1': ok({ ...contactDetail, state: 'open' }) });
  show(<ContactPage id="k1" />);
  expect((await screen.findByRole('link', { name: 'Записать итог' })).getAttribute('href')).toBe(
    '/desk/contacts/k1/wrap-up',
  );
});

it('says so when the contact is not to be seen', async () => {
  fakeServer({ ...session, 'GET /api/contacts/k1': problem(404, 'not-found') });
  show(<ContactPage id="k1" />);
  expect((await screen.findAllByText(/Этого больше нет/)).length).toBeGreaterThan(0);
});

it('shows a contact by telephone of nobody known', async () => {
  const anonymous = { ...contactDetail, recipientName: null, channel: 'telephone', purpose: 'social_line' };
  fakeServer({ ...session, 'GET /api/contacts/k1': ok(anonymous), 'GET /api/contacts': ok(pageOf([anonymous])) });
  const { unmount, container } = show(<ContactPage id="k1" />);
  expect(await screen.findByText('Единый социальный телефон')).toBeTruthy();
  expect(screen.getByText('Телефон')).toBeTruthy();
  expect(screen.getByText('Без имени')).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
  unmount();
  show(<ContactsPage />, '/desk/contacts');
  expect(await screen.findByText('Телефон')).toBeTruthy();
});
