import { formatIn } from "../contracts/discover.js";
import { elementsOf } from "../line/replays.js";
import type { Scope } from "../line/scope.js";
import type { Elements } from "../model/change.js";
import type { FormatId } from "../model/formats.js";
import type { Snapshot } from "../model/snapshot.js";

/** What the contract in a file is made of; undefined where no format recognises it, or it does not parse. */
export async function elementsIn(
  side: Snapshot,
  scope: Scope,
  path: string,
): Promise<(Elements & { readonly format: FormatId }) | undefined> {
  const format = await formatIn(side, scope, path);
  const elements = format && (await elementsOf({ snapshot: side, settings: scope.settings }, format, path));
  return elements && { ...elements, format };
}
