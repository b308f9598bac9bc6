/**
 * A statement about something recursive, such as "this reader's type reads that writer's type", that rests on others:
 * on all of them, or on any one. Claims that rest on each other hold together until one of them is refuted: this is the
 * greatest solution, in time linear in what rests on what.
 */
export declare class Claim {
    holds: boolean;
    mode: "all" | "any";
    private standing;
    private readonly dependents;
    /** Says once what the claim rests on. False: parts that were refuted before refute it, which `refute` is to be told. */
    restOn(mode: "all" | "any", parts: readonly Claim[]): boolean;
    /** Refutes these claims, and all that cannot hold without them. Only after every new claim said what it rests on. */
    static refute(claims: Iterable<Claim>): void;
    /** Whether it held until now. */
    private fall;
}
