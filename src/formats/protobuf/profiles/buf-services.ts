import type { Rpc, Service } from "../model/descriptor.js";
import { optionText } from "../model/options.js";
import type { At, Report } from "./buf-report.js";

/** The rules about a service that both sides have. */
export function serviceRules(base: Service, head: Service, report: Report): void {
  for (const rpc of base.rpcs) {
    const twin = head.rpcs.find(({ name }) => name === rpc.name);
    if (twin) rpcRules(rpc, twin, report);
    else
      report(
        "RPC_NO_DELETE",
        `Previously present RPC "${rpc.name}" on service "${head.name}" was deleted.`,
        head.file,
        head.at,
      );
  }
}

function rpcRules(base: Rpc, head: Rpc, report: Report): void {
  const at: At = (id, difference, span = head.node.at) => {
    report(
      id,
      `RPC "${head.name}" on service "${head.service.name}" changed ${difference}.`,
      head.service.file,
      span,
    );
  };
  const kind = (streams: boolean) => (streams ? "streaming" : "unary");
  if (base.node.clientStreaming !== head.node.clientStreaming) {
    at(
      "RPC_SAME_CLIENT_STREAMING",
      `from client ${kind(base.node.clientStreaming)} to client ${kind(head.node.clientStreaming)}`,
    );
  }
  if (base.node.serverStreaming !== head.node.serverStreaming) {
    at(
      "RPC_SAME_SERVER_STREAMING",
      `from server ${kind(base.node.serverStreaming)} to server ${kind(head.node.serverStreaming)}`,
    );
  }
  if (base.requestName !== head.requestName) {
    at(
      "RPC_SAME_REQUEST_TYPE",
      `request type from "${base.requestName}" to "${head.requestName}"`,
      head.node.requestAt,
    );
  }
  if (base.responseName !== head.responseName) {
    at(
      "RPC_SAME_RESPONSE_TYPE",
      `response type from "${base.responseName}" to "${head.responseName}"`,
      head.node.responseAt,
    );
  }
  const level = ({ node }: Rpc) => optionText(node.options, "idempotency_level") ?? "IDEMPOTENCY_UNKNOWN";
  if (level(base) !== level(head))
    at("RPC_SAME_IDEMPOTENCY_LEVEL", `option "idempotency_level" from "${level(base)}" to "${level(head)}"`);
}
