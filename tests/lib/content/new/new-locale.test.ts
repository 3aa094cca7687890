import { expect, it } from "vitest";
import { openVocabulary } from "@/lib/content/new/new-locale";

it.each([
  {
    name: "lines",
    before: "terms:\n  user:\n    zh: [用户]\n    en: [user] # one\n    forbidden:\n      en: [users]\nknown: []\n",
    after:
      "terms:\n  user:\n    zh: [用户]\n    en: [user] # one\n    ko: [TODO]\n    forbidden:\n      en: [users]\nknown: []\n",
  },
  {
    name: "one line",
    before: "parties:\n  we: { zh: [甲方], en: Party A, forbidden: { en: [We] } }\n",
    after: "parties:\n  we: { zh: [甲方], en: Party A, ko: [TODO], forbidden: { en: [We] } }\n",
  },
  {
    name: "words over several lines",
    before: "terms:\n  user:\n    en: [user,\n      users]\n",
    after: "terms:\n  user:\n    en: [user,\n      users]\n    ko: [TODO]\n",
  },
  { name: "a word for all", before: "names:\n  brand: Acme\n", after: "names:\n  brand: Acme\n" },
])("an entry of $name is opened for a new language", ({ before, after }) => {
  expect(openVocabulary(before, "ko")).toBe(after);
});
