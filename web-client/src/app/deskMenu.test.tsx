import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, sessionOf, show } from '../test/desk';
import { DeskMenu } from './DeskMenu';

afterEach(() => vi.unstubAllGlobals());

const items = ['now', 'sessions', 'contacts', 'cases', 'schedule', 'hours'].map((name) => ({
  href: `/desk/${name}`,
  label: `Раздел ${name}`,
}));

it('keeps the seldom sections behind a button that says where one is, and closes by Escape', async () => {
  fakeServer({ 'GET /api/session': sessionOf(coordinator) });
  const { container } = show(<DeskMenu items={items} />, '/desk/hours');
  // There is no layout here: what each width hides is looked at in a browser.
  const more = await screen.findByRole('button', { name: 'Ещё: Раздел hours' });
  expect(more.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(more);
  const panel = more.parentElement as HTMLElement;
  expect(within(panel).getByRole('link', { name: 'Раздел hours' }).getAttribute('aria-current')).toBe('page');
  expect(await faultsOf(container)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  expect(within(panel).queryByRole('link')).toBeNull();
  expect(document.activeElement).toBe(more);
});

it('goes where a section leads and closes behind itself', async () => {
  fakeServer({ 'GET /api/session': sessionOf(coordinator) });
  const { addresses } = show(<DeskMenu items={items} />, '/desk/now');
  const all = await screen.findByRole('button', { name: 'Разделы: Раздел now' });
  await userEvent.click(all);
  await userEvent.click(within(all.parentElement as HTMLElement).getByRole('link', { name: 'Раздел cases' }));
  expect(addresses.at(-1)).toBe('/desk/cases');
  expect(all.getAttribute('aria-expanded')).toBe('false');
});
