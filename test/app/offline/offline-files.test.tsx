// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { OfflineFiles } from "#app/offline/offline-files.tsx";
import { draw } from "#test/support/view.tsx";

afterEach(() => vi.restoreAllMocks());

const FILE = "https://county.example/downloads/gdp.csv";

/** A page with a file to take away; true where the browser went on to fetch it. */
function click(options: { readonly offline: boolean; readonly onLine: boolean; readonly href?: string }): boolean {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(options.onLine);
  draw(
    <>
      <OfflineFiles offline={options.offline} />
      <a href={options.href ?? FILE} download="gdp.csv">
        CSV
      </a>
    </>,
    { page: { name: "overview" } },
  );
  let went = false;
  const last = (event: Event): void => {
    went = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener("click", last, { once: true });
  fireEvent.click(screen.getByText("CSV"));
  return went;
}

describe("a file that is asked for", () => {
  test("is left to the browser where there is a network", () => {
    expect(click({ offline: false, onLine: true })).toBe(true);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test.each([
    ["the device says so", { offline: false, onLine: false }],
    ["the network was tried", { offline: true, onLine: true }],
  ])("without a network (%s) is said to be missing, with what works", (_, network) => {
    expect(click(network)).toBe(false);
    const said = screen.getByRole("alert").textContent;
    expect(said).toContain("gdp.csv 没有下载");
    expect(said).toContain("数据表照常可看");
  });

  test("is had all the same where the page holds it itself", () => {
    expect(click({ offline: true, onLine: false, href: "data:text/csv,a" })).toBe(true);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
