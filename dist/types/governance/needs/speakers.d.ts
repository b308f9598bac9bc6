/** For whom, or in which office, a group of people signs. */
export type Speaker = 
/** The owner of an element, "Order.email", or of a contract by its name. */
{
    readonly kind: "owner";
    readonly of: string;
} | {
    readonly kind: "on-call";
    readonly contract: string;
} | {
    readonly kind: "owner-or-on-call";
    readonly contract: string;
} | {
    readonly kind: "commander";
    readonly contract: string;
}
/** A role that the policy names itself: "oncall", "@acme/security". */
 | {
    readonly kind: "role";
    readonly role: string;
} | {
    readonly kind: "consumer";
    readonly id: string;
} | {
    readonly kind: "board";
    readonly id: string;
} | {
    readonly kind: "freeze-board";
    readonly freeze: string;
} | {
    readonly kind: "approver";
    readonly window: string;
} | {
    readonly kind: "governance";
} | {
    readonly kind: "filed-request";
};
/** "the owner of Order.email", "the board schema": what stands after "as". */
export declare function speakerText(speaker: Speaker): string;
/** All offices of one group: "the owner of Order.email and the consumer crm". */
export declare function speakersText(speakers: readonly Speaker[]): string;
/** What nobody owns: of an owner's office the thing owned, of any other the office. */
export declare function unownedText([first, ...others]: readonly Speaker[]): string;
export declare function sameSpeaker(a: Speaker, b: Speaker): boolean;
