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
import { type DeclarationScope, type LinkContext, type Lookup, within } from "./link-context.js";
import { withoutDot } from "./type-text.js";

/** Turns a parsed text into elements with full names and resolved features; types resolve when first asked for. */
export function linkFile(context: LinkContext): ProtoFile {
  const { node, path, importPath, text, lookup, dependencies } = context;
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
      return context.imports();
    },
    get missing() {
      return context.missing();
    },
    dependencies,
  } as ProtoFile;
  const around: DeclarationScope = { file, scope: node.package, element: [], features, parent: undefined };
  return Object.assign(file, {
    messages: node.messages.map((child) => message(child, around, lookup)),
    enums: node.enums.map((child) => enumeration(child, around)),
    services: node.services.map((child) => service(child, around, lookup)),
    extensions: extensions(node.extends, around, lookup),
  });
}

function declared(
  node: { name: string; options: MessageNode["options"] },
  { file, scope, element }: DeclarationScope,
) {
  return {
    name: node.name,
    fullName: within(scope, node.name),
    element: [...element, node.name],
    file,
    options: node.options,
  };
}

function message(node: MessageNode, around: DeclarationScope, lookup: Lookup): Message {
  const common = declared(node, around);
  const features = inheritFeatures(around.features, node.options);
  const fields: Field[] = [];
  const oneofs: Oneof[] = [];
  const self: Message = {
    kind: "message",
    ...common,
    node,
    at: node.at,
    features,
    parent: around.parent,
    fields,
    oneofs,
    messages: [],
    enums: [],
    extensions: [],
  };
  const inner: DeclarationScope = {
    file: around.file,
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

function extensions(nodes: readonly ExtendNode[], around: DeclarationScope, lookup: Lookup): Field[] {
  return nodes.flatMap(({ extendee, fields }) =>
    fields.map((child) => linkField(child, around, lookup, { oneof: undefined, extendeeName: extendee })),
  );
}

function enumeration(node: EnumNode, around: DeclarationScope): Enum {
  const common = declared(node, around);
  const features = inheritFeatures(around.features, node.options);
  const self: Enum = {
    kind: "enum",
    ...common,
    node,
    at: node.at,
    features,
    closed: features.enum_type === "CLOSED",
    parent: around.parent,
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

function service(node: ServiceNode, around: DeclarationScope, lookup: Lookup): Service {
  const rpcs: Rpc[] = [];
  const self: Service = { kind: "service", ...declared(node, around), node, at: node.at, rpcs };
  for (const child of node.rpcs) rpcs.push(method(child, self, lookup));
  return self;
}

/** What a method stores; its types are looked up when they are first asked for. */
interface LinkedRpc extends Rpc {
  readonly lookup: Lookup;
  asked: Message | "unknown" | undefined;
  answered: Message | "unknown" | undefined;
}

const derivedOfRpc: Partial<Rpc> & ThisType<LinkedRpc> = {
  get element() {
    return [...this.service.element, this.name];
  },
  get request() {
    this.asked ??= messageNamed(this, this.node.request);
    return this.asked === "unknown" ? undefined : this.asked;
  },
  get response() {
    this.answered ??= messageNamed(this, this.node.response);
    return this.answered === "unknown" ? undefined : this.answered;
  },
  get requestName() {
    return this.request?.fullName ?? withoutDot(this.node.request);
  },
  get responseName() {
    return this.response?.fullName ?? withoutDot(this.node.response);
  },
};

function method(node: RpcNode, owner: Service, lookup: Lookup): Rpc {
  const types = { lookup, asked: undefined, answered: undefined };
  const own = { __proto__: derivedOfRpc, name: node.name, node, service: owner, ...types };
  return own as unknown as Rpc;
}

function messageNamed({ service: owner, lookup }: LinkedRpc, name: string): Message | "unknown" {
  const type = lookup(name, owner.fullName);
  return type?.kind === "message" ? type : "unknown";
}
