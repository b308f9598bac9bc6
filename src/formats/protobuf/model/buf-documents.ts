import { memoByObject, memoByText } from "../../../algorithms/memo.js";
import { objectOf, type Untyped } from "../../../algorithms/untyped.js";
import type { Snapshot } from "../../../model/snapshot.js";

/** A file of buf's own, read. */
export interface BufDocument {
  /** The folder that it lies in; empty for the root of the repository. */
  readonly directory: string;
  readonly name: string;
  readonly document: Untyped;
}

/** The files of these names in the repository, in the order of their paths. */
export async function bufDocuments(
  snapshot: Snapshot,
  names: readonly string[],
): Promise<readonly BufDocument[]> {
  const paths = snapshot.entries
    .containing("buf.")
    .filter((path) => names.some((name) => path === name || path.endsWith(`/${name}`)));
  if (paths.length === 0) return [];
  await snapshot.load(paths);
  const { parse } = await import("../../../source/yaml-library.js");
  const documentOf = readerBy(parse);
  return [...paths].sort().flatMap((path) => {
    const loaded = snapshot.read(path);
    if (!("text" in loaded)) return [];
    const end = path.lastIndexOf("/");
    const directory = path.slice(0, Math.max(end, 0));
    return [{ directory, name: path.slice(end + 1), document: documentOf(loaded.text) }];
  });
}

type Parse = (text: string, options: object) => unknown;

/** The few files of buf stay the same for many landings. */
const readerBy = memoByObject((parse: Parse) => memoByText((text) => yaml(parse, text)));

/** A file that is not YAML counts as empty: buf's own command will say so, and imports fall back to ancestors. */
function yaml(parse: Parse, text: string): Untyped {
  try {
    return objectOf(parse(text, { maxAliasCount: 20, logLevel: "silent" }));
  } catch {
    return {};
  }
}
