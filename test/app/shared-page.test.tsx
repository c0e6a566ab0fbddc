// @vitest-environment happy-dom
import { act, type ReactNode, useEffect, useState } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Boundary } from "#views/parts/notices/boundary.tsx";
import { sharePage } from "#app/shared-page.ts";
import { translate } from "#test/support/translator.ts";

interface Shown {
  readonly year: number;
  readonly value: string | null;
  readonly words: readonly string[];
}

const FIRST: Shown = { year: 2023, value: "9.8", words: ["a", "b", "c"] };

let show: (shown: Shown) => void = () => undefined;

/** A figure with texts side by side, texts that come and go, and some in another order. */
function Page(): ReactNode {
  const [{ year, value, words }, set] = useState(FIRST);
  useEffect(() => {
    show = set;
  }, []);
  return (
    <section>
      {year}年，{value === null ? "未公布" : <b>{value}</b>}
      {value !== null && "%"}（{words.length}）
      <p>
        {words.map((word) => (
          <span key={word}>{word}</span>
        ))}
        {words.join("、")}
      </p>
      {words.length > 3 && "more"}
    </section>
  );
}

let place: HTMLElement;
let root: Root;
let stop: () => void = () => undefined;
const faults: unknown[] = [];
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = '<div id="root"></div>';
  const found = document.getElementById("root");
  if (found === null) throw new Error("invalid page");
  place = found;
  faults.length = 0;
});
afterEach(async () => {
  stop();
  await act(async () => root.unmount());
});

const whole = (
  <Boundary fallback={<p role="alert">broken</p>}>
    <Page />
  </Boundary>
);
const onCaughtError = (error: unknown): void => void faults.push(error);

/** Lets observers have their turn. */
const settled = (): Promise<void> => act(async () => new Promise((done) => setTimeout(done, 5)));

const text = (): string => (place.textContent ?? "").replaceAll("~", "");

/** What a page says that nobody has touched. */
function untouched(shown: Shown): string {
  const { year, value, words } = shown;
  const figure = value === null ? "未公布" : `${value}%`;
  return `${year}年，${figure}（${words.length}）${words.join("")}${words.join("、")}${words.length > 3 ? "more" : ""}`;
}

const NEXT: readonly Shown[] = [
  { ...FIRST, year: 2021 },
  { ...FIRST, year: 2020, value: null },
  { ...FIRST, year: 2019, value: "4" },
  { ...FIRST, words: ["c", "a", "d", "b"] },
  { ...FIRST, words: [] },
  FIRST,
];

describe.each(["drawn by the build", "drawn in the browser"])("a page %s that others write in", (how) => {
  beforeEach(async () => {
    sharePage(place);
    if (how === "drawn by the build") place.innerHTML = renderToString(whole);
    root = await act(async () => {
      if (how === "drawn by the build") return hydrateRoot(place, whole, { onCaughtError });
      const made = createRoot(place, { onCaughtError });
      made.render(whole);
      return made;
    });
    expect(text()).toBe(untouched(FIRST));
  });

  it("says what it is to say after every change while it is translated", async () => {
    stop = translate(place);
    await settled();
    for (const shown of NEXT) {
      await act(async () => show(shown));
      await settled();
      expect(text()).toBe(untouched(shown));
      expect(place.querySelectorAll("font").length).toBeGreaterThan(3);
    }
    expect(faults).toEqual([]);
  });

  it("says it also where texts were moved into the elements of others", async () => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node);
    for (const node of texts) {
      const font = document.createElement("font");
      node.parentNode?.insertBefore(font, node);
      font.append(node);
    }
    await settled();
    for (const shown of NEXT) {
      await act(async () => show(shown));
      await settled();
      expect(text()).toBe(untouched(shown));
    }
    expect(faults).toEqual([]);
  });

  it.each(NEXT.slice(0, 4))("is drawn afresh where texts were taken out altogether, before %j", async (shown) => {
    const section = place.querySelector("section");
    if (section === null) throw new Error("invalid page");
    section.textContent = "In 2023, 9.8 % (3)";
    await settled();
    await act(async () => show(shown));
    await settled();
    // The part begins anew with what it is given; its own state is gone, and nothing on it is wrong.
    expect(text()).toBe(untouched(FIRST));
    expect(place.querySelector("[role=alert]")).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
  });
});
