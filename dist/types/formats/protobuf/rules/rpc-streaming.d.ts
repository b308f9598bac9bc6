import type { Matched } from "../matching/match.js";
import type { Rpc } from "../model/descriptor.js";
/** How a method streams, and whether it may be repeated. */
export declare const callFacts: ({ node }: Rpc) => {
    client: boolean;
    server: boolean;
    idempotency: string;
};
export declare const rpcStreaming: import("../../../model/rule.js").Rule<Matched>;
