import { type Outcome, reads } from "../../../model/outcome.js";
import { defineRule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Service } from "../model/descriptor.js";
import { breaksCode } from "../decoding/source.js";
import { type Called, readCall } from "../rule-kinds/called-rule.js";
import { locationOf } from "../rule-kinds/location.js";

export const serviceName = defineRule<Matched, Called<Service>>({
  id: "protobuf/service-name",
  title: "Service renamed",
  why: "The path of every call holds the name of its service: a server of the new name answers clients of the old one with UNIMPLEMENTED. No message changes.",
  remedy: "Serve both names until no client calls the old one, and mark the old service `deprecated`.",
  references: ["buf:SERVICE_NO_DELETE", "buf:PACKAGE_SERVICE_NO_DELETE"],
  surfaces: ["rpc", "source"],
  *differences({ services }) {
    for (const pair of services) {
      const { base, head, relation } = pair;
      if (!base || !head || relation !== "renamed") continue;
      yield {
        ...locationOf<Service>(pair),
        base: { element: base, isNew: false },
        head: { element: head, isNew: true },
      };
    }
  },
  reads(_reader, writer, on, matched): Outcome {
    if (on === "source") return breaksCode("the service has another name");
    const [rpc] = writer?.element.rpcs ?? [];
    return writer && rpc ? readCall({ ...writer, element: rpc }, matched) : reads;
  },
  message: ({ base, head }) =>
    `service "${base?.element.name ?? ""}" was renamed to "${head?.element.name ?? ""}"`,
  shape: ({ element: { fullName } }) => fullName,
});
