import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { coordinator, fakeServer, faultsOf, ok, sessionOf, show } from '../../test/desk';
import { organisation, pageOf } from '../../test/rows';
import { WhomToDial } from './WhomToDial';

afterEach(() => vi.unstubAllGlobals());

it('shows all numbers of the organisation that was found, and lets one go on typing', async () => {
  fakeServer({ 'GET /api/session': sessionOf(coordinator), 'GET /api/directory': ok(pageOf([organisation])) });
  const { container } = show(<WhomToDial wanted={null} />);
  await userEvent.type(await screen.findByRole('combobox', { name: 'Кому звоним' }), 'полик');
  await screen.findAllByRole('option');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('+7 483 000-01-05')).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Кому звоним' }));
});

it('shows at once whom the citizen asked for beforehand', async () => {
  fakeServer({
    'GET /api/session': sessionOf(coordinator),
    [`GET /api/directory/${organisation.id}`]: ok(organisation),
  });
  show(<WhomToDial wanted={organisation.id} />);
  expect(await screen.findByText('Сюда хочет дозвониться гражданин:')).toBeTruthy();
  expect(screen.getByText('+7 483 000-01-05')).toBeTruthy();
});
