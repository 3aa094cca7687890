import { replaceCopies } from "../../delivery/build/next-copies";
import { bundleFolder } from "../../delivery/bundle/manifest";

/** `npm run start:next` runs Next's own server, should a page ever be made for a request; it sends what the bundle holds. */
replaceCopies(".next", bundleFolder);
process.argv.splice(2, 0, "start");
await import("./quiet-next.mjs");
