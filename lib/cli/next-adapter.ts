import { loadContent } from "../content/load";
import { createAdapter } from "../delivery/adapter";

/** What Next hands its build to, knowing the documents that are to be in it. */
export const adapter = createAdapter(loadContent().documents.map(({ slug }) => slug));
