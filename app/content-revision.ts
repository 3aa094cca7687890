/**
 * Differs for every state of the content under `npm run dev`: watch-content.mjs rewrites this module on every save, and the dev
 * server then refreshes the page as it does when code changes.
 */
export const contentRevision = "";
