import { accountOf, compose, type MockFolder, sessionOf, yearlyReport } from "#mocks/parts/compose.ts";
import { sampleSite, SCHEME_ABCD, text } from "#mocks/parts/county.ts";
import {
  HEADLINE,
  SESSION_INDICATORS,
  SUGGESTIONS_OUTCOMES,
  SUGGESTIONS_RATED,
  SUGGESTIONS_REPLIED,
  SUGGESTIONS_REPLIES,
  SUGGESTIONS_TEXTS,
} from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";
import { accountFigures, headlineOf } from "#mocks/parts/one-year.ts";

/** Answered suggestions by class; together 820. */
const CLASSES = { a: 652, b: 22, c: 31, d: 115 } as const;
const PUBLISHED = [
  SUGGESTIONS_REPLIED,
  SUGGESTIONS_OUTCOMES,
  SUGGESTIONS_RATED,
  SUGGESTIONS_TEXTS,
  SUGGESTIONS_REPLIES,
];

/** An account that publishes every rung as a number and no items: 838 received, 820 replied, 792 texts and 434 replies public. */
export function disclosedSuggestions(): MockFolder {
  const year = 2023;
  const period = String(year);
  const from = { document: accountOf(year).id, section: "二" };
  const classes = Object.entries(CLASSES).map(([category, count]) =>
    observe(SUGGESTIONS_OUTCOMES, period, count, { ...from, category }),
  );
  const release = compose({
    id: "2024-01-20",
    covers: { from: period, to: period },
    notes: text("838件建议，各项件数均有公布。", "838 suggestions, with every number published."),
    indicators: [...HEADLINE, ...SESSION_INDICATORS, ...PUBLISHED],
    observations: [
      ...headlineOf(year),
      ...accountFigures(year, { received: 838, departments: 41, towns: 12, satisfaction: 96 }),
      observe(SUGGESTIONS_REPLIED, period, 820, from),
      ...classes,
      observe(SUGGESTIONS_RATED, period, 781, from),
      observe(SUGGESTIONS_TEXTS, period, 792, from),
      observe(SUGGESTIONS_REPLIES, period, 434, from),
    ],
    documents: [yearlyReport(year), accountOf(year)],
    suggestions: {
      units: [],
      items: [],
      sessions: [
        sessionOf(year, {
          allClosed: false,
          disclosure: {
            replied: SUGGESTIONS_REPLIED.id,
            outcomes: SUGGESTIONS_OUTCOMES.id,
            rated: SUGGESTIONS_RATED.id,
            ratedBy: text("提出建议的代表", "the deputies who made them"),
            texts: SUGGESTIONS_TEXTS.id,
            replies: SUGGESTIONS_REPLIES.id,
          },
        }),
      ],
    },
  });
  return { site: sampleSite({ scheme: SCHEME_ABCD }), releases: [{ release }] };
}
