import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { loadRelease } from "@/lib/delivery/answer/release";
import { createSiteServer } from "@/lib/delivery/server/server";
import type { ServerLog } from "@/lib/delivery/server/server-log";
import { writeSampleBundle } from "../sample-bundle";

/** Serves the sample bundle until the test ends. Its port. */
export async function serveSample(access?: ServerLog["access"]): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "site-server-"));
  writeSampleBundle(folder);
  const release = loadRelease(folder);
  rmSync(folder, { recursive: true });
  const server = createSiteServer(() => release, access).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Sends `parts` on one connection, each in a packet of its own, and reads until the server closes it. */
export async function tell(port: number, ...parts: string[]): Promise<string> {
  const socket = connect({ port, host: "127.0.0.1" });
  let received = "";
  socket.on("error", () => {});
  socket.setEncoding("latin1").on("data", (text: string) => (received += text));
  socket.setNoDelay(true);
  await once(socket, "connect");
  for (const part of parts) {
    socket.write(Buffer.from(part, "latin1"));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  if (!socket.closed) await once(socket, "close");
  return received;
}
