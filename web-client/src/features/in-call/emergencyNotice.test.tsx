import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EmergencyNotice } from './EmergencyNotice';

const place = { address: 'Пушкина, 10', latitude: null, longitude: null, accuracyMetres: null };
const at = '2026-11-22T09:15:30Z';

it.each([
  [/наберёт 112/, { dialledAt: null, resolvedAt: null }],
  [/набрал 112 в 12:15:30/, { dialledAt: at, resolvedAt: null }],
  [/помощь пришла или вопрос решён/, { dialledAt: at, resolvedAt: at }],
])('tells the citizen how far the emergency is: %s', (words, emergency) => {
  render(<EmergencyNotice emergency={{ place, ...emergency }} />);
  expect(screen.getByRole('status').textContent).toMatch(words);
});
