import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { describeListenError } from "@/lib/delivery/server/listen-problem";
import { serveBundle } from "@/lib/delivery/server/serve-bundle";
import { createServerLog } from "@/lib/delivery/server/server-log";
import { writeSampleBundle } from "../sample-bundle";

const settings = { port: 3000, host: undefined, log: undefined };
const log = createServerLog(undefined, () => {});

it("a port that is taken is named, with the variable to change", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "site-serve-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeSampleBundle(folder);
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  await expect(serveBundle(folder, { ...settings, port, host: "127.0.0.1" }, log)).rejects.toThrow(
    `port ${port} of HOST 127.0.0.1 is taken by another program; set PORT to one that is free, such as PORT=`,
  );
  await expect(serveBundle(folder, { ...settings, port, host: "192.0.2.1" }, log)).rejects.toThrow(
    'HOST is "192.0.2.1", which is no name or address of this machine',
  );
});

it.each([
  ["EADDRINUSE", settings, "port 3000 of this machine is taken by another program; set PORT to"],
  ["EADDRINUSE", { ...settings, port: 65535 }, "such as PORT=65534"],
  ["EACCES", { ...settings, port: 80 }, "may not listen on port 80; set PORT to one above 1023"],
  ["ENOTFOUND", { ...settings, host: "nowhere" }, 'HOST is "nowhere", which is no name'],
  ["EAI_AGAIN", { ...settings, host: "a.example" }, 'HOST is "a.example", whose address nobody tells'],
  [
    "EINVAL",
    { ...settings, host: "fe80::1" },
    "port 3000 of HOST fe80::1 cannot be opened (as Node says it); set HOST",
  ],
])("%s of %o says what to do", (code, given, sentence) => {
  expect(describeListenError(Object.assign(new Error("as Node says it"), { code }), given)).toContain(sentence);
});

it("a folder without a bundle is not served", async () => {
  await expect(serveBundle("/no/such/folder", settings, log)).rejects.toThrow(
    "the folder /no is missing; copy the whole folder of a build again",
  );
});
