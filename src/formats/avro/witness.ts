import type { Type as AvscType } from "avsc";
import type { Replayed } from "../../model/format.js";
import type { Outcome, Witness } from "../../model/outcome.js";
import { rejects, worst } from "../../model/outcome.js";
import { avscType, codec, fromAvsc, toAvsc } from "./avsc-types.js";
import type { Cause, Check } from "./check.js";
import { causeOf, check } from "./check.js";
import type { Datum } from "./datum.js";
import { BadDatum, fromJson, objectOf, toJson } from "./datum.js";
import { display } from "./display.js";
import type { Met } from "./resolve.js";
import { resolveDatum } from "./resolve.js";
import type { Root } from "./roots.js";
import { pairMessages } from "./roots.js";
import { NoSample, sampleFor, smallest } from "./sample.js";
import type { Contract, Schema } from "./schema.js";

const own = `contract-check's resolving decoder over ${codec}`;

/** Builds the smallest datum that shows this failure, and executes it. Undefined where none can be built. */
export async function proveOutcome(
  outcome: Outcome,
  reader: Contract,
  writer: Contract,
): Promise<Witness | undefined> {
  try {
    const cause = causeOf(outcome);
    if (!cause) return await proveLack(outcome, check(reader, writer));
    const datum = sampleFor(cause);
    return (await execute(datum, cause.reach.root, cause.check, cause)).witness;
  } catch (error) {
    if (error instanceof NoSample || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Executes `written` once more. A datum that the writer cannot write is not a failure of the reader: it throws. */
export async function replayWritten(reader: Contract, writer: Contract, written: unknown): Promise<Replayed> {
  const one = check(reader, writer);
  const { root, json } = rootOf(written, one);
  if (typeof root === "string") {
    const outcome = rejects(root);
    return { outcome: outcome.outcome, witness: { written, observed: root, decoder: own } };
  }
  return execute(fromJson(json, root.b), root, one, undefined);
}

/** Data of a protocol say which of its parts they belong to. */
function wrap(json: unknown, { part, message, b }: Root, { writer }: Check): unknown {
  if (part === "schema") return json;
  if (part !== "type")
    return objectOf([
      ["message", message ?? ""],
      ["part", part],
      ["value", json],
    ]);
  const name = writer.types.find((type) => type === b)?.name ?? "";
  return objectOf([
    ["type", name],
    ["value", json],
  ]);
}

function rootOf(written: unknown, { reader, writer }: Check): { root: Root | string; json: unknown } {
  const found = [...rootsOfCheck(reader, writer)];
  const [only] = found;
  if (only?.part === "schema" || typeof written !== "object" || written === null) {
    if (!only) throw new BadDatum("the contracts have no schema in common");
    return { root: only, json: written };
  }
  const { message, part, type, value } = written as Record<string, unknown>;
  const root = found.find((candidate) =>
    type === undefined
      ? candidate.message === message && candidate.part === part
      : candidate.part === "type" && "name" in candidate.b && candidate.b.name === type,
  );
  if (root) return { root, json: value };
  return {
    root: `the reader knows no ${typeof type === "string" ? `type ${type}` : `message ${String(message)}`}`,
    json: value,
  };
}

function* rootsOfCheck(reader: Contract, writer: Contract): Iterable<Root> {
  const { reached } = check(reader, writer);
  const seen = new Set<Root>();
  for (const { root, from } of reached.values()) if (!from && !seen.has(root)) yield root;
  for (const root of moreRoots(reader, writer)) yield root;
}

/** Roots whose pair of types another root reached first. */
function moreRoots(reader: Contract, writer: Contract): readonly Root[] {
  return pairMessages(reader, writer).both.flatMap(([one, other]): Root[] => [
    { part: "request", a: one.request, b: other.request, message: one.name },
    { part: "response", a: one.response, b: other.response, message: one.name },
    { part: "errors", a: one.errors, b: other.errors, message: one.name },
  ]);
}

/** A message or a type that the reader lacks: the call or the datum is written, and nobody can read it. */
async function proveLack(outcome: Outcome, { lacks }: Check): Promise<Witness | undefined> {
  if (!("because" in outcome)) return undefined;
  for (const [element, found] of lacks) {
    if (found !== outcome || "path" in element) continue;
    const isMessage = "request" in element;
    const schema: Schema = isMessage ? element.request : element;
    const datum = smallest(schema);
    const json = toJson(datum, schema);
    const written = isMessage
      ? objectOf([
          ["message", element.name],
          ["part", "request"],
          ["value", json],
        ])
      : objectOf([
          ["type", element.name],
          ["value", json],
        ]);
    const type = await tryType(schema);
    const bytes = "fault" in type ? undefined : encode(type.type, datum, schema);
    return {
      written,
      observed: outcome.because,
      ...(bytes && { bytes: bytes.toString("hex") }),
      decoder: own,
    };
  }
  return undefined;
}

async function execute(datum: Datum, root: Root, one: Check, cause: Cause | undefined): Promise<Replayed> {
  const written = wrap(toJson(datum, root.b), root, one);
  const [writerType, readerType] = [await tryType(root.b), await tryType(root.a)];
  const bytes = "fault" in writerType ? undefined : encode(writerType.type, datum, root.b);
  const carried =
    bytes && !("fault" in writerType) ? fromAvsc(writerType.type.fromBuffer(bytes), root.b) : datum;
  const met = resolveDatum(carried, one.graph.pair(root.a, root.b));
  const outcome = worst(met.map(({ issue }) => issue.outcome));
  const decoded = bytes
    ? decode(readerType, writerType, bytes)
    : { fault: "fault" in writerType ? writerType.fault : "" };
  const chief =
    met.find(({ issue }) => issue === cause?.issue) ?? met.find(({ issue }) => issue.outcome === outcome);
  const told = tell(chief, decoded, root.a);
  const name = outcome.outcome === "reads" && "thrown" in decoded ? "rejects" : outcome.outcome;
  const witness = {
    written,
    observed: told.observed,
    ...(bytes && { bytes: bytes.toString("hex") }),
    decoder: told.decoder,
  };
  return { outcome: name, witness };
}

type Built = { readonly type: AvscType } | { readonly fault: string };

async function tryType(schema: Schema): Promise<Built> {
  try {
    return { type: await avscType(schema) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function encode(type: AvscType, datum: Datum, schema: Schema): Buffer {
  return type.toBuffer(toAvsc(datum, schema));
}

/** What avsc does: a value, an error while decoding, or a refusal of the two schemas before any datum. */
type Decoded = { readonly value: unknown } | { readonly thrown: string } | { readonly fault: string };

function decode(reader: Built, writer: Built, bytes: Buffer): Decoded {
  if ("fault" in reader) return reader;
  if ("fault" in writer) return writer;
  try {
    const resolver = reader.type.createResolver(writer.type, { ignoreNamespaces: true });
    try {
      return { value: reader.type.fromBuffer(bytes, resolver) as unknown };
    } catch (error) {
      return { thrown: messageOf(error) };
    }
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

function tell(
  chief: Met | undefined,
  decoded: Decoded,
  reader: Schema,
): { observed: string; decoder: string } {
  const because = chief && "because" in chief.issue.outcome ? chief.issue.outcome.because : undefined;
  if ("thrown" in decoded)
    return {
      observed: `decoding fails: ${decoded.thrown}${because === undefined ? "" : ` (${because})`}`,
      decoder: codec,
    };
  if (chief?.issue.outcome.outcome === "misreads")
    return { observed: `${display(chief)}; ${because ?? ""}`, decoder: "value" in decoded ? codec : own };
  if ("value" in decoded) {
    const value = JSON.stringify(toJson(fromAvsc(decoded.value, reader), reader)).slice(0, 200);
    return because === undefined
      ? { observed: `read as ${value}`, decoder: codec }
      : {
          observed: `${because} (avsc with namespaces ignored is laxer here and returns ${value})`,
          decoder: own,
        };
  }
  const refusal = decoded.fault === "" ? "" : `; avsc refuses the pair of schemas: ${decoded.fault}`;
  return { observed: `${because ?? "read"}${refusal}`, decoder: own };
}
