import { type Comparison, pathOf } from "../../model/contract.js";
import type { Reason } from "../../model/decision.js";
import { formatFacts } from "../../model/formats.js";
import type { Location } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import { readJson } from "../../source/json.js";
import { ReadError, textOf } from "../../source/text.js";
import { yamlReader } from "../../source/yaml.js";
import type { Situation } from "../policy/raw.js";

/** The version in a contract's own text, at base and at head. */
export interface DeclaredVersions {
  readonly base: string;
  readonly head: string;
  readonly location: Location;
}

/** By contract path: Avro and JSON Schema documents may carry `version`; Protobuf has no place for one. */
export async function declaredVersions(
  comparisons: readonly Comparison[],
  baseSide: Snapshot,
  headSide: Snapshot,
): Promise<ReadonlyMap<string, DeclaredVersions>> {
  const versions = new Map<string, DeclaredVersions>();
  for (const { pairing, format } of comparisons) {
    const { basePath, headPath } = pairing;
    if (!formatFacts[format].declaresVersion || basePath === undefined || headPath === undefined) continue;
    const [base, head] = [await versionIn(baseSide, basePath), await versionIn(headSide, headPath)];
    if (base && head)
      versions.set(pathOf(pairing), { base: base.version, head: head.version, location: head.location });
  }
  return versions;
}

async function versionIn(
  side: Snapshot,
  path: string,
): Promise<{ version: string; location: Location } | undefined> {
  if (!/\.(?:avsc|avpr|json|ya?ml)$/.test(path)) return undefined;
  await side.load([path]);
  const loaded = side.read(path);
  if (!("text" in loaded) || !/\bversion\b/.test(loaded.text)) return undefined;
  const source = textOf(path, side.side, loaded.text);
  try {
    const root = /\.ya?ml$/.test(path) ? (await yamlReader())(source) : readJson(source);
    const value = root.kind === "object" ? root.get("version") : undefined;
    if (value?.kind !== "string") return undefined;
    return { version: value.value, location: source.locate(value.start, value.end) };
  } catch (error) {
    if (error instanceof ReadError) return undefined; // the format has said so already
    throw error;
  }
}

const steps = ["no", "a PATCH", "a MINOR", "a MAJOR"] as const;
const schemaVerSteps = ["no", "an ADDITION", "a REVISION", "a MODEL"] as const;
const least: Readonly<Partial<Record<Situation, number>>> = {
  "undeclared-loss": 2,
  removal: 2,
  "promise-broken": 3,
  breaking: 3,
};

/** A version that grows by less than the change is worth (semver 2.0.0 §6 to §8; SchemaVer). */
export function versionReasons(
  name: string,
  situation: Situation,
  because: string,
  versions: DeclaredVersions | undefined,
): readonly Reason[] {
  const leastStep = least[situation];
  const [base, head] = [numbersOf(versions?.base), numbersOf(versions?.head)];
  if (!versions || !base || !head) return [];
  if (base.dashes !== head.dashes) return [];
  const at = base.parts.findIndex((part, i) => part !== head.parts[i]);
  const words = base.dashes ? schemaVerSteps : steps;
  const change = `${name}: ${versions.base} → ${versions.head}`;
  if (at >= 0 && (head.parts[at] ?? 0) < (base.parts[at] ?? 0))
    return [
      { code: "GV170", message: `${change} goes back: a version never does`, location: versions.location },
    ];
  if (leastStep === undefined) return [];
  const step = at < 0 ? 0 : 3 - at;
  // Before 1.0.0 the second number counts as the first (semver §4).
  const needed = !base.dashes && base.parts[0] === 0 && head.parts[0] === 0 ? leastStep - 1 : leastStep;
  if (step >= needed) return [];
  const position = 3 - needed;
  const next = base.parts.map((part, i) => (i === position ? part + 1 : i < position ? part : 0));
  const message = `${change} is ${words[step] ?? "no"} step, but ${because}: the next version is ${next.join(base.dashes ? "-" : ".")}`;
  return [{ code: "GV170", message, location: versions.location }];
}

function numbersOf(text: string | undefined): { parts: readonly number[]; dashes: boolean } | undefined {
  const match = /^v?(\d{1,9})([.-])(\d{1,9})\2(\d{1,9})(?:[-+].*)?$/.exec(text ?? "");
  if (!match) return undefined;
  return { parts: [match[1], match[3], match[4]].map(Number), dashes: match[2] === "-" };
}
