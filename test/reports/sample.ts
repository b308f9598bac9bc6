import type { Change } from "../../src/model/change.js";
import type { Comparison } from "../../src/model/contract.js";
import type { Location } from "../../src/model/location.js";
import { bothRead, reads, rejects, undecided } from "../../src/model/outcome.js";
import type { Report, Reported } from "../../src/model/report.js";

const at = (file: string, line: number, side: "base" | "head" = "head"): Location => ({
  file,
  line,
  column: 5,
  endLine: line,
  endColumn: 40,
  side,
});

export function change(rule: Change["rule"], element: string, more: Partial<Change>): Change {
  return {
    rule,
    element: element.split("."),
    edit: "changed",
    message: `${element} changed`,
    surface: "wire",
    verdict: bothRead,
    effect: "alone",
    references: [],
    remedy: "Do it in two steps.",
    fingerprint: `sha256:${"0".repeat(64)}`,
    ...more,
  };
}

export function reported(path: string, more: Partial<Comparison>, satisfied = true): Reported {
  return {
    pairing: { status: "modified", basePath: path, headPath: path },
    format: "avro",
    id: "acme.Order",
    verdict: bothRead,
    changes: [],
    faults: [],
    notes: [],
    digests: {},
    mode: "full",
    declared: true,
    satisfied,
    ...more,
  };
}

const missing = {
  ...rejects('the reader needs "email" and it has no default'),
  witness: { written: { id: 1 }, observed: 'no value for "email"', bytes: "02", decoder: "avsc 5.7.9" },
};

/** Everything a report can hold, with text that tries to break out of each output. */
export const sample: Report = {
  base: { ref: "origin/main", commit: "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d" },
  head: { ref: "WORKTREE", commit: null },
  contracts: 7,
  notes: ["1 changed file was skipped as vendored or test data, for example vendor/a.proto"],
  comparisons: [
    reported(
      "contracts/order.avsc",
      {
        verdict: { backward: missing, forward: reads },
        changes: [
          change("avro/field-presence", "Order.email", {
            edit: "added",
            message: 'field "email" was added without a default',
            verdict: { backward: missing, forward: reads },
            location: at("contracts/order.avsc", 12),
          }),
          change("avro/doc", "Order.id", { message: 'the doc of "id" changed' }),
        ],
      },
      false,
    ),
    reported(
      "contracts/evil|`<b>.avsc",
      {
        verdict: { backward: undecided("no <script>alert(1)</script> rule"), forward: reads },
        changes: [
          change("avro/doc", "A.\u001b[31mred\u009b\u202e", {
            message: "::error::pwned\n@everyone [link](https://evil.example) 100%",
            verdict: { backward: undecided("a\r\n::set-output name=x::y"), forward: reads },
            location: at("contracts/evil|`<b>.avsc", 3, "base"),
          }),
        ],
      },
      false,
    ),
    reported(
      "contracts/gone.proto",
      {
        pairing: { status: "removed", basePath: "contracts/gone.proto" },
        format: "protobuf",
        verdict: {
          backward: rejects("the contract was removed"),
          forward: rejects("the contract was removed"),
        },
      },
      false,
    ),
    reported("contracts/moved.avsc", {
      pairing: { status: "moved", basePath: "old/moved.avsc", headPath: "contracts/moved.avsc" },
    }),
    reported(
      "contracts/torn.avsc",
      {
        faults: [
          { message: 'expected "," or "}"', location: { file: "contracts/torn.avsc", line: 3, column: 7 } },
        ],
      },
      false,
    ),
  ],
  decision: {
    status: "refused",
    enforce: "full",
    reasons: [{ code: "GV002", message: 'contracts/order.avsc promises "full", and backward fails' }],
    requirements: [
      {
        code: "GV401",
        dimension: "people",
        contract: "contracts/order.avsc",
        changes: [`sha256:${"0".repeat(64)}`],
        owners: ["@acme/orders"],
        status: "unmet",
        message: "contracts/order.avsc needs the sign-off of one of @acme/orders (@lena, @tom)",
        unblock: "ask one of them for an approving review",
      },
    ],
    validUntil: Date.UTC(2026, 10, 28, 21),
    nextTransition: null,
  },
};
