import { drawSeal } from "@/app/seal-picture";
import { type AppIcon, appIcons } from "@/lib/seo/app-icon";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(appIcons).map((file) => ({ file }));
}

/** The seal as systems want it, from the same drawing as on the pages. */
export async function GET(_: Request, { params }: RouteContext<"/icons/[file]">) {
  const { side, margin } = appIcons[(await params).file as AppIcon];
  return new Response(await drawSeal(side, margin), { headers: { "Content-Type": "image/png" } });
}
