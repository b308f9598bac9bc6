import { memoByObject } from "../../../algorithms/memo.js";
import type { Enum, Field, Message, ProtoFile, Service } from "../model/descriptor.js";
import { allEnums, allExtensions, allMessages } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import { extendingFiles } from "../model/extending.js";
import { getOrMake } from "../model/tables.js";

/** The messages or the enums of a file, by full name, and what the symbols of a text call them. */
export interface Types<T extends Message | Enum> {
  readonly kind: "message" | "enum";
  readonly of: (file: ProtoFile) => ReadonlyMap<string, T>;
}

function byName<T extends Message | Enum>(all: (file: ProtoFile) => Iterable<T>): Types<T>["of"] {
  return memoByObject((file: ProtoFile) => new Map([...all(file)].map((type) => [type.fullName, type])));
}

export const messageTypes: Types<Message> = { kind: "message", of: byName(allMessages) };
export const enumTypes: Types<Enum> = { kind: "enum", of: byName(allEnums) };

/** The files of one side that declare a symbol, and those that were loaded when they were looked through. */
interface Declarers {
  readonly files: readonly string[];
  readonly paths: ReadonlyMap<string, readonly string[]>;
}
const declarers = new WeakMap<ProtoModel, Declarers>();

/** The paths of the loaded files that declare a symbol of this kind and full name. */
function declarersOf(model: ProtoModel, kind: string, fullName: string): readonly string[] {
  const loaded = model.loaded();
  let index = declarers.get(model);
  if (index?.files !== loaded) {
    const paths = new Map<string, string[]>();
    for (const path of loaded) {
      const parsed = model.parsed(path);
      if (!parsed || !("symbols" in parsed)) continue;
      for (const [name, is] of parsed.symbols.declared)
        getOrMake(paths, `${is} ${name}`, () => []).push(path);
    }
    declarers.set(model, (index = { files: loaded, paths }));
  }
  return index.paths.get(`${kind} ${fullName}`) ?? [];
}

/** The types of this full name in the files that one side has loaded, which need not meet. */
export function typesNamed<T extends Message | Enum>(
  fullName: string,
  model: ProtoModel,
  { kind, of }: Types<T>,
): readonly T[] {
  return declarersOf(model, kind, fullName).flatMap((path) => {
    const file = model.file(path);
    return (file && of(file).get(fullName)) ?? [];
  });
}

/** The first message of this name. */
export function messageNamed(fullName: string, model: ProtoModel): Message | undefined {
  return typesNamed(fullName, model, messageTypes)[0];
}

/** The services of this full name in the loaded files of one side. */
export function servicesNamed(fullName: string, model: ProtoModel): readonly Service[] {
  return declarersOf(model, "service", fullName).flatMap(
    (path) => model.file(path)?.services.filter((service) => service.fullName === fullName) ?? [],
  );
}

/** The extensions of a message under a number, in the loaded files of one side. */
export function extensionsAt(extended: string, number: number, model: ProtoModel): readonly Field[] {
  return [...extendingFiles(model)].flatMap((file) =>
    [...allExtensions(file)].filter(
      (field) => field.number === number && field.extendee?.fullName === extended,
    ),
  );
}
