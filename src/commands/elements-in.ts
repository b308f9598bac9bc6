import { formatByContent } from "../contracts/recognise.js";
import type { Policy } from "../governance/governance.js";
import { governedScope } from "../line/governed-scope.js";
import { elementsOf } from "../line/replays.js";
import type { Elements } from "../model/change.js";
import { formatByName, type FormatId } from "../model/formats.js";
import type { Snapshot } from "../model/snapshot.js";

/** The format of a file of one side: by the config, its name or its beginning. */
export async function formatIn(side: Snapshot, policy: Policy, path: string): Promise<FormatId | undefined> {
  const { formatOf } = await governedScope(side, policy);
  const start = async () => (await side.starts([path])).get(path) ?? "";
  return formatOf?.(path) ?? formatByName(path) ?? formatByContent(path, await start());
}

/** What the contract in a file is made of; undefined where no format recognises it, or it does not parse. */
export async function elementsIn(
  side: Snapshot,
  policy: Policy,
  path: string,
): Promise<(Elements & { readonly format: FormatId }) | undefined> {
  const format = await formatIn(side, policy, path);
  const { settings } = await governedScope(side, policy);
  const elements = format && (await elementsOf({ snapshot: side, settings }, format, path));
  return elements && { ...elements, format };
}
