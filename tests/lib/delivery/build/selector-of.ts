import type { Selector } from "lightningcss";
import { transform } from "lightningcss";

/** Reads the first selector in `text`, such as `nav a > .mark`. Throws an Error when there is none. */
export function selectorOf(text: string): Selector {
  let found: Selector | undefined;
  const Selector = (selector: Selector) => {
    found ??= selector;
  };
  transform({ filename: "a.css", code: Buffer.from(`${text}{a:b}`), visitor: { Selector } });
  if (!found) throw new Error(`${text} is no selector.`);
  return found;
}
