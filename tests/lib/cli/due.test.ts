import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { expect, it, onTestFinished } from "vitest";
import { inOneFile, runCommand } from "./run-command";

/** Versions after the first: 2 from 10 January, mended on the 12th, and 3, which was given up before its day. */
const later = `  - version: 2
    announced: 2027-01-02
    effective: 2027-01-10
    notice: 7
  - version: "2.1"
    announced: 2027-01-12
  - version: 3
    announced: 2027-01-20
    effective: 2027-02-01
    notice: 7
    withdrawn: 2027-01-25
`;

/** A folder with the site's content, in which the policy got later versions, and a bundle of the versions in `served`. */
function makeSite(served: Readonly<Record<string, string | null>>): { content: string; bundle: string } {
  const folder = mkdtempSync(`${tmpdir()}/due-`);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("content", `${folder}/content`, { recursive: true });
  const ledger = `${folder}/content/privacy-policy/versions.yaml`;
  writeFileSync(ledger, readFileSync(ledger, "utf8") + later);
  mkdirSync(`${folder}/dist/site/zh`, { recursive: true });
  writeFileSync(`${folder}/dist/manifest.json`, "{}");
  const all = { "privacy-policy": "1", definitions: "1", "reminder-clause": "1", ...served };
  for (const [slug, version] of Object.entries(all))
    if (version !== null) writeFileSync(`${folder}/dist/site/zh/${slug}.json`, JSON.stringify({ version }));
  return { content: `${folder}/content`, bundle: `${folder}/dist` };
}

/** Runs `npm run due` as of a day, on a folder or an address; in English unless `lang` says otherwise. */
function due(served: Readonly<Record<string, string | null>>, AS_OF: string, lang = "en") {
  const { content, bundle } = makeSite(served);
  return runCommand("due", [bundle, "--content", content, "--lang", lang], { env: { AS_OF } });
}

it.each([
  { day: "2027-01-09", served: "1" },
  { day: "2027-01-10", served: "2" },
  { day: "2027-01-12", served: "2.1" },
  { day: "2027-02-01", served: "2.1" },
])("on $day version $served is the one to serve", ({ day, served }) => {
  const { code, out, err } = due({ "privacy-policy": served }, day);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(new RegExp(`^${day}: .+/dist serves the version in force of each of its 3 documents\\.\n$`));
});

it.each([
  {
    day: "2027-01-10",
    served: "1",
    says: "version 1 is served, but version 2 is in force since 2027-01-10 00:00 +08:00.",
  },
  {
    day: "2027-01-12",
    served: "2",
    says: "version 2 is served, but version 2.1 is in force since 2027-01-12 00:00 +08:00.",
  },
  { day: "2027-01-09", served: "2", says: "version 2 is served, but version 1 is in force." },
  {
    day: "2027-02-02",
    served: "3",
    says: "version 3 is served, but version 2.1 is in force since 2027-01-12 00:00 +08:00.",
  },
  {
    day: "2027-01-10",
    served: null,
    says: "no version is served, but version 2 is in force since 2027-01-10 00:00 +08:00.",
  },
])("on $day it is overdue that readers get version $served", ({ day, served, says }) => {
  expect(due({ "privacy-policy": served }, day)).toEqual({
    code: 1,
    out: `privacy-policy: ${says} Make the site again: npm run build.\n`,
    err: "",
  });
});

it("has a line for each overdue document, in the language of the person who must act", () => {
  const served = { "privacy-policy": "1", definitions: null };
  expect(due(served, "2027-01-10", "zh").out).toBe(
    `privacy-policy：提供的是第 1 版，现行的是第 2 版（自 2027-01-10 00:00 +08:00 起）。请重新制作网站：npm run build。
definitions：没有提供任何版本，现行的是第 1 版。请重新制作网站：npm run build。
`,
  );
  expect(due(served, "2027-01-10", "ja").out).toBe(
    `privacy-policy：公開されているのは第 1 版ですが、施行中なのは第 2 版です（2027-01-10 00:00 +08:00 から）。サイトを作り直してください：npm run build。
definitions：どの版も公開されていませんが、施行中なのは第 1 版です。サイトを作り直してください：npm run build。
`,
  );
});

/** Runs `npm run due` as of 10 January on a server that answers each request so. */
async function dueAt(answer: (path: string) => { status: number; body: string }, path = "", published = false) {
  const { content } = makeSite({});
  const server = createServer((request, response) => {
    const { status, body } = answer(request.url ?? "");
    response.writeHead(status).end(body);
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const place = published ? "--published" : address;
  const child = spawn(process.execPath, [inOneFile, "due", place, "--content", content, "--lang", "en"], {
    env: { ...process.env, AS_OF: "2027-01-10", SITE_ORIGIN: address },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (err += text));
  const [code] = await once(child, "close");
  return { code, out: out.replaceAll(address, "SITE"), err: err.replaceAll(address.replace(/\/$/, ""), "SITE") };
}

it("never opens a pipe in the place of a text, and asks whose folder it is", () => {
  const { content, bundle } = makeSite({});
  rmSync(`${bundle}/site/zh/definitions.json`);
  execFileSync("mkfifo", [`${bundle}/site/zh/definitions.json`]);
  const { code, err } = runCommand("due", [bundle, "--content", content], { timeout: 20_000 });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("site/zh/definitions.json ") });
});

it("asks a published site for what its readers get", async () => {
  const asked: string[] = [];
  const versionOf = (path: string) => {
    asked.push(path);
    return { status: 200, body: JSON.stringify({ version: "1", sections: [] }) };
  };
  expect(await dueAt(versionOf, "/")).toEqual({
    code: 1,
    out: 'privacy-policy: version 1 is served, but version 2 is in force since 2027-01-10 00:00 +08:00. Publish the site again: run "publish" under Actions on GitHub.\n',
    err: "",
  });
  expect(asked.sort()).toEqual(["/zh/definitions.json", "/zh/privacy-policy.json", "/zh/reminder-clause.json"]);
});

it("finds the published site by SITE_ORIGIN", async () => {
  const { code, out } = await dueAt(() => ({ status: 200, body: '{"version":"2"}' }), "", true);
  expect(code).toBe(1);
  expect(out.match(/^\S+: version 2 is served, but version 1 is in force/gm)).toHaveLength(2);
});

it("takes a document that the published site has not for one that is not served", async () => {
  const { code, out } = await dueAt(() => ({ status: 404, body: "" }));
  expect(code).toBe(1);
  expect(out.match(/no version is served/g)).toHaveLength(3);
});

it.each([
  { name: "breaks", status: 500, body: "", says: /^SITE\/zh\/.+\.json cannot be read \(HTTP 500\); check the address/ },
  { name: "is another one", status: 200, body: "<!doctype html>", says: /^SITE\/zh\/.+ does not say which version/ },
  { name: "answers otherwise", status: 200, body: '{"version":2}', says: /^SITE\/zh\/.+ does not say which version/ },
])("cannot judge a site that $name, and says so", async ({ status, body, says }) => {
  const { code, out, err } = await dueAt(() => ({ status, body }));
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(says);
});

it.each([
  {
    args: ["http://127.0.0.1:1"],
    says: /^http:\/\/127.0.0.1:1\/zh\/.+\.json cannot be read \(.+\); check the address/,
  },
  { args: ["no-such-folder"], says: /^There is no site in "no-such-folder"; run npm run build first/ },
  { args: ["dist", "more"], says: /^Usage: npm run due/ },
  { args: ["dist", "--published"], says: /^Usage: npm run due/ },
  { args: ["--published"], env: { SITE_ORIGIN: "me" }, says: /^SITE_ORIGIN is "me"; expected an address/ },
  { args: ["--content", "no-such-folder"], says: /^A versions\.yaml has problems.* npm run check first/ },
  { args: [], env: { AS_OF: "banana" }, says: /^AS_OF is "banana"; expected a day that exists/ },
])("refuses $args $env", ({ args, env, says }) => {
  const { code, out, err } = runCommand("due", args, { env: { ...env } as Record<string, string> });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(says);
});

it("cannot judge by a ledger that nobody can read", () => {
  const { content, bundle } = makeSite({});
  writeFileSync(`${content}/definitions/versions.yaml`, "zone: somewhere\n");
  const { code, err } = runCommand("due", [bundle, "--content", content]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("run npm run check first") });
});
