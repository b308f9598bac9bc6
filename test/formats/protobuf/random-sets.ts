import type { Random } from "../../support/random.js";
import type {
  EnumModel,
  ExtensionModel,
  FileModel,
  MessageModel,
  Placed,
  ServiceModel,
  SetFile,
  TypeModel,
} from "./proto-text.js";
import { enumOf, messageOf, packageOf, protoText, rangeOf } from "./proto-text.js";
import {
  looseFile,
  mutations,
  randomField,
  randomType,
  settle,
  settled,
  viewAt,
  withoutTwins,
} from "./random-protos.js";

export interface SetModel extends FileModel {
  files: SetFile[];
  extensions: ExtensionModel[];
  services: ServiceModel[];
}

const syntaxes = ["proto2", "proto3", "2023", "2023"] as const;

/**
 * What sets have beside what all have. wide: aliases, files of edition 2024 and more extensions. exchanged: all that, and
 * extended messages that take each other's place. Sets without these stay what they were.
 */
export type Kind = "plain" | "wide" | "exchanged";

/** Two to five files that import each other, with messages, enums, extensions and services. */
export function randomSet(rng: Random, kind: Kind = "plain"): SetModel {
  const wide = kind !== "plain";
  const model: SetModel = { ...looseFile(rng), files: [], extensions: [], services: [] };
  if (wide) for (const it of model.enums) addAliases(it, rng);
  const count = 2 + rng.below(4);
  for (let i = 0; i < count; i += 1) model.files.push(randomPlace(model, rng));
  for (const it of model.messages) it.extendable = rng.chance(60);
  for (let i = rng.below(wide ? 7 : 4); i > 0; i -= 1) model.extensions.push(randomExtension(model, rng));
  if (wide) for (const file of model.files) file.is2024 = rng.chance(40);
  for (let i = rng.below(3); i > 0; i -= 1) model.services.push(randomService(model, rng));
  for (const it of placedIn(model)) it.wish = rng.below(count);
  if (kind === "exchanged") extendMany(model, rng);
  return settledSet(model);
}

/** Most messages have an extension, and a message holds one of them. */
function extendMany(model: SetModel, rng: Random): void {
  for (const file of model.files) if (file.syntax === "proto3") file.syntax = "2023";
  for (const { id } of model.messages) {
    messageOf(model, id).extendable = true;
    const extension = randomExtension(model, rng);
    model.extensions.push({ ...extension, extendee: id, wish: rng.below(model.files.length) });
  }
  for (const message of model.messages)
    for (const field of message.fields)
      if (rng.chance(30)) field.type = { kind: "message", id: rng.pick(model.messages).id };
}

/** An extended message takes the place of another: in a field, in an extension, or in a method. */
function exchange(model: SetModel, rng: Random): void {
  const places = [
    ...model.messages.flatMap(({ fields }) => fields),
    ...model.extensions.map(({ field }) => field),
  ];
  const holding = places.filter(({ type }) => type.kind === "message");
  const extended = model.extensions.map(({ extendee }) => extendee);
  if (holding.length > 0 && extended.length > 0)
    rng.pick(holding).type = { kind: "message", id: rng.pick(extended) };
  const [service] = model.services;
  if (service && extended.length > 0 && rng.chance(30))
    rng.pick(service.methods).request = rng.pick(extended);
}

/** Names that share numbers with others. */
function addAliases(it: EnumModel, rng: Random): void {
  for (let i = rng.below(3); i > 0; i -= 1) {
    const { number } = rng.pick(it.values);
    it.values.splice(rng.below(it.values.length + 1), 0, { name: `${it.id}_A${i}`, number });
  }
}

function randomPlace({ files }: SetModel, rng: Random): SetFile {
  return {
    path: `f${files.length}.proto`,
    package: rng.chance(75) ? "p" : "p.q",
    syntax: rng.pick(syntaxes),
  };
}

function randomExtension(model: SetModel, rng: Random): ExtensionModel {
  const extendee = rng.pick(model.messages);
  const field = randomField(model, extendee, rng);
  field.number = 100 + rng.below(6);
  field.name = `ext_${"abcdef".charAt(field.number - 100)}`;
  return { extendee: extendee.id, field };
}

function randomService(model: SetModel, rng: Random): ServiceModel {
  const methods = ["Get", "Put", "Watch"].slice(rng.below(2)).map((name) => ({
    name,
    request: rng.pick(model.messages).id,
    response: rng.pick(model.messages).id,
    streams: [rng.pick(["", "", "stream "] as const), rng.pick(["", "stream "] as const)] as const,
  }));
  let count = model.services.length;
  while (model.services.some(({ name }) => name === `S${count}`)) count += 1;
  return { name: `S${count}`, methods };
}

function placedIn({ messages, enums, extensions, services }: SetModel): Placed[] {
  return [...messages, ...enums, ...extensions, ...services];
}

/** Gives each element a file, no earlier than its wish and than all that it refers to; then what the syntax makes of it. */
function settledSet(model: SetModel): SetModel {
  place(model);
  for (const message of model.messages) {
    if (syntaxAt(model, message) !== "proto3") continue;
    // protoc refuses a closed enum in a proto3 file, wherever it stands.
    for (const field of message.fields)
      if (field.type.kind === "enum" && syntaxAt(model, enumOf(model, field.type.id)) !== "proto3")
        field.type = { kind: "scalar", scalar: "int32" };
  }
  settled(model);
  const taken = new Set<string>();
  model.extensions = model.extensions.filter((it) => {
    const { extendee, field } = it;
    const view = viewAt(model, it);
    if (field.cardinality === "map") field.cardinality = "repeated";
    delete field.oneof;
    delete field.jsonName;
    field.presence = "explicit";
    settle(view, field);
    const message = messageOf(model, extendee);
    const keys = [`${extendee} ${String(field.number)}`, `${packageOf(model, it)}.${field.name}`];
    if (keys.some((key) => taken.has(key))) return false;
    if (!rangeOf(viewAt(model, message), message).includes(field.number)) return false;
    for (const key of keys) taken.add(key);
    return view.syntax !== "proto3";
  });
  return model;
}

function syntaxAt(model: SetModel, { place: at = 0 }: Placed) {
  return model.files[at]?.syntax;
}

function place(model: SetModel): void {
  const all = placedIn(model);
  for (const it of all) it.place = Math.min(it.wish ?? 0, model.files.length - 1);
  for (let moved = true; moved;) {
    moved = false;
    for (const it of all) {
      const at = Math.max(it.place ?? 0, ...needs(model, it).map((other) => other.place ?? 0));
      moved ||= at !== it.place;
      it.place = at;
    }
  }
}

function needs(model: SetModel, it: Placed): Placed[] {
  const types = (all: readonly TypeModel[]) =>
    all.flatMap((type): Placed[] => {
      if (type.kind === "message") return [messageOf(model, type.id)];
      return type.kind === "enum" ? [enumOf(model, type.id)] : [];
    });
  if ("methods" in it)
    return (it as ServiceModel).methods.flatMap(({ request, response }) =>
      [request, response].map((id) => messageOf(model, id)),
    );
  if ("extendee" in it) {
    const { extendee, field } = it as ExtensionModel;
    return [messageOf(model, extendee), ...types([field.type])];
  }
  if (!("fields" in it)) return [];
  const { id, parent, fields } = it as MessageModel;
  const around = model.messages.filter((other) => other.parent === id || other.id === parent);
  return [...around, ...types(fields.map(({ type }) => type))];
}

type SetMutation = (model: SetModel, rng: Random) => void;

const onExtension =
  (change: (it: ExtensionModel, model: SetModel, rng: Random) => void): SetMutation =>
  (model, rng) => {
    if (model.extensions.length > 0) change(rng.pick(model.extensions), model, rng);
  };

const onService =
  (change: (it: ServiceModel, model: SetModel, rng: Random) => void): SetMutation =>
  (model, rng) => {
    if (model.services.length > 0) change(rng.pick(model.services), model, rng);
  };

/** No two files have one path. */
function renameFile({ files }: SetModel, file: SetFile, path: string): void {
  if (!files.some((other) => other.path === path)) file.path = path;
}

/** Every kind of change that takes more than one file, or more than messages. */
const setMutations: Readonly<Record<string, SetMutation>> = {
  move: (model, rng) => (rng.pick(placedIn(model)).wish = rng.below(model.files.length)),
  "move to a new file": (model, rng) => {
    rng.pick(placedIn(model)).wish = model.files.length;
    model.files.push(randomPlace(model, rng));
  },
  "merge files": (model, rng) => {
    const [from, to] = [rng.below(model.files.length), rng.below(model.files.length)];
    for (const it of placedIn(model)) if (it.wish === from) it.wish = to;
  },
  "rename a file": (model, rng) => {
    renameFile(model, rng.pick(model.files), `n${rng.below(9)}/g.proto`);
  },
  "another package": (model, rng) => (rng.pick(model.files).package = rng.pick(["p", "p.q", "r"])),
  "another syntax": (model, rng) => (rng.pick(model.files).syntax = rng.pick(syntaxes)),
  "add an extension": (model, rng) => model.extensions.push(randomExtension(model, rng)),
  "remove an extension": (model, rng) => model.extensions.splice(rng.below(model.extensions.length + 1), 1),
  "another type of an extension": onExtension(
    ({ field }, model, rng) => (field.type = randomType(model, rng)),
  ),
  "another number of an extension": onExtension(({ field }, _, rng) => (field.number = 100 + rng.below(6))),
  "rename an extension": onExtension(({ field }) => (field.name += "x")),
  "an extension of many": onExtension(({ field }) => (field.cardinality = "repeated")),
  "another message is extended": onExtension((it, model, rng) => (it.extendee = rng.pick(model.messages).id)),
  "an extension becomes a field": onExtension((it, model) => {
    model.extensions.splice(model.extensions.indexOf(it), 1);
    messageOf(model, it.extendee).fields.push(it.field);
  }),
  "a field becomes an extension": (model, rng) => {
    const message = rng.pick(model.messages);
    const [field] = message.fields.splice(rng.below(message.fields.length + 1), 1);
    if (!field) return;
    message.extendable = true;
    model.extensions.push({ extendee: message.id, field, wish: rng.below(model.files.length) });
  },
  "a range of extensions": (model, rng) => {
    const message = rng.pick(model.messages);
    message.extendable = !message.extendable;
  },
  "add a service": (model, rng) => model.services.push(randomService(model, rng)),
  "remove a service": (model, rng) => model.services.splice(rng.below(model.services.length + 1), 1),
  "rename a service": onService((it) => (it.name += "New")),
  "remove a method": onService((it, _, rng) => it.methods.splice(rng.below(it.methods.length + 1), 1)),
  "another request": onService((it, model, rng) => {
    const method = it.methods[rng.below(it.methods.length + 1)];
    if (method) method.request = rng.pick(model.messages).id;
  }),
  "another stream": onService((it, _, rng) => {
    const method = it.methods[rng.below(it.methods.length + 1)];
    if (method) method.streams = [rng.pick(["", "stream "]), rng.pick(["", "stream "])];
  }),
};

const onExtended =
  (change: (it: MessageModel, model: SetModel, rng: Random) => void): SetMutation =>
  (model, rng) => {
    if (model.extensions.length === 0) return;
    const { extendee } = rng.pick(model.extensions);
    change(messageOf(model, extendee), model, rng);
  };

/** Changes of what only wide sets have, or have often. */
const wideMutations: Readonly<Record<string, SetMutation>> = {
  "regroup aliases": (model, rng) => {
    const it = rng.pick(model.enums);
    rng.pick(it.values).number = rng.pick(it.values).number;
  },
  "split aliases": (model, rng) => {
    const it = rng.pick(model.enums);
    const shared = it.values.filter((one) =>
      it.values.some((two) => two !== one && two.number === one.number),
    );
    if (shared.length > 0) rng.pick(shared).number = rng.pick([1, 2, 7]);
  },
  "swap values": (model, rng) => {
    const { values } = rng.pick(model.enums);
    const [a, b] = [rng.pick(values), rng.pick(values)];
    [a.number, b.number] = [b.number, a.number];
  },
  "rename an extended message": onExtended((it) => (it.name = `${it.id}New`)),
  "rename an extended message and change its extension": onExtended((it, model, rng) => {
    const file = model.files[it.place ?? 0];
    if (file && rng.chance(50)) file.package = rng.pick(["p", "p.q", "r"]);
    else it.name = `${it.id}New`;
    const extension = model.extensions.find(({ extendee }) => extendee === it.id);
    if (extension) extension.field.type = randomType(model, rng);
  }),
  "move an extended message": onExtended((it, model, rng) => (it.wish = rng.below(model.files.length))),
  "an extended message in a new file": onExtended((it, model, rng) => {
    it.wish = model.files.length;
    model.files.push({ ...randomPlace(model, rng), is2024: rng.chance(40) });
  }),
  "another package of an extended message": onExtended((it, model, rng) => {
    const file = model.files[it.place ?? 0];
    if (file) file.package = rng.pick(["p", "p.q", "r"]);
  }),
  "another file of an extended message": onExtended((it, model, rng) => {
    const file = model.files[it.place ?? 0];
    if (file) renameFile(model, file, `n${rng.below(9)}/e.proto`);
  }),
  "another edition": (model, rng) => {
    const file = rng.pick(model.files);
    file.syntax = "2023";
    file.is2024 = !file.is2024;
  },
  "rename a method": onService((it, _, rng) => {
    const method = it.methods[rng.below(it.methods.length + 1)];
    if (method) method.name += "New";
  }),
  "move a service": onService((it, model, rng) => (it.wish = rng.below(model.files.length))),
  "a service in a new file": onService((it, model, rng) => {
    it.wish = model.files.length;
    model.files.push(randomPlace(model, rng));
  }),
  "another response": onService((it, model, rng) => {
    const method = it.methods[rng.below(it.methods.length + 1)];
    if (method) method.response = rng.pick(model.messages).id;
  }),
};

const all: Readonly<Record<string, SetMutation>> = { ...mutations, ...setMutations };
const wideAll: Readonly<Record<string, SetMutation>> = { ...all, ...wideMutations };

/** A copy with one to three changes, after an exchange where the set is for that. */
export function mutateSet(
  original: SetModel,
  rng: Random,
  of: Kind = "plain",
): { model: SetModel; kinds: readonly string[] } {
  const model = structuredClone(original);
  const kinds: string[] = [];
  const wide = of !== "plain";
  if (of === "exchanged") {
    exchange(model, rng);
    kinds.push("exchange");
  }
  for (let count = 1 + rng.below(3); count > 0; count -= 1) {
    const table = wide && rng.chance(60) ? wideMutations : rng.chance(50) ? setMutations : all;
    const kind = rng.pick(Object.keys(table));
    wideAll[kind]?.(model, rng);
    kinds.push(kind);
  }
  for (const it of model.enums) withoutTwins(it);
  return { model: settledSet(model), kinds };
}

/** The texts of a set by path; a file in which nothing lies is none. */
export function textsOf(model: SetModel): Record<string, string> {
  const used = new Set(placedIn(model).map(({ place: at }) => at));
  const texts: Record<string, string> = {};
  for (const [index, { path }] of model.files.entries())
    if (used.has(index)) texts[path] = protoText(viewAt(model, { place: index }), index);
  return texts;
}
