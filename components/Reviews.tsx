import { useLocale, useTranslations } from "next-intl";
import type { Review } from "@/lib/content/model/document";

type Props = { reviews: Review[] };

/** What clients said. Nothing at all, not even a heading, while no client has said anything. */
export function Reviews({ reviews }: Props) {
  const locale = useLocale();
  const t = useTranslations("reviews");
  if (reviews.length === 0) return null;
  return (
    <section className="entries" aria-labelledby="reviews">
      <h2 id="reviews">{t("title")}</h2>
      <ul className="rows">
        {reviews.map(({ slug, author, quotations }) => (
          <li key={slug}>
            <figure>
              <figcaption>{author}</figcaption>
              <blockquote>{quotations[locale]}</blockquote>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
