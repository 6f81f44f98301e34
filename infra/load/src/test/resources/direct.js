// A peer connection as plain as can be: the same camera, size and codec as in a call, host candidates only.
window.zhestDirect = (() => {
  let stream;
  let path;
  let video;
  let seen;
  const open = () => {
    path = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
    video = document.createElement('video');
    video.muted = true;
    document.body.append(video);
    seen = new Promise((resolve) => video.requestVideoFrameCallback(() => resolve(Date.now())));
    path.ontrack = ({ streams }) => {
      video.srcObject = streams[0];
      video.play();
    };
    path.addTrack(stream.getVideoTracks()[0], stream);
    preferVp9(path.getTransceivers()[0]);
  };
  const preferVp9 = (transceiver) => {
    const codecs = RTCRtpReceiver.getCapabilities('video').codecs;
    const rank = ({ mimeType }) => (mimeType === 'video/VP9' ? 0 : 1);
    transceiver.setCodecPreferences([...codecs].sort((a, b) => rank(a) - rank(b)));
  };
  /** The first candidate is enough on one machine; to wait for all of them would be unfair. */
  const firstCandidate = () => new Promise((resolve) => (path.onicecandidate = () => resolve()));
  const describe = async (description) => {
    const ready = firstCandidate();
    await path.setLocalDescription(description);
    await ready;
    return path.localDescription.sdp;
  };
  return {
    async camera() {
      stream ??= await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480, frameRate: 30 } });
    },
    async offer() {
      open();
      return describe(await path.createOffer());
    },
    async answer(sdp) {
      open();
      await path.setRemoteDescription({ type: 'offer', sdp });
      return describe(await path.createAnswer());
    },
    async accept(sdp) {
      await path.setRemoteDescription({ type: 'answer', sdp });
    },
    seen: async () => seen,
    async close() {
      path.close();
      video.remove();
      stream.getTracks().forEach((track) => track.stop());
      stream = undefined;
    },
  };
})();
