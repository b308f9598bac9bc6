import type { Node } from "../../../source/node.js";
import { countingMembers } from "../documents/counting-members.js";
import { keywordIn, refHidesSiblings } from "../documents/keywords.js";
import type { Library } from "../documents/library.js";
import { below, keyOf, type Place } from "../documents/place.js";
import { followed } from "../documents/resolve.js";
import type { Budget } from "../values/budget.js";

export const references: ReadonlySet<string> = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);

/** The schemas that some value inside an instance comes to: what the others say makes no difference to it. */
export type Reach = ReadonlySet<object>;

/** Where an instance comes to, from where it is judged. A keyword that says which values it means sends them there; any other sends all. */
export function reachOf(library: Library, start: Place, instance: unknown, budget: Budget): Reach {
  const met = new Map<object, Set<unknown>>();
  const waiting: (readonly [Place, unknown])[] = [];
  const come = (place: Place, value: unknown) => {
    const key = keyOf(place);
    let values = met.get(key);
    if (!values) met.set(key, (values = new Set()));
    if (values.has(value)) return;
    values.add(value);
    waiting.push([place, value]);
  };
  come(start, instance);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [place, value] = next;
    if (place.node.kind !== "object") continue;
    const reference = refHidesSiblings(place.dialect) ? place.node.member("$ref") : undefined;
    for (const { key, value: node } of reference ? [reference] : countingMembers(place.node)) {
      budget.spend();
      if (references.has(key) && node.kind === "string") {
        const target = followed(library, place, key, node.value);
        if (!("missing" in target)) come(target, value);
      } else for (const [child, inner] of sent(place, key, node, value)) come(below(place, child), inner);
    }
  }
  return new Set(met.keys());
}

/** The subschemas of a keyword, each with the values that it judges. */
function sent(
  { dialect }: Place,
  key: string,
  node: Node,
  value: unknown,
): readonly (readonly [Node, unknown])[] {
  const keyword = keywordIn(key, dialect);
  if (!keyword || keyword.annotation || keyword.holds === "value") return [];
  const schemas = node.kind === "array" ? node.items : [node];
  if (key === "properties") return membersSent(node, value);
  const isMap = node.kind === "object" && (keyword.holds === "schemaMap" || key === "dependencies");
  const all = isMap ? node.members.map((member) => member.value) : schemas;
  const values = keyword.inPlace ? [value] : valuesIn(key, value);
  return all.flatMap((child) => values.map((inner) => [child, inner] as const));
}

function membersSent(node: Node, value: unknown): readonly (readonly [Node, unknown])[] {
  if (node.kind !== "object" || typeof value !== "object" || value === null) return [];
  return countingMembers(node).flatMap((member) =>
    Object.hasOwn(value, member.key)
      ? [[member.value, (value as Record<string, unknown>)[member.key]] as const]
      : [],
  );
}

function valuesIn(key: string, value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return key === "propertyNames" ? Object.keys(value) : Object.values(value);
}
