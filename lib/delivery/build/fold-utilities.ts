import type { Rule, Selector } from "lightningcss";
import { rewriteCss, withoutNulls } from "./used-css";

/** A stylesheet, and the lists of classes in the order in which they were given. */
export type FoldedUtilities = { css: string; classLists: string[][] };

/**
 * Gives each list of utilities in `classLists` one short class, and returns `css` with the rules of these classes: a component says
 * `class="toc mt-8 flex"`, a reader is sent `class="toc c0"` and `.c0{margin-top:2rem;display:flex}`. The rules of a list keep their
 * order and are as specific as they were, so that the same ones win.
 */
export function foldUtilities(css: string, classLists: readonly (readonly string[])[]): FoldedUtilities {
  const { utilities, others } = readClasses(css);
  const shortNames = new Map<string, string>();
  const fold = (names: readonly string[]) => {
    const folded = names.filter((name) => utilities.has(name)).sort();
    if (folded.length === 0) return [...names];
    const list = folded.join(" ");
    const shortName = shortNames.get(list) ?? `c${shortNames.size.toString(36)}`;
    shortNames.set(list, shortName);
    return [...names.filter((name) => others.has(name) || !utilities.has(name)), shortName];
  };
  const folded = classLists.map(fold);
  return { css: writeRules(css, shortNames), classLists: folded };
}

/** `css` with a rule for each of `shortNames`, which stands for a list of utilities, instead of those for the utilities. */
function writeRules(css: string, shortNames: ReadonlyMap<string, string>): string {
  return rewriteCss(css, {
    Rule: {
      "layer-block"(rule) {
        const { name, rules } = rule.value;
        if (!isUtilities(name)) return undefined;
        const rest = pickRules(rules, (selector) => (onlyClass(selector) ? undefined : selector));
        const ofLists = [...shortNames].flatMap(([list, shortName]) => {
          const names = list.split(" ");
          return pickRules(rules, (selector) =>
            names.includes(onlyClass(selector) ?? "") ? renameClass(selector, shortName) : undefined,
          );
        });
        return withoutNulls({ ...rule, value: { ...rule.value, rules: [...rest, ...ofLists] } });
      },
    },
  });
}

/** The classes that `@layer utilities` has rules for, and those that other selectors need. */
function readClasses(css: string): { utilities: Set<string>; others: Set<string> } {
  const utilities = new Set<string>();
  const others = new Set<string>();
  let inUtilities = false;
  rewriteCss(css, {
    Rule: {
      "layer-block"({ value: { name } }) {
        inUtilities = isUtilities(name);
      },
    },
    RuleExit({ type }) {
      if (type === "layer-block") inUtilities = false;
    },
    Selector(selector) {
      const utility = inUtilities ? onlyClass(selector) : undefined;
      if (utility) utilities.add(utility);
      else for (const part of selector) if (part.type === "class") others.add(part.name);
    },
  });
  return { utilities, others };
}

/** `rules` with the selectors that `pick` returns, in `@media` and the like, too; a rule without any is left out. */
function pickRules(rules: Rule[], pick: (selector: Selector) => Selector | undefined): Rule[] {
  return rules.flatMap((rule): Rule[] => {
    switch (rule.type) {
      case "style": {
        const selectors = rule.value.selectors.map(pick).filter((selector) => selector !== undefined);
        return selectors.length > 0 ? [{ ...rule, value: { ...rule.value, selectors } }] : [];
      }
      case "media":
      case "supports":
      case "container":
        return [{ ...rule, value: { ...rule.value, rules: pickRules(rule.value.rules, pick) } } as Rule];
      default:
        throw new Error(`@layer utilities holds a rule of the type ${rule.type}, which foldUtilities does not know.`);
    }
  });
}

const isUtilities = (layer?: string[] | null) => layer?.join(".") === "utilities";

/** The class of a selector that is nothing but a class, in some state. */
function onlyClass([first, ...rest]: Selector): string | undefined {
  return first?.type === "class" && rest.every(({ type }) => type.startsWith("pseudo-")) ? first.name : undefined;
}

function renameClass(selector: Selector, name: string): Selector {
  return selector.map((part) => (part.type === "class" ? { ...part, name } : part));
}
