import { Inflate } from "fflate";

/** An entry of a zip archive, as its central directory has it. */
export interface Entry {
  readonly name: string;
  readonly compressed: Uint8Array;
  /** 0 stored, 8 deflated; anything else cannot be read. */
  readonly method: number;
  readonly crc: number;
  /** Bytes unpacked, as the archive says; what comes out is counted all the same. */
  readonly size: number;
  readonly encrypted: boolean;
}

/** The entries of a zip archive (APPNOTE 4.3), without unpacking any; `null` where it is none or is cut off. */
export function entriesOf(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const stop = start + view.getUint32(at + 20, true);
    if (stop > bytes.length) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\//, ""),
      compressed: bytes.subarray(start, stop),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | null {
  // A comment of at most 65 535 bytes may stand behind it.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

/** Bytes that are pushed into the unpacker at a time: at most a thousand times as many come out before they are counted. */
const STEP = 8192;

/**
 * Unpacks an entry and hands it over piece by piece. `take` says whether to go on. `false`: it was stopped, or its sum does not
 * agree, or it is packed in a way that workbooks do not use.
 */
export function unpack(entry: Entry, take: (piece: Uint8Array) => boolean): boolean {
  const state = { on: true, sum: -1 };
  const handOver = (piece: Uint8Array): void => {
    if (!state.on) return;
    state.sum = crcOf(piece, state.sum);
    state.on = take(piece);
  };
  if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) return false;
  if (entry.method === 0) handOver(entry.compressed);
  else {
    const inflate = new Inflate(handOver);
    try {
      for (let at = 0; at < entry.compressed.length && state.on; at += STEP)
        inflate.push(entry.compressed.subarray(at, at + STEP), at + STEP >= entry.compressed.length);
    } catch {
      return false;
    }
  }
  return state.on && ~state.sum >>> 0 === entry.crc;
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let c = byte;
  for (let bit = 0; bit < 8; bit += 1) c = (c & 1) === 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

function crcOf(piece: Uint8Array, before: number): number {
  let c = before;
  for (let at = 0; at < piece.length; at += 1) c = (c >>> 8) ^ (TABLE[(c ^ (piece[at] ?? 0)) & 0xff] ?? 0);
  return c;
}
