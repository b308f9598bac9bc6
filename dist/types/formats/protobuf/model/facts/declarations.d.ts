import type { Enum, Message, Rpc } from "../descriptor.js";
/** Whether a message is a MessageSet, and whether it lacks its descriptor accessor. */
export declare const messageFacts: ({ options }: Message) => {
    set: boolean;
    accessor: boolean;
};
/** How a method streams, and whether it may be repeated. */
export declare const callFacts: ({ node }: Rpc) => {
    client: boolean;
    server: boolean;
    idempotency: string;
};
/** Edition 2024: the type says `export` or `local`; without either, `default_symbol_visibility` decides. */
export declare function isExported({ node, parent, file }: Message | Enum): boolean;
