import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A step of a job, as far as the tests look at it. */
export type Step = {
  id?: string;
  name?: string;
  if?: string;
  env?: Record<string, string | number>;
  run?: string;
  uses?: string;
  with?: Record<string, unknown>;
};

/** A job, as far as the tests look at it. */
export type Job = {
  if?: string;
  needs?: string | string[];
  env?: Record<string, string>;
  environment?: string;
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  steps: Step[];
};

/** A workflow file, as far as the tests look at it. */
export type Workflow = { name: string; on: unknown; permissions: Record<string, string>; jobs: Record<string, Job> };

/** Where GitHub looks for workflows. */
export const workflowFolder = ".github/workflows";

/** The workflow in the file `name`.yml. */
export const readWorkflow = (name: string): Workflow => parse(readFileSync(`${workflowFolder}/${name}.yml`, "utf8"));

/** The steps of every job of a workflow. */
export const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

/** The step of that name or id. Throws an Error when there is none. */
export function stepNamed(workflow: string, name: string): Step {
  const found = stepsOf(readWorkflow(workflow)).find((step) => step.name === name || step.id === name);
  if (!found) throw new Error(`${workflow}.yml has no step "${name}".`);
  return found;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

/** Runs the script of a step of actions/github-script: with that GitHub, event and toolkit, and that environment. */
export async function runGithubScript(
  step: Step | undefined,
  { github, context, core, env }: { github: object; context: object; core?: object; env: Record<string, string> },
): Promise<void> {
  const { default: fs } = await import("node:fs");
  const run = new AsyncFunction("github", "context", "core", "require", "process", String(step?.with?.script));
  await run(github, context, core, () => fs, { env });
}
