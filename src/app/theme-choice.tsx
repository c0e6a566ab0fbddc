import { type ReactNode, useEffect, useState } from "react";
import { usePlace, useSearch } from "#views/shared/context.ts";
import styles from "./frame.module.css";

const THEMES = ["auto", "light", "dark", "contrast"] as const;

/** Light, dark, high contrast, or as the system has it; the address decides, then what was chosen last. */
export function ThemeChoice(): ReactNode {
  const { set, t } = usePlace();
  const search = useSearch();
  const [theme, setTheme] = useState("auto");
  // The page's first script has already put the theme on the root element, before anything was drawn.
  useEffect(() => setTheme(document.documentElement.dataset["theme"] ?? "auto"), [search]);
  const choose = (choice: string): void => {
    if (choice === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = choice;
    remember(choice);
    setTheme(choice);
    set("theme", choice === "auto" ? "" : choice);
  };
  return (
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
  );
}

function remember(choice: string): void {
  try {
    localStorage.setItem("theme", choice);
  } catch {
    // Storage may be denied (private window, file://): the choice then lasts as long as the page.
  }
}
