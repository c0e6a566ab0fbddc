import type { Release } from "#domain/schemas/release.ts";
import { compose, type MockFolder } from "#mocks/parts/compose.ts";
import { text } from "#mocks/parts/county.ts";
import {
  AUTUMN,
  EXPORTS,
  figures,
  INDICATORS,
  OUTPUT_ID,
  ROADS_ID,
  ROADS_RIGHT,
  ROADS_WRONG,
} from "./second-county/figures.ts";
import { COMMITMENTS, SUGGESTIONS } from "./second-county/handled.ts";
import { DOCUMENTS, REVISED, SITE, THEMES } from "./second-county/names.ts";

const FIRST = "2026-03-10";
const SECOND = "2026-11-20";
const THIRD = "2026-11-20.2";

function made(given: Omit<Parameters<typeof compose>[0], "commitments" | "suggestions">): Release {
  const release = compose({ ...given, commitments: COMMITMENTS, suggestions: SUGGESTIONS });
  return {
    ...release,
    release: {
      ...release.release,
      publisher: text("虚构县人民政府办公室（虚构）", "Office of the Fictional County Government (made up)"),
    },
    indicators: { ...release.indicators, themes: [...THEMES] },
  };
}

/**
 * A county of its own, with nothing in common with the others: 14 indicators, 8 towns, 20 suggestions, 4 commitments, no
 * time limits declared. Three releases, two on one day: the second revises a value and lists one indicator more, the third
 * corrects a value that was mistyped.
 */
export const secondCounty = (): MockFolder => ({
  site: SITE,
  releases: [
    {
      release: made({
        id: FIRST,
        covers: { from: "2024", to: "2026" },
        notes: text("首次发布。", "First release."),
        indicators: INDICATORS,
        observations: figures(ROADS_WRONG, 98.6),
        documents: DOCUMENTS,
      }),
    },
    {
      release: made({
        id: SECOND,
        supersedes: FIRST,
        covers: { from: "2024", to: "2026" },
        notes: text("增加前三季度数据，修订生产总值。", "Figures to September added, GDP revised."),
        changes: [
          {
            observation: OUTPUT_ID,
            kind: "revised",
            reason: text("统计部门修订", "Revised by the statistics bureau"),
            document: REVISED.id,
          },
        ],
        indicators: [...INDICATORS, EXPORTS],
        observations: [...figures(ROADS_WRONG, 97.9), ...AUTUMN],
        documents: [...DOCUMENTS, REVISED],
      }),
    },
    {
      release: made({
        id: THIRD,
        supersedes: SECOND,
        covers: { from: "2024", to: "2026" },
        notes: text("更正公路里程。", "The length of roads corrected."),
        changes: [
          {
            observation: ROADS_ID,
            kind: "corrected",
            reason: text("录入时两位数字颠倒", "Two digits were typed the wrong way round"),
          },
        ],
        indicators: [...INDICATORS, EXPORTS],
        observations: [...figures(ROADS_RIGHT, 97.9), ...AUTUMN],
        documents: [...DOCUMENTS, REVISED],
      }),
    },
  ],
});
