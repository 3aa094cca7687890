import fc from "fast-check";
import { expect, it } from "vitest";
import { alignParts, type Counterparts } from "@/lib/reader/align-parts";

const align = (zh: string, en: string, ja: string) =>
  alignParts({ zh: [...zh], en: [...en], ja: [...ja] }, (part) => part).map(
    (row) => `${row.zh ?? "-"}${row.en ?? "-"}${row.ja ?? "-"}`,
  );

it.each([
  { name: "equal parts", input: ["pl", "pl", "pl"], expected: ["ppp", "lll"] },
  { name: "a part that one translation lacks", input: ["plp", "pp", "plp"], expected: ["ppp", "l-l", "ppp"] },
  { name: "a part that both translations add", input: ["p", "pl", "pl"], expected: ["ppp", "-ll"] },
  { name: "a part that one translation adds in front", input: ["p", "p", "lp"], expected: ["--l", "ppp"] },
  { name: "nothing in common", input: ["p", "l", "t"], expected: ["p--", "-l-", "--t"] },
  { name: "nothing at all", input: ["", "", ""], expected: [] },
])("aligns $name", ({ input: [zh = "", en = "", ja = ""], expected }) => {
  expect(align(zh, en, ja)).toEqual(expected);
});

it("leaves nothing out and changes no order", () => {
  const list = fc.array(fc.constantFrom("p", "l", "t"), { maxLength: 7 });
  fc.assert(
    fc.property(list, list, list, (zh, en, ja) => {
      const rows = alignParts({ zh, en, ja } as Counterparts<string[]>, (part) => part);
      for (const [locale, parts] of Object.entries({ zh, en, ja }))
        expect(rows.flatMap((row) => row[locale as "zh"] ?? [])).toEqual(parts);
      for (const row of rows) expect(new Set(Object.values(row)).size).toBe(1);
    }),
    { seed: 4 },
  );
});
