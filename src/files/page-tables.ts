import { inFiles } from "#domain/release/one-language.ts";
import { basisOf } from "#domain/commitment/commitments-csv.ts";
import { commitmentState } from "#domain/commitment/commitment.ts";
import { handlingOf } from "#domain/handling/handling.ts";
import { ITEM_COLUMNS, itemCells } from "#domain/handling/items-csv.ts";
import { rulesOf } from "#domain/handling/limits.ts";
import { track } from "#domain/handling/track.ts";
import { overviewOf } from "#domain/site/overview.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { observationsOf } from "#domain/chart/series.ts";
import { csvCell } from "#domain/chart/table.ts";
import { type FileFigures, figuresOf } from "#domain/files/figures.ts";

/** A number stays a number; what is not known is `null`. */
type Cell = string | number | null;

/** A table of a page, in codes, published words and plain numbers: one for every language. */
export interface PageTable {
  /** Empty for the page's first table, else the ending of its file before `.csv`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table as CSV after RFC 4180, disarmed, with a byte-order mark for Excel and WPS. */
export function tableCsv({ columns, rows }: PageTable): string {
  const lines = [columns, ...rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))))];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** The indicators of which the overview shows something, in its order, with their rows. */
export function overviewFigures(slice: Release): readonly FileFigures[] {
  const all = new Map(slice.indicators.indicators.map((i) => [i.id, i]));
  return [...overviewOf(slice).indicators].flatMap((id) => {
    const indicator = all.get(id);
    return indicator === undefined ? [] : [figuresOf(slice, indicator)];
  });
}

/** How each commitment stands on the day of the release. */
export function commitmentTables(slice: Release, site: Site | null): readonly PageTable[] {
  const day = slice.release.published;
  return [
    {
      name: "",
      columns: [
        "commitment",
        "group",
        "parent",
        "title_zh",
        "title_en",
        "by",
        "responsible",
        "due",
        "due_basis",
        "step",
        "evidence",
        "timing",
        "target",
        "indicators",
        "document",
        "section",
        "as_of",
      ],
      rows: slice.commitments.commitments.map((c) => {
        const { step, evidence, due } = commitmentState(c, day);
        return [
          c.id,
          c.group,
          c.parent ?? null,
          c.title.zh,
          inFiles(c.title, site).en,
          c.by.zh,
          c.responsible?.zh ?? null,
          c.due,
          basisOf(c.due, c.dueInferred),
          step,
          evidence,
          due,
          c.target,
          c.indicators.join(" "),
          c.source.document,
          c.source.section,
          day,
        ];
      }),
    },
  ];
}

/** The documents with their hashes, and where they do not agree. */
export function sourceTables({ sources: { documents, conflicts } }: Release, site: Site | null): readonly PageTable[] {
  return [
    {
      name: "",
      columns: [
        "document",
        "title_zh",
        "title_en",
        "issuer",
        "kind",
        "official",
        "published",
        "url",
        "index_number",
        "sha256",
        "chars",
        "damaged_passages",
        "left_out",
        "conflicts",
      ],
      rows: documents.map((d) => [
        d.id,
        d.title.zh,
        inFiles(d.title, site).en,
        d.issuer.zh,
        d.kind,
        String(d.official),
        d.published,
        d.url,
        d.indexNumber,
        d.sha256,
        d.chars,
        d.damage.length,
        d.leftOut.length,
        conflicts
          .filter((c) => c.documents.includes(d.id))
          .map(({ id }) => id)
          .join(" "),
      ]),
    },
    {
      name: "conflicts",
      columns: [
        "conflict",
        "title_zh",
        "title_en",
        "statement_zh",
        "statement_en",
        "documents",
        "indicators",
        "observations",
      ],
      rows: conflicts.map((c) => [
        c.id,
        c.title.zh,
        inFiles(c.title, site).en,
        c.statement.zh,
        inFiles(c.statement, site).en,
        c.documents.join(" "),
        c.indicators.join(" "),
        c.observations.join(" "),
      ]),
    },
  ];
}

const ACCOUNT = ["received", "departments", "towns", "satisfaction", "bills"] as const;

/**
 * What the sessions' accounts say in numbers, the three axes counted, and the units with how many items each leads and helps
 * with. The items are `items`: as CSV the page offers them already.
 */
export function suggestionTables(
  slice: Release,
  site: Site | null,
): { readonly tables: readonly PageTable[]; readonly items: PageTable } {
  const day = slice.release.published;
  const { sessions, units, items } = slice.suggestions;
  const leads = new Map<string, number>();
  const helps = new Map<string, number>();
  for (const { leadUnit, coUnits } of items) {
    leads.set(leadUnit, (leads.get(leadUnit) ?? 0) + 1);
    for (const unit of coUnits) helps.set(unit, (helps.get(unit) ?? 0) + 1);
  }
  const accounts: PageTable = {
    name: "",
    columns: [
      "session",
      "session_zh",
      "figure",
      "indicator",
      "period",
      "value",
      "lower",
      "upper",
      "printed",
      "unit",
      "document",
      "section",
    ],
    rows: sessions.flatMap((session) =>
      ACCOUNT.map((figure) => {
        const id = session[figure];
        const unit = slice.indicators.indicators.find((i) => i.id === id)?.unit ?? null;
        const o =
          id === null
            ? undefined
            : observationsOf(slice, id).find((one) => one.period === session.period && one.status === "actual");
        return [
          session.id,
          session.name.zh,
          figure,
          id,
          session.period,
          o?.value ?? null,
          o?.lower ?? null,
          o?.upper ?? null,
          o?.printed ?? null,
          unit,
          o?.source.document ?? null,
          o?.source.section ?? null,
        ];
      }),
    ),
  };
  const axes: PageTable = {
    name: "axes",
    columns: ["session", "axis", "state", "count", "counted_from_items", "as_of"],
    rows: sessions.flatMap((session) => {
      const model = handlingOf(slice, session, site?.outcomeScheme ?? null, day);
      return (model?.axes ?? []).flatMap(({ axis, parts }) =>
        parts.map(({ code, count }) => [session.id, axis, code, count, String(model?.itemised ?? false), day]),
      );
    }),
  };
  const handling: PageTable = {
    name: "units",
    columns: ["unit", "kind", "name_zh", "name_en", "items_led", "items_helped"],
    rows: units.map((u) => [
      u.id,
      u.kind,
      u.name.zh,
      inFiles(u.name, site).en,
      leads.get(u.id) ?? 0,
      helps.get(u.id) ?? 0,
    ]),
  };
  const tracked = track(items, units, day, rulesOf(site));
  return {
    tables: [accounts, axes, handling],
    items: { name: "items", columns: ITEM_COLUMNS, rows: tracked.map((t) => itemCells(t, day, site)) },
  };
}
