import { type Change, elementText } from "../model/change.js";
import { pathOf } from "../model/contract.js";
import type { PartialLocation } from "../model/location.js";
import type { Report, Reported } from "../model/report.js";
import { jsonText, visible } from "./escape.js";
import { hurt, isLoud, reasonOf, wholeReasons } from "./words.js";
import { directions } from "../model/outcome.js";

/** SARIF 2.1.0, for code scanning and editors. One result per change that breaks somebody, and per fault. */
export function renderSarif(report: Report, toolVersion: string): string {
  const loud = report.comparisons.flatMap((reported) =>
    reported.changes.filter(isLoud).map((change) => ({ reported, change })),
  );
  const rules = new Map(loud.map(({ change }) => [change.rule, change.remedy]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "contract-check",
            semanticVersion: toolVersion,
            rules: [
              ...[...rules].sort().map(([id, remedy]) => ({ id, help: { text: remedy } })),
              { id: "fault", help: { text: "A contract that does not parse cannot be judged." } },
              {
                id: "contract",
                help: { text: "The contract as a whole breaks its promise: no single change does." },
              },
            ],
          },
        },
        columnKind: "utf16CodeUnits",
        results: [
          ...report.comparisons.flatMap(faultResults),
          ...report.comparisons.flatMap(wholeResults),
          ...loud.map(({ reported, change }) => changeResult(reported, change)),
        ],
      },
    ],
  };
  return jsonText(log);
}

function faultResults({ pairing, faults }: Reported): unknown[] {
  return faults.map(({ message, location }) => ({
    ruleId: "fault",
    level: "error",
    message: { text: visible(message) },
    locations: [physical(location ?? { file: pathOf(pairing) })],
  }));
}

/** Results that no single change explains: above all, a removed contract. */
function wholeResults(reported: Reported): unknown[] {
  if (reported.satisfied || reported.faults.length > 0) return [];
  return wholeReasons(reported).map((why) => ({
    ruleId: "contract",
    level: "error",
    message: { text: visible(`${hurt(reported.verdict)}: ${why}`) },
    locations: [physical({ file: pathOf(reported.pairing) })],
  }));
}

function changeResult({ pairing, satisfied }: Reported, change: Change): unknown {
  const whys = directions.flatMap((direction) => reasonOf(change.verdict[direction]) ?? []);
  const text = [
    `${change.message}: ${hurt(change.verdict)}.`,
    ...whys.map((why) => `${why}.`),
    change.remedy,
  ].join(" ");
  const head = change.location?.side === "head" ? change.location : { file: pathOf(pairing) };
  return {
    ruleId: change.rule,
    level: satisfied ? "note" : "error",
    message: { text: visible(text) },
    locations: [
      { ...physical(head), logicalLocations: [{ fullyQualifiedName: elementText(change.element) }] },
    ],
    partialFingerprints: { "contractCheck/v1": change.fingerprint },
  };
}

function physical({ file, line, column, endLine, endColumn }: PartialLocation): Record<string, unknown> {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  const region =
    line === undefined ? undefined : { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, ...(region && { region }) },
  };
}
