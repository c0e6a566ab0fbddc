// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Freshness } from "#app/offline/freshness.tsx";
import { createStore } from "#data/query/store.ts";
import type { Language } from "#domain/site/language.ts";
import { sourceAt } from "#test/support/source-at.ts";
import { PlaceContext } from "#views/parts/frame/context.ts";

const [OLD, NEW] = ["2026-01-05", "2026-01-05.2"] as const;
const nowhere = (): void => undefined;

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** A page of a release is open; `latest` is what its host says is the newest, `null` where there is no network. */
function open(release: string, latest: string | null, lang: Language = "zh"): void {
  const host = async (): Promise<Response> => {
    if (latest === null) throw new TypeError("Failed to fetch");
    return new Response(JSON.stringify({ latest }), { headers: { "content-type": "application/json" } });
  };
  const source = sourceAt("https://host.example/data/", host, true);
  render(
    <PlaceContext value={{ page: { name: "overview" }, lang, asOf: null, go: nowhere, set: nowhere }}>
      <Freshness store={createStore(source, null)} source={source} release={release} />
    </PlaceContext>,
  );
}

describe("without a network", () => {
  it("says that a page is of an older release than the one that was the newest when there was one", async () => {
    open(NEW, NEW);
    await vi.waitFor(() => expect(localStorage.length).toBe(1));
    cleanup();
    open(OLD, null);
    expect((await screen.findByRole("status")).textContent).toBe(
      `当前没有网络，显示的是已载入的内容。本页是存在本机的版本 ${OLD}，不是最新的：已有版本 ${NEW}，联网后才能看到。`,
    );
    cleanup();
    open(OLD, null, "en");
    expect((await screen.findByRole("status")).textContent).toContain(`not the newest: there is a release ${NEW}`);
  });

  it.each([
    ["is of that release", NEW, [NEW]],
    ["is newer than any that was told of", NEW, [OLD]],
    ["is the first", OLD, []],
  ])("says no more than that where the page %s", async (_, shown, told) => {
    for (const latest of told) {
      open(latest, latest);
      await vi.waitFor(() => expect(localStorage.length).toBe(1));
      cleanup();
    }
    open(shown, null);
    expect((await screen.findByRole("status")).textContent).toBe("当前没有网络，显示的是已载入的内容。");
  });

  it("needs no storage to say that there is none", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    open(OLD, null);
    expect((await screen.findByRole("status")).textContent).toContain("当前没有网络");
  });
});
