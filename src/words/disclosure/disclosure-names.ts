import type { DotsModel } from "#domain/disclosure/dots.ts";
import type { LadderModel, Rung, RungPart } from "#domain/disclosure/ladder.ts";
import type { UnitGroup } from "#domain/disclosure/units.ts";
import type { Language } from "#domain/site/language.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { DISCLOSURE_WORDS } from "./disclosure-words.ts";
import { figureLine } from "#words/format/format.ts";

/** What the words of suggestions are made with. */
export interface Naming {
  readonly lang: Language;
  /** An outcome of the site's scheme by letter and name; the letter alone where the scheme has none. */
  readonly outcomeName?: ((code: string) => string) | undefined;
}

/** What a class of suggestions is called: by the figure's own breakdown, by the procedure, or by the site's scheme. */
export function classWords({ code, name, outcome }: RungPart, said: boolean, { lang, outcomeName }: Naming): string {
  const words = DISCLOSURE_WORDS[lang];
  const { procedure, evidence } = chartWords(lang);
  if (name !== undefined) {
    // Ids are small letters; a class of the site's scheme has its own sign, which is said with its name.
    const letter = outcome ?? code.toUpperCase();
    const inScheme = outcomeName !== undefined && outcomeName(letter) !== letter;
    return inScheme ? `${letter} ${name[lang]}` : name[lang];
  }
  const own = (said ? words.said[code] : undefined) ?? words.parts[code] ?? procedure[code] ?? evidence[code];
  return own ?? outcomeName?.(code) ?? code;
}

/** What a state of the dots is called. */
export const stateWords = (part: RungPart, model: DotsModel, naming: Naming): string =>
  classWords(part, !model.itemised, naming);

/** What a rung is called. */
export function rungWords({ name, note, figure }: Rung, { lang }: Naming): string {
  const words = DISCLOSURE_WORDS[lang];
  if (name === "answered" && note === "said") return words.saidClosed;
  if (name === "satisfaction" && figure !== null) return (figure.indicator.short ?? figure.indicator.name)[lang];
  return words.rungs[name];
}

/** What a rung says beside its number, or in its place; empty where the number says it all. */
export function rungNote(rung: Rung, { lang }: Naming): string {
  const { notes, rate } = DISCLOSURE_WORDS[lang];
  const { name, note, figure, by, count } = rung;
  if (name === "satisfaction" && figure !== null && figure.observation !== null)
    return rate(figureLine(figure.observation, figure.indicator, lang), by?.[lang] ?? null, count !== null);
  if (count !== null) return "";
  if (note === "claimed") return name === "texts" ? notes["claimed-texts"] : notes["claimed-replies"];
  return note === "titles" ? notes.titles : notes["not-published"];
}

/** Whether the parts of a rung say more than its number. */
export const isDivided = ({ parts, name }: Rung): boolean =>
  parts.length > 1 || name === "outcomes" || name === "evidence";

/** What does not add up, a sentence each. */
export const misfitWords = ({ misfits }: LadderModel, { lang }: Naming): readonly string[] =>
  misfits.map(DISCLOSURE_WORDS[lang].misfit);

/** So many units of a group, by the county's own name for them. */
export function unitCountWords({ kind, name }: UnitGroup, n: string, lang: Language): string {
  const words = DISCLOSURE_WORDS[lang];
  return words.unitCount(name?.[lang] ?? words.unitKinds[kind], n);
}

/** How many units of which kinds took the lead, and whether it is known how many each. */
export function unitsWords(groups: readonly UnitGroup[], { lang }: Naming): string {
  const words = DISCLOSURE_WORDS[lang];
  const kinds = groups.flatMap((group) =>
    group.total === null || group.total === 0 ? [] : [unitCountWords(group, String(group.total), lang)],
  );
  if (kinds.length === 0) return words.unitsNone;
  return groups.some((g) => g.named.length > 0) ? words.unitsCounted(kinds) : words.unitsSilent(kinds);
}
