/** For whom, or in which office, a group of people signs. */
export type Speaker =
  /** The owner of an element, "Order.email", or of a contract by its name. */
  | { readonly kind: "owner"; readonly of: string }
  | { readonly kind: "on-call"; readonly contract: string }
  | { readonly kind: "owner-or-on-call"; readonly contract: string }
  | { readonly kind: "commander"; readonly contract: string }
  /** A role that the policy names itself: "oncall", "@acme/security". */
  | { readonly kind: "role"; readonly role: string }
  | { readonly kind: "consumer"; readonly id: string }
  | { readonly kind: "board"; readonly id: string }
  | { readonly kind: "freeze-board"; readonly freeze: string }
  | { readonly kind: "approver"; readonly window: string }
  | { readonly kind: "governance" }
  | { readonly kind: "filed-request" };

/** "the owner of Order.email", "the board schema": what stands after "as". */
export function speakerText(speaker: Speaker): string {
  switch (speaker.kind) {
    case "owner":
      return `the owner of ${speaker.of}`;
    case "on-call":
      return `the on-call person of ${speaker.contract}`;
    case "owner-or-on-call":
      return `an owner or the on-call person of ${speaker.contract}`;
    case "commander":
      return `the on-call person or incident commander of ${speaker.contract}`;
    case "role":
      return speaker.role;
    case "consumer":
      return `the consumer ${speaker.id}`;
    case "board":
      return `the board ${speaker.id}`;
    case "freeze-board":
      return `the board of the freeze ${speaker.freeze}`;
    case "approver":
      return `the approver of the window ${speaker.window}`;
    case "governance":
      return "the governance owners";
    case "filed-request":
      return "one whom the filed request concerns";
  }
}

/** All offices of one group: "the owner of Order.email and the consumer crm". */
export function speakersText(speakers: readonly Speaker[]): string {
  return speakers.map(speakerText).join(" and ");
}

/** What nobody owns: of an owner's office the thing owned, of any other the office. */
export function unownedText([first, ...others]: readonly Speaker[]): string {
  if (first?.kind !== "owner") return speakersText(first ? [first, ...others] : others);
  return [first.of, ...others.map(speakerText)].join(" and ");
}

export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
