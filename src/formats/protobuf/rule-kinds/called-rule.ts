import { type Outcome, reads, readsWith } from "../../../model/outcome.js";
import { answerPath } from "../decoding/call.js";
import type { Matched } from "../matching/matched.js";
import type { Rpc } from "../model/descriptor.js";

/** Something that clients call. What only head has is new: no client that is out there calls it yet. */
export interface Called<T> {
  readonly element: T;
  readonly isNew: boolean;
}

export function calledSides<T>({ base, head }: { base: T | undefined; head: T | undefined }) {
  const side = (element: T | undefined): Called<T> | undefined =>
    element === undefined ? undefined : { element, isNew: base === undefined };
  return { base: side(base), head: side(head) };
}

/** What a server that lacks a method answers to a client that has it. */
export function readCall({ element: rpc, isNew }: Called<Rpc>, { base, head }: Matched): Outcome {
  if (isNew) return readsWith("servers without it answer calls with UNIMPLEMENTED; no client calls it yet");
  const { service, name } = rpc;
  const call = `/${service.fullName}/${name}`;
  const server = service.file === base ? head : base;
  const { outcome, witness } = answerPath(server, { call, surface: "rpc" });
  return outcome === "reads"
    ? reads
    : { outcome, because: `calls to ${call} are answered with UNIMPLEMENTED`, witness };
}
