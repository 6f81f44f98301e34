import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Call, Peer } from '../../protocol/messages';
import { callOf, citizenPeer, commanded, lineOf, showCall } from '../../test/call';
import { faultsOf } from '../../test/desk';
import { ConsoleCall } from './ConsoleCall';

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined })));
afterEach(() => vi.unstubAllGlobals());

const console_ = (more: Partial<Call> = {}) => showCall(callOf(more), (call) => <ConsoleCall call={call} />);
const phonePeer: Peer = {
  ...citizenPeer,
  participantId: 'l1',
  role: 'phone',
  name: 'Поликлиника № 5',
  endpoint: 'p-1',
  camera: false,
};
const emergency = {
  place: { address: 'Пушкина, 10', latitude: null, longitude: null, accuracyMetres: null },
  dialledAt: null,
  resolvedAt: null,
};
const end = () => screen.getByRole('button', { name: 'Завершить звонок' });

describe('without a telephone of the service', () => {
  it('is dialled on one’s own, and the tick says that they answered', async () => {
    const { socket } = await console_({ phone: false });
    expect(screen.queryByRole('region', { name: 'Телефон' })).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Кому звоним' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Абонент ответил' }));
    expect(commanded(socket)).toEqual([{ type: 'markReached', callId: 'c1' }]);
  });

  it('112 is dialled on one’s own and ticked by F2', async () => {
    const { socket } = await console_({ phone: false, emergency });
    expect(screen.queryByRole('button', { name: /Позвонить 112/ })).toBeNull();
    fireEvent.keyDown(document.body, { code: 'F2' });
    expect(commanded(socket)).toEqual([{ type: 'markDialled', callId: 'c1' }]);
  });
});

describe('with a telephone of the service', () => {
  it('needs no tick once a line was answered', async () => {
    await console_({ lines: [lineOf()] });
    expect(screen.getByRole('region', { name: 'Телефон' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Абонент ответил' })).toBeNull();
  });

  it('still has the tick while nobody answered: it may have been one’s own telephone', async () => {
    await console_({ lines: [lineOf({ state: 'ringing', answeredAt: null })] });
    expect(screen.getByRole('button', { name: 'Абонент ответил' })).toBeTruthy();
  });

  it('shows no picture of a telephone, and looks at the citizen', async () => {
    const { container } = await console_({ peers: [phonePeer, citizenPeer], lines: [lineOf()] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ковалёва М. П.');
    expect(container.querySelectorAll('figure')).toHaveLength(1);
    expect(await faultsOf(container)).toEqual([]);
  });

  it('asks before it ends a call with somebody on the line, and not without', async () => {
    const { socket } = await console_({ lines: [lineOf()] });
    await userEvent.click(end());
    const sure = await screen.findByRole('alertdialog');
    expect(commanded(socket)).toEqual([]);
    await userEvent.click(within(sure).getByRole('button', { name: 'Завершить звонок' }));
    expect(commanded(socket)).toEqual([{ type: 'endCall', callId: 'c1' }]);
    const ended = lineOf({ state: 'ended', result: 'answered', endedAt: new Date().toISOString() });
    socket.says({ type: 'callChanged', call: callOf({ lines: [ended] }) });
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await userEvent.click(end());
    expect(commanded(socket)).toHaveLength(2);
  });
});

describe('an emergency', () => {
  const line112 = lineOf({ name: '112', number: '112', emergency: true });

  it.each(['by its button', 'by F2'])('has 112 ready %s', async (how) => {
    const { socket } = await console_({ emergency });
    if (how === 'by F2') fireEvent.keyDown(document.body, { code: 'F2' });
    else await userEvent.click(screen.getByRole('button', { name: /Позвонить 112/ }));
    expect(commanded(socket)).toEqual([
      { type: 'dialPhone', callId: 'c1', number: null, organisationId: null, emergency: true },
    ]);
  });

  it('shows the line to 112 in its panel and dials no second one', async () => {
    const { socket } = await console_({ emergency, lines: [line112] });
    const panel = screen.getByRole('region', { name: 'Экстренный вызов 112' });
    expect(within(panel).getByText('Говорите')).toBeTruthy();
    expect(screen.getAllByText('Говорите')).toHaveLength(1);
    fireEvent.keyDown(document.body, { code: 'F2' });
    expect(commanded(socket)).toEqual([]);
  });

  it('calls a line to 112 that broke again by R, and by F2', async () => {
    const broken = { ...line112, state: 'ended' as const, result: 'lost' as const, endedAt: new Date().toISOString() };
    const { socket } = await console_({ emergency, lines: [broken] });
    screen.getByRole('region', { name: 'Экстренный вызов 112' }).focus();
    await userEvent.keyboard('[KeyR]');
    fireEvent.keyDown(document.body, { code: 'F2' });
    expect(commanded(socket)).toEqual([
      { type: 'redialPhone', callId: 'c1', lineId: 'l1' },
      { type: 'dialPhone', callId: 'c1', number: null, organisationId: null, emergency: true },
    ]);
  });

  it.each([true, false])('cannot be ended before it is resolved (telephone: %s)', async (phone) => {
    const { socket } = await console_({ phone, emergency });
    expect(end().hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(/Завершить можно, когда отмечено/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Помощь пришла / вопрос решён' }));
    const sure = await screen.findByRole('alertdialog');
    expect(commanded(socket)).toEqual([]);
    await userEvent.click(within(sure).getByRole('button', { name: 'Вопрос решён' }));
    expect(commanded(socket)).toEqual([{ type: 'resolveEmergency', callId: 'c1' }]);
    const resolvedAt = new Date().toISOString();
    socket.says({ type: 'callChanged', call: callOf({ phone, emergency: { ...emergency, resolvedAt } }) });
    await screen.findByText(/Решено в/);
    expect(end().hasAttribute('disabled')).toBe(false);
  });

  it('is ended without a question once it is resolved, though 112 is still on the line', async () => {
    const resolvedAt = new Date().toISOString();
    const { socket } = await console_({ emergency: { ...emergency, resolvedAt }, lines: [line112] });
    await userEvent.click(end());
    expect(commanded(socket)).toEqual([{ type: 'endCall', callId: 'c1' }]);
  });

  it('says it where the centre refuses the end all the same', async () => {
    const resolvedAt = new Date().toISOString();
    const { socket } = await console_({ emergency: { ...emergency, resolvedAt } });
    await userEvent.click(end());
    socket.says({ type: 'refused', ref: socket.heard.at(-1)?.ref ?? null, code: 'not_resolved' });
    expect(screen.getByText('Сначала отметьте, что помощь пришла или вопрос решён.')).toBeTruthy();
  });

  it('is only read by a second interpreter', async () => {
    await console_({ part: 'second', emergency, lines: [line112] });
    expect(screen.queryByRole('button', { name: /Позвонить 112|Помощь пришла|Положить трубку/ })).toBeNull();
    expect(screen.getByText('Идёт разговор')).toBeTruthy();
  });
});
