import type { Issue } from "#domain/check/issue.ts";
import type { Site } from "#domain/schemas/release.ts";
import { signsNotDrawn } from "#authoring/begin/glyphs.ts";
import type { ReadWhole } from "#authoring/folder/read-release.ts";
import { adviceOn } from "./advice.ts";

/** Everything that a clerk is told of a release (`adviceOn`), with what the fonts of this machine cannot draw of it. */
export const adviseOnRelease = async (read: ReadWhole, site: Site | null, folder = ""): Promise<readonly Issue[]> =>
  adviceOn(read, site, folder, await signsNotDrawn(read.data));
