// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { layOutWhole } from "#app/frame/whole.ts";

it("lays out a part at a time when the browser is idle, then says that the page is whole", () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal("requestIdleCallback", (then: () => void) => idle.push(then));
  document.body.innerHTML = "<main><section>1</section><div><section>2</section></div></main>";
  layOutWhole(document);
  const laidOut = (): number =>
    [...document.querySelectorAll("section")].filter(
      (s) => s.style.getPropertyValue("content-visibility") === "visible",
    ).length;
  const seen: (readonly [number, boolean])[] = [];
  for (let then = idle.shift(); then !== undefined; then = idle.shift()) {
    then();
    seen.push([laidOut(), document.documentElement.dataset["whole"] === ""]);
  }
  expect(seen).toEqual([
    [1, false],
    [2, false],
    [2, true],
  ]);
  vi.unstubAllGlobals();
});
