/** A sign-off that the window asks for, so that it is about time. */
export declare const windowApprovers: import("../requirement.js").Requirement;
