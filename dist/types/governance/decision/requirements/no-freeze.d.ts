/** A change that needs no window waits for the end of a freeze that denies its class. */
export declare const noFreeze: import("../requirement.js").Requirement;
