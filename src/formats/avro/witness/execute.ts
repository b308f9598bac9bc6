import type { Type as AvscType } from "avsc";
import type { Replayed } from "../../../model/format.js";
import { worst } from "../../../model/outcome.js";
import type { Cause, Resolution } from "../decode/resolution.js";
import type { Root } from "../schema/roots.js";
import { isPrimitive, type Schema, type Type } from "../schema/schema.js";
import { fromAvsc, toAvsc } from "./avsc-data.js";
import { type ProofBudget, avscResolver, avscType, codec, loadAvsc } from "./avsc-types.js";
import { type Datum, objectOf, toJson } from "./datum.js";
import { display } from "./display.js";
import { encodeDatum } from "./encode.js";
import { type Encounter, resolveDatum } from "./replay-path.js";
import { shownDatum, wayIn } from "./shown.js";

/** Our own decoder in witnesses, where avsc is not given the writer's schema or refuses it. */
export const loneDecoder = "contract-check's resolving decoder";
/** Our own decoder over what avsc decoded: avsc refuses whole pairs of schemas, this one says what a datum meets. */
const ownDecoder = `${loneDecoder} over ${codec}`;

/** The part of a datum that its chief encounter is about. */
function shownPart(datum: Datum, { part, message, b }: Root, chief: Encounter | undefined): string {
  const value = shownDatum(datum, b, wayIn(chief?.strides ?? [], "writer"));
  if (part === "schema") return value;
  return part === "type" && "name" in b ? `${b.name} ${value}` : `${message ?? ""} ${part} ${value}`;
}

/** Data of a protocol say which of its parts they belong to. */
function wrap(json: unknown, { part, message, b }: Root, { writer }: Resolution): unknown {
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

/** Writes a datum with avsc, reads it back, and says what becomes of it in the reader's hands. */
export async function execute(
  datum: Datum,
  { root, cause }: { readonly root: Root; readonly cause: Cause | undefined },
  resolution: Resolution,
  budget: ProofBudget,
): Promise<Replayed> {
  const written = wrap(toJson(datum, root.b), root, resolution);
  const [writerType, readerType] = [await tryType(root.b, budget), await tryType(root.a, budget)];
  const bytes = encode(writerType, datum, root.b);
  const carried = "fault" in writerType ? datum : fromAvsc(writerType.type.fromBuffer(bytes), root.b);
  const encounters = resolveDatum(carried, resolution.graph.pair(root.a, root.b));
  const outcome = worst(encounters.map(({ issue }) => issue.outcome));
  const decoded = decode(readerType, writerType, bytes);
  const chief =
    encounters.find(({ issue }) => issue === cause?.issue) ??
    encounters.find(({ issue }) => issue.outcome === outcome);
  const { observed, decoder } = describeDecoding(chief, await closer(decoded, chief, budget), root.a);
  const shown = shownPart(carried, root, chief);
  const name = outcome.outcome === "reads" && "thrown" in decoded ? "rejects" : outcome.outcome;
  const witness = {
    written,
    ...(shown !== JSON.stringify(written) && { shown }),
    observed,
    bytes: bytes.toString("hex"),
    decoder: decoder === ownDecoder && "fault" in writerType ? loneDecoder : decoder,
  };
  return { outcome: name, witness };
}

type Built = { readonly type: AvscType } | { readonly fault: string };

/** The fault is empty where avsc was not asked: a schema that is too large is not refused by avsc. */
async function tryType(schema: Schema, budget: ProofBudget): Promise<Built> {
  await loadAvsc();
  if (!budget.admits(schema)) return { fault: "" };
  try {
    return { type: await avscType(schema) };
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

function encode(built: Built, datum: Datum, schema: Schema): Buffer {
  return "fault" in built ? encodeDatum(datum, schema) : built.type.toBuffer(toAvsc(datum, schema));
}

/** avsc tries each branch of one union on each branch of the other: above this product, it is not asked again. */
const mostBranches = 32;

/** avsc names only the first refusal in the whole schema: it is asked again about the very pair that fails. */
async function closer(decoded: Decoded, chief: Encounter | undefined, budget: ProofBudget): Promise<Decoded> {
  if (!chief || !("fault" in decoded)) return decoded;
  if (chief.pair.reader.kind === "record") return isAbout(chief, decoded.fault) ? decoded : { fault: "" };
  const { reader: into, writer: from } = chief.pair;
  if (branches(into) * branches(from) > mostBranches) return { fault: "" };
  if (decoded.fault === "" && !(isPrimitive(into) && isPrimitive(from))) return decoded;
  const [reader, writer] = [await tryType(into, budget), await tryType(from, budget)];
  if ("fault" in reader || "fault" in writer) return decoded;
  try {
    avscResolver(reader.type, writer.type);
    return decoded;
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

/** Whether avsc's refusal names the field that is missing, or nothing is known of a field. */
function isAbout({ issue: { part } }: Encounter, fault: string): boolean {
  return part === undefined || fault.split(/[^\w.$-]+/).some((word) => word.endsWith(`.${part.name}`));
}

function branches(type: Type): number {
  return type.kind === "union" ? type.branches.length : 1;
}

/** A datum's bytes in hex. */
export async function encoded(datum: Datum, schema: Schema, budget: ProofBudget): Promise<string> {
  return encode(await tryType(schema, budget), datum, schema).toString("hex");
}

/** What avsc does: a value, an error while decoding, or a refusal of the two schemas before any datum. */
type Decoded = { readonly value: unknown } | { readonly thrown: string } | { readonly fault: string };

function decode(reader: Built, writer: Built, bytes: Buffer): Decoded {
  if ("fault" in reader) return reader;
  if ("fault" in writer) return writer;
  try {
    const resolver = avscResolver(reader.type, writer.type);
    try {
      return { value: reader.type.fromBuffer(bytes, resolver) as unknown };
    } catch (error) {
      return { thrown: messageOf(error) };
    }
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

/** avsc refuses with plain errors; a TypeError is a fault inside it, whose words say nothing of the schemas. */
function messageOf(error: unknown): string {
  if (error instanceof TypeError) return "it breaks off with a TypeError of its own";
  const text = error instanceof Error ? error.message : String(error);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

function describeDecoding(
  chief: Encounter | undefined,
  decoded: Decoded,
  reader: Schema,
): { observed: string; decoder: string } {
  const because = chief && "because" in chief.issue.outcome ? chief.issue.outcome.because : undefined;
  if ("thrown" in decoded)
    return {
      observed: `decoding fails: ${decoded.thrown}${because === undefined ? "" : ` (${because})`}`,
      decoder: codec,
    };
  if (chief?.issue.kind === "logical" && because !== undefined) {
    // avsc ignores logical types: what a decoder that knows them refuses, it returns.
    const spoke = "value" in decoded && chief.issue.outcome.outcome === "misreads";
    return { observed: `${display(chief)}; ${because}`, decoder: spoke ? codec : ownDecoder };
  }
  if ("value" in decoded) {
    const value = shownDatum(fromAvsc(decoded.value, reader), reader, wayIn(chief?.strides ?? [], "reader"));
    return because === undefined
      ? { observed: `read as ${value}`, decoder: codec }
      : {
          observed: `${because}; avsc, with namespaces ignored, returns ${value}`,
          decoder: ownDecoder,
        };
  }
  const refusal = decoded.fault === "" ? "" : `; avsc refuses the pair of schemas: ${decoded.fault}`;
  return { observed: `${because ?? "read"}${refusal}`, decoder: ownDecoder };
}
