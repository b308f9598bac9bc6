import type { Rpc, Service } from "../model/descriptor.js";
import { optionNamed, optionText } from "../model/options.js";
import type { Span } from "../syntax/ast.js";
import type { Report } from "./buf-report.js";

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
  const streaming = (streams: boolean) => (streams ? "streaming" : "unary");
  const level = ({ node }: Rpc) => optionText(node.options, "idempotency_level") ?? "IDEMPOTENCY_UNKNOWN";
  const { at, requestAt, responseAt } = head.node;
  /** Rule, what it compares in buf's words, and where a difference stands. */
  const facts: readonly (readonly [id: string, fact: (rpc: Rpc) => string, what: string, at: Span])[] = [
    ["CLIENT_STREAMING", ({ node }) => `client ${streaming(node.clientStreaming)}`, "", at],
    ["SERVER_STREAMING", ({ node }) => `server ${streaming(node.serverStreaming)}`, "", at],
    ["REQUEST_TYPE", ({ requestName }) => `"${requestName}"`, "request type ", requestAt],
    ["RESPONSE_TYPE", ({ responseName }) => `"${responseName}"`, "response type ", responseAt],
    [
      "IDEMPOTENCY_LEVEL",
      (rpc) => `"${level(rpc)}"`,
      'option "idempotency_level" ',
      optionNamed(head.node.options, "idempotency_level")?.at ?? at,
    ],
  ];
  for (const [id, fact, what, span] of facts) {
    const [from, to] = [fact(base), fact(head)];
    if (from === to) continue;
    const message = `RPC "${head.name}" on service "${head.service.name}" changed ${what}from ${from} to ${to}.`;
    report(`RPC_SAME_${id}`, message, head.service.file, span);
  }
}
