import { useEffect, useState } from 'react';

const LOOK_EVERY = 100;
/** Of full scale: above it somebody speaks rather than breathes. */
const SPOKEN = 0.05;

export interface Loudness {
  /** 0 to 1. */
  level: number;
  /** Something was heard since the microphone is on. */
  heard: boolean;
}

const silence: Loudness = { level: 0, heard: false };

/** How loud a microphone is, so that one sees that it hears. Nothing leaves the page. */
export function useLoudness(track: MediaStreamTrack | null): Loudness {
  const [loudness, setLoudness] = useState(silence);
  useEffect(() => {
    setLoudness(silence);
    if (!track || typeof AudioContext === 'undefined') return;
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    // After a reload a browser lets nothing run before the page was touched.
    const wake = () => void context.resume();
    addEventListener('pointerdown', wake);
    addEventListener('keydown', wake);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const level = Math.min(1, 2 * Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length));
      setLoudness((before) => ({ level, heard: before.heard || level > SPOKEN }));
    }, LOOK_EVERY);
    return () => {
      clearInterval(timer);
      removeEventListener('pointerdown', wake);
      removeEventListener('keydown', wake);
      void context.close();
    };
  }, [track]);
  return loudness;
}
