import type { Page } from "playwright-core";

/** A keyboard that counts what it presses, typed texts as one. */
export interface Keyboard {
  readonly press: (key: string) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  /** Goes to something by Tab (or another key), as far as it takes. */
  readonly tabTo: (name: string | RegExp, key?: string) => Promise<void>;
  readonly presses: () => number;
}

export function keyboardOf(page: Page): Keyboard {
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  return {
    press,
    write: async (text) => {
      presses += 1;
      await page.keyboard.insertText(text);
    },
    tabTo: async (name, key = "Tab") => {
      for (let n = 0; n < 80; n++) {
        const here = await nameOfFocus(page);
        if (typeof name === "string" ? here.includes(name) : name.test(here)) return;
        await press(key);
      }
      throw new Error(`invalid page: no way to ${String(name)} by ${key}`);
    },
    presses: () => presses,
  };
}

/** What the element that has the focus is called: a button by its words, a field by its label. */
const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: on } = document;
    if (!(on instanceof HTMLElement) || on === document.body) return "";
    const label = on.closest("label") ?? (on.id === "" ? null : document.querySelector(`label[for="${on.id}"]`));
    const says = ["button", "summary"].includes(on.localName);
    return says ? (on.textContent ?? "") : (label?.textContent ?? "");
  });
