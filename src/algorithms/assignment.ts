/** A matching that grows: every seat holds one guest at most, every guest sits once. */
export interface Assignment<Seat> {
  /** Seats a guest, moving others to further seats of theirs where needed; false when no seat can be freed. */
  place(guest: number): boolean;
  /** Which guest holds each seat, in the order in which the seats were first taken. */
  readonly holders: ReadonlyMap<Seat, number>;
}

/**
 * A largest matching of guests to seats, by augmenting paths (Kuhn's algorithm): after every guest was placed, no other
 * choice seats more of them. `seatsOf` lists the seats of a guest in the order in which they are tried.
 */
export function assignment<Seat>(seatsOf: (guest: number) => Iterable<Seat>): Assignment<Seat> {
  const holders = new Map<Seat, number>();
  const seat = (guest: number, tried: Set<Seat>): boolean => {
    for (const choice of seatsOf(guest)) {
      if (tried.has(choice)) continue;
      tried.add(choice);
      const holder = holders.get(choice);
      if (holder !== undefined && !seat(holder, tried)) continue;
      holders.set(choice, guest);
      return true;
    }
    return false;
  };
  return { holders, place: (guest) => seat(guest, new Set()) };
}
