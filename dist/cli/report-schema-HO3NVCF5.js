var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  reportSchema: () => reportSchema
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var report_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://contract-check.dev/schema/report-1.json",
  title: "contract-check report, version 1",
  type: "object",
  additionalProperties: false,
  required: ["version", "tool", "base", "head", "summary", "contracts"],
  properties: {
    version: { const: 1 },
    tool: {
      type: "object",
      additionalProperties: false,
      required: ["name", "version"],
      properties: { name: { const: "contract-check" }, version: { type: "string" } }
    },
    base: { $ref: "#/$defs/revision" },
    head: { $ref: "#/$defs/revision" },
    summary: {
      type: "object",
      additionalProperties: false,
      required: ["contracts", "changed", "full", "backward", "forward", "breaking", "undecided", "faults"],
      properties: {
        contracts: { $ref: "#/$defs/count" },
        changed: { $ref: "#/$defs/count" },
        full: { $ref: "#/$defs/count" },
        backward: { $ref: "#/$defs/count" },
        forward: { $ref: "#/$defs/count" },
        breaking: { $ref: "#/$defs/count" },
        undecided: { $ref: "#/$defs/count" },
        faults: { $ref: "#/$defs/count" }
      }
    },
    contracts: { type: "array", items: { $ref: "#/$defs/contract" } },
    notes: { type: "array", items: { type: "string" } },
    decision: { $ref: "#/$defs/decision" }
  },
  $defs: {
    count: { type: "integer", minimum: 0 },
    revision: {
      type: "object",
      additionalProperties: false,
      required: ["ref", "commit"],
      properties: {
        ref: { type: "string" },
        commit: { type: ["string", "null"], pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }
      }
    },
    mode: {
      enum: [
        "backward",
        "forward",
        "full",
        "none",
        "backward-transitive",
        "forward-transitive",
        "full-transitive"
      ]
    },
    class: { enum: ["full", "backward", "forward", "breaking", "undecided"] },
    outcomeName: { enum: ["reads", "misreads", "rejects", "undecided"] },
    rule: { type: "string", pattern: "(filled in by report-schema.ts)" },
    digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    contract: {
      type: "object",
      additionalProperties: false,
      required: [
        "path",
        "id",
        "format",
        "status",
        "mode",
        "satisfied",
        "class",
        "backward",
        "forward",
        "changes",
        "faults"
      ],
      properties: {
        path: { type: "string", minLength: 1 },
        basePath: { type: "string", minLength: 1 },
        id: { type: "string" },
        format: { enum: ["(filled in by report-schema.ts)"] },
        status: { enum: ["added", "removed", "modified", "moved", "affected", "unchanged"] },
        cause: { type: "string" },
        mode: { $ref: "#/$defs/mode" },
        satisfied: { type: "boolean" },
        class: { $ref: "#/$defs/class" },
        backward: { $ref: "#/$defs/outcomeName" },
        forward: { $ref: "#/$defs/outcomeName" },
        because: {
          type: "object",
          additionalProperties: false,
          properties: { backward: { type: "string" }, forward: { type: "string" } }
        },
        changes: { type: "array", items: { $ref: "#/$defs/change" } },
        faults: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["message"],
            properties: {
              message: { type: "string", minLength: 1 },
              location: { $ref: "#/$defs/place" }
            }
          }
        },
        notes: { type: "array", items: { type: "string" } },
        profile: {
          type: "object",
          additionalProperties: false,
          required: ["name", "compatible", "findings"],
          properties: {
            name: { type: "string" },
            compatible: { type: "boolean" },
            findings: {
              type: "array",
              items: {
                type: "object",
                additionalProperties: false,
                required: ["id", "message"],
                properties: {
                  id: { type: "string" },
                  message: { type: "string" },
                  location: { $ref: "#/$defs/location" }
                }
              }
            }
          }
        },
        digests: {
          type: "object",
          additionalProperties: false,
          properties: { base: { $ref: "#/$defs/digest" }, head: { $ref: "#/$defs/digest" } }
        }
      }
    },
    change: {
      type: "object",
      additionalProperties: false,
      required: [
        "rule",
        "element",
        "edit",
        "message",
        "class",
        "backward",
        "forward",
        "surface",
        "effect",
        "references",
        "remedy",
        "fingerprint"
      ],
      properties: {
        rule: { $ref: "#/$defs/rule" },
        element: { $ref: "#/$defs/element" },
        was: { $ref: "#/$defs/element" },
        pointer: { type: "string" },
        edit: { enum: ["added", "removed", "changed"] },
        message: { type: "string", minLength: 1 },
        class: { $ref: "#/$defs/class" },
        backward: { $ref: "#/$defs/outcome" },
        forward: { $ref: "#/$defs/outcome" },
        surface: { $ref: "#/$defs/surface" },
        surfaces: {
          type: "object",
          propertyNames: { $ref: "#/$defs/surface" },
          additionalProperties: {
            type: "object",
            additionalProperties: false,
            required: ["backward", "forward"],
            properties: {
              backward: { $ref: "#/$defs/outcome" },
              forward: { $ref: "#/$defs/outcome" }
            }
          }
        },
        effect: { enum: ["alone", "none", "joint"] },
        references: { type: "array", items: { type: "string" } },
        location: { $ref: "#/$defs/location" },
        remedy: { type: "string", minLength: 1 },
        fingerprint: { $ref: "#/$defs/digest" }
      }
    },
    surface: { enum: ["wire", "json", "source", "instance"] },
    element: { type: "array", items: { type: "string" } },
    outcome: {
      type: "object",
      additionalProperties: false,
      required: ["outcome"],
      properties: {
        outcome: { $ref: "#/$defs/outcomeName" },
        note: { type: "string" },
        because: { type: "string", minLength: 1 },
        witness: {
          type: "object",
          additionalProperties: false,
          required: ["written", "observed", "decoder"],
          properties: {
            written: {},
            observed: { type: "string" },
            bytes: { type: "string", pattern: "^([0-9a-f]{2})*$" },
            decoder: { type: "string" }
          }
        }
      },
      if: { properties: { outcome: { const: "reads" } } },
      then: { not: { required: ["because"] } },
      else: { required: ["because"] }
    },
    place: {
      type: "object",
      additionalProperties: false,
      required: ["file"],
      properties: {
        file: { type: "string" },
        line: { $ref: "#/$defs/position" },
        column: { $ref: "#/$defs/position" },
        endLine: { $ref: "#/$defs/position" },
        endColumn: { $ref: "#/$defs/position" },
        side: { enum: ["base", "head"] }
      }
    },
    location: {
      allOf: [{ $ref: "#/$defs/place" }],
      required: ["file", "line", "column", "endLine", "endColumn", "side"]
    },
    position: { type: "integer", minimum: 1 },
    instant: { type: ["string", "null"] },
    decision: {
      type: "object",
      additionalProperties: false,
      required: ["status", "enforce", "reasons", "requirements", "validUntil", "nextTransition"],
      properties: {
        status: { enum: ["pass", "neutral", "waiting", "refused", "unverifiable", "fault"] },
        enforce: { enum: ["report", "sign-off", "full"] },
        reasons: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["code", "message"],
            properties: {
              code: { type: "string" },
              message: { type: "string" },
              location: { $ref: "#/$defs/place" }
            }
          }
        },
        requirements: {
          type: "array",
          items: {
            type: "object",
            required: ["code", "contract", "changes", "owners", "status", "message", "unblock"],
            properties: {
              code: { type: "string" },
              contract: { type: "string" },
              changes: { type: "array", items: { $ref: "#/$defs/digest" } },
              owners: { type: "array", items: { type: "string" } },
              status: { enum: ["met", "unmet", "waiting", "unverifiable"] },
              message: { type: "string" },
              unblock: { type: "string" }
            }
          }
        },
        validUntil: { $ref: "#/$defs/instant" },
        nextTransition: { $ref: "#/$defs/instant" }
      }
    }
  }
};
function reportSchema() {
  const { rule, contract } = report_schema_default.$defs;
  const properties = { ...contract.properties, format: { enum: import_chunk_SX7OD7YV.formatIds } };
  return {
    ...report_schema_default,
    $defs: {
      ...report_schema_default.$defs,
      rule: { ...rule, pattern: `^(${import_chunk_SX7OD7YV.formatIds.join("|")})/[a-z0-9-]+$` },
      contract: { ...contract, properties }
    }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportSchema
});
