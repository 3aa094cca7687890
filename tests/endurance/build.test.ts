import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleFolder } from "@/lib/delivery/bundle/manifest";
import { copySite, type SiteCopy } from "./site-copy";

/** The end of what a page shows. */
const end = "</PageFrame>";

/** The time limit of a build on a busy machine, in milliseconds. */
const timeout = 300_000;

let copy: SiteCopy;

beforeAll(() => {
  copy = copySite();
});

afterAll(() => copy.remove());

it("another build of the same site, elsewhere, is the same to the byte", { timeout }, async () => {
  // The record of readings names the days of git's history, which the copy has none of.
  const { status, output } = await copy.build({ GIT_DIR: path.resolve(".git") });
  expect(output).not.toContain("Error");
  expect(status).toBe(0);
  const manifests = [".", copy.folder].map((root) => readFileSync(`${root}/${bundleFolder}/manifest.json`, "utf8"));
  expect(manifests[1]).toBe(manifests[0]);
});

it("the build refuses whatever would run or load from elsewhere, and names every page that holds it at once", {
  timeout,
}, async () => {
  const before = readFileSync(`${copy.folder}/${bundleFolder}/manifest.json`, "utf8");
  copy.add("components/Clock.tsx", '"use client";\nexport const Clock = () => <time>{String(Date.now())}</time>;\n');
  const pages = "app/[locale]";
  copy.edit(`${pages}/page.tsx`, "import type", 'import { Clock } from "@/components/Clock";\nimport type');
  copy.edit(`${pages}/page.tsx`, end, `<Clock />${end}`);
  copy.edit(`${pages}/404/not-found.tsx`, end, `<script dangerouslySetInnerHTML={{ __html: "alert(1)" }} />${end}`);
  copy.edit(
    `${pages}/[document]/page.tsx`,
    "<DocumentEnd",
    '<img alt="" src="https://other.example/a.png" /><DocumentEnd',
  );

  const { status, output } = await copy.build();
  expect(status).not.toBe(0);
  for (const locale of ["zh", "en", "ja"]) {
    expect(output).toContain(`Page /${locale}: it holds a client component, components/Clock.tsx. Pages are sent`);
    expect(output).toContain(`Page /${locale}/404: a script is left in it, "alert(1)".`);
    expect(output).toMatch(
      new RegExp(
        `Page /${locale}/definitions: it loads something that is not a path of this site: <\\w+ \\w+="https://other.example/a.png`,
      ),
    );
  }
  // What was served before stays.
  expect(readFileSync(`${copy.folder}/${bundleFolder}/manifest.json`, "utf8")).toBe(before);
});
