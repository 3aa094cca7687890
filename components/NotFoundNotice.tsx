type Props = {
  title: string;
  text: string;
  home: { href: string; label: string };
  heading?: "h1" | "h2";
  lang?: string;
};

/** Says that there is no such page, and the way home. `lang` is set where the page around it is in another language. */
export function NotFoundNotice({ title, text, home, heading: Heading = "h1", lang }: Props) {
  return (
    <section className="py-8 not-first:rule-t wide:ms-beside wide:first:pt-16" lang={lang}>
      <Heading className="mb-[0.5em]">{title}</Heading>
      <p>{text}</p>
      <p>
        <a href={home.href} hrefLang={lang}>
          {home.label}
        </a>
      </p>
    </section>
  );
}
