import type { Handle } from "../../model/decision.js";
import { isoInstant } from "../../calendar/time/instants.js";
import type { Needs } from "../needs/needs.js";
import { digestOf } from "../requests/transition.js";
import { requestOf } from "../sign-offs/statements.js";
import { signOffFolder } from "../sign-off-files/sign-off-file.js";

export interface SignWish {
  /** The first commit of the governed branch. */
  readonly repository: string;
  readonly contract: string;
  readonly signer: Handle;
  readonly decision?: "approve" | "refuse";
  readonly expires?: string;
  /** Whether a file is there already, of a change that has landed. */
  readonly isTaken?: (file: string) => boolean;
}

/** The file that `sign` writes for one contract, ready for `ssh-keygen -Y sign -n contract-check/signoff@v1`. */
export function signOffText(
  needs: Needs,
  wish: SignWish,
): { readonly file: string; readonly text: string } | { readonly message: string } {
  const matter = needs.cases.find(({ path, name }) => path === wish.contract || name === wish.contract);
  if (!matter) {
    const signable = needs.cases
      .filter(({ signOffs }) => signOffs.length > 0)
      .map(({ path }) => path)
      .join(", ");
    return {
      message: `${wish.contract} needs no sign-off here: ${signable === "" ? "nothing does" : `these do: ${signable}`}`,
    };
  }
  const change = requestOf(matter);
  const digest = digestOf(matter.transition);
  const text = JSON.stringify(
    {
      version: 1,
      ...(change !== undefined && { change }),
      repository: wish.repository,
      contract: matter.path,
      digest,
      decision: wish.decision ?? "approve",
      signer: wish.signer,
      at: isoInstant(needs.now),
      ...(wish.expires !== undefined && { expires: wish.expires }),
    },
    null,
    2,
  );
  const name = digest.slice("sha256:".length, "sha256:".length + 12);
  const stem = `${signOffFolder}${name}.${wish.signer.slice(1)}`;
  let file = `${stem}.json`;
  for (let number = 2; wish.isTaken?.(file); number += 1) file = `${stem}.${String(number)}.json`;
  return { file, text: `${text}\n` };
}
