import { type Change, elementText } from "../model/change.js";
import { pathOf } from "../model/contract.js";
import { formatIds } from "../model/formats.js";
import type { PartialLocation } from "../model/location.js";
import { directions, fails } from "../model/outcome.js";
import type { Report, Reported } from "../model/report.js";
import { jsonText, shorten, visible } from "./escape.js";
import { type GateFinding, gateFindings, isFailing, isPassing, isToldHere } from "./gate-findings.js";
import { datumText, hurt, isLoud, reasonOf, tells, wholeReasons } from "./words.js";

const homepage = "https://github.com/contract-check/contract-check";

/**
 * SARIF 2.1.0, for code scanning and editors: one result per change that breaks somebody, per fault, and per reason of the
 * gate. Errors are what the gate stays closed for.
 */
export function renderSarif(report: Report, toolVersion: string): string {
  const loud = report.comparisons.flatMap((reported) =>
    reported.changes.filter(isLoud).map((change) => ({ reported, change })),
  );
  const gate = gateFindings(report);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "contract-check",
            semanticVersion: toolVersion,
            informationUri: homepage,
            rules: descriptors(
              loud.map(({ change }) => change),
              gate,
            ),
          },
        },
        columnKind: "utf16CodeUnits",
        results: [
          ...faultResults(report),
          ...report.comparisons.flatMap((reported) => wholeResults(report, reported)),
          ...loud.map(({ reported, change }) => changeResult(report, reported, change)),
          ...gate.map(gateResult),
        ],
      },
    ],
  };
  return jsonText(log);
}

/** What GitHub's code scanning asks of a rule: a name, a short and a full description, help. */
function descriptors(changes: readonly Change[], gate: readonly GateFinding[]): readonly object[] {
  const rules = new Map(changes.map(({ rule, remedy }) => [rule as string, remedy]));
  const codes = new Map(
    gate.map(({ code }) => [code, `"contract-check explain ${code}" says what it asks for.`]),
  );
  return [
    ...[...rules]
      .sort()
      .map(([id, remedy]) => descriptor(id, `A change that ${id} judges breaks somebody.`, remedy)),
    descriptor(
      "fault",
      "A contract does not parse.",
      "A contract that does not parse cannot be judged: repair it.",
    ),
    descriptor(
      "contract",
      "A contract as a whole breaks its promise.",
      "The contract as a whole breaks its promise: no single change does.",
    ),
    ...[...codes].sort().map(([id, help]) => descriptor(id, `The gate stays closed: ${id}.`, help)),
  ];
}

function descriptor(id: string, short: string, help: string): object {
  const anchor = formatIds.some((format) => id.startsWith(`${format}/`))
    ? `/blob/main/fixtures/${id}/README.md`
    : "#readme";
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: short },
    fullDescription: { text: help },
    help: { text: help, markdown: help },
    helpUri: `${homepage}${anchor}`,
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function gateResult({ code, message, location }: GateFinding): unknown {
  return {
    ruleId: code,
    level: "error",
    message: { text: visible(message) },
    // Code scanning shows no result without a place.
    locations: [physical(location ?? { file: "contract-check.yaml" })],
  };
}

/** Each fault once: many contracts may refer to one file that does not parse. */
function faultResults(report: Report): unknown[] {
  const results = report.comparisons.flatMap(({ pairing, faults }) =>
    faults.filter(isToldHere(report)).map(({ message, location }) => ({
      ruleId: "fault",
      level: isPassing(report) ? "warning" : "error",
      message: { text: visible(message) },
      locations: [physical(location ?? { file: pathOf(pairing) })],
    })),
  );
  return [...new Map(results.map((result) => [JSON.stringify(result), result])).values()];
}

/** Results that no single change explains: above all, a removed contract. */
function wholeResults(report: Report, reported: Reported): unknown[] {
  if (reported.satisfied || reported.faults.length > 0) return [];
  return wholeReasons(reported).map((why) => ({
    ruleId: "contract",
    level: isFailing(report, reported) ? "error" : "warning",
    message: { text: visible(`${hurt(reported.verdict)}: ${why}`) },
    locations: [physical({ file: pathOf(reported.pairing) })],
  }));
}

function changeResult(report: Report, reported: Reported, change: Change): unknown {
  const text = [
    `${change.message}: ${hurt(change.verdict)}`,
    ...directions.flatMap((direction) => reasonOf(change.verdict[direction]) ?? []),
    ...witnessTexts(change),
    `To do: ${change.remedy}`,
  ].join("\n");
  const head = change.location?.side === "head" ? change.location : { file: pathOf(reported.pairing) };
  return {
    ruleId: change.rule,
    level: isFailing(report, reported) ? "error" : "note",
    message: { text: text.split("\n").map(visible).join("\n") },
    locations: [
      { ...physical(head), logicalLocations: [{ fullyQualifiedName: elementText(change.element) }] },
    ],
    partialFingerprints: { "contractCheck/v1": change.fingerprint },
  };
}

/** The datum that was executed, where the reason does not show it already. */
function witnessTexts({ verdict }: Change): readonly string[] {
  return directions.flatMap((direction) => {
    const outcome = verdict[direction];
    if (!fails(outcome) || !outcome.witness || tells(outcome.because, outcome.witness)) return [];
    const { observed, decoder } = outcome.witness;
    return [`written ${shorten(datumText(outcome.witness), 300)}: ${shorten(observed, 300)} (${decoder})`];
  });
}

function physical({ file, line, column, endLine, endColumn }: PartialLocation): Record<string, unknown> {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  const region =
    line === undefined ? undefined : { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, ...(region && { region }) },
  };
}
