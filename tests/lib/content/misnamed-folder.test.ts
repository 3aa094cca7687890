import { expect, it } from "vitest";
import { checkContent } from "@/lib/content/check-content";
import type { ContentFile, ContentFiles } from "@/lib/content/model/files";
import { sayProblem } from "@/lib/content/report/say-problem";
import { documentOf, filesOf } from "./sample-content";
import { withPins } from "./with-pins";

const bodies = {
  zh: "见[它](../terms/zh.md)。\n",
  en: "See [it](../terms/en.md).\n",
  ja: "[これ](../terms/ja.md)。\n",
};
const published = { ...documentOf(bodies, "policy"), ...documentOf(bodies, "terms") };

/** Published texts, as git moves the folder of one, while the list stays as it is. */
function movedTo(folder: string, texts: Record<string, string>, from = "terms"): ContentFiles {
  const files = withPins(filesOf(texts));
  const moved = (file: ContentFile) => ({ ...file, path: file.path.replace(`/${from}/`, `/${folder}/`) });
  const folders = [...files.folders].map(([slug, own]): [string, Map<string, ContentFile>] =>
    slug === from ? [folder, new Map([...own].map(([name, file]) => [name, moved(file)]))] : [slug, own],
  );
  return { ...files, folders: new Map(folders) };
}

const found = (files: ContentFiles) =>
  checkContent(files, () => true)
    .problems.map((problem) => sayProblem(problem, "en"))
    .map(({ file, rule, fix }) => `${file} ${rule}: ${fix}`);

it("a folder that was renamed while the list was forgotten is one problem, which offers both ways out", () => {
  expect(found(movedTo("conditions", published))).toEqual([
    `content/conditions file-unexpected: rename the folder to terms. If the address is to change, write this in content/documents.yaml in place of the line "  - slug: terms", and of its aliases if it has any:
  - slug: conditions
    aliases: [terms]`,
  ]);
});

it("a folder that was renamed once more keeps the names before, the first one first", () => {
  const list = "documents:\n  - slug: policy\n  - slug: terms\n    aliases: [rules]\n";
  expect(found(movedTo("conditions", { ...published, "documents.yaml": list })).join("\n")).toContain(
    "  - slug: conditions\n    aliases: [rules, terms]",
  );
});

it.each(["Conditions", "条件", "parity"])(
  "a folder %s can only be renamed back, for no text is called so",
  (folder) => {
    expect(found(movedTo(folder, published))).toEqual([
      `content/${folder} file-unexpected: rename the folder to terms.`,
    ]);
  },
);

it("the home page can only be renamed back: the site has it at its front door", () => {
  const list = "documents:\n  - slug: policy\n  - slug: terms\npages:\n  - slug: home\n";
  const texts = { ...published, ...documentOf(bodies, "home"), "documents.yaml": list };
  expect(found(movedTo("start", texts, "home"))).toContain("content/start file-unexpected: rename the folder to home.");
});

it("what else is wrong in it is found in the file where it stands", () => {
  const texts = { ...published, ...documentOf({ ...bodies, en: `${bodies.en}\n<b>Bold</b>\n` }, "terms") };
  expect(found(movedTo("conditions", texts)).map((problem) => problem.split(":")[0])).toContain(
    "content/conditions/en.md html-raw",
  );
});

it.each([
  ["a folder without translations", { "pictures/a.txt": "" }, ["policy", "terms"]],
  ["several folders", { ...documentOf(bodies, "one"), ...documentOf(bodies, "two") }, ["policy", "terms"]],
  ["several texts", documentOf(bodies, "one"), ["policy", "terms", "notes"]],
  ["a folder beside texts that all have theirs", documentOf(bodies, "one"), ["policy"]],
])("%s that the list lacks may be something else", (_, texts, slugs) => {
  const list = `documents:\n${slugs.map((slug) => `  - slug: ${slug}\n`).join("")}`;
  const said = found(filesOf({ ...documentOf(bodies, "policy"), ...texts, "documents.yaml": list })).join("\n");
  expect(said).not.toContain("rename the folder");
  expect(said).toContain("file-unexpected");
});
