import type { Node, ObjectNode } from "../../../source/node.js";
import { countingMembers } from "../documents/counting-members.js";
import { keywordIn } from "../documents/keywords.js";
import { below, type Place } from "../documents/place.js";
import { followed } from "../documents/resolve.js";
import { type At, sub } from "./compiler.js";
import { type Literal, top } from "./formula.js";

/**
 * `unevaluated*` sees what the keywords beside it and in the schemas applied in place have evaluated, and of those only
 * what succeeded (JSON Schema 2020-12 Core §11). Written out: for every combination of succeeding branches, the rest
 * must satisfy the schema. Exact, and bounded: more conditions than this are left undecided.
 */
const mostConditions = 6;
/** Schemas applied in place, each counted as often as it is reached: shared ones are reached exponentially often. */
const mostVisits = 2000;

interface Evaluated {
  readonly names: Set<string>;
  readonly patterns: Set<string>;
  /** Items before this index; Infinity when all are. */
  items: number;
  /** Every remaining property is. */
  everything: boolean;
  /** Items that satisfy one of these are, wherever they stand. */
  readonly contained: Literal[];
}
interface Condition {
  /** The branches that must all succeed for this to count. */
  readonly when: readonly Literal[];
  readonly evaluated: Evaluated;
}
type Unevaluated = "unevaluatedProperties" | "unevaluatedItems";
interface Survey {
  readonly at: At;
  readonly of: Unevaluated;
  readonly always: Evaluated;
  readonly sometimes: Condition[];
  beyond: string | undefined;
  visits: number;
}

export function unevaluatedProperties(at: At, value: Node): Literal {
  const survey = surveyOf(at, "unevaluatedProperties");
  const schema = sub(at, value);
  return combine(at, survey, (evaluated) => {
    if (evaluated.some(({ everything }) => everything)) return top;
    const names = new Set(evaluated.flatMap((evaluation) => [...evaluation.names]));
    const patterns = [...new Set(evaluated.flatMap((evaluation) => [...evaluation.patterns]))];
    return at.compiler.arena.named({ include: undefined, names, patterns }, schema);
  });
}

export function unevaluatedItems(at: At, value: Node): Literal {
  const survey = surveyOf(at, "unevaluatedItems");
  const schema = sub(at, value);
  return combine(at, survey, (evaluated) => {
    const from = Math.max(...evaluated.map(({ items }) => items));
    if (from === Infinity) return top;
    const { arena } = at.compiler;
    return arena.rest(from, arena.any([schema, ...evaluated.flatMap(({ contained }) => contained)]));
  });
}

function combine(
  at: At,
  { always, sometimes: all, beyond, of: key }: Survey,
  rest: (evaluated: readonly Evaluated[]) => Literal,
): Literal {
  const { arena } = at.compiler;
  const sometimes = all.filter(({ evaluated }) => counts(evaluated, key));
  const because =
    beyond ?? (sometimes.length > mostConditions ? "it depends on too many branches" : undefined);
  if (because !== undefined) {
    return at.compiler.opaque(`"${key}": ${because}`, `${key} ${at.compiler.signatures.of(at.place)}`);
  }
  const parts: Literal[] = [];
  for (let choice = 0; choice < 2 ** sometimes.length; choice += 1) {
    const evaluated = [always];
    const otherwise: Literal[] = [];
    for (const [i, condition] of sometimes.entries()) {
      const succeeds = arena.all(condition.when);
      const chosen = (choice >> i) % 2 === 1;
      if (chosen) evaluated.push(condition.evaluated);
      otherwise.push(chosen ? -succeeds : succeeds);
    }
    parts.push(arena.any([...otherwise, rest(evaluated)]));
  }
  return arena.all(parts);
}

/** Whether a branch evaluates anything that this keyword looks at. */
function counts({ names, patterns, everything, items, contained }: Evaluated, key: Unevaluated): boolean {
  return key === "unevaluatedItems"
    ? items > 0 || contained.length > 0
    : everything || names.size > 0 || patterns.size > 0;
}

function nothing(): Evaluated {
  return { names: new Set(), patterns: new Set(), items: 0, everything: false, contained: [] };
}

function surveyOf(at: At, of: Unevaluated): Survey {
  const survey: Survey = { at, of, always: nothing(), sometimes: [], beyond: undefined, visits: 0 };
  visit(survey, { ...at.place, node: at.schema }, [], new Set());
  return survey;
}

const references = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);

type ObjectPlace = Place & { readonly node: ObjectNode };

function isObject(place: Place): place is ObjectPlace {
  return place.node.kind === "object";
}

/** Walks the schemas that apply in place, carrying the branches that must succeed to get there. */
function visit(survey: Survey, place: ObjectPlace, when: readonly Literal[], seen: ReadonlySet<Node>): void {
  const { at } = survey;
  const schema = place.node;
  survey.visits += 1;
  if (seen.has(schema)) survey.beyond = "it is recursive in place";
  if (survey.visits > mostVisits) survey.beyond ??= "it sees through too many schemas";
  if (survey.beyond !== undefined) return;
  const inside = new Set([...seen, schema]);
  const { arena } = at.compiler;
  const target = when.length === 0 ? survey.always : nothing();
  if (when.length > 0) survey.sometimes.push({ when, evaluated: target });
  own(survey, place, target, seen.size === 0);
  const step = (node: Node, more: readonly Literal[]) => {
    const next = below(place, node);
    if (isObject(next)) visit(survey, next, [...when, ...more], inside);
  };
  const literalOf = (node: Node) => at.compiler.compile(below(place, node));
  for (const { key, value } of countingMembers(schema)) {
    if (!keywordIn(key, place.dialect)) continue;
    if (references.has(key) && value.kind === "string") {
      const referred = followed(at.compiler.library, place, key, value.value);
      if ("missing" in referred)
        survey.beyond = `"${key}" leads to ${referred.missing}, which is not in the repository`;
      else if (isObject(referred)) visit(survey, referred, when, inside);
    } else if (key === "allOf" && value.kind === "array") for (const item of value.items) step(item, []);
    else if ((key === "anyOf" || key === "oneOf") && value.kind === "array")
      for (const item of value.items) step(item, [literalOf(item)]);
    else if (key === "if") conditional(schema, value, step, literalOf);
    else if (key === "dependentSchemas" && value.kind === "object")
      for (const { key: name, value: child } of countingMembers(value))
        step(child, [arena.types(["object"]), arena.atom({ kind: "required", name })]);
    else if (key === "dependencies") survey.beyond = 'it sees through "dependencies"';
  }
}

function conditional(
  schema: ObjectNode,
  condition: Node,
  step: (node: Node, more: readonly Literal[]) => void,
  literalOf: (node: Node) => Literal,
): void {
  const holds = literalOf(condition);
  const yes = schema.get("then");
  const no = schema.get("else");
  step(condition, [holds]);
  if (yes) step(yes, [holds]);
  if (no) step(no, [-holds]);
}

function own({ at, of }: Survey, place: ObjectPlace, target: Evaluated, isRoot: boolean): void {
  const schema = place.node;
  const properties = schema.get("properties");
  if (properties?.kind === "object") for (const { key } of properties.members) target.names.add(key);
  const patterns = schema.get("patternProperties");
  if (patterns?.kind === "object") for (const { key } of patterns.members) target.patterns.add(key);
  if (schema.get("additionalProperties")) target.everything = true;
  if (schema.get("unevaluatedProperties") && !isRoot) target.everything = true;
  const modern = place.dialect === "2020-12";
  const prefix = schema.get(modern ? "prefixItems" : "items");
  if (prefix?.kind === "array") target.items = Math.max(target.items, prefix.items.length);
  const items = schema.get("items");
  const rest = modern ? items : schema.get("additionalItems");
  if (items && items.kind !== "array") target.items = Infinity;
  else if (rest && items) target.items = Infinity;
  if (schema.get("unevaluatedItems") && !isRoot) target.items = Infinity;
  // From 2020-12 on, the items that contains finds count as evaluated (Core §10.3.1.3); it does not look at order.
  const contained = schema.get("contains");
  if (modern && contained && of === "unevaluatedItems")
    target.contained.push(at.compiler.compile(below(place, contained)));
}
