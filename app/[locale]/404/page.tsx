import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import NotFoundPage from "./not-found";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notFound");
  return { title: t("title") };
}

/**
 * Where next.config.ts sends what no page of a locale answers to. A page that throws `notFound()` is prerendered as an empty
 * shell; one that throws it within a Suspense boundary is prerendered with status 404 and all the text around the boundary.
 * In a browser with scripts React then shows not-found.tsx in its place: the same page.
 */
export default function PrerenderedNotFoundPage() {
  return (
    <>
      <NotFoundPage />
      <Suspense>
        <NotFoundStatus />
      </Suspense>
    </>
  );
}

function NotFoundStatus(): never {
  notFound();
}
