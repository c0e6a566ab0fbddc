import type { Stage } from "#domain/figure/indicator.ts";
import { unitOf, UNIT_CODES } from "#domain/figure/unit.ts";
import type { Indicator, Scope } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { DraftValue } from "./draft.ts";
import type { NewIndicator } from "./new-indicator.ts";

/** Growth is said beside the number, and shares of a whole are called so. */
const GROWTH = /增长|增速|增幅|涨幅|下降|减少|回落|同比/;
const SHARE = /占比|比重|占.*的|份额|构成/;
/** What is there on a day. */
const STATE = /人口|余额|存款|贷款|年末|期末|现有|共有|保有|拥有|存量|总数|在校|在岗|床位|里程|面积|库存|累计达/;
/** What comes about over a time, wherever a word of a state stands beside it. */
const HAPPENS =
  /新增|新建|建成|完成|实现|收到|办理|引进|培训|发放|开工|签约|改造|招引|销售|接待|产值|总值|增加值|产量|收入|支出|总额/;
const PLANNED = /计划|规划|拟/;

/** How far money has come, by the words beside it; the first that stands there. */
const MONEY: readonly (readonly [Stage, RegExp])[] = [
  ["intended", /意向/],
  ["signed", /签约|协议|合同/],
  ["in-place", /到位/],
  ["realised", /兑现|拨付|发放|支付|支出|减免|减税|退税/],
  ["planned", /计划总投资|计划投资|总投资|规划投资/],
  ["not-applicable", /产值|总值|增加值|收入|总额|销售|贸易|进出口|存款|贷款|营收|利润|税收|余额|成本/],
];

/** What is better more or less, where nobody doubts it. */
const MORE = /满意率|合格率|办结率|优良率|入学率|参保率|覆盖率|就业/;
const LESS = /事故|死亡|失业|能耗|发案|投诉|超标|欠薪|贫困/;

/** Names that are no longer than this are one; a longer label is a piece of a sentence. */
const LONGEST_NAME = 30;

/**
 * An indicator for a figure that the county has none for, as far as the figure's words, unit and stage tell: a first answer
 * for a person to mend. What cannot be told is empty. `theme` is that of what stands near; `definition` is how the document
 * puts it.
 */
export function proposeIndicator(
  value: DraftValue,
  release: Release,
  { theme, definition }: { readonly theme: string; readonly definition: Localised },
): NewIndicator {
  const words = `${value.label ?? ""} ${value.phrase}`;
  const unit = value.unit !== null && UNIT_CODES.includes(value.unit) ? value.unit : "";
  const label = (value.label ?? "").trim();
  return {
    id: "",
    theme,
    name: { zh: Array.from(label).length <= LONGEST_NAME ? label : "", en: "" },
    unit,
    noun: "",
    kind: kindOf(value, unit, words),
    direction: MORE.test(label) ? "more" : LESS.test(label) ? "less" : "none",
    definition,
    scope: scopeIn(release, words),
    stage: stageOf(unit, words, value.stage),
  };
}

function kindOf({ stage }: DraftValue, unit: string, words: string): Indicator["kind"] {
  const dimension = unit === "" ? "unknown" : unitOf(unit).dimension;
  if (dimension === "share") return SHARE.test(words) ? "share" : GROWTH.test(words) ? "growth" : "rate";
  if (dimension === "points") return "not-stated";
  if (stage === "plan" && PLANNED.test(words)) return "plan";
  if (HAPPENS.test(words)) return "flow";
  return STATE.test(words) ? "stock" : "not-stated";
}

/** How far money has come; `null` for what is none. */
export function stageOf(unit: string, words: string, figure: DraftValue["stage"]): Stage | null {
  if (unit === "" || unitOf(unit).dimension !== "money") return null;
  const said = MONEY.find(([, pattern]) => pattern.test(words))?.[0];
  return said ?? (figure === "intent" ? "intended" : figure === "plan" ? "planned" : "not-stated");
}

/** The scopes of a release, each once. */
export function scopesOf({ indicators: { indicators } }: Release): readonly Scope[] {
  const scopes = new Map(indicators.map(({ scope }) => [scopeKey(scope), scope]));
  return [...scopes.values()];
}

/** What tells scopes apart: the level, and the id where a level has several. */
export const scopeKey = ({ level, id }: Scope): string => `${level} ${id ?? ""}`;

const COUNTY: Scope = { level: "county", name: { zh: "全县", en: "The whole county" } };

/** The scope that the words name; else the county. */
function scopeIn(release: Release, words: string): Scope {
  const scopes = scopesOf(release);
  const county = scopes.find(({ level, id }) => level === "county" && id === undefined) ?? COUNTY;
  return scopes.find(({ level, name }) => level !== "county" && words.includes(name.zh)) ?? county;
}
