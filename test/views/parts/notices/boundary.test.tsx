// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { lazy, type ReactNode, Suspense } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Boundary } from "#views/parts/notices/boundary.tsx";
import { Crashed } from "#views/parts/notices/crashed.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { draw } from "#test/support/view.tsx";

const page = { page: { name: "about" } } as const;
const reload = vi.fn();

beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(window.location, "reload").mockImplementation(reload);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.resetAllMocks();
});

/** A part whose script is gone from the host. */
const gone = () =>
  lazy(async (): Promise<{ default: () => ReactNode }> => {
    throw new TypeError("Failed to fetch dynamically imported module");
  });

describe("a fault in a part of the page", () => {
  it("stays in that part", async () => {
    const Gone = gone();
    draw(
      <>
        <p>figures</p>
        <Part id="more" title="More">
          <Suspense fallback={null}>
            <Gone />
          </Suspense>
        </Part>
      </>,
      page,
    );
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("显示出错"));
    expect(screen.getByText("figures")).toBeDefined();
    expect(screen.getByRole("heading", { name: "More" })).toBeDefined();
    expect(reload).not.toHaveBeenCalled();
  });

  it("that passes is drawn afresh, and nobody hears of it", () => {
    let faults = 1;
    const Once = (): ReactNode => {
      const failing = faults > 0;
      if (failing) throw new Error("NotFoundError");
      return <p>drawn</p>;
    };
    const catching = vi.spyOn(Boundary.prototype, "componentDidCatch").mockImplementationOnce(function (
      this: Boundary,
    ) {
      faults = 0;
      catching.mockRestore();
      this.componentDidCatch();
    });
    draw(
      <Boundary fallback={<Crashed />}>
        <Once />
      </Boundary>,
      page,
    );
    expect(screen.getByText("drawn")).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it.each([
    ["a page that has been open for long is loaded anew", 120_000, 1],
    ["a page that was just loaded is not, as it would only fail again", 5_000, 0],
  ])("that takes the whole page: %s", async (_, age, times) => {
    const Gone = gone();
    vi.spyOn(performance, "now").mockReturnValue(age);
    draw(
      <Boundary fallback={<Crashed whole />}>
        <Suspense fallback={null}>
          <Gone />
        </Suspense>
      </Boundary>,
      page,
    );
    await screen.findByRole("alert");
    expect(reload).toHaveBeenCalledTimes(times);
  });
});
