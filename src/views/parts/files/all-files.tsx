import type { ReactNode } from "react";
import { MOST_VALUES } from "#domain/files/figures.ts";
import { downloadWords } from "#words/download/download-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { type FileLink, FileLinks, useBeside } from "./file-links.tsx";
import { Part } from "#views/parts/frame/part.tsx";

const ALL: readonly FileLink[] = [
  { kind: "csv", file: "all.csv" },
  { kind: "xlsx", file: "all.xlsx" },
  { kind: "json", file: "all.json" },
  { kind: "jsonstat", file: "all.jsonstat.json" },
  { kind: "datapackage", file: "datapackage.json" },
  { kind: "csvw", file: "all.csv-metadata.json" },
  { kind: "indicators", file: "all.indicators.csv" },
  { kind: "sources", file: "all.sources.csv" },
];

/** The files of all figures; for an earlier release, how they are made. */
export function AllFiles({ release }: { readonly release: string }): ReactNode {
  const { lang } = usePlace();
  const { release: shown, asOf, counts } = useShown();
  const words = downloadWords(lang);
  const beside = useBeside()("all.csv") !== null;
  const latest = asOf === null && release === shown.release.id;
  return (
    <Part id="all-files" title={words.all} note={latest && beside ? words.allNote : undefined}>
      {!latest ? (
        <p>{asOf === null ? words.allEarlier(release) : words.allElsewhere}</p>
      ) : !beside ? (
        <p>{words.allElsewhere}</p>
      ) : counts.observations > MOST_VALUES ? (
        <p>{words.csvOnly}</p>
      ) : (
        <FileLinks links={ALL} />
      )}
    </Part>
  );
}
