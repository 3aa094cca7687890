import { contactAddress } from "@/lib/site";

/** The address that readers write to, as a link that starts a mail. */
export function MailLink() {
  return <a href={`mailto:${contactAddress}`}>{contactAddress}</a>;
}
