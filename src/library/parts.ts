import { type Kind, oneOf, refuse, refuseValue } from "../algorithms/arguments.js";
import { allRules } from "../commands/rules.js";
import { directorySources as sourcesOfFolders } from "../hosts/directory.js";
import { type GitRequest, gitSources as sourcesOfClone } from "../hosts/git/git.js";
import { memorySnapshot as snapshotOfTexts } from "../hosts/memory.js";
import { compareSources as comparedSources } from "../line/compare-sources.js";
import { defaultScope as scopeOf, type Scope } from "../line/scope.js";
import { type ContractSettings, pathOf } from "../model/contract.js";
import type { Side } from "../model/location.js";
import { type Class, classOf as classOfVerdict, type Verdict } from "../model/outcome.js";
import type { Report } from "../model/report.js";
import type { RuleInfo } from "../model/rule.js";
import type { Snapshot } from "../model/snapshot.js";
import type { Sources } from "../model/sources.js";
import { reportObject as objectOf } from "../reports/json.js";
import type { JsonReport } from "../reports/schemas/report.generated.js";
import { formats as entries } from "../formats/registry.js";
import type { ComparisonTask, Format, Unit } from "../model/format.js";
import type { FormatId } from "../model/formats.js";
import * as kinds from "./kinds.js";

// What the library exports of the program's own parts, which take what their types say: here a wrong argument is refused.

/**
 * The two sides of a clone; nothing of their files has been read yet.
 * @throws NoSources where there is nothing to compare; TypeError where an argument is missing, misspelt or of another kind.
 */
export async function gitSources(request: GitRequest): Promise<Sources> {
  const { name } = kinds;
  refuse("gitSources", request, { kinds: { cwd: name, base: name, head: name }, required: ["cwd"] });
  return sourcesOfClone(request);
}

/** The two sides of two folders, or of two files. @throws NoSources, TypeError as above. */
export async function directorySources(
  base: string,
  head: string,
  how: Parameters<typeof sourcesOfFolders>[2],
): Promise<Sources> {
  const { name, callback } = kinds;
  const caller = "directorySources";
  refuse(caller, { base, head }, { kinds: { base: name, head: name }, required: ["base", "head"] });
  refuse(caller, how, {
    kinds: { recognise: callback, unpack: callback },
    required: ["recognise", "unpack"],
  });
  return sourcesOfFolders(base, head, how);
}

/** One side over texts in memory, by path. @throws TypeError as above. */
export function memorySnapshot(side: Side, texts: Readonly<Record<string, string>>): Snapshot {
  const members = { side: oneOf(["base", "head"]), texts: kinds.files };
  refuse("memorySnapshot", { side, texts }, { kinds: members, required: ["side", "texts"] });
  return snapshotOfTexts(side, texts);
}

/** Compares two sides, without governance. @throws TypeError as above. */
export async function compareSources(sources: Sources, scope: Scope): Promise<Report> {
  const { revision, snapshot, list, callback } = kinds;
  const sides = { base: revision, head: revision, baseSide: snapshot, headSide: snapshot, differing: list };
  refuse("compareSources", sources, { kinds: sides, required: Object.keys(sides), open: true });
  const asked = { settings: callback, skipped: callback };
  refuse("compareSources, scope", scope, { kinds: asked, required: Object.keys(asked), open: true });
  return comparedSources(sources, scope);
}

/** The scope without a configuration: the same settings for every file. @throws TypeError as above. */
export function defaultScope(settings: Partial<ContractSettings> = {}): Scope {
  refuseSettings("defaultScope", settings);
  return scopeOf(settings);
}

function refuseSettings(
  caller: string,
  settings: Partial<ContractSettings>,
  required: readonly (keyof ContractSettings)[] = [],
): void {
  const { judging, plain, snapshot, outside, options } = kinds;
  const members = { ...judging, options: plain, governed: snapshot, outside };
  refuse(caller, settings, { kinds: members, required });
  if (settings.options) refuse(`${caller}: options`, settings.options, { kinds: options });
}

/** The report as JSON has it, with the version of the caller's program. @throws TypeError as above. */
export function reportObject(report: Report, toolVersion: string): JsonReport {
  const { revision, list, name } = kinds;
  const contracts = { expected: "a number", holds: Number.isSafeInteger };
  const members = { base: revision, head: revision, contracts, comparisons: list, notes: list };
  refuse("reportObject", report, { kinds: members, required: Object.keys(members), open: true });
  const versions = { kinds: { version: name }, required: ["version"] };
  refuse("reportObject", { version: toolVersion }, versions);
  return objectOf(report, toolVersion);
}

/** Every rule of every format; nothing selects among them. @throws TypeError on an argument. */
export async function rules(...none: readonly undefined[]): Promise<readonly RuleInfo[]> {
  const nothing = { expected: "no argument", holds: (value: unknown) => value === undefined };
  for (const given of none) refuseValue("rules", given, nothing);
  return allRules();
}

/** The directions that hold. @throws TypeError as above. */
export function classOf(verdict: Verdict): Class {
  const { outcome } = kinds;
  const directions = { backward: outcome, forward: outcome };
  refuse("classOf", verdict, { kinds: directions, required: Object.keys(directions), open: true });
  return classOfVerdict(verdict);
}

/** The formats, each loaded when it is asked for. The methods of a Format: @throws TypeError as above. */
export const formats: readonly { readonly id: FormatId; readonly load: () => Promise<Format> }[] =
  entries.map(({ id, load }) => ({ id, load: async () => guarded(await load()) }));

const taskKinds: Readonly<Record<keyof ComparisonTask, Kind>> = {
  base: kinds.snapshot,
  head: kinds.snapshot,
  pairings: kinds.pairings,
  settings: kinds.callback,
  counts: kinds.callback,
  touched: kinds.names,
  searching: kinds.callback,
  judged: kinds.callback,
  isOwn: kinds.callback,
  spent: kinds.callback,
  pairsOnly: kinds.flag,
  isAffectedUnasked: kinds.flag,
  headJudged: kinds.flag,
};

function guarded(format: Format): Format {
  const { name, text } = kinds;
  const caller = (method: string) => `Format.${method}`;
  const refuseFile = (method: string, file: Readonly<Record<"path" | "text", unknown>>) => {
    const members = { path: name, text };
    refuse(caller(method), file, { kinds: members, required: Object.keys(members) });
  };
  return {
    id: format.id,
    rules: format.rules,
    identify(path, content) {
      refuseFile("identify", { path, text: content });
      return format.identify(path, content);
    },
    declares(path, content) {
      refuseFile("declares", { path, text: content });
      return format.declares(path, content);
    },
    async compare(task) {
      const required = ["base", "head", "pairings", "settings", "counts"];
      refuse(caller("compare"), task, { kinds: taskKinds, required, open: true });
      for (const path of task.pairings.map(pathOf))
        refuseSettings(`${caller("compare")}: settings of ${JSON.stringify(path)}`, task.settings(path), [
          "profile",
        ]);
      return format.compare(task);
    },
    async elements(of) {
      refuseUnit(caller("elements"), of);
      return format.elements(of);
    },
    async replay(reader, writer, written) {
      refuseUnit(caller("replay: reader"), reader);
      refuseUnit(caller("replay: writer"), writer);
      return format.replay(reader, writer, written);
    },
  };
}

function refuseUnit(caller: string, unit: Unit): void {
  refuseValue(caller, unit, kinds.unit);
  refuseSettings(`${caller}: settings`, unit.settings, ["profile"]);
}
