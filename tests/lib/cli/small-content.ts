import { withOpenLedgerFiles, withPinFiles } from "../content/pin-files";
import { documentOf } from "../content/sample-content";

const definitionTitles: Record<string, string> = { zh: "定义", en: "Definitions", ja: "定義" };

/** Gives each translation of the definitions its own title instead of the sample's. */
function withTitles(texts: Record<string, string>): Record<string, string> {
  const titleOf = (name: string) => definitionTitles[name.slice(-5, -3)];
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.replace(/^title: .*$/m, `title: ${titleOf(name)}`)]),
  );
}

/**
 * A small content folder without problems, as files: a policy of three sections, and the definitions. Their first version is still being
 * written, as a version is that somebody edits.
 */
export const smallContent: Record<string, string> = withOpenLedgerFiles({
  "documents.yaml": "documents:\n  - slug: privacy-policy\n  - slug: definitions\n",
  "vocabulary.yaml": "parties: { unused: qwzx }\nnames:\n  brand: Digitaltwinall\nterms: { unused: qwzx }\nknown: []\n",
  ...withPinFiles({
    ...documentOf({
      zh: `本政策说明我们如何处理您的信息。

## 一、适用范围 {#scope}

本政策适用于所有服务。

## 二、如何使用信息 {#use}

我们把信息用于：

1. 向您提供服务。

2. 改进服务的质量。

## 三、如何共享信息 {#sharing}

我们不会向第三方出售您的个人信息。

您可以随时来信询问。
`,
      en: `This policy explains how we handle your information.

## 1. Scope {#scope}

This policy applies to all services.

## 2. How we use information {#use}

We use information for:

1. Providing services to you.

2. Improving the quality of the services.

## 3. How we share information {#sharing}

We will not sell your personal information to third parties.

You may write to us at any time.
`,
      ja: `本ポリシーは、お客様の情報の取扱いを説明します。

## 一、適用範囲 {#scope}

本ポリシーはすべてのサービスに適用されます。

## 二、情報の利用 {#use}

当社は情報を次のために利用します。

1. サービスの提供。

2. サービスの品質の改善。

## 三、情報の共有 {#sharing}

当社はお客様の個人情報を第三者に販売しません。

お客様はいつでもお問い合わせいただけます。
`,
    }),
    ...withTitles(
      documentOf(
        {
          zh: "**平台** {#platform}：我们的网站。\n",
          en: "**Platform** {#platform}: our site.\n",
          ja: "**プラットフォーム** {#platform}：当社のサイト。\n",
        },
        "definitions",
      ),
    ),
  }),
});
