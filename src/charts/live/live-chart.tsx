import { type ReactNode, type RefObject, useEffect, useMemo, useState } from "react";
import styles from "./chart.module.css";
import { type Box, boxesOf, type Drawing } from "#charts/draw/drawing.ts";
import { echarts } from "./echarts.ts";
import { EChartsOnce } from "./one-start.ts";
import { drawnOf } from "#charts/draw/option.ts";
import { scaled } from "#charts/draw/scaled.ts";

// React's own part for browsers is the frame's: imported by what draws figures it would become a first script with them.
export { flushSync } from "react-dom";
export { renderStatic } from "#charts/svg/render-svg.ts";

interface Props {
  readonly drawing: Drawing;
  readonly box: RefObject<HTMLElement | null>;
  readonly onReady: () => void;
}

interface Size {
  readonly design: Box;
  readonly width: number;
}

/** The chart that answers a pointer, drawn over its own picture: the same option at the size the picture has on the page. */
export function LiveChart({ drawing, box, onReady }: Props): ReactNode {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const measure = (): void => setSize(sizeOf(element, drawing));
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
    // The chart is keyed by what it shows, so its place does not change either.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [box]);
  const { model } = drawing;
  const drawn = useMemo(() => {
    if (size === null || size.width === 0) return null;
    const context = { ...drawing, ...size.design, animate: false };
    const scale = size.width / size.design.width;
    const { option, height } = drawnOf(model, context);
    return { option: scaled(option, scale), height: height * scale };
    // The chart is keyed by what it shows, so the drawing itself does not change.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [size?.design.width, size?.width]);
  if (drawn === null || size === null) return null;
  return (
    <div className={styles.live} aria-hidden="true">
      <EChartsOnce
        echarts={echarts}
        option={drawn.option}
        notMerge
        autoResize={false}
        style={{ width: size.width, height: drawn.height }}
        onChartReady={onReady}
      />
    </div>
  );
}

/** Which of the two pictures the page shows, and how wide. */
function sizeOf(box: HTMLElement, drawing: Drawing): Size {
  const { narrow, wide } = boxesOf(drawing);
  const shown = box.querySelector<HTMLElement>(`[data-width="${narrow.width}"]`);
  return { design: shown !== null && shown.offsetWidth > 0 ? narrow : wide, width: box.clientWidth };
}
