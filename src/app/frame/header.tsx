import { type KeyboardEvent, type MouseEvent, type ReactNode, useContext } from "react";
import { otherLanguages } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import type { Site } from "#domain/schemas/release.ts";
import { WRITING } from "#words/format/writing.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import styles from "./frame.module.css";
import { ThemeChoice } from "./theme-choice.tsx";

const SECTIONS = ["overview", "indicators", "suggestions", "commitments", "sources", "releases", "about"] as const;

/**
 * One line at every width: name of the site, the way to every section, search, how pages are displayed, the other language.
 * Where there is no room for them the sections unfold, as what can be set always does: by the browser's own `details`,
 * before any script. The sections follow theirs instead of lying in it, as only so they can be there without being opened.
 */
export function Header({ site }: { readonly site: Site | null }): ReactNode {
  const { page, lang, t } = usePlace();
  const others = otherLanguages(lang).filter((other) => site === null || site.languages.includes(other));
  return (
    // What is pressed are links and summaries inside; the header only hears of it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <header className={styles.header} onKeyDown={closeByKey} onClick={closeOthers}>
      <div className={styles.bar}>
        <p className={styles.site}>
          <Link to={{ name: "overview" }}>{site?.title[lang] ?? t.siteFallback}</Link>
        </p>
        <details className={styles.menu}>
          <summary>{t.nav.menu}</summary>
        </details>
        <nav aria-label={t.nav.label} className={styles.nav}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <Link to={{ name }} current={sectionOf(page) === name}>
                  {t.nav[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {page.name !== "search" && <SearchField />}
        <details className={styles.display}>
          <summary>{t.theme.label}</summary>
          <div>
            <ThemeChoice />
          </div>
        </details>
        {others.map((other) => (
          <Link key={other} to={page.name === "not-found" ? { name: "overview" } : page} lang={other}>
            {WRITING[other].name}
          </Link>
        ))}
      </div>
    </header>
  );
}

/** Escape folds up what is open, and the focus goes to what it was opened by. */
function closeByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "Escape") return;
  for (const open of event.currentTarget.querySelectorAll("details[open]")) {
    open.removeAttribute("open");
    open.querySelector("summary")?.focus();
  }
}

/** A press on a link, or on what opens the one, folds up the other. */
function closeOthers({ currentTarget, target }: MouseEvent<HTMLElement>): void {
  if (!(target instanceof Element)) return;
  for (const open of currentTarget.querySelectorAll("details[open]"))
    if (target.closest("a") !== null || (target.closest("summary") !== null && !open.contains(target)))
      open.removeAttribute("open");
}

/** Leads to the search by a form of the browser's own: it works before any script, and needs none of its own. */
function SearchField(): ReactNode {
  const place = usePlace();
  const { lang, asOf, t } = place;
  const addressing = useContext(AddressingContext);
  return (
    <form
      role="search"
      aria-label={t.search.title}
      action={addressing.page(place, { page: { name: "search" }, lang }, "")}
      className={styles.search}
    >
      {/* No key of its own: one letter alone would be taken from who speaks to the machine (WCAG 2.1.4). */}
      <input type="search" name="q" aria-label={t.search.title} placeholder={t.search.title} />
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      <button type="submit">{t.search.title}</button>
    </form>
  );
}

function sectionOf(page: Page): string {
  switch (page.name) {
    case "indicator":
      return "indicators";
    case "suggestion":
    case "unit":
      return "suggestions";
    case "source":
      return "sources";
    case "commitment":
      return "commitments";
    case "release":
      return "releases";
    default:
      return page.name;
  }
}
