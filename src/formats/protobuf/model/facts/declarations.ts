import type { Enum, Message, Rpc } from "../descriptor.js";
import type { OptionNode } from "../../syntax/ast.js";
import { optionIsTrue, optionText, optionTexts } from "../options.js";

/** Whether a message is a MessageSet, and whether it lacks its descriptor accessor. */
export const messageFacts = ({ options }: Message) => ({
  set: optionIsTrue(options, "message_set_wire_format"),
  accessor: optionIsTrue(options, "no_standard_descriptor_accessor"),
});

/** The options of a message's extension ranges, each once: ranges may be written in pieces. */
export function rangeOptions({ node }: Message): readonly OptionNode[] {
  const byText = new Map<string, OptionNode>();
  for (const option of node.extensionRanges.flatMap(({ options }) => options))
    for (const text of optionTexts([option])) if (!byText.has(text)) byText.set(text, option);
  return [...byText.values()];
}

/** How a method streams, and whether it may be repeated. */
export const callFacts = ({ node }: Rpc) => ({
  client: node.clientStreaming,
  server: node.serverStreaming,
  idempotency: optionText(node.options, "idempotency_level") ?? "IDEMPOTENCY_UNKNOWN",
});

/** Edition 2024: the type says `export` or `local`; without either, `default_symbol_visibility` decides. */
export function isExported({ node, parent, file }: Message | Enum): boolean {
  if (node.visibility) return node.visibility === "export";
  const inherited = file.features.default_symbol_visibility;
  if (inherited === "EXPORT_ALL") return true;
  return inherited === "EXPORT_TOP_LEVEL" && parent === undefined;
}
