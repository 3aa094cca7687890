import { ensureChromium } from "./chromium";

// Before the build, which prints the documents only where there is a browser.
ensureChromium();
