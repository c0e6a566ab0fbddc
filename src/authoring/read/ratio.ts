/** The parts of a ratio: 9:50:41 (all of one whole), 1.92:1 (how many times the other). */
export interface Ratio {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly { readonly start: number; readonly end: number; readonly value: number }[];
}

const RATIO =
  /(?<![\d.:∶︰/-]|[图表件注第])(\d{1,4}(?:\.\d+)?)[:∶︰](\d{1,4}(?:\.\d+)?)(?:[:∶︰](\d{1,4}(?:\.\d+)?))?(?![\d:∶︰/年月-])(?!\.\d)/g;

/** The ratios of a text. 15:04 after a day and 08:30 are times of the day, and 9:50:41 is one only there. */
export function ratiosIn(plain: string): readonly Ratio[] {
  return Array.from(plain.matchAll(RATIO)).flatMap((match) => {
    const [printed, ...values] = match;
    if (isClock(plain, match.index, printed)) return [];
    const parts: { start: number; end: number; value: number }[] = [];
    let at = match.index;
    for (const value of values) {
      if (value === undefined) continue;
      parts.push({ start: at, end: at + value.length, value: Number(value) });
      at += value.length + 1;
    }
    const [first, second] = parts;
    const end = match.index + printed.length;
    if (parts.length === 2 && first !== undefined && (second?.value === 1 || second?.value === 100))
      return [{ start: match.index, end, parts: [{ start: match.index, end, value: first.value }] }];
    return [{ start: match.index, end, parts }];
  });
}

function isClock(plain: string, at: number, printed: string): boolean {
  if (printed.includes(".") || !/^(?:[01]?\d|2[0-3])[:∶︰][0-5]\d(?:[:∶︰][0-5]\d)?$/.test(printed)) return false;
  const before = plain.slice(Math.max(0, at - 4), at);
  return /[\d日午晨晚] ?$/.test(before) || /^0\d/.test(printed) || /^[-—~至]/.test(plain.slice(at + printed.length));
}
