import { sha256 } from "../algorithms/digest.js";
import { formats } from "../formats/registry.js";
import { isGovernanceFile, readersWith } from "../governance/needs/protected.js";
import { isRequestFile } from "../governance/requests/request.js";
import type { Fault } from "../model/location.js";
import { isAttributesFile } from "../model/schema-files.js";
import type { Snapshot } from "../model/snapshot.js";

/** Every file of a side on which its answers as the governing side rest, with what is in it; or the faults of its config. */
export async function governingKey(
  side: Snapshot,
): Promise<
  { readonly key: readonly string[]; readonly namesRefs: boolean } | { readonly faults: readonly Fault[] }
> {
  const { readPolicy } = await import("../governance/governance.js");
  const read = await readPolicy(side);
  if ("faults" in read) return read;
  const { policy } = read;
  const images = formats.flatMap(({ images }) => images?.suffixes ?? []);
  const decides = (path: string) =>
    isGovernanceFile(policy, path) ||
    isRequestFile(path) ||
    isAttributesFile(path) ||
    readersWith(policy, path).length > 0 ||
    images.some((suffix) => path.endsWith(suffix));
  const paths = [...side.entries.keys()].filter(decides).sort();
  const unhashed = paths.filter((path) => side.entries.get(path)?.oid === undefined);
  await side.load(unhashed);
  const key = paths.map((path) => `${path} ${side.entries.get(path)?.oid ?? contentOf(side, path)}`);
  const namesRefs = [policy.defaults, ...policy.contracts].some((entry) => namesRef(entry.against));
  return { key, namesRefs };
}

/** Tags and branches move without a commit on the governed branch. */
function namesRef(against: unknown): boolean {
  return /"(?:tag|branch)"/.test(JSON.stringify(against ?? null));
}

function contentOf(side: Snapshot, path: string): string {
  const loaded = side.read(path);
  return sha256("text" in loaded ? loaded.text : loaded.fault);
}
