// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { type ReactNode, useRef } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useLaidOut } from "#views/parts/table/laid-out.ts";

const nothing = (): void => undefined;
/** Tells the hook that its element came onto the screen, or is still below it. */
let look: (isIntersecting: boolean) => void = nothing;
let idle: () => void = nothing;
const disconnect = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe = vi.fn();
      disconnect = disconnect;
      constructor(told: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        look = (isIntersecting) => told([{ isIntersecting }]);
      }
    },
  );
  vi.stubGlobal("requestIdleCallback", (then: () => void) => {
    idle = then;
    return 1;
  });
  vi.stubGlobal("cancelIdleCallback", () => (idle = nothing));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  [look, idle] = [nothing, nothing];
});

function Folded(): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  useLaidOut(details);
  return (
    <details ref={details}>
      <summary>table</summary>
      <table aria-label="figures" />
    </details>
  );
}

async function folded() {
  const { unmount } = await act(async () => render(<Folded />));
  return { unmount, asked: vi.spyOn(screen.getByLabelText("figures"), "getBoundingClientRect") };
}

it("is done once, when its summary has come onto the screen and the browser is idle", async () => {
  const { asked } = await folded();
  look(false);
  idle();
  expect(asked).not.toHaveBeenCalled();
  look(true);
  expect(asked).not.toHaveBeenCalled();
  idle();
  expect(asked).toHaveBeenCalledOnce();
  expect(disconnect).toHaveBeenCalled();
});

it("is left where the page goes first", async () => {
  const { asked, unmount } = await folded();
  look(true);
  unmount();
  idle();
  expect(asked).not.toHaveBeenCalled();
});
