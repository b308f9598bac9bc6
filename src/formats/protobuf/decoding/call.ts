import { type Outcome, reads, type Witness } from "../../../model/outcome.js";
import type { ProtoFile } from "../model/descriptor.js";

/** A call as a witness writes it down: the path that gRPC sends, `/shop.v1.Orders/Get`. */
export interface PathDatum {
  readonly call: string;
  readonly surface: "rpc";
}

/** The paths under which gRPC serves the methods of a file: packages and services are part of them. */
function pathsOf({ services }: ProtoFile): readonly string[] {
  return services.flatMap(({ fullName, rpcs }) => rpcs.map(({ name }) => `/${fullName}/${name}`));
}

/** What a server of the reader's file answers to a call by its path. */
export function answerPath(
  reader: ProtoFile,
  { call }: PathDatum,
): { outcome: "reads" | "rejects"; witness: Witness } {
  const isServed = pathsOf(reader).includes(call);
  return {
    outcome: isServed ? "reads" : "rejects",
    witness: {
      written: { call, surface: "rpc" } satisfies PathDatum,
      observed: isServed ? "the call is served" : `refused: UNIMPLEMENTED, there is no method ${call}`,
      decoder: "gRPC method look-up",
    },
  };
}

/** What becomes of the calls that the writer's clients make, where the reader is the server. */
export function readCalls(reader: ProtoFile, writer: ProtoFile): Outcome {
  for (const call of pathsOf(writer)) {
    const { outcome, witness } = answerPath(reader, { call, surface: "rpc" });
    if (outcome === "rejects")
      return { outcome, because: `calls to ${call} are answered with UNIMPLEMENTED`, witness };
  }
  return reads;
}
