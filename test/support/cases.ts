import type { FormatId } from "../../src/model/formats.js";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { formats } from "../../src/formats/registry.js";
import { memorySnapshot } from "../../src/hosts/memory.js";
import type { Comparison, ContractSettings, Pairing } from "../../src/model/contract.js";
import { pathOf } from "../../src/model/contract.js";
import type { Format, Unit } from "../../src/model/format.js";

/** One folder of fixtures/<format>/<rule>/<case>. */
export interface Case {
  readonly format: FormatId;
  readonly rule: string;
  readonly name: string;
  readonly folder: string;
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  readonly expected: Expected;
}
export interface Expected {
  readonly title: string;
  readonly settings?: Partial<ContractSettings>;
  /** Why a failing direction has no executed datum, where there can be none. */
  readonly noWitness?: string;
  /** Why swapping base and head does not only swap the verdicts. */
  readonly noMirror?: string;
  readonly [key: string]: unknown;
}

const fixtures = join(import.meta.dirname, "../../fixtures");

/** The formats that have fixtures, with their cases. */
export const formatIds = formats.map(({ id }) => id).filter((id) => existsSync(join(fixtures, id)));

export function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function ruleFolder(format: FormatId, rule: string): string {
  return join(fixtures, format, rule);
}

/** A folder with a case in it is a rule's; other data of a format lies beside them. */
export function ruleFolders(format: FormatId): string[] {
  const root = join(fixtures, format);
  return folders(root).filter((rule) =>
    folders(join(root, rule)).some((name) => existsSync(join(root, rule, name, "expected.json"))),
  );
}

export const cases: readonly Case[] = formatIds.flatMap((format) =>
  ruleFolders(format).flatMap((rule) =>
    folders(ruleFolder(format, rule)).map((name) => readCase(format, rule, name)),
  ),
);

function readCase(format: FormatId, rule: string, name: string): Case {
  const folder = join(fixtures, format, rule, name);
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
  return {
    format,
    rule,
    name,
    folder,
    base: readSide(folder, "base"),
    head: readSide(folder, "head"),
    expected,
  };
}

/** Either base.avsc (one contract called contract.avsc) or a folder base/ with several files. */
function readSide(folder: string, side: "base" | "head"): Record<string, string> {
  if (existsSync(join(folder, side)) && statSync(join(folder, side)).isDirectory()) {
    const names = readdirSync(join(folder, side), { recursive: true, withFileTypes: true }).filter((f) =>
      f.isFile(),
    );
    return Object.fromEntries(
      names.map((file) => {
        const path = join(file.parentPath, file.name);
        return [path.slice(join(folder, side).length + 1), readFileSync(path, "utf8")];
      }),
    );
  }
  const file = readdirSync(folder).find((name) => name.startsWith(`${side}.`));
  return file ? { [`contract${file.slice(side.length)}`]: readFileSync(join(folder, file), "utf8") } : {};
}

export function loadFormat(id: FormatId): Promise<Format> {
  const entry = formats.find((format) => format.id === id);
  if (!entry) throw new Error(`no format ${id}`);
  return entry.load();
}

export function settingsOf({ expected }: Case): ContractSettings {
  return { mode: "full", profile: "default", ...expected.settings };
}

/** Every file that is on either side: differing ones, or all of them with `same`. */
export function pairings(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  same = false,
): Pairing[] {
  return [...new Set([...Object.keys(base), ...Object.keys(head)])].sort().flatMap((path): Pairing[] => {
    if (!Object.hasOwn(base, path)) return [{ status: "added", headPath: path }];
    if (!Object.hasOwn(head, path)) return [{ status: "removed", basePath: path }];
    if (!same && base[path] === head[path]) return [];
    return [{ status: "modified", basePath: path, headPath: path }];
  });
}

export async function compare(
  format: Format,
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  settings: ContractSettings,
  same = false,
): Promise<readonly Comparison[]> {
  return format.compare({
    base: memorySnapshot("base", base),
    head: memorySnapshot("head", head),
    pairings: pairings(base, head, same),
    settings: () => settings,
    counts: () => true,
  });
}

/** The comparison of a case as it stands, made once for all who ask about it. */
export function judged(one: Case): Promise<readonly Comparison[]> {
  const known = judgements.get(one);
  if (known) return known;
  const made = loadFormat(one.format).then((format) => compare(format, one.base, one.head, settingsOf(one)));
  judgements.set(one, made);
  return made;
}
const judgements = new Map<Case, Promise<readonly Comparison[]>>();

export function unit(
  side: "base" | "head",
  files: Readonly<Record<string, string>>,
  path: string,
  settings: ContractSettings,
): Unit {
  return { snapshot: memorySnapshot(side, files), path, settings };
}

/** What a case asserts of one contract; the order of keys is that of the file. */
export function summary({ verdict, changes, faults, cause, profile }: Comparison): Record<string, unknown> {
  return {
    backward: verdict.backward.outcome,
    forward: verdict.forward.outcome,
    ...(cause !== undefined && { cause }),
    changes: changes.map((change) => ({
      rule: change.rule,
      element: change.element.join("."),
      ...(change.was && { was: change.was.join(".") }),
      ...(change.pointer !== undefined && { pointer: change.pointer }),
      edit: change.edit,
      surface: change.surface,
      backward: change.verdict.backward.outcome,
      forward: change.verdict.forward.outcome,
      ...(change.effect !== "alone" && { effect: change.effect }),
    })),
    ...(profile && { findings: profile.findings.map(({ id }) => id).sort() }),
    ...(faults.length > 0 && { faults: faults.map(({ message }) => message) }),
  };
}

/** One contract's summary stands at the top level of expected.json; several stand under their paths. */
export function summaries(comparisons: readonly Comparison[]): Record<string, unknown> {
  const [only] = comparisons;
  if (only && comparisons.length === 1) return summary(only);
  return { contracts: Object.fromEntries(comparisons.map((c) => [pathOf(c.pairing), summary(c)])) };
}
