import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { configFilesIn, configPath, notYetGoverning, splitFiles } from "../governance/policy/config-names.js";
import { keptSearches } from "../hosts/git/kept-searches.js";
import { openRepository } from "../hosts/git/repository.js";
import { type Entries, entriesOf } from "../model/entries.js";
import { parseInstant } from "../model/instant.js";
import type { Fault } from "../model/location.js";
import type { SourceName } from "../model/predecessor.js";
import { oneLine } from "../reports/escape.js";
import { version } from "../version.js";
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
  "cache-dir": {
    type: "string",
    value: "DIR",
    help: "keep here for later runs which files of a commit mention a name (default: nothing is kept)",
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
    ...againstOf(args, terminal.cwd),
    ...searchesOf(args, terminal),
    settings: judgingSettings(outsideOnly(args, terminal.cwd), terminal),
    now,
    get zone() {
      return terminal.zone; // asked late: it loads ICU
    },
  };
}

/** Sources that need no name, and those that do. */
const plainSources = ["base", "version", "history"] as const;
const placeSources = ["tag", "branch", "image", "path"] as const;

/**
 * The sources of --against. What lies in the repository is read at the governed tip, never as the proposal has it.
 * @throws UsageError on an unknown source, and on a file or folder that is nowhere.
 */
function againstOf(args: Arguments, cwd: string): Pick<LocalRequest, "against"> {
  const texts = args.all("against");
  if (texts.length === 0) return {};
  const top = repositoryAbove(cwd);
  return {
    against: texts.map((text): SourceName => {
      const [kind = "", ...rest] = text.split(":");
      const name = rest.join(":");
      const plain = plainSources.find((relation) => relation === text);
      if (plain) return { relation: plain };
      const relation = placeSources.find((source) => source === kind);
      if (relation === undefined || name === "")
        throw new UsageError(
          `--against ${text}: expected base, version, history, tag:PATTERN, branch:NAME, image:FILE or path:FOLDER`,
        );
      if (relation === "tag" || relation === "branch") return { relation, name };
      const path = resolve(cwd, name);
      const isInside = top !== undefined && isBelow(existsSync(path) ? realpathSync(path) : path, top);
      return { relation, name: isInside ? relative(top, path).split(sep).join("/") : name };
    }),
  };
}

/**
 * A folder of the repository would be read as it lies here, for both sides: what a proposal changes in it would not be seen.
 * @throws UsageError
 */
function outsideOnly(args: Arguments, cwd: string): Arguments {
  const folders = args.all("include");
  const top = folders.length > 0 ? repositoryAbove(cwd) : undefined;
  for (const folder of folders) {
    const path = resolve(cwd, folder);
    if (top !== undefined && existsSync(path) && isBelow(realpathSync(path), top))
      throw new UsageError(
        `--include ${folder} lies in the repository: name it under protobuf: {include: […]} of the config, so that each side reads its own`,
      );
  }
  return args;
}

/** Where searches are kept, in the folder that the arguments name. @throws UsageError */
function searchesOf(args: Arguments, terminal: Terminal): Pick<LocalRequest, "searches"> {
  const folder = cacheFolder(args, terminal.cwd);
  if (folder === undefined) return {};
  const tell = (message: string): void => {
    terminal.err(`contract-check: note: ${oneLine(message)}\n`);
  };
  return { searches: keptSearches(join(folder, "searches"), version, tell) };
}

/**
 * The folder of --cache-dir, as a full path; undefined without it. What is kept decides which contracts are judged, so a
 * proposal must not be able to write it.
 * @throws UsageError for a folder among the files of the working tree, and for what is no folder.
 */
export function cacheFolder(args: Arguments, cwd: string): string | undefined {
  const name = args.last("cache-dir");
  if (name === undefined) return undefined;
  const path = realFolder(resolve(cwd, name));
  const top = repositoryAbove(cwd);
  if (name === "" || (existsSync(path) && !statSync(path).isDirectory()))
    throw new UsageError(`--cache-dir ${name}: expected a folder`);
  const isAmongFiles = (folder: string, above: string) =>
    isBelow(folder, above) && !isBelow(folder, join(above, ".git"));
  if (top !== undefined && (isAmongFiles(path, top) || isAmongFiles(resolve(realpathSync(cwd), name), top)))
    throw new UsageError(
      `--cache-dir ${name} lies among the files of the repository, where a proposal can write it: name a folder outside, or one under .git/`,
    );
  return path;
}

/** A path without links, also where its end does not exist yet. */
function realFolder(path: string): string {
  return existsSync(path) || path === dirname(path)
    ? realpathSync(path)
    : join(realFolder(dirname(path)), basename(path));
}

function repositoryAbove(cwd: string): string | undefined {
  for (let folder = realpathSync(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function isBelow(path: string, top: string): boolean {
  const way = relative(top, path);
  return !way.startsWith("..") && !isAbsolute(way);
}

/** Variables that CI systems set. */
const ciVariables = [
  "CI",
  "CONTINUOUS_INTEGRATION",
  "GITHUB_ACTIONS",
  "GITLAB_CI",
  "TF_BUILD",
  "BUILDKITE",
  "CODEBUILD_BUILD_ID",
  "JENKINS_URL",
  "TEAMCITY_VERSION",
];

function ciVariable(env: Terminal["env"]): string | undefined {
  return ciVariables.find((name) => !["", "0", "false", undefined].includes(env[name]?.toLowerCase()));
}

/** The instant of --at, else the clock. In CI the clock decides. @throws UsageError */
export function instantOf(args: Arguments, { env, now }: Terminal, always = false): number {
  const at = args.last("at");
  if (at === undefined) return now();
  const variable = ciVariable(env);
  if (!always && variable !== undefined && !args.is("allow-at")) {
    throw new UsageError(
      `--at is for what-if questions, and ${variable}=${env[variable] ?? ""} says that this is CI: leave it out, or add --allow-at`,
    );
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
  for (const fault of faults) terminal.err(`${faultText(fault)}\n`);
  return 2;
}

/** A fault with its place, and the page to look at on a line of its own. */
export function faultText({ message, location, page }: Fault, mark = ""): string {
  return `${placeText(location)}${mark}${oneLine(message)}${page === undefined ? "" : `\n  see ${page}`}`;
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
  if (configFilesIn(entries, config).length > 0) return;
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
