/**
 * What a browser may get ready before it is asked for: a page of the site, once the reader points at a link to it. Files are
 * left out; a page has no script that could notice.
 */
export const speculationRules = {
  prerender: [
    {
      where: { and: [{ href_matches: "/*" }, { not: { href_matches: "/*.*" } }] },
      eagerness: "moderate",
    },
  ],
};
