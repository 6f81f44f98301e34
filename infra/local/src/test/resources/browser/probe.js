// Runs in every page before its own scripts: remembers what the page opens, changes nothing of what it does.
(() => {
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

  window.zhestProbe = {
    messages,
    /** The picture that is received on the newest path: frames that were decoded, and shown by a video element. */
    async picture() {
      const path = paths.filter((one) => one.connectionState !== 'closed').at(-1);
      const stats = path ? [...(await path.getStats()).values()] : [];
      const inbound = stats
        .filter((one) => one.type === 'inbound-rtp' && one.kind === 'video')
        .sort((a, b) => (b.framesDecoded ?? 0) - (a.framesDecoded ?? 0))[0];
      const element = document.querySelector('video[aria-label^="Видео:"], video[aria-label^="Video:"]');
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
