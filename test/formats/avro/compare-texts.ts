import type { ProfileName } from "../../../src/model/formats.js";
import { avro } from "../../../src/formats/avro/avro.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Comparison, Pairing } from "../../../src/model/contract.js";

export type Files = Readonly<Record<string, string>>;

/** Compares two sets of files: those that differ are paired by path, the others stay unchanged. */
export async function compareFiles(
  base: Files,
  head: Files,
  profile: ProfileName = "default",
): Promise<readonly Comparison[]> {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])];
  const pairings = paths
    .filter((path) => base[path] !== head[path])
    .map((path): Pairing => ({
      status: "modified",
      ...(path in base && { basePath: path }),
      ...(path in head && { headPath: path }),
    }));
  const comparisons = await avro.compare({
    base: memorySnapshot("base", base),
    head: memorySnapshot("head", head),
    pairings,
    settings: () => ({ mode: "full", profile }),
    counts: () => true,
  });
  // Whose fault it is, is asked elsewhere (end-to-end/broken-base.ts): here every fault of head counts.
  return comparisons.map((comparison) => ({
    ...comparison,
    faults: [...comparison.faults, ...(comparison.lastingFaults ?? [])],
  }));
}

/** Compares two schemas; anything but a string is written as JSON. */
export async function compareSchemas(
  base: unknown,
  head: unknown,
  profile: ProfileName = "default",
): Promise<Comparison> {
  const text = (schema: unknown) => (typeof schema === "string" ? schema : JSON.stringify(schema));
  const [comparison] = await compareFiles({ "a.avsc": text(base) }, { "a.avsc": `${text(head)} ` }, profile);
  if (!comparison) throw new Error("nothing was compared");
  return comparison;
}

export function record(name: string, fields: readonly unknown[], rest: object = {}): unknown {
  return { type: "record", name, fields, ...rest };
}

export function field(name: string, type: unknown, rest: object = {}): unknown {
  return { name, type, ...rest };
}

export function enumeration(name: string, symbols: readonly string[], rest: object = {}): unknown {
  return { type: "enum", name, symbols, ...rest };
}
