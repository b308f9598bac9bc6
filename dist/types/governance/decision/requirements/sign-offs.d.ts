/** Everybody whose word the change itself needs, in the order in which they are asked. */
export declare const signOffs: import("../requirement.js").Requirement;
