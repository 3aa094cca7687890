import { useTranslations } from "next-intl";

/** What the platform is, in one sentence: the heading of the home page. */
export function HomeStatement() {
  return (
    <h1 className="max-w-[24em] py-10 text-statement leading-[1.45] wide:ms-beside">
      {useTranslations("homeStatement")("statement")}
    </h1>
  );
}
