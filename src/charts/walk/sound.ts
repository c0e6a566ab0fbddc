/** A tone, or the silence of a gap, from a moment on (s). */
export interface Tone {
  readonly at: number;
  /** Hz; `null` is silence. */
  readonly pitch: number | null;
}

/** How long a value sounds, and how long it is until the next one (s). */
const LENGTH = 0.22;
const APART = 0.3;
const LOW = 220;
const OCTAVES = 2;

/** A series as tones: the lowest value 220 Hz, the highest two octaves above, even steps of pitch for even steps of value. */
export function tonesOf(values: readonly (number | null)[]): readonly Tone[] {
  const known = values.filter((v) => v !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return values.map((value, nth) => ({
    at: nth * APART,
    pitch:
      value === null ? null : LOW * 2 ** (most === least ? OCTAVES / 2 : (OCTAVES * (value - least)) / (most - least)),
  }));
}

/** Plays tones; what is given back stops them. `null` where the browser has no sound. `onEnd` is called once, at the end. */
export function play(tones: readonly Tone[], onEnd: () => void): (() => void) | null {
  if (typeof AudioContext === "undefined") return null;
  const context = new AudioContext();
  const start = context.currentTime + 0.05;
  for (const { at, pitch } of tones) {
    if (pitch === null) continue;
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.type = "triangle";
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0, start + at);
    loudness.gain.linearRampToValueAtTime(0.25, start + at + 0.02);
    loudness.gain.linearRampToValueAtTime(0, start + at + LENGTH);
    tone.connect(loudness).connect(context.destination);
    tone.start(start + at);
    tone.stop(start + at + LENGTH);
  }
  let open = true;
  const end = (): void => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    void context.close();
    onEnd();
  };
  const timer = setTimeout(end, (tones.length * APART + 0.3) * 1000);
  return end;
}
