import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeServerProgram } from "@/lib/delivery/build/server-program";
import { publishBundle } from "@/lib/delivery/bundle/publish-bundle";
import { toBytes } from "../http/contract/judge";
import type { Running } from "../http/contract/servers";
import { exchange } from "../http/contract/wire";
import { startStandalone } from "../http/standalone-server";
import { writeSampleBundle } from "../lib/delivery/sample-bundle";

/** Only root may make a disk as small as this; elsewhere tests/lib/delivery/bundle/publish-bundle.test.ts lets a write fail. */
const isRoot = process.getuid?.() === 0;

let disk: string;
let server: Running | undefined;

/** The sample bundle with `mark`, as it is published. */
function makeBundle(mark: string, program: Buffer): Map<string, Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), "site-sample-"));
  writeSampleBundle(folder, mark, program);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  const bundle = new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
  rmSync(folder, { recursive: true });
  return bundle;
}

beforeAll(() => {
  disk = mkdtempSync(path.join(tmpdir(), "site-disk-"));
  if (isRoot) expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]).status).toBe(0);
});

afterAll(async () => {
  await server?.stop();
  if (isRoot) spawnSync("umount", [disk]);
  rmSync(disk, { recursive: true });
});

it.skipIf(!isRoot)("a full disk stops no reader, leaves nothing behind, and the next publishing succeeds", async () => {
  const program = await makeServerProgram();
  const dist = path.join(disk, "dist");
  const ask = async () => (await exchange(server?.port ?? 0, toBytes({ target: "/en" })))?.body.toString();
  await publishBundle(makeBundle("first", program), dist);
  server = await startStandalone(dist);
  const before = readdirSync(path.join(disk, ".dist"));

  // It fails at every write in turn: the disk is fuller each time.
  const second = makeBundle("second", program);
  const size = [...second.values()].reduce((sum, content) => sum + content.length, 0);
  const filler = path.join(disk, "filler");
  let failures = 0;
  for (let room = 0; room < size; room += 16_384) {
    fill(filler, room);
    await expect(publishBundle(second, dist)).rejects.toThrow(
      /^The bundle cannot be written, and .*dist is as it was: ENOSPC/,
    );
    expect(readdirSync(path.join(disk, ".dist"))).toEqual(before);
    unlinkSync(filler);
    failures++;
  }
  expect(failures).toBeGreaterThan(10);
  expect(await ask()).toContain("first of /en");

  // One that was killed has filled the disk.
  mkdirSync(path.join(disk, ".dist/4194999-killed"));
  fill(path.join(disk, ".dist/4194999-killed/site"), 0);
  await publishBundle(second, dist);
  expect(readdirSync(path.join(disk, ".dist")).sort()).toEqual([...before, path.basename(realpathSync(dist))].sort());
  await expect.poll(ask, { timeout: 5_000 }).toContain("second of /en");
});

/** Writes `file` until the disk has `room` bytes left. */
function fill(file: string, room: number): void {
  const left = spawnSync("df", ["--block-size=1", "--output=avail", disk], { encoding: "utf8" });
  const avail = Number(left.stdout.split("\n")[1]);
  writeFileSync(file, Buffer.alloc(Math.max(0, avail - room)));
}
