import type { Snapshot } from "../model/snapshot.js";
import { plain } from "../source/node.js";
import { textOf } from "../source/text.js";
import { yamlReader } from "../source/yaml.js";
import { bad, type Finding, good } from "./finding.js";

type Json = Readonly<Record<string, unknown>>;

/** A workflow of the governed branch that runs the Action. */
export interface Workflow {
  readonly path: string;
  readonly content: Json;
  /** The jobs that run it. */
  readonly jobs: readonly Json[];
}

/** The workflows that run the Action; one that is no YAML runs nothing. */
export async function workflowsOf(side: Snapshot): Promise<readonly Workflow[]> {
  const paths = side.entries
    .containing(".github/workflows/")
    .filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  if (paths.length === 0) return [];
  await side.load(paths);
  const read = await yamlReader();
  return paths.flatMap((path) => {
    const loaded = side.read(path);
    if (!("text" in loaded)) return [];
    try {
      const content = object(plain(read(textOf(path, side.side, loaded.text))));
      const jobs = Object.values(object(content.jobs)).map(object).filter(runsAction);
      return jobs.length === 0 ? [] : [{ path, content, jobs }];
    } catch {
      return [];
    }
  });
}

/** By a step, or by a workflow that it calls. */
function runsAction({ uses, steps }: Json): boolean {
  const all = [uses, ...(Array.isArray(steps) ? steps.map((step) => object(step).uses) : [])];
  return all.some((name) => typeof name === "string" && name.includes("contract-check"));
}

const installs = 'run "contract-check init", and commit the workflow to the governed branch';

/**
 * What of the workflows keeps the gate from working.
 * @param branch the governed branch, as the forge calls it.
 * @param hasTimes whether windows or freezes are configured.
 */
export function workflowFindings(
  workflows: readonly Workflow[],
  { branch, hasTimes }: { readonly branch: string; readonly hasTimes: boolean },
): readonly Finding[] {
  const [first] = workflows;
  if (!first) return [bad("workflow", "no workflow of the governed branch runs the Action", installs)];
  const events = workflows.map(({ content }) => eventsOf(content));
  const gates = workflows.filter((_, i) => events[i]?.pull_request !== undefined);
  const [gate] = gates;
  if (!gate)
    return [
      bad(
        "workflow",
        `${first.path} does not run on pull_request`,
        `add "pull_request:" to on: in ${first.path}`,
      ),
    ];
  const pull = object(eventsOf(gate.content).pull_request);
  const types = Array.isArray(pull.types) ? pull.types : [];
  const reviews = events.some((event) => event.pull_request_review !== undefined);
  const schedules = events.some((event) => event.schedule !== undefined);
  return [
    good("workflow", `${workflows.map(({ path }) => path).join(", ")} runs the Action`),
    filterFinding(gate.path, pull, branch),
    types.includes("edited")
      ? good("retargeting", "it runs again when a pull request gets another base")
      : bad(
          "retargeting",
          `${gate.path} does not run when a pull request gets another base`,
          "write types: [opened, synchronize, reopened, edited] under pull_request:",
        ),
    reviews
      ? good("reviews", "a review is counted at once")
      : bad(
          "reviews",
          "no workflow runs when somebody reviews: an approval is not counted until the next push",
          'add "pull_request_review: {types: [submitted, edited, dismissed]}" to on:',
        ),
    permissionFinding(gate),
    schedules
      ? good("schedule", "a sweep runs on a schedule")
      : hasTimes
        ? bad(
            "schedule",
            "windows or freezes are configured, and no workflow sweeps on a schedule: a status stays what it was when they open and close",
            "add \"schedule: [{cron: '7,37 * * * *'}]\" to on:, and mode: sweep for it",
          )
        : good("schedule", "no window is configured, so no sweep is needed"),
  ];
}

function filterFinding(path: string, pull: Json, branch: string): Finding {
  if ("paths" in pull || "paths-ignore" in pull)
    return bad(
      "filters",
      `${path} runs only for some paths: where it is skipped, a required status never comes`,
      `remove paths: and paths-ignore: from pull_request: in ${path}`,
    );
  return "branches-ignore" in pull || ("branches" in pull && !names(pull.branches).includes(branch))
    ? bad(
        "filters",
        `${path} runs only for some branches, and does not name ${branch} among them`,
        `remove branches-ignore: from pull_request: in ${path}, and name ${branch} under branches:`,
      )
    : good("filters", `it runs for every pull request to ${branch}`);
}

/** Permissions of a job replace those of its workflow. */
function permissionFinding({ path, content, jobs }: Workflow): Finding {
  const all = jobs.map((job) => job.permissions ?? content.permissions);
  const mayWrite = (permissions: unknown) =>
    permissions === "write-all" || object(permissions).statuses === "write";
  return all.every(mayWrite)
    ? good("permissions", "its token may write the status")
    : bad(
        "permissions",
        `${path} gives its token no "statuses: write": the job's exit code gates instead, and stays red until somebody runs it again`,
        `write "permissions: {contents: read, pull-requests: write, statuses: write}" in ${path}`,
      );
}

function names(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** `on:` as a string, a list or a map. */
function eventsOf({ on }: Json): Json {
  if (typeof on === "string") return { [on]: {} };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), {}]));
  return Object.fromEntries(Object.entries(object(on)).map(([name, value]) => [name, value ?? {}]));
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}
