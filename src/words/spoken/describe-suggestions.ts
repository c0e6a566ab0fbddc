import type { DotsModel } from "#domain/disclosure/dots.ts";
import type { LadderModel } from "#domain/disclosure/ladder.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import {
  classWords,
  isDivided,
  misfitWords,
  type Naming,
  rungNote,
  rungWords,
  stateWords,
  unitsWords,
} from "#words/disclosure/disclosure-names.ts";
import { DISCLOSURE_WORDS } from "#words/disclosure/disclosure-words.ts";
import { messagesOf } from "#words/common/messages.ts";
import { sentences, WRITING } from "#words/format/writing.ts";

/** The dots and boxes as one spoken sentence: how many stand where, and which unit leads how many. */
export function describeDots(model: DotsModel, naming: Naming): string {
  const { lang } = naming;
  const { item } = messagesOf(lang).describe;
  const { semicolon, stop } = WRITING[lang];
  const count = chartWords(lang).suggestions;
  const words = DISCLOSURE_WORDS[lang];
  const named = model.units.flatMap((g) => g.named.map((u) => item(u.name[lang], count(u.count))));
  return (
    [
      model.total === 0 ? words.none : model.itemised ? words.each : words.anonymous,
      ...model.parts.map((p) => item(stateWords(p, model, naming), count(p.count))),
      unitsWords(model.units, naming),
      ...named,
    ].join(semicolon) + stop
  );
}

/** The ladder as one spoken sentence, rung after rung, then what does not add up. */
export function describeLadder(model: LadderModel, naming: Naming): string {
  const { lang } = naming;
  const { item } = messagesOf(lang).describe;
  const { semicolon, stop } = WRITING[lang];
  const count = chartWords(lang).suggestions;
  const rungs = model.rungs.map((rung) => {
    const note = rungNote(rung, naming);
    const parts = isDivided(rung)
      ? rung.parts.flatMap((p) => (p.count === null ? [] : item(classWords(p, false, naming), count(p.count))))
      : [];
    const said = [rung.count === null ? "" : count(rung.count), ...parts, note].filter((t) => t !== "");
    return said.reduce((before, more) => item(before, more), rungWords(rung, naming));
  });
  return rungs.join(semicolon) + stop + sentences(misfitWords(model, naming), lang);
}
