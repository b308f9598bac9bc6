/**
 * A statement about something recursive, such as "this reader's type reads that writer's type", that rests on others:
 * on all of them, or on any one. Claims that rest on each other hold together until one of them is refuted: this is the
 * greatest solution, in time linear in what rests on what.
 */
export class Claim {
  holds = true;
  mode: "all" | "any" = "all";
  private standing = 0;
  private readonly dependents: Claim[] = [];

  /** Says once what the claim rests on. False: parts that were refuted before refute it, which `refute` is to be told. */
  restOn(mode: "all" | "any", parts: readonly Claim[]): boolean {
    this.mode = mode;
    for (const part of parts)
      if (part.holds) {
        part.dependents.push(this);
        this.standing += 1;
      }
    return this.standing === parts.length || (mode === "any" && this.standing > 0);
  }

  /** Refutes these claims, and all that cannot hold without them. Only after every new claim said what it rests on. */
  static refute(claims: Iterable<Claim>): void {
    const refuted = [...claims].filter((claim) => claim.fall());
    for (let claim = refuted.pop(); claim; claim = refuted.pop())
      for (const dependent of claim.dependents) {
        dependent.standing -= 1;
        if ((dependent.mode === "all" || dependent.standing <= 0) && dependent.fall())
          refuted.push(dependent);
      }
  }

  /** Whether it held until now. */
  private fall(): boolean {
    const holds = this.holds;
    this.holds = false;
    return holds;
  }
}
