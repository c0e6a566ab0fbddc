import type { ReactNode } from "react";
import { placeOf } from "#domain/search/entry.ts";
import type { Mark } from "#domain/search/folded.ts";
import { merged, type Reason } from "#domain/search/match.ts";
import type { Hit } from "#domain/search/search.ts";
import { type Language, languageTag } from "#domain/site/language.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { searchWords } from "#words/search/search-words.ts";

/** Something found: its name with what matched in it, and in words why it is here where the name does not show it. */
export function FoundEntry({ hit }: { readonly hit: Hit }): ReactNode {
  const { lang } = usePlace();
  const { entry, reasons } = hit;
  const { page, hash } = placeOf(entry);
  const name = entry.name[lang];
  const inName = reasons.filter((r) => r.field === "name" && r.lang === lang);
  const told = reasons.filter((r) => !inName.includes(r) || r.how !== "itself");
  return (
    <li>
      <Link to={page} {...(hash === undefined ? {} : { hash })}>
        <Marked text={name} marks={merged(inName.flatMap((r) => r.marks))} />
      </Link>
      {told.length > 0 && (
        <ul className="search-why">
          {told.map((reason) => (
            <li key={reason.word}>
              <Why reason={reason} shown={inName.includes(reason)} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** By what a word found it; `shown` where the name above has the mark already. */
function Why({ reason, shown }: { readonly reason: Reason; readonly shown: boolean }): ReactNode {
  const { lang, t } = usePlace();
  const searchSaid = searchWords(lang);
  const { fields, hows } = searchSaid;
  const how = reason.how === "itself" ? "" : hows[reason.how](reason.word);
  if (shown) return how;
  const field = reason.field === "name" ? fields.name[reason.lang] : fields[reason.field];
  const { text, marks } = excerpt(reason.text, reason.marks, reason.lang);
  return (
    <>
      {field}
      {t.punctuation.colon}
      <span lang={reason.lang === lang ? undefined : languageTag(reason.lang)}>
        <Marked text={text} marks={marks} />
      </span>
      {how !== "" && `${t.punctuation.semicolon}${how}`}
    </>
  );
}

/** How much of a long text is shown before what was found in it, and in all (signs of Chinese; English takes more). */
const AROUND: Readonly<Record<Language, readonly [before: number, all: number]>> = { zh: [16, 56], en: [40, 140] };

/** The part of a text around the first thing found in it. */
function excerpt(
  text: string,
  marks: readonly Mark[],
  lang: Language,
): { readonly text: string; readonly marks: readonly Mark[] } {
  const [before, all] = AROUND[lang];
  if (text.length <= all) return { text, marks };
  const first = marks[0]?.start ?? 0;
  const start = first <= before ? 0 : first - before;
  const end = Math.min(text.length, start + all);
  const lead = start > 0 ? "…" : "";
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? "…" : ""}`,
    marks: marks
      .filter((m) => m.start < end)
      .map((m) => ({ start: m.start - start + lead.length, end: Math.min(m.end, end) - start + lead.length })),
  };
}

function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): ReactNode {
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(at === 0 ? 0 : marks[at - 1]?.end, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks[marks.length - 1]?.end ?? 0)}
    </>
  );
}
