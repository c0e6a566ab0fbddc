import { type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { StaticSvgContext } from "#charts/svg/static-svg.ts";
import { boxesOf, type Drawing, type StaticRenderer } from "#charts/draw/drawing.ts";
import { whenNeeded } from "./when-needed.ts";

type Props = Pick<Drawing, "model" | "lang" | "place">;

/** A picture that is only seen: what it shows stands beside it in words. Drawn by the build, or when it comes into view. */
export function PlainPicture(props: Props): ReactNode {
  const given = useContext(StaticSvgContext);
  const box = useRef<HTMLSpanElement>(null);
  const [late, setLate] = useState<StaticRenderer | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null || element.querySelector("svg") !== null) return undefined;
    // Reached without loading a page: nobody has drawn it yet.
    // Where it does not come, the value beside it is enough.
    return whenNeeded(element, (live) => setLate(() => live.renderStatic), { failed: () => undefined });
  }, []);
  const renderer = given ?? late;
  const drawing: Drawing = { ...props, title: "", description: "", documentLabel: () => "" };
  return (
    <span
      ref={box}
      style={{ display: "block" }}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: renderer === null ? "" : renderer(drawing, boxesOf(drawing).narrow) }}
    />
  );
}
