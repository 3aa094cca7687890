import { describe, expect, it } from "vitest";
import { acceptReading } from "@/lib/content/changes/accept-reading";
import { writePins } from "@/lib/content/pins/pin-file";
import { documentOf, filesOf } from "../sample-content";

const policy = documentOf({
  zh: "## 一、收集 {#collection}\n\n甲。\n",
  en: "## 1. Collection {#collection}\n\nOne.\n",
  ja: "## 一、収集 {#collection}\n\n一。\n",
});

/** The file after everything was read, where it was `before`. */
function acceptedOver(before: string): string {
  const accepted = acceptReading(filesOf({ ...policy, "privacy-policy/pins.yaml": before }), "privacy-policy");
  return "text" in accepted ? accepted.text : "";
}

describe("the file of pins", () => {
  it("says in three languages how it is written, and has an empty line between parts, for merges", () => {
    const [zh, en, ja, ...rest] = writePins({
      scope: { en: "1a2b3c4d5e-5e4d3c2b1a", ja: "1a2b3c4d5e-0011223344" },
      yes: { en: "0000000001-0000000002" },
    }).split("\n");
    expect([zh, en, ja]).toEqual([
      expect.stringMatching(/^# .*npm run accept.*content\/README\.md$/),
      expect.stringMatching(/^# Which translation .*npm run accept\.$/),
      expect.stringMatching(/^# .*訳文.*npm run accept を使います。$/),
    ]);
    expect(rest).toEqual([
      "",
      "scope:",
      "  en: 1a2b3c4d5e-5e4d3c2b1a",
      "  ja: 1a2b3c4d5e-0011223344",
      "",
      "yes:",
      "  en: 0000000001-0000000002",
      "",
      "# 记录到此为止 · end of the pins · 記録はここまで",
      "",
    ]);
  });

  it("keeps digits that YAML would read as a number, as text", () =>
    expect(writePins({ scope: { en: "12e4567890-1234567890" } })).toContain("  en: 12e4567890-1234567890\n"));

  it("leaves out a part that no text has any more, and keeps it as long as one has it", () => {
    const gone = writePins({ gone: { en: "1a2b3c4d5e-5e4d3c2b1a" } });
    expect(acceptedOver(gone)).not.toContain("gone");
    expect(acceptedOver(gone)).toMatch(/\nfront-matter:\n {2}en: .*\n {2}ja: .*\n\ncollection:\n {2}en: .*\n {2}ja: /);
  });
});
