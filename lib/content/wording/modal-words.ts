import type { Modality } from "../model/schema";
import { limitWords } from "./limit-words";

/** The words in some lines, which stand between " | ". */
const list = (...lines: string[]) => lines.flatMap((line) => line.split(" | "));

/**
 * The words that oblige, forbid, deny, allow, ask or limit, by their kind and language. `except` lists what only looks alike; "…" stands
 * for any words before the next punctuation mark, and of entries that overlap the longest counts. `phrases/word-classes.ts` names the
 * kinds in a report. A language without words for a kind is not judged by it.
 */
export const modalWords: Modality = {
  ...limitWords,
  obligation: {
    zh: list("应 | 应当 | 须 | 必须 | 需 | 需要 | 务必 | 有义务 | 有责任 | 不得不 | 不能不 | 不可避免"),
    en: list(
      "must | shall | should | ought to | have to | has to | had to | need to | needs to | is needed",
      "are needed | required to | obliged to | obligated to | be sure to | inevitable | inevitably",
      "inevitably have to | inevitably has to | no choice but to | no option but to | no alternative but to",
    ),
    ja: list(
      "なければならない | なければなりません | なければならず | なくてはならない | なくてはなりません",
      "ねばならない | ねばなりません | べき | 必要がある | 必要があり | 必ず | 義務がある | 義務があり",
      "義務付け | 義務づけ | ものとします | ざるを得ない | ざるを得ません | 避けられない | 避けられません",
    ),
    except: {
      zh: list(
        "应…要求 | 应…请求 | 应用 | 应对 | 应急 | 应付 | 应邀 | 供应 | 反应 | 对应 | 相应 | 响应 | 适应",
        "效应 | 感应 | 须知 | 需求 | 所需 | 必需 | 需要的 | 的需要 | 合理需要",
      ),
    },
  },
  prohibition: {
    zh: list(
      "不得 | 不应 | 不应当 | 不须 | 不可 | 不可以 | 不许 | 不准 | 不允许 | 不要 | 请不要 | 请勿 | 勿",
      "切勿 | 禁止 | 严禁",
    ),
    en: list(
      "must not | shall not | should not | may not | mustn't | shouldn't | asked not to | please do not",
      "please don't | prohibit | prohibits | prohibited | prohibiting | forbid | forbids | forbidden",
      "not permitted | not allowed",
    ),
    ja: list(
      "てはならない | てはなりません | てはならず | てはいけない | てはいけません | ではならない",
      "ではなりません | べきではない | べきではありません | ないでください | お控えください",
      "ご遠慮ください | 禁止 | 禁じ",
    ),
    except: {
      zh: list("不可抗力 | 不可撤销 | 不可分割 | 不可转让"),
    },
  },
  inability: {
    zh: list("不能 | 不能够 | 无法 | 不可能"),
    en: list("cannot | can not | can't | could not | couldn't | unable to | not able to | impossible"),
    ja: list("できない | できません | できなく | できず | 不可能"),
  },
  negation: {
    zh: list("不 | 不同意 | 未 | 没有 | 没 | 无 | 并非 | 而非 | 勿需 | 无须 | 无需"),
    en: list(
      "not | no | none | nobody | nothing | never | neither | nor | without | don't | doesn't | didn't",
      "won't | wouldn't | isn't | aren't | wasn't | weren't | hasn't | haven't | prevent…from",
      "protect…from",
    ),
    ja: list(
      "ない | なく | なし | なければ | なかった | ません | ぬよう | せず | れず | えず | らず | わず | かず",
      "たず | めず | ねず",
    ),
    except: {
      zh: list(
        "不同 | 不仅 | 不但 | 不只 | 不限于 | 不断 | 不当 | 不正当 | 不合理 | 不小心 | 不慎 | 不懈 | 不便",
        "不等 | 全年无休",
        "不利 | 不良 | 不法 | 不足 | 不少 | 不久 | 不过 | 不管 | 不论 | 不妨 | 不动产 | 无论 | 未经授权 | 未授权 | 不侵权 | 不准确 | 不完整 | 无效 | 无线",
        "无形 | 无偿 | 无关 | 未成年 | 未来",
      ),
      en: list(
        "at no charge | at no cost | no doubt",
        "not only | not limited to | without limitation | without prejudice | no matter | whether or not",
      ),
      ja: list(
        "少ない | 少なく | 少なから | 限定されない | 限定されません | 限られません | だけでなく",
        "ないかどうか | ばかりでなく | のみならず | に限らず | 問わず | 予期しない | 予期せぬ | かかわらず | 関わらず | わずか | みずから | ないし、",
      ),
    },
  },
  permission: {
    zh: list("可 | 可以 | 可能 | 可能会 | 能 | 能够 | 有权"),
    en: list(
      "may | might | can | could | able to | entitled to | permitted to | allowed to | has the right to",
      "have the right to",
    ),
    ja: list(
      "できる | できます | でき、 | 可能性 | ことがある | ことがあり | かもしれない | かもしれません",
      "かも知れない | かも知れません | いただけます | いただける | てもよい | てもかまいません | 差し支えありません | 権利を有し",
    ),
    except: {
      zh: list(
        "希望…可以 | 可以帮助 | 可能的 | 可信 | 可靠 | 可行 | 可疑 | 可见 | 认可 | 许可 | 尽可能 | 功能",
        "性能 | 智能 | 职能 | 技能 | 能力 | 能源 | 可移植 | 可携带性 | 可携带权 | 可识别的 | 可读性 | 机器可读",
      ),
      en: list("hope…can | can help | so that…can | in May | of May"),
      ja: list("できるだけ | できる限り | できるよう | 信頼できる"),
    },
  },
  request: {
    zh: list("请"),
    en: list("please"),
    ja: list("ください | お願いします | お願いいたします"),
    except: {
      zh: list("请求 | 申请 | 邀请 | 聘请"),
    },
  },
  limitation: {
    zh: list("只 | 仅 | 才 | 只能 | 只有…，才能 | 只有…才能 | 只能…才可 | 才能 | 才可 | 唯一"),
    en: list("only | solely | exclusively | only by…can | can only"),
    ja: list(
      "のみ | だけ | に限り | に限る | に限って | しか…ない | しか…ません | なければ、…、…できない",
      "なければ…できない",
    ),
    except: {
      zh: list("人才 | 刚才 | 唯一标识 | 唯一识别 | 唯一编号 | 唯一性"),
      en: list("if only"),
      ja: list("それだけ"),
    },
  },
  exception: {
    zh: list("除非 | 除外 | 除…外"),
    en: list("unless | except"),
    ja: list("ない限り | を除き | を除く | 場合を除"),
    except: {
      zh: list("除…外，…还"),
    },
  },
};
