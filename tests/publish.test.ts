import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readWorkflow, runGithubScript, stepNamed, stepsOf } from "./read-workflow";
import { allSteps } from "./steps";

function temporaryFolder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "publish-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

/** Lays down a program of that name, and returns the folder that it is in. */
function program(folder: string, name: string, script: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, `#!/usr/bin/env bash\n${script}`);
  chmodSync(`${folder}/${name}`, 0o755);
  return folder;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a script of a workflow as GitHub does. Returns what it handed on and what it wrote into the summary. */
function runScript(script: string | undefined, env: Environment, cwd = ".") {
  const folder = temporaryFolder();
  const [output, summary] = [`${folder}/output`, `${folder}/summary`];
  const ran = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script ?? "exit 99"], {
    cwd,
    env: { ...process.env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, ...env },
    encoding: "utf8",
  });
  const read = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");
  return { code: ran.status, out: ran.stdout + ran.stderr, output: read(output), summary: read(summary) };
}

const cloudflare = { CLOUDFLARE_API_TOKEN: "true", CLOUDFLARE_ACCOUNT_ID: "true" };
const machine = { DEPLOY_TARGET: "true", SSH_PRIVATE_KEY: "true", SSH_KNOWN_HOSTS: "true" };
const nothing = Object.fromEntries(
  Object.keys({ ...cloudflare, ...machine, SITE_ORIGIN: "", PREVIEW_URL: "" }).map((name) => [name, "false"]),
);

describe("the plan of publish.yml", () => {
  it.each([
    {
      name: "nothing is set",
      set: {},
      output: "published=false\n",
      says: ["Cloudflare: not published there; not set: `CLOUDFLARE_API_TOKEN` `CLOUDFLARE_ACCOUNT_ID`."],
    },
    {
      name: "the address is set, because somebody publishes by hand",
      set: { SITE_ORIGIN: "true" },
      output: "published=true\n",
      says: [],
    },
    {
      name: "Cloudflare is set",
      set: cloudflare,
      output: "cloudflare=true\npublished=true\n",
      says: ["Cloudflare: the site is published there.", "A machine: not published there; not set: `DEPLOY_TARGET`"],
    },
    {
      name: "a machine lacks its keys",
      set: { ...machine, SSH_KNOWN_HOSTS: "false" },
      output: "published=false\n",
      says: ["A machine: not published there; not set: `SSH_KNOWN_HOSTS`."],
    },
    {
      name: "all is set",
      set: { ...cloudflare, ...machine },
      output: "cloudflare=true\nmachine=true\npublished=true\n",
      says: [],
    },
  ])("says where the site goes when $name", ({ set, output, says }) => {
    const ran = runScript(stepNamed("publish", "plan").run, { ...nothing, ...set });
    expect(ran).toMatchObject({ code: 0, out: "", output });
    for (const words of [...says, "The bundle is the artifact `site`"]) expect(ran.summary).toContain(words);
  });

  it("knows of each secret only whether it is set", () => {
    for (const workflow of ["publish", "preview-publish"])
      for (const [name, value] of Object.entries(stepNamed(workflow, "plan").env ?? {}))
        expect({ name, value }).toEqual({ name, value: expect.stringMatching(/^\$\{\{ [^{}]+ != '' \}\}$/) });
  });
});

it("publish.yml publishes main alone, a day's first minutes included, and never two at a time", () => {
  const { on, jobs } = readWorkflow("publish");
  const { push, schedule } = on as { push: object; schedule: { cron: string }[] };
  expect(push).toEqual({ branches: ["main"] });
  expect(jobs.plan?.if).toBe("github.ref == 'refs/heads/main'");
  for (const [name, job] of Object.entries(jobs)) if (name !== "plan") expect(job.needs).toContain("plan");
  const minutes = schedule.map(({ cron }) => {
    const [minute = "", hour = ""] = cron.split(" ");
    return ((Number(hour) + 8) % 24) * 60 + Number(minute);
  });
  expect(Math.min(...minutes)).toBeLessThan(10);
  expect(minutes.length).toBeGreaterThan(2);
  expect(readWorkflow("publish")).toHaveProperty("concurrency", "publish");
});

it("publish.yml checks, builds and publishes by commands that there are", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const commands = stepsOf(readWorkflow("publish")).flatMap(({ run = "" }) => [
    ...run.matchAll(/npm run --silent (\S+)/g),
  ]);
  expect(commands.map(([, name]) => name)).toEqual(["check", "build", "due", "deploy:edge", "due"]);
  for (const [, name = ""] of commands) expect(scripts).toHaveProperty(name);
  expect(stepNamed("publish", "Check the texts").run).toBe("npm run --silent check -- --strict");
});

it("types are checked by npm test, and before anything is published or previewed: the build does not", () => {
  expect(allSteps.find(({ name }) => name === "types")?.commands.flat()).toContain("--noEmit");
  for (const name of ["publish", "preview"]) {
    const steps = readWorkflow(name).jobs.build?.steps ?? [];
    const types = steps.findIndex(({ run = "" }) => run.includes("tsc --noEmit"));
    const build = steps.findIndex(({ run = "" }) => run.includes("npm run --silent build"));
    expect({ name, types, build: types < build }).toEqual({
      name,
      types: expect.toSatisfy((n) => n >= 0),
      build: true,
    });
  }
});

describe("the question to the published site", () => {
  /** Runs it where `npm run due` ends so, one time after the other. */
  function ask(...ends: { code: number; says: string }[]) {
    const folder = temporaryFolder();
    for (const [index, { code, says }] of ends.entries())
      writeFileSync(`${folder}/${index + 1}`, `echo '${says}'; exit ${code}\n`);
    const bin = program(
      `${folder}/bin`,
      "npm",
      `echo "$@" >> "$0.calls"\nrun=$(wc -l < "$0.calls")\n[ -e ${folder}/$run ] || run=${ends.length}\n. ${folder}/$run\n`,
    );
    const env = { PATH: `${bin}:${process.env.PATH}`, PAUSE: "0", REPORT_LANGUAGE: "ja" };
    const ran = runScript(stepNamed("publish", "due").run, env);
    return { ...ran, calls: readFileSync(`${bin}/npm.calls`, "utf8").trim().split("\n") };
  }

  it("is asked once when all is right, in the language of the reports", () => {
    const { code, calls, summary } = ask({ code: 0, says: "right" });
    expect(code).toBe(0);
    expect(calls).toEqual(["run --silent due -- --published --lang=ja"]);
    expect(summary).toBe("\nright\n");
  });

  it("is asked again while caches may be behind", () => {
    const { code, calls } = ask({ code: 1, says: "overdue" }, { code: 2, says: "broken" }, { code: 0, says: "right" });
    expect({ code, asked: calls.length }).toEqual({ code: 0, asked: 3 });
  });

  it("fails with the answer when it stays wrong, and hands it on as it is", () => {
    const { code, calls, output } = ask({ code: 1, says: "policy: overdue\nsaid<<x" });
    expect({ code, asked: calls.length }).toEqual({ code: 1, asked: 7 });
    expect(output).toMatch(/^said<<([\da-f]{32})\npolicy: overdue\nsaid<<x\n\1\n$/);
  });
});

type Issue = { number: number; body: string; user: { login: string } };

describe("the issue of publish.yml", () => {
  const place = { owner: "owner", repo: "name" };
  const own: Issue = { number: 7, body: "<!-- publish -->\nold", user: { login: "github-actions[bot]" } };
  const strangers: Issue[] = [
    { number: 5, body: own.body, user: { login: "stranger" } },
    { number: 6, body: "Something else", user: { login: "github-actions[bot]" } },
  ];

  /** Runs the script where these issues are open. Returns what it did. */
  async function tell(FAILED: string, open: Issue[]) {
    const done: object[] = [];
    const record = (what: string) => async (call: object) => void done.push({ what, ...call });
    const issues = { create: record("create"), update: record("update"), createComment: record("comment") };
    const github = { rest: { issues }, paginate: async () => open };
    const env = { FAILED, SAID: "policy: version 1 is served", RUN: "https://github.com/run" };
    const step = readWorkflow("publish").jobs.tell?.steps[0];
    await runGithubScript(step, { github, context: { repo: place }, env });
    return done;
  }

  it("is opened when something failed, with what to do", async () => {
    const [made, ...others] = await tell("true", strangers);
    expect(others).toEqual([]);
    expect(made).toMatchObject({ what: "create", ...place, title: expect.stringContaining(" · ") });
    for (const words of ["<!-- publish -->\n", "\n\npolicy: version 1 is served\n\n", "https://github.com/run"])
      expect(made).toHaveProperty("body", expect.stringContaining(words));
  });

  it("is one: the next failure rewrites it", async () => {
    expect(await tell("true", [...strangers, own])).toMatchObject([{ what: "update", ...place, issue_number: 7 }]);
  });

  it("is closed when the site is right again, and stays away while it is", async () => {
    expect(await tell("false", [...strangers, own])).toMatchObject([
      { what: "comment", ...place, issue_number: 7 },
      { what: "update", ...place, issue_number: 7, state: "closed" },
    ]);
    expect(await tell("false", strangers)).toEqual([]);
  });

  it("is written by a job that runs nothing else, whenever another one failed", () => {
    const { tell: job, ...others } = readWorkflow("publish").jobs;
    expect(job?.permissions).toEqual({ issues: "write" });
    expect(job?.steps).toHaveLength(1);
    expect(job?.if).toContain("!cancelled()");
    expect([...(job?.needs ?? [])].sort()).toEqual(Object.keys(others).sort());
  });
});

describe("a release to a machine", () => {
  /** A copy of the program beside a bundle, an ssh that runs on this machine, and the folder of the releases. */
  function makeMachine() {
    const folder = temporaryFolder();
    const served = `${folder}/srv/site`;
    cpSync("deploy/machine", `${folder}/repository/deploy/machine`, { recursive: true });
    const dist = `${folder}/repository/dist`;
    mkdirSync(`${dist}/site/_next/static`, { recursive: true });
    mkdirSync(`${dist}/site/.well-known`);
    for (const name of ["manifest.json", "site/zh.html", "site/_next/static/a.css", "site/.well-known/security.txt"])
      writeFileSync(`${dist}/${name}`, name);
    const bin = program(
      `${folder}/bin`,
      "ssh",
      `printf '%s\\n' "$@" > "$0.options"
while [ "$1" != -i ]; do shift; done
cat "$2" > "$0.key"; stat -c %a "$2" >> "$0.key"; cat "$(dirname "$2")/known_hosts" > "$0.known"
dirname "$2" > "$0.folder"
\${CUT:+head -c 100 |} bash -c "\${@: -1}"\n`,
    );
    const release = (env: Environment = {}) => {
      const all = {
        PATH: `${bin}:${process.env.PATH}`,
        DEPLOY_TARGET: "web@machine.example:2222",
        DEPLOY_FOLDER: served,
        SSH_PRIVATE_KEY: "the key",
        SSH_KNOWN_HOSTS: "machine.example ssh-ed25519 AAAA",
        ...env,
      };
      const { status, stdout, stderr } = spawnSync(`${folder}/repository/deploy/machine/release-over-ssh`, {
        env: { ...process.env, ...all },
        encoding: "utf8",
      });
      return { code: status, out: stdout + stderr };
    };
    return { release, served, dist, ssh: `${bin}/ssh` };
  }

  it("is laid beside the others, and linked when it is whole", () => {
    const { release, served } = makeMachine();
    mkdirSync(`${served}/releases/2026-01-01`, { recursive: true });
    symlinkSync("releases/2026-01-01", `${served}/current`);
    const { code, out } = release();
    expect(code, out).toBe(0);
    expect(readlinkSync(`${served}/current`)).toMatch(/^releases\/\d{4}-\d\d-\d\dT\d{6}Z$/);
    expect(readFileSync(`${served}/current/site/zh.html`, "utf8")).toBe("site/zh.html");
    expect(existsSync(`${served}/current/site/.well-known/security.txt`)).toBe(true);
    expect(readFileSync(`${served}/assets/_next/static/a.css`, "utf8")).toBe("site/_next/static/a.css");
    expect(readdirSync(`${served}/releases`)).toContain("2026-01-01");
    expect(lstatSync(`${served}/current/manifest.json`).mode & 0o777).toBe(0o644);
  });

  it("reaches that machine alone, with a key that nobody else can read and that does not stay", () => {
    const { release, ssh } = makeMachine();
    release();
    const options = readFileSync(`${ssh}.options`, "utf8");
    for (const option of ["StrictHostKeyChecking=yes", "BatchMode=yes", "-p\n2222\n", "\nweb@machine.example\n"])
      expect(options).toContain(option);
    expect(readFileSync(`${ssh}.key`, "utf8")).toBe("the key\n600\n");
    expect(readFileSync(`${ssh}.known`, "utf8")).toBe("machine.example ssh-ed25519 AAAA\n");
    expect(existsSync(readFileSync(`${ssh}.folder`, "utf8").trim())).toBe(false);
  });

  it("that did not arrive whole is never linked, and is in nobody's way", () => {
    const { release, served } = makeMachine();
    const { code } = release({ CUT: "1" });
    expect(code).not.toBe(0);
    expect(existsSync(`${served}/current`)).toBe(false);
    expect(release().code).toBe(0);
    expect(readdirSync(`${served}/releases`)).toHaveLength(1);
  });

  it("leaves the ten newest of its kind, and those that somebody else laid there", () => {
    const { release, served } = makeMachine();
    for (let hour = 10; hour < 22; hour += 1)
      mkdirSync(`${served}/releases/2026-01-01T${hour}0000Z`, { recursive: true });
    mkdirSync(`${served}/releases/2025-12-01`);
    expect(release().code).toBe(0);
    const left = readdirSync(`${served}/releases`).sort();
    expect(left.slice(0, 2)).toEqual(["2025-12-01", "2026-01-01T130000Z"]);
    expect(left).toHaveLength(11);
  });

  it.each([
    {
      env: { DEPLOY_TARGET: "-oProxyCommand=touch" },
      says: /^DEPLOY_TARGET is "-oProxyCommand=touch"; expected user@host/,
    },
    { env: { DEPLOY_TARGET: "machine.example" }, says: /^DEPLOY_TARGET is "machine.example"; expected user@host/ },
    {
      env: { DEPLOY_FOLDER: "/srv/$(id)" },
      says: /^DEPLOY_FOLDER is "\/srv\/\$\(id\)"; expected the path of a folder/,
    },
    { env: { DEPLOY_FOLDER: "/" }, says: /^DEPLOY_FOLDER is "\/"; expected/ },
  ])("is refused where it could not go: $env", ({ env, says }) => {
    const { release, ssh } = makeMachine();
    const { code, out } = release(env);
    expect(code).toBe(2);
    expect(out).toMatch(says);
    expect(existsSync(`${ssh}.options`)).toBe(false);
  });

  it("needs a bundle", () => {
    const { release, dist } = makeMachine();
    rmSync(`${dist}/manifest.json`);
    expect(release()).toEqual({ code: 2, out: expect.stringContaining("run npm run build first") });
  });
});

it.each(["wrangler", "preview"])("Cloudflare's own tool accepts %s.jsonc, with the files of a bundle", (name) => {
  const folder = temporaryFolder();
  cpSync("deploy/edge", `${folder}/deploy/edge`, { recursive: true, filter: (file) => !file.includes("node_modules") });
  for (const shared of ["lib", "node_modules", "package.json"])
    symlinkSync(path.resolve(shared), `${folder}/${shared}`);
  mkdirSync(`${folder}/dist/edge`, { recursive: true });
  writeFileSync(`${folder}/dist/edge/zh.html`, "<!doctype html>");
  const { status, stdout, stderr } = spawnSync(
    "deploy/edge/node_modules/.bin/wrangler",
    ["deploy", "--dry-run", "--config", `${folder}/deploy/edge/${name}.jsonc`],
    { encoding: "utf8", env: { ...process.env, WRANGLER_LOG_PATH: folder } },
  );
  expect({ status, warned: `${stdout}${stderr}`.match(/.*(?:WARNING|ERROR).*/g) }).toEqual({ status: 0, warned: null });
  expect(stdout).toContain("env.ASSETS");
});

it("the Worker of the site has an address of its own, and does not wait for a domain", () => {
  const site = JSON.parse(readFileSync("deploy/edge/wrangler.jsonc", "utf8").replace(/^\s*\/\/.*$/gm, ""));
  expect(site.workers_dev).toBe(true);
});

describe("a preview", () => {
  it("is built without any secret, for another origin than the site's", () => {
    const build = readWorkflow("preview").jobs.build;
    expect(build?.permissions).toEqual({ contents: "read" });
    expect(build?.env?.SITE_ORIGIN).toContain("https://preview.invalid");
  });

  it("is published only of a branch of this repository, by the default branch's code", () => {
    const { on, jobs } = readWorkflow("preview-publish");
    expect(on).toEqual({ workflow_run: { workflows: [readWorkflow("preview").name], types: ["completed"] } });
    for (const condition of [
      "event == 'pull_request'",
      "conclusion == 'success'",
      "head_repository.full_name == github.repository",
    ])
      expect(jobs.publish?.if).toContain(condition);
    const [checkout, ...others] = jobs.publish?.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")) ?? [];
    expect(others).toEqual([]);
    expect(checkout?.with).toEqual({ "persist-credentials": false });
    const upload = stepNamed("preview", "Keep the bundle");
    const download = jobs.publish?.steps.find(({ uses }) => uses?.startsWith("actions/download-artifact@"));
    expect(download?.with).toMatchObject({ name: upload.with?.name, path: upload.with?.path });
  });

  it.each([
    { name: "nothing is set", set: {}, says: "not set: `CLOUDFLARE_API_TOKEN` `CLOUDFLARE_ACCOUNT_ID` `PREVIEW_URL`." },
    {
      name: "the pull request is closed",
      set: { ...cloudflare, PREVIEW_URL: "true", NUMBER: "false" },
      says: "no open pull request",
    },
  ])("stays an artifact when $name, and the summary says why", ({ set, says }) => {
    const ran = runScript(stepNamed("preview-publish", "plan").run, { ...nothing, NUMBER: "true", ...set });
    expect(ran).toMatchObject({ code: 0, output: "", summary: expect.stringContaining(says) });
  });

  it("goes on when everything is set, and only then", () => {
    const set = { ...cloudflare, PREVIEW_URL: "true", NUMBER: "true" };
    expect(runScript(stepNamed("preview-publish", "plan").run, set).output).toBe("ready=true\n");
    const [, ...others] = stepsOf(readWorkflow("preview-publish"));
    for (const step of others) expect(step.if).toBe("steps.plan.outputs.ready == 'true'");
  });

  it("is a version at the address of its pull request; the first of all makes the Worker", () => {
    const folder = temporaryFolder();
    // As Cloudflare does: no version of a Worker that there is not.
    program(
      `${folder}/deploy/edge/node_modules/.bin`,
      "wrangler",
      'echo "$@" >> "$0.calls"\ncase $1 in deploy) touch "$0.made" ;; *) [ -e "$0.made" ] ;; esac\n',
    );
    const publish = () =>
      runScript(stepNamed("preview-publish", "Publish the preview").run, { NUMBER: "7" }, folder).code;
    expect([publish(), publish()]).toEqual([0, 0]);
    const version = "versions upload --preview-alias pr-7 --config deploy/edge/preview.jsonc";
    const calls = readFileSync(`${folder}/deploy/edge/node_modules/.bin/wrangler.calls`, "utf8");
    expect(calls.trim().split("\n")).toEqual([version, "deploy --config deploy/edge/preview.jsonc", version, version]);
  });

  it("is configured as the site is, but for its name and its address", () => {
    const read = (name: string) => readFileSync(`deploy/edge/${name}.jsonc`, "utf8").replace(/^\s*\/\/.*$/gm, "");
    const { name, workers_dev, preview_urls, ...preview } = JSON.parse(read("preview"));
    const { name: own, workers_dev: _, routes: __, preview_urls: ___, ...site } = JSON.parse(read("wrangler"));
    expect(preview).toEqual(site);
    expect({ differs: name !== own, workers_dev, preview_urls }).toEqual({
      differs: true,
      workers_dev: true,
      preview_urls: true,
    });
  });

  it("is linked by the report only where there is one", () => {
    const { PREVIEW_URL = "" } = readWorkflow("content").jobs.content?.env ?? {};
    expect(PREVIEW_URL).toContain("github.event.pull_request.head.repo.full_name == github.repository");
  });
});
