import type { ReactNode } from "react";
import { MOST_VALUES } from "#domain/files/figures.ts";
import type { Page } from "#domain/site/page.ts";
import { downloadWords, type PageTableName } from "#words/download/download-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { useBeside } from "./file-links.tsx";

/** Tables that a page has beside its first. */
const TABLES: Readonly<Partial<Record<Page["name"], readonly PageTableName[]>>> = {
  suggestions: ["axes", "units"],
  sources: ["conflicts"],
};

/** One line of links to the files of the page as a whole; nothing where the build wrote none. */
export function PageFiles(): ReactNode {
  const { page, lang } = usePlace();
  const { counts } = useShown();
  const beside = useBeside();
  const words = downloadWords(lang);
  const overview = page.name === "overview";
  if (overview && counts.observations > MOST_VALUES) return null;
  const links: readonly (readonly [end: string, name: string])[] = [
    ["csv", "CSV"],
    ["xlsx", "XLSX"],
    ["json", "JSON"],
    ...(overview ? [["jsonstat.json", words.names.jsonstat] as const] : []),
    ...(TABLES[page.name] ?? []).map((table) => [`${table}.csv`, words.pageTables[table]] as const),
  ];
  const files = links.flatMap(([end, name]) => {
    const file = `page.${page.name}.${end}`;
    const href = beside(file);
    return href === null ? [] : [{ file, href, name }];
  });
  return files.length === 0 ? null : (
    <p className="page-files" data-screen="">
      {words.page}
      {files.map(({ file, href, name }) => (
        <a key={file} href={href} download={file}>
          {name}
        </a>
      ))}
    </p>
  );
}
