import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DeviceStates, Devices, problemOf } from './devices';

function stand(getUserMedia: () => Promise<unknown>) {
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  const seen: DeviceStates[] = [];
  return { devices: new Devices((states) => seen.push(states)), seen };
}
const track = () => ({ stop: vi.fn(), contentHint: '', onended: null as (() => void) | null });
const streamOf = (one: ReturnType<typeof track>) => ({ getTracks: () => [one] });
const named = (name: string) => Object.assign(new Error(name), { name });

afterEach(() => vi.unstubAllGlobals());

describe('a camera', () => {
  it('is opened for motion', async () => {
    const one = track();
    const { devices } = stand(async () => streamOf(one));
    expect(await devices.open('camera')).toMatchObject({ state: 'on' });
    expect(one.contentHint).toBe('motion');
  });

  it('says why it cannot be opened', async () => {
    for (const [name, problem] of [
      ['NotAllowedError', 'refused'],
      ['NotFoundError', 'missing'],
      ['NotReadableError', 'busy'],
      ['AbortError', 'busy'],
    ] as const) {
      const { devices } = stand(async () => Promise.reject(named(name)));
      expect(await devices.open('camera')).toEqual({ state: 'problem', problem });
    }
    expect(problemOf(new TypeError('x'))).toBe('unsupported');
  });

  it('is not there on an unsafe page', async () => {
    vi.stubGlobal('navigator', {});
    expect(await new Devices(() => undefined).open('camera')).toEqual({ state: 'problem', problem: 'unsupported' });
  });

  it('that was turned off while the browser asked is not left running', async () => {
    const one = track();
    let answer: (stream: unknown) => void = () => undefined;
    const { devices } = stand(() => new Promise((resolve) => (answer = resolve)));
    const opening = devices.open('camera');
    devices.close('camera');
    answer(streamOf(one));
    await opening;
    expect(one.stop).toHaveBeenCalled();
    expect(devices.now.camera).toEqual({ state: 'off' });
  });

  it('that is unplugged is a problem in words', async () => {
    const one = track();
    const { devices } = stand(async () => streamOf(one));
    await devices.open('camera');
    one.onended?.();
    expect(devices.now.camera).toEqual({ state: 'problem', problem: 'missing' });
  });
});
