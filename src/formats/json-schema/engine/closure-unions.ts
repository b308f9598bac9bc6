import type { Node, ObjectNode } from "../../../source/node.js";
import { allowedTexts } from "../documents/allowed-texts.js";
import { countingMembers } from "../documents/counting-members.js";
import { keywordIn } from "../documents/keywords.js";
import type { Library } from "../documents/library.js";
import { below, type Place } from "../documents/place.js";
import { resolve } from "../documents/resolve.js";

/** A union whose branches a constant tells apart: whoever writes the constant writes that branch. */
export interface Selection {
  /** The property that holds the constant. */
  readonly name: string;
  readonly branches: readonly { readonly node: Node; readonly texts: readonly string[] }[];
}

/** Each branch is closed for itself: larger unions are closed as one. */
const mostBranches = 40;
const mostHops = 20;

type ObjectPlace = Place & { readonly node: ObjectNode };

/** The first union among schemas that judge the same value of which one constant selects the branch. */
export function selectionIn(library: Library, places: readonly ObjectPlace[]): Selection | undefined {
  for (const place of places)
    for (const key of ["oneOf", "anyOf"]) {
      const list = place.node.get(key);
      if (list?.kind !== "array" || !keywordIn(key, place.dialect)) continue;
      if (list.items.length < 2 || list.items.length > mostBranches) continue;
      const selection = selectionOf(library, place, list.items);
      if (selection) return selection;
    }
  return undefined;
}

function selectionOf(library: Library, place: Place, items: readonly Node[]): Selection | undefined {
  const constants = items.map((item) => constantsOf(library, below(place, item)));
  for (const name of constants[0]?.keys() ?? []) {
    const lists = constants.map((constant) => constant.get(name) ?? []);
    const all = lists.flat();
    if (lists.some((list) => list.length === 0) || new Set(all).size < all.length) continue;
    return { name, branches: items.map((node, i) => ({ node, texts: lists[i] ?? [] })) };
  }
  return undefined;
}

/** The properties of a branch that are one of a few texts. */
function constantsOf(library: Library, branch: Place): ReadonlyMap<string, readonly string[]> {
  const constants = new Map<string, readonly string[]>();
  let place = branch;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const reference = place.node.kind === "object" ? place.node.get("$ref") : undefined;
    if (reference?.kind !== "string") break;
    const target = resolve(library, place, reference.value);
    if ("missing" in target) return constants;
    place = target;
  }
  const properties = place.node.kind === "object" ? place.node.get("properties") : undefined;
  if (properties?.kind !== "object") return constants;
  for (const { key, value } of countingMembers(properties)) {
    const texts = allowedTexts(value, place.dialect);
    if (texts) constants.set(key, texts);
  }
  return constants;
}
