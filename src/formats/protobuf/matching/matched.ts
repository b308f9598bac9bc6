import type { ReaderContext } from "../decoding/reader-context.js";
import type { Enum, Field, Message, ProtoFile, Rpc, Service } from "../model/descriptor.js";
import { extensionName } from "../model/identity.js";
import type { PlacedPair, WholePair } from "../model/pair-fields.js";
import type { ProtoModel } from "../model/proto-model.js";

/** A file of one side, with the model that its imports resolve in. */
export interface ProtoContract {
  readonly file: ProtoFile;
  readonly model: ProtoModel;
  /** Of its messages, enums and services, only those of these names are meant, and what stands in them. */
  readonly names?: ReadonlySet<string>;
}

/** Whether a declaration is meant, where only some of a file are. */
function isMeant({ names }: Pick<ProtoContract, "names">, declared: Nested): boolean {
  if (!names) return true;
  return declared.parent ? isMeant({ names }, declared.parent) : names.has(declared.fullName);
}

/** Whether an extension is meant: by itself, or with the message around it. */
export function isMeantExtension(
  { names }: Pick<ProtoContract, "names">,
  { extendeeName, number, parent }: Pick<Field, "extendeeName" | "number" | "parent">,
): boolean {
  if (!names || (parent && isMeant({ names }, parent))) return true;
  return extendeeName !== undefined && names.has(extensionName(extendeeName, number));
}

/** The messages, enums and services of a file that are meant, and in no other one. */
export function meantOf(contract: ProtoContract): Pick<ProtoFile, "messages" | "enums" | "services"> {
  const meant = <T extends Nested>(declared: readonly T[]) =>
    declared.filter((own) => isMeant(contract, own));
  const { messages, enums, services } = contract.file;
  return { messages: meant(messages), enums: meant(enums), services: meant(services) };
}

interface Nested {
  readonly fullName: string;
  readonly parent?: Nested | undefined;
}

/** Two versions of one element. moved: head has it in another file. arrived: base had it in another file. */
export interface Pair<T> {
  readonly base: T | undefined;
  readonly head: T | undefined;
  readonly relation: "same" | "renamed" | "moved" | "arrived";
}

/** The elements of both sides, paired up once for all rules. */
export interface Matched {
  readonly base: ProtoFile;
  readonly head: ProtoFile;
  readonly context: ReaderContext;
  readonly messages: readonly Pair<Message>[];
  readonly enums: readonly Pair<Enum>[];
  /** Types that base has in another file: their changes are listed with that file. */
  readonly arrived: readonly Pair<Message | Enum>[];
  readonly services: readonly Pair<Service>[];
  /** Services that base has in another file: their changes are listed with that file. */
  readonly arrivedServices: readonly Pair<Service>[];
  readonly rpcs: readonly Pair<Rpc>[];
  readonly extensions: readonly PlacedPair[];
  /** Extensions whose other version stands in another file, where their changes are listed. */
  readonly echoes: readonly PlacedPair[];
  /** The fields of every message that both sides have; one of the two may be an extension of it. */
  readonly fields: readonly PlacedPair[];
  /** Of the fields and extensions that both sides have, those of which some fact is another. */
  readonly altered: readonly WholePair[];
  /** The full names of what may have moved to so many places that not all of them are compared. */
  readonly scattered: readonly string[];
  /** How much may still be tried to find witnesses: all changes of the pair share it. */
  readonly budget: WitnessBudget;
}

/** Counted in fields that the decoders look at. */
export interface WitnessBudget {
  left: number;
  /** What all pairs of the run share. */
  readonly run: RunBudget;
}

export interface RunBudget {
  left: number;
  /** Somebody wanted more than was left. */
  isShort: boolean;
}
