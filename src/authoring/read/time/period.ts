import type { DocumentTime, Section } from "./outline.ts";
import { type TimeFound, timesIn } from "./times.ts";

/**
 * Where a period was said. `clause`, `sentence`: before the figure in its own one · `line`: in a sentence before, of one
 * paragraph · `heading`: of the section · `title`: the part of a year in the title · `document`: its year alone · `next`: the year
 * after it, as what is planned has none of its own · `spoken`: 去年, where nothing says when the text was spoken · `moved`: by what is told of the figure (五年来 of a level, 年均, 去年同期).
 */
export type PeriodFrom =
  | "clause"
  | "sentence"
  | "line"
  | "heading"
  | "title"
  | "document"
  | "next"
  | "spoken"
  | "moved";

/** A period with whether its year stands beside the figure. */
export interface PeriodRead {
  readonly from: PeriodFrom;
  /** Other times stand in the sentence before the figure, and were taken to be of something else. */
  readonly passed: boolean;
  /** It is the period that the section has by its heading, or the document by its title. */
  readonly agrees: boolean;
  readonly code: string | null;
  /** True where the year is that of the document or its heading. */
  readonly inferred: boolean;
  /** Years of a run, for what stood at its beginning. */
  readonly before: string | null;
}

/** So far back a time may stand in a paragraph, and so many of them are looked at. */
const FAR = 2000;
const MOST = 24;

const pad = (n: number): string => String(n).padStart(2, "0");

/** Reads periods of one text: what a figure's line says before it, else what its heading or the document says. */
export class Periods {
  readonly #plain: string;
  readonly #document: DocumentTime;
  readonly #times: readonly TimeFound[];

  constructor(plain: string, document: DocumentTime) {
    this.#plain = plain;
    this.#document = document;
    this.#times = timesIn(plain);
  }

  /** The period of a figure whose number begins at `at`, by where its line and its sentence begin. */
  of({ at, line, sentence }: Readonly<Record<"at" | "line" | "sentence", number>>, section: Section): PeriodRead {
    const own = this.#base(section, line);
    const read = this.#read(at, line, section, own);
    const passed = this.#between(sentence, at).some(
      (time) =>
        time.start !== read.at &&
        !/^(?:now|day)$/.test(time.part.kind) &&
        !this.#isOfChange(time.end) &&
        this.#resolve(time, section, own).code !== read.period.code,
    );
    return { ...read.period, passed, agrees: read.period.code === own.code };
  }

  /** 比上年增长: the usual words of a change say nothing of its period. */
  #isOfChange(end: number): boolean {
    return /^(?:同期|末)?(?:的)?(?:[增下减提上降回净扩缩多少持]|同期|末)/.test(this.#plain.slice(end, end + 4));
  }

  #read(
    at: number,
    line: number,
    section: Section,
    own: PeriodRead,
  ): { readonly period: PeriodRead; readonly at: number | null } {
    let current = own;
    let from: number | null = null;
    for (const time of this.#between(line, at)) {
      const how = this.#standing(time, line);
      if (how === "compared") continue;
      if (time.part.kind === "day" && !/截[至止]到?$/.test(this.#plain.slice(line, time.start))) continue;
      const after = this.#plain.slice(time.end, at);
      if (how === "local" && !/^的?[^,。;:、()]*$/.test(after)) continue;
      if (how === "relative" && !/^[^,。;:、]{1,10}的[约近超]?$/.test(after)) continue;
      // 力争上半年开工: a day to be kept holds for its own sentence.
      if (section.mode === "plan" && /^(?:half|quarter|months|day)$/.test(time.part.kind) && /[。;]/.test(after))
        continue;
      // 由2016年的98.7亿元增加到…: the year belongs to the one number alone.
      if (how === "here" && !/^(?:年)?的?[约近超]?$/.test(after)) continue;
      const isNow = time.part.kind === "now";
      const place = /[。;]/.test(after)
        ? after.includes("。")
          ? "line"
          : "sentence"
        : /[,:]/.test(after)
          ? "sentence"
          : "clause";
      current = isNow
        ? this.#now(section, own, time.printed.startsWith("年底"))
        : { ...this.#resolve(time, section, own), from: this.#isOpen(time, section) ? "spoken" : place };
      from = time.start;
    }
    return { period: current, at: from };
  }

  #between(from: number, to: number): readonly TimeFound[] {
    const low = this.#before(Math.max(from, to - FAR));
    const found: TimeFound[] = [];
    // No paragraph has so many times that the first of them would still hold.
    const first = Math.max(low, this.#before(to) - MOST);
    for (let at = first; at < this.#times.length; at += 1) {
      const time = this.#times[at];
      if (time === undefined || time.start >= to) break;
      if (time.end <= to) found.push(time);
    }
    return found;
  }

  /** How many times begin before an offset. */
  #before(at: number): number {
    let [low, high] = [0, this.#times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#times[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** `line`: for all that follows · `local`: for its clause · `relative`: for the thing it describes, 去年投产的…· `here`: for one number · `compared`: 比2020年. */
  #standing({ start, end, printed }: TimeFound, line: number): "line" | "local" | "relative" | "here" | "compared" {
    const before = this.#plain.slice(Math.max(line, start - 8), start);
    const after = this.#plain.slice(end, end + 4);
    // 较2023年的96.1%: the number is of that year.
    if (/[比较]$/.test(before) && /^的\d/.test(after)) return "here";
    if (/(?:比|较|与|同|和|为|是|于|超|占|高于|低于|[高低多少]出)$/.test(before) && !/(?:截至|^)于$/.test(before))
      return "compared";
    if (/^(?:度)?(?:工作|计划(?![\d再新改完实建安引开])|规划|预算|任务|考核|同期|水平|以前)/.test(after))
      return "compared";
    if (/(?:恢复[到至]|相当于|回到|达到)$/.test(before) && after.startsWith("的")) return "compared";
    if (/^(?:同期|结[余转]|末)/.test(after)) return "compared";
    // 列入2024年民生实事: what follows is of that year.
    if (/[列纳]入$/.test(before)) return "line";
    if (/(?:[由从]|[到至为])$/.test(before) && after.startsWith("的")) return "here";
    if (/[由从]$/.test(before)) return "here";
    if (/^全年$/.test(printed) && !/(?:^|[,。;:、\n)])(?:预计|力争|确保|其中)?$/.test(before)) return "compared";
    if (
      /^(?:已|新|刚|全面)?[\p{Script=Han}]{2,6}的/u.test(this.#plain.slice(end, end + 10)) &&
      !printed.startsWith("年")
    )
      return "relative";
    return /(?:^|[,。;:、\n()"“—])(?:到|至|在|于|截[至止]到?|自|预计到?|力争到?|计划到?|确保到?|其中|但|而|从|早在|即|全县|即将|刚刚过去的|按照|据|今年|去年)?$/.test(
      before,
    )
      ? "line"
      : "local";
  }

  /** What the section speaks of as a whole. */
  #base(section: Section, line: number): PeriodRead {
    const { year, title, planYear } = this.#document;
    const plan = section.mode === "plan";
    const spoken = plan ? planYear : year;
    if (section.time !== null) {
      const own = { ...this.#resolveWith(section.time, spoken, plan), from: "heading" } as const;
      // What is wanting is told of the present, also after five years' results.
      return this.#isWanting(line) ? this.#now(section, own) : own;
    }
    if (!plan && section.mode !== "forecast" && title !== null)
      return { ...this.#resolveWith(title, year, false), from: "title" };
    return {
      from: plan ? "next" : "document",
      passed: false,
      agrees: true,
      code: spoken === null ? null : String(spoken),
      inferred: true,
      before: spoken === null ? null : String(spoken - 1),
    };
  }

  /** A paragraph on difficulties: 同时也要看到…. */
  #isWanting(line: number): boolean {
    return /(?:也|还|清醒地?|必须|要)看到|存在(?:的|一些)?(?:困难|问题|不足)|差距(?:和不足)?|短板/.test(
      this.#plain.slice(line, line + 60).split("\n")[0] ?? "",
    );
  }

  /** What the section speaks of; 年底前 under 下半年打算 is of the year. */
  #now(section: Section, own: PeriodRead, yearEnd = false): PeriodRead {
    if (yearEnd && /^\d{4}-/.test(own.code ?? "")) return { ...own, agrees: false, code: (own.code ?? "").slice(0, 4) };
    const year = own.code === null || !/^\d{4}\/\d{4}$/.test(own.code) ? null : Number(own.code.slice(5));
    if (year !== null && section.mode !== "plan")
      return {
        from: "moved",
        passed: false,
        agrees: false,
        code: String(year),
        inferred: true,
        before: String(year - 1),
      };
    return own;
  }

  /** 去年 is the year reported or the one before it where the text does not say from when it looks at it. */
  #isOpen({ printed }: TimeFound, { mode }: Section): boolean {
    const { looksBack, year, planYear } = this.#document;
    return printed.startsWith("去年") && !looksBack && mode !== "plan" && year !== planYear;
  }

  #resolve(time: TimeFound, section: Section, own: PeriodRead): PeriodRead {
    const { looksBack, year } = this.#document;
    const plan = section.mode === "plan";
    const ownYear = own.code === null ? year : Number((/(\d{4})(?:-[^/]*)?$/.exec(own.code) ?? [])[1]);
    // Who speaks in January calls the year reported 去年; who speaks at its end calls it 今年.
    const word = typeof time.year === "object" && time.year !== null ? time.year.word : "";
    if (/过去|刚刚过去/.test(word)) return this.#resolveWith({ ...time, year }, year, plan);
    if (word === "去年" && looksBack && !plan && year !== null) return this.#resolveWith({ ...time, year }, year, plan);
    return this.#resolveWith(time, ownYear, plan);
  }

  #resolveWith(time: TimeFound, spoken: number | null, plan: boolean): PeriodRead {
    const { part } = time;
    const year = typeof time.year === "number" ? time.year : spoken === null ? null : spoken + (time.year?.shift ?? 0);
    const inferred = typeof time.year !== "number";
    const read = (code: string, before: number): PeriodRead => ({
      from: "clause",
      passed: false,
      agrees: false,
      code,
      inferred,
      before: String(before),
    });
    if (part.kind === "years" && part.to === 0 && year !== null && part.from >= year)
      return read(String(part.from), part.from - 1);
    if (part.kind === "years" && part.to > 0) return read(`${part.from}/${part.to}`, part.from - 1);
    if (year === null)
      return { from: "clause", passed: false, agrees: false, code: null, inferred: true, before: null };
    switch (part.kind) {
      case "years":
        return read(`${part.from}/${year}`, part.from - 1);
      case "run": {
        const [from, to] =
          part.years < 0
            ? [year + part.years + 1, year]
            : plan
              ? [year, year + part.years - 1]
              : [year + 1, year + part.years];
        return read(`${from}/${to}`, from - 1);
      }
      case "half":
        return read(`${year}-H${part.half}`, year - 1);
      case "quarter":
        return read(`${year}-Q${part.quarter}`, year - 1);
      case "months":
        return read(
          part.from === part.to ? `${year}-${pad(part.to)}` : `${year}-${pad(part.from)}/${year}-${pad(part.to)}`,
          year - 1,
        );
      case "day":
        return read(`${year}-${pad(part.month)}-${pad(part.day)}`, year - 1);
      default:
        return read(String(year), year - 1);
    }
  }
}
