/** How many texts are kept: more than the passages of a long document in three languages. */
const most = 2_000;

/**
 * A function that gives what `read` gave for a text, as long as it was asked for lately: several rules ask the same of every passage of one
 * document, and then of the next.
 *
 * @example const lengthOf = rememberRecent((text) => text.length);
 */
export function rememberRecent<Value>(read: (text: string) => Value): (text: string) => Value {
  const recent = new Map<string, Value>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (recent.size >= most) recent.clear();
    const value = read(text);
    recent.set(text, value);
    return value;
  };
}
