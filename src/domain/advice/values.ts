import { foldText } from "#domain/provenance/folded.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { type Unit, unitOf } from "#domain/figure/unit.ts";
import type { Looking } from "./tell.ts";

/** Values that cannot be, or seldom are. */
export function adviseOnValues(look: Looking): void {
  const { release, site, unsure, tell } = look;
  adviseOnTotals(look);
  adviseOnDocuments(look);
  const areas = site === null ? null : new Set([site.area.id, ...site.areas.map(({ id }) => id)]);
  const indicators = new Map(release.indicators.indicators.map((i) => [i.id, i]));
  const conflicts = release.sources.conflicts.map((c) => new Set(c.observations));
  const first = new Map<string, Observation>();
  for (const o of release.observations.observations) {
    const at = { list: "observations", id: o.id };
    const indicator = indicators.get(o.indicator);
    if (indicator !== undefined) adviseOnSize(indicator, o, tell);
    const key = [o.indicator, o.area, o.category, o.period, o.basis, o.status, o.source.document].join(" ");
    const other = first.get(key);
    if (other === undefined) first.set(key, o);
    // Two statements of one document that do not agree are told as such.
    else if (!unsure.has("sources.json") && !conflicts.some((ids) => ids.has(o.id) && ids.has(other.id)))
      tell("value-twice", { ...at, field: "period" }, `${o.id} = ${o.printed}`, `${other.id} = ${other.printed}`);
    if (o.area !== undefined && areas?.has(o.area) === false)
      tell("dangling-reference", { ...at, field: "area" }, o.area, "an id of site.json");
    const { phrase, section } = o.source;
    if (phrase === null && section.trim() === "" && o.missing === undefined)
      tell("source-unplaced", { ...at, field: "source" }, o.printed, "section | phrase");
    if (phrase !== null && !carries(phrase, o.printed))
      tell("phrase-without-number", { ...at, field: "source.phrase" }, phrase, o.printed);
  }
}

/** A document that figures are from can be found again: by its address, its number, or the text that was read. */
function adviseOnDocuments({ release, tell }: Looking): void {
  const cited = new Set(release.observations.observations.map((o) => o.source.document));
  for (const { id, title, url, sha256, indexNumber } of release.sources.documents)
    if (cited.has(id) && url === null && sha256 === null && (indexNumber ?? "") === "")
      tell("document-untraceable", { list: "documents", id, field: "url" }, title.zh, "url | indexNumber | sha256");
}

/** A total printed beside parts that may be added is their sum, as far as rounding goes. */
function adviseOnTotals({ release, unsure, tell }: Looking): void {
  if (unsure.has("observations.json") || unsure.has("sources.json")) return;
  for (const indicator of release.indicators.indicators) {
    const { id, breakdown } = indicator;
    const whole = breakdown?.categories.find((c) => c.whole === true)?.code;
    if (breakdown?.additive !== true || whole === undefined) continue;
    if (release.sources.conflicts.some((c) => c.indicators.includes(id))) continue;
    const own = release.observations.observations.filter((o) => o.indicator === id);
    for (const total of own.filter((o) => o.category === whole && o.value !== null)) {
      const parts = own.filter((o) => o.category !== whole && sameCase(o, total));
      const values = parts.flatMap((o) => o.value ?? []);
      if (values.length < breakdown.categories.length - 1 || parts.some((o) => o.lower !== undefined)) continue;
      const places = Math.max(...[total.value, ...values].map((n) => String(n).split(".")[1]?.length ?? 0));
      const sum = values.reduce((all, n) => all + n, 0);
      const slack = ((values.length + 1) / 2) * 10 ** -places + 1e-9;
      const exact = isOneByOne(unitOf(indicator.unit));
      if (Math.abs(sum - (total.value ?? 0)) > (exact ? 1e-9 : slack))
        tell(
          "total-differs",
          { list: "observations", id: total.id, field: "value" },
          total.printed,
          sum.toFixed(places),
        );
    }
  }
}

const sameCase = (a: Observation, b: Observation): boolean =>
  (["period", "basis", "status", "area"] as const).every((key) => a[key] === b[key]) &&
  a.source.document === b.source.document;

function adviseOnSize({ kind, unit: code }: Indicator, o: Observation, tell: Looking["tell"]): void {
  const unit = unitOf(code);
  const ends = [o.lower, o.value, o.upper].filter((n) => n !== null && n !== undefined);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (ends.length === 0) return;
  const at = { list: "observations", id: o.id, field: "value" };
  const whole = code === "‰" ? 1000 : 100;
  const ofWhole = unit.dimension === "share" && (kind === "share" || kind === "rate");
  if (ofWhole && kind === "share" && (most > whole || least < 0))
    tell("share-over", at, o.printed, `0–${whole}${code}`);
  else if (ofWhole && most > whole) tell("rate-over", at, o.printed, `0–${whole}${code}`);
  else if (kind !== "growth" && least < 0 && (ofWhole || isAmount(unit))) tell("below-zero", at, o.printed, "≥ 0");
  if (kind !== "growth" && isOneByOne(unit) && !ends.every(Number.isInteger))
    tell("not-whole", at, o.printed, "a whole number");
}

/** What there cannot be less of than nothing. Money can be owed; points, multiples and shares of another thing can fall. */
const isAmount = ({ dimension }: Unit): boolean =>
  !["money", "share", "points", "multiple", "unknown"].includes(dimension);

/** Things and people that are counted singly, not by the ten thousand. */
const isOneByOne = ({ dimension, base }: Unit): boolean =>
  ["count", "people", "livestock"].includes(dimension) && base === undefined;

/** True where a phrase has every number of a printed value, whatever its spaces and widths, or the words where it has none. */
function carries(phrase: string, printed: string): boolean {
  const plain = (text: string): string => foldText(text).folded.replace(/(\d),(?=\d)/g, "$1");
  const [within, wanted] = [plain(phrase), plain(printed)];
  const numbers = wanted.match(/\d+(?:\.\d+)?/g) ?? [];
  const standing = new Set(within.match(/\d+(?:\.\d+)?/g) ?? []);
  return numbers.length === 0 ? within.includes(wanted) : numbers.every((number) => standing.has(number));
}
