import { readManifest } from "@/lib/delivery/bundle/manifest";
import type { Difference } from "./differences";

/** How nginx differs with a configuration that a person can review. */
const document = `/${readManifest().slugs[0]}`;

/** Where readers of these languages are led, from the root and from a document. */
const languages = (rows: Record<string, string>): Difference["rows"] =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([value, locale]): [string, [number, string]][] => [
      [`language: / for ${value}`, [307, `/${locale}`]],
      [`language: ${document} for ${value}`, [307, `/${locale}${document}`]],
    ]),
  );

export const nginxDifferences: readonly Difference[] = [
  {
    reason: "nginx reads the authority after CONNECT as a broken address before it looks at the method.",
    rows: { "method: CONNECT": [400] },
  },
  {
    reason: "nginx answers HTTP/0.9 in HTTP/0.9: the same refusal, without a status line and headers.",
    rows: { "version: none": [0] },
  },
  {
    reason:
      "nginx goes by the order of Accept-Language and compares no qualities; browsers name languages in their order.",
    rows: languages({
      '"en;q=0.2,zh;q=0.9,ja;q=0.5"': "en",
      '"en;q=0.5,ja;q=0.51"': "en",
      '"zh;q=0.123,ja;q=0.124"': "zh",
    }),
  },
  {
    reason: "nginx looks for the site's languages alone: what is near to one, or stands for all, it does not know.",
    rows: languages({ '"za"': "en", '"cy,zh;q=0.9"': "zh", '"en;q=0, *;q=0.5"': "en", '"en;q=0,zh;q=0,*"': "en" }),
  },
  {
    reason: "nginx forgives an entry that is malformed, and a header that is too long.",
    rows: languages({
      '"zh;q=1.5,ja;q=0.1"': "zh",
      '"zh;q=.9,ja;q=0.1"': "zh",
      '"zh;q=-1"': "zh",
      '";;;q=x, ,zh_CN!"': "zh",
      '"ja;level=1"': "ja",
      '"ja--JP"': "ja",
      '"ja,ja,ja,… of 515"': "ja",
    }),
  },
  {
    reason: "nginx sends Markdown to who names it before HTML and does not refuse it; it compares no qualities.",
    rows: Object.fromEntries(
      [
        "text/html;q=0.9 , TEXT/Markdown ; q=1",
        "text/html;q=0, text/markdown",
        "text/markdown;q=0.8, text/html;q=0.9",
        "text/markdown;q=0.5, */*;q=0.8",
        "text/markdown;q=1.5",
      ].map((accept): [string, [number]] => [`accept: ${JSON.stringify(accept)}`, [200]]),
    ),
  },
];
