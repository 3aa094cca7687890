import { authoritativeLocale } from "../../locales";
import { type Draft, type DraftContent, type DraftSection, partsOf } from "../model/draft";
import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { type Pin, pinLine } from "../pins/pin-lines";
import {
  type PinnedSection,
  pairOfHashes,
  pinsOf,
  sectionsToPin,
  sectionWithId,
  translationPairs,
} from "../pins/section-pairs";
import { changeExcerpt } from "../text/change-excerpt";
import { excerpt } from "../text/excerpt";
import { sectionText } from "../text/leaves";
import { hasPlaceholder } from "../text/placeholder";

type Cases = {
  /** `change` is the wording before and after, where it is known; `pin` what to paste at `pinPlace`; `hashes` those of a declaration. */
  behind: { change: { before: string; after: string } | null; pin: Pin; pinPlace: Place; hashes: string };
  /** `pins` are to be pasted, below a line `pins:` where the file has none yet (`first`). */
  "no pin": { pins: readonly Pin[]; first: boolean };
  "no section": { id: string; ids: readonly string[] };
  "in original": null;
};

const pasted = ({ id, hash }: Pin, { column }: Place) => pinLine(id, hash, " ".repeat(column - 1));

const pastedBlock = (pins: readonly Pin[], first: boolean) =>
  [...(first ? ["pins:"] : []), ...pins.map(({ id, hash }) => pinLine(id, hash))].join("\n");

const idsOf = (pins: readonly Pin[]) => pins.map(({ id }) => id);

/**
 * Wants every section of a translation to be pinned to the present text of its original. A section that one of the two lacks is the
 * business of `section-missing`, its text that of `blocks-differ`.
 */
export const translationBehind: Rule<"translation-behind", Cases> = {
  id: "translation-behind",
  kind: "certain",
  declarable: true,
  mayWait: true,
  judge: judgeContent,
  guide: {
    zh: "中文这一节改过，译文还没有跟上，或者缺少 `pins` 里的一行。改好译文，再照 Fix 贴上那一行；不需要改译文时，见[上文](#译文与原文的对应)",
    en: "The Chinese of this section has changed and the translation has not followed, or a line of `pins` is missing. Bring the translation up to date and paste the line that Fix gives; where nothing needs to change, see [above](#pins-which-chinese-text-a-translation-renders)",
    ja: "この節の中国語が変わったのに訳文が追い付いていないか、`pins` の行がありません。訳文を直し、Fix の示す行を貼り付けてください。訳文を変える必要がないときは[上の説明](#訳文と原文の対応)を見てください",
  },
  words: {
    zh: {
      behind: ({ change, pin, pinPlace, hashes }) => ({
        found: change ? `译文译的是“${change.before}”，原文现为“${change.after}”` : "译文译的是较早的原文",
        expected: "应译现在的原文",
        fix: `照此修改译文（如果不需要修改，就声明差异，hashes 写 ${hashes}），然后把 ${pinPlace.file} 第 ${pinPlace.line} 行改成：\n${pasted(pin, pinPlace)}`,
      }),
      "no pin": ({ pins, first, line }) => ({
        found: `没有 ${idsOf(pins).join("、")} 的记录`,
        expected: "每一节应有一行，写明所译原文的记号",
        fix: `确认这些节与原文意思一致之后，在第 ${line} 行之下加：\n${pastedBlock(pins, first)}`,
      }),
      "no section": ({ id, ids, line }) => ({
        found: `有“${id}”的记录，而这份文本没有这一节`,
        expected: `只能有 ${ids.join("、")} 的记录`,
        fix: `删去第 ${line} 行。`,
      }),
      "in original": ({ line }) => ({
        found: "原文里有 pins",
        expected: "只有译文里才有 pins",
        fix: `删去第 ${line} 行和它下面的各行记录。`,
      }),
    },
    en: {
      behind: ({ change, pin, pinPlace, hashes }) => ({
        found: change
          ? `a translation of "${change.before}", which now reads "${change.after}"`
          : `a translation of an earlier ${authoritativeLocale} text`,
        expected: `a translation of what ${authoritativeLocale} says now`,
        fix: `change the translation accordingly (where nothing needs to change, declare the difference with hashes: ${hashes}), then make line ${pinPlace.line} of ${pinPlace.file} read:\n${pasted(pin, pinPlace)}`,
      }),
      "no pin": ({ pins, first, line }) => ({
        found: `no pin for ${idsOf(pins).join(", ")}`,
        expected: `for each section a line with the hash of the ${authoritativeLocale} text that it translates`,
        fix: `once these sections say what ${authoritativeLocale} says, add below line ${line}:\n${pastedBlock(pins, first)}`,
      }),
      "no section": ({ id, ids, line }) => ({
        found: `a pin for "${id}", which is no section of this document`,
        expected: `pins for ${ids.join(", ")}`,
        fix: `delete line ${line}.`,
      }),
      "in original": ({ line }) => ({
        found: "pins in the original",
        expected: "pins in its translations only",
        fix: `delete line ${line} and the lines of pins below it.`,
      }),
    },
    ja: {
      behind: ({ change, pin, pinPlace, hashes }) => ({
        found: change ? `「${change.before}」の訳ですが、原文はいま「${change.after}」です` : "以前の原文の訳です",
        expected: "いまの原文の訳が必要です",
        fix: `訳文を原文に合わせ（変える必要がなければ、hashes を ${hashes} として相違を宣言し）、${pinPlace.file} の ${pinPlace.line} 行目を次のように直してください：\n${pasted(pin, pinPlace)}`,
      }),
      "no pin": ({ pins, first, line }) => ({
        found: `${idsOf(pins).join("、")} の記録がありません`,
        expected: "節ごとに、訳した原文の記号を示す一行が必要です",
        fix: `これらの節が原文と同じ意味であることを確かめたうえで、${line} 行目の下に次を加えてください：\n${pastedBlock(pins, first)}`,
      }),
      "no section": ({ id, ids, line }) => ({
        found: `この文書にない節「${id}」の記録があります`,
        expected: `${ids.join("、")} の記録だけを書けます`,
        fix: `${line} 行目を削ってください。`,
      }),
      "in original": ({ line }) => ({
        found: "原文に pins があります",
        expected: "pins は訳文にだけ書きます",
        fix: `${line} 行目とその下の記録の行を削ってください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return content.documents.flatMap((document) => {
    const original = document.drafts[authoritativeLocale];
    return [
      ...(original && Object.keys(pinsOf(original)).length > 0 ? [pinsInOriginal(original)] : []),
      ...translationPairs(document).flatMap((pair) =>
        [pair.draft, pair.original].some((draft) => "status" in draft.frontMatter || isUnfinished(draft))
          ? []
          : judgePins(content, pair.original, pair.draft),
      ),
    ];
  });
}

/** A text that is still being written is the business of `placeholder-left`. */
const isUnfinished = ({ lines }: Draft) => lines.some(hasPlaceholder);

function judgePins(content: DraftContent, original: Draft, draft: Draft): Problem[] {
  const pins = pinsOf(draft);
  const present = sectionsToPin(original).flatMap((pinned) => {
    const counterpart = sectionWithId(draft, pinned.id);
    return counterpart ? [{ ...pinned, counterpart, pin: pins[pinned.id] }] : [];
  });
  const missing = present.filter(({ pin }) => pin === undefined);
  return [
    ...(missing.length > 0 ? [pinsMissing(draft, missing)] : []),
    ...present.flatMap(({ pin, ...pinned }) =>
      pin === undefined || pin === pinned.hash ? [] : [behind(content, draft, pinned, pin)],
    ),
    ...Object.keys(pins)
      .filter((id) => ![original, draft].some((text) => sectionWithId(text, id)))
      .map((id) => pinWithoutSection(draft, id)),
  ];
}

function behind(
  content: DraftContent,
  draft: Draft,
  { id, section, hash, counterpart }: PinnedSection & { counterpart: DraftSection },
  pin: string,
): Problem {
  const earlier = content.earlierText(draft, id, pin);
  const change = earlier === null ? null : changeExcerpt(earlier, sectionText(section));
  return problemAt(counterpart.place, translationBehind, {
    key: "behind",
    values: {
      change,
      pin: { id, hash },
      pinPlace: draft.placeOf(["pins", id]),
      hashes: pairOfHashes(section, counterpart),
    },
    about: [id, pin, hash],
    see: [{ ...section.place, text: section.depth > 0 ? section.headingLine : excerpt(sectionText(section)) }],
    section: id,
  });
}

function pinsMissing(draft: Draft, missing: readonly PinnedSection[]): Problem {
  const known = Object.keys(pinsOf(draft)).length > 0;
  const place = draft.placeOf([known ? "pins" : "updated"]);
  const pins = missing.map(({ id, hash }) => ({ id, hash }));
  return problemAt(place, translationBehind, { key: "no pin", values: { pins, first: !known }, about: idsOf(pins) });
}

function pinWithoutSection(draft: Draft, id: string): Problem {
  const ids = partsOf(draft)
    .flatMap((section) => section.id ?? [])
    .filter((known) => sectionWithId(draft, known));
  return problemAt(draft.placeOf(["pins", id]), translationBehind, { key: "no section", values: { id, ids } });
}

function pinsInOriginal(original: Draft): Problem {
  return problemAt(original.placeOf(["pins"]), translationBehind, { key: "in original" });
}
