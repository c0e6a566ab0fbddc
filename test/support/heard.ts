/**
 * The number that a listener makes of Chinese words: digits, places, groups, decimals. Wider than `domain/quantity`, which
 * reads documents and leaves 零 alone, and decimals beyond 万, to other words.
 */
export function heardNumber(words: string): number {
  const minus = words.startsWith("负");
  const [whole = "", decimals] = words.slice(minus ? 1 : 0).split("点");
  const digit = (sign: string): number => "零一二三四五六七八九".indexOf(sign === "两" ? "二" : sign);
  let total = 0;
  let group = 0;
  let last = 0;
  for (const sign of whole) {
    const place = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (place !== undefined) {
      group += (last || 1) * place;
      last = 0;
    } else if (sign === "万" || sign === "亿") {
      total = (total + group + last) * (sign === "万" ? 1e4 : 1e8);
      // 万亿 multiplies what is there; after 亿 the groups below begin anew.
      group = 0;
      last = 0;
      if (sign === "亿") {
        const rest = whole.slice(whole.lastIndexOf("亿") + 1);
        return withDecimals(minus, total + (rest === "" ? 0 : heardNumber(rest)), decimals);
      }
    } else last = digit(sign);
  }
  return withDecimals(minus, total + group + last, decimals);
}

const withDecimals = (minus: boolean, whole: number, decimals: string | undefined): number =>
  Number(
    `${minus ? "-" : ""}${whole}${decimals === undefined ? "" : `.${Array.from(decimals, (d) => "零一二三四五六七八九".indexOf(d)).join("")}`}`,
  );
