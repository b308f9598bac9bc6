import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Enum, Message } from "../model/descriptor.js";
import { isExported } from "../model/facts/declarations.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { locationOf } from "../rule-kinds/location.js";

type Type = Message | Enum;

export const visibility = defineRule<Matched, Type>({
  id: "protobuf/visibility",
  title: "Type exported or made local",
  why: "Since edition 2024 other files may only use exported types. Data does not change; files that import the type stop compiling.",
  remedy: "Keep the type exported until no other file refers to it.",
  surfaces: ["wire", "json", "source"],
  *differences({ messages, enums }) {
    for (const { base, head } of [...messages, ...enums]) {
      if (!base || !head || isExported(base) === isExported(head)) continue;
      yield { ...locationOf<Type>({ base, head }), base, head };
    }
  },
  reads: (reader, _, on) =>
    isData(on) || (reader && isExported(reader))
      ? reads
      : breaksCode("other files can no longer refer to the type"),
  message: ({ head }) =>
    `${head?.kind ?? ""} "${head?.name ?? ""}" is ${head && isExported(head) ? "exported now" : "local to its file now"}`,
  shape: isExported,
});
