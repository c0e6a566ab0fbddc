import { type Labelled, type LabelFound, NOTHING } from "./labelled.ts";
import { LastBefore } from "./last-before.ts";
import { clauseStart, wordsBefore } from "./clause.ts";
import {
  bare,
  changeOf,
  isLed,
  isRate,
  isVerb,
  leadsOn,
  nounAfter,
  short,
  withoutLeadingMarks,
} from "./label-words.ts";
import { namesOf } from "./name-list.ts";
import type { Raw } from "#authoring/read/scan.ts";
import { dimensionOf } from "#authoring/read/units.ts";

/** Labels of all figures of a text, one for each. */
export function labelsOf(plain: string, raws: readonly Raw[]): readonly Labelled[] {
  const labels: Labelled[] = [];
  const state = new State(plain);
  for (let at = 0; at < raws.length;) {
    const run = runAt(plain, raws, at);
    const previous = raws[at - 1] ?? null;
    labels.push(...state.read(run, previous));
    at += run.length;
  }
  return labels;
}

/** Figures with nothing but a comma or 和 between them: 7、12、25处; 9:50:41. */
function runAt(plain: string, raws: readonly Raw[], at: number): readonly Raw[] {
  const run: Raw[] = [];
  for (let next = at; next < raws.length; next += 1) {
    const raw = raws[next];
    const last = run[run.length - 1];
    if (raw === undefined) break;
    const joint = last === undefined ? null : plain.slice(last.end, raw.start);
    if (joint !== null && !/^(?:[、和及与:∶︰]|以及)?$/.test(joint)) break;
    // 428户1136人 are two measures of one thing, 3亿元7.2万平米 of two.
    if (joint === "" && last !== undefined && !(isCount(last.unit) && isCount(raw.unit))) break;
    if (last !== undefined && (last.ratio === true) !== (raw.ratio === true)) break;
    run.push(raw);
  }
  return run;
}

const isCount = (unit: string | null): boolean => /^(?:count|people)$/.test(dimensionOf(unit));

/** 完成全年任务的61.4%: how much of it the same thing is. */
const OF_TASK = /^完成(?:全年|年初|调整)(?:任务|计划|目标|预算)$/;

class State {
  readonly #plain: string;
  readonly #lines: LastBefore;
  #subject = "";
  #names: readonly string[] = [];
  #part = false;
  #line = -1;
  #nounEnd = 0;
  #head = "";
  /** The levels of the sentence so far, for 分别增长 after them. */
  #history: string[] = [];
  /** The label before with its unit: 增长6%以上、力争6.5%. */
  #last: { readonly label: string; readonly unit: string | null; readonly changed: boolean } | null = null;

  constructor(plain: string) {
    this.#plain = plain;
    this.#lines = new LastBefore(plain, "\n");
  }

  read(run: readonly Raw[], previous: Raw | null): readonly Labelled[] {
    const [first] = run;
    if (first === undefined) return [];
    const line = this.#lines.before(first.start);
    // What the figure before counts may stand between the two: 23个县直部门及2个镇.
    const floor = Math.max(line + 1, previous?.end ?? 0, this.#nounEnd);
    if (line !== this.#line) {
      this.#subject = "";
      this.#names = [];
      this.#last = null;
      this.#history = [];
      this.#part = false;
    }
    this.#line = line;
    const words = wordsBefore(this.#plain, first.start, floor);
    const between = this.#plain.slice(floor, first.start);
    const isPart =
      /(?:^|[,、;(和及])(?:其中|含|包括|内含|内有)/.test(between.replace(/^[^,、;(]*(?=[,、;(])/, "")) ||
      /^其中|^含|^内有/.test(words);
    this.#part = isPart || (this.#part && previous !== null && !/[,。;\n]/.test(between));
    this.#head = this.#headOf(clauseStart(this.#plain, first.start, floor), floor);
    if (/[。\n]/.test(between)) this.#history = [];
    const paired = this.#pair(run, words);
    const one = paired?.[paired.length - 1] ?? this.#one(first, words, previous);
    const changed = changeOf(words) !== null || (this.#last?.changed === true && this.#last.label === one.label);
    this.#last = one.label === null ? null : { label: one.label, unit: first.unit, changed };
    if (paired !== null) return paired;
    if (run.length === 1) return [one];
    const ratio = first.ratio === true;
    const same = !ratio && (first.unitCarried === true || run.every(({ unit }) => unit === first.unit));
    return run.map((raw, at) => ({
      ...one,
      carried: at > 0 || one.carried,
      how: at > 0 && !ratio ? "carried" : one.how,
      unpaired: same,
      plain: one.plain && !same && (ratio || at === 0) && raw.unitCarried !== true,
    }));
  }

  /** 老旧小区改造：2021年完成12个: what stands before the colon is the thing, where nothing else is. */
  #headOf(clause: number, floor: number): string {
    if (this.#plain[clause - 1] !== ":" || clause - 1 < floor) return "";
    const words = bare(wordsBefore(this.#plain, clause - 1, floor));
    return words.length >= 2 && words.length <= 20 && !/(?:如下|主要|看|目标)$/.test(words) ? words : "";
  }

  /** In a table the first cell of the row says what a number is of. */
  #rowOf(cell: number): string {
    if (!/[\t|]/.test(this.#plain[cell - 1] ?? "")) return "";
    const [first = ""] = /^\|?[^\t|]*/.exec(this.#plain.slice(this.#line + 1, cell)) ?? [];
    return bare(first.replace(/^\|/, "").replace(/\([^()]*\)$/, ""));
  }

  /** 工业增加值由负转正，增长0.5%: the thing of a clause without a number. */
  #turned(raw: Raw, floor: number): string {
    const clause =
      this.#plain
        .slice(floor, raw.start)
        .split(/[,;。\n]/)
        .slice(-2, -1)[0] ?? "";
    const turn =
      /(?:由[负降正升]转[正升负降]|(?:总体|持续|保持|稳步|明显|企稳|平稳|逐步|加快)[\p{Script=Han}]{0,6})$/u.exec(
        clause,
      );
    return turn === null ? "" : bare(clause.slice(0, turn.index));
  }

  /** Several names before several values, with 分别 or in a row. */
  #pair(run: readonly Raw[], words: string): readonly Labelled[] | null {
    if (run.length < 2 || run[0]?.ratio === true) return null;
    const word = /^.*(分别|依次)/.exec(words);
    const respectively = word === null ? -1 : word[0].length - 2;
    // 分别完成9亿元、6亿元，增长5%、6%: said once for both.
    const again = respectively < 0 && this.#names.length === run.length && changeOf(words)?.subject === "";
    const head = respectively < 0 ? (again ? "" : words) : words.slice(0, respectively);
    const tail = respectively < 0 ? (again ? words : "") : words.slice(respectively + 2);
    const own = namesOf(bare(head.replace(/(?:同比|环比|比上年|较上年)$/, "")), run.length);
    const known = /^前[两二三四五][项者个种]$/.test(head) ? this.#names.slice(0, run.length) : this.#names;
    const before = known.length === run.length ? known : this.#history.slice(-run.length);
    // 对经济增长的贡献率依次为…: of the things that were named before, where so many were.
    const more =
      own.length === 1 && respectively > 0 && before === this.#names && known === this.#names
        ? withoutLeadingMarks(head)
        : "";
    const named = !(own.length === 1 && (own[0] === "" || more !== "" || known !== this.#names));
    const names = named ? own : before;
    if (names.length !== run.length) return null;
    const change = changeOf(tail === "" ? head : `${head.endsWith("环比") ? "环比" : ""}${tail}`);
    const object = more + (change === null ? bare(tail) : change.subject);
    const full =
      respectively < 0 && !again ? names : names.map((name) => (name.endsWith(object) ? name : name + object));
    // What was said of names that were carried is not part of them.
    this.#names = named ? full : names;
    this.#subject = full[full.length - 1] ?? "";
    return full.map((name) => ({
      label: name + (respectively >= 0 || again ? (change?.change ?? "") : ""),
      carried: !named,
      part: this.#part,
      unpaired: false,
      how: named ? "pair" : "carried",
      same: false,
      led: named && isLed(head, names[0] ?? ""),
      plain:
        respectively >= 0 &&
        names.every((n) => n.length >= 3) &&
        (named || before.length === this.#history.length || before === known),
    }));
  }

  /** 新增规上企业15家、高新技术企业8家: 新增 is said of both. */
  #added(label: string, raw: Raw, words: string, previous: Raw | null): string {
    const listed = previous !== null && words.startsWith("、") && raw.start - words.length === previous.end;
    return listed &&
      this.#last?.label.startsWith("新增") === true &&
      /^.{2,}(?:企业|项目|机构|单位)$/.test(label) &&
      !/^[新净总]/.test(label)
      ? `新增${label}`
      : label;
  }

  #one(raw: Raw, words: string, previous: Raw | null): Labelled {
    const part = this.#part;
    const close = previous !== null && !/[。\n]/.test(this.#plain.slice(previous.end, raw.start));
    const carry = (label: string): Labelled =>
      this.#subject === ""
        ? { ...NOTHING, label: label === "" ? null : label, part, how: label === "" ? "none" : "before" }
        : {
            ...NOTHING,
            label: this.#subject + label,
            carried: true,
            part,
            plain: close && words !== "",
            how: "carried",
            same: label === "",
          };
    const own = (label: string, plain: boolean, how: LabelFound, subject = label): Labelled => {
      this.#subject = subject;
      this.#names = [];
      if (subject === label) this.#history.push(label);
      return { ...NOTHING, label, part, plain, how, led: how !== "after" && isLed(words, subject) };
    };
    // 规上工业增加值增长1.6%，去年同期为-4.1%
    if (/^(?:去年|上年)同期(?:仅?为|是)?$/.test(words) && this.#last !== null)
      return { ...carry(""), label: this.#last.label, carried: true, plain: false, yearBefore: true };
    const change = changeOf(words);
    if (change !== null) {
      const turned = change.subject === "" ? this.#turned(raw, previous?.end ?? 0) : "";
      if (turned !== "") return own(turned + change.change, false, "change", turned);
      if (change.subject === "" || /^(?:同期|上年|全年)$/.test(change.subject)) return carry(change.change);
      return own(change.subject + change.change, true, "change", change.subject);
    }
    const said = short(bare(words), raw.unit);
    const label = said || this.#head || this.#rowOf(raw.start - words.length);
    const how = said !== "" ? "before" : this.#head !== "" ? "head" : "row";
    // 计划20个、目前已开工18个: a verb alone is of the same thing.
    if (
      previous !== null &&
      label.length <= 3 &&
      isVerb(label) &&
      this.#plain[raw.start - words.length - 1] === "、" &&
      nounAfter(this.#plain.slice(raw.end, raw.end + 26)) === ""
    )
      return { ...carry(""), plain: false };
    if (isRate(label)) {
      // 新增规上工业企业14家，总数达96家: the whole is of the old and the new.
      if (label.startsWith("总")) this.#subject = this.#subject.replace(/^新(?:增|登记|培育|认定|注册|建)?/, "");
      return carry(label);
    }
    if (/折合|约合|相当于/.test(label)) return carry("");
    // 年内再添3个; 较2023年的96.1%明显改善.
    if (label === "添") this.#subject = this.#subject.replace(/^(?:新?建成|新建|新增|完成)/, "");
    if (label === "添" || /^[比较](?:(?:19|20)\d\d年|上年|去年)的$/.test(words)) return { ...carry(""), plain: false };
    const after = this.#plain.slice(raw.end, raw.end + 26);
    const counts = /^(?:count|people|unknown|livestock)$/.test(dimensionOf(raw.unit)) && raw.ratio !== true;
    const times =
      raw.unit === "次" && /^\p{Script=Han}/u.test(after)
        ? /^[^,。;:、\n\d]{2,12}/.exec(after)?.[0].replace(/^专题/, "")
        : undefined;
    if (times !== undefined) return own(times, false, "after", this.#subject);
    const leads = label === "" || isVerb(label) || leadsOn(words, counts);
    const noun = counts || leads || raw.script === "special" ? nounAfter(after) : "";
    const listed = counts && label.length > 12 && label.includes("、");
    if ((leads || listed) && noun !== "") {
      this.#nounEnd = raw.end + after.indexOf(noun) + noun.length;
      return {
        ...own(noun, label === "" && noun.length >= 2 && noun.length <= 5, "after"),
        ...(words.endsWith("的") && label !== "" ? { narrowed: true } : {}),
      };
    }
    if (label === "" && this.#last?.changed === true && this.#last.unit === raw.unit && close)
      return { ...carry(""), label: this.#last.label, carried: true };
    if (label === "") return carry("");
    const crop = /^(?:总产量?|产量|单产)$/.test(label) ? /^(.{2,4}?)(?:总?播种?|种植)?面积$/.exec(this.#subject) : null;
    if (crop !== null) return { ...own(`${crop[1] ?? ""}${label}`, false, "carried"), carried: true };
    if (
      /^(?:占(?![地用])|[为是](?=[^,]{0,8}(?:预算|计划|目标|任务|上年|去年|同期|全年|总|五年|平均)))/.test(label) &&
      label.length > 1
    ) {
      if (/^[为是]/.test(label) && /倍/.test(raw.unit ?? "")) return carry("");
      this.#subject = this.#subject.replace(/\([^()]*\)$/, "");
      return carry(label);
    }
    if (OF_TASK.test(label)) return carry(label);
    if (label === "占") {
      this.#subject = this.#subject.replace(/\([^()]*\)$/, "");
      return carry("占");
    }
    const budget = /^(.{3,}?)(?:完成|占|为)(?:年度|年初|调整|全年)?(?:预算|计划|目标|任务)/.exec(label);
    if (budget !== null) return own(label, true, how, budget[1] ?? label);
    return own(
      this.#added(label, raw, words, previous),
      !isVerb(label) &&
        label.length >= 2 &&
        label.length <= 18 &&
        !/、|^(?:或|向|必须|由|被|对|在|经|按|从|以|让|使)/.test(label) &&
        !(part && label.length <= 2),
      how,
    );
  }
}
