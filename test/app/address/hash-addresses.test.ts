// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { followParts, HASH_BAR, hashAddressing, readHash } from "#app/address/hash-addresses.ts";
import { readAddress } from "#app/address/address.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import { type Addressing, PATHS, sitePath, type Spot } from "#views/parts/frame/addressing.ts";

const PAGES: readonly Page[] = [
  { name: "overview" },
  { name: "indicators" },
  { name: "indicator", id: "tax-cuts" },
  { name: "unit", id: "u1" },
  { name: "release", id: "2026-11-23" },
];
const SPOTS: readonly Spot[] = PAGES.flatMap((page) => LANGUAGES.map((lang) => ({ page, lang })));
const hashes = hashAddressing((path) => (path === "index.json" ? "blob:index" : null));

describe("an address is read as it was written", () => {
  /** Where a link on a page leads, as the site reads it. */
  const kinds: readonly (readonly [string, Addressing, (from: Spot, href: string) => ReturnType<typeof readHash>])[] = [
    [
      "by paths",
      PATHS,
      ({ page, lang }, href) => {
        const url = new URL(href, `https://host.example/a/b/${sitePath(page, lang)}`);
        return { path: url.pathname.slice("/a/b/".length), search: url.search, part: url.hash };
      },
    ],
    ["after #", hashes, (_, href) => readHash(href)],
  ];
  test.each(kinds)("%s", (_, addressing, read) => {
    for (const from of SPOTS)
      for (const to of SPOTS)
        for (const rest of ["", "?asOf=2023-01-01", "#values", "?asOf=2023-01-01#values"]) {
          const { path, search, part } = read(from, addressing.page(from, to, rest));
          expect(search + part).toBe(rest);
          expect(readAddress(path, search, "2026-11-23")).toMatchObject(to);
        }
  });
});

describe("what stands after #", () => {
  test.each([
    ["", "", "", ""],
    ["#", "", "", ""],
    ["#/", "", "", ""],
    ["#/en/", "en/", "", ""],
    ["#/indicators/tax-cuts/?view=table", "indicators/tax-cuts/", "?view=table", ""],
    ["#/indicators/tax-cuts/?view=table#values", "indicators/tax-cuts/", "?view=table", "#values"],
    ["#/?theme=dark", "", "?theme=dark", ""],
    ["#/indicators/#theme-a", "indicators/", "", "#theme-a"],
    // Without scripts the first page's own links to its parts are as in any document.
    ["#money", "", "", "#money"],
    ["#/indicators/%E7%A8%8E/", "indicators/税/", "", ""],
    ["#/indicators/%/", "indicators/%/", "", ""],
    ["#/a?b?c=1", "a", "?b?c=1", ""],
  ])("%s", (hash, path, search, part) => {
    expect(readHash(hash)).toEqual({ path, search, part });
  });

  test("another mark in front is no address", () => {
    expect(readHash("#!/indicators/")).toEqual({ path: "", search: "", part: "#!/indicators/" });
  });
});

test("files of data have the address that they are given, all others are made by the page", () => {
  const from: Spot = { page: { name: "indicators" }, lang: "en" };
  expect(hashes.file(from, "data/index.json")).toBe("blob:index");
  expect(hashes.file(from, "data/gone.json")).toBeNull();
  expect(hashes.file(from, "downloads/gdp.csv")).toBeNull();
  expect(PATHS.file(from, "data/index.json")).toBe("../../data/index.json");
});

describe("links to parts of a page", () => {
  let places: readonly string[] = [];
  beforeEach(() => {
    places = [];
    document.body.innerHTML = `<a id="here" href="#values">values</a><a id="there" href="#/en/indicators/#theme-a">theme</a>
      <a id="page" href="#/en/">page</a><details><p id="values">…</p></details>`;
    for (const place of document.querySelectorAll("[id]"))
      place.scrollIntoView = () => void (places = [...places, place.id]);
    document.addEventListener("click", followParts);
    history.replaceState(null, "", "#/indicators/gdp/?view=table");
  });
  afterEach(() => document.removeEventListener("click", followParts));
  const click = (id: string): boolean =>
    document.getElementById(id)?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })) ?? true;

  test("of the present page keep its address in front", () => {
    expect(click("here")).toBe(false);
    expect(location.hash).toBe("#/indicators/gdp/?view=table#values");
    HASH_BAR.reach?.();
    expect(places).toEqual(["values"]);
    expect(document.activeElement?.id).toBe("values");
    expect(document.querySelector("details")?.open).toBe(true);
  });

  test("are reached once for each wish: a page that is drawn again stays where it is", () => {
    click("here");
    HASH_BAR.reach?.();
    HASH_BAR.reach?.();
    expect(places).toEqual(["values"]);
    click("here");
    expect(places).toEqual(["values", "values"]);
  });

  test("of another page lead there", () => {
    expect(click("there")).toBe(false);
    expect(HASH_BAR.read()).toEqual({ path: "en/indicators/", search: "", part: "#theme-a" });
  });

  test("and links to pages are left alone", () => {
    expect(click("page")).toBe(true);
  });
});
