import { createHash } from "node:crypto";
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleFolder, readManifest, serverFile } from "@/lib/delivery/bundle/manifest";
import { toBytes } from "./contract/judge";
import type { Running } from "./contract/servers";
import { exchange } from "./contract/wire";
import { startStandalone } from "./standalone-server";

const manifest = readManifest();
let copy: string;
let server: Running;

beforeAll(async () => {
  copy = mkdtempSync(path.join(tmpdir(), "site-alone-"));
  cpSync(bundleFolder, copy, { recursive: true, dereference: true });
  // Nobody may write there, and the server is run by a user who owns nothing.
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true }))
    chmodSync(path.join(entry.parentPath, entry.name), entry.isDirectory() ? 0o555 : 0o444);
  chmodSync(copy, 0o555);
  server = await startStandalone(copy, "nobody");
});

afterAll(async () => {
  await server?.stop();
  for (const entry of [
    copy,
    ...readdirSync(copy, { recursive: true, encoding: "utf8" }).map((name) => path.join(copy, name)),
  ])
    chmodSync(entry, 0o755);
  rmSync(copy, { recursive: true });
});

it("a copy of the bundle serves every file of the manifest with Node alone, to the byte", async () => {
  const wrong: string[] = [];
  const addresses = Object.entries(manifest.files).filter(([, { kind }]) => kind !== "page" && kind !== "notFound");
  const pages = Object.entries(manifest.pages).filter(([, { status }]) => status === 200);
  for (const [url, file] of [
    ...addresses.map(([name]) => [`/${name}`, name] as const),
    ...pages.map(([page, { file }]) => [page, file] as const),
  ]) {
    const answer = await exchange(server.port, toBytes({ target: url }));
    const hash = createHash("sha256")
      .update(answer?.body ?? "")
      .digest("hex");
    if (answer?.status !== 200 || hash !== manifest.files[file]?.sha256) wrong.push(url);
  }
  expect(wrong).toEqual([]);
});

it("a server whose folder cannot be read for a moment goes on with what it has", async () => {
  chmodSync(copy, 0o000);
  // It looks twice a second.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const answer = await exchange(server.port, toBytes({ target: "/healthz" }));
  chmodSync(copy, 0o555);
  expect([answer?.status, answer?.body.toString()]).toEqual([200, "ok\n"]);
});

it("a copy of the bundle does not send its program or its manifest", async () => {
  for (const file of [serverFile, "manifest.json", "site/robots.txt"])
    expect((await exchange(server.port, toBytes({ target: `/${file}` })))?.status).toBe(404);
});

it("the program is the one in the manifest", () => {
  const hash = createHash("sha256")
    .update(readFileSync(path.join(copy, serverFile)))
    .digest("hex");
  expect(hash).toBe(manifest.server.sha256);
});
