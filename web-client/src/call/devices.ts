/** Why there is no picture or sound of one's own. */
export type DeviceProblem =
  /** The person or the browser's settings said no. */
  | 'refused'
  | 'missing'
  /** Another program holds it. */
  | 'busy'
  /** The page is not served safely (https), or the browser is too old. */
  | 'unsupported';

export type Device =
  | { state: 'off' }
  | { state: 'asking' }
  | { state: 'on'; track: MediaStreamTrack }
  | { state: 'problem'; problem: DeviceProblem };

export interface DeviceStates {
  camera: Device;
  microphone: Device;
}

const WANTED: Record<keyof DeviceStates, MediaStreamConstraints> = {
  // VGA at 30: signing needs frames more than lines.
  camera: { video: { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 }, facingMode: 'user' } },
  microphone: { audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true } },
};

/** The person's own camera and microphone. Nothing is opened before `open` is called. */
export class Devices {
  private states: DeviceStates = { camera: { state: 'off' }, microphone: { state: 'off' } };
  private turn = { camera: 0, microphone: 0 };

  constructor(private readonly onChange: (states: DeviceStates) => void) {}

  get now(): DeviceStates {
    return this.states;
  }

  /** Opens the device if it is not open; the browser may ask the person. */
  async open(which: keyof DeviceStates): Promise<Device> {
    const current = this.states[which];
    if (current.state === 'on' || current.state === 'asking') {
      return current;
    }
    this.turn[which] += 1;
    const turn = this.turn[which];
    this.set(which, { state: 'asking' });
    const device = await ask(which);
    if (turn !== this.turn[which]) {
      // Turned off while the browser was asking.
      stop(device);
      return this.states[which];
    }
    if (device.state === 'on') {
      device.track.onended = () => this.set(which, { state: 'problem', problem: 'missing' });
    }
    this.set(which, device);
    return device;
  }

  close(which: keyof DeviceStates): void {
    this.turn[which] += 1;
    stop(this.states[which]);
    this.set(which, { state: 'off' });
  }

  private set(which: keyof DeviceStates, device: Device): void {
    this.states = { ...this.states, [which]: device };
    this.onChange(this.states);
  }
}

async function ask(which: keyof DeviceStates): Promise<Device> {
  if (!navigator.mediaDevices?.getUserMedia) {
    return { state: 'problem', problem: 'unsupported' };
  }
  try {
    const stream = await navigator.mediaDevices.getUserMedia(WANTED[which]);
    const track = stream.getTracks()[0];
    if (!track) {
      return { state: 'problem', problem: 'missing' };
    }
    if (which === 'camera') {
      track.contentHint = 'motion';
    }
    return { state: 'on', track };
  } catch (failure) {
    return { state: 'problem', problem: problemOf(failure) };
  }
}

/** The browser's error names, as the Media Capture specification gives them. */
export function problemOf(failure: unknown): DeviceProblem {
  switch (failure instanceof Error ? failure.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'TypeError':
      return 'unsupported';
    default:
      return 'busy';
  }
}

function stop(device: Device): void {
  if (device.state === 'on') {
    device.track.onended = null;
    device.track.stop();
  }
}

/** Whether the browser would ask before it opens the camera; 'prompt' where it does not tell. */
export async function cameraPermission(): Promise<PermissionState> {
  try {
    const status = await navigator.permissions.query({ name: 'camera' });
    return status.state;
  } catch {
    return 'prompt';
  }
}
