import { type Comparison, pathOf } from "../../model/contract.js";
import { formatFacts } from "../../model/formats.js";
import type { Location } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import type { Node } from "../../source/node.js";
import { readJson } from "../../source/json.js";
import { ReadError, textOf } from "../../source/text.js";
import { yamlReader } from "../../source/yaml.js";

/** The version in a contract's own text, at base and at head, where each has one. */
export interface DeclaredVersions {
  readonly base?: string;
  readonly head?: string;
  readonly location?: Location;
  /** Head is no JSON or YAML, in which a version could stand. */
  readonly isOtherText?: true;
}

/** Two sides, and where the documents of a contract say their version: the names from the root. */
interface Documents {
  readonly baseSide: Snapshot;
  readonly headSide: Snapshot;
  readonly placeOf: (path: string) => readonly string[] | undefined;
}

/** By contract path: Avro and JSON Schema documents may carry their version; other texts have no place for one. */
export async function declaredVersions(
  comparisons: readonly Comparison[],
  { baseSide, headSide, placeOf }: Documents,
): Promise<ReadonlyMap<string, DeclaredVersions>> {
  const versions = new Map<string, DeclaredVersions>();
  for (const { pairing, format } of comparisons) {
    const { basePath, headPath } = pairing;
    const { declaresVersion } = formatFacts[format];
    const place = headPath === undefined ? undefined : placeOf(headPath);
    if (headPath === undefined || (!declaresVersion && !place)) continue;
    const read = (side: Snapshot, path: string | undefined): Promise<Written> | Written =>
      !declaresVersion ? { isOtherText: true } : path === undefined ? {} : versionIn(side, path, place);
    const [head, base] = [await read(headSide, headPath), await read(baseSide, basePath)];
    if (place || (base.version && head.version))
      versions.set(pathOf(pairing), {
        ...(base.version && { base: base.version }),
        ...(head.version && { head: head.version }),
        ...(head.location && { location: head.location }),
        ...(head.isOtherText && { isOtherText: true }),
      });
  }
  return versions;
}

/** A version in a text, and where it stands. */
type Written = Pick<DeclaredVersions, "location" | "isOtherText"> & { readonly version?: string };

async function versionIn(
  side: Snapshot,
  path: string,
  place: readonly string[] | undefined,
): Promise<Written> {
  await side.load([path]);
  const loaded = side.read(path);
  if (!("text" in loaded) || (!place && !loaded.text.includes("version"))) return {};
  const source = textOf(path, side.side, loaded.text);
  try {
    let value: Node | undefined = /\.ya?ml$/.test(path) ? (await yamlReader())(source) : readJson(source);
    for (const name of place ?? ["version"]) value = value?.kind === "object" ? value.get(name) : undefined;
    // A number is a version where the configuration says so.
    if (value?.kind !== "string" && (value?.kind !== "number" || !place)) return {};
    const version = value.kind === "string" ? value.value : source.text.slice(value.start, value.end);
    return { version, location: source.locate(value.start, value.end) };
  } catch (error) {
    if (error instanceof ReadError) return { isOtherText: true }; // of what should be JSON or YAML, the format has said so already
    throw error;
  }
}
