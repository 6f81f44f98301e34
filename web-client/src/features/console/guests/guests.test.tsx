import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Call } from '../../../protocol/messages';
import { callOf, commanded, guestOf, showCall } from '../../../test/call';
import { faultsOf, ok, problem } from '../../../test/desk';
import { GuestsCard } from './GuestsCard';
import { GuestWaits } from './GuestWaits';

const url = 'http://localhost/guest#tOkEn_of-the-link';
const link = { 'GET /api/calls/c1/guests/g1/link': ok({ url }) };
const waiting = guestOf({ state: 'waiting', name: 'Доктор Иванова' });
const talking = guestOf({ state: 'talking', name: 'Доктор Иванова' });

afterEach(() => vi.unstubAllGlobals());

const guestsOf = (more: Partial<Call> = {}, answers: Parameters<typeof showCall>[3] = {}) =>
  showCall(
    callOf(more),
    (call) => (
      <>
        <GuestWaits call={call} />
        <GuestsCard call={call} />
      </>
    ),
    'interpreter',
    { ...link, ...answers },
  );
const card = (name = 'Пригласить по ссылке') => within(screen.getByRole('region', { name }));

describe('a link', () => {
  it('is made by one button and then read, without asking for it again', async () => {
    const { socket, asked } = await guestsOf(
      {},
      {
        'POST /api/calls/c1/guests': { status: 201, body: { guestId: 'g1', url, expiresAt: guestOf().expiresAt } },
        'GET /api/calls/c1/guests/g1/link': problem(500, 'internal'),
      },
    );
    await userEvent.click(card().getByRole('button', { name: 'Сделать ссылку' }));
    expect(asked.at(-1)?.body).toEqual({ purpose: 'guest' });
    socket.says({ type: 'callChanged', call: callOf({ guests: [guestOf()] }) });
    expect(await card().findByText(url)).toBeTruthy();
    expect(card().getByText('Ссылка не открыта')).toBeTruthy();
    expect(card().getByText(/Действует ещё (10:00|9:5\d)/)).toBeTruthy();
  });

  it('is for the crew in an emergency', async () => {
    const emergency = {
      place: { address: 'Пушкина, 10', latitude: null, longitude: null, accuracyMetres: null },
      dialledAt: null,
      resolvedAt: null,
    };
    const { asked } = await guestsOf({ emergency });
    await userEvent.click(card('Ссылка для бригады').getByRole('button', { name: 'Сделать ссылку' }));
    expect(asked.at(-1)?.body).toEqual({ purpose: 'crew' });
  });

  it('says why it could not be made', async () => {
    await guestsOf({}, { 'POST /api/calls/c1/guests': problem(503, 'unavailable') });
    await userEvent.click(card().getByRole('button', { name: 'Сделать ссылку' }));
    expect(await card().findByText(/Служба временно недоступна/)).toBeTruthy();
  });

  it('is shown again after a reload, copied, drawn as a QR code, and taken back without a question', async () => {
    const { socket, container } = await guestsOf({ guests: [guestOf()] });
    await card().findByText(url);
    const user = userEvent.setup();
    await user.click(card().getByRole('button', { name: 'Скопировать' }));
    expect(await navigator.clipboard.readText()).toBe(url);
    expect(card().getByText('Ссылка скопирована.')).toBeTruthy();
    await user.click(card().getByRole('button', { name: 'QR-код' }));
    expect(await card().findByRole('img', { name: /QR-код/ })).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await user.click(card().getByRole('button', { name: 'Отозвать ссылку' }));
    expect(commanded(socket)).toEqual([{ type: 'removeGuest', callId: 'c1', guestId: 'g1' }]);
  });

  it('goes out by e-mail; the address is not kept in the field', async () => {
    const { asked } = await guestsOf({ guests: [guestOf()] }, { 'POST /api/calls/c1/guests/g1/mail': { status: 204 } });
    const field = await card().findByLabelText('Почта гостя');
    await userEvent.type(field, 'не адрес{Enter}');
    expect(card().getByText('Напишите адрес почты.')).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, 'doctor@clinic.test{Enter}');
    expect(await card().findByText('Письмо отправлено.')).toBeTruthy();
    expect(asked.at(-1)?.body).toEqual({ email: 'doctor@clinic.test' });
    expect(field).toHaveProperty('value', '');
  });

  it('keeps the address where the letter did not go out, and says so', async () => {
    await guestsOf({ guests: [guestOf()] }, { 'POST /api/calls/c1/guests/g1/mail': problem(502, 'unavailable') });
    const field = await card().findByLabelText('Почта гостя');
    await userEvent.type(field, 'doctor@clinic.test{Enter}');
    expect(await card().findByText(/Служба временно недоступна/)).toBeTruthy();
    expect(field).toHaveProperty('value', 'doctor@clinic.test');
  });

  it('is not made a third time', async () => {
    await guestsOf({ guests: [talking, guestOf({ guestId: 'g2', state: 'talking', name: 'Фельдшер' })] });
    expect(card().queryByRole('button', { name: /ссылк/ })).toBeNull();
    expect(card().getByText('Больше двух гостей сразу нельзя.')).toBeTruthy();
  });
});

describe('a guest who waits', () => {
  it('is announced above the call and let in from there', async () => {
    const { socket, container } = await guestsOf();
    socket.says({ type: 'callChanged', call: callOf({ guests: [waiting] }) });
    expect(screen.getByRole('alert').textContent).toBe('Гость ждёт: Доктор Иванова');
    expect(document.title).toContain('Гость ждёт: Доктор Иванова');
    expect(card().getByText('Ждёт: Доктор Иванова')).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(screen.getAllByRole('button', { name: 'Впустить' })[0] as HTMLElement);
    expect(commanded(socket)).toEqual([{ type: 'admitGuest', callId: 'c1', guestId: 'g1' }]);
    socket.says({ type: 'callChanged', call: callOf({ guests: [talking] }) });
    expect(screen.queryByRole('button', { name: 'Впустить' })).toBeNull();
    expect(card().getByText('В разговоре: Доктор Иванова')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it.each([
    ['Отказать', waiting],
    ['Удалить из разговора', talking],
  ])('is not shut out by a slip: %s', async (name, guest) => {
    const { socket } = await guestsOf({ guests: [guest] });
    await userEvent.click(card().getByRole('button', { name }));
    const sure = await screen.findByRole('alertdialog');
    expect(commanded(socket)).toEqual([]);
    await userEvent.click(within(sure).getByRole('button', { name }));
    expect(commanded(socket)).toEqual([{ type: 'removeGuest', callId: 'c1', guestId: 'g1' }]);
  });

  it.each([
    ['above the call', 0],
    ['on the card', 1],
  ])('is told of in words where the call is full: %s', async (_, pressed) => {
    const { socket } = await guestsOf({ guests: [waiting] });
    await userEvent.click(screen.getAllByRole('button', { name: 'Впустить' })[pressed] as HTMLElement);
    socket.says({ type: 'refused', ref: socket.heard.at(-1)?.ref ?? null, code: 'call_full' });
    // Where they pressed, and aloud.
    expect(screen.getAllByText('В разговоре уже шесть участников.')).toHaveLength(2);
  });
});

it('who does not lead reads how it stands, and no link', async () => {
  const { asked } = await guestsOf({ part: 'second', guests: [guestOf(), { ...waiting, guestId: 'g2' }] });
  expect(card().getByText('Ссылка не открыта')).toBeTruthy();
  expect(card().queryByRole('button')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Впустить' })).toBeNull();
  expect(asked.some(({ path }) => path.endsWith('/link'))).toBe(false);
});
