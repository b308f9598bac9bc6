import { byText } from "../algorithms/order.js";
import { contractsOf } from "../contracts/discover.js";
import { modeFor, pathOf } from "../model/contract.js";
import { formatByName } from "../model/formats.js";
import { bothRead } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import type { Sources } from "../model/sources.js";
import type { Scope } from "./scope.js";

/** The contracts of head by name or config that the report does not list: each is what it was. By path. */
export function unchangedContracts(
  { headSide }: Pick<Sources, "headSide">,
  scope: Scope,
  { comparisons }: Pick<Report, "comparisons">,
): readonly Reported[] {
  const reported = new Set(comparisons.map(({ pairing }) => pathOf(pairing)));
  return [...contractsOf(headSide, scope)]
    .filter((path) => !reported.has(path))
    .sort(byText((path) => path))
    .flatMap((path): readonly Reported[] => {
      const settings = scope.settings(path);
      const format = scope.formatOf?.(path) ?? formatByName(path);
      if (!format) return [];
      return [
        {
          pairing: { status: "unchanged", basePath: path, headPath: path },
          format,
          id: path,
          mode: modeFor(settings, format),
          declared: settings.mode !== undefined,
          satisfied: true,
          verdict: bothRead,
          changes: [],
          faults: [],
          notes: [],
          digests: {},
        },
      ];
    });
}
