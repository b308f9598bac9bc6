import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  hurt,
  isLoud,
  reasonOf,
  wholeReasons
} from "./chunk-4FADXH4I.mjs";
import {
  jsonText,
  visible
} from "./chunk-O7AHYTK5.mjs";
import {
  elementText,
  pathOf
} from "./chunk-ITYLNSQF.mjs";
import {
  directions
} from "./chunk-HEZAR2AG.mjs";
import "./chunk-5MT2GTPN.mjs";
import "./chunk-A6FY4VKG.mjs";

// src/reports/sarif.ts
function renderSarif(report, toolVersion) {
  const loud = report.comparisons.flatMap(
    (reported) => reported.changes.filter(isLoud).map((change) => ({ reported, change }))
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
                help: { text: "The contract as a whole breaks its promise: no single change does." }
              }
            ]
          }
        },
        columnKind: "utf16CodeUnits",
        results: [
          ...report.comparisons.flatMap(faultResults),
          ...report.comparisons.flatMap(wholeResults),
          ...loud.map(({ reported, change }) => changeResult(reported, change))
        ]
      }
    ]
  };
  return jsonText(log);
}
function faultResults({ pairing, faults }) {
  return faults.map(({ message, location }) => ({
    ruleId: "fault",
    level: "error",
    message: { text: visible(message) },
    locations: [physical(location ?? { file: pathOf(pairing) })]
  }));
}
function wholeResults(reported) {
  if (reported.satisfied || reported.faults.length > 0) return [];
  return wholeReasons(reported).map((why) => ({
    ruleId: "contract",
    level: "error",
    message: { text: visible(`${hurt(reported.verdict)}: ${why}`) },
    locations: [physical({ file: pathOf(reported.pairing) })]
  }));
}
function changeResult({ pairing, satisfied }, change) {
  const whys = directions.flatMap((direction) => reasonOf(change.verdict[direction]) ?? []);
  const text = [
    `${change.message}: ${hurt(change.verdict)}.`,
    ...whys.map((why) => `${why}.`),
    change.remedy
  ].join(" ");
  const head = change.location?.side === "head" ? change.location : { file: pathOf(pairing) };
  return {
    ruleId: change.rule,
    level: satisfied ? "note" : "error",
    message: { text: visible(text) },
    locations: [
      { ...physical(head), logicalLocations: [{ fullyQualifiedName: elementText(change.element) }] }
    ],
    partialFingerprints: { "contractCheck/v1": change.fingerprint }
  };
}
function physical({ file, line, column, endLine, endColumn }) {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  const region = line === void 0 ? void 0 : { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, ...region && { region } }
  };
}
export {
  renderSarif
};
