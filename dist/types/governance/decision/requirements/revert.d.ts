/** What stands in the window's place for a revert; it ends by itself. */
export declare const revert: import("../requirement.js").Requirement;
