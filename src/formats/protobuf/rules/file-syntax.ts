import { readsWith } from "../../../model/outcome.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { defineFileRule } from "../rule-kinds/file-rule.js";

export const fileSyntax = defineFileRule({
  id: "protobuf/file-syntax",
  title: "Syntax or edition of the file changed",
  why: "A syntax is a set of defaults: presence, packing, open or closed enums, UTF-8 validation. What differs for an element is reported at that element; generated code changes as a whole.",
  remedy:
    "Set the features of the old syntax explicitly when you move to an edition, so that only the spelling changes.",
  references: ["buf:FILE_SAME_SYNTAX"],
  surfaces: ["wire", "json", "source"],
  fact: ({ edition }) => edition,
  at: ({ node }) => node.editionAt,
  reads: (_, __, on) =>
    isData(on)
      ? readsWith("what differs is reported at each element")
      : breaksCode("the generated classes follow other rules"),
  message: (base, head) => `the syntax changed from ${base.edition} to ${head.edition}`,
});
