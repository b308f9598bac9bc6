import type { Message } from "../model/descriptor.js";
/** Whether a message is a MessageSet, and whether it lacks its descriptor accessor. */
export declare const messageFacts: ({ options }: Message) => {
    set: boolean;
    accessor: boolean;
};
export declare const messageOptions: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
