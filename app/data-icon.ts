import { sealPath } from "@/components/SealMark";
import { palette } from "@/tailwind.config";

const drawing = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><style>path{fill:${palette.light.seal}}@media(prefers-color-scheme:dark){path{fill:${palette.dark.seal}}}</style><path d='${sealPath}'/></svg>`;

/**
 * The mark as an icon within the page: a request for it would cost a new reader a kilobyte of headers, and here most of it is said already,
 * by the mark at the head of the page. It is what public/icon.svg shows. The page has one style element, for those who look for it, too.
 */
export const dataIcon = `data:image/svg+xml,${drawing.replace(/[#<>{} ]/g, encodeURIComponent)}`;
