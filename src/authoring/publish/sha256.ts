/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2), and of the square roots of eight. */
const [K, H] = constants();

function constants(): readonly [Uint32Array, Uint32Array] {
  const [k, h] = [new Uint32Array(64), new Uint32Array(8)];
  const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) >>> 0;
  for (let n = 2, found = 0; found < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n && prime; d++) prime = n % d !== 0;
    if (!prime) continue;
    if (found < 8) h[found] = fraction(Math.sqrt(n));
    k[found++] = fraction(Math.cbrt(n));
  }
  return [k, h];
}

/**
 * SHA-256 in hexadecimal digits (FIPS 180-4). Browsers compute none on a page that came without TLS from another computer, as
 * in an office's own network, and a release needs them.
 */
export function sha256Of(bytes: Uint8Array): string {
  const length = bytes.length;
  const padded = new Uint8Array((((length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor((length * 8) / 2 ** 32));
  view.setUint32(padded.length - 4, (length * 8) >>> 0);
  const state = Uint32Array.from(H);
  const w = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += 64) compress(state, w, view, at);
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

const turned = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

function compress(state: Uint32Array, w: Uint32Array, view: DataView, at: number): void {
  const of = (list: Uint32Array, i: number): number => list[i] ?? 0;
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const [x, y] = [of(w, i - 15), of(w, i - 2)];
    const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    w[i] = of(w, i - 16) + s0 + of(w, i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + of(K, i) + of(w, i)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = of(state, i) + word));
}
