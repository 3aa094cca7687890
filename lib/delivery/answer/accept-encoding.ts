import { type Encoding, encodings } from "../bundle/headers";

/**
 * The encoding to send something in that there is in `available`: the best that the reader accepts by name. `*` and nothing at
 * all get the file as it is, and so does who refuses even that: an answer is worth more than none.
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
