import { byText } from "../algorithms/order.js";
import { elementText } from "../model/change.js";
import { formatIds } from "../model/formats.js";
import type { PartialLocation } from "../model/location.js";
import { homepage, pageAddress } from "../model/pages.js";
import type { Report } from "../model/report.js";
import { jsonText, visible } from "./escape.js";
import { type Finding, findingsOf } from "./findings.js";

/**
 * SARIF 2.1.0, for code scanning and editors: one result per cause that breaks somebody, per fault, and per reason of the
 * gate. Errors are what the gate stays closed for.
 */
export function renderSarif(report: Report, toolVersion: string, pages: Pages = new Map()): string {
  const findings = findingsOf(report);
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
            rules: descriptors(findings, pages),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map(resultOf),
      },
    ],
  };
  return jsonText(log);
}

/** What `explain` says of the codes of governance. */
type Pages = ReadonlyMap<string, { readonly title: string; readonly why: string; readonly remedy: string }>;

/** What GitHub's code scanning asks of a rule: a name, a short and a full description, help. */
function descriptors(findings: readonly Finding[], pages: Pages): readonly object[] {
  const byCode = new Map(findings.map((finding) => [finding.code, finding]));
  byCode.delete("fault");
  byCode.delete("contract");
  return [
    ...[...byCode.values()].sort(byText(({ code }) => code)).map(({ code, change }) => {
      const page = pages.get(code);
      if (page) return descriptor(code, page.title, `${page.why}\n\nTo do: ${page.remedy}`);
      const help = change?.remedy ?? `"contract-check explain ${code}" says what it asks for.`;
      return descriptor(code, change ? (change.title ?? code) : `The gate stays closed: ${code}`, help);
    }),
    descriptor(
      "fault",
      "A contract does not parse",
      "A contract that does not parse cannot be judged: repair it.",
    ),
    descriptor(
      "contract",
      "A contract as a whole breaks its promise",
      "The contract as a whole breaks its promise: no single change does.",
    ),
  ];
}

function descriptor(id: string, short: string, help: string): object {
  const isRule = formatIds.some((format) => id.startsWith(`${format}/`));
  const code = /^gv\d+$/i.test(id) ? `#${id.toLowerCase()}` : "";
  const page = isRule ? `fixtures/${id}/README.md` : `docs/troubleshooting.md${code}`;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: `${short}.` },
    fullDescription: { text: help },
    help: { text: help, markdown: help },
    helpUri: pageAddress(page),
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function resultOf({ level, code, lines, location, fingerprint, change }: Finding): unknown {
  const logical = change && { logicalLocations: [{ fullyQualifiedName: elementText(change.element) }] };
  const before = change?.baseLocation ?? (change?.location?.side === "base" ? change.location : undefined);
  return {
    ruleId: code,
    level: level === "notice" || (level === "warning" && change) ? "note" : level,
    message: { text: lines.map(visible).join("\n") },
    // Code scanning shows no result without a place.
    locations: [{ ...physical(location ?? { file: "contract-check.yaml" }), ...logical }],
    ...(before && {
      relatedLocations: [{ id: 1, ...physical(before), message: { text: "the same element at base" } }],
    }),
    partialFingerprints: { "contractCheck/v1": fingerprint },
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
