import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * axe with the rules that have one of these tags, or those that it has switched on. What no test reads is left out, which takes two
 * thirds of the time: the places at which a rule holds, and frames of other sites, of which these pages have none.
 */
export function axe(page: Page, tags?: string[]): AxeBuilder {
  const runOnly = tags && ({ type: "tag", values: tags } as const);
  return new AxeBuilder({ page }).options({ resultTypes: ["violations"], ...(runOnly && { runOnly }) }).setLegacyMode();
}
