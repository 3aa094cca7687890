import type { ContentFiles } from "../model/files";
import type { Problem } from "../model/problem";
import { ReviewFrontMatter } from "../model/schema";
import { readTypedFrontMatter } from "./front-matter";
import type { ReadReview } from "./review-words";
import { readSourceText } from "./source-text";

/** Reads `reviews/*.md`. Problems are added to `problems`. */
export function readReviews(files: ContentFiles, problems: Problem[]): ReadReview[] {
  const entries = [...(files.folders.get("reviews") ?? [])].filter(([name]) => name.endsWith(".md"));
  return entries.flatMap(([name, file]) => {
    const source = readSourceText(file);
    if (source.problems) {
      problems.push(...source.problems);
      return [];
    }
    const front = readTypedFrontMatter(file.path, source.text, "review", () => ReviewFrontMatter);
    if ("problems" in front) {
      problems.push(...front.problems);
      return [];
    }
    const review = { slug: name.replace(/\.md$/, ""), ...front.value };
    return [{ review, file: file.path, lines: source.text.split("\n"), placeOfText: front.placeOfText }];
  });
}
