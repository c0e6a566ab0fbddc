import type { Language } from "#domain/site/language.ts";
import type { parsePeriod } from "#domain/period/period.ts";
import type { Basis } from "#domain/schemas/period.ts";

type Period = ReturnType<typeof parsePeriod>;

/** How a language writes periods. */
interface PeriodWords {
  /** In words: `2022年1—12月`. A state within a year is not said to be its end unless the document says so. */
  readonly long: (p: Period, basis?: Basis) => string;
  /** Short enough for an axis; a partial year still says so: `2019上半年`. */
  readonly short: (p: Period) => string;
  /** Which of the two a part of a year is named by where the year stands below. */
  readonly part: "long" | "short";
  /** How a day is written into a field: `2023-03-01`. */
  readonly dayHint: string;
}

const QUARTERS = ["", "一", "二", "三", "四"] as const;

const ZH: PeriodWords = {
  long: (p, basis) => {
    switch (p.kind) {
      case "year":
        return `${p.year}年`;
      case "half":
        return `${p.year}年${p.half === 1 ? "上" : "下"}半年`;
      case "quarter":
        return `${p.year}年${basis === "cumulative" && p.quarter > 1 ? "前" : "第"}${QUARTERS[p.quarter] ?? ""}季度`;
      case "month":
        // From when a total runs is not said: only its end is.
        if (basis === "not-stated") return `截至${p.year}年${p.month}月底`;
        return `${p.year}年${p.month}月${basis === "instant" ? "底" : ""}`;
      case "day":
        return `${p.year}年${p.month}月${p.day}日`;
      case "months":
        return p.fromYear === p.toYear
          ? `${p.fromYear}年${p.fromMonth}—${p.toMonth}月`
          : `${p.fromYear}年${p.fromMonth}月—${p.toYear}年${p.toMonth}月`;
      case "years":
        return `${p.fromYear}—${p.toYear}年`;
    }
  },
  short: (p) => {
    switch (p.kind) {
      case "year":
        return String(p.year);
      case "half":
        return `${p.year}${p.half === 1 ? "上" : "下"}半年`;
      case "quarter":
        return `${p.year}Q${p.quarter}`;
      case "month":
        return `${p.year}.${p.month}`;
      case "day":
        return `${p.year}.${p.month}.${p.day}`;
      case "months":
        // Years alone would not tell a school year from two calendar years.
        return p.fromYear === p.toYear
          ? `${p.toYear}年${p.fromMonth}—${p.toMonth}月`
          : `${p.fromYear}.${p.fromMonth}—${p.toYear}.${p.toMonth}`;
      case "years":
        return `${p.fromYear}–${p.toYear}`;
    }
  },
  part: "long",
  dayHint: "年-月-日",
};

const MONTHS = "January February March April May June July August September October November December".split(" ");
const month = (n: number): string => MONTHS[n - 1] ?? String(n);
const mon = (n: number): string => month(n).slice(0, 3);
const ORDINALS = ["", "first", "second", "third", "fourth"] as const;
const COUNTS = ["", "", "two", "three", "four"] as const;

const EN: PeriodWords = {
  long: (p, basis) => {
    switch (p.kind) {
      case "year":
        return `${p.year}`;
      case "half":
        return `${ORDINALS[p.half]} half of ${p.year}`;
      case "quarter":
        return basis === "cumulative" && p.quarter > 1
          ? `first ${COUNTS[p.quarter] ?? ""} quarters of ${p.year}`
          : `Q${p.quarter} ${p.year}`;
      case "month":
        if (basis === "not-stated") return `as of the end of ${month(p.month)} ${p.year}`;
        return `${basis === "instant" ? "end of " : ""}${month(p.month)} ${p.year}`;
      case "day":
        return `${p.day} ${month(p.month)} ${p.year}`;
      case "months":
        return p.fromYear === p.toYear
          ? `${month(p.fromMonth)}–${month(p.toMonth)} ${p.toYear}`
          : `${month(p.fromMonth)} ${p.fromYear}–${month(p.toMonth)} ${p.toYear}`;
      case "years":
        return `${p.fromYear}–${p.toYear}`;
    }
  },
  short: (p) => {
    switch (p.kind) {
      case "year":
        return String(p.year);
      case "half":
        return `H${p.half} ${p.year}`;
      case "quarter":
        return `Q${p.quarter} ${p.year}`;
      case "month":
        return `${mon(p.month)} ${p.year}`;
      case "day":
        return `${p.day} ${mon(p.month)} ${p.year}`;
      case "months":
        return p.fromYear === p.toYear
          ? `${mon(p.fromMonth)}–${mon(p.toMonth)} ${p.toYear}`
          : `${mon(p.fromMonth)} ${p.fromYear}–${mon(p.toMonth)} ${p.toYear}`;
      case "years":
        return `${p.fromYear}–${p.toYear}`;
    }
  },
  part: "short",
  dayHint: "YYYY-MM-DD",
};

export const PERIOD_WORDS: Readonly<Record<Language, PeriodWords>> = { zh: ZH, en: EN };
