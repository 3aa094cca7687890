import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import type { Access } from "@/lib/delivery/server/server-log";
import { serveSample, tell } from "./sample-server";

const get = (target: string, more = "") => `GET ${target} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
const three = ["/healthz", "/en/privacy-policy", "/robots.txt"].map((target) => get(target)).join("");

/** The statuses of all answers, in order. */
const answersOf = (received: string) =>
  [...received.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

describe("requests that arrive at once are answered in order", () => {
  it.each([
    { name: "bytes that are no request", bad: "\x16\x03\x01 rubbish\r\n\r\n", last: 400 },
    { name: "a method in small letters", bad: "get / HTTP/1.1\r\nHost: a\r\n\r\n", last: 400 },
    { name: "a method that nobody knows", bad: "FOO / HTTP/1.1\r\nHost: a\r\n\r\n", last: 405 },
    { name: "another method that nobody knows", bad: "GETT / HTTP/1.1\r\nHost: a\r\n\r\n", last: 405 },
    { name: "a header that is none", bad: "GET / HTTP/1.1\r\nHo st: a\r\n\r\n", last: 400 },
    { name: "CONNECT", bad: "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", last: 405 },
    {
      name: "a request that the gate refuses",
      bad: "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
      last: 405,
    },
  ])("three, then $name", async ({ bad, last }) => {
    const port = await serveSample();
    const received = await tell(port, three + bad);
    expect(answersOf(received)).toEqual([200, 200, 200, last]);
    // Each is whole: its body stands before the head of the next.
    expect(received).toContain("\r\n\r\nok\nHTTP/1.1 200 OK");
    expect(received).toContain("sample</p>HTTP/1.1 200 OK");
    expect(received).toContain(`Allow: /\nHTTP/1.1 ${last} `);
  });

  it("the bad one first is the only one answered, also when more bad ones follow", async () => {
    const port = await serveSample();
    expect(answersOf(await tell(port, `\x16\r\n\r\n${three}`))).toEqual([400]);
    expect(answersOf(await tell(port, `${three}\x16\r\n\r\n`, "\x16\r\n\r\n", three))).toEqual([200, 200, 200, 400]);
  });

  it("nothing follows the answer to a request that closes the connection", async () => {
    const port = await serveSample();
    expect(answersOf(await tell(port, `${get("/healthz", "Connection: close\r\n")}\x16\r\n\r\n`))).toEqual([200]);
  });
});

describe("the log of requests", () => {
  const record = () => {
    const found: Access[] = [];
    return { found, access: (access: Access) => found.push(access) };
  };

  it("has each answer with the size of its body, and those to bytes that are no request", async () => {
    const { found, access } = record();
    const port = await serveSample(access);
    await tell(
      port,
      `${get("/healthz?a=b")}HEAD /healthz HTTP/1.1\r\nHost: a\r\n\r\n${get("/en/nothing")}\x16\r\n\r\n`,
    );
    await tell(port, get("/healthz", "Connection: close\r\nIf-None-Match: *\r\n"));
    await tell(port, "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n");
    const bytes = expect.any(Number);
    expect(found.map(({ method, url, status, bytes }) => [method, url, status, bytes])).toEqual([
      ["GET", "/healthz?a=b", 200, 3],
      ["HEAD", "/healthz", 200, 0],
      ["GET", "/en/nothing", 404, bytes],
      [null, null, 400, 16],
      ["GET", "/healthz", 304, 0],
      ["CONNECT", "a:80", 405, 23],
    ]);
    expect(found[2]?.bytes).toBeGreaterThan(1000);
    for (const { milliseconds } of found) expect(milliseconds).toBeGreaterThanOrEqual(0);
  });

  it("has a request whose reader left, once", async () => {
    const { found, access } = record();
    const port = await serveSample(access);
    const socket = connect({ port, host: "127.0.0.1" }, () => {
      socket.write(get("/en"));
      socket.destroy();
    });
    await expect.poll(() => found.map(({ url, status }) => [url, status])).toEqual([["/en", 200]]);
  });
});
