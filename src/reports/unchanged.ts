import { pathOf } from "../model/contract.js";
import type { Report } from "../model/report.js";
import { oneLine } from "./escape.js";
import { plural } from "./words.js";

/** What `--all` adds to the text: the contracts that did not change, by path. */
export function unchangedLines({ unchanged }: Pick<Report, "unchanged">): readonly string[] {
  if (!unchanged) return [];
  return [
    `${plural(unchanged.length, "contract")} unchanged${unchanged.length > 0 ? ":" : ""}`,
    ...unchanged.map(
      ({ pairing, format, mode, declared }) =>
        `  = ${oneLine(pathOf(pairing))}  ${format}, ${declared ? `promises ${mode}` : `${mode} is expected`}`,
    ),
  ];
}
