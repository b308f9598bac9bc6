import { allEnums, allMessages, type ProtoFile } from "../model/descriptor.js";
import type { Span, SyntaxFault } from "../syntax/ast.js";

const styles = {
  PascalCase: /^[A-Z][A-Za-z0-9]*$/,
  lower_snake_case: /^[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)*$/,
  UPPER_SNAKE_CASE: /^[A-Z][A-Z0-9]*(?:_[A-Z][A-Z0-9]*)*$/,
} as const;

/** Names under `enforce_naming_style = STYLE2024`, which edition 2024 starts with (protobuf.dev, Style Guide). */
export function* styleFaults(file: ProtoFile): Generator<SyntaxFault> {
  if (file.edition !== "2024") return;
  const check = function* (name: string, style: keyof typeof styles, at: Span, enforced: string) {
    if (enforced !== "STYLE2024" || styles[style].test(name)) return;
    yield {
      message: `edition 2024 writes this name in ${style}: rename ${name}, or set features.enforce_naming_style = STYLE_LEGACY`,
      at,
    };
  };
  const own = file.features.enforce_naming_style;
  for (const part of file.package === "" ? [] : file.package.split("."))
    yield* check(part, "lower_snake_case", file.node.packageAt ?? { start: 0, end: 0 }, own);
  for (const message of allMessages(file)) {
    const { enforce_naming_style: style } = message.features;
    yield* check(message.name, "PascalCase", message.at, style);
    for (const { name, node, features } of message.fields)
      if (!node.group) yield* check(name, "lower_snake_case", node.nameAt, features.enforce_naming_style);
    for (const { name, node } of message.oneofs) yield* check(name, "lower_snake_case", node.at, style);
  }
  for (const { name, at, values, features } of allEnums(file)) {
    yield* check(name, "PascalCase", at, features.enforce_naming_style);
    for (const value of values)
      yield* check(value.name, "UPPER_SNAKE_CASE", value.node.at, features.enforce_naming_style);
  }
  for (const { name, at, rpcs } of file.services) {
    yield* check(name, "PascalCase", at, own);
    for (const rpc of rpcs) yield* check(rpc.name, "PascalCase", rpc.node.at, own);
  }
}
