import { editDistance } from "../../algorithms/nearest.js";
import { anyOf } from "../../algorithms/words.js";
import type { Location } from "../../model/location.js";
import { describe, type Node } from "../../source/node.js";
import { excerpt, type Text } from "../../source/text.js";
import { type ConfigFault, configFault } from "./fault.js";
import { didYouMean } from "./did-you-mean.js";
import { expectedText, flat, nodeAt, placesOfKey, type Schema, schemasAt, stepsOf } from "./schema-places.js";

/** What ajv's compiled validators say; `messages: false`, because people get our words. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** One error of a schema with all that its words are made of. */
interface ErrorContext {
  readonly error: SchemaError;
  readonly schema: Schema;
  readonly source: Text;
  readonly node: Node;
  readonly candidates: readonly Schema[];
  readonly location: Location;
  /** "contracts[0].owner". */
  readonly where: string;
}

/** The fault for a schema error; undefined where another error gives the same fault. */
export function faultOf(
  error: SchemaError,
  root: Node,
  schema: Schema,
  source: Text,
): ConfigFault | undefined {
  const { node, key } = nodeAt(root, error.instancePath);
  const candidates = schemasAt(schema, stepsOf(error.instancePath));
  const place = key && node.end === node.start ? key : node;
  const location = source.locate(place.start, Math.max(place.end, place.start));
  const where = lastName(error.instancePath);
  const context = { error, schema, source, node, candidates, location, where };
  const words = Object.hasOwn(wordsFor, error.keyword) ? wordsFor[error.keyword] : undefined;
  return words
    ? words(context)
    : configFault("GV003", `${where} has a value that does not fit (${error.keyword})`, location);
}

const wordsFor: Readonly<Record<string, (context: ErrorContext) => ConfigFault | undefined>> = {
  additionalProperties: unknownKey,
  propertyNames: unfitKey,
  required: ({ error: { params }, where, node, source }) =>
    configFault(
      "GV004",
      `${where} needs the key ${JSON.stringify(String(params.missingProperty))}`,
      firstLine(node, source),
    ),
  enum: ({ error: { params }, where, node, location }) => {
    const allowed = ((params.allowedValues ?? []) as unknown[]).map(String);
    const suggestion = node.kind === "string" ? didYouMean(node.value, allowed) : "";
    const expected = suggestion || `: expected one of ${allowed.join(", ")}`;
    return configFault("GV003", `${where} cannot be ${describe(node)}${expected}`, location);
  },
  const: ({ error: { params }, ...context }) => mustBe(JSON.stringify(params.allowedValue), context),
  type: ({ error: { params }, ...context }) => mustBe(typeNames(params.type), context),
  minimum: ({ error: { params }, ...context }) => mustBe(`at least ${String(params.limit)}`, context),
  pattern: ({ where, node, candidates, location }) => {
    // A pattern that an object offends is one of its keys: `propertyNames` says which.
    if (node.kind === "object") return undefined;
    const expected = expectedText(candidates) ?? "another form";
    return configFault("GV003", `${where} cannot be ${describe(node)}: expected ${expected}`, location);
  },
  minItems: empty,
  minProperties: empty,
  if: () => undefined,
};

function mustBe(
  expected: string,
  { where, node, location }: Pick<ErrorContext, "where" | "node" | "location">,
): ConfigFault {
  return configFault("GV003", `${where} must be ${expected}, found ${describe(node)}`, location);
}

function empty({ where, location }: ErrorContext): ConfigFault {
  return configFault("GV003", `${where} is empty: write at least one entry, or remove the key`, location);
}

/** A key that is known in many places is named with the first of them. */
const mostPlaces = 3;

/** A key that the schema knows in another place is most likely meant for that place. */
function unknownKey({ error: { params }, candidates, schema, ...context }: ErrorContext): ConfigFault {
  const name = String(params.additionalProperty);
  const location = keyPlace(name, context);
  const keys = candidates
    .flatMap(({ properties }) => Object.keys(properties ?? {}))
    .filter((key) => key !== "$schema");
  const places = placesOfKey(schema, name).map((path) => (path === name ? `${name} at the top level` : path));
  if (places.length > 0) {
    const choices = [...keys.filter((key) => editDistance(key, name) === 1), ...places.slice(0, mostPlaces)];
    return configFault(
      "GV002",
      `unknown key ${excerpt(name, 40)} here; did you mean ${anyOf(choices)}?`,
      location,
    );
  }
  const hint = didYouMean(name, keys) || `: expected one of ${keys.join(", ")}`;
  return configFault("GV002", `unknown key ${excerpt(name, 40)}${hint}`, location);
}

function unfitKey({ error: { params }, candidates, schema, ...context }: ErrorContext): ConfigFault {
  const name = String(params.propertyName);
  const names = candidates.flatMap(({ propertyNames }) => flat(schema, propertyNames));
  const message = `the key ${excerpt(name, 40)} does not fit here: expected ${expectedText(names) ?? "another kind of name"}`;
  return configFault("GV003", message, keyPlace(name, context));
}

function keyPlace(
  name: string,
  { node, source, location }: Pick<ErrorContext, "node" | "source" | "location">,
): Location {
  const member = node.kind === "object" ? node.member(name) : undefined;
  return member ? source.locate(member.start, member.end) : location;
}

function typeNames(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    string: "a string",
    array: "a list",
    object: "a map",
    integer: "a whole number",
    boolean: "true or false",
    null: "null",
  };
  const all = (Array.isArray(type) ? type : String(type).split(",")) as string[];
  return all.map((name) => names[name] ?? name).join(" or ");
}

/** An object is pointed at by its first line: its whole text would underline half the file. */
function firstLine(node: Node, source: Text) {
  const first = node.kind === "object" ? node.members[0] : undefined;
  return first ? source.locate(first.start, first.end) : source.locate(node.start, node.start);
}

/** "contracts[0].owner": where a value stands, in words of the file. */
function lastName(pointer: string): string {
  const steps = stepsOf(pointer);
  if (steps.length === 0) return "the file";
  return steps.map((step, i) => (/^\d+$/.test(step) ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");
}
