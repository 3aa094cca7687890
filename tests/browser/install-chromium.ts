import { ensureChromium } from "./chromium";

// Runs before the build, which prints the documents only if there is a browser.
ensureChromium();
