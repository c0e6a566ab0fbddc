import { type ReactNode, useCallback, useMemo } from "react";
import { readAgenda, slideAt } from "#domain/meeting/agenda.ts";
import { type Slide, slidesOf } from "#domain/meeting/slides.ts";
import { presentWords } from "#i18n/present-words.ts";
import { usePlace, useSearch, useShown } from "#views/shared/context.ts";
import { Notice } from "#views/shared/notice.tsx";
import { Part } from "#views/shared/part.tsx";
import { AgendaEditor } from "./agenda-editor.tsx";
import { Deck } from "./deck.tsx";
import laid from "./laid.css?inline";
import styles from "./present.css?inline";
import { Presenter } from "./presenter.tsx";
import { SlideView } from "./slide.tsx";
import { titleOf } from "./slide-title.ts";
import { StartPart } from "./start-part.tsx";

/** The meeting that the address describes: its agenda to be prepared, its slides to be shown. */
export function Meeting(): ReactNode {
  const { lang, set, t } = usePlace();
  const { release, site, versions, areaNames } = useShown();
  const words = presentWords(lang);
  const query = new URLSearchParams(useSearch());
  const changed = versions !== null && versions.diff !== null;
  const slides = useMemo(() => slidesOf(release, changed, areaNames), [release, changed, areaNames]);
  const agenda = readAgenda(query.get("slides") ?? "", slides);
  const at = slideAt(query.get("at"), agenda.slides.length);
  const title = useCallback(
    (slide: Slide): string => titleOf(slide, lang, t, site?.title[lang] ?? t.siteFallback),
    [lang, t, site],
  );
  const go = useCallback((to: number | null): void => set("at", to === null ? "" : String(to)), [set]);
  if (query.get("presenter") === "1") return <Presenter slides={agenda.slides} at={at ?? 1} title={title} go={go} />;
  return (
    <div className="meeting">
      {/* Styles of its own, which leave with it. */}
      <style>{styles}</style>
      <style>{laid}</style>
      <div className="meeting-desk" data-screen="">
        <p className="meeting-lead">{words.lead}</p>
        <noscript>{words.script}</noscript>
        {agenda.unknown.length > 0 && <Notice role="status">{words.unknown(agenda.unknown.join(", "))}</Notice>}
        <StartPart />
        <Part id="agenda" title={words.agenda} note={words.agendaNote}>
          <AgendaEditor slides={slides} agenda={agenda} title={title} />
        </Part>
      </div>
      <section aria-labelledby="slides-title" className="meeting-slides">
        <h2 id="slides-title" data-screen="">
          {words.slides}
        </h2>
        <p className="meeting-desk" data-screen="">
          {words.slidesNote}
        </p>
        <Deck slides={agenda.slides} at={at} title={title} go={go}>
          {(slide, number) => (
            <SlideView
              slide={slide}
              number={number}
              count={agenda.slides.length}
              title={title(slide)}
              all={agenda.slides}
            />
          )}
        </Deck>
      </section>
    </div>
  );
}
