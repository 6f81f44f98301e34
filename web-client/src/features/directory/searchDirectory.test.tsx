import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, ok, problem, sessionOf, show } from '../../test/desk';
import { organisation, pageOf } from '../../test/rows';
import { SearchDirectory } from './SearchDirectory';

afterEach(() => vi.unstubAllGlobals());

const hospital = { ...organisation, id: 'o2', shortName: 'Областная больница', now: null };
const base = { 'GET /api/session': sessionOf(coordinator) };

it('finds while one types, says how many, and chooses by arrows and Enter', async () => {
  const asked = fakeServer({ ...base, 'GET /api/directory': ok(pageOf([organisation, hospital], 12)) });
  const onChoose = vi.fn();
  const { container } = show(<SearchDirectory onChoose={onChoose} />);
  const field = await screen.findByRole('combobox', { name: 'Кому звоним' });
  await userEvent.type(field, 'полик');
  const hits = await screen.findAllByRole('option');
  expect(hits).toHaveLength(2);
  expect(hits[0]?.textContent).toContain('регистратура: +7 483 000-01-05');
  expect(screen.getByText('Ещё 10. Уточните запрос.')).toBeTruthy();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('12 организаций'));
  expect(asked.filter(({ path }) => path === '/api/directory')).toHaveLength(1);
  expect(await faultsOf(container)).toEqual([]);

  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(field.getAttribute('aria-activedescendant')).toBe(hits[1]?.id);
  expect(hits[1]?.getAttribute('aria-selected')).toBe('true');
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  expect(onChoose).toHaveBeenCalledWith(hospital);
  expect((field as HTMLInputElement).value).toBe('');
  expect(document.activeElement).toBe(field);
});

it('takes the only one by Enter alone, and nothing when there are several', async () => {
  const answers = [pageOf([organisation, hospital]), pageOf([organisation])];
  fakeServer({ ...base, 'GET /api/directory': () => ok(answers.shift()) });
  const onChoose = vi.fn();
  show(<SearchDirectory label="Организация" onChoose={onChoose} />);
  const field = await screen.findByRole('combobox', { name: 'Организация' });
  await userEvent.type(field, 'по');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2));
  await userEvent.keyboard('{Enter}');
  expect(onChoose).not.toHaveBeenCalled();
  await userEvent.type(field, 'ли');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  await userEvent.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledWith(organisation);
});

it('says that there is nothing, and that the server cannot be reached', async () => {
  const answers = [ok(pageOf([])), problem(503, 'unavailable')];
  fakeServer({ ...base, 'GET /api/directory': () => answers.shift() ?? ok(pageOf([])) });
  show(<SearchDirectory onChoose={() => {}} />);
  const field = await screen.findByRole('combobox');
  await userEvent.type(field, 'жж');
  expect(await screen.findByText(/Попробуйте другие слова/)).toBeTruthy();
  await userEvent.type(field, 'ж');
  expect((await screen.findAllByText(/временно недоступна/)).length).toBeGreaterThan(0);
  await userEvent.keyboard('{Escape}');
  expect((field as HTMLInputElement).value).toBe('');
});
