import { reads, readsWith } from "../../../model/outcome.js";
import type { Service } from "../model/descriptor.js";
import { isData } from "../decoding/reader-context.js";
import { breaksCode } from "../decoding/source.js";
import { defineDeclaredRule } from "../rule-kinds/declared-rule.js";

export const servicePresence = defineDeclaredRule<Service>({
  id: "protobuf/service-presence",
  title: "Service added or removed",
  why: "No message changes, but a server without the service answers every call to it with UNIMPLEMENTED, and clients do not compile.",
  remedy: "Remove a service when no client calls it any more; mark it `deprecated` first.",
  references: ["buf:SERVICE_NO_DELETE", "buf:PACKAGE_SERVICE_NO_DELETE"],
  pairs: ({ services }) => services,
  concerns: ({ base, head }) => !base || !head,
  reads(reader, _, on) {
    if (reader) return reads;
    return isData(on)
      ? readsWith("calls are answered with UNIMPLEMENTED")
      : breaksCode("the service is gone");
  },
  message: ({ base, head }) =>
    head ? `service "${head.name}" was added` : `service "${base?.name ?? ""}" was removed`,
  shape: ({ fullName }) => fullName,
});
