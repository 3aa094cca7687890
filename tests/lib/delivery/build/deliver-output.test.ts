import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { deliverOutput } from "@/lib/delivery/build/deliver-output";
import type { NextOutput, OutputPage } from "@/lib/delivery/build/next-output";
import { prerendered, stylesheet } from "../sample-page";

const folder = mkdtempSync(path.join(tmpdir(), "next-output-"));
afterAll(() => rmSync(folder, { recursive: true }));

const lay = (name: string, text: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};

/** Pages of three kinds, and one style that has a rule for each of two kinds. */
function output(bodies: Readonly<Record<string, string>>): NextOutput {
  const css = ".a{color:red}.b{color:blue}";
  const pages = Object.entries(bodies).map(([name, body]): OutputPage => {
    const { html, clientModules } = prerendered({ body });
    const route = name.startsWith("text") ? "/[locale]/[document]" : `/${name}`;
    return { path: `/en/${name}`, route, file: lay(`${name}.html`, html), status: 200, clientModules };
  });
  return { pages, files: [], assets: [{ path: stylesheet, file: lay("site.css", css) }] };
}

const bodies = { text1: '<p class="a">文</p>', home: '<p class="b">a</p>', text2: "<p>€ 𠮷</p>", compare: "<i>b</i>" };

describe.each([2, 9])("the pages of a build, on %i threads", (threads) => {
  it("have one style a kind, and each its own text", async () => {
    const pages = await deliverOutput(output(bodies), threads);
    const read = Object.fromEntries(pages.map(({ path, html }) => [path, html]));
    for (const [name, body] of Object.entries(bodies)) expect(read[`/en/${name}`]).toContain(body);
    const styleOf = (name: string) => /<style>(.*?)<\/style>/.exec(read[`/en/${name}`] ?? "")?.[1];
    expect(styleOf("text2")).toBe(styleOf("text1"));
    expect(styleOf("text1")).toContain("red");
    expect(styleOf("home")).toContain("#00f");
    expect(styleOf("home")).not.toContain("red");
  });

  it("are the same as on one", async () => {
    const plain = async (count: number) =>
      (await deliverOutput(output(bodies), count)).map(({ path, status, source, styleHash, html }) => ({
        ...{ path, status, source, styleHash, html },
      }));
    expect(await plain(threads)).toEqual(await plain(1));
  });

  it("are refused all at once, each with its reason", async () => {
    const script = "<script>alert(1)</script>";
    const refused = deliverOutput(output({ ...bodies, home: script, text2: script }), threads);
    await expect(refused).rejects.toThrow(/^(?=[\s\S]*\/en\/home\b)(?=[\s\S]*\/en\/text2\b)/);
  });
});
