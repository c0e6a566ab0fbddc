import { crc32 } from "node:zlib";

/** The signature and the header chunk, after which others may follow (PNG, third edition, 5.2 and 11.2.1). */
const HEADER_END = 8 + 25;

/** The name under which XMP stands in a PNG (ISO 16684-3). */
const XMP = "XML:com.adobe.xmp";

/**
 * A PNG with the `metadata` of the SVG that it was drawn from, as an XMP packet: the same facts, for programs that read
 * pictures. A drawing without facts is given back as it is.
 */
export function withFacts(png: Uint8Array, svg: string): Uint8Array {
  const facts = /<metadata>(.*?)<\/metadata>/s.exec(svg)?.[1];
  if (facts === undefined) return png;
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${facts}</x:xmpmeta><?xpacket end="r"?>`;
  return Buffer.concat([png.subarray(0, HEADER_END), textChunk(XMP, packet), png.subarray(HEADER_END)]);
}

/** An `iTXt` chunk: keyword, not compressed, no language, the text as UTF-8 (11.3.3.4). */
function textChunk(keyword: string, text: string): Buffer {
  const body = Buffer.concat([Buffer.from(`iTXt${keyword}`, "latin1"), Buffer.alloc(5), Buffer.from(text, "utf8")]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
