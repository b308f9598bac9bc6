import { judgeEvent } from "../../src/action/judge-event.js";

/** One run of the Action, as its workflow would see it. */
export interface Run {
  readonly exit: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Record<string, string>;
}

/** Runs the Action's code in this process, at an instant. */
export async function runHere(
  env: NodeJS.ProcessEnv,
  inputs: Record<string, string>,
  now: () => number = Date.now,
): Promise<Run> {
  const ran = { log: "", summary: "", outputs: {} as Record<string, string> };
  const log = (line: string) => {
    ran.log += `${line}\n`;
  };
  const exit = await judgeEvent({
    env,
    now,
    input: (name) => inputs[name] ?? "",
    secret: () => undefined,
    info: log,
    warning: (message) => {
      log(`::warning::${message}`);
    },
    error: (message) => {
      log(`::error::${message}`);
    },
    write: log,
    startGroup: log,
    endGroup: () => undefined,
    output: (name, value) => void (ran.outputs[name] = value),
    summarize: (markdown) => Promise.resolve(void (ran.summary += markdown)),
  });
  return { exit, ...ran };
}

/** A review as GitHub lists it. */
export const approval = (login: string, commit: string, state = "APPROVED", at = "2026-01-05T10:00:00Z") => ({
  user: { login },
  state,
  commit_id: commit,
  submitted_at: at,
  body: "",
});
