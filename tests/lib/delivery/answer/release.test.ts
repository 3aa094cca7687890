import { mkdtempSync, rmSync, truncateSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { chooseEncoding } from "@/lib/delivery/answer/accept-encoding";
import { loadRelease } from "@/lib/delivery/answer/release";
import { respond } from "@/lib/delivery/answer/respond";
import { nginxSite } from "@/lib/delivery/nginx/nginx-configuration";
import { keepAssets } from "@/lib/delivery/server/current-release";
import { writeSampleBundle } from "../sample-bundle";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "site-release-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("a bundle with another file than its manifest names is not loaded", () => {
  writeSampleBundle(folder);
  expect(() => loadRelease(folder)).not.toThrow();
  const file = path.join(folder, "site/zh.html.br");
  truncateSync(file, 9);
  expect(() => loadRelease(folder)).toThrow(`${file} is not the file that the manifest names; copy the whole folder`);
  unlinkSync(file);
  expect(() => loadRelease(folder)).toThrow(`${file} is missing; copy the whole folder`);
});

it("only the hashed assets of the previous release stay", () => {
  writeSampleBundle(path.join(folder, "a"), "first");
  writeSampleBundle(path.join(folder, "b"), "second");
  const [first, second] = [loadRelease(path.join(folder, "a")), loadRelease(path.join(folder, "b"))];
  const kept = keepAssets(first, second);
  expect(kept.resources.get("/_next/static/media/first.txt")?.plain.body.toString()).toBe("first");
  expect(kept.resources.get("/_next/static/media/second.txt")?.plain.body.toString()).toBe("second");
  expect(kept.resources.get("/zh")).toBe(second.resources.get("/zh"));
  expect(kept.resources.size).toBe(second.resources.size + 1);
});

it("the configuration of nginx follows the bundle: another style is another policy, and two releases allow both", () => {
  const [first, second] = [
    writeSampleBundle(path.join(folder, "a"), "first"),
    writeSampleBundle(path.join(folder, "b"), "second"),
  ];
  const [one, two] = [first, second].map(({ styleHashes }) => styleHashes[0] ?? "");
  expect(one).not.toBe(two);
  expect(nginxSite([first])["site.conf"]).toContain(one);
  expect(nginxSite([first])["site.conf"]).not.toContain(two);
  expect(nginxSite([second, first])["site.conf"]).toMatch(
    new RegExp(`style-src '${two}' '${one}'`.replace(/[+/.]/g, "\\$&")),
  );
});

it("nginx gets the headers and the old names in files of their own", () => {
  const written = nginxSite([writeSampleBundle(folder)]);
  expect(written["site.conf"]).not.toContain("add_header Content-Security-Policy");
  expect(written["headers.conf"]).toContain('add_header X-Content-Type-Options "nosniff" always;');
  expect(written["aliases.conf"]).toMatch(/^~\^data-policy\$ privacy-policy;$/m);
  expect(Object.values(written).join("").length).toBeLessThan(12_000);
});

it("what Accept-Language asks for in vain is answered, too", () => {
  writeSampleBundle(folder);
  const request = {
    method: "HEAD",
    url: "/",
    httpVersion: "1.1",
    rawHeaders: ["Host", "a"],
    headers: { "accept-language": "fr" },
  };
  const { status, headers, body } = respond(request, loadRelease(folder));
  expect([status, body, headers.find(([name]) => name === "Location")]).toEqual([307, null, ["Location", "/en"]]);
});

it.each([
  [undefined, undefined],
  ["", undefined],
  ["*", undefined],
  ["gzip, br", "br"],
  ["GZIP", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br; q=0.000 ,gzip;q=0", undefined],
  ["br;q=0.001", "br"],
  ["brr, xgzip", undefined],
  ["br;q=0.0000", "br"],
  ["br;q=0x", "br"],
  ["br;xq=0", "br"],
  ["br;q=0.", undefined],
  ["br;level=1; q=0, gzip ; q=0.5", "gzip"],
])("Accept-Encoding %s gets %s", (header, expected) => {
  expect(chooseEncoding(header, { br: true, gzip: true })).toBe(expected);
  expect(chooseEncoding(header, {})).toBeUndefined();
});
