import type { Mode } from "#authoring/read/time/outline.ts";
import type { Stage } from "./reading.ts";
import type { Raw } from "./scan.ts";
import { dimensionOf } from "./units.ts";

/** Links and words of measure between such a word and its number. */
const LINK = "(?:约|为|达到?|超过?|共|近|逾|是|突破|合计|预计|不低于|不少于|高达|:)*$";

/** Sizes that are laid down before anything is built. */
const LAID_DOWN = new RegExp(
  `(?:总投资|计划(?:总)?投资|概算(?:总)?投资|估算(?:总)?投资|预算(?:总)?投资|投资(?:概算|估算|预算)|拟投资|匡算(?:总)?投资|占地|规划(?:总)?投资|规划(?:面积|用地|建设)|设计(?:产能|年产|规模|库容)|批复(?:总)?投资|建设规模|工程概算|年度计划投资)(?:额|规模|面积)?${LINK}`,
);
const NOT_LAID_DOWN = /(?:占|完成|为)(?:[^,。;]{0,6})(?:总投资|计划投资|计划总投资)(?:额)?的?$/;

/** What was laid down for a year: 年度计划4800万元, 原定投入9亿元. */
const LAID_DOWN_FOR_YEAR = new RegExp(
  `(?:原定|原计划|(?<!(?:占|完成|为)[^,。;]{0,4})年度计划)(?:总?投[资入]|用[水地电]|安排)?${LINK}`,
);

/** What was signed or meant. */
const MEANT = new RegExp(
  `(?:(?:协议|意向|合同|框架)(?:性|总|计划)?(?:投资|引资|资金|金额|外资|利用外资|交易|授信|融资|总额|额)+|签约(?:总)?(?:投资|资金|金额|额|总额))(?:总?额)?${LINK}`,
);

const EXPECTED = /预计|有望|可望|预测|将突破|将达|将超|可达|可实现|可完成/;
const TARGET =
  /力争|争取(?!到(?!20\d\d|年))(?=[^,。;]{0,14}?(?:达|实现|完成|突破|[到超进]|增长|提高|新增(?!(?:政府|地方|专项|一般)[^,。;]{0,4}债)|建成|开工|投用))|确保(?!了)|(?<=^|[,、。;:年明拟间月]|今年|全年|局将)计划(?!的|草案|总?投资|任务|列|解决|生育|经济|执行|内|外|完成情况)|(?<![草虚])拟(?!定|订|投资|态)|目标(?:是|为|:)|(?:我们|县政府|全县|我局|局)将|(?<=^|[,。;])(?:将|要)(?=新|实施|投|推进|开工|完成|继续|再|全面|安排|筹|建|开展)|努力实现/;
/** 是全年目标52亿元的…, 五年任务为下降14%. */
const AIM = /(?:全年|年度|五年|规划|总)(?:目标|任务)(?:任务)?(?:是|为|:)?(?:增长|下降|降低|减少)?$/;
const ACTUAL = /已(?!.{0,6}将)|目前|(?<![比较])(?:去年|上年)(?!同期|末)|累计完成|截[至止]/;

/** How a figure stands to what came about, by its label, the words before it in its sentence, and its section. */
export interface StageRead {
  readonly stage: Stage;
  /** `section`: no word of the sentence says it · `word`: one does, and the section agrees · `against`: the section does not. */
  readonly by: "section" | "word" | "against";
  /** False where words of the sentence and the section do not say the same. */
  readonly sure: boolean;
}

export function stageOf({ raw, before, cue }: Spoken, mode: Mode, money: boolean): StageRead {
  const close = before.slice(-24);
  const isShare = /^(?:share|points|multiple)$/.test(dimensionOf(raw.unit));
  if (money && MEANT.test(close)) return { stage: "intent", by: "word", sure: true };
  if (raw.qualifiers.includes("意向")) return { stage: "intent", by: "word", sure: true };
  if (LAID_DOWN.test(close) && !NOT_LAID_DOWN.test(close)) return { stage: "plan", by: "word", sure: true };
  if (mode !== "plan" && LAID_DOWN_FOR_YEAR.test(close) && !isShare) return { stage: "plan", by: "word", sure: true };
  const section: Stage = mode === "plan" ? "target" : mode === "forecast" ? "expected" : "actual";
  if (AIM.test(close)) return { stage: "target", by: mode === "plan" ? "word" : "against", sure: mode === "plan" };
  if (raw.qualifiers.includes("预计") || raw.qualifiers.includes("预计突破"))
    return { stage: "expected", by: "word", sure: true };
  const clause = lastClause(before, ",;:、");
  const spoken = cue !== null && holds(before, cue) ? cue : null;
  if (spoken === null) return { stage: section, by: "section", sure: true };
  if (spoken.stage === "actual") {
    const ownClause = ACTUAL.test(clause) || /^[^,;]*$/.test(before.slice(spoken.at));
    if (section === "actual") return { stage: "actual", by: "word", sure: true };
    return ownClause ? { stage: "actual", by: "against", sure: false } : { stage: section, by: "against", sure: false };
  }
  if (spoken.stage === "target" && mode === "plan") return { stage: "target", by: "word", sure: true };
  return {
    stage: spoken.stage,
    by: spoken.stage === section ? "word" : "against",
    sure: spoken.stage !== section ? !/[,;]/.test(before.slice(spoken.at)) : true,
  };
}

/** What stands after the last of some signs. */
export function lastClause(text: string, ends: string): string {
  let at = text.length;
  while (at > 0 && !ends.includes(text.charAt(at - 1))) at -= 1;
  return text.slice(at);
}

/** A word that says how what follows is meant, and where it begins in its sentence. */
interface Cue {
  readonly stage: Stage;
  readonly at: number;
}

/** A figure with its sentence up to the number, and the last word in it that says how it is meant. */
export interface Spoken {
  readonly raw: Raw;
  readonly before: string;
  readonly cue: Cue | null;
}

/** It holds to the next 。, or to ； where it opened no sentence. */
function holds(before: string, { at }: Cue): boolean {
  const opens = /^(?:[^,;。]{0,6})$/.test(before.slice(0, at));
  return opens || !before.includes(";", at);
}

/** Of two at one place the later one holds. */
const CUES: readonly (readonly [Stage, RegExp])[] = [
  ["actual", new RegExp(ACTUAL, "g")],
  ["target", new RegExp(TARGET, "gm")],
  ["expected", new RegExp(EXPECTED, "g")],
];

/** The words of a text that say how what follows is meant, found once. */
export class Cues {
  readonly #cues: readonly Cue[];

  constructor(plain: string) {
    this.#cues = CUES.flatMap(([stage, cue]) =>
      Array.from(plain.matchAll(cue), ({ index }) => ({ stage, at: index })),
    ).sort((a, b) => a.at - b.at);
  }

  /** The last one between two offsets, from the first of them. */
  before(from: number, to: number): Cue | null {
    let [low, high] = [0, this.#cues.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cues[middle]?.at ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    const cue = this.#cues[low - 1];
    return cue === undefined || cue.at < from ? null : { stage: cue.stage, at: cue.at - from };
  }
}
