import { parseArgs } from "node:util";
import { readAsOf, WrongDay } from "../content/as-of";
import { contentFolder, readContentFiles } from "../content/load";
import type { DraftLedger } from "../content/model/ledger";
import type { Problem } from "../content/model/problem";
import { readDocumentList } from "../content/read/data-files";
import { readLedgers } from "../content/read/ledgers";
import { findOverdue } from "../content/versions/overdue";
import { bundleFolder } from "../delivery/bundle/manifest";
import { asksForHelp } from "./run/asks-for-help";
import { callLanguage, isCallLanguage } from "./run/call-language";
import { isAddress, NotServed } from "./run/fetch-published";
import { readServedVersions } from "./run/served-versions";
import { commandWords } from "./words/command-words";
import { dueWords } from "./words/due-words";
import { helpWords } from "./words/help-words";

const args = process.argv.slice(2);
const language = callLanguage(args, process.env);
const words = dueWords[language];

/** `place` is the folder of a bundle or the address of a site, null for that of the published one; `content` has the ledgers. */
type Call = { place: string | null; content: string };

/** What the call asks for; null when the call is wrong. */
function readCall(): Call | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        content: { type: "string", default: contentFolder },
        lang: { type: "string" },
        published: { type: "boolean", default: false },
      },
    });
    const { content, lang, published } = values;
    if (positionals.length > (published ? 0 : 1) || !isCallLanguage(lang)) return null;
    return { place: published ? null : positionals[0] || bundleFolder, content };
  } catch {
    return null;
  }
}

/** The address of the published site; null when SITE_ORIGIN is wrong: lib/site.ts throws while it is loaded, so it is loaded here. */
const publishedAddress = () => import("../site").then(({ siteOrigin }) => siteOrigin).catch(() => null);

/** The ledgers of the documents, with the day of a removal; null where one cannot be read. */
function ledgersIn(content: string): (DraftLedger & { removed?: string })[] | null {
  const files = readContentFiles(content);
  const list = readDocumentList(files);
  if ("problems" in list) return null;
  const problems: Problem[] = [];
  const ledgers = readLedgers(files, [...list.documents, ...list.removed], problems, list.names);
  const days = new Map(list.removed.map(({ slug, on }) => [slug, on]));
  const dated = ledgers.map((ledger) => {
    const removed = days.get(ledger.slug);
    return { ...ledger, ...(removed !== undefined && { removed }) };
  });
  return problems.length === 0 ? dated : null;
}

type Answer = { code: number; out?: string; err?: string };

const refuse = (sentence: string): Answer => ({ code: 2, err: `${sentence}\n` });

/** Compares what readers get with what the ledgers say of today. Throws a `NotServed` or a `WrongDay`. */
async function compare(place: string, content: string): Promise<Answer> {
  const day = readAsOf(process.env);
  const ledgers = ledgersIn(content);
  if (!ledgers) return refuse(words.ledgersWrong);
  const served = await readServedVersions(
    place,
    ledgers.map(({ slug }) => slug),
  );
  const overdue = findOverdue(ledgers, served, day);
  const present = ledgers.filter(({ removed }) => removed === undefined || removed > day);
  if (overdue.length === 0) return { code: 0, out: `${words.right(place, present.length, day)}\n` };
  return { code: 1, out: overdue.map((one) => `${words.overdue(one, isAddress(place))}\n`).join("") };
}

/** The sentence for an error that a person can mend; others are thrown on. */
function explain(error: unknown): Answer {
  if (error instanceof WrongDay) return refuse(commandWords[language].wrongDay(error.typed));
  if (!(error instanceof NotServed)) throw error;
  const { kind, place, reason } = error;
  if (kind === "no bundle") return refuse(words.noBundle(place));
  return refuse(kind === "no answer" ? words.noAnswer(place, reason) : words.strangeAnswer(place));
}

/** Does what the call asks for. */
async function answer(): Promise<Answer> {
  if (asksForHelp(args)) return { code: 0, out: `${words.usage}\n${helpWords[language].due}\n` };
  const call = readCall();
  if (!call) return refuse(words.usage);
  const place = call.place ?? (await publishedAddress());
  if (place !== null) return compare(place, call.content).catch(explain);
  return refuse(`${commandWords[language].wrongAddress("SITE_ORIGIN", process.env.SITE_ORIGIN ?? "")}.`);
}

const { code, out = "", err = "" } = await answer();
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
