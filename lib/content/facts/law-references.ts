import type { Locale } from "../../locales";
import { readNumeral } from "../numbering/numeral";
import { matchesIn } from "../text/matches";
import { readHanNumber } from "./han-numerals";
import type { Value } from "./value";

const han = "[0-9〇零一二三四五六七八九十百千]{1,9}(?:\\.[0-9]{1,3}){0,4}";
const level = "(?:条|條|款|项|項|号|號|目|章|节|節|编|編|部分)";
const joint = "(?:、|,|和|及|与|與|或|至|到|から|および|及び|又は|または|ないし|乃至|～|~|—|–|-)";
/** 第十二条第一款第（三）项, 第二十一条之一, and several numbers with one word: 第二、三条, 第4条から第6条. */
const wide = new RegExp(
  `第 ?[（(]?(${han})[)）]?(?:${level}?${joint}[（(]?(${han})[)）]?)?(?:${level}?${joint}[（(]?(${han})[)）]?)? ?(${level})(?:(?:之|の)([0-9〇一二三四五六七八九十]{1,3})(?![0-9一二三四五六七八九十つ個日年]))?`,
  "g",
);
const wideAnnex = new RegExp(`(?:附件|附录|附錄|附表|別紙|別添|別表) ?(${han})(?![日年月天])`, "g");

const number =
  "(?:[0-9]{1,4}|[IVXL]{1,6}|[A-Z])(?![\\p{L}\\p{N}])(?:\\.[0-9]{1,3}|-[0-9]{1,2}(?![0-9])|\\([0-9a-z]{1,4}\\))*";
const english = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:Articles?|Arts?\\.|Sections?|Secs?\\.|Clauses?|Paragraphs?|Paras?\\.?|Sub-?paragraphs?|Items?|Points?|Chapters?|Annex(?:es)?|Appendix|Appendices|Schedules?|Exhibits?|Rules?|Regulations?|§{1,2}) ?\\(?(${number})\\)?((?:(?:, | ?[–-] ?|,? (?:and|or|to|through) )\\(?(?:${number})\\)?)*)`,
  "giu",
);

/** Every reference in English names one of these: looking for it first is much faster. */
const englishSign =
  /article|arts?\.|section|secs?\.|clause|para|item|point|chapter|annex|appendi|schedule|exhibit|rule|regulation|§/iu;

type Found = { word: string; index: number; path: string[] };

/** The numbers that a part is named by: "12", "IV", "b" and "第（三）" are 12, 4, 2 and 3. */
function readPath(text: string): string[] {
  return text.split(/[.()-]/).flatMap((part, rank) => {
    if (part === "") return [];
    const small = part.toLowerCase();
    const roman =
      /^[ivxl]+$/i.test(part) && (part.length > 1 || (rank === 0 && part !== "C")) ? readNumeral(small, "i") : null;
    const read = roman ?? (/^[a-z]$/.test(small) ? readNumeral(small, "a") : null);
    const own = read === null ? readHanNumber(part) : String(read);
    return own === null || !/[0-9]/.test(own) ? [] : [own];
  });
}

/**
 * The references to parts of laws and contracts in a text, each with the numbers from the widest part to the narrowest: 第四条第二项,
 * Article 4(2) and "paragraph 2 of Article 4" are 4.2.
 */
export function findLawReferences(text: string, locale: Locale): Value[] {
  const found = locale === "en" ? joinEnglish(text, findEnglish(text)) : joinWide(text, findWide(text));
  return found.map(({ word, index, path }) => ({
    kind: "reference",
    value: path.join("."),
    word,
    index,
    numbers: path,
    asks: true,
  }));
}

function findWide(text: string): Found[] {
  const parts = text.includes("第")
    ? matchesIn(text, wide).flatMap((match): Found[] => {
        const [word, first, second, third, , added] = match;
        return [first, second, third].flatMap((own, rank) => {
          const path = own === undefined ? [] : readPath(own);
          const last = rank === 2 || [first, second, third][rank + 1] === undefined;
          if (path.length === 0) return [];
          return [{ word, index: match.index, path: added && last ? [...path, readHanNumber(added) ?? added] : path }];
        });
      })
    : [];
  const annexes = /[附別]/.test(text)
    ? matchesIn(text, wideAnnex).map(({ 0: word, 1: own = "", index }) => ({ word, index, path: readPath(own) }))
    : [];
  return [...parts, ...annexes].sort((a, b) => a.index - b.index);
}

/** Puts what follows directly behind the part that holds it: 第四条 and 第二项. */
function joinWide(text: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.index + last.word.length, one.index) : "";
    const within =
      last && one.index > last.index && /^(?: |の|的)?$/.test(between) && !/[条條章节節编編]$/.test(one.word);
    if (last && within)
      joined[joined.length - 1] = {
        word: text.slice(last.index, one.index + one.word.length),
        index: last.index,
        path: [...last.path, ...one.path],
      };
    else joined.push(one);
  }
  return joined;
}

function findEnglish(text: string): Found[] {
  if (!englishSign.test(text)) return [];
  return matchesIn(text, english).flatMap((match): Found[] => {
    const [all, first = "", rest = ""] = match;
    // "Section a" and "item I" may be words; a capital letter alone names an annex.
    if (/^[A-Z]$/i.test(first) && !/^(?:Annex|Appendi|Schedule|Exhibit)/i.test(all) && !/\(/.test(all)) return [];
    const own = { word: all.slice(0, all.length - rest.length), index: match.index, path: readPath(first) };
    const others = [
      ...rest.matchAll(/(?<![\p{L}])(?:[0-9]{1,4}|[IVXL]{1,6}|[A-Z](?!\p{L}))(?:\.[0-9]{1,3}|\([0-9a-z]{1,4}\))*/gu),
    ];
    return [
      own,
      ...others.map(({ 0: word, index }) => ({
        word,
        index: match.index + all.length - rest.length + index,
        path: readPath(word),
      })),
    ].filter(({ path }) => path.length > 0);
  });
}

const inner = /^(?:Para|Sub|Item|Point)/i;

/** Puts "paragraph 2" and "Article 4" together, in either order. */
function joinEnglish(text: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.index + last.word.length, one.index) : "";
    const word = last ? text.slice(last.index, one.index + one.word.length) : "";
    if (last && /^(?: of|, of| in) ?(?:the )?$/.test(between) && inner.test(last.word) && /^[A-Z§]/i.test(one.word))
      joined[joined.length - 1] = { word, index: last.index, path: [...one.path, ...last.path] };
    else if (last && /^,? $/.test(between) && inner.test(one.word))
      joined[joined.length - 1] = { word, index: last.index, path: [...last.path, ...one.path] };
    else joined.push(one);
  }
  return joined;
}
