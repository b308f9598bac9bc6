import { memoByText } from "../../../algorithms/memo.js";
import { mayHoldSchema } from "../../../model/schema-files.js";
import type { Library, SchemaDocument } from "./library.js";

/** Paths of the repository as URIs. */
export const root = "file:///";

/** The repository file that a reference leads to: by its URI, or by how it is written next to the file. */
export function pathOfReference(
  { snapshot }: Library,
  document: SchemaDocument,
  uri: string,
  written: string,
): string | undefined {
  for (const candidate of candidatesOf(document, uri, written)) {
    if (!candidate.startsWith(root)) continue;
    const path = decoded(withoutFragment(candidate).slice(root.length));
    if (snapshot.entries.has(path) && mayHoldSchema(path)) return path;
  }
  return undefined;
}

/** As a URI of the repository, by the config, next to the file, or by a name that stands where a URI has its host. */
function candidatesOf(
  { retrieved, settings }: SchemaDocument,
  uri: string,
  written: string,
): readonly string[] {
  const mapped = settings.map
    .map(([prefix, folder]) => [respelled(absolute(prefix, prefix)), folder] as const)
    .find(([prefix]) => respelled(uri).startsWith(prefix));
  const candidates = mapped ? [uri, root + mapped[1] + respelled(uri).slice(mapped[0].length)] : [uri];
  const name = /^file:\/\/(?=[^/])/i.test(written) ? written.slice("file://".length) : undefined;
  if (name !== undefined) return [...candidates, absolute(name, retrieved), absolute(`/${name}`, retrieved)];
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return candidates;
  return [...candidates, absolute(written, retrieved)];
}

/** A text without percent escapes; as it is where they are none. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * What declares a URI: as it is spelled, or as a validator respells a reference before it looks (RFC 3986 §6.2.2): its host
 * in small letters, escapes of characters that need none undone, those of others in capitals.
 */
export function declaring<Declared>(
  declared: ReadonlyMap<string, Declared>,
  uri: string,
): readonly Declared[] {
  const owners = [declared.get(uri), declared.get(respelled(uri))];
  return [...new Set(owners.filter((one) => one !== undefined))];
}

export function respelled(uri: string): string {
  if (!isRespelled.test(uri)) return uri;
  return uri
    .replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/, (authority) => {
      const host = authority.lastIndexOf("@") + 1;
      return authority.slice(0, host) + authority.slice(host).toLowerCase();
    })
    .replace(/%[\da-f]{2}/gi, (escape) => {
      const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
    });
}

const isRespelled = /%|^[a-z][a-z\d+.-]*:\/\/[^/?#]*[^\0-@[-\x7f]/;

/** One text for a base and a reference against it: either may hold any character. */
export function referenceKey(base: string, reference: string): string {
  return `${String(base.length)} ${base} ${reference}`;
}

/** RFC 3986 resolution; a text that is no URI reference stays as it is. */
export function absolute(reference: string, base: string): string {
  try {
    if (isPlainFragment.test(reference)) return normalized(base) + reference;
    return new URL(reference, base).href;
  } catch {
    if (reference.startsWith("#")) return `${withoutFragment(base)}${reference}`;
    return reference;
  }
}

/** Most references of a large document: nothing in them is respelled. */
const isPlainFragment = /^#[\w$/.-]+$/;

const normalized = memoByText((base) => new URL("#", base).href.slice(0, -1));

export function withoutFragment(uri: string): string {
  const at = uri.indexOf("#");
  return at < 0 ? uri : uri.slice(0, at);
}
