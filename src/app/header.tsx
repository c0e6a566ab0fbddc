import { type ReactNode, useContext } from "react";
import type { Page } from "#domain/page.ts";
import type { Site } from "#domain/schemas/release.ts";
import { AddressingContext } from "#views/shared/addressing.ts";
import { usePlace } from "#views/shared/context.ts";
import { Link } from "#views/shared/link.tsx";
import styles from "./frame.module.css";
import { ThemeChoice } from "./theme-choice.tsx";

const SECTIONS = ["overview", "indicators", "suggestions", "commitments", "sources", "releases", "about"] as const;

/** Name of the site, the way to every section, the other language, and how the page is displayed. */
export function Header({ site }: { readonly site: Site | null }): ReactNode {
  const { page, lang, t } = usePlace();
  const other = lang === "zh" ? "en" : "zh";
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <p className={styles.site}>
          <Link to={{ name: "overview" }}>{site?.title[lang] ?? t.siteFallback}</Link>
        </p>
        <div className={styles.tools}>
          {(site === null || site.languages.includes(other)) && (
            <Link to={page.name === "not-found" ? { name: "overview" } : page} lang={other}>
              {t.otherLanguage}
            </Link>
          )}
          {page.name !== "search" && <SearchField />}
          <ThemeChoice />
        </div>
      </div>
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
    </header>
  );
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
