import type { Observation } from "#domain/schemas/observation.ts";
import { type Answers, deskWith, type Problem, type Question } from "./asked.ts";
import type { TableValue } from "./table.ts";

/** What the values of a sheet change in a draft. */
export interface IntoDraft {
  /** New values, to stand after those of the draft. */
  readonly added: readonly Observation[];
  /** Values of the draft that the sheet replaces, by their id. */
  readonly replaced: ReadonlyMap<string, Observation>;
  /** How many the draft has already as the sheet has them. */
  readonly same: number;
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/** Questions that a draft raises, and not the sheet by itself. */
export const isOfDraft = (id: string): boolean => /^(?:differs|document)@/.test(id);

/**
 * Puts values into the observations of a draft. A value without a document, and one that the draft has otherwise, is asked
 * about and stays out; nothing is replaced without an answer.
 */
export function intoDraft(
  values: readonly TableValue[],
  draft: readonly Observation[],
  {
    documents,
    document,
    answers,
  }: { readonly documents: readonly string[]; readonly document: string | null; readonly answers: Answers },
): IntoDraft {
  const desk = deskWith(Object.fromEntries(Object.entries(answers).filter(([id]) => isOfDraft(id))));
  const ids = new Set(draft.map(({ id }) => id));
  const added: Observation[] = [];
  const replaced = new Map<string, Observation>();
  let same = 0;
  for (const value of values) {
    const place = { sheet: value.place.sheet, cell: "" };
    const from = value.document ?? document ?? desk.ask({ code: "document", place, found: "—", choices: documents });
    if (from === null) continue;
    const standing = draft.find((o) => isSameThing(o, value, from));
    if (standing === undefined) {
      const id = freeId(value, from, ids);
      ids.add(id);
      added.push(observationOf(value, id, from));
    } else if (says(standing) === says(value)) same += 1;
    else {
      const found = `${standing.printed || (standing.missing ?? "—")} ≠ ${value.printed || (value.missing ?? "—")}`;
      const answer = desk.ask({ code: "differs", place: value.place, found, choices: ["draft", "sheet"] });
      if (answer === "sheet") replaced.set(standing.id, observationOf(value, standing.id, from));
      if (answer === "draft") same += 1;
    }
  }
  return { added, replaced, same, questions: desk.asked(), problems: desk.told() };
}

const isSameThing = (o: Observation, value: TableValue, document: string): boolean =>
  o.indicator === value.indicator &&
  (o.category ?? null) === value.category &&
  o.area === undefined &&
  o.period === value.period &&
  o.basis === value.basis &&
  o.status === value.status &&
  o.source.document === document;

const says = ({
  value,
  lower,
  upper,
  missing,
  qualifier,
}: Pick<Observation, "value" | "lower" | "upper" | "missing" | "qualifier">): string =>
  JSON.stringify([value, lower ?? null, upper ?? null, lower === undefined, missing ?? null, qualifier]);

function observationOf(value: TableValue, id: string, document: string): Observation {
  const { indicator, category, period, basis, status, printed, qualifier, lower, upper, missing, place } = value;
  return {
    id,
    indicator,
    ...(category === null ? {} : { category }),
    period,
    basis,
    value: value.value,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    ...(missing === undefined ? {} : { missing }),
    printed,
    qualifier,
    status,
    source: { document, section: `${place.sheet} ${place.cell}`, phrase: null },
  };
}

/** `gdp.2022.bulletin-2023`: what it is of, when, and by which document; a number where that is taken. */
function freeId(
  { indicator, category, period, status }: TableValue,
  document: string,
  taken: ReadonlySet<string>,
): string {
  const parts = [indicator, period.replace("/", "-"), category, status === "actual" ? null : status, document];
  const id = parts.filter((part) => part !== null).join(".");
  for (let n = 1; ; n += 1) {
    const own = n === 1 ? id : `${id}.${n}`;
    if (!taken.has(own)) return own;
  }
}
