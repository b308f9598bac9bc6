import { readsWith } from "../../../model/outcome.js";
import { defineFieldRule } from "../rule-kinds/field-rule.js";

export const fieldPacking = defineFieldRule({
  id: "protobuf/field-packing",
  title: "Packed encoding of a repeated field changed",
  why: "Every parser since protobuf 2.3 accepts packed and unpacked lists of numbers, whatever its own schema says.",
  remedy: "Nothing to do. Only hand-written parsers need a look.",
  surfaces: ["wire"],
  fact: "packed",
  differs: (base, head) =>
    base.cardinality === "repeated" && head.cardinality === "repeated" && base.packed !== head.packed,
  reads: () => readsWith("parsers accept packed and unpacked lists"),
  message: (_, head) => `field "${head.name}" is now ${head.packed ? "packed" : "unpacked"}`,
});
