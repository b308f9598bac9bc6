import type { Format } from "../../model/format.js";
import type { Snapshot } from "../../model/snapshot.js";

/** The names that a file of a side declares; none where there is no such file. undefined: it does not parse. */
export async function declaredAt(
  side: Snapshot,
  path: string | undefined,
  format: Pick<Format, "declares">,
): Promise<readonly string[] | undefined> {
  if (path === undefined || !side.entries.has(path)) return [];
  await side.load([path]);
  const loaded = side.read(path);
  return "text" in loaded ? format.declares(path, loaded.text) : undefined;
}

/** The last part of an address or a full name, which every text has in one piece; of an extension, what it extends. */
export function wordOf(name: string): string {
  const [, extendee] = /^extend (\S+) /.exec(name) ?? [];
  const parts = name.split(name.includes("/") ? "/" : ".").filter((part) => part !== "");
  return extendee ?? parts.at(-1) ?? name;
}
