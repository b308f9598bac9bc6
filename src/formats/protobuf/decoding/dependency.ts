import { misreads, type Outcome, reads, undecided } from "../../../model/outcome.js";
import { isSamePin } from "../model/buf-lock.js";
import { type Dependency, dependencyOfField, isSameDependency } from "../model/dependency.js";
import type { Field } from "../model/descriptor.js";
import type { DataSurface } from "./reader-context.js";
import { wireTypeOf } from "./scalar.js";

/**
 * Reads types of which this repository does not hold the text, or of which another one is pinned for the reader than for
 * the writer. undefined: both texts are here, and they decide.
 */
export function readDependency(reader: Field, writer: Field, on: DataSurface): Outcome | undefined {
  const [to, from] = [dependencyOfField(reader), dependencyOfField(writer)];
  if (!isSameDependency(to, from) && (to?.reroute ?? from?.reroute)) return whyUndecided(to, from);
  if (!to?.unheld && !from?.unheld) {
    return to?.name === from?.name && !isSameDependency(to, from) ? whyUndecided(to, from) : undefined;
  }
  if (on === "wire" && (isFixedSize(reader) || isFixedSize(writer)))
    return misreads("a number of fixed size is neither an enum nor a message on the wire");
  if (!isSameDependency(to, from)) return whyUndecided(to, from);
  return reader.delimited === writer.delimited
    ? reads
    : undecided(
        `${to?.name ?? ""} is encoded in another way if it is a message, and nothing here says what it is`,
      );
}

/** Why two types that may be the same are not known to be. */
export function whyUndecided(reader: Dependency | undefined, writer: Dependency | undefined): Outcome {
  const unheld = [reader, writer].find((side) => side?.unheld);
  const name = (unheld ?? reader ?? writer)?.name ?? "the type";
  const reroute = reader?.reroute ?? writer?.reroute;
  if (reroute)
    return undecided(
      `the proposed import roots lead to ${reroute.path}, and those of the governed branch to ${reroute.governed}`,
    );
  if (!reader || !writer || identityOf(reader) !== identityOf(writer)) {
    const imports = (unheld?.unheld?.imports ?? []).join(", ");
    if (imports === "")
      return undecided(
        `${name} is defined nowhere: its file neither declares it nor imports a file that may`,
      );
    return undecided(
      `${name} is declared in a file that this repository does not hold (${imports}), and is not known to be the same for both`,
    );
  }
  const isIn = (pin: string, pins: readonly string[]) => pins.some((other) => isSamePin(pin, other));
  const moved = [...writer.pins, ...reader.pins].find(
    (pin) => !isIn(pin, writer.pins) || !isIn(pin, reader.pins),
  );
  return undecided(
    `another version of ${moved?.split(" ", 1)[0] ?? "its module"} is pinned, and this repository does not hold the text of ${name} for both`,
  );
}

/** What a type is looked up by. */
function identityOf({ name, unheld }: Dependency): string {
  return JSON.stringify([name, unheld]);
}

function isFixedSize({ type }: Field): boolean {
  return type.kind === "scalar" && [1, 5].includes(wireTypeOf(type.scalar));
}
