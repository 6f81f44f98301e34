/** The part of WebSocket that is used, so that tests can stand in for it. */
export type Socket = Pick<WebSocket, 'send' | 'close' | 'onopen' | 'onmessage' | 'onclose'>;

/** Why a server closes a socket, where it matters what the page does next. */
export const TOO_BIG = 1009;
export const SIGNED_OUT = 4401;
export const REPLACED = 4409;
/** The page that listened is the live one now. */
export const TAKE_OVER = 4410;
export const TOO_MANY = 4429;

/** The real socket of this page. */
export function openSocket(): WebSocket {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  return new WebSocket(`${scheme}://${location.host}/ws`, 'zhest.v1');
}
