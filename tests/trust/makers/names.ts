import type { Locale } from "@/lib/locales";
import { type Edit, type Maker, placesOf, proseOf, type Rewording } from "../edit";

/** Names in Latin script that no text of the site has: of companies, of products, misspelt and made up; some are ordinary words, too. */
const foreignNames =
  "EMC Flar Digitaltwin Dell VMware Contoso Fabrikam IBM Nvidia Cisco Huawei Tencent Alibaba Baidu Xiaomi ByteDance Toyota Hitachi Fujitsu Rakuten Mercari Kioxia Siemens Bosch Nokia Ericsson Spotify Klarna Revolut Adyen PayPal Braintree Mailchimp HubSpot Salesforce Zendesk Datadog Splunk Okta Cloudflare Akamai Linode Hetzner GitHub Atlassian Figma Asana Zylotec Vandelay Initech Umbrex Wystron Huaxin Baidoo Qwertix Lumora Nexera Plexo Sintora Trivago Vexel Yandex".split(
    " ",
  );

const subjects: Record<Locale, readonly RegExp[]> = {
  zh: [/我们/g, /合作伙伴/g, /第三方/g, /甲方/g, /关联公司/g, /用户/g],
  en: [/\b[Ww]e\b/g, /\bthird party\b/g, /\bParty A\b/g, /\bpartners\b/g, /\bsellers\b/g, /\busers\b/g],
  ja: [/当社/g, /パートナー/g, /第三者/g, /甲(?=は|が|に)/g, /ユーザー/g],
};

/** Every name in every place where somebody is named: the picture is drawn from both. */
function plant(name: string, put: (planted: string, subject: string, locale: Locale) => string): Maker {
  return {
    kind: "name planted",
    name,
    find: ({ text, locale }) =>
      subjects[locale].flatMap((subject) =>
        [...proseOf(text).matchAll(subject)].flatMap(({ 0: words, index }): Edit[] =>
          foreignNames.map((planted) => ({ from: index, to: index + words.length, put: put(planted, words, locale) })),
        ),
      ),
  };
}

const joint: Record<Locale, string> = { zh: "和", en: " and ", ja: "と" };

const slips: readonly Rewording[] = [
  [/Digitaltwinall(?!\.com)/, "Digitaltwinal"],
  [/Digitaltwinall(?!\.com)/, "Digitaltwall"],
  [/Digitaltwinall(?!\.com)/, "Digitaltwin"],
  [/Digitaltwinall(?!\.com)/, "Digitalwinall"],
  [/Digitaltwinall(?!\.com)/, "Digitaltwinnall"],
  [/Digitaltwinall(?!\.com)/, "Digital Twinall"],
  [/Digitaltwinall\.com/, "Digitaltwinall.cn"],
  [/Digitaltwinall\.com/, "Digitaltwinall. com"],
  [/Digitaltwinall\.com/, "Digitaltwinal.com"],
  [/\bCookie\b/, "Cokie"],
  [/\bCookie\b/, "Coockie"],
  [/\bcookies\b/, "cokies"],
  [/\bFlash\b/, "Flesh"],
  [/\bFlash\b/, "Flach"],
  [/\bSSL\b/, "SLL"],
  [/\bSSL\b/, "TLS"],
  [/\bGIF\b/, "GFI"],
  [/\bURL\b/, "ULR"],
  [/\bIP\b/, "PI"],
  [/\bGDPR\b/, "GDRP"],
  [/\bGDPR\b/, "DGPR"],
  [/\bAlipay\b/, "Alipey"],
  [/\bTrojan\b/, "Trajon"],
  [/\bShanghai\b/, "Shangai"],
];

/** Names of others, and the site's own names misspelt. */
export const names: readonly Maker[] = [
  plant("a name in place of a party", (planted) => planted),
  plant("a name beside a party", (planted, subject, locale) => `${subject}${joint[locale]}${planted}`),
  plant("a name in brackets", (planted, subject, locale) =>
    locale === "en" ? `${subject} (${planted})` : `${subject}（${planted}）`,
  ),
  {
    kind: "name misspelt",
    name: "a name with a slip",
    find: ({ text, locale }) => placesOf(proseOf(text), slips, locale),
  },
];
