import { useTranslations } from "next-intl";
import { MailLink } from "@/components/MailLink";

/** How to reach the people behind the site. */
export function Contact() {
  const t = useTranslations("contact");
  return (
    <section className="entries" aria-labelledby="contact">
      <h2 id="contact">{t("title")}</h2>
      <p>
        <MailLink />
      </p>
    </section>
  );
}
