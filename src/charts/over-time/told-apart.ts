import { inOrder } from "#charts/axis/calendar.ts";
import type { Mark } from "./mark.ts";
import { literal } from "#charts/draw/text.ts";

const SIGNS = "①②③④⑤⑥⑦⑧⑨";

/** Where several values of a strand speak of one period, each carries the sign of the document that says so; what the signs stand for. */
export function toldApart<T extends { readonly marks: readonly Mark[] }>(
  strands: readonly T[],
  documentLabel: (id: string) => string,
): { readonly strands: readonly T[]; readonly key: readonly string[] } {
  const twice = (mark: Mark, { marks }: T): boolean =>
    isSaid(mark) && marks.filter((m) => isSaid(m) && m.point.period === mark.point.period).length > 1;
  const documentOf = (mark: Mark): string => mark.point.observation?.source.document ?? "";
  const documents = [
    ...new Set(
      strands.flatMap((s) =>
        s.marks
          .filter((m) => twice(m, s))
          .sort(inOrder)
          .map(documentOf),
      ),
    ),
  ];
  // One document that says both tells nothing apart; more than there are signs are in the table.
  if (documents.length < 2 || documents.length > SIGNS.length) return { strands, key: [] };
  const signed = (m: Mark): Mark => {
    const sign = SIGNS[documents.indexOf(documentOf(m))] ?? "";
    return { ...m, short: m.short + sign, line: m.line + sign };
  };
  return {
    strands: strands.map((s) => ({ ...s, marks: s.marks.map((m) => (twice(m, s) ? signed(m) : m)) })),
    key: documents.map((id, at) => `${SIGNS[at] ?? ""} ${literal(documentLabel(id))}`),
  };
}

/** A target says of itself what it is. */
const isSaid = (mark: Mark): boolean => mark.at !== null && mark.status !== "target";
