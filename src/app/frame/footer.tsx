import type { ReactNode } from "react";
import type { Release, Site } from "#domain/schemas/release.ts";
import { formatDate } from "#words/format/date.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import styles from "./frame.module.css";
import { paperFoot } from "./paper-foot.ts";

interface Props {
  readonly site: Site | null;
  readonly release: Release | null;
  /** Of the whole release. */
  readonly hash: string | null;
}

/** Which release the page shows, who may use what, and that nobody is watched. */
export function Footer({ site, release, hash }: Props): ReactNode {
  const { lang, t } = usePlace();
  return (
    <footer className={styles.footer}>
      {release !== null && (
        <p data-screen="">
          <Link to={{ name: "release", id: release.release.id }}>{t.footer.release(release.release.id)}</Link>
          {t.punctuation.comma}
          {t.footer.published(formatDate(release.release.published, lang))}
          {t.punctuation.stop + t.punctuation.space}
          {release.release.publisher[lang]}
        </p>
      )}
      {release !== null && <style>{paperFoot(site, release, hash, lang)}</style>}
      <p>{t.footer.licence}</p>
      <p data-screen="">{t.footer.noTracking}</p>
      <p data-screen="" className={styles.ways}>
        <Link to={{ name: "glossary" }}>{t.glossary.title}</Link>
        <Link to={{ name: "print" }}>{t.print.title}</Link>
        <Link to={{ name: "present" }}>{t.present.title}</Link>
        <Link to={{ name: "wall" }}>{t.wall.title}</Link>
      </p>
      {site !== null && site.links.length > 0 && (
        <p>
          {site.links.map((link) => (
            <a key={link.url} href={link.url} rel="noopener noreferrer external">
              {link.name[lang]}
            </a>
          ))}
        </p>
      )}
    </footer>
  );
}
