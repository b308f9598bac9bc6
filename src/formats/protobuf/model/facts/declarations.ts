import type { Enum, Message, Rpc } from "../descriptor.js";
import { optionIsTrue, optionText } from "../options.js";

/** Whether a message is a MessageSet, and whether it lacks its descriptor accessor. */
export const messageFacts = ({ options }: Message) => ({
  set: optionIsTrue(options, "message_set_wire_format"),
  accessor: optionIsTrue(options, "no_standard_descriptor_accessor"),
});

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
