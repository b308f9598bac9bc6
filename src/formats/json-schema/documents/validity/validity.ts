import type { Fault } from "../../../../model/location.js";
import type { Library, SchemaDocument } from "../library.js";
import { invalidIn } from "./invalid.js";
import { type Reached, reachedFrom } from "./reached.js";

/** What was reached in a library, for as long as no further document is loaded into it. */
interface Cache {
  readonly documents: number;
  readonly byDocument: Map<SchemaDocument, Reached>;
}
const caches = new WeakMap<Library, Cache>();

function reachedIn(library: Library, document: SchemaDocument): Reached {
  let cache = caches.get(library);
  if (cache?.documents !== library.documents.size)
    caches.set(library, (cache = { documents: library.documents.size, byDocument: new Map() }));
  let reached = cache.byDocument.get(document);
  if (!reached) cache.byDocument.set(document, (reached = reachedFrom(library, document)));
  return reached;
}

/** Why no validator could load the schema in a file of this side; none where one can. */
export function invalidity(library: Library, path: string): readonly Fault[] {
  const document = library.documents.get(path);
  if (!document) return [];
  const faults = invalidIn(document);
  return faults.length > 0 ? faults : reachedIn(library, document).faults;
}

const mostShown = 3;

function shown(list: readonly string[]): string {
  const more = list.length > mostShown ? ` and ${String(list.length - mostShown)} more` : "";
  return `${list.slice(0, mostShown).join(", ")}${more}`;
}

/** What a reader of the verdict must know about a file of this side. */
export function notesOn(library: Library, path: string): readonly string[] {
  const document = library.documents.get(path);
  if (!document) return [];
  const { outside, elsewhere, deviating } = reachedIn(library, document);
  const notes = elsewhere.slice(0, mostShown).map((target) => `it refers to ${target}`);
  if (outside.length > 0)
    notes.push(
      `it refers to ${shown(outside)}, which is not in the repository: what stands there is taken to be the same on both sides (jsonSchema.map in the config can say in which folder it lies)`,
    );
  if (deviating.length > 0)
    notes.push(
      `${shown(deviating)} says nothing by the specification, and is judged so; Ajv reads it all the same`,
    );
  return [...document.notes, ...notes];
}
