import type { DotsModel } from "#domain/disclosure/dots.ts";
import type { LadderModel, Rung, RungPart } from "#domain/disclosure/ladder.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import {
  classWords,
  isDivided,
  rungNote,
  rungWords,
  stateWords,
  unitCountWords,
} from "#words/disclosure/disclosure-names.ts";
import { DISCLOSURE_WORDS } from "#words/disclosure/disclosure-words.ts";
import { speakCount } from "#words/spoken/spoken.ts";
import type { Drawing } from "#charts/draw/drawing.ts";
import { clauses, WRITING } from "#words/format/writing.ts";
import type { Course, Step } from "./steps.ts";

/** The states, then the units: those that are named one by one, the others by their number. */
export function dotCourses(model: DotsModel, drawing: Drawing): readonly Course[] {
  const { lang } = drawing;
  const words = DISCLOSURE_WORDS[lang];
  const units = model.units.flatMap((group): readonly Step[] => {
    if (group.named.length > 0) return group.named.map((u) => countStep(u, [u.name[lang]], drawing));
    if (group.total === null || group.total === 0) return [];
    const written = unitCountWords(group, String(group.total), lang);
    const rest = `${WRITING[lang].comma}${words.unitsEach}${WRITING[lang].stop}`;
    const figure = speakCount(written, lang);
    return [{ of: group, figure, written: written + rest, spoken: figure + rest, value: group.total }];
  });
  return [
    { name: words.states, steps: model.parts.map((p) => countStep(p, [stateWords(p, model, drawing)], drawing)) },
    { name: words.units, steps: units },
  ].filter((course) => course.steps.length > 0);
}

/** All rungs in a row. */
export const ladderCourses = (model: LadderModel, drawing: Drawing): readonly Course[] => [
  { name: "", steps: model.rungs.flatMap((r) => rungSteps(r, drawing)) },
];

/** One step for each part of a rung, and one where it has no number. */
function rungSteps(rung: Rung, drawing: Drawing): readonly Step[] {
  const name = rungWords(rung, drawing);
  const note = rungNote(rung, drawing);
  const { comma, stop } = WRITING[drawing.lang];
  return rung.parts.map((of): Step => {
    const parts = isDivided(rung) ? [name, classWords(of, false, drawing)] : [name];
    if (of.count !== null) return countStep(of, parts, drawing, note);
    const said = `${[...parts.slice(0, 1), note].join(comma)}${stop}`;
    const figure = speakCount(note, drawing.lang);
    return { of, figure, written: said, spoken: speakCount(said, drawing.lang), value: null };
  });
}

function countStep(
  of: RungPart & { readonly count: number | null },
  names: readonly string[],
  { lang }: Drawing,
  note = "",
): Step {
  const written = chartWords(lang).suggestions(of.count ?? 0);
  const figure = speakCount(written, lang);
  const sentence = (count: string, more: string): string => clauses([...names, count, more], lang) + WRITING[lang].stop;
  return {
    of,
    figure,
    written: sentence(written, note),
    spoken: sentence(figure, note === "" ? "" : speakCount(note, lang)),
    value: of.count,
  };
}
