import { useTranslations } from "next-intl";

/** What the platform does, in the terms of its legal documents. */
export function Services() {
  const t = useTranslations("services");
  return (
    <section className="entries" aria-labelledby="services">
      <h2 id="services">{t("title")}</h2>
      <dl>
        {(["search", "trading", "anonymity", "protection"] as const).map((service) => (
          <div key={service}>
            <dt>{t(service)}</dt>
            <dd>{t(`${service}Text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
