import * as echarts from "echarts";
import { type ReactNode, useEffect, useRef } from "react";

/** A chart on a canvas, drawn once it is on the page, with the whole of ECharts at hand. */
export function Chart({ id, option }: { readonly id: string; readonly option: echarts.EChartsOption }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return undefined;
    const chart = echarts.init(box.current);
    chart.setOption(option);
    const resize = (): void => chart.resize();
    window.addEventListener("resize", resize);
    return () => {
      window.removeEventListener("resize", resize);
      chart.dispose();
    };
    // The option of a chart never changes while the page is open.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return <div ref={box} data-chart={id} style={{ height: 300 }} />;
}
