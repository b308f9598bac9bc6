/** The booked occurrence, or any open window. The calendar's own codes (GV301 to GV307) have their pages there. */
export declare const openWindow: import("../requirement.js").Requirement;
