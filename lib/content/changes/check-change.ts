import { type CheckResult, checkContent, findProblems } from "../check-content";
import type { EarlierText } from "../model/draft";
import type { ContentFiles } from "../model/files";
import { earlierTextIn } from "./earlier-text";
import { weighByBase } from "./introduced";

/**
 * Checks `files` as a change of `base`: translations that lagged behind before are warnings, and where zh changed, both wordings are
 * shown; `history` knows those from before `base`. `content` is null as for the files alone, also when nothing but warnings is left.
 */
export function checkChange(
  base: ContentFiles,
  files: ContentFiles,
  isEnglishWord: (word: string) => boolean,
  history: EarlierText = () => null,
): CheckResult {
  const inBase = earlierTextIn(base);
  const earlierText: EarlierText = (...section) => inBase(...section) ?? history(...section);
  const result = checkContent(files, isEnglishWord, { earlierText });
  // The same earlier texts for both, so that what is the same is said in the same words.
  const before = findProblems(base, isEnglishWord, { earlierText });
  return { ...result, problems: weighByBase(result.problems, before.problems) };
}
