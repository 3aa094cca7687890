import { describe, expect, it } from "vitest";
import { readClientModules, refuseClientComponents } from "@/lib/delivery/build/client-components";
import { clientModules, plainFlight } from "../sample-page";

const judge = (rows: readonly string[]) => () => refuseClientComponents("/zh/sample", rows.join("\n"), clientModules);

describe("a page's flight data", () => {
  it("may refer to what Next puts into every page", () => {
    expect(judge(plainFlight)).not.toThrow();
  });

  it.each([
    { name: "a component of ours", row: '17:I[56037,["$16"],"Counter"]', file: "components/Counter.tsx" },
    { name: "one of a package", row: '17:I[11047,["$16"],"default"]', file: "NextIntlClientProvider.js" },
    { name: "one of Next's that needs a script", row: '17:I[40318,["$16"],"default"]', file: "client/app-dir/link.js" },
    {
      name: "one after text, without a line break",
      row: 'a:T5,text.17:I[56037,["$16"],"Counter"]',
      file: "Counter.tsx",
    },
    {
      name: "one by a name instead of a number",
      row: '17:I["56037",["$16"],"Counter"]',
      file: "components/Counter.tsx",
    },
  ])("may not refer to $name", ({ row, file }) => {
    expect(judge([...plainFlight, row])).toThrow("Page /zh/sample: it holds a client component, ");
    expect(judge([...plainFlight, row])).toThrow(file);
  });

  it.each([
    {
      name: "a module that no manifest lists",
      rows: [...plainFlight, '17:I[99999,[],"a"]'],
      cause: "refers to module 99999",
    },
    { name: "no module at all", rows: ['1:"$Sreact.fragment"'], cause: "refers to no client module" },
    { name: "rows of another form", rows: ['3:J[39756,["$2"],"default"]'], cause: "refers to no client module" },
  ])("of another shape is refused: $name", ({ rows, cause }) => {
    expect(judge(rows)).toThrow("Next's output changed shape");
    expect(judge(rows)).toThrow(cause);
  });
});

describe("a client reference manifest", () => {
  it.each([
    { name: "empty", manifest: "" },
    { name: "of another form", manifest: 'self.__RSC = {"clientModules":{}}' },
    { name: "without modules", manifest: 'globalThis.__RSC_MANIFEST["/a"] = {"modules":{}}' },
  ])("of another shape is refused: $name", ({ manifest }) => {
    expect(() => readClientModules(manifest)).toThrow("Next's output changed shape");
  });

  it("names files from the root of the project", () => {
    expect(clientModules.get("56037")).toBe("components/Counter.tsx");
  });
});
