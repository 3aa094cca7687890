/*
 * Functions that a browser runs in a page, in Chromium as in Firefox. Each is sent as its own text: it may use nothing of this module.
 */

/** The first character of each line of some elements, and each word of `searched` that more than one line holds, as often as it does. */
export function linesIn(elements: Element[], searched: string[]): { starts: string[]; broken: string[] } {
  const starts: string[] = [];
  const broken: string[] = [];
  const linesOf = (node: Node, start: number, end: number) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width }) => width > 0).map(({ bottom }) => Math.round(bottom));
  };
  for (const element of elements) {
    let last = Number.NEGATIVE_INFINITY;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      for (const [index, character] of [...text].entries()) {
        const [line] = linesOf(node, index, index + 1);
        if (line === undefined) continue;
        if (line > last + 8) starts.push(character);
        last = Math.max(last, line);
      }
      for (const word of searched)
        for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1))
          if (new Set(linesOf(node, index, index + word.length)).size > 1) broken.push(word);
    }
  }
  return { starts, broken };
}

/** For each term a phrase of whole words that begins before it and ends after it, as far as its paragraph goes. */
export function phrasesAcross(terms: Element[]): string[] {
  return terms.map((term) => {
    const [text, word] = [term.closest("p")?.textContent ?? "", term.textContent ?? ""];
    const words = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" });
    const starts = [...words.segment(text)].map(({ index }) => index);
    const at = text.indexOf(word);
    const before = starts.filter((start) => start <= at).slice(-5)[0] ?? at;
    const after = starts.filter((start) => start >= at + word.length)[4] ?? text.length;
    return text.slice(before, after).trim();
  });
}

/**
 * The numbers of headings and items, each with the first words behind it; and how far from the edge of their block the number and the text
 * begin, in pixels.
 */
export function numbersIn(numbers: Element[]): { words: string; number: number; text: number }[] {
  return numbers.map((number) => {
    const block = number.closest("p, h2, h3, h4") ?? number;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    walker.currentNode = number.lastChild ?? number;
    const next = walker.nextNode() ?? number;
    const first = document.createRange();
    first.setStart(next, 0);
    first.setEnd(next, 1);
    const edge = block.getBoundingClientRect().left;
    return {
      words: number.textContent + (next.textContent ?? "").slice(0, 24).trimEnd(),
      number: number.getBoundingClientRect().left - edge,
      text: first.getBoundingClientRect().left - edge,
    };
  });
}

/** Whether the browser's own search finds `text`, from the beginning of the page. */
export function isFound(text: string): boolean {
  getSelection()?.removeAllRanges();
  // Not in the types of TypeScript.
  return (window as unknown as { find: (text: string) => boolean }).find(text);
}
