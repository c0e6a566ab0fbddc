import { LineChart } from "echarts/charts";
import { DataZoomInsideComponent, GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer, SVGRenderer } from "echarts/renderers";

use([LineChart, GridComponent, DataZoomInsideComponent, CanvasRenderer, SVGRenderer]);

const POINTS = 100_000;

/** A walk that is the same every time. */
function walk(): readonly (readonly [number, number])[] {
  let at = 0;
  let state = 1;
  return Array.from({ length: POINTS }, (_, i) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    at += state / 0x40000000 - 1;
    return [i, at] as const;
  });
}

// The site's own line has a label and a place for every value: a drawing of a few years. What is long has to be sampled.
const box = document.getElementById("line");
if (box === null) throw new Error("invalid page: #line");
const renderer = new URLSearchParams(location.search).get("renderer") === "svg" ? "svg" : "canvas";
const chart = init(box, null, { renderer });
chart.setOption({
  animation: false,
  grid: { left: 50, right: 10, top: 10, bottom: 30 },
  xAxis: { type: "value", min: "dataMin", max: "dataMax" },
  yAxis: { type: "value", scale: true },
  dataZoom: [{ type: "inside", start: 40, end: 60, throttle: 0 }],
  series: [
    {
      type: "line",
      showSymbol: false,
      sampling: "lttb",
      progressive: 5000,
      lineStyle: { width: 1 },
      emphasis: { disabled: true },
      data: walk(),
    },
  ],
});

// Told to whoever pans: a drag that moves nothing is no measurement.
let moves = 0;
chart.on("datazoom", () => {
  moves += 1;
  document.body.dataset["moves"] = String(moves);
});
