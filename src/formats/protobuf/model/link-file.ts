import type {
  EnumNode,
  EnumValueNode,
  ExtendNode,
  MessageNode,
  RpcNode,
  ServiceNode,
} from "../syntax/ast.js";
import type { Enum, EnumValue, Field, Message, Oneof, ProtoFile, Rpc, Service } from "./descriptor.js";
import { editionDefaults, inheritFeatures } from "./features.js";
import { linkField } from "./link-field.js";
import type { Linkage, Lookup, Place } from "./link-context.js";
import { within } from "./link-context.js";

/** Turns a parsed text into elements with full names and resolved features; types resolve when first asked for. */
export function linkFile(linkage: Linkage): ProtoFile {
  const { node, path, importPath, text, lookup } = linkage;
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
    messages: node.messages.map((child) => message(child, place, lookup)),
    enums: node.enums.map((child) => enumeration(child, place)),
    services: node.services.map((child) => service(child, place, lookup)),
    extensions: extensions(node.extends, place, lookup),
  });
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

function message(node: MessageNode, place: Place, lookup: Lookup): Message {
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
    const linked = linkField(child, inner, lookup, { oneof, extendeeName: undefined });
    fields.push(linked);
    if (child.oneof !== undefined) members[child.oneof]?.push(linked);
  }
  return Object.assign(self, {
    messages: node.messages.map((child) => message(child, inner, lookup)),
    enums: node.enums.map((child) => enumeration(child, inner)),
    extensions: extensions(node.extends, inner, lookup),
  });
}

function extensions(nodes: readonly ExtendNode[], place: Place, lookup: Lookup): Field[] {
  return nodes.flatMap(({ extendee, fields }) =>
    fields.map((child) => linkField(child, place, lookup, { oneof: undefined, extendeeName: extendee })),
  );
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
  return Object.assign(self, { values: node.values.map((child) => enumValue(child, self)) });
}

const derivedOfValue: Partial<EnumValue> & ThisType<EnumValue> = {
  get element() {
    return [...this.enum.element, `#${this.name}`];
  },
};

function enumValue(node: EnumValueNode, type: Enum): EnumValue {
  const own = { __proto__: derivedOfValue, name: node.name, number: node.number, node, enum: type };
  return own as unknown as EnumValue;
}

function service(node: ServiceNode, place: Place, lookup: Lookup): Service {
  const rpcs: Rpc[] = [];
  const self: Service = { kind: "service", ...declared(node, place), node, at: node.at, rpcs };
  for (const child of node.rpcs) rpcs.push(method(child, self, lookup));
  return self;
}

interface LinkedRpc extends Rpc {
  readonly lookup: Lookup;
}

const derivedOfRpc: Partial<Rpc> & ThisType<LinkedRpc> = {
  get element() {
    return [...this.service.element, this.name];
  },
  get request() {
    return messageNamed(this, this.node.request);
  },
  get response() {
    return messageNamed(this, this.node.response);
  },
  get requestName() {
    return this.request?.fullName ?? this.node.request;
  },
  get responseName() {
    return this.response?.fullName ?? this.node.response;
  },
};

function method(node: RpcNode, owner: Service, lookup: Lookup): Rpc {
  const own = { __proto__: derivedOfRpc, name: node.name, node, service: owner, lookup };
  return own as unknown as Rpc;
}

function messageNamed({ service: owner, lookup }: LinkedRpc, name: string): Message | undefined {
  const found = lookup(name, owner.fullName);
  return found?.kind === "message" ? found : undefined;
}
