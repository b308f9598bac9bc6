import type { Comparison } from "../../../src/model/contract.js";
import type { Direction } from "../../../src/model/outcome.js";
import { fails } from "../../../src/model/outcome.js";
import { whatIsLost } from "./arrived.js";
import type { Asked, Held, Sided } from "./holding-sets.js";
import { cross, sides } from "./holding-sets.js";
import type { MethodModel, TypeModel } from "./proto-text.js";
import { fullNameOf, packageOf } from "./proto-text.js";
import { randomDatum } from "./random-protos.js";

/**
 * Calls of old clients are served by new servers where all files read backward, and every message of a method that both
 * sides serve arrives where all files read.
 */
export function holdCalls(
  comparisons: readonly Comparison[],
  direction: Direction,
  asked: Asked,
  held: Held,
): void {
  if (comparisons.some(({ verdict }) => fails(verdict[direction]))) return;
  const { reader, writer } = sides(direction, asked);
  const served = methodsOf(reader);
  for (const [path, method] of methodsOf(writer)) {
    const twin = served.get(path);
    if (!twin) {
      // What only head has is new: nobody calls it yet.
      if (direction === "backward") throw new Error(`backward reads, but nobody serves ${path}`);
      continue;
    }
    for (const [end, role] of (["request", "response"] as const).entries()) {
      if (method.streams[end] !== "" && twin.streams[end] === "")
        throw new Error(`${direction} reads, but the ${role} of ${path} is a stream for the writer alone`);
      holdMessages([method[role], twin[role]], { reader, writer }, { asked, direction, held, path });
    }
  }
}

interface Call {
  readonly asked: Asked;
  readonly direction: Direction;
  readonly held: Held;
  readonly path: string;
}

function holdMessages(
  [from, into]: readonly [string, string],
  { reader, writer }: { reader: Sided; writer: Sided },
  { asked, direction, held, path }: Call,
): void {
  const message = writer.model.messages.find(({ id }) => id === from);
  const twin = reader.model.messages.find(({ id }) => id === into);
  if (!message || !twin) throw new Error(`${path} has no message`);
  const nameIn = ({ model }: Sided, id: string) => fullNameOf(model, { kind: "message", id });
  const datum = randomDatum(writer.model, message, asked.rng) as Record<string, unknown>;
  for (const [codec, out] of Object.entries(writer.runtimes)) {
    const trip = { codec, out, reader, asked, direction };
    const got = cross([nameIn(writer, from), nameIn(reader, into)], datum, trip);
    const encode = (type: TypeModel, value: unknown) =>
      out.write(fullNameOf(writer.model, type), value as object, "wire") as Uint8Array;
    const way = { writer: writer.model, reader: reader.model, on: "wire", encode } as const;
    const why = got && whatIsLost(message, datum, twin, got, way);
    if (why !== undefined)
      throw new Error(`${direction} reads, but in ${codec} ${path} ${JSON.stringify(datum)}: ${why}`);
    held.data += 1;
  }
}

function methodsOf({ model }: Sided): ReadonlyMap<string, MethodModel> {
  return new Map(
    model.services.flatMap((service) =>
      service.methods.map(
        (method) => [`/${packageOf(model, service)}.${service.name}/${method.name}`, method] as const,
      ),
    ),
  );
}
