import type { Release } from "#domain/schemas/release.ts";

/** A page of the site, without its language. */
export type Page =
  | {
      readonly name:
        | "overview"
        | "indicators"
        | "suggestions"
        | "commitments"
        | "sources"
        | "releases"
        | "about"
        | "author"
        | "search"
        | "glossary"
        | "print"
        | "present"
        | "wall"
        | "not-found";
    }
  | { readonly name: "indicator" | "suggestion" | "unit" | "source" | "commitment" | "release"; readonly id: string };

/** The address of a page below the site's root, with a trailing slash; the overview is the root itself. */
export function pagePath(page: Page): string {
  switch (page.name) {
    case "overview":
      return "";
    case "indicator":
      return `indicators/${page.id}/`;
    case "suggestion":
      return `suggestions/${page.id}/`;
    case "unit":
      return `suggestions/units/${page.id}/`;
    case "source":
      return `sources/${page.id}/`;
    case "commitment":
      return `commitments/${page.id}/`;
    case "release":
      return `releases/${page.id}/`;
    default:
      return `${page.name}/`;
  }
}

/** The page at an address below the site's root; `not-found` where there is none. */
export function pageAt(path: string): Page {
  const [first = "", second = "", ...rest] = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const [third = "", ...beyond] = rest;
  if (third !== "") {
    const unit = first === "suggestions" && second === "units" && beyond.length === 0;
    return unit ? { name: "unit", id: third } : { name: "not-found" };
  }
  if (second !== "") {
    if (first === "indicators") return { name: "indicator", id: second };
    // The units have no list of their own.
    if (first === "suggestions" && second !== "units") return { name: "suggestion", id: second };
    if (first === "commitments") return { name: "commitment", id: second };
    if (first === "releases") return { name: "release", id: second };
    return first === "sources" ? { name: "source", id: second } : { name: "not-found" };
  }
  switch (first) {
    case "":
      return { name: "overview" };
    case "indicators":
    case "suggestions":
    case "commitments":
    case "sources":
    case "releases":
    case "about":
    case "author":
    case "search":
    case "glossary":
    case "print":
    case "present":
    case "wall":
      return { name: first };
    default:
      return { name: "not-found" };
  }
}

/** Every page of a release, in the order of the navigation; `releases` are the ids of all that there are. */
export function pagesOf(release: Release, releases: readonly string[]): readonly Page[] {
  return [
    { name: "overview" },
    { name: "indicators" },
    ...release.indicators.indicators.map((i): Page => ({ name: "indicator", id: i.id })),
    { name: "suggestions" },
    ...release.suggestions.units.map((u): Page => ({ name: "unit", id: u.id })),
    ...release.suggestions.items.map((i): Page => ({ name: "suggestion", id: i.id })),
    { name: "commitments" },
    ...release.commitments.commitments.map((c): Page => ({ name: "commitment", id: c.id })),
    { name: "sources" },
    ...release.sources.documents.map((d): Page => ({ name: "source", id: d.id })),
    { name: "releases" },
    ...releases.map((id): Page => ({ name: "release", id })),
    { name: "about" },
    { name: "author" },
    { name: "search" },
    { name: "glossary" },
    { name: "print" },
    { name: "present" },
    { name: "wall" },
  ];
}

/** False of a page that is for those who keep the site, and for no search engine. */
export const isListed = ({ name }: Page): boolean => name !== "author";
