// @vitest-environment happy-dom
import { act, cleanup, render, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { echarts } from "#charts/live/echarts.ts";
import { LiveChart } from "#charts/live/live-chart.tsx";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";

const drawing = {
  model: chartCases.columns,
  title: "样例产值",
  description: "共 5 个值。",
  lang: "zh",
  documentLabel: chartContext("zh", 340).documentLabel,
} as const;

/** A box as wide as a page. */
function box(): { readonly current: HTMLElement } {
  const element = document.createElement("div");
  Object.defineProperty(element, "clientWidth", { value: 640, configurable: true });
  document.body.append(element);
  return { current: element };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a live chart", () => {
  it("is started once, and ended when it goes", async () => {
    const init = vi.spyOn(echarts, "init");
    const dispose = vi.spyOn(echarts, "dispose");
    const ready = vi.fn();
    const { unmount } = render(<LiveChart drawing={drawing} box={box()} onReady={ready} />);
    await waitFor(() => expect(ready).toHaveBeenCalled());
    expect(init).toHaveBeenCalledOnce();
    expect(dispose).not.toHaveBeenCalled();
    unmount();
    expect(dispose).toHaveBeenCalledOnce();
  });

  it("takes the width that its box has now, which is watched once", async () => {
    const watched: (() => void)[] = [];
    class Watch {
      constructor(tell: () => void) {
        watched.push(tell);
      }
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    }
    vi.stubGlobal("ResizeObserver", Watch);
    const init = vi.spyOn(echarts, "init");
    const ready = vi.fn();
    const place = box();
    render(<LiveChart drawing={drawing} box={place} onReady={ready} />);
    await waitFor(() => expect(ready).toHaveBeenCalled());
    const chart = init.mock.results[0]?.value;
    const resize = vi.spyOn(chart, "resize");
    for (const width of [500, 800]) {
      Object.defineProperty(place.current, "clientWidth", { value: width, configurable: true });
      act(() => watched.forEach((tell) => tell()));
      expect(place.current.ownerDocument.querySelector<HTMLElement>(".echarts-for-react")?.style.width).toBe(
        `${width}px`,
      );
    }
    expect(resize).toHaveBeenCalledTimes(2);
    expect(init).toHaveBeenCalledOnce();
    expect(watched).toHaveLength(1);
  });

  it("says nothing more when it goes before it is drawn", async () => {
    const ready = vi.fn();
    const { unmount } = render(
      <StrictMode>
        <LiveChart drawing={drawing} box={box()} onReady={ready} />
      </StrictMode>,
    );
    unmount();
    await new Promise((done) => setTimeout(done, 50));
    expect(ready).not.toHaveBeenCalled();
  });
});
