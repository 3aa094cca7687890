import { ImageResponse } from "next/og";
import { readCardFonts } from "@/app/card-fonts";
import { keepCard } from "@/app/kept-cards";
import { sealPath } from "@/components/SealMark";
import { defaultLocale, type Locale, localeFacts } from "@/lib/locales";
import { socialCardSize } from "@/lib/seo/social-card";
import { textWidth } from "@/lib/seo/text-width";
import { siteName, siteOrigin } from "@/lib/site";
import { palette } from "@/tailwind.config";

type Words = { title: string; description: string };

const { paper, ink, muted, seal } = palette.light;
const padding = 80;
const lineWidth = socialCardSize.width - 2 * padding;
const host = new URL(siteOrigin).host;

/** The language of a locale's cards: its own, or the default one when no installed typeface can draw it. */
export function cardLocale(locale: Locale): Locale {
  return localeFacts[locale].cardTypeface ? locale : defaultLocale;
}

/**
 * A page's card as a PNG; the same words give the same bytes, which the build before may have kept. Throws an Error for a locale without a
 * typeface.
 */
export function socialCard(locale: Locale, { title, description }: Words): Promise<Buffer> {
  return keepCard({ locale, title, description, host }, () => drawSocialCard(locale, { title, description }));
}

async function drawSocialCard(locale: Locale, { title, description }: Words): Promise<Buffer> {
  const fonts = readCardFonts(locale, siteName + title + description + host);
  const fontFamily = fonts.map(({ name }) => name).join(", ");
  const card = new ImageResponse(
    <div
      lang={localeFacts[locale].lang}
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        padding: `72px ${padding}px 64px`,
        background: paper,
        color: ink,
        fontFamily,
      }}
    >
      <div style={{ display: "flex", alignItems: "center", gap: 24, fontSize: 36 }}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the whole card becomes a PNG */}
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width={56} height={56}>
          <path fill={seal} d={sealPath} />
        </svg>
        {siteName}
      </div>
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        <div style={{ fontSize: titleSize(title), lineHeight: 1.25, textWrap: "balance" }}>{title}</div>
        <div style={{ marginTop: 28, fontSize: 34, lineHeight: 1.5, textWrap: "balance", color: muted }}>
          {description}
        </div>
      </div>
      <div style={{ display: "flex", alignItems: "center", gap: 24, fontSize: 28, color: muted }}>
        <div style={{ width: 72, height: 4, background: seal }} />
        {host}
      </div>
    </div>,
    { ...socialCardSize, fonts },
  );
  return Buffer.from(await card.arrayBuffer());
}

/** The largest size that fits on one line. A title that would become too small gets two lines. */
function titleSize(title: string): number {
  return Math.max(56, Math.min(88, Math.floor(lineWidth / (0.53 * textWidth(title)))));
}
