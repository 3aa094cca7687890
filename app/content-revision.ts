/**
 * Another text for every state of the content under `npm run dev`, where watch-content.mjs writes this module anew on every save: the
 * dev server then shows the page again, as it does when the program changes.
 */
export const contentRevision = "";
