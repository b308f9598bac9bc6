import type { Enum, Field, ProtoFile, Service } from "../model/descriptor.js";
import { allEnums, allExtensions } from "../model/descriptor.js";
import { isLeftOut } from "../model/buf-config.js";
import type { ProtoModel } from "../model/proto-model.js";
import { withoutDot } from "../model/type-text.js";
import { type BufMessage, bufMessages } from "./buf-view.js";

/** What head has, by full name and by package. */
export interface View {
  readonly messages: ReadonlyMap<string, BufMessage>;
  readonly enums: ReadonlyMap<string, Enum>;
  readonly services: ReadonlyMap<string, Service>;
  /** By extended message and number. */
  readonly extensions: ReadonlyMap<string, Field>;
  readonly extensionNames: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
  readonly own: ProtoFile | undefined;
}

/** A view holds for the files that were loaded then: looking for dependents loads more. */
const views = new WeakMap<ProtoModel, { readonly files: number; readonly view: Omit<View, "own"> }>();

export function viewOf(model: ProtoModel, own: ProtoFile | undefined): View {
  const loaded = model.loaded();
  let cached = views.get(model);
  if (cached?.files !== loaded.length)
    views.set(model, (cached = { files: loaded.length, view: buildView(model, loaded) }));
  return { ...cached.view, own };
}

function buildView(model: ProtoModel, loaded: readonly string[]): Omit<View, "own"> {
  const files = loaded.flatMap((path) => (isLeftOut(model.modules, path) ? [] : (model.file(path) ?? [])));
  const messages = new Map<string, BufMessage>();
  for (const message of files.flatMap(bufMessages))
    if (!messages.has(message.fullName)) messages.set(message.fullName, message);
  const extensions = files.flatMap((file) => allExtensions(file));
  return {
    messages,
    enums: new Map(files.flatMap((file) => allEnums(file)).map((type) => [type.fullName, type])),
    services: new Map(
      files.flatMap(({ services }) => services).map((service) => [service.fullName, service]),
    ),
    extensions: new Map(extensions.map((field) => [extensionKey(field), field])),
    extensionNames: new Set(extensions.map(({ fullName }) => fullName)),
    packages: new Set(files.map((file) => file.package)),
  };
}

export function extensionKey({ extendee, extendeeName, number }: Field): string {
  return `${extendee?.fullName ?? withoutDot(extendeeName ?? "")} ${String(number)}`;
}
