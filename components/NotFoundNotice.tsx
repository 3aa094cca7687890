type Link = { href: string; label: string };

type Props = {
  title: string;
  text: string;
  home: Link;
  /** The sentence that names the page nearest to what was asked for, with `{page}` in place of the page. */
  nearest?: string;
  documents: { title: string; links: readonly Link[] };
  heading?: "h1" | "h2";
  lang?: string;
};

/**
 * Says that there is no such page, and names the way home and the documents. `lang` is set where the page around it is in another
 * language. The nearest page depends on the request: a server that knows it writes it into the empty paragraph
 * (lib/delivery/answer/name-nearest.ts).
 */
export function NotFoundNotice({ title, text, home, nearest, documents, heading: Heading = "h1", lang }: Props) {
  return (
    <section className="py-8 not-first:rule-t wide:ms-beside wide:first:pt-16" lang={lang}>
      <Heading className="mb-[0.5em]">{title}</Heading>
      <p>{text}</p>
      {nearest && <p hidden data-nearest={nearest} />}
      <p>
        <a href={home.href} hrefLang={lang}>
          {home.label}
        </a>
      </p>
      <p className="mt-4">{documents.title}</p>
      <ul>
        {documents.links.map(({ href, label }) => (
          <li key={href}>
            <a href={href} hrefLang={lang}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
