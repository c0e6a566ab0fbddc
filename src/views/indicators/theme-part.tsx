import type { ReactNode } from "react";
import { commonTo } from "#domain/figure/common.ts";
import type { Indicator, Theme } from "#domain/schemas/indicator.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { formatPeriod } from "#words/format/format.ts";
import { DocumentLink } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { IndicatorList, type SaidOnce } from "#views/parts/figure/indicator-list.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { Part } from "#views/parts/frame/part.tsx";

interface Props {
  readonly theme: Theme;
  readonly members: readonly Indicator[];
  readonly found: ReadonlySet<string>;
}

/** The indicators of a theme; the period and the document that all of them share stand once, above them. */
export function ThemePart({ theme, members, found }: Props): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const quoted = members.map((i) => quotedOf(release, i)[0]);
  const period = commonTo(quoted, (o) => (o === undefined ? "" : formatPeriod(o.period, lang, o.basis)));
  const document = commonTo(quoted, (o) => o?.source.document ?? "");
  const said: readonly SaidOnce[] = [
    ...(period === null || period === "" ? [] : ["period" as const]),
    ...(document === null || document === "" ? [] : ["document" as const]),
  ];
  return (
    <Part
      id={`theme-${theme.id}`}
      title={theme.name[lang]}
      note={theme.question[lang]}
      more={
        <Link to={{ name: "sources" }} hash={`known-${theme.id}`}>
          {t.indicators.known}
        </Link>
      }
    >
      {said.length > 0 && (
        <p className="catalogue-same">
          {said.includes("period") && (
            <span>
              {t.columns.period}
              {t.punctuation.colon}
              {period}
            </span>
          )}
          {said.includes("document") && (
            <span>
              {t.columns.document}
              {t.punctuation.colon}
              <DocumentLink id={document ?? ""} />
            </span>
          )}
        </p>
      )}
      <IndicatorList indicators={members} found={found} said={said} pictured />
    </Part>
  );
}
