import { reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import type { Matched } from "../matching/matched.js";
import type { Field } from "../model/descriptor.js";
import type { PlacedPair } from "../model/pair-fields.js";
import { locationOf } from "../rule-kinds/location.js";

export const extensionPlace = defineRule<Matched, Field>({
  id: "protobuf/extension-place",
  title: "Extension moved, or field and extension exchanged",
  why: "Bytes carry the number alone, so an extension is the same one in any file, and the same as a field of that number. Its JSON key holds its full name in brackets, and generated code reaches it in another way.",
  remedy: "Nothing to do for bytes. For JSON, keep the field or the extension where and as it is.",
  references: ["buf:EXTENSION_NO_DELETE", "buf:FIELD_NO_DELETE", "buf:PACKAGE_EXTENSION_NO_DELETE"],
  surfaces: ["wire", "json", "source"],
  *differences({ head: file, fields, extensions, echoes }) {
    const moved = extensions.filter((pair) => pair.head?.file !== file || extendsRenamed(pair));
    for (const { base, head } of [...fields.filter(isExchanged), ...moved, ...echoes])
      if (base && head) yield { ...locationOf({ base, head }), base, head };
  },
  reads: (_, __, on) => (isData(on) ? reads : breaksCode("the field is reached in another way")),
  message({ base, head }) {
    if (!base || !head) return "";
    if (isExtension(base) && isExtension(head) && base.file.path === head.file.path)
      return `extension "${head.fullName}" (number ${String(head.number)}) extends ${extendedName(head)} now, the message that was ${extendedName(base)}`;
    if (isExtension(base) && isExtension(head))
      return `extension "${base.fullName}" (number ${String(base.number)}) moved from ${base.file.path} to ${head.file.path}`;
    const [from, to] = isExtension(base) ? ["extension", "field"] : ["field", "extension"];
    return `${from} "${base.fullName}" (number ${String(base.number)}) is now the ${to} "${head.fullName}"`;
  },
  shape: ({ extendeeName, fullName, file }) => [extendeeName ?? null, fullName, file.path],
});

/** Whether a message of another file that it extends has another name; one of its own file is told with the message. */
function extendsRenamed({ base, head }: PlacedPair): boolean {
  if (!base?.extendee || !head?.extendee) return false;
  return head.extendee.file !== head.file && base.extendee.fullName !== head.extendee.fullName;
}

function extendedName({ extendee, extendeeName = "" }: Field): string {
  return extendee?.fullName ?? extendeeName;
}

function isExtension({ extendeeName }: Field): boolean {
  return extendeeName !== undefined;
}

/** A field on one side and an extension on the other. */
function isExchanged({ base, head }: PlacedPair): boolean {
  return base !== undefined && head !== undefined && isExtension(base) !== isExtension(head);
}
