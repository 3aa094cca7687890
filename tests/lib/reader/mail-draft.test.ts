import fc from "fast-check";
import { expect, it } from "vitest";
import { mailDraftUrl, quoteBeginning } from "@/lib/reader/mail-draft";

/** What a mail program reads from the URL: plain percent-encoding, in which a plus is a plus. */
function readDraft(url: string) {
  const { protocol, pathname, search } = new URL(url);
  const fields = search.slice(1).split("&");
  const [subject, body] = fields.map((field) => decodeURIComponent(field.slice(field.indexOf("=") + 1)));
  return { protocol, pathname, fields: fields.length, subject, body };
}

it.each([
  { name: "spaces", text: "A b c" },
  { name: "what separates the parts of a URL", text: "a&b=c?d#e+f%20/g" },
  { name: "quotation marks and markup", text: `“it’s” 'a' "b" <c> \`d\`` },
  { name: "Chinese and Japanese", text: "《隐私权政策》二、「お客様」" },
  { name: "characters beyond the basic plane", text: "𠮷野家" },
])("keeps $name", ({ text }) => {
  expect(readDraft(mailDraftUrl("a@example.com", { subject: text, body: text }))).toEqual({
    protocol: "mailto:",
    pathname: "a@example.com",
    fields: 2,
    subject: text,
    body: text,
  });
});

it("ends lines as mail does", () => {
  expect(mailDraftUrl("a@example.com", { subject: "s", body: "x\ny\n" })).toBe(
    "mailto:a@example.com?subject=s&body=x%0D%0Ay%0D%0A",
  );
});

it("keeps whatever is written", () => {
  const line = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, ""));
  fc.assert(
    fc.property(line, line, (subject, body) => {
      expect(readDraft(mailDraftUrl("a@example.com", { subject, body }))).toMatchObject({ fields: 2, subject, body });
    }),
    { seed: 4 },
  );
});

it.each([
  { name: "a short text whole", text: "As it is.", limit: 20, expected: "As it is." },
  { name: "whole words", text: "We collect information", limit: 12, expected: "We collect…" },
  { name: "a word that just fits", text: "We collect information", limit: 10, expected: "We collect…" },
  { name: "so many characters", text: "您向我们提供的信息", limit: 4, expected: "您向我们…" },
  { name: "a long first word cut", text: "Digitaltwinall", limit: 7, expected: "Digital…" },
  { name: "the first line only", text: "One.\nTwo.", limit: 20, expected: "One." },
  { name: "no half of a character", text: "𠮷𠮷𠮷", limit: 1, expected: "𠮷…" },
])("quotes $name", ({ text, limit, expected }) => {
  expect(quoteBeginning(text, limit)).toBe(expected);
});
