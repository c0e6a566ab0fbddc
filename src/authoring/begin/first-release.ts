import { EMPTY_FILES } from "#domain/check/empty-files.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import { type ReleaseFileName, SCHEMA_VERSION } from "#domain/schemas/release.ts";

/** The draft of a site's first release, without any figure: `name` is that of its area, `day` the day of publication. */
export function firstRelease(name: Localised, day: string): Readonly<Record<ReleaseFileName, unknown>> {
  const year = day.slice(0, 4);
  return {
    "release.json": {
      schemaVersion: SCHEMA_VERSION,
      id: day,
      published: day,
      covers: { from: year, to: year },
      supersedes: null,
      publisher: { zh: `${name.zh}公开数据看板编辑`, en: `The editors for ${name.en}` } satisfies Localised,
      notes: { zh: "第一个版本。", en: "The first release." } satisfies Localised,
    },
    ...EMPTY_FILES,
  };
}
