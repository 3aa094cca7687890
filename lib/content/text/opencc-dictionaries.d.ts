/** A dictionary of opencc-js: entries such as `與 与`, with `|` between them; of several renderings the likeliest comes first. */
declare module "opencc-js/dict/*" {
  const dictionary: string;
  export default dictionary;
}
