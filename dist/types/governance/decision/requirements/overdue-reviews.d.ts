export declare const overdueReview: import("../requirement.js").Requirement;
