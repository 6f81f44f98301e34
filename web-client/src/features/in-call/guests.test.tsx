import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Peer } from '../../protocol/messages';
import { callOf, citizenPeer, showCall } from '../../test/call';
import { faultsOf } from '../../test/desk';
import { CallScreen } from './CallScreen';

const lead: Peer = { ...citizenPeer, participantId: 'p-i', role: 'interpreter', part: 'lead', name: 'Анна' };
const guest: Peer = { ...citizenPeer, participantId: 'p-g', role: 'guest', name: 'Доктор Иванова' };

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined })));
afterEach(() => vi.unstubAllGlobals());

it('the citizen reads who came by a link, and sees them beside the interpreter', async () => {
  const call = callOf({ part: null, peers: [lead] });
  const { socket, container } = await showCall(call, (now) => <CallScreen call={now} />, 'citizen');
  socket.says({ type: 'callChanged', call: { ...call, peers: [lead, guest] } });
  expect(screen.getByText('В разговоре гость: Доктор Иванова.')).toBeTruthy();
  expect(screen.getByText('Гость: Доктор Иванова')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Переводчик Анна');
  expect(screen.getByRole('button', { name: 'Завершить звонок' })).toBeTruthy();
  expect(await faultsOf(container)).toEqual([]);
});
