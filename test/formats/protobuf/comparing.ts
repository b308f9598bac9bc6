import { protobuf } from "../../../src/formats/protobuf/protobuf.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Comparison, ContractSettings, Pairing } from "../../../src/model/contract.js";
import type { Unit } from "../../../src/model/format.js";
import type { Side } from "../../../src/model/location.js";

export type Files = Readonly<Record<string, string>>;

export const defaults: ContractSettings = { mode: "full", profile: "default" };

/** Compares two sets of files; every .proto that differs is a contract. */
export function compareFiles(
  base: Files,
  head: Files,
  settings: Partial<ContractSettings> = {},
): Promise<readonly Comparison[]> {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  const pairings = paths
    .filter((path) => path.endsWith(".proto") && base[path] !== head[path])
    .map((path): Pairing => {
      if (base[path] === undefined) return { status: "added", headPath: path };
      if (head[path] === undefined) return { status: "removed", basePath: path };
      return { status: "modified", basePath: path, headPath: path };
    });
  return protobuf.compare({
    base: memorySnapshot("base", base),
    head: memorySnapshot("head", head),
    pairings,
    settings: () => ({ ...defaults, ...settings }),
    counts: () => true,
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
