import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * axe with the rules that have one of these tags, or those that it has switched on. What no test reads is left out, which takes two
 * thirds of the time: the places at which a rule holds, and frames of other sites, of which these pages have none.
 */
export function axe(page: Page, tags?: string[]): AxeBuilder {
  return build(page, tags && { type: "tag", values: tags });
}

/**
 * axe with the rules that colours decide. The dark scheme changes colours alone (tailwind.config.ts): what all rules have judged in
 * light needs no more in dark. `strict`: with the contrast that AAA asks for, too.
 */
export function axeOnColours(page: Page, { strict = false } = {}): AxeBuilder {
  const values = ["color-contrast", "link-in-text-block", ...(strict ? ["color-contrast-enhanced"] : [])];
  return build(page, { type: "rule", values });
}

function build(page: Page, runOnly?: { type: "tag" | "rule"; values: string[] }): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ["violations"], ...(runOnly && { runOnly }) }).setLegacyMode();
}
