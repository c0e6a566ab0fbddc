import type { ReactNode } from "react";
import { ofStatement } from "#domain/figure/anchor.ts";
import { outcomeCode } from "#domain/handling/handling.ts";
import { rulesOf } from "#domain/handling/limits.ts";
import { track } from "#domain/handling/track.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { DISCLOSURE_WORDS } from "#words/disclosure/disclosure-words.ts";
import { formatDate } from "#words/format/date.ts";
import { reportWords } from "#words/report/report-words.ts";
import { axisWords } from "#views/parts/chart/axis-words.ts";
import { Citation, DocumentLink } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { StackTable } from "#views/parts/table/stack-table.tsx";
import { SuggestionsPicture } from "#views/parts/chart/suggestions-picture.tsx";
import { DotsTable, LadderTable } from "#views/parts/chart/suggestions-tables.tsx";
import { Section } from "./section.tsx";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

const KINDS = ["procedure", "shortcoming", "undertaking"] as const;

/** One session's bills and suggestions: what is said of all of them, what the account says in words, and each one where published. */
export function SessionReport({
  session,
  place,
}: {
  readonly session: CongressSession;
  readonly place: readonly number[];
}): ReactNode {
  const { lang } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const items = useShown().release.suggestions.items.filter((i) => i.session === session.id);
  return (
    <Section id={`session-${session.id}`} place={place} title={session.name[lang]}>
      <Pictures session={session} />
      {KINDS.map((kind) => {
        const statements = session.statements.filter((s) => s.kind === kind);
        return statements.length === 0 ? null : (
          <div key={kind} className="report-document">
            <h4 className="report-lead">{suggestionsSaid[kind]}</h4>
            <ol className="report-statements">
              {statements.map((s) => (
                <li key={s.id}>
                  {s.text[lang]}
                  <span className="report-meaning">
                    <Citation source={s.source} of={ofStatement(s.id)} detail />
                  </span>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
      {items.length === 0 ? <p>{suggestionsSaid.itemsNone}</p> : <Items session={session} />}
    </Section>
  );
}

/** Every suggestion as a dot, and the ladder; each as a picture and as a table. */
function Pictures({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang, t } = usePlace();
  const model = useShown().disclosures.find((d) => d.session === session.id);
  if (model === undefined) return null;
  const words = DISCLOSURE_WORDS[lang];
  return (
    <>
      {[model.dots, model.ladder].map((one) => (
        <figure key={one.id} data-chart={one.id}>
          <figcaption>{words[one.kind]}</figcaption>
          <SuggestionsPicture model={one} />
          {one.kind === "dots" ? <DotsTable model={one} /> : <LadderTable model={one} />}
          <p className="report-meaning">
            {t.chart.source}
            {t.punctuation.colon}
            <DocumentLink id={session.document} />
          </p>
        </figure>
      ))}
    </>
  );
}

/** Suggestion by suggestion, as each stands on the day of the report. */
function Items({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang, t } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const { release, site, day, disclosures } = useShown();
  const words = axisWords(lang, site?.outcomeScheme ?? null);
  const names = new Map(release.suggestions.units.map((u) => [u.id, u.name[lang]]));
  const items = release.suggestions.items.filter((i) => i.session === session.id);
  const rows = track(items, release.suggestions.units, day, rulesOf(site));
  const all = disclosures.find((d) => d.session === session.id)?.dots.total ?? rows.length;
  const shown = rows.filter((r) => r.item.kind === "suggestion").length;
  const s = suggestionsSaid;
  return (
    <>
      <h4 className="report-lead">{s.items}</h4>
      <p className="report-note">
        {s.day(formatDate(day, lang))}
        {shown < all && t.punctuation.space + reportWords(lang).itemsRest(shown, all)}
      </p>
      <StackTable
        label={s.items}
        columns={[
          { name: s.number },
          { name: s.itemTitle },
          { name: s.procedureState },
          { name: s.outcome },
          { name: s.evidence },
          { name: s.due },
        ]}
        rows={rows.map((row) => ({
          key: row.item.id,
          cells: [
            row.item.number,
            <span key="title">
              {row.item.title[lang]}
              <span className="report-meaning">{names.get(row.item.leadUnit) ?? row.item.leadUnit}</span>
            </span>,
            words.part("procedure", row.step),
            words.part("outcome", outcomeCode(row)),
            words.part("evidence", row.evidence),
            (row.timing === "overdue" || row.timing === "late") && row.limit !== null
              ? s.ofLimit(s.limit[row.limit.kind], suggestionsSaid.timingDays[row.timing](row.limit.days))
              : suggestionsSaid.timing[row.timing],
          ],
        }))}
      />
    </>
  );
}
