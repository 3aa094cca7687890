import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleFolder } from "@/lib/delivery/bundle/manifest";
import { copySite, type SiteCopy } from "./site-copy";

const home = "app/[locale]/page.tsx";
const frame = '<PageFrame pathname="/" documents={documents}>';

/** The time limit of a build on a busy machine, in milliseconds. */
const timeout = 300_000;

let copy: SiteCopy;

beforeAll(() => {
  copy = copySite();
});

afterAll(() => copy.remove());

it("another build of the same site, elsewhere, is the same to the byte", { timeout }, async () => {
  const { status, output } = await copy.build();
  expect(output).not.toContain("Error");
  expect(status).toBe(0);
  const manifests = [".", copy.folder].map((root) => readFileSync(`${root}/${bundleFolder}/manifest.json`, "utf8"));
  expect(manifests[1]).toBe(manifests[0]);
});

describe("the build refuses", () => {
  /** Builds with `addition` on the home page. What was served before stays. */
  async function buildWith(addition: string, imports = "") {
    const before = readFileSync(`${copy.folder}/${bundleFolder}/manifest.json`, "utf8");
    copy.edit(home, frame, `${frame}\n      ${addition}`);
    if (imports) copy.edit(home, "import type { Metadata }", `${imports}\nimport type { Metadata }`);
    const result = await copy.build();
    copy.edit(home, `\n      ${addition}`, "");
    if (imports) copy.edit(home, `${imports}\n`, "");
    expect(readFileSync(`${copy.folder}/${bundleFolder}/manifest.json`, "utf8")).toBe(before);
    return result;
  }

  it("a client component, and names it with its page", { timeout }, async () => {
    copy.add("components/Clock.tsx", '"use client";\nexport const Clock = () => <time>{String(Date.now())}</time>;\n');
    const { status, output } = await buildWith("<Clock />", 'import { Clock } from "@/components/Clock";');
    expect(status).not.toBe(0);
    expect(output).toMatch(/Page \/(zh|en|ja): it holds a client component, components\/Clock\.tsx\. Pages are sent/);
  });

  it("an inline script", { timeout }, async () => {
    const { status, output } = await buildWith('<script dangerouslySetInnerHTML={{ __html: "alert(1)" }} />');
    expect(status).not.toBe(0);
    expect(output).toMatch(/Page \/(zh|en|ja): a script is left in it, "alert\(1\)"\./);
  });

  it("a picture of another site", { timeout }, async () => {
    const { status, output } = await buildWith('<img alt="" src="https://other.example/a.png" />');
    expect(status).not.toBe(0);
    expect(output).toMatch(
      /Page \/(zh|en|ja): it loads something that is not a path of this site: <\w+ \w+=\\?"https:\/\/other\.example\/a\.png/,
    );
  });
});
