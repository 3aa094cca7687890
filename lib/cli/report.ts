import { parseArgs } from "node:util";
import { WrongDay } from "../content/as-of";
import type { ReportOptions } from "../content/changes/change-report";
import { contentFolder } from "../content/load";
import { reportLanguages } from "../content/model/report-language";
import { UnknownReference } from "./git/git-content";
import { reportChange } from "./report-change";
import { asksForHelp } from "./run/asks-for-help";
import { callLanguage } from "./run/call-language";
import { commandWords } from "./words/command-words";
import { helpWords } from "./words/help-words";

const args = process.argv.slice(2);
const language = callLanguage(args, process.env);
const words = commandWords[language];

/** The longest comment that GitHub takes: https://github.com/orgs/community/discussions/27190 */
const longestComment = 65_536;

const shortestReport = 2_000;

type Call = { base: string; folder: string; options: ReportOptions };

/** What the call and the environment ask for, or what is wrong with them. */
function readCall(): Call | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        base: { type: "string" },
        lang: { type: "string", default: "zh" },
        limit: { type: "string", default: `${longestComment}` },
      },
    });
    const { base, lang, limit } = values;
    const language = reportLanguages.find((known) => known === lang);
    if (!base || positionals.length > 1 || !language || !/^\d{1,9}$/.test(limit) || Number(limit) < shortestReport)
      return { fault: words.reportUsage };
    const folder = positionals[0] ?? contentFolder;
    const links = {
      previewUrl: readUrl("PREVIEW_URL"),
      sourceUrl: readUrl("SOURCE_URL"),
      editUrl: readUrl("EDIT_URL", encodeBranch),
    };
    return {
      base,
      folder,
      options: { language, guide: `${contentFolder}/README.md`, limit: Number(limit), ...links },
    };
  } catch (error) {
    return { fault: error instanceof UrlFault ? error.message : words.reportUsage };
  }
}

class UrlFault extends Error {}

/** A workflow knows the name of a branch as it is, and that may have these characters. */
function encodeBranch(address: string): string {
  return address.replace(/[%#?]/g, encodeURIComponent);
}

function readUrl(name: string, encode = (value: string) => value): string | null {
  const value = process.env[name];
  if (!value) return null;
  const address = encode(value);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new UrlFault(words.wrongAddress(name, value));
  return url.href.replace(/\/+$/, "");
}

function refuse(fault: string): void {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 2;
}

/** Prints what the call asks for. */
function answer(): void {
  if (asksForHelp(args)) {
    process.stdout.write(`${words.reportUsage}\n${helpWords[language].report}\n`);
    return;
  }
  const call = readCall();
  if ("fault" in call) refuse(call.fault);
  else process.stdout.write(reportChange(call.base, call.folder, call.options));
}

try {
  answer();
} catch (error) {
  if (error instanceof UnknownReference) refuse(words.noCommit(error.reference));
  else if (error instanceof WrongDay) refuse(words.wrongDay(error.typed));
  else throw error;
}
