// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Chart } from "#charts/live/chart.tsx";
import { StaticSvgContext } from "#charts/svg/static-svg.ts";
import type { Drawing } from "#charts/draw/drawing.ts";
import { renderStatic } from "#charts/svg/render-svg.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";

const drawing: Drawing = {
  model: chartCases.columns,
  title: "样例产值",
  description: "共 5 个值。",
  lang: "zh",
  documentLabel: chartContext("zh", 340).documentLabel,
};

/** Nothing is in view until a test says so. */
class Watch {
  static seen: (() => void)[] = [];
  private readonly callback: (entries: { isIntersecting: boolean }[]) => void;
  constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
    this.callback = callback;
  }
  observe(): void {
    Watch.seen.push(() => this.callback([{ isIntersecting: true }]));
  }
  disconnect(): void {}
}

beforeEach(() => {
  Watch.seen = [];
  vi.stubGlobal("IntersectionObserver", Watch);
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  vi.doUnmock("#charts/live-chart.tsx");
  vi.resetModules();
  // Modules that load anew want their words anew.
  document.body.innerHTML = "";
});

const served = (): string =>
  renderToString(
    <StaticSvgContext value={renderStatic}>
      <Chart {...drawing} />
    </StaticSvgContext>,
  );

describe("a chart on a prerendered page", () => {
  it("has its picture in two widths, without any script", () => {
    document.body.innerHTML = served();
    const pictures = screen.getAllByRole("img", { name: "样例产值" });
    expect(pictures.map((p) => p.getAttribute("viewBox")?.split(" ")[2])).toEqual(["340", "640"]);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("keeps that picture through hydration and draws nothing until it is touched", async () => {
    document.body.innerHTML = `<div id="root">${served()}</div>`;
    const root = document.getElementById("root");
    const picture = document.querySelector("svg");
    const faults = vi.fn();
    if (root === null) throw new Error("invalid page");
    const app = await act(async () => hydrateRoot(root, <Chart {...drawing} />, { onRecoverableError: faults }));
    expect(faults).not.toHaveBeenCalled();
    expect(document.querySelector("svg")).toBe(picture);
    expect(Watch.seen).toHaveLength(0);
    expect(document.querySelector("[aria-hidden]")).toBeNull();
    await act(async () => app.unmount());
  });
});

describe("a chart reached inside the app", () => {
  it("waits with a progress bar until it comes into view, then has its picture", async () => {
    render(<Chart {...drawing} />);
    expect(screen.getByRole("progressbar").getAttribute("aria-label")).toBe("正在绘图……");
    expect(screen.queryByRole("img")).toBeNull();
    await act(async () => Watch.seen.forEach((see) => see()));
    await waitFor(() => expect(screen.getAllByRole("img", { name: "样例产值" })).toHaveLength(2));
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("has its picture at once where it is still: the agenda shows slides that nobody has come to yet", async () => {
    render(<Chart {...drawing} still />);
    await waitFor(() => expect(screen.getAllByRole("img", { name: "样例产值" })).toHaveLength(2));
    expect(Watch.seen).toHaveLength(0);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("is on paper, though nobody has seen it: printing waits for no script", async () => {
    const { loadLive } = await import("#charts/live/when-needed.ts");
    render(<Chart {...drawing} />);
    await loadLive();
    expect(screen.queryByRole("img")).toBeNull();
    window.dispatchEvent(new Event("beforeprint"));
    expect(screen.getAllByRole("img", { name: "样例产值" })).toHaveLength(2);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("fetches what draws when the browser is idle, so that paper can have it", async () => {
    const idle = vi.fn();
    vi.stubGlobal("requestIdleCallback", idle);
    render(<Chart {...drawing} />);
    expect(idle).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it("draws anew when what it shows changes", async () => {
    const view = render(<Chart {...drawing} />);
    await act(async () => Watch.seen.forEach((see) => see()));
    await waitFor(() => expect(screen.getAllByRole("img")).toHaveLength(2));
    view.rerender(<Chart {...drawing} title="另一个" description="共 0 个值。" />);
    expect(screen.queryByRole("img")).toBeNull();
  });
});

describe("a live chart that does not load", () => {
  const broken = (): void => {
    vi.doMock("#charts/live/live-chart.tsx", () => {
      throw new Error("invalid fetch: offline");
    });
  };

  it("leaves the picture and says what is missing", async () => {
    broken();
    const { Chart: Fresh } = await import("#charts/live/chart.tsx");
    document.body.innerHTML = `<div id="root">${served()}</div>`;
    const root = document.getElementById("root");
    if (root === null) throw new Error("invalid page");
    const app = await act(async () =>
      hydrateRoot(root, <Fresh {...drawing} />, { onRecoverableError: () => undefined }),
    );
    const picture = document.querySelector("svg");
    if (picture === null) throw new Error("invalid page");
    fireEvent.pointerOver(picture);
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("静态图和数据表不受影响"));
    expect(screen.getAllByRole("img")).toHaveLength(2);
    await act(async () => app.unmount());
  });

  it("is another matter than keys that do not load: what is drawn stays alive", async () => {
    vi.doMock("#charts/walk/walk.tsx", () => {
      throw new Error("invalid fetch: offline");
    });
    vi.doMock("#charts/live/live-chart.tsx", () => ({
      LiveChart: ({ onReady }: { readonly onReady: () => void }) => {
        useEffect(onReady, [onReady]);
        return <p>alive</p>;
      },
    }));
    const { Chart: Fresh } = await import("#charts/live/chart.tsx");
    document.body.innerHTML = `<div id="root">${served()}</div>`;
    const root = document.getElementById("root");
    if (root === null) throw new Error("invalid page");
    const app = await act(async () => hydrateRoot(root, <Fresh {...drawing} />));
    fireEvent.pointerOver(screen.getAllByRole("img")[0] ?? root);
    await waitFor(() => expect(document.querySelector("[data-live]")).not.toBeNull());
    act(() => screen.getByRole("application").focus());
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("部分交互功能未能载入"));
    expect(document.querySelector("[data-live]")?.textContent).toContain("alive");
    vi.doUnmock("#charts/walk/walk.tsx");
    await act(async () => app.unmount());
  });

  it("points to the table where there is no picture either", async () => {
    broken();
    const { Chart: Fresh } = await import("#charts/live/chart.tsx");
    render(<Fresh {...drawing} />);
    await act(async () => Watch.seen.forEach((see) => see()));
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("数据表中有全部数字"));
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});
