import type { ReactNode } from "react";
import type { Slide } from "#domain/meeting/slides.ts";
import type { Page } from "#domain/site/page.ts";
import { formatDate } from "#words/format/date.ts";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { ChangesSlide } from "./slide-changes.tsx";
import { DueSlide } from "./slide-due.tsx";
import { FigureSlide } from "./slide-figure.tsx";
import { SourcesSlide } from "./slide-sources.tsx";
import { SuggestionsSlide } from "./slide-suggestions.tsx";
import { ThemeSlide } from "./slide-theme.tsx";
import { WantedSlide } from "./slide-wanted.tsx";
import { TitleSlide } from "./slide-opening.tsx";
import { PhoneCode } from "#views/present/speaker/phone-code.tsx";

interface Props {
  readonly slide: Slide;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly title: string;
  /** The whole agenda: its sources are those that it quotes. */
  readonly all: readonly Slide[];
}

/** One slide: its heading, what it shows, the code for phones, and the foot that every slide has. */
export function SlideView({ slide, number, count, title, all }: Props): ReactNode {
  const { lang, t } = usePlace();
  const { site, release, asOf } = useShown();
  const words = presentWords(lang);
  const id = `slide-${number}`;
  const newer = asOf !== null && asOf.latest !== asOf.release ? asOf.latest : null;
  return (
    <article tabIndex={-1} className="slide" data-slide={slide.id} data-kind={slide.kind} aria-labelledby={id}>
      <header className="slide-head">
        <h3 id={id}>{title}</h3>
      </header>
      <div className="slide-body">
        <Body slide={slide} all={all} />
      </div>
      <div className="slide-foot">
        <p>
          {slide.kind !== "title" && <span>{site?.title[lang] ?? t.siteFallback}</span>}
          <span>
            {t.chart.release(release.release.id)}
            {asOf !== null && t.chart.asOf(formatDate(asOf.day, lang), newer)}
          </span>
          {release.release.synthetic === true && <strong>{t.synthetic}</strong>}
        </p>
        <p className="slide-place">{words.place(number, count)}</p>
      </div>
      <PhoneCode page={pageOf(slide)} />
      <div className="slide-notes">{words.handout}</div>
    </article>
  );
}

function Body({ slide, all }: { readonly slide: Slide; readonly all: readonly Slide[] }): ReactNode {
  switch (slide.kind) {
    case "title":
      return <TitleSlide />;
    case "figure":
      return <FigureSlide indicator={slide.indicator} chart={slide.chart} />;
    case "theme":
      return <ThemeSlide section={slide.section} />;
    case "suggestions":
      return <SuggestionsSlide session={slide.session} />;
    case "wanted":
      return <WantedSlide />;
    case "due":
      return <DueSlide />;
    case "changes":
      return <ChangesSlide />;
    case "sources":
      return <SourcesSlide slides={all} />;
  }
}

/** The page where a phone shows what a slide does. */
function pageOf(slide: Slide): Page {
  switch (slide.kind) {
    case "title":
      return { name: "overview" };
    case "figure":
      return { name: "indicator", id: slide.indicator.id };
    case "theme":
    case "wanted":
      return { name: "indicators" };
    case "suggestions":
      return { name: "suggestions" };
    case "due":
      return { name: "commitments" };
    case "changes":
      return { name: "releases" };
    case "sources":
      return { name: "sources" };
  }
}
