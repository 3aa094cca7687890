import { expect, it } from "vitest";
import { pngToIco } from "@/lib/seo/icon-file";
import { webManifest } from "@/lib/seo/web-manifest";

it("the manifest names the site as the texts do, and offers an icon that a system may cut", () => {
  expect(webManifest("#FBFAF7")).toMatchObject({
    name: "Digitaltwinall",
    start_url: "/",
    display: "browser",
    background_color: "#FBFAF7",
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", purpose: "any" },
      { src: "/icons/icon-512.png", sizes: "512x512", purpose: "any" },
      { src: "/icons/maskable-512.png", sizes: "512x512", purpose: "maskable" },
    ],
  });
});

it("a .ico file is a header of 22 bytes and the PNG itself", () => {
  const ico = Buffer.from(pngToIco(new Uint8Array([1, 2, 3]).buffer, 32));
  expect(ico.toString("hex")).toBe(`000001000100${"2020000001002000"}${"03000000"}${"16000000"}010203`);
});
