import { nearest } from "../../../../algorithms/nearest.js";
import type { Node, StringNode } from "../../../../source/node.js";
import { countingMembers } from "../counting-members.js";
import { keywordIn, refHidesSiblings } from "../keywords.js";
import type { Library, SchemaDocument } from "../library.js";
import type { Missing } from "../missing.js";
import { below, keyOf, type Place, rootOf } from "../place.js";
import { followed } from "../resolve.js";
import { type Invalid, mostFaults, uncounted } from "./invalid.js";
import { shapeOf } from "./keywords.js";
import { namesTo } from "./left-out.js";

/** What a contract refers to and cannot have. */
export interface Reached {
  /** References into files of the repository that lead to nothing in them, or to one of several. */
  readonly faults: readonly Invalid[];
  /** URIs outside the repository. */
  readonly outside: readonly string[];
  /** Files that are not where they are looked for, while others of their name are, as sentences. */
  readonly elsewhere: readonly string[];
  /** Keywords that the file's dialect does not know and Ajv reads all the same, with that dialect. */
  readonly deviating: readonly string[];
}

/** Of more it is not looked for what they were meant for. */
const mostHints = 20;

/**
 * Follows the references of a contract from its root, as a validator does: a definition that nothing refers to needs no
 * targets. Of a file without constraints of its own every definition counts, since others refer to them. Other files
 * are followed as far as they are no contracts of their own, which answer for themselves.
 */
export function reachedFrom(library: Library, document: SchemaDocument): Reached {
  const faults: Invalid[] = [];
  const outside = new Set<string>();
  const elsewhere = new Set<string>();
  const deviating = new Set<string>();
  const met = new Set<object>();
  const queue = startsOf(document);
  for (let place = queue.pop(); place; place = queue.pop()) {
    const { node } = place;
    if (node.kind !== "object" || met.has(keyOf(place))) continue;
    met.add(keyOf(place));
    const reference = refHidesSiblings(place.dialect) ? node.member("$ref") : undefined;
    for (const { key, value } of reference ? [reference] : countingMembers(node)) {
      const keyword = keywordIn(key, place.dialect);
      if (!keyword && ajvReads.has(key)) deviating.add(`"${key}" (${place.dialect})`);
      if (!keyword || keyword.annotation) continue;
      if (!references.has(key)) queue.push(...schemasUnder(place, key, value));
      else if (value.kind === "string") {
        const target = followed(library, place, key, value.value);
        if (!("missing" in target)) {
          if (target.document === document || !target.document.declared) queue.push(target);
        } else if (target.reason === "outside") outside.add(target.missing);
        else if (target.reason === "elsewhere") elsewhere.add(`${target.missing}, ${target.because}`);
        else if (broken.has(target.reason) && faults.length < mostFaults)
          faults.push(
            faultOf(place, { key, value }, faults.length < mostHints ? target : { ...target, beside: [] }),
          );
      }
    }
  }
  return {
    faults: faults.length < mostFaults ? faults : [uncounted(document), ...faults],
    outside: [...outside].sort(),
    elsewhere: [...elsewhere].sort(),
    deviating: [...deviating].sort(),
  };
}

/** Keywords of other drafts, or of OpenAPI, that Ajv reads whatever the dialect. */
const ajvReads = new Set(["const", "dependencies", "nullable"]);
/** No validator can follow these. */
const broken = new Set(["dangling", "ambiguous"]);

const references = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);

function startsOf(document: SchemaDocument): Place[] {
  const root = rootOf(document);
  if (root.node.kind !== "object") return [root];
  const constrains = root.node.members.some(({ key }) => {
    const keyword = keywordIn(key, root.dialect);
    return keyword !== undefined && !keyword.annotation;
  });
  if (constrains) return [root];
  return ["definitions", "$defs"].flatMap((key) => {
    const value = root.node.kind === "object" ? root.node.get(key) : undefined;
    return value ? schemasUnder(root, key, value) : [];
  });
}

function schemasUnder(place: Place, key: string, value: Node): Place[] {
  const shape = shapeOf(key, place.dialect);
  if (!shape || shape.holds === "value" || shape.holds === "names") return [];
  if (value.kind === "array") return value.items.map((item) => below(place, item));
  if (value.kind !== "object") return [];
  if (shape.holds !== "schemaMap" && shape.holds !== "schemaOrNames") return [below(place, value)];
  return countingMembers(value).map((member) => below(place, member.value));
}

function faultOf(
  { document }: Place,
  { key, value }: { readonly key: string; readonly value: StringNode },
  { because, beside }: Missing,
): Invalid {
  const at = value.value.indexOf("#");
  const meant = nearest(value.value.slice(Math.max(0, at)), beside);
  const file = value.value.slice(0, Math.max(0, at));
  const hint = meant === undefined ? "" : `; did you mean ${JSON.stringify(file + meant)}?`;
  return {
    message: `${JSON.stringify(key)} leads to ${JSON.stringify(value.value)}, ${because}${hint}`,
    location: document.text.locate(value.start, value.end),
    key: JSON.stringify([document.path, key, ...namesTo(document.root, value.start)]),
    node: { start: value.start, end: value.end },
  };
}
