import { type ReactNode, useMemo } from "react";
import { reportThemes } from "#domain/site/report.ts";
import { reportWords } from "#words/report/report-words.ts";
import { ConflictList } from "#views/parts/table/conflict-list.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Documents, Method, Verification } from "./back.tsx";
import { type Chapter, chaptersOf } from "./chapters.ts";
import { Contents, Cover } from "./cover.tsx";
import { Damaged, LeftOut } from "./doubts.tsx";
import { ThemeFigures } from "./figures.tsx";
import { SessionReport } from "./handling.tsx";
import { Promises } from "./promises.tsx";
import styles from "./report.css?inline";
import { Section } from "./section.tsx";
import { Summary } from "./summary.tsx";
import { commitmentsWords } from "#words/commitments/commitments-words.ts";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** The whole release as a document: cover, contents, and every chapter that there is something to say in. */
export function Report(): ReactNode {
  const { lang, t } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const commitmentsSaid = commitmentsWords(lang);
  const { release, areaNames } = useShown();
  const words = reportWords(lang);
  const themes = useMemo(() => reportThemes(release, areaNames), [release, areaNames]);
  const chapters = useMemo(() => chaptersOf(release, themes, lang), [release, themes, lang]);
  const body = ({ name, at, parts }: Chapter): ReactNode => {
    switch (name) {
      case "summary":
        return <Summary />;
      case "figures":
        return themes.map((content, index) => (
          <ThemeFigures key={content.theme.id} content={content} place={[at, index + 1]} />
        ));
      case "conflicts":
        return <ConflictList conflicts={release.sources.conflicts} />;
      case "damage":
        return <Damaged />;
      case "left-out":
        return <LeftOut />;
      case "suggestions":
        return release.suggestions.sessions.map((session, index) => (
          <SessionReport key={session.id} session={session} place={[at, index + 1]} />
        ));
      case "commitments":
        return parts.map(({ id }, index) => (
          <Promises key={id} group={id.replace(/^group-/, "")} place={[at, index + 1]} />
        ));
      case "method":
        return <Method place={[at]} />;
      case "documents":
        return <Documents />;
      case "release":
        return <Verification />;
    }
  };
  const notes: Readonly<Partial<Record<Chapter["name"], string>>> = {
    figures: words.figuresNote,
    conflicts: t.documents.conflictsNote,
    damage: words.damageNote,
    "left-out": words.leftOutNote,
    suggestions: suggestionsSaid.lead,
    commitments: commitmentsSaid.lead,
  };
  return (
    <article className="report">
      {/* Styles of its own, which leave with it: those of the pages are in every page, and paper has other margins here. */}
      <style>{styles}</style>
      <Cover />
      <Contents chapters={chapters} />
      {chapters.map((chapter) => (
        <Section
          key={chapter.name}
          id={chapter.name}
          place={[chapter.at]}
          title={chapter.title}
          note={notes[chapter.name]}
        >
          {body(chapter)}
        </Section>
      ))}
    </article>
  );
}
