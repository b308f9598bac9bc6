import type { ElementPath, Elements, Use } from "../../../model/change.js";
import type { Node } from "../../../source/node.js";
import { countingMembers } from "../documents/counting-members.js";
import { reachable } from "../documents/documents.js";
import { keywordIn } from "../documents/keywords.js";
import { below, type Place, rootOf } from "../documents/place.js";
import { followed } from "../documents/resolve.js";
import type { Contract } from "../judging/side.js";
import { listedStep } from "./lists.js";
import { elementOf, fileStep, stepOf } from "./element-steps.js";

const references = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);

/** A schema that stands in a document, with the element that its differences are listed at. */
interface Spot {
  readonly place: Place;
  readonly element: ElementPath;
}

/** Where a contract and the files that it refers to use a schema by reference. */
export function usesIn(contract: Contract): readonly Use[] {
  return usesAt(contract, spotsIn(contract));
}

/** The elements of a contract and of the files that it refers to. */
export function elementsIn(contract: Contract): Elements {
  const spots = spotsIn(contract);
  const elements = [...spots.map(({ element }) => element), ...spots.flatMap(listedIn)];
  return { elements, uses: usesAt(contract, spots) };
}

function spotsIn({ library, document }: Contract): readonly Spot[] {
  const spots: Spot[] = [{ place: rootOf(document), element: [] }];
  for (const [path, other] of reachable(library, document))
    if (path !== document.path) spots.push({ place: rootOf(other), element: [fileStep(path)] });
  for (const spot of spots) spots.push(...schemasIn(spot));
  return spots;
}

function usesAt({ library }: Contract, spots: readonly Spot[]): readonly Use[] {
  const elements = new Map(spots.map(({ place, element }) => [place.node, element]));
  return spots.flatMap(({ place, element }) =>
    referencesIn(place.node).flatMap(({ key, reference }) => {
      const target = followed(library, place, key, reference);
      const type = "missing" in target ? undefined : elements.get(target.node);
      return type ? [{ type, at: element }] : [];
    }),
  );
}

function referencesIn(node: Node): readonly { readonly key: string; readonly reference: string }[] {
  if (node.kind !== "object") return [];
  return countingMembers(node).flatMap(({ key, value }) =>
    references.has(key) && value.kind === "string" ? [{ key, reference: value.value }] : [],
  );
}

/** The values and names that a schema lists itself. */
function listedIn({ place, element }: Spot): readonly ElementPath[] {
  if (place.node.kind !== "object") return [];
  return countingMembers(place.node).flatMap(({ key, value }) =>
    (key === "enum" || key === "required") && value.kind === "array"
      ? value.items.map((node) => [...element, listedStep(key, node)])
      : [],
  );
}

/** The schemas right below one, named as the differences between two versions are. */
function schemasIn({ place, element }: Spot): readonly Spot[] {
  if (place.node.kind !== "object") return [];
  return countingMembers(place.node).flatMap(({ key, value }) => {
    const holds = keywordIn(key, place.dialect)?.holds ?? "value";
    const spot = (node: Node, at: ElementPath): Spot => ({ place: below(place, node), element: at });
    if (holds === "value") return [];
    if ((holds === "schemaMap" || key === "dependencies") && value.kind === "object")
      return countingMembers(value).map((member) =>
        spot(member.value, [...element, ...stepOf(key, member.key)]),
      );
    if (value.kind === "object" || value.kind === "boolean") return [spot(value, elementOf(key, element))];
    if (value.kind !== "array") return [];
    return value.items.map((item, i) => spot(item, [...element, ...itemStep(key, i)]));
  });
}

function itemStep(key: string, index: number): ElementPath {
  if (key === "prefixItems" || key === "items") return ["[]"];
  return key === "allOf" ? [] : [`<${String(index + 1)}>`];
}
