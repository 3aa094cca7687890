import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { HeadingWords } from "@/components/HeadingWords";
import { LongDay } from "@/components/LongDay";
import type { PartParity, TextParity } from "@/lib/content/model/document";
import type { PinDates } from "@/lib/content/model/pin-dates";
import { authoritativeLocale, type Locale, localeFacts, localePath, parityPathname } from "@/lib/locales";
import { partReadings, textPathname } from "@/lib/seo/parity-record";

type Props = {
  parity: readonly TextParity[];
  /** Null where the history of the texts is not at hand. */
  dates: PinDates | null;
  locale: Locale;
};

/** The parity record: for each part of each text, in each language, which original it was read beside, and when that was recorded. */
export function ParityView({ parity, dates, locale }: Props) {
  const t = useTranslations("parityView");
  return (
    <article className="versions wide:ms-beside">
      <header className="intro py-4 wide:pt-10">
        <h1 id="title" className="mb-3">
          <HeadingWords text={t("title")} />
        </h1>
        <p className="mb-3">{t("meaning")}</p>
        <p className="mb-3">{t("limits")}</p>
        <p className="mb-3">{t("hashes")}</p>
        {dates === null && <p>{t("noHistory")}</p>}
        <p className="forms">
          <a href={`${parityPathname}.json`} type="application/json">
            {t("json")}
          </a>
        </p>
      </header>
      {parity.map((text) => (
        <Fragment key={text.slug}>
          <h2 id={text.slug} className="mt-8 mb-2">
            <a href={localePath(locale, textPathname(text))}>
              {text.version === null
                ? text.titles[locale]
                : t("text", { title: text.titles[locale], version: text.version })}
            </a>
          </h2>
          <ul>
            {text.parts.map((part) => (
              <li key={part.id}>
                <PartEntry text={text} part={part} dates={dates} locale={locale} />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </article>
  );
}

/** The parts without a heading, by their ids; the others have one. */
const unnamed = { "front-matter": "head", preamble: "preamble", notes: "notes" } as const;

type EntryProps = { text: TextParity; part: PartParity; dates: PinDates | null; locale: Locale };

function PartEntry({ text, part, dates, locale }: EntryProps) {
  const t = useTranslations("parityView");
  const name = part.names[locale] ?? part.names[authoritativeLocale] ?? "";
  const called = name === "" && part.id in unnamed ? t(unnamed[part.id as keyof typeof unnamed]) : name;
  const readings = partReadings(text.slug, part, dates);
  return (
    <>
      <p>
        {part.names[locale] ? (
          <a href={`${localePath(locale, textPathname(text))}#${part.id}`}>{called}</a>
        ) : (
          <span
            lang={name !== "" && part.names[locale] === undefined ? localeFacts[authoritativeLocale].lang : undefined}
          >
            {called}
          </span>
        )}
      </p>
      <p className="state">
        <LanguageName locale={authoritativeLocale} /> <code>{part.hashes[authoritativeLocale]}</code>
      </p>
      {readings.map(([own, { original, translation, date }]) => (
        <p key={own} className="state">
          {t.rich(date === null ? "undated" : "read", {
            language: () => <LanguageName locale={own} />,
            own: () => <code>{translation}</code>,
            against: () => <code>{original}</code>,
            day: () => <LongDay day={date ?? ""} />,
          })}
        </p>
      ))}
      {readings.length === 0 && <p className="state">{t("unread")}</p>}
    </>
  );
}

function LanguageName({ locale }: { locale: Locale }) {
  const { lang, name } = localeFacts[locale];
  return <span lang={lang}>{name}</span>;
}
