import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { readAgenda, slideAt, withSlide, writeAgenda } from "#domain/meeting/agenda.ts";
import { type Slide, type Slides, slidesOf } from "#domain/meeting/slides.ts";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace, useSearch, useShown } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { AgendaEditor } from "./agenda/agenda-editor.tsx";
import { Deck } from "./deck.tsx";
import laid from "./slides/laid.css?inline";
import styles from "./present.css?inline";
import { keepAgenda, keptAgenda } from "./agenda/kept-agenda.ts";
import { Presenter } from "./speaker/presenter.tsx";
import { SlideView } from "./slides/slide.tsx";
import { titleOf } from "./slides/slide-title.ts";
import { StartPart } from "./agenda/start-part.tsx";

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
  const added = useAdded(slides, agenda.slides);
  const notice = agenda.unknown.length > 0 ? words.unknown(agenda.unknown.join(", ")) : undefined;
  if (query.get("presenter") === "1")
    return <Presenter slides={agenda.slides} at={at ?? 1} notice={notice} title={title} go={go} />;
  return (
    <div className="meeting">
      {/* Styles of its own, which leave with it. */}
      <style>{styles}</style>
      <style>{laid}</style>
      <div className="meeting-desk" data-screen="">
        <p className="meeting-lead">{words.lead}</p>
        <noscript>{words.script}</noscript>
        {notice !== undefined && <Notice role="status">{notice}</Notice>}
        {added !== undefined && <Notice role="status">{words.added(title(added))}</Notice>}
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
        <Deck slides={agenda.slides} at={at} notice={notice} title={title} go={go}>
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

/**
 * Adds the slide that a figure's page sent here to the agenda that was chosen last, and keeps what is chosen; the slide that
 * was added, to be named.
 */
function useAdded(slides: Slides, shown: readonly Slide[]): Slide | undefined {
  const { set } = usePlace();
  const query = new URLSearchParams(useSearch());
  const [added, setAdded] = useState("");
  const [add, chosen] = [query.get("add") ?? "", query.get("slides")];
  useEffect(() => {
    if (add === "") {
      if (chosen !== null) keepAgenda(chosen);
      return;
    }
    const before = readAgenda(chosen ?? keptAgenda(), slides).slides.map(({ id }) => id);
    set("add", "");
    set("slides", writeAgenda(withSlide(before, add), slides));
    setAdded(add);
  }, [add, chosen, slides, set]);
  return shown.find(({ id }) => id === added);
}
