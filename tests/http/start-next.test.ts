import { expect, it } from "vitest";
import { startNext } from "./contract/servers";
import { exchange, valuesOf } from "./contract/wire";

it("`npm run start:next` serves the build, should the site ever need an answer that is made for a request", async () => {
  const server = await startNext();
  try {
    const ask = (target: string) =>
      exchange(server.port, `GET ${target} HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ja\r\n\r\n`);
    const [page, root, missing] = [await ask("/zh/privacy-policy"), await ask("/"), await ask("/zh/no-such-page")];
    expect([page?.status, root?.status, missing?.status]).toEqual([200, 307, 404]);
    expect(page && valuesOf(page, "Content-Security-Policy").join()).toContain("default-src 'none'");
    expect(root && valuesOf(root, "Location")).toEqual(["/ja"]);
  } finally {
    await server.stop();
  }
});
