import { sha256 } from "../../algorithms/digest.js";
import type { PartialLocation } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import { textOf } from "../../source/text.js";
import type { RawPart } from "./raw.js";
import { type ConfigFault, configFault } from "../files/fault.js";
import { placeIn } from "../files/place.js";
import type { SchemaName } from "../files/schemas.generated.js";
import { type ReadFile, readGoverned } from "../files/validate.js";
import { nearMisses, splitFiles } from "./config-names.js";

/** One file's share of the configuration, with the place of everything in it. */
export interface Part {
  readonly file: string;
  readonly raw: RawPart;
  /** Where a key's value or a list's entry stands: at("contracts", 0, "owner"). */
  at(...path: readonly (string | number)[]): PartialLocation;
}

export interface Parts {
  readonly parts: readonly Part[];
  /** The calendars of the central configuration stand apart: theirs and ours must both permit. */
  readonly central: readonly Part[];
  readonly faults: readonly ConfigFault[];
}

/** Reads every governance file that exists at the governed tip. Faults are collected, not thrown. */
export async function readParts(tip: Snapshot, config: string): Promise<Parts> {
  const configFiles = [[config, "config"] as const, ...splitFiles].filter(([path]) => tip.entries.has(path));
  if (configFiles.length === 0) return { parts: [], central: [], faults: misnamed(tip, config) };
  await tip.load(configFiles.map(([path]) => path));
  const read = await Promise.all(configFiles.map(([path, schema]) => readPart(tip, path, schema)));
  const parts = read.flatMap((result) => ("part" in result ? [result.part] : []));
  const central = await readCentral(tip, parts);
  const faults = [
    ...read.flatMap((result) => ("faults" in result ? result.faults : [])),
    ...central.faults,
    ...(tip.entries.has(config) ? [] : misnamed(tip, config)),
  ];
  return { parts, central: central.parts, faults };
}

function misnamed(tip: Snapshot, config: string): readonly ConfigFault[] {
  const name = nearMisses.find((miss) => miss !== config && tip.entries.has(miss));
  if (name === undefined) return [];
  return [
    configFault("GV008", `${name} is not read: rename it to ${config}`, { file: name, side: tip.side }),
  ];
}

type ReadPart = { readonly part: Part } | { readonly faults: readonly ConfigFault[] };

export async function readPart(tip: Snapshot, path: string, schema: SchemaName): Promise<ReadPart> {
  const location = { file: path, side: tip.side };
  const mode = tip.entries.get(path)?.mode ?? "";
  if (!mode.startsWith("100")) {
    const message = "a governance file must be an ordinary file: replace the link by its content";
    return { faults: [configFault("GV008", message, location)] };
  }
  const loaded = tip.read(path);
  if ("fault" in loaded) return { faults: [configFault("GV008", loaded.fault, location)] };
  const read = await readGoverned<RawPart>(schema, textOf(path, tip.side, loaded.text));
  return "faults" in read ? read : { part: partOf(read, schema) };
}

function partOf(read: ReadFile<RawPart>, schema: SchemaName): Part {
  const isPolicy = schema === "policy";
  return {
    file: read.source.file,
    raw: isPolicy ? policyPart(read.value) : read.value,
    at: (...path) => placeIn(read, isPolicy && path[0] === "policy" ? path.slice(1) : path),
  };
}

/** governance/policy.yaml holds the keys of `policy:` at its root, with `waivers:` beside them. */
function policyPart(raw: RawPart): RawPart {
  const { waivers, ...others } = raw;
  const policy = Object.fromEntries(
    Object.entries(others).filter(([key]) => key !== "version" && key !== "$schema"),
  );
  return { policy, ...(waivers && { waivers }) };
}

async function readCentral(tip: Snapshot, parts: readonly Part[]): Promise<Pick<Parts, "parts" | "faults">> {
  const pinned: Part[] = [];
  const faults: ConfigFault[] = [];
  for (const part of parts) {
    const { extends: central } = part.raw;
    if (!central) continue;
    const at = part.at("extends", "file");
    await tip.load([central.file]);
    const loaded = tip.read(central.file);
    if ("fault" in loaded) {
      faults.push(configFault("GV014", `${central.file} cannot be read: ${loaded.fault}`, at));
      continue;
    }
    const digest = sha256(loaded.text);
    if (central.sha256 !== undefined && central.sha256 !== digest) {
      const message = `${central.file} is not the file that is pinned: its sha256 is ${digest}`;
      faults.push(configFault("GV014", message, part.at("extends", "sha256")));
      continue;
    }
    const read = await readPart(tip, central.file, "config");
    if ("faults" in read) faults.push(...read.faults);
    else pinned.push(read.part);
  }
  return { parts: pinned, faults };
}
