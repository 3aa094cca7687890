import { SealMark } from "@/components/SealMark";
import { siteName } from "@/lib/site";

type Props = { href: string };

/** The name of the site with its seal, as a link to `href`, a home page. */
export function Wordmark({ href }: Props) {
  return (
    <a
      className="flex flex-wrap items-center gap-x-[0.6rem] whitespace-nowrap font-text text-[1.0625rem] text-ink no-underline"
      href={href}
    >
      <SealMark />
      {siteName}
    </a>
  );
}
