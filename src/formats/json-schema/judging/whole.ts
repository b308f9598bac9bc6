import type { ProfileName } from "../../../model/formats.js";
import type { Direction, Verdict } from "../../../model/outcome.js";
import { adviceOn, type BothWays, noteOn } from "./advice.js";
import type { Pair, Semantics } from "./pair.js";

/** The verdict on a whole pair. */
export interface Whole {
  readonly verdict: Verdict;
  /** For people: where plain set inclusion says otherwise, and what the cross-check found. */
  readonly remarks: readonly string[];
}

/** Judges both directions, under the profile and by plain set inclusion, and has them cross-checked where the config asks. */
export async function judgeWhole(pair: Pair, profile: ProfileName): Promise<Whole> {
  const semantics = semanticsOf(profile);
  const backward = await bothWays(pair, semantics, "backward");
  const forward = await bothWays(pair, semantics, "forward");
  const verdict = { backward: noteOn(backward), forward: noteOn(forward) };
  // Under another system's profile the verdict is that system's, and these remarks would be about another one.
  if (profile === "confluent") return { verdict, remarks: [] };
  const strict = { backward: backward.strict, forward: forward.strict };
  const remarks = adviceOn(verdict, strict);
  if (!pair.head.contract.document.settings.crossCheck) return { verdict, remarks };
  const { crossChecked } = await import("./cross-check/cross-check.js");
  const checked = await crossChecked(pair, { semantics, verdict, strict });
  return { verdict: checked.verdict, remarks: [...remarks, ...checked.remarks] };
}

export function semanticsOf(profile: ProfileName): Semantics {
  return profile === "strict" ? "strict" : "declared";
}

async function bothWays(pair: Pair, semantics: Semantics, direction: Direction): Promise<BothWays> {
  const [reader, writer] = direction === "backward" ? [pair.head, pair.base] : [pair.base, pair.head];
  const own = await pair.reading(reader, writer, semantics);
  // What declared writers write is part of what plain inclusion allows: what fails for them fails there too.
  if (semantics === "strict" || own.outcome !== "reads") return { own, strict: own };
  // The cross-check needs an instance that Ajv confirmed; a sentence of advice does not, and loading Ajv takes time.
  const { crossCheck } = pair.head.contract.document.settings;
  const strict = await pair[crossCheck ? "reading" : "expecting"](reader, writer, "strict");
  return { own, strict };
}
