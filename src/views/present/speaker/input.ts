import { type RefObject, useLayoutEffect } from "react";
import { type Command, commandOf } from "#domain/meeting/keys.ts";

/** A finger that moves less than this is no swipe (CSS pixels). */
const SWIPE = 50;

/** What has an answer of its own to a press. */
const OWN = "button, a, input, select, textarea, summary, .meeting-controls";

const isOn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Takes commands by keys, swipes and, where `presses` says so, presses on the slide; as long as the meeting is `on`. */
export function useInput(
  deck: RefObject<HTMLElement | null>,
  { on, presses, run }: { readonly on: boolean; readonly presses: boolean; readonly run: (command: Command) => void },
): void {
  // Before the slide is drawn: the first key pressed on what is seen must not be lost.
  useLayoutEffect(() => {
    const element = deck.current;
    if (!on || element === null) return undefined;
    let began: number | null = null;
    const key = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      // Where a person writes, and on a button that has the focus, keys mean what they always do.
      const own =
        isOn(event.target, "input, select, textarea") || (isOn(event.target, OWN) && /^(Enter| )$/.test(event.key));
      if (command === null || own) return;
      event.preventDefault();
      run(command);
    };
    const press = (event: MouseEvent): void => {
      if (presses && event.button === 0 && !isOn(event.target, OWN)) run({ do: "next" });
    };
    const touch = (event: TouchEvent): void => {
      began = event.touches[0]?.clientX ?? null;
    };
    const lift = (event: TouchEvent): void => {
      const moved = (event.changedTouches[0]?.clientX ?? 0) - (began ?? 0);
      if (began === null || Math.abs(moved) < SWIPE) return;
      // Else the browser would make a press of it.
      event.preventDefault();
      run({ do: moved < 0 ? "next" : "previous" });
    };
    window.addEventListener("keydown", key);
    element.addEventListener("click", press);
    element.addEventListener("touchstart", touch, { passive: true });
    element.addEventListener("touchend", lift);
    return () => {
      window.removeEventListener("keydown", key);
      element.removeEventListener("click", press);
      element.removeEventListener("touchstart", touch);
      element.removeEventListener("touchend", lift);
    };
  }, [deck, on, presses, run]);
}
