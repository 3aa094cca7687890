import { type Maker, rewording } from "../edit";

/** What joins words: either of two, or both. */
export const conjunctions: readonly Maker[] = [
  rewording("and and or", "one takes the place of the other", {
    zh: [
      [/(?<=[\p{sc=Han}、”）])和(?!平|\/)(?=[\p{sc=Han}“])/u, "或"],
      [/(?<=[\p{sc=Han}、”）])(?<!以|涉|普|不|及|由|更)及(?!时|其关|（)(?=[\p{sc=Han}“])/u, "或"],
      [/以及/, "或者"],
      [/或者/, "和"],
      [/(?<=[\p{sc=Han}、])或(?!者)(?=[\p{sc=Han}])/u, "和"],
      [/及\/或/, "及"],
      [/和\/或/, "或"],
    ],
    en: [
      [/(?<![/\w])and(?![/\w])/, "or"],
      [/(?<![/\w])or(?![/\w])/, "and"],
      [/and\/or/, "or"],
      [/and\/or/, "and"],
    ],
    ja: [
      [/および(?!／)/, "または"],
      [/または/, "および"],
      [/もしくは/, "ならびに"],
      [/(?<!お)及び/, "又は"],
      [/又は/, "及び"],
      [/若しくは/, "及び"],
      [/および／または/, "および"],
      [/かつ、/, "または、"],
    ],
  }),
];
