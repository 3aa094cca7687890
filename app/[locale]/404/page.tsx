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
 * The page to which next.config.ts rewrites unknown URLs of a locale. Next prerenders a page that throws `notFound()` as an empty
 * shell. If it throws within a Suspense boundary, Next prerenders it with status 404 and all the text around the boundary. In a
 * browser with scripts, React then shows not-found.tsx in its place: the same page.
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
