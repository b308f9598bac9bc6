import protobuf from "protobufjs";
import protojson from "protobufjs/ext/protojson.js";
import { protobuf as format } from "../../../src/formats/protobuf/protobuf.js";
import type { Change } from "../../../src/model/change.js";
import type { Comparison, ContractSettings } from "../../../src/model/contract.js";
import type { Direction } from "../../../src/model/outcome.js";
import { directions, fails } from "../../../src/model/outcome.js";
import type { Random } from "../../support/random.js";
import { random } from "../../support/random.js";
import { whatIsLost } from "./arrived.js";
import { canonicalFault, compareTexts, unitOf } from "./comparing.js";
import type { FileModel, TypeModel } from "./proto-text.js";
import { fullNameOf, protoText } from "./proto-text.js";
import { mutate, randomDatum, randomFile } from "./random-protos.js";

interface Sided {
  readonly model: FileModel;
  readonly text: string;
  /** Read by protobufjs's own parser, so that nothing of ours stands between the text and its decoder. */
  readonly root: protobuf.Root;
}

/** How many verdicts were held against real data. */
export interface Held {
  reads: number;
  fails: number;
}

/** Makes a random pair of files, and throws where a verdict about them does not hold. */
export async function holdPair(seed: number, replays = true): Promise<Held> {
  const rng = random(seed);
  const before = randomFile(rng);
  const { file: after, kinds } = mutate(before, rng);
  const [base, head] = [sided(before), sided(after)];
  const held: Held = { reads: 0, fails: 0 };
  if (base.text === head.text) return held;
  for (const surface of ["wire", "json"] as const) {
    const unknownFields = rng.pick(["ignore", "reject"] as const);
    const settings = { surfaces: [surface], options: { unknownFields } };
    try {
      const found = await compareTexts(base.text, head.text, settings);
      await hold(found, { base, head, settings, rng, surface, replays }, held);
    } catch (error) {
      const about = `${surface}, unknown fields: ${unknownFields}, ${kinds.join(" + ")}`;
      throw new Error(`${String(error)}\n(${about})\n${base.text}\n=====\n${head.text}`, { cause: error });
    }
  }
  return held;
}

function sided(model: FileModel): Sided {
  const text = protoText(model);
  const root = new protobuf.Root();
  for (const name of ["wrappers", "timestamp"])
    root.addJSON(protobuf.common.get(`google/protobuf/${name}.proto`)?.nested ?? {});
  protobuf.parse(text, root, { keepCase: true });
  root.resolveAll();
  return { model, text, root };
}

interface Asked {
  readonly base: Sided;
  readonly head: Sided;
  readonly settings: Partial<ContractSettings>;
  readonly rng: Random;
  readonly surface: "wire" | "json";
  /** Whether each witness is also written and read once more from its own text. */
  readonly replays: boolean;
}

async function hold(found: Comparison, asked: Asked, held: Held): Promise<void> {
  if (found.faults[0]) throw new Error(`fault: ${found.faults[0].message}`);
  const fault = canonicalFault(found);
  if (fault !== undefined) throw new Error(fault);
  for (const direction of directions) {
    const outcome = found.verdict[direction];
    if (outcome.outcome === "undecided") throw new Error(`${direction} undecided: ${outcome.because}`);
    if (outcome.outcome === "reads") {
      held.reads += 1;
      everyDatumArrives(direction, asked);
    } else held.fails += 1;
    for (const change of found.changes) await witnessFails(change, direction, asked);
  }
}

function sides(direction: Direction, { base, head }: Asked): { reader: Sided; writer: Sided } {
  return direction === "backward" ? { reader: head, writer: base } : { reader: base, writer: head };
}

function everyDatumArrives(direction: Direction, asked: Asked): void {
  const { reader, writer } = sides(direction, asked);
  for (const from of writer.model.messages) {
    const name = fullNameOf(writer.model, { kind: "message", id: from.id });
    const into = reader.model.messages.find(
      ({ id }) => fullNameOf(reader.model, { kind: "message", id }) === name,
    );
    for (let i = 0; into && i < 4; i += 1) {
      const datum = randomDatum(writer.model, from, asked.rng) as Record<string, unknown>;
      const got = crossed(writer, reader, name, datum, asked);
      if (!got) continue;
      const why = whatIsLost(from, datum, into, got, way(writer, reader, asked.surface));
      if (why !== undefined)
        throw new Error(`${direction} reads, but ${name} ${JSON.stringify(datum)}: ${why}`);
    }
  }
}

/** protobufjs 8.8.1 takes the end of an unknown group for wrong where the reader's message has no field at all. */
function crossed(...[writer, reader, name, datum, asked]: Parameters<typeof cross>) {
  try {
    return cross(writer, reader, name, datum, asked);
  } catch (error) {
    const isItsFault = reader.model.messages.some(({ fields }) => fields.length === 0);
    if (isItsFault && String(error).includes("invalid end group tag")) return undefined;
    throw error;
  }
}

function way(writer: Sided, reader: Sided, on: "wire" | "json") {
  const encode = (type: TypeModel, datum: unknown) => {
    const found = writer.root.lookupType(fullNameOf(writer.model, type));
    return found.encode(protojson.fromJson(found, datum)).finish();
  };
  return { writer: writer.model, reader: reader.model, on, encode };
}

function cross(writer: Sided, reader: Sided, name: string, datum: object, { surface, settings }: Asked) {
  const [from, into] = [writer.root.lookupType(name), reader.root.lookupType(name)];
  const sent = protojson.fromJson(from, datum);
  if (surface === "wire")
    return into.decode(from.encode(sent).finish()) as unknown as Record<string, unknown>;
  const ignoreUnknownFields = settings.options?.unknownFields === "ignore";
  return protojson.fromJsonString(into, protojson.toJsonString(from, sent), {
    ignoreUnknownFields,
  }) as unknown as Record<string, unknown>;
}

async function witnessFails(change: Change, direction: Direction, asked: Asked): Promise<void> {
  const all = { [change.surface]: change.verdict, ...change.surfaces };
  for (const surface of ["wire", "json"] as const) {
    const outcome = all[surface]?.[direction];
    if (!outcome || !fails(outcome)) continue;
    const said = `${direction} ${surface} ${change.rule} ${change.element.join(".")} ${outcome.outcome} (${outcome.because})`;
    const { reader, writer } = sides(direction, asked);
    if (!outcome.witness && isNanosSign(outcome.because, reader, writer)) continue;
    if (!outcome.witness) throw new Error(`${said}: no witness`);
    if (!asked.replays) continue;
    const unit = (side: Sided) => ({
      ...unitOf(direction === "backward" ? "base" : "head", side.text),
      settings: { mode: "full", profile: "default", ...asked.settings } as const,
    });
    const written = JSON.parse(JSON.stringify(outcome.witness.written)) as unknown;
    const replayed = await format.replay(unit(reader), unit(writer), written);
    if (replayed.outcome !== outcome.outcome) throw new Error(`${said}: replayed ${replayed.outcome}`);
  }
}

/**
 * The nanos of a Timestamp are an int32 that is never negative in a valid one: the verdict goes by the type, which
 * bytes may exhaust, and ProtoJSON cannot write such a datum down.
 */
function isNanosSign(because: string, reader: Sided, writer: Sided): boolean {
  const [, type, name] = /(\w+)\.(\w+): negative numbers arrive as huge positive ones$/.exec(because) ?? [];
  const message = reader.model.messages.find((it) => it.name === type);
  const field = message?.fields.find((it) => it.name === name);
  return field?.number === 2 && writer.text.includes(".google.protobuf.Timestamp ");
}
