import { expect, it } from "vitest";
import { createServerLog } from "@/lib/delivery/server/server-log";

function record(format: "json" | undefined) {
  const lines: string[] = [];
  return { lines, log: createServerLog(format, (line) => lines.push(line)) };
}

const access = { method: "GET", url: "/zh?mail=me@a.example\nb", status: 200, bytes: 9, milliseconds: 0.2149 };

it("without a format, what the server says is a line, and requests have none", () => {
  const { lines, log } = record(undefined);
  log.say("It is ready.");
  expect(log.access).toBeUndefined();
  expect(lines).toEqual(["It is ready.\n"]);
});

it("as json, each line is an object, and one of a request says nothing of who asked", () => {
  const { lines, log } = record("json");
  log.say("It is\nready.");
  log.access?.(access);
  log.access?.({ ...access, method: null, url: null, status: 400 });
  expect(lines.every((line) => line.indexOf("\n") === line.length - 1)).toBe(true);
  const objects = lines.map((line) => JSON.parse(line));
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(objects).toEqual([
    { time, message: "It is\nready." },
    { time, method: "GET", path: "/zh", status: 200, bytes: 9, milliseconds: 0.2 },
    { time, method: null, path: null, status: 400, bytes: 9, milliseconds: 0.2 },
  ]);
  expect(Object.keys(objects[1])).toEqual(["time", "method", "path", "status", "bytes", "milliseconds"]);
});

it("no address makes a line without end", () => {
  const { lines, log } = record("json");
  log.access?.({ ...access, url: `/${"a".repeat(10_000)}` });
  expect(JSON.parse(lines[0] ?? "").path).toHaveLength(2048);
});
