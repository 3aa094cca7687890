import { useTranslations } from "next-intl";

/** What the platform is, in one sentence: the heading of the home page. */
export function HomeStatement() {
  return <h1 className="statement">{useTranslations("homeStatement")("statement")}</h1>;
}
