import { SealMark } from "@/components/SealMark";
import { siteName } from "@/lib/site";

type Props = { href: string };

/** The name of the site with its seal, as a link to `href`, a home page. */
export function Wordmark({ href }: Props) {
  return (
    <a className="wordmark" href={href}>
      <SealMark />
      {siteName}
    </a>
  );
}
