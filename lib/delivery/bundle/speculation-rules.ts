/**
 * What a browser may prerender: a page of the site, once the reader points at a link to it. Files are excluded. Pages have no
 * script that prerendering could start.
 */
export const speculationRules = {
  prerender: [
    {
      where: { and: [{ href_matches: "/*" }, { not: { href_matches: "/*.*" } }] },
      eagerness: "moderate",
    },
  ],
};
