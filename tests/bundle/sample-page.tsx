import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Locale, localeFacts } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";

const messages = { zh, en, ja };

/** The style sheet of the build, before each page is given the part that it uses. */
const chunks = ".next/static/chunks";

/** A page around `element` with the whole style of the site: for texts of a kind that the site does not hold today. */
export function samplePage(locale: Locale, element: ReactNode): string {
  const styles = readdirSync(chunks)
    .filter((name) => name.endsWith(".css"))
    .map((name) => readFileSync(path.join(chunks, name), "utf8"));
  const text = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      {element}
    </NextIntlClientProvider>,
  );
  return `<!doctype html><html lang="${localeFacts[locale].lang}"><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sample</title><style>${styles.join("")}</style></head><body><main id="main">${text}</main></body></html>`;
}
