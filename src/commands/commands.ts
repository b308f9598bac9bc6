import type { Command } from "./command.js";

/** A command in the list; its code is loaded when it is called. */
export interface CommandEntry extends Pick<Command, "name" | "summary"> {
  load(): Promise<{ command: Command }>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: "check",
    summary: "Compares the contracts of the working tree with the default branch and decides (default)",
    load: () => import("./check.js"),
  },
  {
    name: "diff",
    summary: "Compares two files or two folders, without git and without governance",
    load: () => import("./diff.js"),
  },
  {
    name: "explain",
    summary: "Shows a rule's page: what happens to data, and how to make the change safely",
    load: () => import("./explain.js"),
  },
  { name: "rules", summary: "Lists every rule", load: () => import("./rules.js") },
  {
    name: "schema",
    summary: "Prints the JSON Schema of a file format or of the JSON output",
    load: () => import("./schema.js"),
  },
];
