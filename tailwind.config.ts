import type { Config } from "tailwindcss";
import plugin from "tailwindcss/plugin";
import { type Locale, localeFacts, locales } from "./lib/locales";

/** The colours of paper and print, for light and dark settings of the reader's system. Text has a contrast of 7:1 or more. */
export const palette = {
  light: {
    paper: "#FBFAF7",
    notice: "#F5F0E8",
    ink: "#1B1B1A",
    muted: "#4F4D48",
    seal: "#8E2A1E",
    rule: "#E4E1DA",
  },
  dark: {
    paper: "#141413",
    notice: "#1F1D1A",
    ink: "#ECEAE4",
    muted: "#B9B5AB",
    seal: "#F2A08F",
    rule: "#34322E",
  },
};

type Composition = Record<"text" | "ui" | "heading" | "size" | "leading" | "measure" | "hang", string>;

/**
 * How each language is set, in typefaces of the reader's system: `text` for the document, `ui` for everything around it.
 * `measure` is the longest line, `hang` the space for a number that hangs in front of its text.
 */
const composition = {
  zh: {
    text: '"Songti SC", "Noto Serif SC", "Noto Serif CJK SC", "Microsoft YaHei", serif',
    ui: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    heading: "var(--ui)",
    size: "clamp(1.0625rem, 1rem + 0.25vw, 1.125rem)",
    leading: "1.9",
    measure: "38em",
    hang: "2em",
  },
  en: {
    text: '"Iowan Old Style", Charter, "Palatino Linotype", Georgia, "Liberation Serif", serif',
    ui: "system-ui, sans-serif",
    heading: "var(--text)",
    size: "1.125rem",
    leading: "1.65",
    measure: "min(68ch, 38em)",
    hang: "1.75em",
  },
  ja: {
    text: '"Hiragino Mincho ProN", "Noto Serif JP", "Noto Serif CJK JP", "BIZ UDMincho", "Yu Gothic", serif',
    ui: '"Hiragino Sans", "Yu Gothic", Meiryo, "Noto Sans CJK JP", sans-serif',
    heading: "var(--ui)",
    size: "clamp(1.0625rem, 1rem + 0.25vw, 1.125rem)",
    leading: "1.9",
    measure: "38em",
    hang: "2em",
  },
} satisfies Record<Locale, Composition>;

/** Each unchecked box hides its column. The boxes have the same order as the columns, which come after the numbers. */
const hiddenColumns = Object.fromEntries(
  locales.map((_, index) => [
    `.compare:has(:checked):has(label:nth-of-type(${index + 1}) > :not(:checked)) :is(td, th):nth-child(${index + 2})`,
    { display: "none" },
  ]),
);

/** The name of a language, for the languages below each other. */
const columnNames = Object.fromEntries(
  locales.map((locale) => [
    `.compare td[lang="${localeFacts[locale].lang}"]`,
    { "--name": `"${localeFacts[locale].name}"` },
  ]),
);

const asVariables = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]));

const config: Config = {
  content: ["./app/**/*.tsx", "./components/**/*.tsx"],
  theme: {
    colors: Object.fromEntries(Object.keys(palette.light).map((name) => [name, `var(--${name})`])),
    fontFamily: { text: "var(--text)", heading: "var(--heading)", ui: "var(--ui)" },
    // A scale of 1.2.
    fontSize: {
      note: "0.875rem",
      heading: "min(1.2em, 10vw)",
      // In large letters, too, a long word and the name of the site fit a line of a phone.
      title: "min(clamp(1.5rem, 1rem + 2.9vw, 3rem), 11vw)",
      statement: "min(clamp(1.5rem, 1.1rem + 1.8vw, 2.25rem), 9vw)",
    },
    fontWeight: { semibold: "600" },
    // `DEFAULT` is one step of the scale: `mt-8` is 2rem. `beside` is where the text begins that has something at its side.
    spacing: {
      DEFAULT: "0.25rem",
      gutter: "var(--gutter)",
      aisle: "var(--aisle)",
      beside: "calc(var(--side) + var(--aisle))",
      frame: "78rem",
    },
    gridTemplateColumns: { document: "var(--side) minmax(0, var(--measure))" },
    // `rows`: a name beside its explanation. `columns`: languages side by side. `wide`: contents beside the text. `margin`: a
    // passage's tools on the other side of the text.
    screens: { rows: "40rem", columns: "48rem", wide: "64rem", margin: "80rem" },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        ":root": {
          ...asVariables(palette.light),
          "--gutter": "min(1.25rem, 6.25vw)",
          "--side": "14rem",
          "--aisle": "4.25rem",
        },
        "@media screen and (prefers-color-scheme: dark)": { ":root": asVariables(palette.dark) },
        "@media (prefers-contrast: more)": { ":root": { "--rule": "var(--muted)" } },
        ...Object.fromEntries(
          Object.entries(composition).map(([locale, values]) => [`[lang|="${locale}"]`, asVariables(values)]),
        ),
        ...hiddenColumns,
        ...columnNames,
      });
    }),
  ],
};

export default config;
