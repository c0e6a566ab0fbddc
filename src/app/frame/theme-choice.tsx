import { type ReactNode, useEffect, useState } from "react";
import { usePlace, useSearch } from "#views/parts/frame/context.ts";
import styles from "./frame.module.css";

const THEMES = ["auto", "light", "dark", "contrast"] as const;

/** The elder mode; light, dark, high contrast, or as the system has it. The address decides, then what was chosen last. */
export function ThemeChoice(): ReactNode {
  const { set, t } = usePlace();
  const search = useSearch();
  const [theme, setTheme] = useState("auto");
  const [elder, setElder] = useState(false);
  // The page's first script has already put the theme on the root element, before anything was drawn.
  useEffect(() => {
    const { theme: name, elder: mode } = document.documentElement.dataset;
    setTheme(name ?? "auto");
    setElder(mode !== undefined);
  }, [search]);
  const choose = (choice: string): void => {
    if (choice === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = choice;
    remember("theme", choice);
    setTheme(choice);
    set("theme", choice === "auto" ? "" : choice);
  };
  const enlarge = (): void => {
    const value = elder ? "" : "1";
    document.documentElement.toggleAttribute("data-elder", !elder);
    remember("elder", value);
    setElder(!elder);
    set("elder", value);
  };
  return (
    <>
      <button type="button" className={styles.choice} aria-pressed={elder} onClick={enlarge}>
        {t.theme.elder}
      </button>
      <label className={styles.choice}>
        <span>{t.theme.label}</span>
        <select value={theme} onChange={(event) => choose(event.target.value)}>
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {t.theme[name]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function remember(name: "theme" | "elder", choice: string): void {
  try {
    localStorage.setItem(name, choice);
  } catch {
    // Storage may be denied (private window, file://): the choice then lasts as long as the page.
  }
}
