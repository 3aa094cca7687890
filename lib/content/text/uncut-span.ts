/** The longest run of letters that a quotation is widened by, in signs: longer ones are no words, and are cut. */
const longestWord = 20;

const isInWord = /[\p{Script=Latin}\p{M}\p{N}'’-]/u;

/**
 * A span of a text, widened until it cuts no word of Latin script or number in two: 4 to 9 of "Our Digital World" is 4 to 11. Chinese and
 * Japanese write no spaces between words, and may be cut anywhere. The text is a string or its signs.
 */
export function uncutSpan(text: ArrayLike<string>, from: number, to: number): { from: number; to: number } {
  const cutsAt = (at: number) => [text[at - 1], text[at]].every((sign) => sign !== undefined && isInWord.test(sign));
  let [start, end] = [from, to];
  while (cutsAt(start) && from - start < longestWord) start--;
  while (cutsAt(end) && end - to < longestWord) end++;
  return { from: cutsAt(start) ? from : start, to: cutsAt(end) ? to : end };
}
