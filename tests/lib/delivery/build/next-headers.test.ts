import { describe, expect, it } from "vitest";
import { withHeaders } from "@/lib/delivery/build/next-headers";

describe("a .meta file of Next", () => {
  it.each([
    { name: "with none", meta: { headers: {} }, expected: { headers: { "x-a": "1" } } },
    { name: "with others", meta: { headers: { "x-b": "2" } }, expected: { headers: { "x-b": "2", "x-a": "1" } } },
    { name: "with the same", meta: { headers: { "X-A": "0" } }, expected: { headers: { "x-a": "1" } } },
    {
      name: "with more than headers",
      meta: { status: 404, headers: {} },
      expected: { status: 404, headers: { "x-a": "1" } },
    },
  ])("$name gets ours", ({ meta, expected }) => {
    expect(JSON.parse(withHeaders(JSON.stringify(meta), [["X-A", "1"]]))).toEqual(expected);
  });

  it("without headers is refused", () => {
    expect(() => withHeaders('{"status":404}', [])).toThrow("Next's output changed shape");
  });
});
