const months = "January February March April May June July August September October November December";

/** The month of a date in English words, which is no name: March 31, 2 May. */
export const monthOfDate = new RegExp(
  `(?<=\\b[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?)(?:${months.replaceAll(" ", "|")})\\b|\\b(?:${months.replaceAll(" ", "|")})(?=,? [0-9]{1,4}\\b)`,
  "g",
);
