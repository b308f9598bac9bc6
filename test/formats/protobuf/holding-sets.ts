import { protobuf as format } from "../../../src/formats/protobuf/protobuf.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Change } from "../../../src/model/change.js";
import type { Comparison, ContractSettings } from "../../../src/model/contract.js";
import type { Unit } from "../../../src/model/format.js";
import type { Side as Of } from "../../../src/model/location.js";
import type { Direction } from "../../../src/model/outcome.js";
import { directions, fails } from "../../../src/model/outcome.js";
import type { Random } from "../../support/random.js";
import { random } from "../../support/random.js";
import { whatIsLost } from "./arrived.js";
import type { Files } from "./comparing.js";
import { canonicalFault, compareFiles, defaults } from "./comparing.js";
import { extendedMessage } from "./descriptor-set.js";
import { holdCalls } from "./holding-calls.js";
import type { ExtensionModel, FileModel, MessageModel } from "./proto-text.js";
import { fullNameOf } from "./proto-text.js";
import { randomDatum } from "./random-protos.js";
import type { Kind, SetModel } from "./random-sets.js";
import { mutateSet, randomSet, textsOf } from "./random-sets.js";
import type { Side } from "./set-codecs.js";
import { codecs } from "./set-codecs.js";

/** How many verdicts of files, and how many data, were held. */
export interface Held {
  reads: number;
  fails: number;
  data: number;
}

export interface Sided {
  readonly model: SetModel;
  readonly files: Files;
  /** Messages with their extensions among their fields. */
  readonly extended: FileModel;
  readonly runtimes: Readonly<Record<string, Side>>;
}

export interface Asked {
  readonly base: Sided;
  readonly head: Sided;
  readonly settings: Partial<ContractSettings>;
  readonly rng: Random;
  readonly surface: "wire" | "json" | "rpc";
  readonly wide: boolean;
}

/** Makes a random pair of sets of files, and throws where a verdict about them does not hold; of wide sets, calls too. */
export async function holdSets(seed: number, replays: boolean, kind: Kind = "plain"): Promise<Held> {
  const rng = random(seed);
  const before = randomSet(rng, kind);
  const { model: after, kinds } = mutateSet(before, rng, kind);
  return holdModels([before, after], { rng, replays, wide: kind !== "plain", about: kinds.join(" + ") });
}

interface Holding {
  readonly rng: Random;
  readonly replays: boolean;
  readonly wide: boolean;
  readonly about: string;
}

/** Throws where a verdict about a pair of sets does not hold. */
export async function holdModels(
  [before, after]: readonly [before: SetModel, after: SetModel],
  { rng, replays, wide, about: kinds }: Holding,
): Promise<Held> {
  const [base, head] = [sided(before), sided(after)];
  const held: Held = { reads: 0, fails: 0, data: 0 };
  for (const surface of wide ? (["wire", "json", "rpc"] as const) : (["wire", "json"] as const)) {
    const unknownFields = rng.pick(["ignore", "reject"] as const);
    // A call carries bytes: what messages of other contents do is felt there.
    const surfaces = surface === "rpc" ? (["wire", "rpc"] as const) : [surface];
    const settings = { surfaces, options: { unknownFields } };
    const asked = { base, head, settings, rng, surface, wide };
    try {
      const comparisons = await compareFiles(base.files, head.files, settings);
      for (const it of comparisons) soundness(it);
      for (const direction of directions) {
        if (surface === "rpc") holdCalls(comparisons, direction, asked, held);
        else holdData(comparisons, direction, asked, held);
        for (const it of comparisons) {
          held[fails(it.verdict[direction]) ? "fails" : "reads"] += 1;
          for (const change of it.changes) await witnessFails(change, direction, asked, { of: it, replays });
        }
      }
    } catch (error) {
      const show = ({ files }: Sided) =>
        Object.entries(files)
          .map(([path, text]) => `-- ${path}\n${text}`)
          .join("\n");
      const about = `${surface}, unknown fields: ${unknownFields}, ${kinds}`;
      throw new Error(`${String(error)}\n(${about})\n${show(base)}\n=====\n${show(head)}`, { cause: error });
    }
  }
  return held;
}

function sided(model: SetModel): Sided {
  const extended = { ...model, messages: model.messages.map((it) => extendedMessage(model, it)) };
  const runtimes = Object.fromEntries(Object.entries(codecs).map(([name, make]) => [name, make(model)]));
  return { model, files: textsOf(model), extended, runtimes };
}

function soundness(comparison: Comparison): void {
  const at = comparison.pairing.headPath ?? comparison.pairing.basePath ?? "";
  if (comparison.faults[0]) throw new Error(`${at}: fault: ${comparison.faults[0].message}`);
  const fault = canonicalFault(comparison);
  if (fault !== undefined) throw new Error(`${at}: ${fault}`);
  for (const direction of directions) {
    const outcome = comparison.verdict[direction];
    if (outcome.outcome === "undecided") throw new Error(`${at}: ${direction} undecided: ${outcome.because}`);
  }
}

/** Data of a message arrive where the files that declare it read; with its extensions, where all files do. */
function holdData(comparisons: readonly Comparison[], direction: Direction, asked: Asked, held: Held): void {
  const failing = comparisons.filter(({ verdict }) => fails(verdict[direction]));
  const { reader, writer } = sides(direction, asked);
  // What a new file extends is judged with nothing.
  const isNew = comparisons.some(({ pairing }) => pairing.status === "added");
  const whole = failing.length === 0 && (!isNew || (asked.wide && extendsAsBefore(asked)));
  const [from, into] = whole ? [writer.extended, reader.extended] : [writer.model, reader.model];
  for (const message of from.messages) {
    const name = fullNameOf(from, { kind: "message", id: message.id });
    const twin =
      into.messages.find((it) => fullNameOf(into, { kind: "message", id: it.id }) === name) ??
      (whole && asked.wide ? renamedTwin(message, asked, direction) : undefined);
    if (!twin) continue;
    const paths = [writer.model.files[message.place ?? 0]?.path, reader.model.files[twin.place ?? 0]?.path];
    if (failing.some(({ pairing }) => paths.includes(pairing.basePath) || paths.includes(pairing.headPath)))
      continue;
    for (let i = 0; i < 3; i += 1) {
      const datum = randomDatum(from, message, asked.rng) as Record<string, unknown>;
      for (const [codec, out] of Object.entries(writer.runtimes)) {
        const readers = fullNameOf(into, { kind: "message", id: twin.id });
        const got = cross([name, readers], datum, { codec, out, reader, asked, direction });
        const encode = (type: Parameters<typeof fullNameOf>[1], value: unknown) =>
          out.write(fullNameOf(from, type), value as object, "wire") as Uint8Array;
        const way = { writer: from, reader: into, on: surfaceOf(asked), encode };
        const why = got && whatIsLost(message, datum, twin, got, way);
        if (why !== undefined && !misframes(codec, writer, asked))
          throw new Error(`${direction} reads, but in ${codec} ${name} ${JSON.stringify(datum)}: ${why}`);
        held.data += 1;
      }
    }
  }
}

/** A call carries bytes. */
export function surfaceOf({ surface }: Asked): "wire" | "json" {
  return surface === "json" ? "json" : "wire";
}

/** Whether every extension of head was one at base, by its number: one of a new file that was none is judged with nothing. */
function extendsAsBefore({ base, head }: Asked): boolean {
  const keyOf = ({ field }: ExtensionModel) => `${field.id} ${String(field.number)}`;
  const before = new Set(base.model.extensions.map(keyOf));
  return head.model.extensions.every((it) => before.has(keyOf(it)));
}

/**
 * The message that is this one under another name: in the same file with the same fields. Of one whose fields changed too,
 * or the names of their types, nobody can know that it was that one.
 */
function renamedTwin(message: MessageModel, { base, head }: Asked, direction: Direction) {
  const [from, into] = direction === "backward" ? [base.model, head.model] : [head.model, base.model];
  const own = from.messages.find(({ id }) => id === message.id);
  const twin = into.messages.find(({ id }) => id === message.id);
  const text = (model: SetModel, { fields }: MessageModel) =>
    JSON.stringify(fields.map((field) => [field, "id" in field.type && fullNameOf(model, field.type)]));
  if (!own || !twin || text(from, own) !== text(into, twin)) return undefined;
  const taken = [from, into].map((model) =>
    model.messages.some(({ id, name }) => id !== message.id && [own.name, twin.name].includes(name)),
  );
  const paths = [from.files[own.place ?? 0]?.path, into.files[twin.place ?? 0]?.path];
  if (taken.includes(true) || paths[0] !== paths[1] || own.fields.length === 0) return undefined;
  const { extended } = direction === "backward" ? head : base;
  return extended.messages.find(({ id }) => id === message.id);
}

export interface Trip {
  readonly codec: string;
  readonly out: Side;
  readonly reader: Sided;
  readonly asked: Asked;
  readonly direction: Direction;
}

/** What arrives of a datum. Undefined where the runtime's own fault is known; throws where the reader refuses. */
export function cross(
  [name, readers]: readonly [writers: string, readers: string],
  datum: object,
  { codec, out, reader, asked, direction }: Trip,
) {
  const sent = out.write(name, datum, surfaceOf(asked));
  try {
    return reader.runtimes[codec]?.read(readers, sent, asked.settings.options?.unknownFields === "ignore");
  } catch (error) {
    // protobufjs 8.8.1 takes the end of an unknown group for wrong where the reader's message has no field at all.
    const isItsFault = reader.extended.messages.some(({ fields }) => fields.length === 0);
    if (isItsFault && String(error).includes("invalid end group tag")) return undefined;
    if (misframes(codec, sides(direction, asked).writer, asked)) return undefined;
    throw new Error(
      `${direction} reads, but ${codec} refuses ${name} ${JSON.stringify(datum)}: ${String(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** protobuf-es 2 does not look at wire types: it takes a zero, which every reader may skip, for bytes of its own type. */
function misframes(codec: string, { model }: Sided, asked: Asked): boolean {
  const hasOnlyZero = model.enums.some(({ values }) => values.every(({ number }) => number === 0));
  return codec === "protobuf-es" && hasOnlyZero && surfaceOf(asked) === "wire";
}

export function sides(direction: Direction, { base, head }: Asked): { reader: Sided; writer: Sided } {
  return direction === "backward" ? { reader: head, writer: base } : { reader: base, writer: head };
}

async function witnessFails(
  change: Change,
  direction: Direction,
  asked: Asked,
  { of, replays }: { of: Comparison; replays: boolean },
): Promise<void> {
  const all = { [change.surface]: change.verdict, ...change.surfaces };
  const outcome = all[asked.surface]?.[direction];
  if (!outcome || !fails(outcome)) return;
  const said = `${direction} ${asked.surface} ${change.rule} ${change.element.join(".")} ${outcome.outcome} (${outcome.because})`;
  if (!outcome.witness && outcome.because.endsWith("negative numbers arrive as huge positive ones")) return;
  if (!outcome.witness) throw new Error(`${said}: no witness`);
  if (!replays) return;
  const written = JSON.parse(JSON.stringify(outcome.witness.written)) as Written;
  // What is called belongs to the file of its service, and not to one of a type.
  if (asked.surface === "rpc" && (written.call ?? written.method) !== undefined) return;
  const name = written.message ?? written.enum;
  const readers = written.reader ?? name;
  const [base, head] = direction === "backward" ? [name, readers] : [readers, name];
  const { basePath, headPath } = of.pairing;
  // A replay opens one file of each side: that of the type, where it moved to another one.
  const [before, after] = [
    unitOf("base", asked.base, pathOf(asked.base, base) ?? basePath, asked),
    unitOf("head", asked.head, pathOf(asked.head, head) ?? headPath, asked),
  ];
  if (!before || !after) return;
  const replayed =
    direction === "backward"
      ? await format.replay(after, before, written)
      : await format.replay(before, after, written);
  if (replayed.outcome !== outcome.outcome) throw new Error(`${said}: replayed ${replayed.outcome}`);
}

interface Written {
  readonly call?: string;
  readonly method?: string;
  readonly message?: string;
  readonly enum?: string;
  readonly reader?: string;
}

function pathOf({ model }: Sided, name: string | undefined): string | undefined {
  const isIt = (kind: "message" | "enum", id: string) => fullNameOf(model, { kind, id }) === `.${name ?? ""}`;
  const type =
    model.messages.find(({ id }) => isIt("message", id)) ?? model.enums.find(({ id }) => isIt("enum", id));
  return type && model.files[type.place ?? 0]?.path;
}

function unitOf(side: Of, { files }: Sided, path: string | undefined, { settings }: Asked): Unit | undefined {
  if (path === undefined) return undefined;
  return { snapshot: memorySnapshot(side, files), path, settings: { ...defaults, ...settings } };
}
