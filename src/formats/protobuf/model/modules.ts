/** Modules that many others depend on: what their import paths begin with, and their names in a registry. */
const modules: readonly (readonly [prefix: string, name: string])[] = [
  ["google/", "googleapis/googleapis"],
  ["buf/validate/", "bufbuild/protovalidate"],
  ["validate/", "envoyproxy/protoc-gen-validate"],
  ["gogoproto/", "gogo/protobuf"],
  ["protoc-gen-openapiv2/", "grpc-ecosystem/grpc-gateway"],
  ["cel/expr/", "google/cel-spec"],
  ["opentelemetry/", "opentelemetry/opentelemetry"],
];

const names: ReadonlySet<string> = new Set(modules.map(([, name]) => name));

/** The well-known module that holds an import path, as `owner/name`. */
export function moduleHolding(importPath: string): string | undefined {
  return modules.find(([prefix]) => importPath.startsWith(prefix))?.[1];
}

/** Whether a module holds nothing but import paths that `moduleHolding` knows. */
export function isWellKnownModule(name: string): boolean {
  return names.has(name);
}

/** A module's name without the host of its registry: mirrors hold the same. */
export function ownerAndName(name: string): string {
  return name.split("/").slice(-2).join("/");
}

/** Whether the file comes with every compiler, whatever is pinned. */
export function isCompilers(importPath: string): boolean {
  return importPath.startsWith("google/protobuf/");
}
