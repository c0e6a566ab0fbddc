import type { ReactNode } from "react";
import { hasLimits } from "#domain/handling/limits.ts";
import type { Tracked } from "#domain/handling/track.ts";
import { formatDate } from "#words/format/date.ts";
import { sentences } from "#words/format/writing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Part } from "#views/parts/frame/part.tsx";
import { useRules } from "./tracked.ts";
import { Tracker } from "./tracker.tsx";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** Items as they stand on the day of the page, with the rules they are judged by. `unit`: whose they are. */
export function ItemsPart({ items, unit }: { readonly items: readonly Tracked[]; readonly unit?: string }): ReactNode {
  const { lang } = usePlace();
  const { day } = useShown();
  const rules = useRules();
  const { replyMonths, extensionMonths, publicationWorkingDays } = rules;
  const s = suggestionsWords(lang);
  const note = [
    s.day(formatDate(day, lang)),
    hasLimits(rules) ? "" : s.limitsUndeclared,
    replyMonths === null ? "" : s.rules(replyMonths, extensionMonths),
    publicationWorkingDays === null ? "" : s.publicationRule(publicationWorkingDays),
  ];
  return (
    <Part id="items" title={s.items} note={sentences(note, lang)}>
      <Tracker items={items} {...(unit === undefined ? {} : { unit })} />
    </Part>
  );
}
