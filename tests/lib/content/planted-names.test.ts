import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findProblems } from "@/lib/content/check-content";
import { readContentFiles } from "@/lib/content/load";
import type { ContentFiles } from "@/lib/content/model/files";
import { messageOf } from "@/lib/content/model/rule";
import { nameUnknown } from "@/lib/content/rules/name-unknown";
import { renderingForbidden } from "@/lib/content/rules/rendering-forbidden";
import { readEnglishWords } from "@/lib/content/text/english-words";
import { type Locale, locales } from "@/lib/locales";
import { contractFolder } from "./contract-content";

/** Names that got into a text, from another company's text or by a slip. A dictionary of English knows a few of them. */
const planted =
  `EMC Flar Digitaltwin Digitaltwall Delll Appple Salesforce VMware Gogle Tencent Alibaba Huawei Xiaomi WeChat TikTok
ByteDance Baidu Weibo OpenAI ChatGPT GitHub GitLab Zoho Okta Twilio Cloudflare Akamai Datadog Zendesk HubSpot Mailchimp Klarna Adyen
PayPal UnionPay Alipayy Rakuten SoftBank Fujitsu Hitachi Kioxia Hyundai Lenovo ZTE Atlassian Qualcomm Nvidia Nividia Microsft Amazn
Facebok Oracel Lenvo AcmeSoft Digitaltwinal Digitalwinall Digitwinall Digital-twinall Shenzen Kyotto Fukuokka BigQuery DocuSign LinkedIn
Dropbox Zalando iCloud PyTorch McKinsey`.split(/\s+/);

const isEnglishWord = readEnglishWords(readFileSync("node_modules/@cspell/dict-en_us/en_US.trie.gz"));

const texts = [
  { folder: "content", slug: "privacy-policy" },
  { folder: contractFolder, slug: "contract" },
].map(({ folder, slug }) => {
  const files: ContentFiles = { ...readContentFiles(folder), messages: null };
  return { files, slug, known: findProblems(files, isEnglishWord).findings };
});

/** The places in the prose of a file where a word may be put in: between two words, or two Han characters. */
function placesIn(text: string, locale: Locale): number[] {
  const from = text.indexOf("\n---\n") + 5;
  const between = locale === "en" ? /(?<=[a-z] )(?=[a-z]+ )/g : /(?<=\p{sc=Han})(?=\p{sc=Han})/gu;
  const ofLine = (index: number) => text.slice(text.lastIndexOf("\n", index - 1) + 1, text.indexOf("\n", index));
  return [...text.matchAll(between)]
    .map(({ index }) => index)
    .filter((index) => index > from && !/^[#|>]|[[\]`{*]/.test(ofLine(index)));
}

/** Which of the names are told when all of them are put into one language of a text, each at a place of its own. */
function toldOf(locale: Locale): string[] {
  return texts.flatMap(({ files, slug, known }) => {
    const folder = files.folders.get(slug);
    const file = folder?.get(`${locale}.md`);
    if (!folder || !file || file.obstacle) throw new Error(`${slug} cannot be read.`);
    let text = new TextDecoder().decode(file.bytes);
    const places = placesIn(text, locale);
    const step = Math.floor(places.length / planted.length);
    for (const [order, name] of [...planted.entries()].reverse()) {
      const at = places[order * step] ?? 0;
      text = text.slice(0, at) + (locale === "en" ? `${name} ` : name) + text.slice(at);
    }
    const changed = new Map(folder).set(`${locale}.md`, { path: file.path, bytes: new TextEncoder().encode(text) });
    const content = { ...files, folders: new Map(files.folders).set(slug, changed) };
    const { problems } = findProblems(content, isEnglishWord, { known });
    const told = problems
      .filter((problem) => problem.file === file.path)
      .flatMap((problem) => {
        const name = messageOf(problem, nameUnknown);
        const forbidden = messageOf(problem, renderingForbidden);
        return name?.values?.name ?? forbidden?.values?.word ?? [];
      });
    return planted.filter((name) => told.includes(name));
  });
}

describe("a name that stands in one language only", () => {
  it.each([
    { locale: "zh", least: 0.97 },
    { locale: "en", least: 0.88 },
    { locale: "ja", least: 0.97 },
  ] as const)("is told in $locale", ({ locale, least }) => {
    const [told, all] = [toldOf(locale).length, planted.length * texts.length];
    console.log(`names planted in ${locale}: ${told} of ${all} told (${Math.round((100 * told) / all)} %)`);
    expect(told / all).toBeGreaterThanOrEqual(least);
  });

  it("is tried with seventy names in every language", () => {
    expect(new Set(planted).size).toBeGreaterThanOrEqual(69);
    expect(locales).toEqual(["zh", "en", "ja"]);
  });
});
