import type { MockFolder } from "#mocks/parts/compose.ts";
import { sampleSite } from "#mocks/parts/county.ts";
import { FUNDS_IN_PLACE, JOBS_FILLED, SPECIALIZED_SMES } from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";
import { plainYear } from "#mocks/parts/plain.ts";

const FROM = { document: "report-2023" };
const SOUND = observe(FUNDS_IN_PLACE, "2022", 22.2, FROM);
const JOBS = observe(JOBS_FILLED, "2022", { word: "余", value: 1300 }, FROM);

/** Records broken one way each, named by the code under which the parser reports them. */
const BROKEN: readonly (readonly [code: string, record: unknown])[] = [
  ["wrong-type", { ...SOUND, id: "broken.text", value: "22.2" }],
  ["bad-format", { ...SOUND, id: "broken.period", period: "2022Q5" }],
  ["missing-field", { ...SOUND, id: "broken.unprinted", printed: undefined }],
  ["unknown-field", { ...SOUND, id: "broken.extra", colour: "red" }],
  ["unknown-code", { ...SOUND, id: "broken.word", qualifier: "大概" }],
  ["duplicate-id", { ...SOUND, id: `${FUNDS_IN_PLACE.id}.2023` }],
  ["dangling-reference", { ...SOUND, id: "broken.indicator", indicator: "no-such-indicator" }],
  ["dangling-reference", { ...SOUND, id: "broken.document", source: { ...SOUND.source, document: "no-such-report" } }],
  ["bad-interval", { ...JOBS, id: "broken.interval", lower: 1400, upper: 1200 }],
  ["printed-differs", { ...SOUND, id: "broken.printed", printed: "33.3亿元" }],
  ["qualifier-differs", { ...JOBS, id: "broken.qualifier", lower: null, upper: 1300 }],
  ["category-missing", { ...observe(SPECIALIZED_SMES, "2022", 8, FROM), id: "broken.category" }],
];

/** The codes of the broken records, as the parser finds them: first what has the wrong form, then what does not fit. */
export const BROKEN_CODES: readonly string[] = BROKEN.map(([code]) => code);

/** Some observations broken in different ways and suggestions that are no JSON at all; the rest is sound. */
export function malformed(): MockFolder {
  const release = plainYear();
  const records = [...release.observations.observations, ...BROKEN.map(([, record]) => record)];
  return {
    site: sampleSite(),
    releases: [
      {
        release,
        replaced: {
          "observations.json": JSON.stringify({ schemaVersion: 1, observations: records }),
          "suggestions.json": "示例县建议办理情况（这不是 JSON）\n",
        },
      },
    ],
  };
}
