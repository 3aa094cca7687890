import { checkChange } from "@/lib/content/changes/check-change";
import { findProblems, type ProblemsFound } from "@/lib/content/check-content";
import type { ContentFiles } from "@/lib/content/model/files";
import type { Problem } from "@/lib/content/model/problem";
import { isEnglishWord } from "./texts";

const checked = new WeakMap<ContentFiles, ProblemsFound>();

/** What the check says of the content before any change. */
export function checkedBase(base: ContentFiles): ProblemsFound {
  const found = checked.get(base) ?? findProblems(base, isEnglishWord);
  checked.set(base, found);
  return found;
}

/** What the check says of `now` as a change of `base`; null when it throws: nobody is told then what is wrong, or where. */
export function problemsAsChange(base: ContentFiles, now: ContentFiles): Problem[] | null {
  try {
    return checkChange(base, now, isEnglishWord, undefined, { known: checkedBase(base).findings }).problems;
  } catch {
    return null;
  }
}
