import type { Library, SchemaDocument } from "./library.js";
import { reachable, targetOf } from "./documents.js";
import { type Place, placeIn } from "./resolve.js";

/** Where dynamic references may lead in everything that one document reaches. */
export interface DynamicScope {
  /** Every schema that answers to the name ("" is `$recursiveAnchor`), in the order in which documents are met. */
  owners(name: string): readonly Place[];
  /**
   * The one owner that every dynamic scope with an owner in it begins with. Evaluation starts at the document's root
   * and enters other documents by references only; where all ways from there meet the same owner first, that one is
   * the outermost (JSON Schema Core §8.2.3.2). undefined: there are several, or an owner is a part of its document.
   */
  outermost(name: string): Place | undefined;
}

export function dynamicScopeOf(library: Library, root: SchemaDocument): DynamicScope {
  const documents = [...reachable(library, root).values()];
  const byName = new Map<string, Named>();

  function named(name: string): Named {
    const there = byName.get(name);
    if (there) return there;
    const owners = documents.flatMap((document) =>
      (document.dynamic.get(name) ?? []).map((node) => {
        return placeIn(document, node);
      }),
    );
    const entry = { owners, outermost: outermostOf(library, root, owners) };
    byName.set(name, entry);
    return entry;
  }

  return { owners: (name) => named(name).owners, outermost: (name) => named(name).outermost };
}

interface Named {
  readonly owners: readonly Place[];
  readonly outermost: Place | undefined;
}

function outermostOf(library: Library, root: SchemaDocument, owners: readonly Place[]): Place | undefined {
  const byDocument = new Map(owners.map((place) => [place.document, place]));
  if (byDocument.size < owners.length || [...byDocument.keys()].some(hasParts)) return undefined;
  const first = new Set<Place>();
  const met = new Set([root]);
  // The set grows while it is walked.
  for (const document of met) {
    const owner = byDocument.get(document);
    if (owner) first.add(owner);
    else
      for (const { uri, written } of document.references) {
        const target = targetOf(library, document, uri, written);
        if (target) met.add(target);
      }
  }
  return first.size === 1 ? [...first][0] : undefined;
}

/** The name that a dynamic reference asks for. */
export function dynamicName(key: string, reference: string): string {
  return key === "$recursiveRef" ? "" : reference.slice(reference.indexOf("#") + 1);
}

/** Whether parts of the document are schema resources of their own: then entering it is not entering its anchors. */
function hasParts({ bases, root }: SchemaDocument): boolean {
  return [...bases.keys()].some((node) => node !== root);
}
