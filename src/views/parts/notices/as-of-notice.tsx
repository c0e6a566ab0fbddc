import type { ReactNode } from "react";
import type { AsOf } from "#data/load/page-data.ts";
import { formatDate } from "#words/format/date.ts";
import { releaseWords } from "#words/release/release-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { Notice } from "./notice.tsx";

/** Says that the page is as known on a day, from which release, that a newer one exists, and how to come back to now. */
export function AsOfNotice({ asOf }: { readonly asOf: AsOf }): ReactNode {
  const { page, lang, t } = usePlace();
  const words = releaseWords(lang);
  const { day, release, latest } = asOf;
  const { space, links } = t.punctuation;
  return (
    <Notice role="status">
      <p>
        <strong>{words.asOf(formatDate(day, lang), release)}</strong>
        {space}
        {day < release.slice(0, day.length) && `${words.asOfBefore}${space}`}
        {release === latest ? words.asOfNewest : words.asOfNewer(latest)}{" "}
        <Link to={page} day={null}>
          {words.asOfNow}
        </Link>
        {links}
        <Link to={{ name: "releases" }} hash="day">
          {words.asOfOther}
        </Link>
      </p>
    </Notice>
  );
}
