export declare const forbidden: import("../requirement.js").Requirement;
