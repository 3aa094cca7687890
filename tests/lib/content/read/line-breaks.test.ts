import type { Nodes } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { type Draft, partsOf } from "@/lib/content/model/draft";
import { passagesOf, visitBlocks } from "@/lib/content/model/tree";
import { partHash } from "@/lib/content/pins/part-hash";
import { readDraft } from "@/lib/content/read/drafts";
import { walk } from "@/lib/content/text/visit-tree";
import { frontMatter } from "../sample-content";

const gitHub = remark().use(remarkGfm).freeze();

function draftOf(body: string, front = frontMatter("en")): Draft {
  const file = { path: "content/a/en.md", bytes: Buffer.from(front + body) };
  const draft = readDraft(file, { slug: "a", scheme: "policy" }, "en");
  if ("problems" in draft) throw new Error(JSON.stringify(draft.problems));
  return draft;
}

function breaksIn(node: Nodes): number {
  let count = 0;
  walk(node, ({ type }) => {
    if (type === "break") count++;
  });
  return count;
}

/** The passages of a draft, with a line for each line that the reader sees. */
function linesOf(draft: Draft): string[] {
  const lines: string[] = [];
  for (const { blocks } of partsOf(draft))
    visitBlocks(blocks, (block) => {
      for (const { content } of passagesOf(block)) {
        let text = "";
        const children = [...content];
        walk({ type: "paragraph", children }, (node) => {
          text += node.type === "break" ? "|" : "value" in node ? node.value.replaceAll("\n", " ") : "";
        });
        lines.push(text);
      }
    });
  return lines;
}

describe("two spaces at the end of a line break it where GitHub breaks it", () => {
  it.each([
    { name: "an address", body: "One  \ntwo  \nthree" },
    { name: "more than two spaces", body: "One     \ntwo" },
    { name: "one space", body: "One \ntwo" },
    { name: "spaces that do not break", body: "One\u00A0\u00A0\ntwo" },
    { name: "full-width spaces", body: "一\u3000\u3000\n二" },
    { name: "before an empty line", body: "One  \n\ntwo" },
    { name: "before a line of spaces", body: "One  \n  \ntwo" },
    { name: "at the end", body: "One  " },
    { name: "before a list", body: "One  \n- two  \n  three" },
    { name: "in an item", body: "1. One  \n   two" },
    { name: "in a quotation", body: "> One  \n> two" },
    { name: "behind bold words", body: "**One**  \ntwo" },
    { name: "in code", body: "`one  \ntwo`" },
    { name: "in a row of a table", body: "| a |  \n| - |  \n| b |  " },
    { name: "behind a heading", body: "## 1. One {#one}  \ntwo" },
  ])("$name", ({ body }) => {
    expect(breaksIn(draftOf(body).tree)).toBe(breaksIn(gitHub.parse(body)));
  });

  it("as a backslash does", () => {
    expect(linesOf(draftOf("One  \ntwo"))).toEqual(["One|two"]);
    expect(linesOf(draftOf("One\\\ntwo"))).toEqual(["One|two"]);
    expect(linesOf(draftOf("One\r\ntwo"))).toEqual(["One two"]);
    expect(linesOf(draftOf("One  \r\ntwo"))).toEqual(["One|two"]);
  });

  it("also where the front matter has such lines", () => {
    const front = frontMatter("en").replaceAll("\n", "  \n");
    expect(linesOf(draftOf("One  \ntwo", front))).toEqual(["One|two"]);
    expect(draftOf("One", front).frontMatter).toEqual(draftOf("One").frontMatter);
  });

  it("and no text says anything else for it", () => {
    const body = "## 1. One {#one}\n\nTwo\nthree **four**\nfive.\n\n1. Six\n   seven.\n\n信息\n收集。";
    const hashes = (text: string) => partsOf(draftOf(text)).map(partHash);
    expect(hashes(body.replaceAll("\n", "  \n"))).toEqual(hashes(body));
  });
});
