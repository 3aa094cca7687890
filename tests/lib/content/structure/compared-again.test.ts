import { expect, it } from "vitest";
import { findProblems } from "@/lib/content/check-content";
import { keepDrafts } from "@/lib/content/read/drafts";
import { documentOf, filesOf } from "../sample-content";
import { withPins } from "../with-pins";

it("compares an original that was read once with each translation that it is given", () => {
  const bodies = { zh: "一句。\n\n两句。\n", en: "One.\n\nTwo.\n", ja: "一つ。\n\n二つ。\n" };
  const texts = documentOf(bodies);
  const whole = withPins(filesOf(texts));
  keepDrafts(whole);
  const isWord = () => true;
  expect(findProblems(whole, isWord).problems).toEqual([]);
  const [name, path] = ["en.md", "content/privacy-policy/en.md"];
  const shorter = Buffer.from((texts["privacy-policy/en.md"] ?? "").replace("One.\n\n", ""));
  const cut = new Map(whole.folders.get("privacy-policy")).set(name, { path, bytes: shorter });
  const { problems } = findProblems({ ...whole, folders: new Map([["privacy-policy", cut]]) }, isWord);
  expect(problems.map(({ rule }) => rule)).toEqual(["version-text", "translation-unread", "blocks-differ"]);
});
