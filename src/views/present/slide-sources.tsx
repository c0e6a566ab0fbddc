import type { ReactNode } from "react";
import { figuresOn, type Slide } from "#domain/meeting/slides.ts";
import { pointsOf } from "#domain/chart-model.ts";
import type { Release } from "#domain/schemas/release.ts";
import { quotedOf } from "#domain/series.ts";
import { presentWords } from "#i18n/present-words.ts";
import { DocumentLink } from "#views/shared/citation.tsx";
import { usePlace, useShown } from "#views/shared/context.ts";

const ROWS = 7;

/** The documents that the slides of the meeting quote, in the order in which they come up. */
export function SourcesSlide({ slides }: { readonly slides: readonly Slide[] }): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const words = presentWords(lang);
  const documents = [...new Set(slides.flatMap((slide) => quotedBy(slide, release)))];
  return (
    <>
      <p className="slide-question">{words.sourcesNote(documents.length)}</p>
      <ol className="slide-rows slide-documents">
        {documents.slice(0, ROWS).map((id) => (
          <li key={id}>
            <DocumentLink id={id} />
          </li>
        ))}
      </ol>
      {documents.length > ROWS && <p className="slide-rest">{words.more(documents.length - ROWS)}</p>}
    </>
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
