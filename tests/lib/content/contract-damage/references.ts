import { type Damage, type } from "./edits";

/** Slips in references, numbers and names of laws. */
export const references: readonly Damage[] = [
  {
    name: "a reference by another number than that of its link",
    locale: "en",
    edit: type("[Article 16.3](#termination)", "[Article 16.2](#termination)"),
    rule: "reference-wrong",
    at: "[Article 16.2](#termination)",
  },
  {
    name: "a reference to an id that is not there",
    locale: "ja",
    edit: type("(#termination)", "(#terminate)"),
    rule: "link-broken",
    at: "(#terminate)",
  },
  {
    name: "a reference in plain words to a number that is not there",
    locale: "ja",
    edit: type("[第16条第3項](#termination)", "第26条第3項"),
    rule: "reference-wrong",
    at: "第26条第3項",
  },
  {
    name: "a reference in plain words to a number that is not there, in English",
    locale: "en",
    edit: type("under [Article 16.3](#termination)", "under Article 26.3"),
    rule: "reference-wrong",
    at: "Article 26.3",
  },
  {
    name: "a reference in plain words",
    locale: "zh",
    edit: type("[第十六条第三款](#termination)", "第十六条第三款"),
    rule: "reference-wrong",
    at: "按照第十六条第三款",
  },
  {
    name: "a reference to an address that moves",
    locale: "en",
    edit: type("[Article 16.3](#termination)", "[Article 16.1](#term.1)"),
    rule: "reference-wrong",
    at: "(#term.1)",
  },
  {
    name: "a reference to a place in an annex without the annex",
    locale: "zh",
    edit: type("[附件一第三条](#cookie-list)", "[第三条](#cookie-list)"),
    rule: "reference-wrong",
    at: "[第三条](#cookie-list)",
  },
  {
    name: "a reference into another language",
    locale: "ja",
    edit: type("(#termination)", "(zh.md#termination)"),
    rule: "link-broken",
    at: "(zh.md#termination)",
  },
  {
    name: "the article of a law",
    locale: "zh",
    edit: type("第十三条规定的依据", "第十四条规定的依据"),
    rule: "facts-differ",
    at: "第十四条规定的依据",
  },
  {
    name: "the month of a date",
    locale: "en",
    edit: type("on March 31, 2027", "on May 31, 2027"),
    rule: "facts-differ",
    at: "on May 31, 2027",
  },
  {
    name: "an amount",
    locale: "ja",
    edit: type("1,200,000", "1,020,000"),
    rule: "facts-differ",
    at: "1,020,000",
  },
];
