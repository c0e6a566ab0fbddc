import { decodeAs, type Encoding } from "./decode.ts";

/** A page that a browser or Word saved as one file (MHTML, RFC 2557). */
interface SavedPage {
  readonly html: string;
  readonly encoding: Encoding;
}

/** So much is looked at to see whether a file begins with headers (bytes). */
const HEAD = 8192;
/** Parts inside of parts: a page, its alternatives, and no more. */
const DEEPEST = 4;

/** True for a file that begins as a mail with several parts does. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = binary(bytes.subarray(0, HEAD));
  return /^[\s\ufeff]*[A-Za-z][A-Za-z0-9-]*:/.test(head) && /^content-type:\s*multipart\//im.test(headOf(head).head);
}

/** The page in such a file: the first of its parts that is HTML. `null` where there is none. */
export function mhtmlPage(bytes: Uint8Array): SavedPage | null {
  const html = htmlPart(binary(bytes), 0);
  if (html === null) return null;
  const { headers, body } = html;
  const { text, encoding } = decodeAs(
    transferred(body, headers.get("content-transfer-encoding") ?? ""),
    parameter(headers.get("content-type") ?? "", "charset"),
  );
  return { html: text, encoding };
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

function htmlPart(text: string, depth: number): Part | null {
  const { head, body } = headOf(text);
  const headers = headersOf(head);
  const type = headers.get("content-type") ?? "";
  if (/^text\/html\b/i.test(type)) return { headers, body };
  const boundary = parameter(type, "boundary");
  if (!/^multipart\//i.test(type) || boundary === null || depth >= DEEPEST) return null;
  for (const part of partsBetween(body, boundary)) {
    const found = htmlPart(part, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

/** Bytes as signs of the same number. */
function binary(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += HEAD) parts.push(String.fromCharCode(...bytes.subarray(at, at + HEAD)));
  return parts.join("");
}

/** Headers end with an empty line. */
function headOf(text: string): { readonly head: string; readonly body: string } {
  const start = text.replace(/^(?:\xef\xbb\xbf)?\s*/, "");
  const end = /\r?\n\r?\n/.exec(start);
  return end === null
    ? { head: start, body: "" }
    : { head: start.slice(0, end.index), body: start.slice(end.index + end[0].length) };
}

/** A line that begins with a space goes on with the header before it. */
function headersOf(head: string): ReadonlyMap<string, string> {
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([^\s:]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()] as const];
    }),
  );
}

function parameter(header: string, name: string): string | null {
  const [, quoted, plain] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(header) ?? [];
  return quoted ?? plain ?? null;
}

function partsBetween(body: string, boundary: string): readonly string[] {
  const [, ...parts] = `\n${body}`.split(`\n--${boundary}`);
  return parts.filter((part) => !part.startsWith("--")).map((part) => part.replace(/^[ \t]*\r?\n/, ""));
}

/** The bytes of a part, as they were before they were made fit for mail (RFC 2045, 6). */
function transferred(body: string, encoding: string): Uint8Array {
  const plain = /^base64$/i.test(encoding)
    ? fromBase64(body)
    : /^quoted-printable$/i.test(encoding)
      ? body
          .replace(/[ \t]*=[ \t]*\r?\n/g, "")
          .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : body;
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
}

function fromBase64(body: string): string {
  const signs = body.replace(/[^A-Za-z0-9+/]/g, "");
  // A file that was cut may end in the middle of a group.
  return atob(signs.slice(0, signs.length - (signs.length % 4 === 1 ? 1 : 0)));
}
