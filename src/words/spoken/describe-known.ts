import { type KnownMark, type KnownModel, type KnownRow, type KnownSign, signOf } from "#domain/known/known.ts";
import type { Language } from "#domain/site/language.ts";
import { formatPeriod } from "#words/format/format.ts";
import { KNOWN_WORDS } from "#words/known/known-words.ts";
import { messagesOf } from "#words/common/messages.ts";
import { listed, sentences, WRITING } from "#words/format/writing.ts";

const SIGNS: readonly KnownSign[] = ["actual", "expected", "target", "other"];

/** What is known for a period: that a value was published as observed, expected or set, or by another definition. */
export const signWords = (sign: KnownSign, lang: Language): string =>
  sign === "other" ? KNOWN_WORDS[lang].other : messagesOf(lang).observationStatus[sign];

/** The periods for which a row has one kind of mark, in words; `null` where it has none. */
export function periodsWords({ marks }: KnownRow, sign: KnownSign, lang: Language): string | null {
  const periods = marks.filter((m) => signOf(m) === sign).map((m) => periodWords(m, lang));
  return periods.length === 0 ? null : listed(periods, lang);
}

const periodWords = ({ period, basis }: KnownMark, lang: Language): string => formatPeriod(period, lang, basis);

/** What is known of an indicator, kind by kind, as its row in the table has it. */
function rowWords(row: KnownRow, lang: Language): readonly string[] {
  const words = KNOWN_WORDS[lang];
  const kinds = SIGNS.flatMap((sign) => {
    const periods = periodsWords(row, sign, lang);
    return periods === null ? [] : [words.item(signWords(sign, lang), periods)];
  });
  return kinds.length === 0 ? [words.nothing] : kinds;
}

/** The matrix as one spoken sentence a row: every mark that is drawn. */
export function describeKnown(model: KnownModel, lang: Language): string {
  const words = KNOWN_WORDS[lang];
  const rows = model.rows.map((row) => words.row(row.name[lang], rowWords(row, lang)));
  return (
    words.count(model.total) +
    sentences(
      rows.map((row) => row + WRITING[lang].stop),
      lang,
    )
  );
}
