import { formatByContent } from "../contracts/recognise.js";
import { elementsOf } from "../line/replays.js";
import type { Scope } from "../line/scope.js";
import type { Elements } from "../model/change.js";
import { formatByName, type FormatId } from "../model/formats.js";
import type { Snapshot } from "../model/snapshot.js";

/** The format of a file of one side: by the config, its name or its beginning. */
export async function formatIn(
  side: Snapshot,
  { formatOf }: Pick<Scope, "formatOf">,
  path: string,
): Promise<FormatId | undefined> {
  const start = async () => (await side.starts([path])).get(path) ?? "";
  return formatOf?.(path) ?? formatByName(path) ?? formatByContent(path, await start());
}

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
