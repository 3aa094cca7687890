import { type Encoding, encodings } from "../bundle/headers";

/**
 * Chooses the best encoding in `available` that the request accepts by name; `undefined` sends the file as it is. So do a bare
 * `*`, and `identity;q=0`: an encoding that the reader refuses is better than no page.
 * @example
 * chooseEncoding("gzip, br", { br: file, gzip: file }); // "br"
 * chooseEncoding("br;q=0", { br: file }); // undefined
 */
export function chooseEncoding(
  acceptEncoding: string | undefined,
  available: Partial<Record<Encoding, unknown>>,
): Encoding | undefined {
  if (!acceptEncoding) return undefined;
  const accepted = acceptEncoding.split(",").flatMap((entry) => {
    const [coding = "", ...parameters] = entry.toLowerCase().split(";");
    const refused = parameters.some((parameter) => /^q=0(?:\.0{0,3})?$/.test(parameter.trim()));
    return refused ? [] : [coding.trim()];
  });
  return encodings.find((encoding) => encoding in available && accepted.includes(encoding));
}
