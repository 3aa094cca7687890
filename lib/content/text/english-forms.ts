import { americanSpellings } from "./british-spelling";

/** Prefixes that make a word of any other. */
const prefix = /^(?:non|un|re|de|sub|pre|co|cyber|pseudo|anti|multi|inter|micro|over|under)(?=\p{Ll}{5})/u;

/** Words of lawyers and of privacy that the dictionary lacks. */
const ofLawyers = new Set(
  "majeure mutatis mutandis alia minimis vires anonymize anonymized anonymizing pseudonymized geolocation chargeback sublicensable fintech onboarding".split(
    " ",
  ),
);

/**
 * Tells of a word in small letters whether it is English in whatever form: with a prefix, in British spelling, with ’s, or a lawyer's.
 * @example
 * knownForms(isEnglishWord)("organisation’s"); // true
 */
export function knownForms(isEnglishWord: (word: string) => boolean): (word: string) => boolean {
  const isKnown = known.get(isEnglishWord) ?? remember(findForms(isEnglishWord));
  known.set(isEnglishWord, isKnown);
  return isKnown;
}

const known = new WeakMap<(word: string) => boolean, (word: string) => boolean>();

/** Texts repeat their words. */
function remember(isKnown: (word: string) => boolean): (word: string) => boolean {
  const asked = new Map<string, boolean>();
  return (word) => {
    const answer = asked.get(word) ?? isKnown(word);
    asked.set(word, answer);
    return answer;
  };
}

function findForms(isEnglishWord: (word: string) => boolean): (word: string) => boolean {
  const isListed = (word: string) =>
    ofLawyers.has(word) || [word, word.replace(/(?<=\p{Ll}{2})s$/u, "")].some(isEnglishWord);
  return (word) => {
    const own = word.replace(/[’']s?$/, "");
    return [word.replaceAll("’", "'"), own, own.replace(prefix, "")].some(
      (form) => isListed(form) || americanSpellings(form).some(isListed),
    );
  };
}
