import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { localePath, locales } from "@/lib/locales";
import { pages } from "../pages";
import { linesIn } from "./in-page";
import { visit } from "./visit";

const policies = locales.map((locale) => ({ locale, path: localePath(locale, "/privacy-policy") }));

/**
 * How far each line of the paragraphs, but the last of each, ends before the edge of its paragraph, in pixels. Those with an address, which
 * is whole and may leave a line half empty, are not set in full lines.
 */
const readShortLines = (page: Page) =>
  page.locator(".text section > p, .text li > p").evaluateAll((paragraphs) =>
    paragraphs
      .filter((paragraph) => !paragraph.querySelector(".domain"))
      .flatMap((paragraph) => {
        const lines: { middle: number; right: number }[] = [];
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const { top, bottom, right } of range.getClientRects()) {
            const middle = (top + bottom) / 2;
            const line = lines.find((known) => Math.abs(known.middle - middle) < 12);
            if (line) line.right = Math.max(line.right, right);
            else lines.push({ middle, right });
          }
        }
        const edge = paragraph.getBoundingClientRect().right;
        return lines.slice(0, -1).map(({ right }) => edge - right);
      }),
  );

const readLines = (page: Page, selector: string, words: string[] = []) =>
  page.locator(selector).evaluateAll(linesIn, words);

/** The domain and the address of mail that the policy names. */
const addresses = ["Digitaltwinall.com", "digitaltwinall@163.com"];

describe.each(policies)("$path", ({ locale, path }) => {
  it.each([768, 1024, 1440])("has full lines in Chinese and Japanese, at %i pixels", async (width) => {
    const { page } = await visit(path, { width });
    // Less than a character is what a mark at the end of a line keeps for itself.
    const short = (await readShortLines(page)).filter((gap) => gap > 18);
    if (locale === "en") expect(short.length).toBeGreaterThan(10);
    else expect(short).toEqual([]);
  });

  it("tears no line apart before an address, which is in one piece", async () => {
    const { page } = await visit(path);
    const named = page.locator(".text p .domain");
    expect(await named.allInnerTexts()).toEqual(addresses);
    const aligned = await named.evaluateAll((all) => all.map((name) => getComputedStyle(name).textAlign));
    expect(aligned).toEqual(["start", "start"]);
  });

  it("keeps its lines as they fall on a phone", async () => {
    const { page } = await visit(path, { width: 390 });
    expect(
      await page
        .locator(".text section > p")
        .first()
        .evaluate((p) => getComputedStyle(p).textAlign),
    ).toBe("start");
  });

  it.each([320, 360, 390, 768, 1440])(
    "begins no line with what ends one, and breaks no address, at %i pixels",
    async (width) => {
      const { page } = await visit(path, { width });
      const { starts, broken } = await readLines(page, ".text p", addresses);
      expect(starts.length).toBeGreaterThan(60);
      expect(starts.filter((start) => /[／，。、；：？！）」』”’…ー]/.test(start))).toEqual([]);
      expect(broken).toEqual([]);
    },
  );

  it.each([320, 360])("has its title in whole words, at %i pixels", async (width) => {
    const { page } = await visit(path, { width });
    const { starts } = await readLines(page, "h1");
    expect(starts).toHaveLength(1);
    const compared = await visit(`${path}/compare`, { width });
    expect((await readLines(compared.page, "h1", ["プライバシーポリシー", "Privacy"])).broken).toEqual([]);
  });

  it("shows the titles that items run in with", async () => {
    const { page } = await visit(path);
    const titles = await page.locator("#collection > ol > li > p:first-child").evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const strong = paragraph.querySelector("strong");
        return strong && Number(getComputedStyle(strong).fontWeight) >= 600 ? strong.textContent : null;
      }),
    );
    expect(titles).toEqual(
      {
        zh: ["您向我们提供的信息", "在您使用服务过程中收集的信息", "来自第三方的信息"],
        en: [
          "The information you provide to us",
          "The information collected during your use of the services",
          "Information from third parties",
        ],
        ja: ["お客様が当社に提供する情報", "お客様によるサービスの利用中に収集される情報", "第三者からの情報"],
      }[locale],
    );
  });
});

it.each([320, 360, 390])("a heading in Chinese names a version in one piece, at %i pixels", async (width) => {
  const { page } = await visit("/zh/privacy-policy/changes/1", { width });
  const { starts, broken } = await readLines(page, "h1", ["版本1以来的修改"]);
  expect(starts.length).toBeGreaterThan(1);
  expect(broken).toEqual([]);
});

/** The words before each point that stands on another line than they do. */
const readLoosePoints = (page: Page) =>
  page.locator(".dot").evaluateAll((points) =>
    points.flatMap((point) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let before: Node | undefined;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.compareDocumentPosition(point) & Node.DOCUMENT_POSITION_PRECEDING) break;
        if (node.textContent?.trim()) before = node;
      }
      if (!before) return ["nothing"];
      const range = document.createRange();
      const end = before.textContent?.trimEnd().length ?? 1;
      range.setStart(before, end - 1);
      range.setEnd(before, end);
      const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
      const last = range.getBoundingClientRect();
      const apart = Math.abs(middle(last) - middle(point.getBoundingClientRect()));
      return apart < 0.4 * last.height ? [] : [before.textContent ?? ""];
    }),
  );

describe.each([
  ...policies.map(({ path }) => path),
  "/en/privacy-policy/versions",
  "/zh/privacy-policy/versions/1",
  "/ja/privacy-policy/changes/1",
])("the points between words in %s", (path) => {
  it("begin no line", async () => {
    const { page } = await visit(path, { width: 360 });
    expect(await page.locator(".dot").count()).toBeGreaterThan(0);
    for (const width of [320, 340, 360, 380, 400, 480, 640, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 740 });
      expect({ width, loose: await readLoosePoints(page) }).toEqual({ width, loose: [] });
    }
  });

  it("begin no line in letters of twice the size", async () => {
    const { page } = await visit(path, { width: 360 });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    for (const width of [360, 400, 480, 560, 640, 768]) {
      await page.setViewportSize({ width, height: 740 });
      expect({ width, loose: await readLoosePoints(page) }).toEqual({ width, loose: [] });
    }
  });
});

/** The ends of sentences of the home page of which a character or two stand on a line of their own, though the line before has room for them. */
const readTornEnds = (page: Page) =>
  page.locator(".rows p:has(.source)").evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const boxes: DOMRect[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node && !node.parentElement?.closest(".source"); node = walker.nextNode())
        for (let index = 0; index < (node.textContent?.trimEnd().length ?? 0); index++) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          boxes.push(range.getBoundingClientRect());
        }
      const end = boxes.at(-1)?.bottom ?? 0;
      const last = boxes.filter(({ bottom }) => bottom > end - 6);
      const before = boxes.findLast(({ bottom }) => bottom <= end - 6);
      const room = before ? paragraph.getBoundingClientRect().right - before.right : 0;
      return last.length <= 2 && room > 40 ? [`${paragraph.textContent}: ${Math.round(room)}`] : [];
    }),
  );

it.each(["zh", "ja"])("in %s, no reference takes the end of a word along to its line", async (locale) => {
  const { page } = await visit(`/${locale}`);
  for (const width of [344, 360, 390, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect({ width, torn: await readTornEnds(page) }).toEqual({ width, torn: [] });
  }
});

it.each([320, 360])("what heads a page in Japanese ends its lines between phrases, at %i pixels", async (width) => {
  const { page } = await visit("/ja", { width });
  expect((await readLines(page, "h1", ["います", "サービス"])).broken).toEqual([]);
});

it.each([320, 360])("what is said of a text in Japanese, too, at %i pixels", async (width) => {
  const { page } = await visit("/ja/privacy-policy", { width });
  expect((await readLines(page, ".intro p", ["印刷用", "記録", "本文", "更新日"])).broken).toEqual([]);
});

it.each([320, 360])("no address is broken where languages stand below each other, at %i pixels", async (width) => {
  const { page } = await visit("/en/privacy-policy/compare", { width });
  expect((await readLines(page, ".compare td", addresses)).broken).toEqual([]);
});

/** Where the words of headings end, as a dictionary knows them, but no line may: within a word of Chinese. */
const readBrokenWords = (page: Page) =>
  page.locator(":is(h1, h2, h3):lang(zh)").evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const words: string[] = [];
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
        for (const { segment, index } of segmenter.segment(node.textContent ?? "")) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + segment.length);
          const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top));
          if (lines.size > 1) words.push(segment);
        }
      }
      return words;
    }),
  );

it.each([
  "/zh/privacy-policy",
  "/zh/privacy-policy/versions",
  "/zh/privacy-policy/changes/1",
  "/zh/privacy-policy/compare",
  "/zh/parity",
])("no heading of %s breaks in a word, on no phone", async (path) => {
  const { page } = await visit(path, { width: 320 });
  for (const width of [300, 320, 340, 360, 375, 390, 412]) {
    await page.setViewportSize({ width, height: 740 });
    expect({ width, broken: await readBrokenWords(page) }).toEqual({ width, broken: [] });
  }
});

describe("in letters twice as large", () => {
  const visitLarge = async (path: string, width: number) => {
    const { page } = await visit(path, { width });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    return page;
  };

  it.each([
    ["/en/parity", ["Translations"]],
    ["/ja/no-such-page", ["見つかりません"]],
    ["/ja/privacy-policy", ["プライバシー", "ポリシー"]],
    ["/ja/privacy-policy/versions", ["プライバシー", "ポリシー", "バージョン"]],
    ["/ja/privacy-policy/changes/1", ["プライバシー", "ポリシー", "バージョン"]],
    ["/zh/privacy-policy/changes/1", ["版本1以来的修改"]],
    ["/en/reminder-clause", ["Reminder"]],
  ])("the title of %s keeps its words whole on a phone", async (path, words) => {
    const page = await visitLarge(path, 360);
    expect((await readLines(page, "h1", words)).broken).toEqual([]);
    expect((await page.locator("h1").innerText()).includes(words[0] ?? "")).toBe(true);
  });

  it.each([320, 360, 390, 412])(
    "no number of a Chinese heading stands alone on its line, at %i pixels",
    async (width) => {
      const page = await visitLarge("/zh/privacy-policy", width);
      const numbers = await page.locator(".text h2 > .number").evaluateAll((all) =>
        all.map((number) => {
          const range = document.createRange();
          const words = number.nextSibling ?? number;
          range.setStart(words, 0);
          range.setEnd(words, 1);
          const rise = range.getBoundingClientRect().bottom - number.getBoundingClientRect().bottom;
          return { number: number.textContent, apart: rise > 20 };
        }),
      );
      expect(numbers.length).toBeGreaterThan(7);
      expect(numbers.filter(({ apart }) => apart)).toEqual([]);
    },
  );

  it.each([320, 360])("a heading keeps its words whole, sign or none, at %i pixels", async (width) => {
    const page = await visitLarge("/en/privacy-policy", width);
    const words = ["Reminder", "Definitions", "application", "information", "Protection"];
    expect((await readLines(page, ".text h2", words)).broken).toEqual([]);
  });

  it.each(
    locales.flatMap((locale) => [
      [`/${locale}/privacy-policy/compare`, 360],
      [`/${locale}/definitions/compare`, 360],
      [`/${locale}/privacy-policy/compare`, 1024],
    ]),
  )("words are whole in the columns of %s, at %i pixels", async (path, width) => {
    const page = await visitLarge(String(path), Number(width));
    const { broken } = await readLines(page, ".compare tbody td", ["Digitaltwinall", "Reminder", "information"]);
    expect(broken).toEqual([]);
    const names = page.locator(".compare td:nth-of-type(2)[lang]");
    const places = await names.evaluateAll((all) =>
      all.map((cell) => [getComputedStyle(cell, "::before").position, cell.getBoundingClientRect().left]),
    );
    for (const [position, left] of places) if (position === "static") expect(left).toBeGreaterThanOrEqual(0);
  });

  it("the boxes that choose languages are as large as their words", async () => {
    const page = await visitLarge("/en/privacy-policy/compare", 1440);
    const box = await page.locator(".columns input").first().boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(26);
    expect(box?.height).toBe(box?.width);
  });

  it.each([320, 360, 768, 1024, 1440])(
    "the statement in Chinese has no sign alone on a line, at %i pixels",
    async (width) => {
      const { starts } = await readLines(await visitLarge("/zh", width), "h1");
      expect(starts.filter((start) => /[，。、]/.test(start))).toEqual([]);
      expect(starts).toContain("更");
    },
  );
});

it.each([320, 360, 390])("the statement in Chinese ends its lines behind signs, at %i pixels", async (width) => {
  const { page } = await visit("/zh", { width });
  expect((await readLines(page, "h1", ["更优", "更个性化的服务", "坚持不懈的追求"])).broken).toEqual([]);
});

it("notices a stroke that begins a line", async () => {
  const { page } = await visit("/ja/privacy-policy", { width: 320 });
  await page.locator(".whole").evaluateAll((all) => {
    for (const whole of all) (whole as HTMLElement).style.whiteSpace = "normal";
  });
  const starts: string[] = [];
  for (let width = 300; width <= 400; width += 4) {
    await page.setViewportSize({ width, height: 740 });
    starts.push(...(await readLines(page, ".text p")).starts);
  }
  expect(starts).toContain("／");
});

it.each(pages)("the brand at the head of $path is whole in letters twice as large", async ({ path }) => {
  const { page } = await visit(path, { width: 360 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect((await readLines(page, ".top > a:last-of-type", ["Digitaltwinall"])).broken).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});

it.each([320, 340, 360, 380, 400])("a version's number stays beside its word, at %i pixels", async (width) => {
  const { page } = await visit("/en/privacy-policy", { width });
  expect((await readLines(page, ".intro p", ["Version 1"])).broken).toEqual([]);
});

it("hairlines are lines to who asks for more contrast", async () => {
  const { page } = await visit("/en/privacy-policy", { width: 390 });
  const rule = () => page.locator("nav.toc").evaluate((nav) => getComputedStyle(nav).borderTopColor);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, contrast: "no-preference" });
    const usual = await rule();
    await page.emulateMedia({ colorScheme, contrast: "more" });
    expect(await rule()).not.toBe(usual);
    expect(await rule()).toBe(colorScheme === "light" ? "rgb(79, 77, 72)" : "rgb(185, 181, 171)");
  }
});

it("the mark is a mark without a style, too", async () => {
  const { page } = await visit("/en");
  await page.evaluate(() => {
    for (const style of document.querySelectorAll("style, link[rel=stylesheet]")) style.remove();
  });
  const mark = await page.locator("header svg").first().boundingBox();
  expect(mark?.width).toBe(24);
  expect(mark?.height).toBe(24);
});

it("Japanese is set in typefaces with kana as wide as they are high", async () => {
  const { page } = await visit("/ja/privacy-policy");
  const stack = await page
    .locator(".text section > p")
    .first()
    .evaluate((text) => getComputedStyle(text).fontFamily);
  expect(stack).toContain("BIZ UDMincho");
  expect(stack).not.toContain("UDPMincho");
});

it("the statement in Chinese has a gap behind the site's name", async () => {
  const { page } = await visit("/zh", { width: 1440 });
  const gap = await page.locator("h1").evaluate((heading) => {
    const name = heading.querySelector("span");
    const range = document.createRange();
    if (name?.nextSibling) range.selectNode(name.nextSibling);
    const way = () => range.getBoundingClientRect().left - (name?.getBoundingClientRect().left ?? 0);
    const usual = way();
    heading.style.setProperty("text-autospace", "no-autospace");
    return usual - way();
  });
  expect(gap).toBeGreaterThan(2);
});

it("the point between two facts grows with the letters", async () => {
  const { page } = await visit("/zh/privacy-policy", { width: 1440 });
  const height = () =>
    page
      .locator(".dot")
      .first()
      .evaluate((point) => getComputedStyle(point, "::before").borderTopWidth);
  expect(await height()).toBe("1px");
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect(await height()).toBe("3px");
});

it.each(locales)("in %s, what is not found is told apart from what there is", async (locale) => {
  const { page } = await visit(`/${locale}/no-such-page`, { width: 360 });
  const [near, far] = await page.locator("main section p:not([hidden])").evaluateAll((paragraphs) => {
    const boxes = paragraphs.map((paragraph) => paragraph.getBoundingClientRect());
    return boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0));
  });
  expect((far ?? 0) - (near ?? 0)).toBeGreaterThan(10);
});

it("the record of readings names no language in the typeface of texts", async () => {
  const { page } = await visit("/zh/parity", { width: 1440 });
  const faces = await page
    .locator(".state > [lang]")
    .evaluateAll((names) => names.map((name) => getComputedStyle(name).fontFamily));
  expect(faces.length).toBeGreaterThan(10);
  for (const face of faces) expect(face).toMatch(/, sans-serif$/);
});
