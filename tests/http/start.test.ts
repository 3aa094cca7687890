import { once } from "node:events";
import { expect, it } from "vitest";
import { findFreePort, spawnStart, startSite } from "./start-site";

it.each([
  [{ PORT: "eighty" }, 'PORT is "eighty"; expected a whole number from 1 to 65535, such as 3000.\n'],
  [{ HOST: "http://me" }, 'HOST is "http://me"; expected a host name or an IP address, such as 127.0.0.1.\n'],
  [{ LOG: "yes" }, 'LOG is "yes"; expected json (a line for each request), or no LOG at all (none).\n'],
  [{ SITE_ORIGIN: "me" }, 'SITE_ORIGIN is "me"; expected an origin such as https://digitaltwinall.com.\n'],
] as Record<string, string>[][])("npm start with %o says what to type", async (variables, sentence) => {
  const start = spawnStart(variables as Record<string, string>);
  let errors = "";
  start.stderr?.setEncoding("utf8").on("data", (text) => (errors += text));
  const [status] = await once(start, "close");
  expect({ status, errors }).toEqual({ status: 2, errors: sentence });
});

it("npm start prints one line, with the address, and exits with 0 on SIGTERM", async () => {
  const port = await findFreePort();
  const start = spawnStart({ PORT: String(port), HOST: "127.0.0.1" });
  let output = "";
  start.stdout?.setEncoding("utf8").on("data", (text) => (output += text));
  await once(start.stdout as NodeJS.ReadableStream, "data");
  expect(output).toBe(`The site is ready at http://127.0.0.1:${port}\n`);
  expect((await fetch(`http://127.0.0.1:${port}/en`)).status).toBe(200);
  start.kill("SIGTERM");
  const [status] = await once(start, "close");
  expect({ status, output }).toEqual({ status: 0, output: `The site is ready at http://127.0.0.1:${port}\n` });
  await expect(fetch(`http://127.0.0.1:${port}/en`)).rejects.toThrow();
});

it("npm start listens on every network interface by default", async () => {
  const site = await startSite();
  const { port } = new URL(site.url);
  expect(site.url).toBe(`http://localhost:${port}`);
  expect((await fetch(`http://127.0.0.1:${port}/en`)).status).toBe(200);
  expect(await site.stop()).toBe(0);
});

it("npm start says so when the port is taken", async () => {
  const site = await startSite();
  const second = spawnStart({ PORT: new URL(site.url).port });
  let errors = "";
  second.stderr?.setEncoding("utf8").on("data", (text) => (errors += text));
  const [status] = await once(second, "close");
  await site.stop();
  expect(status).toBe(1);
  const { port } = new URL(site.url);
  expect(errors).toBe(
    `The site cannot be served: port ${port} of this machine is taken by another program; set PORT to one that is free, such as PORT=${Number(port) + 1}.\n`,
  );
});
