/** What stands in the window's place for an emergency, or why a declared one is none. */
export declare const emergency: import("../requirement.js").Requirement;
