export declare const frozenElement: import("../requirement.js").Requirement;
