import type { Fault } from "../../../../model/location.js";
import type { Library } from "../library.js";
import { invalidIn } from "./invalid.js";
import { reachedFrom } from "./reached.js";

/** Why no validator could load the schema in a file of this side; none where one can. */
export function invalidity(library: Library, path: string): readonly Fault[] {
  const document = library.documents.get(path);
  if (!document) return [];
  const faults = invalidIn(document);
  return faults.length > 0 ? faults : reachedFrom(library, document).faults;
}

const mostShown = 3;

/** What a reader of the verdict must know about a file of this side. */
export function notesOn(library: Library, path: string): readonly string[] {
  const document = library.documents.get(path);
  if (!document) return [];
  const { outside } = reachedFrom(library, document);
  if (outside.length === 0) return document.notes;
  const more = outside.length > mostShown ? ` and ${String(outside.length - mostShown)} more` : "";
  const uris = outside.slice(0, mostShown).join(", ");
  return [
    ...document.notes,
    `it refers to ${uris}${more}, which is not in the repository: what stands there is taken to be the same on both sides (jsonSchema.map in the config can say in which folder it lies)`,
  ];
}
