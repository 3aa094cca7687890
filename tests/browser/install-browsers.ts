import { ensureChromium } from "./chromium";
import { ensureFirefox } from "./firefox";

// Runs before the build, which prints the documents only if there is a Chromium.
ensureChromium();
ensureFirefox();
