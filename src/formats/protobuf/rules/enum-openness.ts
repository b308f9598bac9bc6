import { reads, readsWith } from "../../../model/outcome.js";
import type { Enum } from "../model/descriptor.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { defineDeclaredRule } from "../rule-kinds/declared-rule.js";

export const enumOpenness = defineDeclaredRule<Enum>({
  id: "protobuf/enum-openness",
  title: "Enum opened or closed",
  why: "An open enum keeps numbers that it does not declare, a closed one files them under the unknown fields and the field reads as absent. Declared values are read as before.",
  remedy: "Check that no writer sends numbers that the enum does not declare before closing it.",
  references: ["buf:ENUM_SAME_TYPE"],
  pairs: ({ enums }) => enums,
  concerns: ({ base, head }) => base !== undefined && head !== undefined && base.closed !== head.closed,
  reads(reader, _, on) {
    if (!isData(on)) return breaksCode("unknown values are handled in another way");
    return reader?.closed ? readsWith("numbers that the enum does not declare read as absent") : reads;
  },
  message: ({ head }) => `enum "${head?.name ?? ""}" is now ${head?.closed ? "closed" : "open"}`,
  shape: ({ closed }) => closed,
});
