// Runs in every page before its own scripts: remembers what the page opens, changes nothing of what it does.
(() => {
  const PEER = ['Видео:', 'Video:'].map((word) => `video[aria-label^="${word}"]:not([aria-hidden])`).join();
  const paths = [];
  const messages = [];
  const note = (way, data) => {
    const { type, text, line } = JSON.parse(data);
    messages.push({ way, type, text: text ?? line?.text ?? null, at: Date.now() });
  };
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(...args) {
      super(...args);
      paths.push(this);
    }
  };
  window.WebSocket = class extends WebSocket {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', (event) => note('in', event.data));
    }
    send(data) {
      note('out', data);
      super.send(data);
    }
  };
  addEventListener('input', ({ target }) => messages.push({ way: 'typed', type: 'input', text: target.value, at: Date.now() }), true);

  /** Watches the peer's picture frame by frame, whatever stream the element is given; the longest wait for one, ms. */
  const watchPicture = () => {
    const watch = { longest: 0, frames: 0, last: performance.now() };
    let watched = null;
    const seen = (element) => () => {
      if (element !== watched) return;
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      watch.frames += 1;
      element.requestVideoFrameCallback(seen(element));
    };
    // One element takes over from another.
    const look = () => {
      const element = document.querySelector(PEER);
      if (element && element !== watched) {
        watched = element;
        element.requestVideoFrameCallback(seen(element));
      }
      requestAnimationFrame(look);
    };
    look();
    return watch;
  };

  /** Listens to all that is received by now; by frequency (Hz) how often in a row it was the loudest, which is what a tone is. */
  const listen = () => {
    const path = paths.filter((one) => one.connectionState !== 'closed').at(-1);
    const context = new AudioContext();
    // A browser lets nothing sound until the page was touched.
    addEventListener('pointerdown', () => void context.resume(), true);
    const tones = {};
    for (const { track } of path.getReceivers()) {
      if (track.kind !== 'audio') continue;
      const ear = new AnalyserNode(context, { fftSize: 4096, smoothingTimeConstant: 0 });
      context.createMediaStreamSource(new MediaStream([track])).connect(ear);
      const levels = new Float32Array(ear.frequencyBinCount);
      let last = -1;
      let row = 0;
      setInterval(() => {
        ear.getFloatFrequencyData(levels);
        const loudest = levels.indexOf(Math.max(...levels));
        row = loudest === last && levels[loudest] > -60 ? row + 1 : 0;
        last = loudest;
        const hertz = Math.round((loudest * context.sampleRate) / ear.fftSize);
        tones[hertz] = Math.max(tones[hertz] ?? 0, row);
      }, 20);
    }
    return tones;
  };

  window.zhestProbe = {
    messages,
    /** @see listen */
    startListening() {
      window.zhestProbe.tones = listen();
    },
    /** @see watchPicture */
    startWatching() {
      window.zhestProbe.watch = watchPicture();
    },
    watched() {
      const { longest, frames, last } = window.zhestProbe.watch;
      return { longest: Math.max(longest, performance.now() - last), frames };
    },
    /** How the newest path leaves this page: the kind of its own candidate, and by what it comes to a relay. */
    async way() {
      const path = paths.filter((one) => one.connectionState !== 'closed').at(-1);
      const stats = path ? await path.getStats() : new Map();
      const transport = [...stats.values()].find((one) => one.type === 'transport');
      const local = stats.get(stats.get(transport?.selectedCandidatePairId)?.localCandidateId);
      return [local?.candidateType, local?.relayProtocol].filter(Boolean).join(' ');
    },
    /** How much sound was received on the newest path so far, of everybody; silence adds next to nothing. */
    async energy() {
      const path = paths.filter((one) => one.connectionState !== 'closed').at(-1);
      const stats = path ? [...(await path.getStats()).values()] : [];
      return stats
        .filter((one) => one.type === 'inbound-rtp' && one.kind === 'audio')
        .reduce((sum, one) => sum + (one.totalAudioEnergy ?? 0), 0);
    },
    /** By the name of its source, such as c-1-v0, what came on the newest path: frames that were decoded, or packets of sound. */
    async received() {
      const path = paths.filter((one) => one.connectionState !== 'closed').at(-1);
      const stats = path ? [...(await path.getStats()).values()] : [];
      const inbound = stats.filter((one) => one.type === 'inbound-rtp');
      return Object.fromEntries(
        inbound.map((one) => [one.trackIdentifier, (one.kind === 'video' ? one.framesDecoded : one.packetsReceived) ?? 0]),
      );
    },
    /** The picture that is received on the newest path: frames that were decoded, and shown by a video element. */
    async picture() {
      const path = paths.filter((one) => one.connectionState !== 'closed').at(-1);
      const stats = path ? [...(await path.getStats()).values()] : [];
      // The first is the one who is looked at; whoever helps stands beside.
      const element = document.querySelector(PEER);
      const track = element?.srcObject?.getVideoTracks()[0]?.id;
      const videos = stats.filter((one) => one.type === 'inbound-rtp' && one.kind === 'video');
      const inbound =
        videos.find((one) => one.trackIdentifier === track) ??
        videos.sort((a, b) => (b.framesDecoded ?? 0) - (a.framesDecoded ?? 0))[0];
      return {
        at: performance.now(),
        decoded: inbound?.framesDecoded ?? 0,
        shown: element?.getVideoPlaybackQuality().totalVideoFrames ?? 0,
        freezes: inbound?.freezeCount ?? 0,
        height: inbound?.frameHeight ?? 0,
        width: inbound?.frameWidth ?? 0,
        codec: stats.find((one) => one.id === inbound?.codecId)?.mimeType ?? '',
      };
    },
  };
})();
