import { SealMark } from "@/components/SealMark";
import { siteName } from "@/lib/site";

type Props = { href: string };

/** The name of the site with its seal, as a link to `href`, a home page. */
export function Wordmark({ href }: Props) {
  return (
    <a
      className="flex items-center gap-[0.6rem] font-text text-[1rem] text-ink no-underline rows:text-[1.125rem]"
      href={href}
    >
      <SealMark />
      {siteName}
    </a>
  );
}
