import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleFolder, type Manifest, siteFolder } from "@/lib/delivery/bundle/manifest";
import { fillInKorean } from "../lib/cli/korean-sample";
import { copySite, type SiteCopy } from "./site-copy";

let copy: SiteCopy;

beforeAll(() => {
  copy = copySite();
});

afterAll(() => copy.remove());

it("Korean, once translated, has its pages, and every other page links to them", { timeout: 600_000 }, async () => {
  const call = ["--import", "tsx", "lib/cli/new.ts", "locale", "ko"];
  const made = spawnSync(process.execPath, call, { cwd: copy.folder, encoding: "utf8" });
  expect(made.stderr).toBe("");
  fillInKorean(copy.folder);
  for (const slug of ["home", "reminder-clause", "definitions", "privacy-policy"]) copy.accept(slug);
  const { status, output } = await copy.build();
  expect(status, output).toBe(0);

  const read = (file: string) => readFileSync(`${copy.folder}/${bundleFolder}/${file}`, "utf8");
  const { locales, pages } = JSON.parse(read("manifest.json")) as Manifest;
  expect(locales).toEqual(["zh", "en", "ja", "ko"]);
  const own = Object.keys(pages).filter((path) => path.split("/")[1] === "ko");
  const english = Object.keys(pages).filter((path) => path.split("/")[1] === "en");
  expect(own).toEqual(english.map((path) => path.replace("/en", "/ko")));
  const page = read(`${siteFolder}/ko/privacy-policy.html`);
  expect(page).toMatch(/<html lang="ko"/);
  expect(page).toContain('hreflang="zh-Hans"');
  const other = read(`${siteFolder}/ja/privacy-policy.html`);
  expect(other).toMatch(/<a lang="ko" hreflang="ko" href="\/ko\/privacy-policy">한국어<\/a>/);
  expect(other).toMatch(/<link rel="alternate" hreflang="ko" href="[^"]*\/ko\/privacy-policy"/);
  expect(read(`${siteFolder}/sitemap.xml`)).toMatch(/<loc>[^<]*\/ko\/privacy-policy<\/loc>/);
});
