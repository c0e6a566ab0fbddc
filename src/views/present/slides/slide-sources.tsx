import type { ReactNode } from "react";
import { figuresOn, type Slide } from "#domain/meeting/slides.ts";
import { pointsOf } from "#domain/chart/chart-model.ts";
import type { Release } from "#domain/schemas/release.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { presentWords } from "#words/present/present-words.ts";
import { DocumentLink } from "#views/parts/figure/citation.tsx";
import { SlideTally } from "./slide-tally.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

/** As many documents as the last row can read. */
const ROWS = 5;

/** The documents that the slides of the meeting quote, in the order in which they come up, and how many figures each gave. */
export function SourcesSlide({ slides }: { readonly slides: readonly Slide[] }): ReactNode {
  const { lang } = usePlace();
  const { release, documentOf } = useShown();
  const words = presentWords(lang);
  const quoted = slides.flatMap((slide) => quotedBy(slide, release));
  const counts = new Map<string, number>();
  for (const id of quoted) counts.set(id, (counts.get(id) ?? 0) + 1);
  const documents = [...counts].sort(([, a], [, b]) => b - a);
  const rows = documents.slice(0, ROWS).flatMap(([id, count]) => {
    const document = documentOf(id);
    return document === undefined ? [] : [{ name: (document.short ?? document.title)[lang], count }];
  });
  return (
    <div className="slide-halves">
      <div>
        <p className="slide-large">{words.sourcesNote(documents.length)}</p>
        {documents.length > ROWS && <p>{words.more(documents.length - ROWS)}</p>}
        <ol className="slide-source slide-documents">
          {documents.slice(0, ROWS).map(([id]) => (
            <li key={id}>
              <DocumentLink id={id} />
            </li>
          ))}
        </ol>
      </div>
      <SlideTally model={{ id: "tally-sources", kind: "tally", rows }} title={words.sourcesTally} />
    </div>
  );
}

function quotedBy(slide: Slide, release: Release): readonly string[] {
  switch (slide.kind) {
    case "figure": {
      const drawn = slide.chart === null ? [] : pointsOf(slide.chart).flatMap((p) => p.observation ?? []);
      return [...quotedOf(release, slide.indicator), ...drawn].map((o) => o.source.document);
    }
    case "theme":
      return figuresOn(release, slide.section).flatMap((i) => quotedOf(release, i).map((o) => o.source.document));
    case "suggestions":
      return [slide.session.document];
    case "due":
      return release.commitments.commitments.map((c) => c.source.document);
    default:
      return [];
  }
}
