import { sha256 } from "../../../algorithms/digest.js";
import { mayHoldSchema } from "../../../model/schema-files.js";
import { ownersOf } from "./documents.js";
import type { Library, SchemaDocument } from "./library.js";
import { absolute, decoded, pathOfReference, root, withoutFragment } from "./references.js";

/**
 * Why a reference leads nowhere. outside: to what is no file of the repository. dangling: to a part that a file does not have,
 * or to a file that is not in its folder. elsewhere: to a file that is not there, while others of its name are. unread: to
 * one that does not parse. ambiguous: to several that differ.
 */
type Reason = "outside" | "dangling" | "elsewhere" | "unread" | "ambiguous";

/** A reference that leads nowhere. */
export interface Missing {
  /** The URI that nothing in the repository answers to. */
  readonly missing: string;
  /** Equal on both sides only where what it means cannot have changed between them. */
  readonly identity: string;
  readonly reason: Reason;
  /** As a sentence goes on after the URI. */
  readonly because: string;
  /** What stands where the reference leads nowhere. */
  readonly beside: readonly string[];
}

export function dangling({ path }: SchemaDocument, uri: string, beside: readonly string[]): Missing {
  const because = `which is not there: ${path} has no such part`;
  return { missing: uri, identity: uri, reason: "dangling", because, beside };
}

/** Two different schemas of one file have this URI: validators refuse it, or take one of them. */
export function declaredTwice({ path, text }: SchemaDocument, uri: string): Missing {
  const because = `which ${path} declares twice, and they differ: nobody can tell which is meant`;
  return { missing: uri, identity: `${uri} ${sha256(text.text)}`, reason: "ambiguous", because, beside: [] };
}

/** Why nothing answers to a URI, as it is written in a document. */
export function nowhere(library: Library, from: SchemaDocument, uri: string, written: string): Missing {
  const owners = ownersOf(library, uri);
  if (owners.length > 1) {
    const paths = owners.map(({ path }) => path).sort();
    const contents = owners.map(({ text }) => sha256(text.text)).sort();
    return {
      missing: uri,
      beside: [],
      reason: "ambiguous",
      because: `which ${paths.join(" and ")} declare, and they differ: nobody can tell which is meant`,
      identity: `${uri} ${contents.join(" ")}`,
    };
  }
  const path = pathOfReference(library, from, uri, written);
  const file = path !== undefined && library.faults.has(path) ? library.snapshot.read(path) : undefined;
  if (path !== undefined && file) {
    const content = "text" in file ? sha256(file.text) : file.fault;
    const because = `which ${path} is, and that does not parse`;
    return { missing: uri, beside: [], reason: "unread", because, identity: `${uri} ${content}` };
  }
  return missingFile(library, from, { uri, written: withoutFragment(written) });
}

/** A file of the repository by its name that is not there, or something outside. */
function missingFile(
  { snapshot: { entries, side } }: Library,
  from: SchemaDocument,
  { uri, written }: { readonly uri: string; readonly written: string },
): Missing {
  const because = "which is not in the repository at this side (references are never fetched)";
  const outside: Missing = { missing: uri, beside: [], reason: "outside", because, identity: uri };
  const named = /^file:\/\/(?=[^/])/i.test(written);
  const target = named ? absolute(written.slice("file://".length), from.retrieved) : uri;
  if (!target.startsWith(root)) return outside;
  const path = decoded(target.slice(root.length));
  const name = path.slice(path.lastIndexOf("/") + 1);
  const folder = path.slice(0, path.length - name.length);
  const namesakes = [...entries.containing(name)].filter(
    (other) => (other === name || other.endsWith(`/${name}`)) && mayHoldSchema(other),
  );
  if (namesakes.length > 0) {
    const contents = namesakes.map((other) => `${other} ${entries.get(other)?.oid ?? side}`).sort();
    return {
      missing: uri,
      beside: [],
      reason: "elsewhere",
      because: `which is not in the repository at this side, while ${namesakes.sort().slice(0, 3).join(" and ")} is: did the file move?`,
      identity: `${uri} ${contents.join(" ")}`,
    };
  }
  // A name in place of the host means nothing to others: it may lead to what stands here under another name.
  if (named) return { ...outside, identity: `${uri} ${side}` };
  const isThere = folder === "" || entries.containing(folder).some((other) => other.startsWith(folder));
  if (!isThere || name === "") return outside;
  return {
    ...outside,
    reason: "dangling",
    because: `which is not there: ${folder || "the root"} has no file ${name}`,
  };
}
