import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  configPath,
  governanceFilesIn,
  notYetGoverning,
  splitFiles,
} from "../governance/policy/config-names.js";
import { openRepository } from "../hosts/git/repository.js";
import { type Entries, entriesOf } from "../model/entries.js";
import { parseInstant } from "../model/instant.js";
import type { Fault } from "../model/location.js";
import { oneLine } from "../reports/escape.js";
import { type Arguments, type Option, type Terminal, UsageError } from "./command.js";
import { judgingSettings } from "./judging.js";
import type { LocalRequest } from "./local.js";

/** Options of every command that asks the gate. */
export const gatedOptions: Readonly<Record<string, Option>> = {
  base: {
    type: "string",
    value: "REF",
    help: "compare with the merge base of head and REF (default: the default branch)",
  },
  head: {
    type: "string",
    value: "REF",
    help: "the proposal (default: the working tree, untracked files included)",
  },
  config: {
    type: "string",
    value: "FILE",
    help: "the config file on the governed branch (default: contract-check.yaml)",
  },
  "governance-ref": {
    type: "string",
    value: "REF",
    help: "the governed branch (default: the default branch as fetched)",
  },
};

/** The sides and the config that the arguments name. */
export function localRequest(args: Arguments, terminal: Terminal, now: number): LocalRequest {
  const givenOption = <Key extends string>(key: Key, option: string) => {
    const value = args.last(option);
    return (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, string>>;
  };
  return {
    cwd: terminal.cwd,
    ...givenOption("base", "base"),
    ...givenOption("head", "head"),
    ...givenOption("config", "config"),
    ...givenOption("governanceRef", "governance-ref"),
    settings: judgingSettings(args, terminal),
    now,
    get zone() {
      return terminal.zone; // asked late: it loads ICU
    },
  };
}

/** The instant of --at, else the clock. In CI the clock decides. @throws UsageError */
export function instantOf(args: Arguments, { env, now }: Terminal, always = false): number {
  const at = args.last("at");
  if (at === undefined) return now();
  if (!always && env.CI === "true" && !args.is("allow-at")) {
    throw new UsageError("--at is for what-if questions, and CI=true: leave it out, or add --allow-at");
  }
  const instant = parseInstant(at);
  if (instant === undefined) {
    throw new UsageError(
      `--at ${at}: expected an instant with its offset, such as 2026-12-01T22:00+01:00 or 2026-12-01T21:00Z`,
    );
  }
  return instant;
}

/** Prints a configuration's faults, one a line with its place; exit code 2. */
export function refuseConfig(faults: readonly Fault[], terminal: Terminal): number {
  for (const { message, location } of faults) terminal.err(`${placeText(location)}${oneLine(message)}\n`);
  return 2;
}

export function placeText(location: Fault["location"]): string {
  if (!location) return "";
  const { file, line, column } = location;
  return `${oneLine(file)}${line === undefined ? "" : `:${String(line)}:${String(column ?? 1)}`}: `;
}

/**
 * Tells a newcomer, before an answer that knows no configuration, that the one in the working tree decides nothing yet.
 * @param tip the files of the governed branch, `name` what people call it.
 */
export async function warnOfLaggingConfig(
  { cwd, config }: Pick<LocalRequest, "cwd" | "config">,
  { entries, name }: { readonly entries: Entries; readonly name: string },
  terminal: Terminal,
): Promise<void> {
  if (governanceFilesIn(entries, config).length > 0) return;
  const { root } = await openRepository(cwd);
  const present = [config ?? configPath, ...splitFiles.map(([path]) => path)].filter((path) =>
    existsSync(join(root, path)),
  );
  const note = notYetGoverning(
    entriesOf(new Map(present.map((path) => [path, { oid: undefined, mode: "100644" }]))),
    name,
    config,
  );
  if (note !== undefined) terminal.err(`contract-check: note: ${oneLine(note)}\n`);
}
