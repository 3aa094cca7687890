/**
 * What no address that was typed as plain text holds, as the inside of a character class in a regular expression with the flag `u`: Han
 * characters, kana and Hangul, full-width marks, and the dashes, quotation marks and dots of print. An address holds none of them as
 * browsers copy it (RFC 3986; 知识产权 is `%E7%9F%A5…`), and in a text one of them ends it, where GitHub goes on to the next space.
 */
export const beyondAddress =
  "\\u2010-\\u205E\\u2E80-\\u9FFF\\uAC00-\\uD7AF\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFFEF\\u{1F000}-\\u{3FFFF}";
