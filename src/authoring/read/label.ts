import { bare, changeOf, isRate, isVerb, nounAfter, withoutTrailing } from "./label-words.ts";
import { namesOf } from "./name-list.ts";
import type { Raw } from "./scan.ts";
import { dimensionOf } from "./units.ts";

/** What a figure counts, as the sentence has it. */
export interface Labelled {
  readonly label: string | null;
  /** The thing stands before another figure and was carried here. */
  readonly carried: boolean;
  /** 其中, 含: a part of the figure before. */
  readonly part: boolean;
  /** Names and values that do not pair off. */
  readonly unpaired: boolean;
  /** True where the thing stands right before its number, or its change right after its level. */
  readonly plain: boolean;
}

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
    if (last !== undefined && !/^(?:[、,和及与:∶]|以及)?$/.test(plain.slice(last.end, raw.start))) break;
    if (last !== undefined && (last.ratio === true) !== (raw.ratio === true)) break;
    run.push(raw);
  }
  return run;
}

/** The words before an offset in its clause; a pair of brackets belongs to them. */
export function wordsBefore(plain: string, at: number, floor: number): string {
  let depth = 0;
  let from = at;
  while (from > floor) {
    const sign = plain[from - 1] ?? "";
    if (sign === ")") depth += 1;
    else if (sign === "(") {
      if (depth === 0) break;
      depth -= 1;
    } else if (sign === "\n" || (depth === 0 && /[,。;:!?\t|]/.test(sign))) break;
    else if (depth === 0 && sign === "—" && plain[from - 2] === "—") break;
    from -= 1;
  }
  return plain.slice(from, at);
}

class State {
  readonly #plain: string;
  #subject = "";
  #names: readonly string[] = [];
  #part = false;
  #line = -1;

  constructor(plain: string) {
    this.#plain = plain;
  }

  read(run: readonly Raw[], previous: Raw | null): readonly Labelled[] {
    const [first] = run;
    if (first === undefined) return [];
    const line = this.#plain.lastIndexOf("\n", first.start - 1);
    const floor = Math.max(line + 1, previous?.end ?? 0);
    if (line !== this.#line) {
      this.#subject = "";
      this.#names = [];
    }
    this.#line = line;
    const words = wordsBefore(this.#plain, first.start, floor);
    const between = this.#plain.slice(floor, first.start);
    const isPart =
      /(?:^|[,、;(和及])(?:其中|含|包括|内含)/.test(between.replace(/^[^,、;(]*(?=[,、;(])/, "")) ||
      /^其中|^含/.test(words);
    this.#part = isPart || (this.#part && previous !== null && !/[,。;\n]/.test(between));
    const paired = this.#pair(run, words);
    if (paired !== null) return paired;
    const one = this.#one(first, words, previous);
    if (run.length === 1) return [one];
    const ratio = first.ratio === true;
    const same = !ratio && (first.unitCarried === true || run.every(({ unit }) => unit === first.unit));
    return run.map((raw, at) => ({
      ...one,
      carried: at > 0 || one.carried,
      unpaired: same,
      plain: one.plain && !same && at === 0 && raw.unitCarried !== true,
    }));
  }

  /** Several names before several values, with 分别 or in a row. */
  #pair(run: readonly Raw[], words: string): readonly Labelled[] | null {
    if (run.length < 2 || run[0]?.ratio === true) return null;
    const respectively = words.lastIndexOf("分别");
    if (respectively < 0 && run[0]?.unitCarried !== true) return null;
    const head = respectively < 0 ? words : words.slice(0, respectively);
    const tail = respectively < 0 ? "" : words.slice(respectively + 2);
    const own = namesOf(bare(head.replace(/(?:同比|环比|比上年|较上年)$/, "")), run.length);
    const names = own.length === 1 && own[0] === "" ? this.#names : own;
    if (names.length !== run.length) return null;
    const change = changeOf(tail === "" ? head : `${/环比$/.test(head) ? "环比" : ""}${tail}`);
    const object = change === null ? bare(tail) : change.subject;
    const full = respectively < 0 ? names : names.map((name) => (name.endsWith(object) ? name : name + object));
    this.#names = full;
    this.#subject = full[full.length - 1] ?? "";
    return full.map((name) => ({
      label: name + (respectively >= 0 ? (change?.change ?? "") : ""),
      carried: names !== own,
      part: this.#part,
      unpaired: false,
      plain: respectively >= 0 && names.every((n) => n.length >= 3),
    }));
  }

  #one(raw: Raw, words: string, previous: Raw | null): Labelled {
    const part = this.#part;
    const close = previous !== null && !/[。\n]/.test(this.#plain.slice(previous.end, raw.start));
    const carry = (label: string): Labelled =>
      this.#subject === ""
        ? { label: label === "" ? null : label, carried: false, part, unpaired: false, plain: false }
        : { label: this.#subject + label, carried: true, part, unpaired: false, plain: close };
    const own = (label: string, plain: boolean, subject = label): Labelled => {
      this.#subject = subject;
      this.#names = [];
      return { label, carried: false, part, unpaired: false, plain };
    };
    const change = changeOf(words);
    if (change !== null) {
      if (change.subject === "" || /^(?:同期|上年|全年)$/.test(change.subject)) return carry(change.change);
      return own(change.subject + change.change, true, change.subject);
    }
    const label = short(bare(words));
    if (isRate(label)) return carry(label);
    if (/折合|约合|相当于/.test(label)) return carry("");
    const after = this.#plain.slice(raw.end, raw.end + 26);
    const counts = /^(?:count|people|unknown|livestock)$/.test(dimensionOf(raw.unit)) && raw.ratio !== true;
    const noun = counts || label === "" || raw.script === "special" ? nounAfter(after) : "";
    if ((label === "" || isVerb(label)) && noun !== "") return own(noun, label === "");
    if (label === "") return carry("");
    if (/^[占为是]/.test(label) && label.length > 1) {
      if (/^[为是]/.test(label) && /倍/.test(raw.unit ?? "")) return carry("");
      return carry(label);
    }
    if (label === "占") return carry("占");
    return own(label, !isVerb(label) && label.length <= 18);
  }
}

/** Of a long clause the words that count: 规上工业企业实现产值 is their 产值, and 云溪至江口段完成投资 is 完成投资. */
function short(label: string): string {
  const invested = /(?:年度)?完成投资$/.exec(label);
  if (invested !== null) return invested[0];
  const total = /(?:计划|概算|估算|预算)?总投资$/.exec(label);
  if (total !== null && /^(?:加快|实施|推进|谋划|开工|建设|全力|启动|投入|新建|扎实|有序)/.test(label)) return total[0];
  return withoutTrailing(label.replace(/^(.{2,14})(?:实现|完成)(?=[\p{Script=Han}]{2,10}$)/u, "$1"));
}
