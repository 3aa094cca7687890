import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, it } from "vitest";
import { bundleFolder } from "@/lib/delivery/bundle/manifest";
import { startEmbedded, startNginx } from "../http/contract/servers";
import { exchange } from "../http/contract/wire";

const request = "GET /zh/privacy-policy HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\n\r\n";
const connections = 1_000;
const asked = 500;

/** Opens a connection that sends the beginning of a request, and then a byte from time to time. */
async function openSlowly(port: number): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1" });
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write(request.slice(0, 20));
  const timer = setInterval(() => socket.write("a"), 1_000);
  socket.on("close", () => clearInterval(timer));
  return socket;
}

it.each([
  { name: "npm start", start: startEmbedded },
  { name: "nginx", start: startNginx },
])(
  "$name: 1,000 slow connections leave others served under 50 ms, and are closed",
  async ({ start }) => {
    const server = await start(bundleFolder);
    const best: number[] = [];
    let open: Socket[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      for (const socket of open) socket.destroy();
      open = await Promise.all(Array.from({ length: connections }, () => openSlowly(server.port)));
      const times: number[] = [];
      for (let count = 0; count < asked; count++) {
        const started = performance.now();
        const answer = await exchange(server.port, request);
        times.push(performance.now() - started);
        expect(answer?.status).toBe(200);
      }
      best.push(times.sort((a, b) => a - b)[Math.floor(asked * 0.99)] ?? Number.POSITIVE_INFINITY);
    }
    expect(Math.min(...best)).toBeLessThan(50);
    await expect.poll(() => open.filter((socket) => !socket.closed).length, { timeout: 15_000 }).toBe(0);
    await server.stop();
  },
  90_000,
);
