// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { type ReactNode, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { painted } from "#app/address/painted.ts";
import { addressBy, currentAddress, type Travel, useVisit, type Visit } from "#app/address/location.ts";
import { type PageData, pageData } from "#data/load/page-data.ts";
import { withoutData } from "#data/fetch/page-files.ts";
import { tallyOf } from "#domain/release/counts.ts";
import { parseRelease } from "#domain/release/parse.ts";
import { smallRelease } from "#test/support/small-release.ts";

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
/** Until the frame is made that answers it. */
const press = (): Promise<void> =>
  act(async () => {
    screen.getByRole("button").click();
    await painted();
  });
const isGoing = (): boolean => document.documentElement.hasAttribute("data-going");

describe("going to a page", () => {
  it("draws it where all that it needs is there", async () => {
    await open(there);
    await press();
    expect(screen.getByText(/^sources/)).toBeDefined();
    expect(assign).not.toHaveBeenCalled();
    expect(isGoing()).toBe(false);
  });

  it("answers the press before it begins with the work", async () => {
    const data = vi.fn(there.data);
    await open({ ...there, data });
    screen.getByRole("button").click();
    expect(isGoing()).toBe(true);
    await act(async () => undefined);
    expect(data).not.toHaveBeenCalled();
    await act(painted);
    expect(data).toHaveBeenCalledOnce();
  });

  it("goes where the reader pressed last, though both presses came before a frame", async () => {
    const data = vi.fn(there.data);
    await open({ ...there, data });
    screen.getByRole("button").click();
    await press();
    expect(data).toHaveBeenCalledOnce();
    expect(screen.getByText(/^sources/)).toBeDefined();
  });

  it.each<[string, Travel]>([
    ["script", { ...there, prepare: () => Promise.reject(GONE) }],
    ["data", { ...there, data: () => Promise.reject(GONE) }],
  ])("goes to its own address where its %s cannot be had", async (_, travel) => {
    await open(travel);
    await press();
    expect(assign).toHaveBeenCalledExactlyOnceWith(`${SITE}en/sources/`);
    expect(screen.getByText(/^overview/)).toBeDefined();
    // The browser may keep the page as it is left.
    expect(isGoing()).toBe(false);
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

describe("a day that is asked for, on a computer set to 2015", () => {
  const overview = (published: string): PageData => {
    const { release } = parseRelease(smallRelease(published));
    if (release === null) throw new Error("invalid release");
    const tally = tallyOf([release.observations.observations]);
    const loaded = { release, site: null, index: null, hash: null, problems: [], tally };
    return pageData({ name: "overview" }, loaded, null);
  };
  function Day({ travel, data }: { readonly travel: Travel; readonly data: PageData | undefined }): ReactNode {
    const [initial] = useState({ address: { ...currentAddress(), search: "", asOf: null }, data });
    const [{ address }] = useVisit(initial, travel);
    return <p>as of {address.asOf ?? "now"}</p>;
  }
  const opened = async (asked: string, first: PageData | undefined, later: PageData): Promise<void> => {
    vi.useFakeTimers({ now: new Date("2015-06-01T00:00:00Z"), toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    at = { path: "", search: `?asOf=${asked}` };
    await act(async () => render(<Day travel={{ ...there, data: async () => later }} data={first} />));
  };

  it("is one to come where neither a release nor the clock has it", async () => {
    await opened("2026-01-05", overview("2026-01-04"), overview("2026-01-04"));
    expect(screen.getByText("as of now")).toBeDefined();
  });

  it("has come where the page shows the release that has it", async () => {
    await opened("2026-01-06", overview("2026-01-06"), overview("2026-01-06"));
    expect(screen.getByText("as of 2026-01-06")).toBeDefined();
  });

  it("has come once the release that has it is there", async () => {
    await opened("2026-01-07", undefined, overview("2026-01-07"));
    expect(screen.getByText("as of 2026-01-07")).toBeDefined();
  });
});
