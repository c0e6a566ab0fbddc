import type { StoredChanges } from "#domain/schemas/changes-file.ts";
import { COMMITMENT_FIELDS } from "./commitment-fields.ts";
import { SCHEMA_VERSION_FIELD } from "./common-fields.ts";
import { field, type Fields, record } from "./field.ts";
import { INDICATOR_FIELDS } from "./indicator-fields.ts";
import { OBSERVATION_FIELDS } from "./observation-fields.ts";
import { SOURCE_FIELDS } from "./source-fields.ts";
import { SUGGESTION_FIELDS } from "./suggestion-fields.ts";

/** The records of one side, each list as in the file in which it stands. */
const SIDE: Fields<StoredChanges["before"]> = {
  themes: INDICATOR_FIELDS.themes,
  indicators: INDICATOR_FIELDS.indicators,
  observations: OBSERVATION_FIELDS.observations,
  groups: COMMITMENT_FIELDS.groups,
  commitments: COMMITMENT_FIELDS.commitments,
  sessions: SUGGESTION_FIELDS.sessions,
  items: SUGGESTION_FIELDS.items,
  documents: SOURCE_FIELDS.documents,
  conflicts: SOURCE_FIELDS.conflicts,
};

/** `changes.json` is written by `publish`: nobody writes it by hand. */
export const CHANGES_FIELDS: Fields<StoredChanges> = {
  schemaVersion: SCHEMA_VERSION_FIELD,
  id: field("这一版的编号", "the id of the release"),
  supersedes: field("上一版本的编号；第一个版本是 null", "the id of the release before; null for the first"),
  values: field("这一版一共有多少个数", "how many values the release has"),
  before: record("两版不同的各条，上一版本里的样子", "the records that differ, as the release before has them", SIDE),
  after: record("两版不同的各条，这一版里的样子", "the records that differ, as this release has them", SIDE),
};
