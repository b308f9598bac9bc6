import { protobuf } from "../../../src/formats/protobuf/protobuf.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Comparison, ContractSettings, Pairing } from "../../../src/model/contract.js";
import type { Unit } from "../../../src/model/format.js";
import type { Side } from "../../../src/model/location.js";

export type Files = Readonly<Record<string, string>>;

export const defaults: ContractSettings = { mode: "full", profile: "default" };

/** Compares two sets of files; every .proto that differs is a contract, but for those in a folder that others own. */
export function compareFiles(
  base: Files,
  head: Files,
  settings: Partial<ContractSettings> = {},
  others?: string,
): Promise<readonly Comparison[]> {
  const counts = (path: string) => others === undefined || !path.startsWith(others);
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  const pairings = paths
    .filter((path) => path.endsWith(".proto") && base[path] !== head[path] && counts(path))
    .map((path): Pairing => {
      if (base[path] === undefined) return { status: "added", headPath: path };
      if (head[path] === undefined) return { status: "removed", basePath: path };
      return { status: "modified", basePath: path, headPath: path };
    });
  return protobuf.compare({
    base: memorySnapshot("base", base),
    head: memorySnapshot("head", head),
    pairings,
    touched: paths.filter((path) => base[path] !== head[path] && !counts(path)),
    settings: () => ({ ...defaults, ...settings }),
    counts,
  });
}

export async function compareTexts(
  base: string,
  head: string,
  settings: Partial<ContractSettings> = {},
): Promise<Comparison> {
  const [comparison] = await compareFiles({ "a.proto": base }, { "a.proto": head }, settings);
  if (!comparison) throw new Error("the texts are equal");
  return comparison;
}

export function unitOf(side: Side, text: string): Unit {
  return { snapshot: memorySnapshot(side, { "a.proto": text }), path: "a.proto", settings: defaults };
}

/** Why a comparison breaks the law that contracts differ in their canonical text exactly where a rule says so. */
export function canonicalFault({ changes, digests }: Comparison): string | undefined {
  const unexplained = changes.find(({ rule }) => rule === "protobuf/unexplained");
  if (unexplained) return "no rule explains the difference of the canonical texts, or of the verdicts";
  const [change] = changes;
  return change && digests.base === digests.head
    ? `${change.rule} lists a change, and the canonical texts are equal`
    : undefined;
}
