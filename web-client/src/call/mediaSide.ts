import type { ClientMessage, MediaOfferMessage } from '../protocol/messages';
import { CallMedia } from './callMedia';
import { type DeviceStates, Devices } from './devices';
import type { Tracks } from './mediaPath';
import { type MediaView, noMedia } from './mediaView';
import type { Live } from './state';

/** This page's side of the media: its camera and microphone, and the media of the call there is. */
export class MediaSide {
  readonly devices: Devices;
  private media: CallMedia | null = null;
  private cameraWanted = true;

  constructor(
    private readonly page: {
      live: () => Live;
      linkUp: () => boolean;
      send: (message: ClientMessage) => void;
      onMedia: (media: MediaView) => void;
      onDevices: (devices: DeviceStates) => void;
    },
  ) {
    this.devices = new Devices((devices) => {
      page.onDevices(devices);
      this.media?.tracksChanged();
    });
  }

  /** Brings devices and media in line with what is going on now. */
  follow(before: Live, live: Live): void {
    const callId = live.call?.callId ?? null;
    if (this.media && this.media.callId !== callId) {
      this.media.close();
      this.media = null;
      this.page.onMedia(noMedia);
    }
    if (engaged(before) && !engaged(live)) {
      this.leave();
    }
    if (!engaged(before) && engaged(live)) {
      // The picture is ready by the time the call is answered.
      this.wantCamera(this.cameraWanted);
    }
    if (callId !== null && !this.media) {
      this.media = this.open(callId);
    }
  }

  /** Opens the camera now and whenever a call begins, or leaves it closed until the person turns it on. */
  wantCamera(wanted: boolean): void {
    this.cameraWanted = wanted;
    if (wanted && this.devices.now.camera.state === 'off') {
      void this.devices.open('camera');
    }
  }

  /** The person's button: on, and off to the point that the camera's light goes out. */
  setDevice(which: 'camera' | 'microphone', on: boolean): void {
    if (on) {
      void this.devices.open(which);
    } else {
      this.devices.close(which);
    }
  }

  offer(offer: MediaOfferMessage): void {
    if (this.media?.callId === offer.callId) {
      this.media.offer(offer);
    }
  }

  /** After a snapshot: a page that was loaded anew in mid-call has no peer connection. */
  rejoin(): void {
    if (this.media && !this.media.hasPath) {
      this.wantCamera(this.cameraWanted);
      this.media.join();
    }
  }

  discardPath(): void {
    this.media?.discard();
  }

  peerChanged(): void {
    this.media?.peerChanged();
  }

  sawFrame(stream: MediaStream): void {
    this.media?.sawFrame(stream);
  }

  tryAgain(): void {
    this.media?.tryAgain();
  }

  leave(): void {
    this.media?.close();
    this.media = null;
    this.devices.close('camera');
    this.devices.close('microphone');
    this.page.onMedia(noMedia);
  }

  private open(callId: string): CallMedia {
    return new CallMedia({
      callId,
      send: this.page.send,
      linkUp: this.page.linkUp,
      peers: () => this.page.live().call?.peers ?? [],
      tracks: () => this.tracks(),
      onChange: this.page.onMedia,
    });
  }

  private tracks(): Tracks {
    const { camera, microphone } = this.devices.now;
    const none = camera.state === 'problem' && (camera.problem === 'missing' || camera.problem === 'unsupported');
    return {
      camera: camera.state === 'on' ? camera.track : null,
      microphone: microphone.state === 'on' ? microphone.track : null,
      mayHaveCamera: !none,
    };
  }
}

function engaged(live: Live): boolean {
  return live.call !== null || live.queue !== null || live.offer !== null;
}
