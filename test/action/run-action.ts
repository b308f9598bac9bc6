import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/repository.js";
import { runKept, shippedPackage } from "../support/shipped.js";

/** One run of the Action, as its workflow would see it. */
export interface Run {
  readonly exit: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Record<string, string>;
}

interface Event {
  readonly name: string;
  readonly payload: object;
  /** The address of the loopback GitHub. */
  readonly api: string;
  /** The checkout. */
  readonly workspace: string;
}

/** What GitHub's runner tells of a run, with the event in a file. */
export function runnerEnv({ name, payload, api, workspace }: Event): NodeJS.ProcessEnv {
  const files = temporaryFolder();
  const event = join(files, "event.json");
  writeFileSync(event, JSON.stringify(payload));
  return {
    GITHUB_ACTIONS: "true",
    CI: "true",
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_RUN_ID: "99",
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: files,
  };
}

/** Runs the Action as GitHub's runner does: a process with inputs, and files for outputs and the summary. */
export async function runAction(
  env: Readonly<NodeJS.ProcessEnv>,
  inputs: Readonly<Record<string, string>>,
  now?: number,
): Promise<Run> {
  const files = temporaryFolder();
  const [output, summary] = [join(files, "output"), join(files, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const variables = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const { code, out, err } = await runKept(join(shippedPackage(), "dist/action.js"), [], {
    cwd: env.GITHUB_WORKSPACE ?? files,
    env: {
      HOME: files,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...env,
      ...variables,
    },
    ...(now !== undefined && { now }),
  });
  const outputs = outputsOf(readFileSync(output, "utf8"));
  return { exit: code, log: out + err, summary: readFileSync(summary, "utf8"), outputs };
}

function outputsOf(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\n([\s\S]*?)\n?\2$/gm)];
  return Object.fromEntries(entries.map(([, name, , value]) => [name, value])) as Record<string, string>;
}

/** A review as GitHub lists it. */
export const approval = (login: string, commit: string, state = "APPROVED", at = "2026-01-05T10:00:00Z") => ({
  user: { login },
  state,
  commit_id: commit,
  submitted_at: at,
  body: "",
});
