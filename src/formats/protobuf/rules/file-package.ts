import { readsWith } from "../../../model/outcome.js";
import { readCalls } from "../decoding/call.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { defineFileRule } from "../rule-kinds/file-rule.js";

export const filePackage = defineFileRule({
  id: "protobuf/file-package",
  title: "Package renamed",
  why: "Ordinary messages do not carry their package. google.protobuf.Any, the JSON keys of extensions and schema registries do, and all generated code. The path of every gRPC method begins with it: a server of the new package does not answer clients of the old one.",
  remedy:
    "Publish the new package beside the old one and move users over; rename in place only what is used nowhere by name.",
  references: ["buf:FILE_SAME_PACKAGE", "buf:PACKAGE_NO_DELETE", "confluent:PACKAGE_CHANGED"],
  surfaces: ["wire", "json", "rpc", "source"],
  fact: (file) => file.package,
  at: ({ node }) => node.packageAt,
  reads(reader, writer, on) {
    if (on === "source") return breaksCode("the package has another name");
    return isData(on)
      ? readsWith("google.protobuf.Any and extension keys carry the old package")
      : readCalls(reader, writer);
  },
  message: (base, head) => `the package changed from "${base.package}" to "${head.package}"`,
});
