import { expect, it } from "vitest";
import { shortenVariables } from "@/lib/delivery/build/short-variables";

it("gives the shortest name to what is named most", () => {
  expect(
    shortenVariables(":root{--rule:red;--ink:#000}p{color:var(--ink);border-color:var(--rule);fill:var(--ink)}", []),
  ).toBe(":root{--b:red;--a:#000}p{color:var(--a);border-color:var(--b);fill:var(--a)}");
});

it("tells a name from one that begins like it, and finds it in queries and in other values", () => {
  const css =
    ":root{--side:1px;--side-wide:var(--side,2px);--end:0}@container style(--end:1){p{margin:var(--side-wide)}}";
  expect(shortenVariables(css, [])).toBe(
    ":root{--b:1px;--c:var(--b,2px);--a:0}@container style(--a:1){p{margin:var(--c)}}",
  );
});

it("leaves what is no variable of the style as it is", () => {
  for (const css of [".a--b{c:d}", "p{view-timeline-name:--top}", "p{color:var(--unknown)}", ""])
    expect(shortenVariables(css, [])).toBe(css);
});

it("has names for more than an alphabet", () => {
  const names = Array.from({ length: 60 }, (_, index) => `--name-${index}`);
  const short = shortenVariables(`:root{${names.map((name) => `${name}:0`).join(";")}}`, []).match(/--\w+/g);
  expect(new Set(short).size).toBe(60);
});

it("leaves those that a style of another place sets", () => {
  expect(shortenVariables(":root{--text:serif;--ink:#000}p{font:1em var(--text);color:var(--ink)}", ["--text"])).toBe(
    ":root{--text:serif;--a:#000}p{font:1em var(--text);color:var(--a)}",
  );
});
