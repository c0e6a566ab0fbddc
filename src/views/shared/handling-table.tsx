import type { ReactNode } from "react";
import type { HandlingModel } from "#domain/handling.ts";
import { formatNumber } from "#i18n/format.ts";
import { axisWords } from "./axis-words.ts";
import { usePlace, useShown } from "./context.ts";
import { StackTable } from "./stack-table.tsx";

/** How many suggestions stand where, by each of the three axes. */
export function HandlingTable({ model, label }: { readonly model: HandlingModel; readonly label: string }): ReactNode {
  const { lang, t } = usePlace();
  const words = axisWords(lang, useShown().site?.outcomeScheme ?? null);
  return (
    <StackTable
      label={label}
      columns={[
        { name: t.suggestions.axis },
        { name: t.suggestions.part },
        { name: t.suggestions.count, kind: "numeric" },
      ]}
      rows={model.axes.flatMap(({ axis, parts }) =>
        parts.map((p) => ({
          key: `${axis} ${p.code}`,
          cells: [words.axis[axis], words.part(axis, p.code), formatNumber(p.count, lang)],
        })),
      )}
    />
  );
}
