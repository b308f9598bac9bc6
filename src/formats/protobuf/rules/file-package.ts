import { readsWith } from "../../../model/outcome.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { defineFileRule } from "../rule-kinds/file-rule.js";

export const filePackage = defineFileRule({
  id: "protobuf/file-package",
  title: "Package renamed",
  why: "Ordinary messages do not carry their package. google.protobuf.Any, the JSON keys of extensions, gRPC paths and schema registries do, and all generated code.",
  remedy:
    "Publish the new package beside the old one and move users over; rename in place only what is used nowhere by name.",
  references: ["buf:FILE_SAME_PACKAGE", "buf:PACKAGE_NO_DELETE", "confluent:PACKAGE_CHANGED"],
  surfaces: ["wire", "json", "source"],
  fact: (file) => file.package,
  at: ({ node }) => node.packageAt,
  reads: (_, __, on) =>
    isData(on)
      ? readsWith("google.protobuf.Any, extension keys and gRPC paths carry the old package")
      : breaksCode("the package has another name"),
  message: (base, head) => `the package changed from "${base.package}" to "${head.package}"`,
});
