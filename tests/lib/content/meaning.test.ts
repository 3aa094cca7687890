import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { firstVersionFolder } from "@/tests/first-version/first-version";

/** What the Chinese means at a place where a published text once said something else. */
type Meaning = { file: string; means: string; says: string; never: RegExp };

const meanings: readonly Meaning[] = [
  {
    file: "content/home/zh.md",
    means: "the platform includes the studio's website and client software, and more",
    says: "Digitaltwinall平台包括Digitaltwinall网络工作室的网站和客户端。",
    never: /经营，/,
  },
  {
    file: "content/home/en.md",
    means: "the platform includes the studio's website and client software, and more",
    says: "The Digitaltwinall platform includes the website and client software of the Digitaltwinall network studio.",
    never: /run by|comprises|client app/,
  },
  {
    file: "content/home/ja.md",
    means: "the platform includes the studio's website and client software, and more",
    says: "Digitaltwinallプラットフォームには、Digitaltwinallネットワークスタジオのウェブサイトおよびクライアントソフトウェアが含まれます。",
    never: /運営する|クライアントアプリ/,
  },
  {
    file: "content/home/zh.md",
    means: "whom one trades with is not said",
    says: "您可以使用平台服务进行网上交易，",
    never: /用户之间/,
  },
  {
    file: "content/home/en.md",
    means: "whom one trades with is not said",
    says: "You can use platform services for online transactions,",
    never: /between users/,
  },
  {
    file: "content/home/ja.md",
    means: "whom one trades with is not said",
    says: "プラットフォームサービスを利用してオンライン取引を行うことができ、",
    never: /ユーザー同士/,
  },
  {
    file: "content/privacy-policy/ja.md",
    means: "it is we who disclose to the respondent",
    says: "被申立人の要求に応じて当社がお客様の情報を被申立人に開示するとき。",
    never: /応じて被申立人に開示/,
  },
  {
    file: "content/privacy-policy/ja.md",
    means: "it is we who need to disclose to a third party",
    says: "違反した場合において、当社がお客様の情報を第三者に開示する必要があるとき。",
    never: /違反し、第三者に/,
  },
  {
    file: "content/privacy-policy/ja.md",
    means: "客户端 is software",
    says: "関連するクライアントソフトウェアにログインして",
    never: /クライアント(?!ソフトウェア)/,
  },
  {
    file: "content/definitions/ja.md",
    means: "客户端 is software",
    says: "ウェブサイトおよびクライアントソフトウェアを含む",
    never: /クライアント(?!ソフトウェア)/,
  },
  {
    file: "content/privacy-policy/en.md",
    means: "客户端 is software",
    says: "the relevant client software",
    never: /\bclients?\b(?! software)/,
  },
  {
    file: "content/privacy-policy/ja.md",
    means: "some of the addresses are recorded",
    says: "リスクがあると当社が考える一部のURLを記録する",
    never: /考えるURL/,
  },
  {
    file: "content/privacy-policy/en.md",
    means: "dealing with either is enough",
    says: "Digitaltwinall’s affiliates or Digitaltwinall’s partners",
    never: /affiliates and Digitaltwinall’s partners/,
  },
  {
    file: "content/privacy-policy/en.md",
    means: "the measures correspond to the policy",
    says: "any other corresponding confidentiality and security measures",
    never: /appropriate/,
  },
  {
    file: "content/privacy-policy/ja.md",
    means: "the measures correspond to the policy",
    says: "それに応じたその他一切の秘密保持措置とセキュリティ対策",
    never: /相応|適切な機密/,
  },
  {
    file: "content/privacy-policy/en.md",
    means: "the cookies have a purpose, no promised result",
    says: "We do so to spare you the step of entering your registration information again",
    never: /This will help/,
  },
  {
    file: "content/privacy-policy/en.md",
    means: "to disagree with one part is enough",
    says: "If there is any part of this privacy policy to which you do not agree, you must immediately stop",
    never: /do not agree (to|with) any/,
  },
  {
    file: "content/reminder-clause/en.md",
    means: "to disagree with one point is enough",
    says: "if this statement or any of its contents is something with which you do not agree, you must immediately stop",
    never: /do not agree with this statement or any/,
  },
  {
    file: "content/privacy-policy/ja.md",
    means: "the number of the Alipay account is given",
    says: "アリペイのアカウント番号",
    never: /アリペイアカウント/,
  },
  {
    file: "content/reminder-clause/ja.md",
    means: "the clause reminds",
    says: "title: ご利用上の注意",
    never: /提示条項/,
  },
];

describe.each(meanings)("$file: $means", ({ file, says, never }) => {
  it("says so in version 1, or, as a page without versions, today", () => {
    const isPage = file.startsWith("content/home/");
    const frozen = readFileSync(isPage ? file : file.replace(/^content/, firstVersionFolder), "utf8");
    expect(frozen).toContain(says);
  });

  it("does not say what it once said", () => {
    expect(readFileSync(file, "utf8")).not.toMatch(never);
  });
});
