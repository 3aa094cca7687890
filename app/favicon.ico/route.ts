import { drawSeal } from "@/app/seal-picture";
import { pngToIco } from "@/lib/seo/icon-file";

export const dynamic = "force-static";

const side = 32;

export async function GET() {
  return new Response(pngToIco(await drawSeal(side, 0), side), { headers: { "Content-Type": "image/x-icon" } });
}
