import { reads, readsWith } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Enum, Message } from "../model/descriptor.js";
import { locationOf } from "../rule-kinds/location.js";

export const jsonFormat = defineRule<Matched, Message | Enum>({
  id: "protobuf/json-format",
  title: "JSON support of a type changed",
  why: "With `json_format = LEGACY_BEST_EFFORT` (proto2) a type may have fields whose JSON names clash, and parsers do what they can. With ALLOW the compiler guarantees that every value survives JSON.",
  remedy: "Keep ALLOW where JSON is used.",
  references: ["buf:MESSAGE_SAME_JSON_FORMAT", "buf:ENUM_SAME_JSON_FORMAT"],
  surfaces: ["json"],
  *differences({ messages, enums }) {
    for (const { base, head } of [...messages, ...enums]) {
      if (!base || !head || base.features.json_format === head.features.json_format) continue;
      yield { ...locationOf<Message | Enum>({ base, head }), base, head };
    }
  },
  reads: (reader) =>
    reader?.features.json_format === "ALLOW"
      ? reads
      : readsWith("parsers convert it to JSON as well as they can"),
  message: ({ base, head }) =>
    `the JSON format of "${head?.name ?? ""}" changed from ${base?.features.json_format ?? ""} to ${head?.features.json_format ?? ""}`,
  shape: ({ features }) => features.json_format,
});
