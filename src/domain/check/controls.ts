/**
 * Signs that nobody sees and that come along when a text is copied from Word or PDF: controls (but tab and line ends), marks
 * without width, soft hyphens, halves of a pair, what is no character, and the marks that turn a line round (U+202E).
 * Some cannot stand in an XML file at all. What joins signs of other scripts (U+200C, U+200D) is none of them.
 */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{d800}-\u{dfff}]/gu;

/** A text without signs that nobody sees. */
export const withoutControls = (text: string): string => text.replace(UNSEEN, "");

/** The signs that nobody sees in a text, each once, as `U+202E`. */
export const controlsIn = (text: string): readonly string[] => [
  ...new Set(
    (text.match(UNSEEN) ?? []).map(
      (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
    ),
  ),
];

/** Data as `JSON.parse` gave it, without such signs in any of its texts; the same data where there are none. */
export const cleaned = (data: unknown): unknown => (isClean(data) ? data : copied(data));

/** Texts of nothing but what most data are made of, told sooner than by the long pattern. */
const USUAL = /^[\n -~\u00a0-\u00ac\u3000-\u9fff\uff01-\uff5e]*$/;

/** A release may have a million texts, and nearly always all of them are clean: nothing is copied to see that. */
function isClean(data: unknown): boolean {
  if (typeof data === "string") return USUAL.test(data) || withoutControls(data) === data;
  return typeof data !== "object" || data === null || Object.values(data).every(isClean);
}

function copied(data: unknown): unknown {
  if (typeof data === "string") return withoutControls(data);
  if (Array.isArray(data)) return data.map(copied);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copied(value)]));
}

/** Every text of some data that has such signs, with its path (`indicators[0].name.zh`). */
export function textsWithControls(data: unknown, place = ""): readonly (readonly [place: string, text: string])[] {
  if (typeof data === "string") return withoutControls(data) === data ? [] : [[place, data]];
  if (Array.isArray(data)) return data.flatMap((item: unknown, at) => textsWithControls(item, `${place}[${at}]`));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsWithControls(value, place === "" ? key : `${place}.${key}`),
  );
}
