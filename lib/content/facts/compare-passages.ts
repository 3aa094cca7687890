import { authoritativeLocale } from "../../locales";
import { answers, type Fact, isSign, type PassageFacts } from "./passage-facts";

/**
 * What one language says differently in a passage: `extra` is a fact that it alone has, `lost` one that the others have and it has not,
 * with both where one stands for the other. `models` are the passages that it was compared with.
 */
export type FactFault = {
  side: PassageFacts;
  extra: Fact | null;
  lost: Fact | null;
  models: readonly PassageFacts[];
};

/** A fact with the passages that have it and those that have not. */
type Unanswered = { fact: Fact; owner: PassageFacts; having: PassageFacts[]; lacking: PassageFacts[] };

/**
 * Compares a passage in all its languages. Each fact that one of them asks for has to be answered by the others; where most have it, those
 * that lack it are at fault, and else the one that has it. Of two, the translation is.
 */
export function comparePassages(sides: readonly PassageFacts[]): FactFault[] {
  if (sides.every(({ asked }) => asked.length === 0)) return [];
  const faults: FactFault[] = [];
  for (const { fact, owner, having, lacking } of unanswered(sides)) {
    const byMost = having.length > lacking.length || (having.length === lacking.length && having.some(isOriginal));
    if (byMost) for (const side of lacking) faults.push({ side, extra: null, lost: fact, models: having });
    else faults.push({ side: owner, extra: fact, lost: null, models: lacking });
  }
  return pairUp(faults);
}

const isOriginal = ({ locale }: PassageFacts) => locale === authoritativeLocale;

function unanswered(sides: readonly PassageFacts[]): Unanswered[] {
  const found: Unanswered[] = [];
  const seen = new Set<string>();
  for (const owner of sides)
    for (const fact of owner.asked) {
      const key = `${fact.kind} ${fact.value}`;
      const having = sides.filter((side) => side === owner || answers(fact, side));
      if (having.length === sides.length || seen.has(key)) continue;
      seen.add(key);
      const lacking = sides.filter((side) => !having.includes(side));
      // ¥100 and 100 yuan are the same loss, and so are 18 and 18 years.
      const twin = found.some(
        (other) =>
          other.owner !== owner && answers(fact, other.owner) && other.lacking.some((side) => lacking.includes(side)),
      );
      if (!twin || isSign(fact)) found.push({ fact, owner, having, lacking });
    }
  return found;
}

/** A changed value is one too many and one too few in the same passage: it is said once. */
function pairUp(faults: readonly FactFault[]): FactFault[] {
  const taken = new Set<FactFault>();
  const paired = new Map<FactFault, FactFault>();
  const pairBy = (fits: (extra: Fact, lost: Fact) => boolean) => {
    for (const fault of faults) {
      const { side, extra } = fault;
      if (!extra || paired.has(fault)) continue;
      const lack = faults.find(
        (other) => other.side === side && other.lost && !taken.has(other) && fits(extra, other.lost),
      );
      if (!lack) continue;
      taken.add(lack);
      paired.set(fault, { ...fault, lost: lack.lost, models: lack.models });
    }
  };
  pairBy((extra, lost) => extra.kind === lost.kind);
  pairBy((extra, lost) => !isSign(extra) && !isSign(lost));
  return faults.filter((fault) => !taken.has(fault)).map((fault) => paired.get(fault) ?? fault);
}
