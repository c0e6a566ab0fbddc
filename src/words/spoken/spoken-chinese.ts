const DIGITS = "零一二三四五六七八九";
const PLACES = ["", "十", "百", "千"] as const;
const GROUPS = ["", "万", "亿", "万亿"] as const;
/** Beyond 万亿 no one speaks a number; its digits are named one by one. */
const LONGEST = GROUPS.length * 4;

/** The digits of a year, or after a decimal point, named one by one; a year has 〇 where a number has 零. */
const eachDigit = (digits: string, zero: "零" | "〇" = "零"): string =>
  Array.from(digits, (d) => (d === "0" ? zero : (DIGITS[Number(d)] ?? d))).join("");

/**
 * A number as it is spoken: `1005` 一千零五, `40.6` 四十点六, `-3` 负三. `measured`: a measure word or a scale follows, before
 * which 2 alone is 两. Decimals are kept as given (`4.0` 四点零).
 */
export function chineseNumber(digits: string, measured = false): string {
  const [sign, bare] = /^[-−]/.test(digits) ? ["负", digits.slice(1)] : ["", digits];
  const [whole = "", fraction] = bare.replaceAll(",", "").split(".");
  const plain = whole.replace(/^0+(?=\d)/, "");
  const spoken = measured && plain === "2" && fraction === undefined ? "两" : wholeNumber(plain);
  return `${sign}${spoken}${fraction === undefined ? "" : `点${eachDigit(fraction)}`}`;
}

function wholeNumber(digits: string): string {
  if (digits === "0" || digits.length > LONGEST) return eachDigit(digits);
  const count = Math.ceil(digits.length / 4);
  const padded = digits.padStart(count * 4, "0");
  let text = "";
  let skipped = false;
  for (let at = 0; at < count; at++) {
    const four = padded.slice(at * 4, at * 4 + 4);
    const group = GROUPS[count - 1 - at] ?? "";
    if (four === "0000") {
      skipped = true;
      continue;
    }
    // 零 stands for the places that are skipped between two that are named.
    const zero = text !== "" && (skipped || four.startsWith("0")) ? "零" : "";
    const words = belowTenThousand(four.replace(/^0+/, ""), text === "");
    text += `${zero}${words === "二" && group !== "" && text === "" ? "两" : words}${group}`;
    skipped = false;
  }
  return text;
}

/** `first`: nothing stands before it, so that 12 is 十二 and not 一十二, and 2000 is 两千. */
function belowTenThousand(digits: string, first: boolean): string {
  let text = "";
  let zero = false;
  for (const [at, d] of Array.from(digits).entries()) {
    const place = PLACES[digits.length - 1 - at] ?? "";
    if (d === "0") {
      zero = true;
      continue;
    }
    const leads = first && text === "";
    const digit =
      leads && d === "1" && place === "十" ? "" : leads && d === "2" && place === "千" ? "两" : eachDigit(d);
    text += `${zero && text !== "" ? "零" : ""}${digit}${place}`;
    zero = false;
  }
  return text;
}

const NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
const RANGE = new RegExp(`([-−]?${NUMBER})([%‰]?) ?[-–—~～] ?([-−]?${NUMBER})([%‰]?)`, "g");
const SHARE = new RegExp(`([-−]?${NUMBER})([%‰])`, "g");
const PLAIN = new RegExp(`([-−]?${NUMBER})(?=(.?))`, "g");

/**
 * A phrase as documents print it, with its numbers as they are spoken: 1900余人 is 一千九百余人, 32.5% 百分之三十二点五, 2–3家
 * 二至三家. What it says beside numbers stays word for word.
 */
export function speakPhrase(phrase: string): string {
  return phrase
    .replace(RANGE, (_, from: string, one: string, to: string, other: string) => {
      const part = shareOf(one || other);
      return `${part}${chineseNumber(from)}至${part}${chineseNumber(to)}`;
    })
    .replace(SHARE, (_, number: string, sign: string) => `${shareOf(sign)}${chineseNumber(number)}`)
    .replace(PLAIN, (_, number: string, next: string) => chineseNumber(number, /[\u4e00-\u9fff]/.test(next)));
}

const shareOf = (sign: string): string => (sign === "%" ? "百分之" : sign === "‰" ? "千分之" : "");

/** A period or a date as the site writes it, spoken: years digit by digit, months and days as numbers. */
export const speakPeriod = (written: string): string =>
  written
    .replace(/(\d{4})(?=年|[—–])/g, (year) => eachDigit(year, "〇"))
    .replace(/[—–]/g, "至")
    .replace(/\d+/g, (n) => chineseNumber(n));
