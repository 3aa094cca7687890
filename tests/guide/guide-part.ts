/** The guide with `text` between the markers of its part `name`. Throws an Error when it has no such markers. */
export function writePart(guideText: string, name: string, text: string): string {
  const [begin, end] = [`<!-- begin: ${name}, by npm run guide -->`, `<!-- end: ${name} -->`];
  const [from, to] = [guideText.indexOf(begin), guideText.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The guide has no lines ${begin} and ${end}.`);
  return `${guideText.slice(0, from + begin.length)}\n\n${text}\n\n${guideText.slice(to)}`;
}
