import { expect, it } from "vitest";
import { securityText } from "@/lib/seo/security-text";
import { siteOrigin } from "@/lib/site";

it("security.txt says where to report, in which languages, and until when", () => {
  expect(securityText("2026-11-24")).toBe(
    [
      "Contact: mailto:digitaltwinall@163.com",
      "Expires: 2027-11-19T00:00:00.000Z",
      "Preferred-Languages: zh-Hans, en, ja",
      `Canonical: ${siteOrigin}/.well-known/security.txt`,
      "",
    ].join("\n"),
  );
});

it.each(["2026-02-01", "2027-03-01", "2028-02-29", "2031-12-31"])(
  "built on %s, it expires in less than a year, and in more than eleven months",
  (day) => {
    const [, expires = ""] = /^Expires: (.*)$/m.exec(securityText(day)) ?? [];
    const days = (Date.parse(expires) - Date.parse(day)) / 86_400_000;
    expect(days).toBeGreaterThan(335);
    expect(days).toBeLessThan(365);
  },
);

it("has no date without a day", () => {
  expect(() => securityText("")).toThrow("security.txt takes its date from the day of the build");
});
