import type { ElementPath } from "../../../model/change.js";
import type { Text } from "../../../source/text.js";
import type { EnumNode, ExtendNode, FieldNode, FileNode, MessageNode, ServiceNode } from "../syntax/ast.js";
import type {
  Enum,
  Field,
  FieldType,
  Import,
  Message,
  Oneof,
  Presence,
  ProtoFile,
  Rpc,
  Scalar,
  Service,
} from "./descriptor.js";
import { scalars } from "./descriptor.js";
import type { Features } from "./features.js";
import { editionDefaults, inheritFeatures } from "./features.js";
import { optionText } from "./options.js";

const scalarNames: ReadonlySet<string> = new Set(scalars);

/** What linking needs to know of the other files. */
export interface Linkage {
  readonly path: string;
  readonly importPath: string;
  readonly text: Text;
  readonly node: FileNode;
  imports(): readonly Import[];
  /** The message or enum that a name means in a scope of this file. */
  lookup(name: string, scope: string): Message | Enum | undefined;
}

interface Place {
  readonly file: ProtoFile;
  readonly scope: string;
  readonly element: ElementPath;
  readonly features: Features;
  readonly parent: Message | undefined;
}

/** Turns a parsed text into elements with full names and resolved features; types resolve when first asked for. */
export function linkFile(linkage: Linkage): ProtoFile {
  const { node, path, importPath, text } = linkage;
  const features = inheritFeatures(editionDefaults[node.edition], node.options);
  const file = {
    path,
    importPath,
    text,
    node,
    edition: node.edition,
    package: node.package,
    features,
    options: node.options,
    get imports() {
      return linkage.imports();
    },
  } as ProtoFile;
  const place: Place = { file, scope: node.package, element: [], features, parent: undefined };
  return Object.assign(file, {
    messages: node.messages.map((child) => message(child, place, linkage)),
    enums: node.enums.map((child) => enumeration(child, place)),
    services: node.services.map((child) => service(child, place, linkage)),
    extensions: extensions(node.extends, place, linkage),
  });
}

function within(scope: string, name: string): string {
  return scope === "" ? name : `${scope}.${name}`;
}

function declared(node: { name: string; options: MessageNode["options"] }, { file, scope, element }: Place) {
  return {
    name: node.name,
    fullName: within(scope, node.name),
    element: [...element, node.name],
    file,
    options: node.options,
  };
}

function message(node: MessageNode, place: Place, linkage: Linkage): Message {
  const common = declared(node, place);
  const features = inheritFeatures(place.features, node.options);
  const fields: Field[] = [];
  const oneofs: Oneof[] = [];
  const self: Message = {
    kind: "message",
    ...common,
    node,
    at: node.at,
    features,
    parent: place.parent,
    fields,
    oneofs,
    messages: [],
    enums: [],
    extensions: [],
  };
  const inner: Place = {
    file: place.file,
    scope: self.fullName,
    element: self.element,
    features,
    parent: self,
  };
  const members = node.oneofs.map((): Field[] => []);
  oneofs.push(
    ...node.oneofs.map((child, index) => ({
      name: child.name,
      node: child,
      message: self,
      members: members[index] ?? [],
    })),
  );
  for (const child of node.fields) {
    const oneof = child.oneof === undefined ? undefined : oneofs[child.oneof];
    const linked = field(child, inner, linkage, { oneof, extendee: undefined });
    fields.push(linked);
    if (child.oneof !== undefined) members[child.oneof]?.push(linked);
  }
  return Object.assign(self, {
    messages: node.messages.map((child) => message(child, inner, linkage)),
    enums: node.enums.map((child) => enumeration(child, inner)),
    extensions: extensions(node.extends, inner, linkage),
  });
}

function extensions(nodes: readonly ExtendNode[], place: Place, linkage: Linkage): Field[] {
  return nodes.flatMap(({ extendee, fields }) =>
    fields.map((child) => field(child, place, linkage, { oneof: undefined, extendee })),
  );
}

function field(
  node: FieldNode,
  place: Place,
  linkage: Linkage,
  { oneof, extendee }: { oneof: Oneof | undefined; extendee: string | undefined },
): Field {
  const common = declared(node, place);
  const inherited = oneof ? inheritFeatures(place.features, oneof.node.options) : place.features;
  const features = inheritFeatures(inherited, node.options);
  const cardinality = node.type.kind === "map" ? "map" : node.label === "repeated" ? "repeated" : "singular";
  let type: FieldType | undefined;
  let extended: Message | "unknown" | undefined;
  const self: Field = {
    kind: "field",
    ...common,
    node,
    at: node.at,
    number: node.number,
    features,
    jsonName:
      extendee === undefined
        ? (optionText(node.options, "json_name") ?? jsonNameOf(node.name))
        : `[${common.fullName}]`,
    cardinality,
    mapKey: node.type.kind === "map" ? (node.type.key as Scalar) : undefined,
    oneof,
    parent: place.parent,
    extendeeName: extendee,
    get type() {
      return (type ??= resolveType(node, place.scope, linkage));
    },
    get extendee() {
      if (extendee === undefined) return undefined;
      if (extended === undefined) {
        const found = linkage.lookup(extendee, place.scope);
        extended = found?.kind === "message" ? found : "unknown";
      }
      return extended === "unknown" ? undefined : extended;
    },
    get presence() {
      return presenceOf(self, node, place.file);
    },
    get packed() {
      return cardinality === "repeated" && isPackable(self.type) && isPacked(node, features);
    },
    get delimited() {
      return (
        cardinality !== "map" &&
        self.type.kind === "message" &&
        (node.group || features.message_encoding === "DELIMITED")
      );
    },
  };
  return self;
}

function resolveType(node: FieldNode, scope: string, linkage: Linkage): FieldType {
  const name = node.type.kind === "map" ? node.type.value : node.type.name;
  if (!node.group && scalarNames.has(name)) return { kind: "scalar", scalar: name as Scalar };
  const found = linkage.lookup(name, scope);
  if (!found) return { kind: "unresolved", name };
  return found.kind === "message" ? { kind: "message", message: found } : { kind: "enum", enum: found };
}

/** https://protobuf.dev/programming-guides/field_presence: by the rules of the language, not of one library. */
function presenceOf(
  { cardinality, type, oneof, features, extendeeName }: Field,
  node: FieldNode,
  file: ProtoFile,
): Presence {
  if (cardinality !== "singular") return "none";
  if (node.label === "required" || features.field_presence === "LEGACY_REQUIRED") return "required";
  if (oneof || extendeeName !== undefined || type.kind === "message") return "explicit";
  if (node.label === "optional" || file.edition === "proto2") return "explicit";
  return features.field_presence === "IMPLICIT" ? "implicit" : "explicit";
}

function isPackable(type: FieldType): boolean {
  if (type.kind === "enum") return true;
  return type.kind === "scalar" && type.scalar !== "string" && type.scalar !== "bytes";
}

function isPacked(node: FieldNode, features: Features): boolean {
  const option = optionText(node.options, "packed");
  return option === undefined ? features.repeated_field_encoding === "PACKED" : option === "true";
}

/** protoc's ToJsonName: underscores go, and the letter after one becomes a capital. */
export function jsonNameOf(name: string): string {
  return name.replace(/_+([a-z])?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? "");
}

function enumeration(node: EnumNode, place: Place): Enum {
  const common = declared(node, place);
  const features = inheritFeatures(place.features, node.options);
  const self: Enum = {
    kind: "enum",
    ...common,
    node,
    at: node.at,
    features,
    closed: features.enum_type === "CLOSED",
    parent: place.parent,
    values: [],
  };
  return Object.assign(self, {
    values: node.values.map((child) => ({
      name: child.name,
      number: child.number,
      node: child,
      enum: self,
      element: [...self.element, `#${child.name}`],
    })),
  });
}

function service(node: ServiceNode, place: Place, linkage: Linkage): Service {
  const common = declared(node, place);
  const rpcs: Rpc[] = [];
  const self: Service = { kind: "service", ...common, node, at: node.at, rpcs };
  const lookup = (name: string) => {
    const found = linkage.lookup(name, self.fullName);
    return found?.kind === "message" ? found : undefined;
  };
  for (const child of node.rpcs) {
    rpcs.push({
      name: child.name,
      node: child,
      service: self,
      element: [...self.element, child.name],
      get request() {
        return lookup(child.request);
      },
      get response() {
        return lookup(child.response);
      },
      get requestName() {
        return lookup(child.request)?.fullName ?? child.request;
      },
      get responseName() {
        return lookup(child.response)?.fullName ?? child.response;
      },
    });
  }
  return self;
}
