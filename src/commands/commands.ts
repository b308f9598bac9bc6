import { command as check } from "./check.js";
import type { Command } from "./command.js";

/** A command in the list; its code is loaded when it is called. */
export interface CommandEntry extends Pick<Command, "name" | "summary"> {
  load(): Promise<{ command: Command }>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: "check",
    summary: "Compares the contracts of the working tree with the default branch and decides (default)",
    load: () => Promise.resolve({ command: check }), // the default: no file to load
  },
  {
    name: "merge",
    summary: "Decides what several machines have judged with check --shard",
    load: () => import("./merge.js"),
  },
  {
    name: "diff",
    summary: "Compares two files or two folders, without git and without governance",
    load: () => import("./diff.js"),
  },
  {
    name: "init",
    summary: "Writes a config in report mode and a workflow from what it finds here; overwrites nothing",
    load: () => import("./init.js"),
  },
  {
    name: "history",
    summary: "How a contract came to be: its versions, what each step was, and who signed",
    load: () => import("./history.js"),
  },
  {
    name: "explain",
    summary: "Shows the page of a rule or of a governance code",
    load: () => import("./explain.js"),
  },
  { name: "rules", summary: "Lists every rule", load: () => import("./rules.js") },
  {
    name: "impact",
    summary: "Which declared consumers each change breaks",
    load: () => import("./impact.js"),
  },
  {
    name: "calendar",
    summary: "Shows windows, freezes and what is booked in them",
    load: () => import("./calendar.js"),
  },
  {
    name: "request",
    summary: "Writes a change-request file for the present difference",
    load: () => import("./request.js"),
  },
  { name: "sign", summary: "Writes an SSH-signed sign-off file", load: () => import("./sign.js") },
  { name: "verify", summary: "Checks the sign-off files of the proposal", load: () => import("./verify.js") },
  {
    name: "simulate",
    summary: "What if: the decision with these approvals, at that moment",
    load: () => import("./simulate.js"),
  },
  {
    name: "owners",
    summary: "Who owns a contract or element, and which line says so",
    load: () => import("./owners.js"),
  },
  { name: "lint", summary: "Checks config, calendar, requests and owners", load: () => import("./lint.js") },
  {
    name: "audit",
    summary: "Replays what landed on the governed branch: what the gate would have stopped, and why",
    load: () => import("./audit.js"),
  },
  {
    name: "doctor",
    summary: "Looks at the set-up, changes nothing, and says what repairs it",
    load: () => import("./doctor.js"),
  },
  {
    name: "baseline",
    summary: "Turns today's breaks against an older version into waivers with an end, to be reviewed",
    load: () => import("./baseline.js"),
  },
  {
    name: "policy",
    summary: "policy test: runs a table of cases against the policy",
    load: () => import("./policy.js"),
  },
  {
    name: "schema",
    summary: "Prints the JSON Schema of a file format or of the JSON output",
    load: () => import("./schema.js"),
  },
  {
    name: "completion",
    summary: "Prints the completion of a shell: bash, zsh or fish",
    load: async () => ({ command: (await import("./completion.js")).completionOf(() => commands) }),
  },
];
