import type { Report } from "../model/report.js";
import { jsonText, visible } from "./escape.js";
import { type Finding, findingsOf } from "./findings.js";
import { classOf } from "../model/outcome.js";

/** What stands in no file is shown at the configuration. */
const nowhere = "contract-check.yaml";

/**
 * GitLab's Code Quality report: one entry per cause, and per reason of the gate. `critical` and `blocker` are what the gate
 * stays closed for.
 */
export function renderGitlab(report: Report): string {
  return jsonText(
    findingsOf(report).map((finding) => ({
      description: finding.lines.map(visible).join("\n"),
      check_name: finding.code,
      fingerprint: finding.fingerprint.replace(/^sha256:/, ""),
      severity: severityOf(finding),
      location: { path: finding.location?.file ?? nowhere, lines: { begin: finding.location?.line ?? 1 } },
    })),
  );
}

function severityOf({ level, change }: Finding): "info" | "minor" | "critical" | "blocker" {
  if (level === "notice") return "info";
  if (level === "warning") return "minor";
  return change && classOf(change.verdict) !== "breaking" ? "critical" : "blocker";
}
