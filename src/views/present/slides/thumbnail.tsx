import { type ReactNode, useEffect, useRef } from "react";

/** A slide, small, as it is on the page below: a copy of what was drawn there, which nobody reads aloud or reaches by keys. */
export function Thumbnail({ id }: { readonly id: string }): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const slide = document.querySelector(`.deck [data-slide="${CSS.escape(id)}"]`);
    if (slide === null) return undefined;
    const copy = (): void => {
      const shown = slide.cloneNode(true);
      if (!(shown instanceof Element)) return;
      // What refers to parts of the drawing finds those of the slide itself.
      for (const one of [shown, ...shown.querySelectorAll("[id], [tabindex]")]) {
        for (const name of ["id", "tabindex", "aria-labelledby", "data-indicator", "data-slide"])
          one.removeAttribute(name);
      }
      // Nothing in it can be pressed.
      for (const one of shown.querySelectorAll("a, summary, button")) {
        const words = document.createElement("span");
        words.className = one.className;
        words.append(...one.childNodes);
        one.replaceWith(words);
      }
      for (const one of shown.querySelectorAll(".slide-table, .slide-code, .slide-notes")) one.remove();
      frame.current?.replaceChildren(shown);
    };
    copy();
    // Pictures that the build did not draw come later, and words change with the language.
    const later = new MutationObserver(copy);
    later.observe(slide, { childList: true, characterData: true, subtree: true });
    return () => later.disconnect();
  }, [id]);
  return <div ref={frame} className="meeting-thumbnail laid" aria-hidden="true" data-screen="" />;
}
