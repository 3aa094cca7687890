import { type CheckOptions, type CheckResult, checkContent, findProblems } from "../check-content";
import type { EarlierText } from "../model/draft";
import type { ContentFiles } from "../model/files";
import { earlierTextIn } from "./earlier-text";
import { weighByBase } from "./introduced";

/**
 * Checks `files` as a change of `base`. Translations that were behind before the change are warnings, and where zh has changed,
 * both texts are shown. `history` knows the texts from before `base`. `content` is null as it is without a base, even when only
 * warnings are left. `options` are as in `CheckOptions`: what is known may be the findings of an earlier check of `base`, for a caller who
 * checks many changes of it.
 */
export function checkChange(
  base: ContentFiles,
  files: ContentFiles,
  isEnglishWord: (word: string) => boolean,
  history: EarlierText = () => null,
  options: Pick<CheckOptions, "today" | "known"> = {},
): CheckResult {
  const inBase = earlierTextIn(base);
  const earlierText: EarlierText = (...section) => inBase(...section) ?? history(...section);
  const result = checkContent(files, isEnglishWord, { earlierText, base, ...options });
  // Both checks get the same earlier texts, so that equal problems have equal words.
  const before = findProblems(base, isEnglishWord, { earlierText, ...options });
  return { ...result, problems: weighByBase(result.problems, before.problems) };
}
