import type * as Protobuf from "protobufjs";
import { allExtensions, type Enum, type Message, type ProtoFile } from "../model/descriptor.js";
import { getOrMake, PairTable } from "../model/tables.js";
import { targetOf } from "../model/type-digest.js";
import { extensionsOf, holderName, holderRoot, type MembersJson, type RootJson, rootJson } from "./root.js";

type Library = typeof Protobuf;

/** The types of a schema as protobufjs holds them, each described once and only when a datum or a neighbour needs it. */
export interface Reflection {
  message(type: Message): Protobuf.Type;
  /** A message with one field, `value`, that holds the enum. */
  holder(type: Enum): Protobuf.Type;
}

/** Types look the same from every file that declares no extensions. */
const common = {};
const reflections = new WeakMap<object, Reflection>();
const keys = new PairTable<object>();

/** Those of these files that declare extensions, each once. */
export function extending(files: readonly ProtoFile[]): readonly ProtoFile[] {
  return [...new Set(files)].filter((file) => allExtensions(file).length > 0);
}

/** One object for the same files in the same order. */
export function keyOfFiles(files: readonly ProtoFile[]): object {
  return files.reduce((key: object, file) => keys.getOrMake(key, file, () => ({})), common);
}

/** The types as some files see them: the extensions that they declare count. */
export function reflectionFrom(library: Library, files: readonly ProtoFile[]): Reflection {
  return getOrMake(reflections, keyOfFiles(files), () => reflect(library, files));
}

function reflect(library: Library, from: readonly ProtoFile[]): Reflection {
  const types = new WeakMap<Message | Enum, Protobuf.Type | Protobuf.Enum>();
  const holders = new WeakMap<Enum, Protobuf.Type>();

  function typeOf(type: Message | Enum): Protobuf.Type | Protobuf.Enum {
    return getOrMake(types, type, describe);
  }
  function describe(type: Message | Enum): Protobuf.Type | Protobuf.Enum {
    const json = rootJson(type, from);
    const root = rootOf(library, json);
    const reflected = root.lookupTypeOrEnum(type.fullName);
    // An extension of a message may lead back to it, and protobufjs resolves extensions at once.
    types.set(type, reflected);
    if (json.members) {
      // Nobody looks for a member by its full name, and none is an extension.
      Object.assign(root, { _handleAdd: () => undefined });
      addMembers(library, reflected, json.members);
    }
    if (type.kind === "message")
      open(
        root,
        reflected,
        [...type.fields, ...extensionsOf(type, from)].flatMap((field) => targetOf(field) ?? []),
      );
    root.resolveAll();
    if (type.kind === "message" && hasTakenNames(type)) preferJsonNames(reflected);
    return reflected;
  }
  function describeHolder(type: Enum): Protobuf.Type {
    const root = rootOf(library, holderRoot(type));
    const holder = root.lookupType(holderName(type));
    open(root, holder, [type]);
    root.resolveAll();
    return holder;
  }
  /** Types of other roots are found by name, and only when this message is encoded or decoded. */
  function open(root: Protobuf.Root, type: Protobuf.Type, targets: readonly (Message | Enum)[]): void {
    const named = new Map(targets.map((target) => [target.fullName, target]));
    root.lookup = (path: string | readonly string[]) => {
      const target = named.get(typeof path === "string" ? path : path.join("."));
      return target ? typeOf(target) : null;
    };
    Object.assign(type, { resolveAll: () => type });
    type.setup = () => setUp(library, type);
  }
  return {
    message: (type) => typeOf(type) as Protobuf.Type,
    holder: (type) => getOrMake(holders, type, describeHolder),
  };
}

/** Whether the name of a field is the JSON name of another one. */
function hasTakenNames({ fields }: Message): boolean {
  const byJsonName = new Map(fields.map((field) => [field.jsonName, field]));
  return fields.some((field) => (byJsonName.get(field.name) ?? field) !== field);
}

/**
 * protobufjs refuses such a message in JSON. The other decoders let the JSON name win: its index of keys is written
 * here as theirs is.
 */
function preferJsonNames(type: Protobuf.Type): void {
  const index = Object.create(null) as Record<string, Protobuf.Field>;
  const own = type.fieldsArray.filter(({ declaringField }) => !declaringField);
  for (const field of own) index[field.jsonName] ??= field;
  for (const field of own) index[field.name] ??= field;
  for (const field of type.fieldsArray) {
    const { declaringField } = field;
    if (declaringField) index[`[${declaringField.fullName.slice(1)}]`] = field;
  }
  Object.assign(type, { _fieldsByJsonName: index });
}

function rootOf(library: Library, json: RootJson): Protobuf.Root {
  const root = new library.Root();
  root.addJSON(json.nested);
  return root;
}

/** Adds the members of a message. protobufjs makes its index by number anew for each field: here it is kept while they are added. */
function addMembers(
  { Field, MapField, OneOf }: Library,
  type: Protobuf.Type,
  { fields, oneofs }: MembersJson,
) {
  const index: Record<number, Protobuf.Field | Protobuf.MapField> = {};
  Object.defineProperty(type, "_fieldsById", { get: () => index, set: () => undefined, configurable: true });
  for (const [name, json] of Object.entries(fields)) {
    const { keyType } = json;
    const field =
      keyType === undefined ? Field.fromJSON(name, json) : MapField.fromJSON(name, { ...json, keyType });
    type.add(field);
    index[json.id] = field;
  }
  Object.defineProperty(type, "_fieldsById", { value: null, writable: true, configurable: true });
  for (const [name, json] of Object.entries(oneofs)) type.add(OneOf.fromJSON(name, json));
}

/** protobufjs generates five functions for a type; here the encoder or the decoder alone, whichever is called. */
function setUp(library: Library, type: Protobuf.Type): Protobuf.Type {
  const { Reader, Writer, util, encoder, decoder } = library;
  const types = type.fieldsArray.map((field) => field.resolve().resolvedType);
  const C = type.ctor;
  type.encode = (...args) => {
    type.encode = encoder(type)({ Writer, types, util }) as typeof type.encode;
    return type.encode(...args);
  };
  type.decode = (...args) => {
    type.decode = decoder(type)({ Reader, types, util, C }) as typeof type.decode;
    return type.decode(...args);
  };
  // Only showing a message needs these; then all five are generated.
  const all = () => library.Type.prototype.setup.call(type);
  type.toObject = (...args) => all().toObject(...args);
  type.fromObject = (...args) => all().fromObject(...args);
  type.verify = (...args) => all().verify(...args);
  return type;
}
