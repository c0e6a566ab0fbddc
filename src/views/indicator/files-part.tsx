import { type ReactNode, useContext } from "react";
import { contextOf, FILE_ENDINGS, figuresOf, MOST_VALUES } from "#domain/files/figures.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { observationsOf } from "#domain/chart/series.ts";
import { downloadWords, type FileName } from "#words/download/download-words.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { type FileLink, FileLinks, MadeFiles, useBeside } from "#views/parts/files/file-links.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { Cite } from "./cite.tsx";
import { EmbedPart } from "./embed-part.tsx";

const KINDS: Readonly<Record<(typeof FILE_ENDINGS)[number], FileName>> = {
  csv: "csv",
  xlsx: "xlsx",
  json: "json",
  "jsonstat.json": "jsonstat",
};

/** The files of an indicator with real addresses, its picture, how it is cited, and the HTML that shows it elsewhere. */
export function FilesPart({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  const { release, counts, png } = useShown();
  const words = downloadWords(lang);
  const beside = useBeside();
  const all = counts.ofIndicator ?? 0;
  const many = counts.observations > MOST_VALUES && all > observationsOf(release, indicator.id).length;
  const name = `${indicator.id}.${lang}`;
  const pictures: readonly FileLink[] = [
    { kind: "svg", file: `${name}.svg` },
    ...(png === true ? [{ kind: "png" as const, file: `${name}.png` }] : []),
  ];
  const picture = beside(`${name}.${png === true ? "png" : "svg"}`);
  return (
    <Part id="files" title={words.title} note={picture === null ? undefined : words.note}>
      {picture === null ? (
        <Made indicator={indicator} />
      ) : (
        <>
          <FileLinks
            links={[
              ...FILE_ENDINGS.filter((ending) => ending === "csv" || !many).map((ending) => ({
                kind: KINDS[ending],
                file: `${indicator.id}.${ending}`,
              })),
              ...pictures,
            ]}
          />
          {many && <p>{words.csvOnly}</p>}
          <details className="picture" data-screen="">
            <summary>{words.picture}</summary>
            <img src={picture} alt={words.pictureAlt(indicator.name[lang])} loading="lazy" width="1200" />
          </details>
        </>
      )}
      <Cite indicator={indicator} />
      <EmbedPart indicator={indicator} />
      <ToSlides id={indicator.id} />
    </Part>
  );
}

/** What a page can make by itself: in the single file, and as of a day. */
function Made({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  const { release, site, asOf } = useShown();
  const day = asOf === null ? "" : `.as-of-${asOf.day}`;
  const figures = figuresOf(release, indicator);
  return (
    <>
      <MadeFiles
        files={[
          {
            kind: "csv",
            file: `${indicator.id}${day}.csv`,
            type: "text/csv",
            make: () => import("#domain/chart/table-file.ts").then(({ toCsv }) => toCsv(figures.points)),
          },
          {
            kind: "json",
            file: `${indicator.id}${day}.json`,
            type: "application/json",
            make: () =>
              import("#files/json.ts").then(({ toJson }) =>
                toJson([figures], contextOf(release, site), release.sources.conflicts),
              ),
          },
        ]}
      />
      <p>{downloadWords(lang).elsewhere}</p>
    </>
  );
}

/** The way to the meeting, with a slide of the figure added to the agenda that was chosen last. */
function ToSlides({ id }: { readonly id: string }): ReactNode {
  const { page, lang, asOf } = usePlace();
  const addressing = useContext(AddressingContext);
  const query = new URLSearchParams([["add", id], ...(asOf === null ? [] : [["asOf", asOf]])]);
  return (
    <p data-screen="">
      <a href={addressing.page({ page, lang }, { page: { name: "present" }, lang }, `?${query.toString()}`)}>
        {downloadWords(lang).toSlides}
      </a>
    </p>
  );
}
