/** A waiver does not count if its approver made the change; unknown makers make it unverifiable. */
export declare const ownWaiver: import("../requirement.js").Requirement;
