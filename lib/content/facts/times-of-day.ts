import type { Locale } from "../../locales";
import { readHanNumber } from "./han-numerals";
import type { Value } from "./value";

const clock = /(?<![0-9:])([01]?[0-9]|2[0-4]):([0-5][0-9])(?::[0-5][0-9])?(?![0-9:])(?: ?([aApP])\.?[mM]\b)?/g;
const english = /(?<![0-9:.,])(1[0-2]|[1-9]) ?([aApP])\.?[mM]\b/g;
const number = "([0-9]{1,2}|[〇零一二三四五六七八九十]{1,3})";
/** A number behind nothing that it would be part of: 周五9时 is nine, 十9时 nothing. */
const alone = "((?<![0-9第])[0-9]{1,2}|(?<![0-9〇零一二三四五六七八九十第])[〇零一二三四五六七八九十]{1,3})";
const half = "(上午|下午|午前|午後|凌晨|早上|晚上|夜间)";
const wide = new RegExp(
  `(?:${half} ?${number} ?[时時点點](?!間|间|以|点)|()${alone} ?[时時点點](?=[0-9〇零一二三四五六七八九十]{1,3}分|半|整|正|から|まで|以降|～|~|—|–|至|到|前|后|後)|()(?<=[时時点點分半](?:至|到|～|~|—|–))${number} ?[时時点點](?!間|间|以|点))(?:${number}分|(半))?`,
  "g",
);

/** The times of day in a text, each as hours and minutes: 下午5时30分 and 5:30 p.m. are 17:30. */
export function findTimes(text: string, locale: Locale): Value[] {
  const found: Value[] = [];
  const add = (word: string, index: number, hours: number, minutes: number, later: boolean) => {
    const hour = later && hours < 12 ? hours + 12 : hours;
    if (!(hour <= 24 && minutes < 60)) return;
    const value = `${String(hour).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
    found.push({ kind: "time", value, word, index, numbers: [String(hours), String(minutes)], asks: true });
  };
  if (/[0-9]:[0-9]/.test(text))
    for (const { 0: word, 1: hours, 2: minutes, 3: side = "", index } of text.matchAll(clock))
      add(word, index, Number(hours), Number(minutes), /p/i.test(side));
  if (locale === "en")
    for (const { 0: word, 1: hours, 2: side = "", index } of text.matchAll(english))
      add(word, index, Number(hours), 0, /p/i.test(side));
  else if (/[时時点點]/.test(text))
    for (const match of text.matchAll(wide)) {
      const [word, side = "", first, , second, , third, minutes, thirty] = match;
      const read = (typed: string | undefined) => Number(readHanNumber(typed ?? "零"));
      add(word, match.index, read(first ?? second ?? third), thirty ? 30 : read(minutes), /[下后後晚夜]/.test(side));
    }
  return found;
}

/** True for the same time on a clock of twelve hours, which 5:00 alone may be read on. */
export function sameTime(one: string, other: string): boolean {
  const minutes = (value: string) => (Number(value.slice(0, 2)) % 12) * 60 + Number(value.slice(3));
  return minutes(one) === minutes(other);
}
