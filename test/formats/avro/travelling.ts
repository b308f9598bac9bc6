import { expect } from "@jest/globals";
import { resolve } from "../../../src/formats/avro/decode/resolution.js";
import { link } from "../../../src/formats/avro/linking/link.js";
import { openModel } from "../../../src/formats/avro/linking/model.js";
import type { Contract, Schema } from "../../../src/formats/avro/schema/schema.js";
import { typeOf } from "../../../src/formats/avro/schema/schema.js";
import { fromAvsc, toAvsc } from "../../../src/formats/avro/witness/avsc-data.js";
import { avscResolver, avscType } from "../../../src/formats/avro/witness/avsc-types.js";
import type { Datum } from "../../../src/formats/avro/witness/datum.js";
import { isObject } from "../../../src/formats/avro/witness/datum.js";
import { encodeDatum } from "../../../src/formats/avro/witness/encode.js";
import { proveOutcome, replayWritten } from "../../../src/formats/avro/witness/witness.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import { hasData, type Random, randomDatum } from "./random-schemas.js";

/** Where Java's decoder refuses and avsc reads: the finding names the reason. */
const javaOnly = /full name|alias|both claim|Duplicate in union/;

export async function contractOf(schema: unknown): Promise<Contract> {
  const model = await openModel(
    memorySnapshot("base", { "a.avsc": JSON.stringify(schema) }),
    ["a.avsc"],
    () => undefined,
  );
  const { contract, faults } = link(model, "a.avsc");
  if (!contract) throw new Error(faults[0]?.message);
  return contract;
}

/**
 * Checks one direction against avsc: what reads arrives, changed only as announced; what fails has a witness that really
 * fails, or no data. Returns whether it reads.
 */
export async function holdsForData(reader: Contract, writer: Contract, rng: Random): Promise<boolean> {
  const { outcome } = resolve(reader, writer);
  if (!hasData(rootOf(writer))) return outcome.outcome === "reads";
  if (outcome.outcome === "reads") await everyDatumArrives(reader, writer, rng);
  else await witnessFails(reader, writer);
  return outcome.outcome === "reads";
}

async function everyDatumArrives(reader: Contract, writer: Contract, rng: Random): Promise<void> {
  const [from, into] = [rootOf(writer), rootOf(reader)];
  const [writerType, readerType] = [await avscType(from), await avscType(into)];
  const resolver = avscResolver(readerType, writerType);
  for (let i = 0; i < 3; i += 1) {
    const datum = randomDatum(from, rng);
    const bytes = writerType.toBuffer(toAvsc(datum, from));
    expect(encodeDatum(datum, from).toString("hex")).toBe(bytes.toString("hex"));
    const decoded = fromAvsc(readerType.fromBuffer(bytes, resolver), into);
    if (!arrived(datum, from, decoded, into)) throw new Error(`changed: ${bytes.toString("hex")}`);
  }
}

async function witnessFails(reader: Contract, writer: Contract): Promise<void> {
  const resolution = resolve(reader, writer);
  const { outcome } = resolution;
  const witness = await proveOutcome(outcome, resolution);
  // A record that always contains itself, in a branch of a union, fails by the schema alone.
  if (witness && "unproven" in witness && witness.unproven.endsWith("or there is none")) return;
  if (!witness || "unproven" in witness) throw new Error("no witness");
  const replayed = await replayWritten(reader, writer, JSON.parse(JSON.stringify(witness.written)));
  if (replayed.outcome !== outcome.outcome) throw new Error(`replayed: ${replayed.outcome}`);
  if (outcome.outcome !== "rejects" || javaOnly.test(outcome.because)) return;
  const [writerType, readerType] = [await avscType(rootOf(writer)), await avscType(rootOf(reader))];
  const bytes = Buffer.from(witness.bytes ?? "", "hex");
  const refused = (resolve: () => object): boolean => {
    try {
      readerType.fromBuffer(bytes, resolve());
      return false;
    } catch {
      return true;
    }
  };
  const lax = refused(() => avscResolver(readerType, writerType));
  // Told to ignore namespaces, avsc ignores those of aliases too, which the specification counts.
  expect(lax || refused(() => readerType.createResolver(writerType))).toBe(true);
}

function rootOf({ root }: Contract): Schema {
  if (!root) throw new Error("no root");
  return root;
}

/** What was written stands where the reader has a place for it; promotions and enum defaults may alter it. */
function arrived(written: Datum, from: Schema, read: Datum, into: Schema): boolean {
  const [w, r] = [typeOf(from), typeOf(into)];
  if (w.kind === "union" && isObject(written) && "branch" in written)
    return arrived(written.value, w.branches[written.branch] ?? from, read, into);
  if (r.kind === "union" && isObject(read) && "branch" in read)
    return arrived(written, from, read.value, r.branches[read.branch] ?? into);
  if (w.kind === "record" && r.kind === "record" && isObject(written) && isObject(read)) {
    if (!("fields" in written) || !("fields" in read)) return false;
    return r.fields.every((field) => {
      const source = w.fields.find(({ name }) => name === field.name || field.aliases.includes(name));
      if (!source) return field.default !== undefined;
      return arrived(
        written.fields.get(source.name) ?? null,
        source.type,
        read.fields.get(field.name) ?? null,
        field.type,
      );
    });
  }
  if (w.kind === "array" && r.kind === "array" && Array.isArray(written) && Array.isArray(read))
    return (
      written.length === read.length &&
      written.every((item: Datum, i) => arrived(item, w.items, (read as Datum[])[i] ?? null, r.items))
    );
  if (w.kind === "map" && r.kind === "map" && isObject(written) && isObject(read)) {
    if (!("entries" in written) || !("entries" in read)) return false;
    const { entries } = read;
    return [...written.entries].every(([key, value]) =>
      arrived(value, w.values, entries.get(key) ?? null, r.values),
    );
  }
  return sameScalar(written, read, r.kind === "enum" ? r.default : undefined);
}

function sameScalar(written: Datum, read: Datum, fallback: string | undefined): boolean {
  if (typeof written === "bigint" && typeof read === "bigint") return written === read;
  if (typeof written === "number" || typeof written === "bigint")
    return [Number(written), Math.fround(Number(written))].includes(Number(read));
  if (written instanceof Uint8Array || read instanceof Uint8Array) return textOf(written) === textOf(read);
  return written === read || (fallback !== undefined && read === fallback);
}

function textOf(datum: Datum): string | undefined {
  if (typeof datum === "string") return datum;
  return datum instanceof Uint8Array ? Buffer.from(datum).toString("utf8") : undefined;
}
