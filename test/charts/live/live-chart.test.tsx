// @vitest-environment happy-dom
import { cleanup, render, waitFor } from "@testing-library/react";
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
  Object.defineProperty(element, "clientWidth", { value: 640 });
  document.body.append(element);
  return { current: element };
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
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
