import EChartsReactCore from "echarts-for-react/esm/core";
import { echarts } from "./echarts.ts";

/**
 * The React component of ECharts, started once. By itself it makes a chart, waits until that is drawn, throws it away and
 * makes another, so as to know its size; here the size is given, and its place is watched by whoever gives it (`autoResize` off).
 */
export class EChartsOnce extends EChartsReactCore {
  override initEchartsInstance(): ReturnType<EChartsReactCore["initEchartsInstance"]> {
    const { clientWidth: width, clientHeight: height } = this.ele;
    const made = echarts.init(this.ele, null, { renderer: "svg", width, height });
    // The first change of size is passed over by it, as a watch of its own would tell the size that there is.
    this["isInitialResize"] = false;
    // Gone again before anything was drawn, there is nothing to go on with.
    return new Promise((done) => {
      queueMicrotask(() => {
        if (!made.isDisposed()) done(made);
      });
    });
  }
}
