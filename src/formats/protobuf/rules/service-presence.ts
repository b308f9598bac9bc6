import { type Outcome, reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Service } from "../model/descriptor.js";
import { breaksCode } from "../decoding/source.js";
import { type Called, calledSides, readCall } from "../rule-kinds/called-rule.js";
import { locationOf } from "../rule-kinds/location.js";

export const servicePresence = defineRule<Matched, Called<Service>>({
  id: "protobuf/service-presence",
  title: "Service added, removed or moved",
  why: "No message changes, but a server without the service answers every call to it with UNIMPLEMENTED, and clients do not compile. Calls do not carry the file of a service: one that moves within its package is called as before.",
  remedy: "Remove a service when no client calls it any more; mark it `deprecated` first.",
  references: ["buf:SERVICE_NO_DELETE", "buf:PACKAGE_SERVICE_NO_DELETE"],
  surfaces: ["rpc", "source"],
  *differences({ services, arrivedServices }) {
    for (const pair of [...services, ...arrivedServices]) {
      if (pair.base && pair.head && (pair.relation === "same" || pair.relation === "renamed")) continue;
      yield { ...locationOf<Service>(pair), ...calledSides(pair) };
    }
  },
  reads(reader, writer, on, matched): Outcome {
    if (!writer) return reads;
    if (on === "source") return breaksCode(reader ? "the service has another file" : "the service is gone");
    const [rpc] = reader ? [] : writer.element.rpcs;
    return rpc ? readCall({ ...writer, element: rpc }, matched) : reads;
  },
  message({ base, head }) {
    const name = (head ?? base)?.element.name ?? "";
    if (!base || !head) return `service "${name}" was ${head ? "added" : "removed"}`;
    return `service "${name}" moved from ${base.element.file.path} to ${head.element.file.path}`;
  },
  shape: ({ element: { fullName, file } }) => [fullName, file.path],
});
