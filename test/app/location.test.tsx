// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addressBy, currentAddress, type Travel, useVisit, type Visit } from "#app/location.ts";
import { withoutData } from "#data/page-files.ts";
import type { PageData } from "#data/page-data.ts";

const SITE = "https://host.example/county/";

/** What the address bar says, below the site's root. */
let at = { path: "", search: "" };
const assign = vi.fn();
const reload = vi.fn();

beforeEach(() => {
  at = { path: "", search: "" };
  addressBy({ read: () => ({ ...at, part: "" }), write: (path, rest) => `${SITE}${path}${rest}` });
  vi.spyOn(window.location, "assign").mockImplementation(assign);
  vi.spyOn(window.location, "reload").mockImplementation(reload);
  vi.spyOn(history, "pushState").mockImplementation((_, __, url) => {
    at = { path: String(url).slice(SITE.length), search: "" };
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.resetAllMocks();
});

const DATA: PageData = withoutData({ kind: "load", failure: "offline", file: "none" });
const GONE = new TypeError("Failed to fetch dynamically imported module");
const there: Travel = { data: async () => DATA, prepare: async () => undefined };

function Page({ travel, initial }: { readonly travel: Travel; readonly initial: Visit }): ReactNode {
  const [{ address, data }, go] = useVisit(initial, travel);
  return (
    <>
      <p>
        {address.page.name} {data?.problems.map((p) => (p.kind === "load" ? p.file : "")).join()}
      </p>
      <button type="button" onClick={() => go({ name: "sources" }, "en")}>
        go
      </button>
    </>
  );
}

const open = async (travel: Travel): Promise<void> => {
  const initial = { address: { ...currentAddress(), search: "", asOf: null }, data: DATA };
  await act(async () => render(<Page travel={travel} initial={initial} />));
};
const press = (): Promise<void> => act(async () => screen.getByRole("button").click());

describe("going to a page", () => {
  it("draws it where all that it needs is there", async () => {
    await open(there);
    await press();
    expect(screen.getByText(/^sources/)).toBeDefined();
    expect(assign).not.toHaveBeenCalled();
  });

  it.each<[string, Travel]>([
    ["script", { ...there, prepare: () => Promise.reject(GONE) }],
    ["data", { ...there, data: () => Promise.reject(GONE) }],
  ])("goes to its own address where its %s cannot be had", async (_, travel) => {
    await open(travel);
    await press();
    expect(assign).toHaveBeenCalledExactlyOnceWith(`${SITE}en/sources/`);
    expect(screen.getByText(/^overview/)).toBeDefined();
  });

  it("loads the page that Back leads to where it cannot be drawn", async () => {
    await open({ ...there, prepare: () => Promise.reject(GONE) });
    at = { path: "sources/", search: "" };
    await act(async () => void window.dispatchEvent(new PopStateEvent("popstate")));
    expect(reload).toHaveBeenCalledOnce();
  });

  it("says what is missing, and loads nothing again, where a page that was just loaded cannot be drawn as it is asked for", async () => {
    at = { path: "", search: "?asOf=2020-01-01" };
    await open({ ...there, data: () => Promise.reject(GONE) });
    expect(screen.getByText("overview assets/")).toBeDefined();
    expect(document.documentElement.hasAttribute("data-as-of")).toBe(false);
    expect(reload).not.toHaveBeenCalled();
    expect(assign).not.toHaveBeenCalled();
  });
});
