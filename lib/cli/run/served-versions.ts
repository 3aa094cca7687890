import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { manifestFile, siteFolder } from "../../delivery/bundle/manifest";
import { readRegularFile } from "../../delivery/bundle/read-regular-file";
import { authoritativeLocale, localePath } from "../../locales";
import { addressOf, fetchPublished, isAddress, NotServed } from "./fetch-published";

/** What the JSON form of a document says of its version (`lib/seo/document-facts.ts`), or that the document was taken off the site. */
const Facts = z.union([
  z.object({ version: z.string() }),
  z.object({ removed: z.iso.date() }).transform(() => ({ version: null })),
]);

/**
 * The version of each document that readers get, by its slug: null where the place has no such document, or a notice that it is gone.
 * `place` is the folder of a bundle or the address of a published site. Read from the JSON form of the original, which every server sends. Throws a `NotServed`.
 * @example
 * await readServedVersions("dist", ["privacy-policy"]); // Map { "privacy-policy" => "1" }
 */
export async function readServedVersions(
  place: string,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (!isAddress(place) && !existsSync(path.join(place, manifestFile))) throw new NotServed("no bundle", place);
  const read = isAddress(place) ? fetchFacts : readFacts;
  return new Map(
    await Promise.all(
      slugs.map(async (slug) => {
        const file = `${localePath(authoritativeLocale, `/${slug}`)}.json`;
        const found = await read(place, file);
        return [slug, found && versionIn(found.text, found.place)] as const;
      }),
    ),
  );
}

type Found = { place: string; text: string } | null;

async function readFacts(bundle: string, file: string): Promise<Found> {
  const place = path.join(bundle, siteFolder, file);
  if (!existsSync(place)) return null;
  try {
    return { place, text: readRegularFile(place).toString() };
  } catch {
    throw new NotServed("strange answer", place);
  }
}

async function fetchFacts(address: string, file: string): Promise<Found> {
  const bytes = await fetchPublished(address, file);
  return bytes && { place: addressOf(address, file), text: bytes.toString() };
}

function versionIn(text: string, place: string): string | null {
  try {
    return Facts.parse(JSON.parse(text)).version;
  } catch {
    throw new NotServed("strange answer", place);
  }
}
