import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publishBundle } from "@/lib/delivery/bundle/publish-bundle";

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "publish-"));
  folder = path.join(root, "dist");
});

afterEach(() => rmSync(root, { recursive: true }));

const bundle = (text: string) => new Map(["site/a/b.html", "manifest.json"].map((name) => [name, Buffer.from(text)]));
const read = (name = "site/a/b.html", from = folder) => readFileSync(path.join(from, name), "utf8");
const kept = () => readdirSync(path.join(root, ".dist"));

describe("a bundle", () => {
  it("is published where there was none", async () => {
    await publishBundle(bundle("1"), folder);
    expect([read(), read("manifest.json")]).toEqual(["1", "1"]);
    expect(readdirSync(root).sort()).toEqual([".dist", "dist"]);
  });

  it("takes the place of the one before, which stays until the next", async () => {
    const before: string[] = [];
    for (const number of [1, 2, 3]) {
      await publishBundle(bundle(String(number)), folder);
      before.push(realpathSync(folder));
    }
    expect(read()).toBe("3");
    expect(kept().sort()).toEqual(
      before
        .slice(1)
        .map((name) => path.basename(name))
        .sort(),
    );
    expect(read("manifest.json", before[1])).toBe("2");
  });

  it("takes the place of a folder", async () => {
    mkdirSync(path.join(folder, "site/a"), { recursive: true });
    writeFileSync(path.join(folder, "site/a/b.html"), "0");
    await publishBundle(bundle("1"), folder);
    expect(read()).toBe("1");
    expect(lstatSync(folder).isSymbolicLink()).toBe(true);
    expect(kept()).toHaveLength(1);
  });

  it("does not leave behind what one that was killed had written", async () => {
    // No process has an id this high.
    mkdirSync(path.join(root, ".dist/4194999-killed/site"), { recursive: true });
    writeFileSync(path.join(root, ".dist/4194999-killed.link"), "");
    mkdirSync(path.join(root, `.dist/${process.ppid}-at-work`));
    await publishBundle(bundle("1"), folder);
    expect(kept().sort()).toEqual([path.basename(realpathSync(folder)), `${process.ppid}-at-work`].sort());
  });
});

describe("a bundle that cannot be written", () => {
  // The file `site/a` is in the way of the folder `site/a`: the second write fails, as it would on a full disk.
  const impossible = new Map(["site/a", "site/a/b.html"].map((name) => [name, Buffer.from("2")]));

  it("leaves nothing, the one before stays, and the next is published", async () => {
    await publishBundle(bundle("1"), folder);
    const [first] = kept();
    await expect(publishBundle(impossible, folder)).rejects.toThrow(
      /^The bundle cannot be written, and .*dist is as it was: E/,
    );
    expect([read(), kept()]).toEqual(["1", [first]]);
    await publishBundle(bundle("3"), folder);
    expect([read(), kept().length]).toEqual(["3", 2]);
  });

  it("leaves nothing when its making fails half way", async () => {
    await publishBundle(bundle("1"), folder);
    const [first] = kept();
    async function* broken() {
      yield* bundle("2");
      throw new Error("Half of it is made.");
    }
    await expect(publishBundle(broken(), folder)).rejects.toThrow(
      /^The bundle cannot be written, .*: Half of it is made/,
    );
    expect([read(), kept()]).toEqual(["1", [first]]);
  });

  it("leaves nothing where there was none", async () => {
    await expect(publishBundle(impossible, folder)).rejects.toThrow();
    expect([readdirSync(root), kept()]).toEqual([[".dist"], []]);
  });

  it("may need the room that one that was killed had taken", async () => {
    await publishBundle(bundle("1"), folder);
    mkdirSync(path.join(root, ".dist/4194999-killed/site"), { recursive: true });
    await expect(publishBundle(impossible, folder)).rejects.toThrow();
    expect(kept()).toEqual([path.basename(realpathSync(folder))]);
  });
});

it("is whole at any time, even if the publishing process is killed", async () => {
  const program = `
    import { publishBundle } from ${JSON.stringify(path.resolve("lib/delivery/bundle/publish-bundle.ts"))};
    const names = Array.from({ length: 40 }, (_, index) => "site/" + index);
    for (let number = 0; ; number++) {
      const text = Buffer.from(process.pid + " " + number);
      await publishBundle(new Map(names.map((name) => [name, text])), process.argv[1]);
      if (number === 0) process.stdout.write("ready");
    }`;
  for (let killed = 0; killed < 8; killed++) {
    const publisher = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program, folder]);
    await once(publisher.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, 5 + killed * 11));
    publisher.kill("SIGKILL");
    await once(publisher, "close");
    const texts = readdirSync(path.join(folder, "site")).map((name) => read(`site/${name}`));
    expect(texts).toHaveLength(40);
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toMatch(new RegExp(`^${publisher.pid} \\d+$`));
  }
});
