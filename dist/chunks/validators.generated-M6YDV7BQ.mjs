import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import "./chunk-A6FY4VKG.mjs";

// src/governance/files/validators.generated.js
var rt = kr;
var dr = { type: "object", properties: { version: { const: 1 }, $schema: { type: "string" }, timezone: { allOf: [{ $ref: "definitions.json#/definitions/zone" }] }, regionMode: { enum: ["first-stage", "all", "any"] }, windows: { type: "array", items: { $ref: "definitions.json#/definitions/window" } }, freezes: { type: "array", items: { $ref: "definitions.json#/definitions/freeze" } }, advisories: { type: "array", items: { $ref: "definitions.json#/definitions/advisory" } }, asOf: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$" }, calendars: { type: "array", items: { $ref: "definitions.json#/definitions/calendarSource" } } }, required: ["version"], additionalProperties: false, $id: "calendar.json" };
var S = Object.prototype.hasOwnProperty;
var cr = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$", "u");
function se(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!cr.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return se.errors = e, n === 0;
}
var ne = { type: "object", properties: { id: { $ref: "definitions.json#/definitions/id" }, title: { type: "string", pattern: "\\S" }, timezone: { $ref: "definitions.json#/definitions/zone" }, start: { allOf: [{ $ref: "definitions.json#/definitions/localTime" }] }, end: { type: "string", pattern: "\\S" }, duration: { allOf: [{ $ref: "definitions.json#/definitions/duration" }] }, rrule: { type: "string", pattern: "\\S" }, except: { type: "array", items: { type: "string", pattern: "\\S" } }, add: { type: "array", items: { $ref: "definitions.json#/definitions/extra" } }, allow: { type: "array", items: { $ref: "definitions.json#/definitions/class" }, minItems: 1 }, capacity: { $ref: "definitions.json#/definitions/capacity" }, notice: { allOf: [{ $ref: "definitions.json#/definitions/duration" }] }, approvers: { allOf: [{ $ref: "definitions.json#/definitions/handles" }] }, oncall: { $ref: "definitions.json#/definitions/handle" }, writes: { enum: ["normal", "reduced", "paused"] }, long: { type: "boolean" }, contracts: { type: "array", items: { type: "string", pattern: "\\S" }, minItems: 1 }, regions: { type: "array", items: { $ref: "definitions.json#/definitions/id" }, minItems: 1 }, teams: { type: "array", items: { $ref: "definitions.json#/definitions/handle" }, minItems: 1 } }, required: ["id", "start"], additionalProperties: false };
var ur = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
function y(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!ur.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return y.errors = e, n === 0;
}
function b(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!cr.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return b.errors = e, n === 0;
}
var Ur = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$", "u");
function w(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!Ur.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return w.errors = e, n === 0;
}
var ie = new RegExp("^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$", "u");
function m(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!ie.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return m.errors = e, n === 0;
}
var d = new RegExp("\\S", "u");
function L(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.start === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "start" || r === "end" || r === "duration")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.start !== void 0 && (w(s.start, { instancePath: i + "/start", parentData: s, parentDataProperty: "start", rootData: l }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length)), s.end !== void 0) {
      let r = s.end;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/end", schemaPath: "#/properties/end/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.duration !== void 0 && (m(s.duration, { instancePath: i + "/duration", parentData: s, parentDataProperty: "duration", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return L.errors = e, n === 0;
}
var Gr = { enum: ["full", "backward", "forward", "breaking", "undecided"] };
function z(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!(s === "full" || s === "backward" || s === "forward" || s === "breaking" || s === "undecided")) {
    const r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return z.errors = e, n === 0;
}
function M(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "changes" || r === "breaking" || r === "perOwner" || r === "perConsumer")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.changes !== void 0) {
      let r = s.changes;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 0 || isNaN(r))) {
        const t = { instancePath: i + "/changes", schemaPath: "#/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.breaking !== void 0) {
      let r = s.breaking;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/breaking", schemaPath: "#/properties/breaking/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 0 || isNaN(r))) {
        const t = { instancePath: i + "/breaking", schemaPath: "#/properties/breaking/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.perOwner !== void 0) {
      let r = s.perOwner;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/perOwner", schemaPath: "#/properties/perOwner/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 0 || isNaN(r))) {
        const t = { instancePath: i + "/perOwner", schemaPath: "#/properties/perOwner/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.perConsumer !== void 0) {
      let r = s.perConsumer;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/perConsumer", schemaPath: "#/properties/perConsumer/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 0 || isNaN(r))) {
        const t = { instancePath: i + "/perConsumer", schemaPath: "#/properties/perConsumer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return M.errors = e, n === 0;
}
var hr = { type: ["string", "array"], pattern: "^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$", minItems: 1, items: { type: "string", pattern: "^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$" } };
var F = new RegExp("^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$", "u");
function P(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s != "string" && !Array.isArray(s)) {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: hr.type } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (typeof s == "string" && !F.test(s)) {
    const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (Array.isArray(s)) {
    if (s.length < 1) {
      const t = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), n++;
    }
    const r = s.length;
    for (let t = 0; t < r; t++) {
      let o = s[t];
      if (typeof o == "string") {
        if (!F.test(o)) {
          const p = { instancePath: i + "/" + t, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$" } };
          e === null ? e = [p] : e.push(p), n++;
        }
      } else {
        const p = { instancePath: i + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  }
  return P.errors = e, n === 0;
}
function g(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!F.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return g.errors = e, n === 0;
}
function oe(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.start === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(ne.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.id !== void 0 && (y(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.title !== void 0) {
      let r = s.title;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.timezone !== void 0 && (b(s.timezone, { instancePath: i + "/timezone", parentData: s, parentDataProperty: "timezone", rootData: l }) || (e = e === null ? b.errors : e.concat(b.errors), n = e.length)), s.start !== void 0 && (w(s.start, { instancePath: i + "/start", parentData: s, parentDataProperty: "start", rootData: l }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length)), s.end !== void 0) {
      let r = s.end;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/end", schemaPath: "#/properties/end/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.duration !== void 0 && (m(s.duration, { instancePath: i + "/duration", parentData: s, parentDataProperty: "duration", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.rrule !== void 0) {
      let r = s.rrule;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.except !== void 0) {
      let r = s.except;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/except/" + o, schemaPath: "#/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/except/" + o, schemaPath: "#/properties/except/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.add !== void 0) {
      let r = s.add;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) L(r[o], { instancePath: i + "/add/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? L.errors : e.concat(L.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/add", schemaPath: "#/properties/add/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.allow !== void 0) {
      let r = s.allow;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/allow", schemaPath: "#/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) z(r[o], { instancePath: i + "/allow/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? z.errors : e.concat(z.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.capacity !== void 0 && (M(s.capacity, { instancePath: i + "/capacity", parentData: s, parentDataProperty: "capacity", rootData: l }) || (e = e === null ? M.errors : e.concat(M.errors), n = e.length)), s.notice !== void 0 && (m(s.notice, { instancePath: i + "/notice", parentData: s, parentDataProperty: "notice", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.approvers !== void 0 && (P(s.approvers, { instancePath: i + "/approvers", parentData: s, parentDataProperty: "approvers", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.oncall !== void 0 && (g(s.oncall, { instancePath: i + "/oncall", parentData: s, parentDataProperty: "oncall", rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length)), s.writes !== void 0) {
      let r = s.writes;
      if (!(r === "normal" || r === "reduced" || r === "paused")) {
        const t = { instancePath: i + "/writes", schemaPath: "#/properties/writes/enum", keyword: "enum", params: { allowedValues: ne.properties.writes.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.long !== void 0 && typeof s.long != "boolean") {
      const r = { instancePath: i + "/long", schemaPath: "#/properties/long/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.contracts !== void 0) {
      let r = s.contracts;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.regions !== void 0) {
      let r = s.regions;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/regions/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.teams !== void 0) {
      let r = s.teams;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) g(r[o], { instancePath: i + "/teams/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return oe.errors = e, n === 0;
}
var re = { type: "object", properties: { id: { $ref: "definitions.json#/definitions/id" }, title: { type: "string", pattern: "\\S" }, timezone: { $ref: "definitions.json#/definitions/zone" }, from: { $ref: "definitions.json#/definitions/localTime" }, to: { allOf: [{ $ref: "definitions.json#/definitions/localTime" }] }, duration: { allOf: [{ $ref: "definitions.json#/definitions/duration" }] }, rrule: { type: "string", pattern: "\\S" }, exdates: { type: "array", items: { type: "string", pattern: "\\S" } }, deny: { type: "array", items: { enum: ["full", "backward", "forward", "breaking", "undecided", "any"] }, minItems: 1 }, except: { type: "array", items: { enum: ["standard", "normal", "emergency"] } }, board: { $ref: "definitions.json#/definitions/handle" }, contracts: { type: "array", items: { type: "string", pattern: "\\S" }, minItems: 1 }, regions: { type: "array", items: { $ref: "definitions.json#/definitions/id" }, minItems: 1 }, teams: { type: "array", items: { $ref: "definitions.json#/definitions/handle" }, minItems: 1 } }, required: ["id", "from"], additionalProperties: false };
function pe(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.from === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(re.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.id !== void 0 && (y(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.title !== void 0) {
      let r = s.title;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.timezone !== void 0 && (b(s.timezone, { instancePath: i + "/timezone", parentData: s, parentDataProperty: "timezone", rootData: l }) || (e = e === null ? b.errors : e.concat(b.errors), n = e.length)), s.from !== void 0 && (w(s.from, { instancePath: i + "/from", parentData: s, parentDataProperty: "from", rootData: l }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length)), s.to !== void 0 && (w(s.to, { instancePath: i + "/to", parentData: s, parentDataProperty: "to", rootData: l }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length)), s.duration !== void 0 && (m(s.duration, { instancePath: i + "/duration", parentData: s, parentDataProperty: "duration", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.rrule !== void 0) {
      let r = s.rrule;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.exdates !== void 0) {
      let r = s.exdates;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/exdates/" + o, schemaPath: "#/properties/exdates/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/exdates/" + o, schemaPath: "#/properties/exdates/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/exdates", schemaPath: "#/properties/exdates/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.deny !== void 0) {
      let r = s.deny;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/deny", schemaPath: "#/properties/deny/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (!(p === "full" || p === "backward" || p === "forward" || p === "breaking" || p === "undecided" || p === "any")) {
            const a = { instancePath: i + "/deny/" + o, schemaPath: "#/properties/deny/items/enum", keyword: "enum", params: { allowedValues: re.properties.deny.items.enum } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.except !== void 0) {
      let r = s.except;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (!(p === "standard" || p === "normal" || p === "emergency")) {
            const a = { instancePath: i + "/except/" + o, schemaPath: "#/properties/except/items/enum", keyword: "enum", params: { allowedValues: re.properties.except.items.enum } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.board !== void 0 && (g(s.board, { instancePath: i + "/board", parentData: s, parentDataProperty: "board", rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length)), s.contracts !== void 0) {
      let r = s.contracts;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.regions !== void 0) {
      let r = s.regions;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/regions/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.teams !== void 0) {
      let r = s.teams;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) g(r[o], { instancePath: i + "/teams/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return pe.errors = e, n === 0;
}
var gr = { type: "object", properties: { id: { $ref: "definitions.json#/definitions/id" }, title: { type: "string", pattern: "\\S" }, timezone: { $ref: "definitions.json#/definitions/zone" }, from: { $ref: "definitions.json#/definitions/localTime" }, to: { allOf: [{ $ref: "definitions.json#/definitions/localTime" }] }, duration: { allOf: [{ $ref: "definitions.json#/definitions/duration" }] }, rrule: { type: "string", pattern: "\\S" }, exdates: { type: "array", items: { type: "string", pattern: "\\S" } }, note: { type: "string", pattern: "\\S" }, peak: { type: "boolean" }, contracts: { type: "array", items: { type: "string", pattern: "\\S" }, minItems: 1 }, regions: { type: "array", items: { $ref: "definitions.json#/definitions/id" }, minItems: 1 }, teams: { type: "array", items: { $ref: "definitions.json#/definitions/handle" }, minItems: 1 } }, required: ["id", "from"], additionalProperties: false };
function ae(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.from === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(gr.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.id !== void 0 && (y(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.title !== void 0) {
      let r = s.title;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.timezone !== void 0 && (b(s.timezone, { instancePath: i + "/timezone", parentData: s, parentDataProperty: "timezone", rootData: l }) || (e = e === null ? b.errors : e.concat(b.errors), n = e.length)), s.from !== void 0 && (w(s.from, { instancePath: i + "/from", parentData: s, parentDataProperty: "from", rootData: l }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length)), s.to !== void 0 && (w(s.to, { instancePath: i + "/to", parentData: s, parentDataProperty: "to", rootData: l }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length)), s.duration !== void 0 && (m(s.duration, { instancePath: i + "/duration", parentData: s, parentDataProperty: "duration", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.rrule !== void 0) {
      let r = s.rrule;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.exdates !== void 0) {
      let r = s.exdates;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/exdates/" + o, schemaPath: "#/properties/exdates/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/exdates/" + o, schemaPath: "#/properties/exdates/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/exdates", schemaPath: "#/properties/exdates/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.note !== void 0) {
      let r = s.note;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/note", schemaPath: "#/properties/note/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.peak !== void 0 && typeof s.peak != "boolean") {
      const r = { instancePath: i + "/peak", schemaPath: "#/properties/peak/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.contracts !== void 0) {
      let r = s.contracts;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.regions !== void 0) {
      let r = s.regions;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/regions/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.teams !== void 0) {
      let r = s.teams;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) g(r[o], { instancePath: i + "/teams/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return ae.errors = e, n === 0;
}
var Pr = { type: "object", properties: { file: { allOf: [{ $ref: "definitions.json#/definitions/glob" }] }, ics: { allOf: [{ $ref: "definitions.json#/definitions/glob" }] }, kind: { enum: ["window", "freeze", "advisory"] }, maxAge: { allOf: [{ $ref: "definitions.json#/definitions/duration" }] }, timezone: { $ref: "definitions.json#/definitions/zone" } }, additionalProperties: false, minProperties: 1 };
var U = new RegExp("^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$", "u");
function k(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!U.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return k.errors = e, n === 0;
}
function le(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (Object.keys(s).length < 1) {
      const r = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "file" || r === "ics" || r === "kind" || r === "maxAge" || r === "timezone")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.file !== void 0 && (k(s.file, { instancePath: i + "/file", parentData: s, parentDataProperty: "file", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length)), s.ics !== void 0 && (k(s.ics, { instancePath: i + "/ics", parentData: s, parentDataProperty: "ics", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length)), s.kind !== void 0) {
      let r = s.kind;
      if (!(r === "window" || r === "freeze" || r === "advisory")) {
        const t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Pr.properties.kind.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.maxAge !== void 0 && (m(s.maxAge, { instancePath: i + "/maxAge", parentData: s, parentDataProperty: "maxAge", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.timezone !== void 0 && (b(s.timezone, { instancePath: i + "/timezone", parentData: s, parentDataProperty: "timezone", rootData: l }) || (e = e === null ? b.errors : e.concat(b.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return le.errors = e, n === 0;
}
var wr = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$", "u");
function kr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(dr.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.version !== void 0 && s.version !== 1) {
      const r = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.$schema !== void 0 && typeof s.$schema != "string") {
      const r = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.timezone !== void 0 && (se(s.timezone, { instancePath: i + "/timezone", parentData: s, parentDataProperty: "timezone", rootData: l }) || (e = e === null ? se.errors : e.concat(se.errors), n = e.length)), s.regionMode !== void 0) {
      let r = s.regionMode;
      if (!(r === "first-stage" || r === "all" || r === "any")) {
        const t = { instancePath: i + "/regionMode", schemaPath: "#/properties/regionMode/enum", keyword: "enum", params: { allowedValues: dr.properties.regionMode.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.windows !== void 0) {
      let r = s.windows;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) oe(r[o], { instancePath: i + "/windows/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? oe.errors : e.concat(oe.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.freezes !== void 0) {
      let r = s.freezes;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) pe(r[o], { instancePath: i + "/freezes/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? pe.errors : e.concat(pe.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/freezes", schemaPath: "#/properties/freezes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.advisories !== void 0) {
      let r = s.advisories;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) ae(r[o], { instancePath: i + "/advisories/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? ae.errors : e.concat(ae.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/advisories", schemaPath: "#/properties/advisories/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.asOf !== void 0) {
      let r = s.asOf;
      if (typeof r == "string") {
        if (!wr.test(r)) {
          const t = { instancePath: i + "/asOf", schemaPath: "#/properties/asOf/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/asOf", schemaPath: "#/properties/asOf/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.calendars !== void 0) {
      let r = s.calendars;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) le(r[o], { instancePath: i + "/calendars/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? le.errors : e.concat(le.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/calendars", schemaPath: "#/properties/calendars/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return kr.errors = e, n === 0;
}
var ft = Ir;
var br = { type: "object", properties: { version: { const: 1 }, $schema: { type: "string" }, extends: { $ref: "definitions.json#/definitions/extends" }, contracts: { type: "array", items: { $ref: "definitions.json#/definitions/contract" } }, defaults: { $ref: "definitions.json#/definitions/defaults" }, include: { allOf: [{ $ref: "definitions.json#/definitions/globs" }] }, ignore: { allOf: [{ $ref: "definitions.json#/definitions/globs" }] }, enforce: { if: { type: "array" }, then: { items: { $ref: "definitions.json#/definitions/enforceRule" } }, else: { $ref: "definitions.json#/definitions/enforcement" } }, unowned: { $ref: "definitions.json#/definitions/unowned" }, defaultOwner: { $ref: "definitions.json#/definitions/handles" }, timezone: { allOf: [{ $ref: "definitions.json#/definitions/zone" }] }, regionMode: { enum: ["first-stage", "all", "any"] }, windows: { type: "array", items: { $ref: "definitions.json#/definitions/window" } }, freezes: { type: "array", items: { $ref: "definitions.json#/definitions/freeze" } }, advisories: { type: "array", items: { $ref: "definitions.json#/definitions/advisory" } }, calendars: { type: "array", items: { $ref: "definitions.json#/definitions/calendarSource" } }, consumers: { type: "array", items: { $ref: "definitions.json#/definitions/consumer" } }, imports: { type: "object", properties: { backstage: { $ref: "definitions.json#/definitions/globs" }, odcs: { $ref: "definitions.json#/definitions/globs" } }, additionalProperties: false }, teams: { type: "object", propertyNames: { $ref: "definitions.json#/definitions/handle" }, additionalProperties: { $ref: "definitions.json#/definitions/team" } }, people: { type: "object", propertyNames: { $ref: "definitions.json#/definitions/handle" }, additionalProperties: { $ref: "definitions.json#/definitions/person" } }, policy: { $ref: "definitions.json#/definitions/policy" }, waivers: { type: "array", items: { $ref: "definitions.json#/definitions/waiver" } }, signoff: { $ref: "definitions.json#/definitions/signoffSettings" }, clock: { $ref: "definitions.json#/definitions/clock" }, governance: { $ref: "definitions.json#/definitions/governanceOwners" } }, required: ["version"], additionalProperties: false, $id: "config.json" };
var Hr = new RegExp("^[0-9a-f]{64}$", "u");
function fe(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.file === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "file" || r === "sha256")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.file !== void 0 && (k(s.file, { instancePath: i + "/file", parentData: s, parentDataProperty: "file", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length)), s.sha256 !== void 0) {
      let r = s.sha256;
      if (typeof r == "string") {
        if (!Hr.test(r)) {
          const t = { instancePath: i + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return fe.errors = e, n === 0;
}
var q = { type: "object", properties: { id: { allOf: [{ $ref: "definitions.json#/definitions/id" }] }, files: { allOf: [{ $ref: "definitions.json#/definitions/globs" }] }, ignore: { allOf: [{ $ref: "definitions.json#/definitions/globs" }] }, format: { enum: ["avro", "protobuf", "json-schema"] }, owner: { allOf: [{ $ref: "definitions.json#/definitions/handles" }] }, deputies: { type: "array", items: { $ref: "definitions.json#/definitions/handle" }, minItems: 1 }, oncall: { allOf: [{ $ref: "definitions.json#/definitions/handle" }] }, support: { type: "object", properties: { channel: { type: "string", pattern: "\\S" }, oncall: { type: "string", pattern: "\\S" } }, additionalProperties: false }, retention: { allOf: [{ $ref: "definitions.json#/definitions/duration" }] }, elements: { type: "array", items: { $ref: "definitions.json#/definitions/element" }, minItems: 1 }, status: { enum: ["active", "experimental", "deprecated"] }, expires: { allOf: [{ $ref: "definitions.json#/definitions/instant" }] }, reviewed: { $ref: "definitions.json#/definitions/date" }, recheckEvery: { $ref: "definitions.json#/definitions/duration" }, compatibility: { allOf: [{ $ref: "definitions.json#/definitions/mode" }] }, profile: { allOf: [{ $ref: "definitions.json#/definitions/profile" }] }, surfaces: { type: "array", items: { enum: ["wire", "json", "source"] }, minItems: 1 }, enums: { enum: ["closed", "open"] }, avro: { type: "object", additionalProperties: false }, protobuf: { type: "object", properties: { roots: { type: "array", items: { $ref: "definitions.json#/definitions/glob" }, minItems: 1 }, unknownFields: { enum: ["ignore", "reject"] } }, additionalProperties: false }, jsonSchema: { type: "object", properties: { dialects: { type: "object", additionalProperties: { $ref: "definitions.json#/definitions/dialect" } }, defaultDialect: { allOf: [{ $ref: "definitions.json#/definitions/dialect" }] }, formats: { enum: ["assert", "annotate", "dialect"] }, confluent: { enum: ["strict", "lenient"] }, crossCheck: { type: "boolean" } }, additionalProperties: false }, tier: { type: "integer", minimum: 1 }, tags: { $ref: "definitions.json#/definitions/tags" }, regions: { type: "array", items: { $ref: "definitions.json#/definitions/id" }, minItems: 1 }, enforce: { allOf: [{ $ref: "definitions.json#/definitions/enforcement" }] }, unowned: { allOf: [{ $ref: "definitions.json#/definitions/unowned" }] } }, required: ["files"], additionalProperties: false };
var yr = { type: ["string", "array"], pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$", minItems: 1, items: { type: "string", pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$" } };
function A(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s != "string" && !Array.isArray(s)) {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: yr.type } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (typeof s == "string" && !U.test(s)) {
    const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (Array.isArray(s)) {
    if (s.length < 1) {
      const t = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), n++;
    }
    const r = s.length;
    for (let t = 0; t < r; t++) {
      let o = s[t];
      if (typeof o == "string") {
        if (!U.test(o)) {
          const p = { instancePath: i + "/" + t, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$" } };
          e === null ? e = [p] : e.push(p), n++;
        }
      } else {
        const p = { instancePath: i + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  }
  return A.errors = e, n === 0;
}
function v(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (Array.isArray(s)) {
    if (s.length < 1) {
      const t = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), n++;
    }
    const r = s.length;
    for (let t = 0; t < r; t++) {
      let o = s[t];
      if (typeof o == "string") {
        if (!d.test(o)) {
          const p = { instancePath: i + "/" + t, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [p] : e.push(p), n++;
        }
      } else {
        const p = { instancePath: i + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return v.errors = e, n === 0;
}
var jr = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$", "u");
function $(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!jr.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return $.errors = e, n === 0;
}
function ce(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.until === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.reason === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "until" || r === "reason")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.until !== void 0 && ($(s.until, { instancePath: i + "/until", parentData: s, parentDataProperty: "until", rootData: l }) || (e = e === null ? $.errors : e.concat($.errors), n = e.length)), s.reason !== void 0) {
      let r = s.reason;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return ce.errors = e, n === 0;
}
function G(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.path === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "path" || r === "owner" || r === "tags" || r === "boards" || r === "frozen")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.path !== void 0) {
      let r = s.path;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.owner !== void 0 && (P(s.owner, { instancePath: i + "/owner", parentData: s, parentDataProperty: "owner", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.tags !== void 0 && (v(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: l }) || (e = e === null ? v.errors : e.concat(v.errors), n = e.length)), s.boards !== void 0) {
      let r = s.boards;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/boards", schemaPath: "#/properties/boards/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/boards/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/boards", schemaPath: "#/properties/boards/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.frozen !== void 0 && (ce(s.frozen, { instancePath: i + "/frozen", parentData: s, parentDataProperty: "frozen", rootData: l }) || (e = e === null ? ce.errors : e.concat(ce.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return G.errors = e, n === 0;
}
var mr = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function I(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!mr.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return I.errors = e, n === 0;
}
var Wr = { enum: ["backward", "forward", "full", "none", "backward-transitive", "forward-transitive", "full-transitive"] };
function x(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!(s === "backward" || s === "forward" || s === "full" || s === "none" || s === "backward-transitive" || s === "forward-transitive" || s === "full-transitive")) {
    const r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Wr.enum } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return x.errors = e, n === 0;
}
var Kr = { enum: ["default", "declared", "strict", "avro-reference", "confluent", "buf-file", "buf-package", "buf-wire-json", "buf-wire"] };
function E(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!(s === "default" || s === "declared" || s === "strict" || s === "avro-reference" || s === "confluent" || s === "buf-file" || s === "buf-package" || s === "buf-wire-json" || s === "buf-wire")) {
    const r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Kr.enum } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return E.errors = e, n === 0;
}
var Jr = { enum: ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"] };
function j(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!(s === "draft-04" || s === "draft-06" || s === "draft-07" || s === "2019-09" || s === "2020-12")) {
    const r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Jr.enum } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return j.errors = e, n === 0;
}
var vr = { enum: ["report", "sign-off", "full"] };
function N(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!(s === "report" || s === "sign-off" || s === "full")) {
    const r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: vr.enum } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return N.errors = e, n === 0;
}
var Dr = { enum: ["report", "default-owner", "refuse"] };
function Z(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!(s === "report" || s === "default-owner" || s === "refuse")) {
    const r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Dr.enum } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Z.errors = e, n === 0;
}
function ue(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.files === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(q.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.id !== void 0 && (y(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.files !== void 0 && (A(s.files, { instancePath: i + "/files", parentData: s, parentDataProperty: "files", rootData: l }) || (e = e === null ? A.errors : e.concat(A.errors), n = e.length)), s.ignore !== void 0 && (A(s.ignore, { instancePath: i + "/ignore", parentData: s, parentDataProperty: "ignore", rootData: l }) || (e = e === null ? A.errors : e.concat(A.errors), n = e.length)), s.format !== void 0) {
      let r = s.format;
      if (!(r === "avro" || r === "protobuf" || r === "json-schema")) {
        const t = { instancePath: i + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: q.properties.format.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.owner !== void 0 && (P(s.owner, { instancePath: i + "/owner", parentData: s, parentDataProperty: "owner", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.deputies !== void 0) {
      let r = s.deputies;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/deputies", schemaPath: "#/properties/deputies/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) g(r[o], { instancePath: i + "/deputies/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/deputies", schemaPath: "#/properties/deputies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.oncall !== void 0 && (g(s.oncall, { instancePath: i + "/oncall", parentData: s, parentDataProperty: "oncall", rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length)), s.support !== void 0) {
      let r = s.support;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "channel" || t === "oncall")) {
          const o = { instancePath: i + "/support", schemaPath: "#/properties/support/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.channel !== void 0) {
          let t = r.channel;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/support/channel", schemaPath: "#/properties/support/properties/channel/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/support/channel", schemaPath: "#/properties/support/properties/channel/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.oncall !== void 0) {
          let t = r.oncall;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/support/oncall", schemaPath: "#/properties/support/properties/oncall/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/support/oncall", schemaPath: "#/properties/support/properties/oncall/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.retention !== void 0 && (m(s.retention, { instancePath: i + "/retention", parentData: s, parentDataProperty: "retention", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.elements !== void 0) {
      let r = s.elements;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/elements", schemaPath: "#/properties/elements/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) G(r[o], { instancePath: i + "/elements/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? G.errors : e.concat(G.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/elements", schemaPath: "#/properties/elements/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.status !== void 0) {
      let r = s.status;
      if (!(r === "active" || r === "experimental" || r === "deprecated")) {
        const t = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: q.properties.status.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.expires !== void 0 && ($(s.expires, { instancePath: i + "/expires", parentData: s, parentDataProperty: "expires", rootData: l }) || (e = e === null ? $.errors : e.concat($.errors), n = e.length)), s.reviewed !== void 0 && (I(s.reviewed, { instancePath: i + "/reviewed", parentData: s, parentDataProperty: "reviewed", rootData: l }) || (e = e === null ? I.errors : e.concat(I.errors), n = e.length)), s.recheckEvery !== void 0 && (m(s.recheckEvery, { instancePath: i + "/recheckEvery", parentData: s, parentDataProperty: "recheckEvery", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.compatibility !== void 0 && (x(s.compatibility, { instancePath: i + "/compatibility", parentData: s, parentDataProperty: "compatibility", rootData: l }) || (e = e === null ? x.errors : e.concat(x.errors), n = e.length)), s.profile !== void 0 && (E(s.profile, { instancePath: i + "/profile", parentData: s, parentDataProperty: "profile", rootData: l }) || (e = e === null ? E.errors : e.concat(E.errors), n = e.length)), s.surfaces !== void 0) {
      let r = s.surfaces;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/surfaces", schemaPath: "#/properties/surfaces/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (!(p === "wire" || p === "json" || p === "source")) {
            const a = { instancePath: i + "/surfaces/" + o, schemaPath: "#/properties/surfaces/items/enum", keyword: "enum", params: { allowedValues: q.properties.surfaces.items.enum } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/surfaces", schemaPath: "#/properties/surfaces/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.enums !== void 0) {
      let r = s.enums;
      if (!(r === "closed" || r === "open")) {
        const t = { instancePath: i + "/enums", schemaPath: "#/properties/enums/enum", keyword: "enum", params: { allowedValues: q.properties.enums.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.avro !== void 0) {
      let r = s.avro;
      if (r && typeof r == "object" && !Array.isArray(r)) for (const t in r) {
        const o = { instancePath: i + "/avro", schemaPath: "#/properties/avro/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), n++;
      }
      else {
        const t = { instancePath: i + "/avro", schemaPath: "#/properties/avro/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.protobuf !== void 0) {
      let r = s.protobuf;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "roots" || t === "unknownFields")) {
          const o = { instancePath: i + "/protobuf", schemaPath: "#/properties/protobuf/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.roots !== void 0) {
          let t = r.roots;
          if (Array.isArray(t)) {
            if (t.length < 1) {
              const p = { instancePath: i + "/protobuf/roots", schemaPath: "#/properties/protobuf/properties/roots/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), n++;
            }
            const o = t.length;
            for (let p = 0; p < o; p++) k(t[p], { instancePath: i + "/protobuf/roots/" + p, parentData: t, parentDataProperty: p, rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length);
          } else {
            const o = { instancePath: i + "/protobuf/roots", schemaPath: "#/properties/protobuf/properties/roots/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.unknownFields !== void 0) {
          let t = r.unknownFields;
          if (!(t === "ignore" || t === "reject")) {
            const o = { instancePath: i + "/protobuf/unknownFields", schemaPath: "#/properties/protobuf/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: q.properties.protobuf.properties.unknownFields.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/protobuf", schemaPath: "#/properties/protobuf/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.jsonSchema !== void 0) {
      let r = s.jsonSchema;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "dialects" || t === "defaultDialect" || t === "formats" || t === "confluent" || t === "crossCheck")) {
          const o = { instancePath: i + "/jsonSchema", schemaPath: "#/properties/jsonSchema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.dialects !== void 0) {
          let t = r.dialects;
          if (t && typeof t == "object" && !Array.isArray(t)) for (const o in t) j(t[o], { instancePath: i + "/jsonSchema/dialects/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: o, rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), n = e.length);
          else {
            const o = { instancePath: i + "/jsonSchema/dialects", schemaPath: "#/properties/jsonSchema/properties/dialects/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.defaultDialect !== void 0 && (j(r.defaultDialect, { instancePath: i + "/jsonSchema/defaultDialect", parentData: r, parentDataProperty: "defaultDialect", rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), n = e.length)), r.formats !== void 0) {
          let t = r.formats;
          if (!(t === "assert" || t === "annotate" || t === "dialect")) {
            const o = { instancePath: i + "/jsonSchema/formats", schemaPath: "#/properties/jsonSchema/properties/formats/enum", keyword: "enum", params: { allowedValues: q.properties.jsonSchema.properties.formats.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.confluent !== void 0) {
          let t = r.confluent;
          if (!(t === "strict" || t === "lenient")) {
            const o = { instancePath: i + "/jsonSchema/confluent", schemaPath: "#/properties/jsonSchema/properties/confluent/enum", keyword: "enum", params: { allowedValues: q.properties.jsonSchema.properties.confluent.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.crossCheck !== void 0 && typeof r.crossCheck != "boolean") {
          const t = { instancePath: i + "/jsonSchema/crossCheck", schemaPath: "#/properties/jsonSchema/properties/crossCheck/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/jsonSchema", schemaPath: "#/properties/jsonSchema/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.tier !== void 0) {
      let r = s.tier;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 1 || isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.tags !== void 0 && (v(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: l }) || (e = e === null ? v.errors : e.concat(v.errors), n = e.length)), s.regions !== void 0) {
      let r = s.regions;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/regions/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.enforce !== void 0 && (N(s.enforce, { instancePath: i + "/enforce", parentData: s, parentDataProperty: "enforce", rootData: l }) || (e = e === null ? N.errors : e.concat(N.errors), n = e.length)), s.unowned !== void 0 && (Z(s.unowned, { instancePath: i + "/unowned", parentData: s, parentDataProperty: "unowned", rootData: l }) || (e = e === null ? Z.errors : e.concat(Z.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return ue.errors = e, n === 0;
}
var V = { type: "object", properties: { owner: { $ref: "definitions.json#/definitions/handles" }, compatibility: { allOf: [{ $ref: "definitions.json#/definitions/mode" }] }, profile: { allOf: [{ $ref: "definitions.json#/definitions/profile" }] }, surfaces: { type: "array", items: { enum: ["wire", "json", "source"] }, minItems: 1 }, enums: { enum: ["closed", "open"] }, avro: { type: "object", additionalProperties: false }, protobuf: { type: "object", properties: { roots: { type: "array", items: { $ref: "definitions.json#/definitions/glob" }, minItems: 1 }, unknownFields: { enum: ["ignore", "reject"] } }, additionalProperties: false }, jsonSchema: { type: "object", properties: { dialects: { type: "object", additionalProperties: { $ref: "definitions.json#/definitions/dialect" } }, defaultDialect: { allOf: [{ $ref: "definitions.json#/definitions/dialect" }] }, formats: { enum: ["assert", "annotate", "dialect"] }, confluent: { enum: ["strict", "lenient"] }, crossCheck: { type: "boolean" } }, additionalProperties: false }, tier: { type: "integer", minimum: 1 }, tags: { $ref: "definitions.json#/definitions/tags" }, regions: { type: "array", items: { $ref: "definitions.json#/definitions/id" }, minItems: 1 }, enforce: { allOf: [{ $ref: "definitions.json#/definitions/enforcement" }] }, unowned: { allOf: [{ $ref: "definitions.json#/definitions/unowned" }] } }, additionalProperties: false };
function ye(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!S.call(V.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.owner !== void 0 && (P(s.owner, { instancePath: i + "/owner", parentData: s, parentDataProperty: "owner", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.compatibility !== void 0 && (x(s.compatibility, { instancePath: i + "/compatibility", parentData: s, parentDataProperty: "compatibility", rootData: l }) || (e = e === null ? x.errors : e.concat(x.errors), n = e.length)), s.profile !== void 0 && (E(s.profile, { instancePath: i + "/profile", parentData: s, parentDataProperty: "profile", rootData: l }) || (e = e === null ? E.errors : e.concat(E.errors), n = e.length)), s.surfaces !== void 0) {
      let r = s.surfaces;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/surfaces", schemaPath: "#/properties/surfaces/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (!(p === "wire" || p === "json" || p === "source")) {
            const a = { instancePath: i + "/surfaces/" + o, schemaPath: "#/properties/surfaces/items/enum", keyword: "enum", params: { allowedValues: V.properties.surfaces.items.enum } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/surfaces", schemaPath: "#/properties/surfaces/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.enums !== void 0) {
      let r = s.enums;
      if (!(r === "closed" || r === "open")) {
        const t = { instancePath: i + "/enums", schemaPath: "#/properties/enums/enum", keyword: "enum", params: { allowedValues: V.properties.enums.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.avro !== void 0) {
      let r = s.avro;
      if (r && typeof r == "object" && !Array.isArray(r)) for (const t in r) {
        const o = { instancePath: i + "/avro", schemaPath: "#/properties/avro/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), n++;
      }
      else {
        const t = { instancePath: i + "/avro", schemaPath: "#/properties/avro/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.protobuf !== void 0) {
      let r = s.protobuf;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "roots" || t === "unknownFields")) {
          const o = { instancePath: i + "/protobuf", schemaPath: "#/properties/protobuf/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.roots !== void 0) {
          let t = r.roots;
          if (Array.isArray(t)) {
            if (t.length < 1) {
              const p = { instancePath: i + "/protobuf/roots", schemaPath: "#/properties/protobuf/properties/roots/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), n++;
            }
            const o = t.length;
            for (let p = 0; p < o; p++) k(t[p], { instancePath: i + "/protobuf/roots/" + p, parentData: t, parentDataProperty: p, rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length);
          } else {
            const o = { instancePath: i + "/protobuf/roots", schemaPath: "#/properties/protobuf/properties/roots/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.unknownFields !== void 0) {
          let t = r.unknownFields;
          if (!(t === "ignore" || t === "reject")) {
            const o = { instancePath: i + "/protobuf/unknownFields", schemaPath: "#/properties/protobuf/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: V.properties.protobuf.properties.unknownFields.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/protobuf", schemaPath: "#/properties/protobuf/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.jsonSchema !== void 0) {
      let r = s.jsonSchema;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "dialects" || t === "defaultDialect" || t === "formats" || t === "confluent" || t === "crossCheck")) {
          const o = { instancePath: i + "/jsonSchema", schemaPath: "#/properties/jsonSchema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.dialects !== void 0) {
          let t = r.dialects;
          if (t && typeof t == "object" && !Array.isArray(t)) for (const o in t) j(t[o], { instancePath: i + "/jsonSchema/dialects/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: o, rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), n = e.length);
          else {
            const o = { instancePath: i + "/jsonSchema/dialects", schemaPath: "#/properties/jsonSchema/properties/dialects/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.defaultDialect !== void 0 && (j(r.defaultDialect, { instancePath: i + "/jsonSchema/defaultDialect", parentData: r, parentDataProperty: "defaultDialect", rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), n = e.length)), r.formats !== void 0) {
          let t = r.formats;
          if (!(t === "assert" || t === "annotate" || t === "dialect")) {
            const o = { instancePath: i + "/jsonSchema/formats", schemaPath: "#/properties/jsonSchema/properties/formats/enum", keyword: "enum", params: { allowedValues: V.properties.jsonSchema.properties.formats.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.confluent !== void 0) {
          let t = r.confluent;
          if (!(t === "strict" || t === "lenient")) {
            const o = { instancePath: i + "/jsonSchema/confluent", schemaPath: "#/properties/jsonSchema/properties/confluent/enum", keyword: "enum", params: { allowedValues: V.properties.jsonSchema.properties.confluent.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.crossCheck !== void 0 && typeof r.crossCheck != "boolean") {
          const t = { instancePath: i + "/jsonSchema/crossCheck", schemaPath: "#/properties/jsonSchema/properties/crossCheck/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/jsonSchema", schemaPath: "#/properties/jsonSchema/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.tier !== void 0) {
      let r = s.tier;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 1 || isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.tags !== void 0 && (v(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: l }) || (e = e === null ? v.errors : e.concat(v.errors), n = e.length)), s.regions !== void 0) {
      let r = s.regions;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/regions/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.enforce !== void 0 && (N(s.enforce, { instancePath: i + "/enforce", parentData: s, parentDataProperty: "enforce", rootData: l }) || (e = e === null ? N.errors : e.concat(N.errors), n = e.length)), s.unowned !== void 0 && (Z(s.unowned, { instancePath: i + "/unowned", parentData: s, parentDataProperty: "unowned", rootData: l }) || (e = e === null ? Z.errors : e.concat(Z.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return ye.errors = e, n === 0;
}
function O(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s != "string" && !Array.isArray(s)) {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: yr.type } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (typeof s == "string" && !U.test(s)) {
    const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (Array.isArray(s)) {
    if (s.length < 1) {
      const t = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), n++;
    }
    const r = s.length;
    for (let t = 0; t < r; t++) {
      let o = s[t];
      if (typeof o == "string") {
        if (!U.test(o)) {
          const p = { instancePath: i + "/" + t, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$" } };
          e === null ? e = [p] : e.push(p), n++;
        }
      } else {
        const p = { instancePath: i + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  }
  return O.errors = e, n === 0;
}
function me(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.files === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.enforce === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforce" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "files" || r === "enforce")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    s.files !== void 0 && (A(s.files, { instancePath: i + "/files", parentData: s, parentDataProperty: "files", rootData: l }) || (e = e === null ? A.errors : e.concat(A.errors), n = e.length)), s.enforce !== void 0 && (N(s.enforce, { instancePath: i + "/enforce", parentData: s, parentDataProperty: "enforce", rootData: l }) || (e = e === null ? N.errors : e.concat(N.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return me.errors = e, n === 0;
}
function de(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!(s === "report" || s === "sign-off" || s === "full")) {
    const r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: vr.enum } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return de.errors = e, n === 0;
}
function he(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!(s === "report" || s === "default-owner" || s === "refuse")) {
    const r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Dr.enum } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return he.errors = e, n === 0;
}
function ge(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s != "string" && !Array.isArray(s)) {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: hr.type } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (typeof s == "string" && !F.test(s)) {
    const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (Array.isArray(s)) {
    if (s.length < 1) {
      const t = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), n++;
    }
    const r = s.length;
    for (let t = 0; t < r; t++) {
      let o = s[t];
      if (typeof o == "string") {
        if (!F.test(o)) {
          const p = { instancePath: i + "/" + t, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$" } };
          e === null ? e = [p] : e.push(p), n++;
        }
      } else {
        const p = { instancePath: i + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  }
  return ge.errors = e, n === 0;
}
function Pe(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!cr.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Pe.errors = e, n === 0;
}
function we(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.start === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(ne.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.id !== void 0 && (y(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.title !== void 0) {
      let r = s.title;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.timezone !== void 0 && (b(s.timezone, { instancePath: i + "/timezone", parentData: s, parentDataProperty: "timezone", rootData: l }) || (e = e === null ? b.errors : e.concat(b.errors), n = e.length)), s.start !== void 0 && (w(s.start, { instancePath: i + "/start", parentData: s, parentDataProperty: "start", rootData: l }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length)), s.end !== void 0) {
      let r = s.end;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/end", schemaPath: "#/properties/end/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.duration !== void 0 && (m(s.duration, { instancePath: i + "/duration", parentData: s, parentDataProperty: "duration", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.rrule !== void 0) {
      let r = s.rrule;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.except !== void 0) {
      let r = s.except;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/except/" + o, schemaPath: "#/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/except/" + o, schemaPath: "#/properties/except/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.add !== void 0) {
      let r = s.add;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) L(r[o], { instancePath: i + "/add/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? L.errors : e.concat(L.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/add", schemaPath: "#/properties/add/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.allow !== void 0) {
      let r = s.allow;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/allow", schemaPath: "#/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) z(r[o], { instancePath: i + "/allow/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? z.errors : e.concat(z.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.capacity !== void 0 && (M(s.capacity, { instancePath: i + "/capacity", parentData: s, parentDataProperty: "capacity", rootData: l }) || (e = e === null ? M.errors : e.concat(M.errors), n = e.length)), s.notice !== void 0 && (m(s.notice, { instancePath: i + "/notice", parentData: s, parentDataProperty: "notice", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.approvers !== void 0 && (P(s.approvers, { instancePath: i + "/approvers", parentData: s, parentDataProperty: "approvers", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.oncall !== void 0 && (g(s.oncall, { instancePath: i + "/oncall", parentData: s, parentDataProperty: "oncall", rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length)), s.writes !== void 0) {
      let r = s.writes;
      if (!(r === "normal" || r === "reduced" || r === "paused")) {
        const t = { instancePath: i + "/writes", schemaPath: "#/properties/writes/enum", keyword: "enum", params: { allowedValues: ne.properties.writes.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.long !== void 0 && typeof s.long != "boolean") {
      const r = { instancePath: i + "/long", schemaPath: "#/properties/long/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.contracts !== void 0) {
      let r = s.contracts;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.regions !== void 0) {
      let r = s.regions;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/regions/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.teams !== void 0) {
      let r = s.teams;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) g(r[o], { instancePath: i + "/teams/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return we.errors = e, n === 0;
}
function ke(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.from === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(re.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.id !== void 0 && (y(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.title !== void 0) {
      let r = s.title;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.timezone !== void 0 && (b(s.timezone, { instancePath: i + "/timezone", parentData: s, parentDataProperty: "timezone", rootData: l }) || (e = e === null ? b.errors : e.concat(b.errors), n = e.length)), s.from !== void 0 && (w(s.from, { instancePath: i + "/from", parentData: s, parentDataProperty: "from", rootData: l }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length)), s.to !== void 0 && (w(s.to, { instancePath: i + "/to", parentData: s, parentDataProperty: "to", rootData: l }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length)), s.duration !== void 0 && (m(s.duration, { instancePath: i + "/duration", parentData: s, parentDataProperty: "duration", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.rrule !== void 0) {
      let r = s.rrule;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.exdates !== void 0) {
      let r = s.exdates;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/exdates/" + o, schemaPath: "#/properties/exdates/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/exdates/" + o, schemaPath: "#/properties/exdates/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/exdates", schemaPath: "#/properties/exdates/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.deny !== void 0) {
      let r = s.deny;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/deny", schemaPath: "#/properties/deny/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (!(p === "full" || p === "backward" || p === "forward" || p === "breaking" || p === "undecided" || p === "any")) {
            const a = { instancePath: i + "/deny/" + o, schemaPath: "#/properties/deny/items/enum", keyword: "enum", params: { allowedValues: re.properties.deny.items.enum } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/deny", schemaPath: "#/properties/deny/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.except !== void 0) {
      let r = s.except;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (!(p === "standard" || p === "normal" || p === "emergency")) {
            const a = { instancePath: i + "/except/" + o, schemaPath: "#/properties/except/items/enum", keyword: "enum", params: { allowedValues: re.properties.except.items.enum } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.board !== void 0 && (g(s.board, { instancePath: i + "/board", parentData: s, parentDataProperty: "board", rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length)), s.contracts !== void 0) {
      let r = s.contracts;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.regions !== void 0) {
      let r = s.regions;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/regions/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.teams !== void 0) {
      let r = s.teams;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) g(r[o], { instancePath: i + "/teams/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return ke.errors = e, n === 0;
}
function be(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.from === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(gr.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.id !== void 0 && (y(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.title !== void 0) {
      let r = s.title;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.timezone !== void 0 && (b(s.timezone, { instancePath: i + "/timezone", parentData: s, parentDataProperty: "timezone", rootData: l }) || (e = e === null ? b.errors : e.concat(b.errors), n = e.length)), s.from !== void 0 && (w(s.from, { instancePath: i + "/from", parentData: s, parentDataProperty: "from", rootData: l }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length)), s.to !== void 0 && (w(s.to, { instancePath: i + "/to", parentData: s, parentDataProperty: "to", rootData: l }) || (e = e === null ? w.errors : e.concat(w.errors), n = e.length)), s.duration !== void 0 && (m(s.duration, { instancePath: i + "/duration", parentData: s, parentDataProperty: "duration", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.rrule !== void 0) {
      let r = s.rrule;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/rrule", schemaPath: "#/properties/rrule/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.exdates !== void 0) {
      let r = s.exdates;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/exdates/" + o, schemaPath: "#/properties/exdates/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/exdates/" + o, schemaPath: "#/properties/exdates/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/exdates", schemaPath: "#/properties/exdates/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.note !== void 0) {
      let r = s.note;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/note", schemaPath: "#/properties/note/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.peak !== void 0 && typeof s.peak != "boolean") {
      const r = { instancePath: i + "/peak", schemaPath: "#/properties/peak/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.contracts !== void 0) {
      let r = s.contracts;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.regions !== void 0) {
      let r = s.regions;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/regions/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.teams !== void 0) {
      let r = s.teams;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) g(r[o], { instancePath: i + "/teams/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return be.errors = e, n === 0;
}
function je(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (Object.keys(s).length < 1) {
      const r = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "file" || r === "ics" || r === "kind" || r === "maxAge" || r === "timezone")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.file !== void 0 && (k(s.file, { instancePath: i + "/file", parentData: s, parentDataProperty: "file", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length)), s.ics !== void 0 && (k(s.ics, { instancePath: i + "/ics", parentData: s, parentDataProperty: "ics", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length)), s.kind !== void 0) {
      let r = s.kind;
      if (!(r === "window" || r === "freeze" || r === "advisory")) {
        const t = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Pr.properties.kind.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.maxAge !== void 0 && (m(s.maxAge, { instancePath: i + "/maxAge", parentData: s, parentDataProperty: "maxAge", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.timezone !== void 0 && (b(s.timezone, { instancePath: i + "/timezone", parentData: s, parentDataProperty: "timezone", rootData: l }) || (e = e === null ? b.errors : e.concat(b.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return je.errors = e, n === 0;
}
var ve = { type: "object", properties: { id: { $ref: "definitions.json#/definitions/id" }, owner: { $ref: "definitions.json#/definitions/handles" }, tier: { type: "integer", minimum: 1 }, region: { $ref: "definitions.json#/definitions/id" }, reads: { type: "array", items: { $ref: "definitions.json#/definitions/reads" }, minItems: 1 }, lag: { $ref: "definitions.json#/definitions/duration" }, maxBehind: { $ref: "definitions.json#/definitions/duration" }, ack: { enum: ["never", "breaking", "any"] }, support: { type: "object", properties: { channel: { type: "string", pattern: "\\S" }, oncall: { type: "string", pattern: "\\S" } }, additionalProperties: false } }, required: ["id", "owner", "reads"], additionalProperties: false };
function H(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.contract === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contract" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "contract" || r === "fields" || r === "readerSchema")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.contract !== void 0) {
      let r = s.contract;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/contract", schemaPath: "#/properties/contract/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.fields !== void 0) {
      let r = s.fields;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/fields", schemaPath: "#/properties/fields/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/fields/" + o, schemaPath: "#/properties/fields/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/fields/" + o, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.readerSchema !== void 0 && (k(s.readerSchema, { instancePath: i + "/readerSchema", parentData: s, parentDataProperty: "readerSchema", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return H.errors = e, n === 0;
}
function De(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.owner === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.reads === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reads" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(ve.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.id !== void 0 && (y(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.owner !== void 0 && (P(s.owner, { instancePath: i + "/owner", parentData: s, parentDataProperty: "owner", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.tier !== void 0) {
      let r = s.tier;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 1 || isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.region !== void 0 && (y(s.region, { instancePath: i + "/region", parentData: s, parentDataProperty: "region", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.reads !== void 0) {
      let r = s.reads;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/reads", schemaPath: "#/properties/reads/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) H(r[o], { instancePath: i + "/reads/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? H.errors : e.concat(H.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/reads", schemaPath: "#/properties/reads/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.lag !== void 0 && (m(s.lag, { instancePath: i + "/lag", parentData: s, parentDataProperty: "lag", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.maxBehind !== void 0 && (m(s.maxBehind, { instancePath: i + "/maxBehind", parentData: s, parentDataProperty: "maxBehind", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.ack !== void 0) {
      let r = s.ack;
      if (!(r === "never" || r === "breaking" || r === "any")) {
        const t = { instancePath: i + "/ack", schemaPath: "#/properties/ack/enum", keyword: "enum", params: { allowedValues: ve.properties.ack.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.support !== void 0) {
      let r = s.support;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "channel" || t === "oncall")) {
          const o = { instancePath: i + "/support", schemaPath: "#/properties/support/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.channel !== void 0) {
          let t = r.channel;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/support/channel", schemaPath: "#/properties/support/properties/channel/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/support/channel", schemaPath: "#/properties/support/properties/channel/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.oncall !== void 0) {
          let t = r.oncall;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/support/oncall", schemaPath: "#/properties/support/properties/oncall/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/support/oncall", schemaPath: "#/properties/support/properties/oncall/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return De.errors = e, n === 0;
}
function W(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!F.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return W.errors = e, n === 0;
}
var Ae = { type: ["array", "object"], items: { type: "string", pattern: "^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$" }, properties: { members: { type: "array", items: { type: "string", pattern: "^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$" } }, function: { $ref: "definitions.json#/definitions/id" }, github: { type: ["boolean", "string"] } }, additionalProperties: false };
var $e = new RegExp("^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$", "u");
function Se(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!s || typeof s != "object") {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: Ae.type } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (Array.isArray(s)) {
    const r = s.length;
    for (let t = 0; t < r; t++) {
      let o = s[t];
      if (typeof o == "string") {
        if (!$e.test(o)) {
          const p = { instancePath: i + "/" + t, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$" } };
          e === null ? e = [p] : e.push(p), n++;
        }
      } else {
        const p = { instancePath: i + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "members" || r === "function" || r === "github")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.members !== void 0) {
      let r = s.members;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!$e.test(p)) {
              const a = { instancePath: i + "/members/" + o, schemaPath: "#/properties/members/items/pattern", keyword: "pattern", params: { pattern: "^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/members/" + o, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.function !== void 0 && (y(s.function, { instancePath: i + "/function", parentData: s, parentDataProperty: "function", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.github !== void 0) {
      let r = s.github;
      if (typeof r != "boolean" && typeof r != "string") {
        const t = { instancePath: i + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: Ae.properties.github.type } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  }
  return Se.errors = e, n === 0;
}
var Ar = new RegExp("^(ssh-|ecdsa-|sk-)\\S+ \\S+", "u");
var $r = new RegExp("@", "u");
function K(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.from === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.to === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.deputy === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deputy" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "from" || r === "to" || r === "deputy")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    s.from !== void 0 && (I(s.from, { instancePath: i + "/from", parentData: s, parentDataProperty: "from", rootData: l }) || (e = e === null ? I.errors : e.concat(I.errors), n = e.length)), s.to !== void 0 && (I(s.to, { instancePath: i + "/to", parentData: s, parentDataProperty: "to", rootData: l }) || (e = e === null ? I.errors : e.concat(I.errors), n = e.length)), s.deputy !== void 0 && (g(s.deputy, { instancePath: i + "/deputy", parentData: s, parentDataProperty: "deputy", rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return K.errors = e, n === 0;
}
function qe(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "keys" || r === "emails" || r === "away")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.keys !== void 0) {
      let r = s.keys;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!Ar.test(p)) {
              const a = { instancePath: i + "/keys/" + o, schemaPath: "#/properties/keys/items/pattern", keyword: "pattern", params: { pattern: "^(ssh-|ecdsa-|sk-)\\S+ \\S+" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/keys/" + o, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.emails !== void 0) {
      let r = s.emails;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!$r.test(p)) {
              const a = { instancePath: i + "/emails/" + o, schemaPath: "#/properties/emails/items/pattern", keyword: "pattern", params: { pattern: "@" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/emails/" + o, schemaPath: "#/properties/emails/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/emails", schemaPath: "#/properties/emails/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.away !== void 0) {
      let r = s.away;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) K(r[o], { instancePath: i + "/away/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? K.errors : e.concat(K.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/away", schemaPath: "#/properties/away/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return qe.errors = e, n === 0;
}
var Sr = { type: "object", properties: { rules: { type: "array", items: { $ref: "definitions.json#/definitions/policyRule" } }, removals: { allOf: [{ $ref: "definitions.json#/definitions/level" }] }, affected: { enum: ["free", "charged"] }, risk: { $ref: "definitions.json#/definitions/risk" }, roles: { type: "object", properties: { low: { type: "array", items: { $ref: "definitions.json#/definitions/signOffRole" }, minItems: 1 }, moderate: { type: "array", items: { $ref: "definitions.json#/definitions/signOffRole" }, minItems: 1 }, high: { type: "array", items: { $ref: "definitions.json#/definitions/signOffRole" }, minItems: 1 } }, additionalProperties: false }, boards: { type: "object", propertyNames: { $ref: "definitions.json#/definitions/id" }, additionalProperties: { $ref: "definitions.json#/definitions/board" } }, requests: { $ref: "definitions.json#/definitions/requestPolicy" }, emergency: { $ref: "definitions.json#/definitions/emergencyPolicy" }, reverts: { type: "object", properties: { within: { $ref: "definitions.json#/definitions/duration" } }, additionalProperties: false } }, additionalProperties: false };
var qr = { type: "object", properties: { situation: { $ref: "definitions.json#/definitions/situation" }, class: { $ref: "definitions.json#/definitions/class" }, promise: { $ref: "definitions.json#/definitions/mode" }, tier: { type: "integer", minimum: 1 }, tag: { type: "string", pattern: "\\S" }, risk: { enum: ["low", "moderate", "high"] }, format: { enum: ["avro", "protobuf", "json-schema"] }, contract: { type: "string", pattern: "\\S" } }, additionalProperties: false };
var Qr = { enum: ["compatible", "added", "undeclared-loss", "promise-broken", "breaking", "removed", "removal", "revert", "emergency", "governance"] };
function xe(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!(s === "compatible" || s === "added" || s === "undeclared-loss" || s === "promise-broken" || s === "breaking" || s === "removed" || s === "removal" || s === "revert" || s === "emergency" || s === "governance")) {
    const r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Qr.enum } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return xe.errors = e, n === 0;
}
function J(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "situation" || r === "class" || r === "promise" || r === "tier" || r === "tag" || r === "risk" || r === "format" || r === "contract")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.situation !== void 0 && (xe(s.situation, { instancePath: i + "/situation", parentData: s, parentDataProperty: "situation", rootData: l }) || (e = e === null ? xe.errors : e.concat(xe.errors), n = e.length)), s.class !== void 0 && (z(s.class, { instancePath: i + "/class", parentData: s, parentDataProperty: "class", rootData: l }) || (e = e === null ? z.errors : e.concat(z.errors), n = e.length)), s.promise !== void 0 && (x(s.promise, { instancePath: i + "/promise", parentData: s, parentDataProperty: "promise", rootData: l }) || (e = e === null ? x.errors : e.concat(x.errors), n = e.length)), s.tier !== void 0) {
      let r = s.tier;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 1 || isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.tag !== void 0) {
      let r = s.tag;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/tag", schemaPath: "#/properties/tag/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.risk !== void 0) {
      let r = s.risk;
      if (!(r === "low" || r === "moderate" || r === "high")) {
        const t = { instancePath: i + "/risk", schemaPath: "#/properties/risk/enum", keyword: "enum", params: { allowedValues: qr.properties.risk.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.format !== void 0) {
      let r = s.format;
      if (!(r === "avro" || r === "protobuf" || r === "json-schema")) {
        const t = { instancePath: i + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: qr.properties.format.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.contract !== void 0) {
      let r = s.contract;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/contract", schemaPath: "#/properties/contract/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return J.errors = e, n === 0;
}
var xr = { enum: ["free", "sign-off", "window-and-sign-off", "request-window-and-sign-off", "forbidden"] };
function R(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!(s === "free" || s === "sign-off" || s === "window-and-sign-off" || s === "request-window-and-sign-off" || s === "forbidden")) {
    const r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xr.enum } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return R.errors = e, n === 0;
}
var Xr = new RegExp("^(owner|element-owner|consumer|oncall|board:[A-Za-z0-9._-]+|@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?)$", "u");
function Q(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!Xr.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(owner|element-owner|consumer|oncall|board:[A-Za-z0-9._-]+|@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?)$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Q.errors = e, n === 0;
}
function D(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.role === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "role" || r === "count" || r === "fromFunctions")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.role !== void 0 && (Q(s.role, { instancePath: i + "/role", parentData: s, parentDataProperty: "role", rootData: l }) || (e = e === null ? Q.errors : e.concat(Q.errors), n = e.length)), s.count !== void 0) {
      let r = s.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 1 || isNaN(r))) {
        const t = { instancePath: i + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.fromFunctions !== void 0) {
      let r = s.fromFunctions;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/fromFunctions", schemaPath: "#/properties/fromFunctions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 1 || isNaN(r))) {
        const t = { instancePath: i + "/fromFunctions", schemaPath: "#/properties/fromFunctions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return D.errors = e, n === 0;
}
function Ne(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (Object.keys(s).length < 2) {
      const r = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.when === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "when" || r === "needs" || r === "signoff" || r === "reason")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.when !== void 0 && (J(s.when, { instancePath: i + "/when", parentData: s, parentDataProperty: "when", rootData: l }) || (e = e === null ? J.errors : e.concat(J.errors), n = e.length)), s.needs !== void 0 && (R(s.needs, { instancePath: i + "/needs", parentData: s, parentDataProperty: "needs", rootData: l }) || (e = e === null ? R.errors : e.concat(R.errors), n = e.length)), s.signoff !== void 0) {
      let r = s.signoff;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/signoff", schemaPath: "#/properties/signoff/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) D(r[o], { instancePath: i + "/signoff/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? D.errors : e.concat(D.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/signoff", schemaPath: "#/properties/signoff/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.reason !== void 0) {
      let r = s.reason;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Ne.errors = e, n === 0;
}
function ze(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "base" || r === "add" || r === "levels")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.base !== void 0) {
      let r = s.base;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "full" || t === "backward" || t === "forward" || t === "breaking" || t === "undecided" || t === "removed")) {
          const o = { instancePath: i + "/base", schemaPath: "#/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.full !== void 0) {
          let t = r.full;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/full", schemaPath: "#/properties/base/properties/full/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.backward !== void 0) {
          let t = r.backward;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/backward", schemaPath: "#/properties/base/properties/backward/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.forward !== void 0) {
          let t = r.forward;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/forward", schemaPath: "#/properties/base/properties/forward/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.breaking !== void 0) {
          let t = r.breaking;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/breaking", schemaPath: "#/properties/base/properties/breaking/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.undecided !== void 0) {
          let t = r.undecided;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/undecided", schemaPath: "#/properties/base/properties/undecided/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.removed !== void 0) {
          let t = r.removed;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/removed", schemaPath: "#/properties/base/properties/removed/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.add !== void 0) {
      let r = s.add;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.when === void 0) {
              const a = { instancePath: i + "/add/" + o, schemaPath: "#/properties/add/items/required", keyword: "required", params: { missingProperty: "when" } };
              e === null ? e = [a] : e.push(a), n++;
            }
            if (p.score === void 0) {
              const a = { instancePath: i + "/add/" + o, schemaPath: "#/properties/add/items/required", keyword: "required", params: { missingProperty: "score" } };
              e === null ? e = [a] : e.push(a), n++;
            }
            for (const a in p) if (!(a === "when" || a === "score")) {
              const f = { instancePath: i + "/add/" + o, schemaPath: "#/properties/add/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [f] : e.push(f), n++;
            }
            if (p.when !== void 0) {
              let a = p.when;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (Object.keys(a).length < 1) {
                  const f = { instancePath: i + "/add/" + o + "/when", schemaPath: "#/properties/add/items/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), n++;
                }
                for (const f in a) if (!(f === "tier" || f === "anyTag" || f === "consumersBroken" || f === "tier1ConsumersBroken" || f === "regions")) {
                  const h = { instancePath: i + "/add/" + o + "/when", schemaPath: "#/properties/add/items/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                  e === null ? e = [h] : e.push(h), n++;
                }
                if (a.tier !== void 0) {
                  let f = a.tier;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/tier", schemaPath: "#/properties/add/items/properties/when/properties/tier/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                  if (typeof f == "number" && (f < 1 || isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/tier", schemaPath: "#/properties/add/items/properties/when/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                }
                if (a.anyTag !== void 0 && (v(a.anyTag, { instancePath: i + "/add/" + o + "/when/anyTag", parentData: a, parentDataProperty: "anyTag", rootData: l }) || (e = e === null ? v.errors : e.concat(v.errors), n = e.length)), a.consumersBroken !== void 0) {
                  let f = a.consumersBroken;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/consumersBroken", schemaPath: "#/properties/add/items/properties/when/properties/consumersBroken/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                  if (typeof f == "number" && (f < 1 || isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/consumersBroken", schemaPath: "#/properties/add/items/properties/when/properties/consumersBroken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                }
                if (a.tier1ConsumersBroken !== void 0) {
                  let f = a.tier1ConsumersBroken;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/tier1ConsumersBroken", schemaPath: "#/properties/add/items/properties/when/properties/tier1ConsumersBroken/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                  if (typeof f == "number" && (f < 1 || isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/tier1ConsumersBroken", schemaPath: "#/properties/add/items/properties/when/properties/tier1ConsumersBroken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                }
                if (a.regions !== void 0) {
                  let f = a.regions;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/regions", schemaPath: "#/properties/add/items/properties/when/properties/regions/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                  if (typeof f == "number" && (f < 1 || isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/regions", schemaPath: "#/properties/add/items/properties/when/properties/regions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                }
              } else {
                const f = { instancePath: i + "/add/" + o + "/when", schemaPath: "#/properties/add/items/properties/when/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
            if (p.score !== void 0) {
              let a = p.score;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
                const f = { instancePath: i + "/add/" + o + "/score", schemaPath: "#/properties/add/items/properties/score/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
          } else {
            const a = { instancePath: i + "/add/" + o, schemaPath: "#/properties/add/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/add", schemaPath: "#/properties/add/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.levels !== void 0) {
      let r = s.levels;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "low" || t === "moderate" || t === "high")) {
          const o = { instancePath: i + "/levels", schemaPath: "#/properties/levels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.low !== void 0) {
          let t = r.low;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/levels/low", schemaPath: "#/properties/levels/properties/low/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.moderate !== void 0) {
          let t = r.moderate;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/levels/moderate", schemaPath: "#/properties/levels/properties/moderate/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.high !== void 0) {
          let t = r.high;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/levels/high", schemaPath: "#/properties/levels/properties/high/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return ze.errors = e, n === 0;
}
function Ie(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.functions === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "functions" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (r !== "functions") {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.functions !== void 0) {
      let r = s.functions;
      if (r && typeof r == "object" && !Array.isArray(r)) for (const t in r) P(r[t], { instancePath: i + "/functions/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length);
      else {
        const t = { instancePath: i + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Ie.errors = e, n === 0;
}
var Ee = { type: "object", properties: { require: { type: "array", items: { enum: ["rationale", "impact", "rollback", "rollback.steps", "rollback.estimate", "rollout.stages", "compatibilityLayer", "checklist", "contacts", "thresholds"] }, minItems: 1 }, checklist: { type: "array", items: { $ref: "definitions.json#/definitions/id" }, minItems: 1 }, booked: { enum: ["tip", "proposal"] }, minimumRationale: { type: "integer", minimum: 0 } }, additionalProperties: false };
function Ze(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "require" || r === "checklist" || r === "booked" || r === "minimumRationale")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.require !== void 0) {
      let r = s.require;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/require", schemaPath: "#/properties/require/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (!(p === "rationale" || p === "impact" || p === "rollback" || p === "rollback.steps" || p === "rollback.estimate" || p === "rollout.stages" || p === "compatibilityLayer" || p === "checklist" || p === "contacts" || p === "thresholds")) {
            const a = { instancePath: i + "/require/" + o, schemaPath: "#/properties/require/items/enum", keyword: "enum", params: { allowedValues: Ee.properties.require.items.enum } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.checklist !== void 0) {
      let r = s.checklist;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/checklist", schemaPath: "#/properties/checklist/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/checklist/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/checklist", schemaPath: "#/properties/checklist/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.booked !== void 0) {
      let r = s.booked;
      if (!(r === "tip" || r === "proposal")) {
        const t = { instancePath: i + "/booked", schemaPath: "#/properties/booked/enum", keyword: "enum", params: { allowedValues: Ee.properties.booked.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.minimumRationale !== void 0) {
      let r = s.minimumRationale;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/minimumRationale", schemaPath: "#/properties/minimumRationale/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 0 || isNaN(r))) {
        const t = { instancePath: i + "/minimumRationale", schemaPath: "#/properties/minimumRationale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Ze.errors = e, n === 0;
}
function Oe(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "signoff" || r === "approvers" || r === "expires" || r === "review" || r === "maxPer30d")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.signoff !== void 0) {
      let r = s.signoff;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/signoff", schemaPath: "#/properties/signoff/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) D(r[o], { instancePath: i + "/signoff/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? D.errors : e.concat(D.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/signoff", schemaPath: "#/properties/signoff/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.approvers !== void 0 && (P(s.approvers, { instancePath: i + "/approvers", parentData: s, parentDataProperty: "approvers", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.expires !== void 0 && (m(s.expires, { instancePath: i + "/expires", parentData: s, parentDataProperty: "expires", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.review !== void 0) {
      let r = s.review;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (t !== "within") {
          const o = { instancePath: i + "/review", schemaPath: "#/properties/review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        r.within !== void 0 && (m(r.within, { instancePath: i + "/review/within", parentData: r, parentDataProperty: "within", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length));
      } else {
        const t = { instancePath: i + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.maxPer30d !== void 0) {
      let r = s.maxPer30d;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/maxPer30d", schemaPath: "#/properties/maxPer30d/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 0 || isNaN(r))) {
        const t = { instancePath: i + "/maxPer30d", schemaPath: "#/properties/maxPer30d/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Oe.errors = e, n === 0;
}
function Ve(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const t in s) if (!S.call(Sr.properties, t)) {
      const o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [o] : e.push(o), n++;
    }
    if (s.rules !== void 0) {
      let t = s.rules;
      if (Array.isArray(t)) {
        const o = t.length;
        for (let p = 0; p < o; p++) Ne(t[p], { instancePath: i + "/rules/" + p, parentData: t, parentDataProperty: p, rootData: l }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), n = e.length);
      } else {
        const o = { instancePath: i + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (s.removals !== void 0 && (R(s.removals, { instancePath: i + "/removals", parentData: s, parentDataProperty: "removals", rootData: l }) || (e = e === null ? R.errors : e.concat(R.errors), n = e.length)), s.affected !== void 0) {
      let t = s.affected;
      if (!(t === "free" || t === "charged")) {
        const o = { instancePath: i + "/affected", schemaPath: "#/properties/affected/enum", keyword: "enum", params: { allowedValues: Sr.properties.affected.enum } };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (s.risk !== void 0 && (ze(s.risk, { instancePath: i + "/risk", parentData: s, parentDataProperty: "risk", rootData: l }) || (e = e === null ? ze.errors : e.concat(ze.errors), n = e.length)), s.roles !== void 0) {
      let t = s.roles;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const o in t) if (!(o === "low" || o === "moderate" || o === "high")) {
          const p = { instancePath: i + "/roles", schemaPath: "#/properties/roles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = [p] : e.push(p), n++;
        }
        if (t.low !== void 0) {
          let o = t.low;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              const a = { instancePath: i + "/roles/low", schemaPath: "#/properties/roles/properties/low/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), n++;
            }
            const p = o.length;
            for (let a = 0; a < p; a++) D(o[a], { instancePath: i + "/roles/low/" + a, parentData: o, parentDataProperty: a, rootData: l }) || (e = e === null ? D.errors : e.concat(D.errors), n = e.length);
          } else {
            const p = { instancePath: i + "/roles/low", schemaPath: "#/properties/roles/properties/low/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), n++;
          }
        }
        if (t.moderate !== void 0) {
          let o = t.moderate;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              const a = { instancePath: i + "/roles/moderate", schemaPath: "#/properties/roles/properties/moderate/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), n++;
            }
            const p = o.length;
            for (let a = 0; a < p; a++) D(o[a], { instancePath: i + "/roles/moderate/" + a, parentData: o, parentDataProperty: a, rootData: l }) || (e = e === null ? D.errors : e.concat(D.errors), n = e.length);
          } else {
            const p = { instancePath: i + "/roles/moderate", schemaPath: "#/properties/roles/properties/moderate/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), n++;
          }
        }
        if (t.high !== void 0) {
          let o = t.high;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              const a = { instancePath: i + "/roles/high", schemaPath: "#/properties/roles/properties/high/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), n++;
            }
            const p = o.length;
            for (let a = 0; a < p; a++) D(o[a], { instancePath: i + "/roles/high/" + a, parentData: o, parentDataProperty: a, rootData: l }) || (e = e === null ? D.errors : e.concat(D.errors), n = e.length);
          } else {
            const p = { instancePath: i + "/roles/high", schemaPath: "#/properties/roles/properties/high/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), n++;
          }
        }
      } else {
        const o = { instancePath: i + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (s.boards !== void 0) {
      let t = s.boards;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const o in t) {
          const p = n;
          y(o, { instancePath: i + "/boards", parentData: t, parentDataProperty: "boards", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
          var r = p === n;
          if (!r) {
            const a = { instancePath: i + "/boards", schemaPath: "#/properties/boards/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
        for (const o in t) Ie(t[o], { instancePath: i + "/boards/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: o, rootData: l }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), n = e.length);
      } else {
        const o = { instancePath: i + "/boards", schemaPath: "#/properties/boards/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (s.requests !== void 0 && (Ze(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: l }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), n = e.length)), s.emergency !== void 0 && (Oe(s.emergency, { instancePath: i + "/emergency", parentData: s, parentDataProperty: "emergency", rootData: l }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), n = e.length)), s.reverts !== void 0) {
      let t = s.reverts;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const o in t) if (o !== "within") {
          const p = { instancePath: i + "/reverts", schemaPath: "#/properties/reverts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = [p] : e.push(p), n++;
        }
        t.within !== void 0 && (m(t.within, { instancePath: i + "/reverts/within", parentData: t, parentDataProperty: "within", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length));
      } else {
        const o = { instancePath: i + "/reverts", schemaPath: "#/properties/reverts/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), n++;
  }
  return Ve.errors = e, n === 0;
}
var Nr = new RegExp("^sha256:[0-9a-f]{32,64}$", "u");
function _e(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.fingerprint === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.reason === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.approver === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approver" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.expires === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "fingerprint" || r === "reason" || r === "approver" || r === "expires")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.fingerprint !== void 0) {
      let r = s.fingerprint;
      if (typeof r == "string") {
        if (!Nr.test(r)) {
          const t = { instancePath: i + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{32,64}$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.reason !== void 0) {
      let r = s.reason;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.approver !== void 0 && (g(s.approver, { instancePath: i + "/approver", parentData: s, parentDataProperty: "approver", rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length)), s.expires !== void 0 && ($(s.expires, { instancePath: i + "/expires", parentData: s, parentDataProperty: "expires", rootData: l }) || (e = e === null ? $.errors : e.concat($.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return _e.errors = e, n === 0;
}
var zr = { type: "object", properties: { sources: { type: "array", items: { enum: ["github-review", "ssh-signature"] }, minItems: 1 }, distinctPeople: { type: "boolean" }, maxAge: { $ref: "definitions.json#/definitions/duration" }, unknownCommitters: { enum: ["refuse", "ignore"] } }, additionalProperties: false };
function Re(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "sources" || r === "distinctPeople" || r === "maxAge" || r === "unknownCommitters")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.sources !== void 0) {
      let r = s.sources;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/sources", schemaPath: "#/properties/sources/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (!(p === "github-review" || p === "ssh-signature")) {
            const a = { instancePath: i + "/sources/" + o, schemaPath: "#/properties/sources/items/enum", keyword: "enum", params: { allowedValues: zr.properties.sources.items.enum } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.distinctPeople !== void 0 && typeof s.distinctPeople != "boolean") {
      const r = { instancePath: i + "/distinctPeople", schemaPath: "#/properties/distinctPeople/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.maxAge !== void 0 && (m(s.maxAge, { instancePath: i + "/maxAge", parentData: s, parentDataProperty: "maxAge", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.unknownCommitters !== void 0) {
      let r = s.unknownCommitters;
      if (!(r === "refuse" || r === "ignore")) {
        const t = { instancePath: i + "/unknownCommitters", schemaPath: "#/properties/unknownCommitters/enum", keyword: "enum", params: { allowedValues: zr.properties.unknownCommitters.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Re.errors = e, n === 0;
}
function Ce(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "closeGuard" || r === "minRemaining")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    s.closeGuard !== void 0 && (m(s.closeGuard, { instancePath: i + "/closeGuard", parentData: s, parentDataProperty: "closeGuard", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.minRemaining !== void 0 && (m(s.minRemaining, { instancePath: i + "/minRemaining", parentData: s, parentDataProperty: "minRemaining", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Ce.errors = e, n === 0;
}
function Be(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "owner" || r === "files")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    s.owner !== void 0 && (P(s.owner, { instancePath: i + "/owner", parentData: s, parentDataProperty: "owner", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.files !== void 0 && (A(s.files, { instancePath: i + "/files", parentData: s, parentDataProperty: "files", rootData: l }) || (e = e === null ? A.errors : e.concat(A.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Be.errors = e, n === 0;
}
function Ir(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      const p = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [p] : e.push(p), n++;
    }
    for (const p in s) if (!S.call(br.properties, p)) {
      const a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = [a] : e.push(a), n++;
    }
    if (s.version !== void 0 && s.version !== 1) {
      const p = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [p] : e.push(p), n++;
    }
    if (s.$schema !== void 0 && typeof s.$schema != "string") {
      const p = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [p] : e.push(p), n++;
    }
    if (s.extends !== void 0 && (fe(s.extends, { instancePath: i + "/extends", parentData: s, parentDataProperty: "extends", rootData: l }) || (e = e === null ? fe.errors : e.concat(fe.errors), n = e.length)), s.contracts !== void 0) {
      let p = s.contracts;
      if (Array.isArray(p)) {
        const a = p.length;
        for (let f = 0; f < a; f++) ue(p[f], { instancePath: i + "/contracts/" + f, parentData: p, parentDataProperty: f, rootData: l }) || (e = e === null ? ue.errors : e.concat(ue.errors), n = e.length);
      } else {
        const a = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), n++;
      }
    }
    if (s.defaults !== void 0 && (ye(s.defaults, { instancePath: i + "/defaults", parentData: s, parentDataProperty: "defaults", rootData: l }) || (e = e === null ? ye.errors : e.concat(ye.errors), n = e.length)), s.include !== void 0 && (O(s.include, { instancePath: i + "/include", parentData: s, parentDataProperty: "include", rootData: l }) || (e = e === null ? O.errors : e.concat(O.errors), n = e.length)), s.ignore !== void 0 && (O(s.ignore, { instancePath: i + "/ignore", parentData: s, parentDataProperty: "ignore", rootData: l }) || (e = e === null ? O.errors : e.concat(O.errors), n = e.length)), s.enforce !== void 0) {
      let p = s.enforce;
      const a = n;
      let f = true;
      const h = n;
      if (!Array.isArray(p)) {
        const T = {};
        e === null ? e = [T] : e.push(T), n++;
      }
      var r = h === n;
      n = a, e !== null && (a ? e.length = a : e = null);
      let fr;
      if (r) {
        const T = n;
        if (Array.isArray(p)) {
          const Mr = p.length;
          for (let te = 0; te < Mr; te++) me(p[te], { instancePath: i + "/enforce/" + te, parentData: p, parentDataProperty: te, rootData: l }) || (e = e === null ? me.errors : e.concat(me.errors), n = e.length);
        }
        var r = T === n;
        f = r, fr = "then";
      } else {
        const T = n;
        de(p, { instancePath: i + "/enforce", parentData: s, parentDataProperty: "enforce", rootData: l }) || (e = e === null ? de.errors : e.concat(de.errors), n = e.length);
        var r = T === n;
        f = r, fr = "else";
      }
      if (!f) {
        const T = { instancePath: i + "/enforce", schemaPath: "#/properties/enforce/if", keyword: "if", params: { failingKeyword: fr } };
        e === null ? e = [T] : e.push(T), n++;
      }
    }
    if (s.unowned !== void 0 && (he(s.unowned, { instancePath: i + "/unowned", parentData: s, parentDataProperty: "unowned", rootData: l }) || (e = e === null ? he.errors : e.concat(he.errors), n = e.length)), s.defaultOwner !== void 0 && (ge(s.defaultOwner, { instancePath: i + "/defaultOwner", parentData: s, parentDataProperty: "defaultOwner", rootData: l }) || (e = e === null ? ge.errors : e.concat(ge.errors), n = e.length)), s.timezone !== void 0 && (Pe(s.timezone, { instancePath: i + "/timezone", parentData: s, parentDataProperty: "timezone", rootData: l }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), n = e.length)), s.regionMode !== void 0) {
      let p = s.regionMode;
      if (!(p === "first-stage" || p === "all" || p === "any")) {
        const a = { instancePath: i + "/regionMode", schemaPath: "#/properties/regionMode/enum", keyword: "enum", params: { allowedValues: br.properties.regionMode.enum } };
        e === null ? e = [a] : e.push(a), n++;
      }
    }
    if (s.windows !== void 0) {
      let p = s.windows;
      if (Array.isArray(p)) {
        const a = p.length;
        for (let f = 0; f < a; f++) we(p[f], { instancePath: i + "/windows/" + f, parentData: p, parentDataProperty: f, rootData: l }) || (e = e === null ? we.errors : e.concat(we.errors), n = e.length);
      } else {
        const a = { instancePath: i + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), n++;
      }
    }
    if (s.freezes !== void 0) {
      let p = s.freezes;
      if (Array.isArray(p)) {
        const a = p.length;
        for (let f = 0; f < a; f++) ke(p[f], { instancePath: i + "/freezes/" + f, parentData: p, parentDataProperty: f, rootData: l }) || (e = e === null ? ke.errors : e.concat(ke.errors), n = e.length);
      } else {
        const a = { instancePath: i + "/freezes", schemaPath: "#/properties/freezes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), n++;
      }
    }
    if (s.advisories !== void 0) {
      let p = s.advisories;
      if (Array.isArray(p)) {
        const a = p.length;
        for (let f = 0; f < a; f++) be(p[f], { instancePath: i + "/advisories/" + f, parentData: p, parentDataProperty: f, rootData: l }) || (e = e === null ? be.errors : e.concat(be.errors), n = e.length);
      } else {
        const a = { instancePath: i + "/advisories", schemaPath: "#/properties/advisories/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), n++;
      }
    }
    if (s.calendars !== void 0) {
      let p = s.calendars;
      if (Array.isArray(p)) {
        const a = p.length;
        for (let f = 0; f < a; f++) je(p[f], { instancePath: i + "/calendars/" + f, parentData: p, parentDataProperty: f, rootData: l }) || (e = e === null ? je.errors : e.concat(je.errors), n = e.length);
      } else {
        const a = { instancePath: i + "/calendars", schemaPath: "#/properties/calendars/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), n++;
      }
    }
    if (s.consumers !== void 0) {
      let p = s.consumers;
      if (Array.isArray(p)) {
        const a = p.length;
        for (let f = 0; f < a; f++) De(p[f], { instancePath: i + "/consumers/" + f, parentData: p, parentDataProperty: f, rootData: l }) || (e = e === null ? De.errors : e.concat(De.errors), n = e.length);
      } else {
        const a = { instancePath: i + "/consumers", schemaPath: "#/properties/consumers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), n++;
      }
    }
    if (s.imports !== void 0) {
      let p = s.imports;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (const a in p) if (!(a === "backstage" || a === "odcs")) {
          const f = { instancePath: i + "/imports", schemaPath: "#/properties/imports/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [f] : e.push(f), n++;
        }
        p.backstage !== void 0 && (O(p.backstage, { instancePath: i + "/imports/backstage", parentData: p, parentDataProperty: "backstage", rootData: l }) || (e = e === null ? O.errors : e.concat(O.errors), n = e.length)), p.odcs !== void 0 && (O(p.odcs, { instancePath: i + "/imports/odcs", parentData: p, parentDataProperty: "odcs", rootData: l }) || (e = e === null ? O.errors : e.concat(O.errors), n = e.length));
      } else {
        const a = { instancePath: i + "/imports", schemaPath: "#/properties/imports/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), n++;
      }
    }
    if (s.teams !== void 0) {
      let p = s.teams;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (const a in p) {
          const f = n;
          W(a, { instancePath: i + "/teams", parentData: p, parentDataProperty: "teams", rootData: l }) || (e = e === null ? W.errors : e.concat(W.errors), n = e.length);
          var t = f === n;
          if (!t) {
            const h = { instancePath: i + "/teams", schemaPath: "#/properties/teams/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        for (const a in p) Se(p[a], { instancePath: i + "/teams/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: a, rootData: l }) || (e = e === null ? Se.errors : e.concat(Se.errors), n = e.length);
      } else {
        const a = { instancePath: i + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), n++;
      }
    }
    if (s.people !== void 0) {
      let p = s.people;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (const a in p) {
          const f = n;
          W(a, { instancePath: i + "/people", parentData: p, parentDataProperty: "people", rootData: l }) || (e = e === null ? W.errors : e.concat(W.errors), n = e.length);
          var o = f === n;
          if (!o) {
            const h = { instancePath: i + "/people", schemaPath: "#/properties/people/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = [h] : e.push(h), n++;
          }
        }
        for (const a in p) qe(p[a], { instancePath: i + "/people/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: a, rootData: l }) || (e = e === null ? qe.errors : e.concat(qe.errors), n = e.length);
      } else {
        const a = { instancePath: i + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), n++;
      }
    }
    if (s.policy !== void 0 && (Ve(s.policy, { instancePath: i + "/policy", parentData: s, parentDataProperty: "policy", rootData: l }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), n = e.length)), s.waivers !== void 0) {
      let p = s.waivers;
      if (Array.isArray(p)) {
        const a = p.length;
        for (let f = 0; f < a; f++) _e(p[f], { instancePath: i + "/waivers/" + f, parentData: p, parentDataProperty: f, rootData: l }) || (e = e === null ? _e.errors : e.concat(_e.errors), n = e.length);
      } else {
        const a = { instancePath: i + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), n++;
      }
    }
    s.signoff !== void 0 && (Re(s.signoff, { instancePath: i + "/signoff", parentData: s, parentDataProperty: "signoff", rootData: l }) || (e = e === null ? Re.errors : e.concat(Re.errors), n = e.length)), s.clock !== void 0 && (Ce(s.clock, { instancePath: i + "/clock", parentData: s, parentDataProperty: "clock", rootData: l }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), n = e.length)), s.governance !== void 0 && (Be(s.governance, { instancePath: i + "/governance", parentData: s, parentDataProperty: "governance", rootData: l }) || (e = e === null ? Be.errors : e.concat(Be.errors), n = e.length));
  } else {
    const p = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [p] : e.push(p), n++;
  }
  return Ir.errors = e, n === 0;
}
var Nt = Er;
function Te(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.owner === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.reads === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reads" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(ve.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.id !== void 0 && (y(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.owner !== void 0 && (P(s.owner, { instancePath: i + "/owner", parentData: s, parentDataProperty: "owner", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.tier !== void 0) {
      let r = s.tier;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 1 || isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.region !== void 0 && (y(s.region, { instancePath: i + "/region", parentData: s, parentDataProperty: "region", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.reads !== void 0) {
      let r = s.reads;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/reads", schemaPath: "#/properties/reads/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) H(r[o], { instancePath: i + "/reads/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? H.errors : e.concat(H.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/reads", schemaPath: "#/properties/reads/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.lag !== void 0 && (m(s.lag, { instancePath: i + "/lag", parentData: s, parentDataProperty: "lag", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.maxBehind !== void 0 && (m(s.maxBehind, { instancePath: i + "/maxBehind", parentData: s, parentDataProperty: "maxBehind", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.ack !== void 0) {
      let r = s.ack;
      if (!(r === "never" || r === "breaking" || r === "any")) {
        const t = { instancePath: i + "/ack", schemaPath: "#/properties/ack/enum", keyword: "enum", params: { allowedValues: ve.properties.ack.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.support !== void 0) {
      let r = s.support;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "channel" || t === "oncall")) {
          const o = { instancePath: i + "/support", schemaPath: "#/properties/support/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.channel !== void 0) {
          let t = r.channel;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/support/channel", schemaPath: "#/properties/support/properties/channel/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/support/channel", schemaPath: "#/properties/support/properties/channel/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.oncall !== void 0) {
          let t = r.oncall;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/support/oncall", schemaPath: "#/properties/support/properties/oncall/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/support/oncall", schemaPath: "#/properties/support/properties/oncall/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Te.errors = e, n === 0;
}
function X(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s != "string" && !Array.isArray(s)) {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: yr.type } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (typeof s == "string" && !U.test(s)) {
    const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (Array.isArray(s)) {
    if (s.length < 1) {
      const t = { instancePath: i, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [t] : e.push(t), n++;
    }
    const r = s.length;
    for (let t = 0; t < r; t++) {
      let o = s[t];
      if (typeof o == "string") {
        if (!U.test(o)) {
          const p = { instancePath: i + "/" + t, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))\\S(.*\\S)?$" } };
          e === null ? e = [p] : e.push(p), n++;
        }
      } else {
        const p = { instancePath: i + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  }
  return X.errors = e, n === 0;
}
function Fe(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!mr.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Fe.errors = e, n === 0;
}
function Le(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!ie.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Le.errors = e, n === 0;
}
function Er(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "version" || r === "$schema" || r === "consumers" || r === "imports" || r === "reviewed" || r === "recheckEvery")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.version !== void 0 && s.version !== 1) {
      const r = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.$schema !== void 0 && typeof s.$schema != "string") {
      const r = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.consumers !== void 0) {
      let r = s.consumers;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) Te(r[o], { instancePath: i + "/consumers/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? Te.errors : e.concat(Te.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/consumers", schemaPath: "#/properties/consumers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.imports !== void 0) {
      let r = s.imports;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "backstage" || t === "odcs")) {
          const o = { instancePath: i + "/imports", schemaPath: "#/properties/imports/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        r.backstage !== void 0 && (X(r.backstage, { instancePath: i + "/imports/backstage", parentData: r, parentDataProperty: "backstage", rootData: l }) || (e = e === null ? X.errors : e.concat(X.errors), n = e.length)), r.odcs !== void 0 && (X(r.odcs, { instancePath: i + "/imports/odcs", parentData: r, parentDataProperty: "odcs", rootData: l }) || (e = e === null ? X.errors : e.concat(X.errors), n = e.length));
      } else {
        const t = { instancePath: i + "/imports", schemaPath: "#/properties/imports/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.reviewed !== void 0 && (Fe(s.reviewed, { instancePath: i + "/reviewed", parentData: s, parentDataProperty: "reviewed", rootData: l }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), n = e.length)), s.recheckEvery !== void 0 && (Le(s.recheckEvery, { instancePath: i + "/recheckEvery", parentData: s, parentDataProperty: "recheckEvery", rootData: l }) || (e = e === null ? Le.errors : e.concat(Le.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Er.errors = e, n === 0;
}
var It = Zr;
function Me(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.files === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(q.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.id !== void 0 && (y(s.id, { instancePath: i + "/id", parentData: s, parentDataProperty: "id", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.files !== void 0 && (A(s.files, { instancePath: i + "/files", parentData: s, parentDataProperty: "files", rootData: l }) || (e = e === null ? A.errors : e.concat(A.errors), n = e.length)), s.ignore !== void 0 && (A(s.ignore, { instancePath: i + "/ignore", parentData: s, parentDataProperty: "ignore", rootData: l }) || (e = e === null ? A.errors : e.concat(A.errors), n = e.length)), s.format !== void 0) {
      let r = s.format;
      if (!(r === "avro" || r === "protobuf" || r === "json-schema")) {
        const t = { instancePath: i + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: q.properties.format.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.owner !== void 0 && (P(s.owner, { instancePath: i + "/owner", parentData: s, parentDataProperty: "owner", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.deputies !== void 0) {
      let r = s.deputies;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/deputies", schemaPath: "#/properties/deputies/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) g(r[o], { instancePath: i + "/deputies/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/deputies", schemaPath: "#/properties/deputies/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.oncall !== void 0 && (g(s.oncall, { instancePath: i + "/oncall", parentData: s, parentDataProperty: "oncall", rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length)), s.support !== void 0) {
      let r = s.support;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "channel" || t === "oncall")) {
          const o = { instancePath: i + "/support", schemaPath: "#/properties/support/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.channel !== void 0) {
          let t = r.channel;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/support/channel", schemaPath: "#/properties/support/properties/channel/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/support/channel", schemaPath: "#/properties/support/properties/channel/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.oncall !== void 0) {
          let t = r.oncall;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/support/oncall", schemaPath: "#/properties/support/properties/oncall/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/support/oncall", schemaPath: "#/properties/support/properties/oncall/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.retention !== void 0 && (m(s.retention, { instancePath: i + "/retention", parentData: s, parentDataProperty: "retention", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.elements !== void 0) {
      let r = s.elements;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/elements", schemaPath: "#/properties/elements/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) G(r[o], { instancePath: i + "/elements/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? G.errors : e.concat(G.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/elements", schemaPath: "#/properties/elements/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.status !== void 0) {
      let r = s.status;
      if (!(r === "active" || r === "experimental" || r === "deprecated")) {
        const t = { instancePath: i + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: q.properties.status.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.expires !== void 0 && ($(s.expires, { instancePath: i + "/expires", parentData: s, parentDataProperty: "expires", rootData: l }) || (e = e === null ? $.errors : e.concat($.errors), n = e.length)), s.reviewed !== void 0 && (I(s.reviewed, { instancePath: i + "/reviewed", parentData: s, parentDataProperty: "reviewed", rootData: l }) || (e = e === null ? I.errors : e.concat(I.errors), n = e.length)), s.recheckEvery !== void 0 && (m(s.recheckEvery, { instancePath: i + "/recheckEvery", parentData: s, parentDataProperty: "recheckEvery", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.compatibility !== void 0 && (x(s.compatibility, { instancePath: i + "/compatibility", parentData: s, parentDataProperty: "compatibility", rootData: l }) || (e = e === null ? x.errors : e.concat(x.errors), n = e.length)), s.profile !== void 0 && (E(s.profile, { instancePath: i + "/profile", parentData: s, parentDataProperty: "profile", rootData: l }) || (e = e === null ? E.errors : e.concat(E.errors), n = e.length)), s.surfaces !== void 0) {
      let r = s.surfaces;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/surfaces", schemaPath: "#/properties/surfaces/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (!(p === "wire" || p === "json" || p === "source")) {
            const a = { instancePath: i + "/surfaces/" + o, schemaPath: "#/properties/surfaces/items/enum", keyword: "enum", params: { allowedValues: q.properties.surfaces.items.enum } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/surfaces", schemaPath: "#/properties/surfaces/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.enums !== void 0) {
      let r = s.enums;
      if (!(r === "closed" || r === "open")) {
        const t = { instancePath: i + "/enums", schemaPath: "#/properties/enums/enum", keyword: "enum", params: { allowedValues: q.properties.enums.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.avro !== void 0) {
      let r = s.avro;
      if (r && typeof r == "object" && !Array.isArray(r)) for (const t in r) {
        const o = { instancePath: i + "/avro", schemaPath: "#/properties/avro/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), n++;
      }
      else {
        const t = { instancePath: i + "/avro", schemaPath: "#/properties/avro/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.protobuf !== void 0) {
      let r = s.protobuf;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "roots" || t === "unknownFields")) {
          const o = { instancePath: i + "/protobuf", schemaPath: "#/properties/protobuf/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.roots !== void 0) {
          let t = r.roots;
          if (Array.isArray(t)) {
            if (t.length < 1) {
              const p = { instancePath: i + "/protobuf/roots", schemaPath: "#/properties/protobuf/properties/roots/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), n++;
            }
            const o = t.length;
            for (let p = 0; p < o; p++) k(t[p], { instancePath: i + "/protobuf/roots/" + p, parentData: t, parentDataProperty: p, rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length);
          } else {
            const o = { instancePath: i + "/protobuf/roots", schemaPath: "#/properties/protobuf/properties/roots/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.unknownFields !== void 0) {
          let t = r.unknownFields;
          if (!(t === "ignore" || t === "reject")) {
            const o = { instancePath: i + "/protobuf/unknownFields", schemaPath: "#/properties/protobuf/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: q.properties.protobuf.properties.unknownFields.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/protobuf", schemaPath: "#/properties/protobuf/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.jsonSchema !== void 0) {
      let r = s.jsonSchema;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "dialects" || t === "defaultDialect" || t === "formats" || t === "confluent" || t === "crossCheck")) {
          const o = { instancePath: i + "/jsonSchema", schemaPath: "#/properties/jsonSchema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.dialects !== void 0) {
          let t = r.dialects;
          if (t && typeof t == "object" && !Array.isArray(t)) for (const o in t) j(t[o], { instancePath: i + "/jsonSchema/dialects/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: o, rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), n = e.length);
          else {
            const o = { instancePath: i + "/jsonSchema/dialects", schemaPath: "#/properties/jsonSchema/properties/dialects/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.defaultDialect !== void 0 && (j(r.defaultDialect, { instancePath: i + "/jsonSchema/defaultDialect", parentData: r, parentDataProperty: "defaultDialect", rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), n = e.length)), r.formats !== void 0) {
          let t = r.formats;
          if (!(t === "assert" || t === "annotate" || t === "dialect")) {
            const o = { instancePath: i + "/jsonSchema/formats", schemaPath: "#/properties/jsonSchema/properties/formats/enum", keyword: "enum", params: { allowedValues: q.properties.jsonSchema.properties.formats.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.confluent !== void 0) {
          let t = r.confluent;
          if (!(t === "strict" || t === "lenient")) {
            const o = { instancePath: i + "/jsonSchema/confluent", schemaPath: "#/properties/jsonSchema/properties/confluent/enum", keyword: "enum", params: { allowedValues: q.properties.jsonSchema.properties.confluent.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.crossCheck !== void 0 && typeof r.crossCheck != "boolean") {
          const t = { instancePath: i + "/jsonSchema/crossCheck", schemaPath: "#/properties/jsonSchema/properties/crossCheck/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/jsonSchema", schemaPath: "#/properties/jsonSchema/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.tier !== void 0) {
      let r = s.tier;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 1 || isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.tags !== void 0 && (v(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: l }) || (e = e === null ? v.errors : e.concat(v.errors), n = e.length)), s.regions !== void 0) {
      let r = s.regions;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/regions/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.enforce !== void 0 && (N(s.enforce, { instancePath: i + "/enforce", parentData: s, parentDataProperty: "enforce", rootData: l }) || (e = e === null ? N.errors : e.concat(N.errors), n = e.length)), s.unowned !== void 0 && (Z(s.unowned, { instancePath: i + "/unowned", parentData: s, parentDataProperty: "unowned", rootData: l }) || (e = e === null ? Z.errors : e.concat(Z.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Me.errors = e, n === 0;
}
function Ue(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!S.call(V.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.owner !== void 0 && (P(s.owner, { instancePath: i + "/owner", parentData: s, parentDataProperty: "owner", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.compatibility !== void 0 && (x(s.compatibility, { instancePath: i + "/compatibility", parentData: s, parentDataProperty: "compatibility", rootData: l }) || (e = e === null ? x.errors : e.concat(x.errors), n = e.length)), s.profile !== void 0 && (E(s.profile, { instancePath: i + "/profile", parentData: s, parentDataProperty: "profile", rootData: l }) || (e = e === null ? E.errors : e.concat(E.errors), n = e.length)), s.surfaces !== void 0) {
      let r = s.surfaces;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/surfaces", schemaPath: "#/properties/surfaces/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (!(p === "wire" || p === "json" || p === "source")) {
            const a = { instancePath: i + "/surfaces/" + o, schemaPath: "#/properties/surfaces/items/enum", keyword: "enum", params: { allowedValues: V.properties.surfaces.items.enum } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/surfaces", schemaPath: "#/properties/surfaces/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.enums !== void 0) {
      let r = s.enums;
      if (!(r === "closed" || r === "open")) {
        const t = { instancePath: i + "/enums", schemaPath: "#/properties/enums/enum", keyword: "enum", params: { allowedValues: V.properties.enums.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.avro !== void 0) {
      let r = s.avro;
      if (r && typeof r == "object" && !Array.isArray(r)) for (const t in r) {
        const o = { instancePath: i + "/avro", schemaPath: "#/properties/avro/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
        e === null ? e = [o] : e.push(o), n++;
      }
      else {
        const t = { instancePath: i + "/avro", schemaPath: "#/properties/avro/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.protobuf !== void 0) {
      let r = s.protobuf;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "roots" || t === "unknownFields")) {
          const o = { instancePath: i + "/protobuf", schemaPath: "#/properties/protobuf/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.roots !== void 0) {
          let t = r.roots;
          if (Array.isArray(t)) {
            if (t.length < 1) {
              const p = { instancePath: i + "/protobuf/roots", schemaPath: "#/properties/protobuf/properties/roots/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), n++;
            }
            const o = t.length;
            for (let p = 0; p < o; p++) k(t[p], { instancePath: i + "/protobuf/roots/" + p, parentData: t, parentDataProperty: p, rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length);
          } else {
            const o = { instancePath: i + "/protobuf/roots", schemaPath: "#/properties/protobuf/properties/roots/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.unknownFields !== void 0) {
          let t = r.unknownFields;
          if (!(t === "ignore" || t === "reject")) {
            const o = { instancePath: i + "/protobuf/unknownFields", schemaPath: "#/properties/protobuf/properties/unknownFields/enum", keyword: "enum", params: { allowedValues: V.properties.protobuf.properties.unknownFields.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/protobuf", schemaPath: "#/properties/protobuf/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.jsonSchema !== void 0) {
      let r = s.jsonSchema;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "dialects" || t === "defaultDialect" || t === "formats" || t === "confluent" || t === "crossCheck")) {
          const o = { instancePath: i + "/jsonSchema", schemaPath: "#/properties/jsonSchema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.dialects !== void 0) {
          let t = r.dialects;
          if (t && typeof t == "object" && !Array.isArray(t)) for (const o in t) j(t[o], { instancePath: i + "/jsonSchema/dialects/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: o, rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), n = e.length);
          else {
            const o = { instancePath: i + "/jsonSchema/dialects", schemaPath: "#/properties/jsonSchema/properties/dialects/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.defaultDialect !== void 0 && (j(r.defaultDialect, { instancePath: i + "/jsonSchema/defaultDialect", parentData: r, parentDataProperty: "defaultDialect", rootData: l }) || (e = e === null ? j.errors : e.concat(j.errors), n = e.length)), r.formats !== void 0) {
          let t = r.formats;
          if (!(t === "assert" || t === "annotate" || t === "dialect")) {
            const o = { instancePath: i + "/jsonSchema/formats", schemaPath: "#/properties/jsonSchema/properties/formats/enum", keyword: "enum", params: { allowedValues: V.properties.jsonSchema.properties.formats.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.confluent !== void 0) {
          let t = r.confluent;
          if (!(t === "strict" || t === "lenient")) {
            const o = { instancePath: i + "/jsonSchema/confluent", schemaPath: "#/properties/jsonSchema/properties/confluent/enum", keyword: "enum", params: { allowedValues: V.properties.jsonSchema.properties.confluent.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.crossCheck !== void 0 && typeof r.crossCheck != "boolean") {
          const t = { instancePath: i + "/jsonSchema/crossCheck", schemaPath: "#/properties/jsonSchema/properties/crossCheck/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/jsonSchema", schemaPath: "#/properties/jsonSchema/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.tier !== void 0) {
      let r = s.tier;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 1 || isNaN(r))) {
        const t = { instancePath: i + "/tier", schemaPath: "#/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.tags !== void 0 && (v(s.tags, { instancePath: i + "/tags", parentData: s, parentDataProperty: "tags", rootData: l }) || (e = e === null ? v.errors : e.concat(v.errors), n = e.length)), s.regions !== void 0) {
      let r = s.regions;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/regions/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.enforce !== void 0 && (N(s.enforce, { instancePath: i + "/enforce", parentData: s, parentDataProperty: "enforce", rootData: l }) || (e = e === null ? N.errors : e.concat(N.errors), n = e.length)), s.unowned !== void 0 && (Z(s.unowned, { instancePath: i + "/unowned", parentData: s, parentDataProperty: "unowned", rootData: l }) || (e = e === null ? Z.errors : e.concat(Z.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Ue.errors = e, n === 0;
}
function Zr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.contracts === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contracts" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "version" || r === "$schema" || r === "contracts" || r === "defaults")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.version !== void 0 && s.version !== 1) {
      const r = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.$schema !== void 0 && typeof s.$schema != "string") {
      const r = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.contracts !== void 0) {
      let r = s.contracts;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) Me(r[o], { instancePath: i + "/contracts/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? Me.errors : e.concat(Me.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.defaults !== void 0 && (Ue(s.defaults, { instancePath: i + "/defaults", parentData: s, parentDataProperty: "defaults", rootData: l }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Zr.errors = e, n === 0;
}
var Zt = Vr;
var Or = { type: "object", properties: { version: { const: 1 }, $schema: { type: "string" }, rules: { type: "array", items: { $ref: "definitions.json#/definitions/policyRule" } }, removals: { allOf: [{ $ref: "definitions.json#/definitions/level" }] }, affected: { enum: ["free", "charged"] }, risk: { $ref: "definitions.json#/definitions/risk" }, roles: { type: "object", properties: { low: { type: "array", items: { $ref: "definitions.json#/definitions/signOffRole" }, minItems: 1 }, moderate: { type: "array", items: { $ref: "definitions.json#/definitions/signOffRole" }, minItems: 1 }, high: { type: "array", items: { $ref: "definitions.json#/definitions/signOffRole" }, minItems: 1 } }, additionalProperties: false }, boards: { type: "object", propertyNames: { $ref: "definitions.json#/definitions/id" }, additionalProperties: { $ref: "definitions.json#/definitions/board" } }, requests: { $ref: "definitions.json#/definitions/requestPolicy" }, emergency: { $ref: "definitions.json#/definitions/emergencyPolicy" }, reverts: { type: "object", properties: { within: { $ref: "definitions.json#/definitions/duration" } }, additionalProperties: false }, waivers: { type: "array", items: { $ref: "definitions.json#/definitions/waiver" } } }, required: ["version"], additionalProperties: false, $id: "policy.json" };
function Ge(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (Object.keys(s).length < 2) {
      const r = { instancePath: i, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 2 } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.when === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "when" || r === "needs" || r === "signoff" || r === "reason")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.when !== void 0 && (J(s.when, { instancePath: i + "/when", parentData: s, parentDataProperty: "when", rootData: l }) || (e = e === null ? J.errors : e.concat(J.errors), n = e.length)), s.needs !== void 0 && (R(s.needs, { instancePath: i + "/needs", parentData: s, parentDataProperty: "needs", rootData: l }) || (e = e === null ? R.errors : e.concat(R.errors), n = e.length)), s.signoff !== void 0) {
      let r = s.signoff;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/signoff", schemaPath: "#/properties/signoff/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) D(r[o], { instancePath: i + "/signoff/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? D.errors : e.concat(D.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/signoff", schemaPath: "#/properties/signoff/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.reason !== void 0) {
      let r = s.reason;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Ge.errors = e, n === 0;
}
function He(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!(s === "free" || s === "sign-off" || s === "window-and-sign-off" || s === "request-window-and-sign-off" || s === "forbidden")) {
    const r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xr.enum } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return He.errors = e, n === 0;
}
function We(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "base" || r === "add" || r === "levels")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.base !== void 0) {
      let r = s.base;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "full" || t === "backward" || t === "forward" || t === "breaking" || t === "undecided" || t === "removed")) {
          const o = { instancePath: i + "/base", schemaPath: "#/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.full !== void 0) {
          let t = r.full;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/full", schemaPath: "#/properties/base/properties/full/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.backward !== void 0) {
          let t = r.backward;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/backward", schemaPath: "#/properties/base/properties/backward/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.forward !== void 0) {
          let t = r.forward;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/forward", schemaPath: "#/properties/base/properties/forward/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.breaking !== void 0) {
          let t = r.breaking;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/breaking", schemaPath: "#/properties/base/properties/breaking/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.undecided !== void 0) {
          let t = r.undecided;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/undecided", schemaPath: "#/properties/base/properties/undecided/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.removed !== void 0) {
          let t = r.removed;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/base/removed", schemaPath: "#/properties/base/properties/removed/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.add !== void 0) {
      let r = s.add;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.when === void 0) {
              const a = { instancePath: i + "/add/" + o, schemaPath: "#/properties/add/items/required", keyword: "required", params: { missingProperty: "when" } };
              e === null ? e = [a] : e.push(a), n++;
            }
            if (p.score === void 0) {
              const a = { instancePath: i + "/add/" + o, schemaPath: "#/properties/add/items/required", keyword: "required", params: { missingProperty: "score" } };
              e === null ? e = [a] : e.push(a), n++;
            }
            for (const a in p) if (!(a === "when" || a === "score")) {
              const f = { instancePath: i + "/add/" + o, schemaPath: "#/properties/add/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [f] : e.push(f), n++;
            }
            if (p.when !== void 0) {
              let a = p.when;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                if (Object.keys(a).length < 1) {
                  const f = { instancePath: i + "/add/" + o + "/when", schemaPath: "#/properties/add/items/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  e === null ? e = [f] : e.push(f), n++;
                }
                for (const f in a) if (!(f === "tier" || f === "anyTag" || f === "consumersBroken" || f === "tier1ConsumersBroken" || f === "regions")) {
                  const h = { instancePath: i + "/add/" + o + "/when", schemaPath: "#/properties/add/items/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
                  e === null ? e = [h] : e.push(h), n++;
                }
                if (a.tier !== void 0) {
                  let f = a.tier;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/tier", schemaPath: "#/properties/add/items/properties/when/properties/tier/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                  if (typeof f == "number" && (f < 1 || isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/tier", schemaPath: "#/properties/add/items/properties/when/properties/tier/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                }
                if (a.anyTag !== void 0 && (v(a.anyTag, { instancePath: i + "/add/" + o + "/when/anyTag", parentData: a, parentDataProperty: "anyTag", rootData: l }) || (e = e === null ? v.errors : e.concat(v.errors), n = e.length)), a.consumersBroken !== void 0) {
                  let f = a.consumersBroken;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/consumersBroken", schemaPath: "#/properties/add/items/properties/when/properties/consumersBroken/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                  if (typeof f == "number" && (f < 1 || isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/consumersBroken", schemaPath: "#/properties/add/items/properties/when/properties/consumersBroken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                }
                if (a.tier1ConsumersBroken !== void 0) {
                  let f = a.tier1ConsumersBroken;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/tier1ConsumersBroken", schemaPath: "#/properties/add/items/properties/when/properties/tier1ConsumersBroken/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                  if (typeof f == "number" && (f < 1 || isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/tier1ConsumersBroken", schemaPath: "#/properties/add/items/properties/when/properties/tier1ConsumersBroken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                }
                if (a.regions !== void 0) {
                  let f = a.regions;
                  if (!(typeof f == "number" && !(f % 1) && !isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/regions", schemaPath: "#/properties/add/items/properties/when/properties/regions/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                  if (typeof f == "number" && (f < 1 || isNaN(f))) {
                    const h = { instancePath: i + "/add/" + o + "/when/regions", schemaPath: "#/properties/add/items/properties/when/properties/regions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    e === null ? e = [h] : e.push(h), n++;
                  }
                }
              } else {
                const f = { instancePath: i + "/add/" + o + "/when", schemaPath: "#/properties/add/items/properties/when/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
            if (p.score !== void 0) {
              let a = p.score;
              if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
                const f = { instancePath: i + "/add/" + o + "/score", schemaPath: "#/properties/add/items/properties/score/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
          } else {
            const a = { instancePath: i + "/add/" + o, schemaPath: "#/properties/add/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/add", schemaPath: "#/properties/add/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.levels !== void 0) {
      let r = s.levels;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "low" || t === "moderate" || t === "high")) {
          const o = { instancePath: i + "/levels", schemaPath: "#/properties/levels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.low !== void 0) {
          let t = r.low;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/levels/low", schemaPath: "#/properties/levels/properties/low/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.moderate !== void 0) {
          let t = r.moderate;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/levels/moderate", schemaPath: "#/properties/levels/properties/moderate/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.high !== void 0) {
          let t = r.high;
          if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
            const o = { instancePath: i + "/levels/high", schemaPath: "#/properties/levels/properties/high/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return We.errors = e, n === 0;
}
function C(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.role === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "role" || r === "count" || r === "fromFunctions")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.role !== void 0 && (Q(s.role, { instancePath: i + "/role", parentData: s, parentDataProperty: "role", rootData: l }) || (e = e === null ? Q.errors : e.concat(Q.errors), n = e.length)), s.count !== void 0) {
      let r = s.count;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 1 || isNaN(r))) {
        const t = { instancePath: i + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.fromFunctions !== void 0) {
      let r = s.fromFunctions;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/fromFunctions", schemaPath: "#/properties/fromFunctions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 1 || isNaN(r))) {
        const t = { instancePath: i + "/fromFunctions", schemaPath: "#/properties/fromFunctions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return C.errors = e, n === 0;
}
function Ke(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!ur.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Ke.errors = e, n === 0;
}
function Je(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.functions === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "functions" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (r !== "functions") {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.functions !== void 0) {
      let r = s.functions;
      if (r && typeof r == "object" && !Array.isArray(r)) for (const t in r) P(r[t], { instancePath: i + "/functions/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length);
      else {
        const t = { instancePath: i + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Je.errors = e, n === 0;
}
function Qe(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "require" || r === "checklist" || r === "booked" || r === "minimumRationale")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.require !== void 0) {
      let r = s.require;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/require", schemaPath: "#/properties/require/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (!(p === "rationale" || p === "impact" || p === "rollback" || p === "rollback.steps" || p === "rollback.estimate" || p === "rollout.stages" || p === "compatibilityLayer" || p === "checklist" || p === "contacts" || p === "thresholds")) {
            const a = { instancePath: i + "/require/" + o, schemaPath: "#/properties/require/items/enum", keyword: "enum", params: { allowedValues: Ee.properties.require.items.enum } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.checklist !== void 0) {
      let r = s.checklist;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/checklist", schemaPath: "#/properties/checklist/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) y(r[o], { instancePath: i + "/checklist/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/checklist", schemaPath: "#/properties/checklist/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.booked !== void 0) {
      let r = s.booked;
      if (!(r === "tip" || r === "proposal")) {
        const t = { instancePath: i + "/booked", schemaPath: "#/properties/booked/enum", keyword: "enum", params: { allowedValues: Ee.properties.booked.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.minimumRationale !== void 0) {
      let r = s.minimumRationale;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/minimumRationale", schemaPath: "#/properties/minimumRationale/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 0 || isNaN(r))) {
        const t = { instancePath: i + "/minimumRationale", schemaPath: "#/properties/minimumRationale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Qe.errors = e, n === 0;
}
function Xe(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "signoff" || r === "approvers" || r === "expires" || r === "review" || r === "maxPer30d")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.signoff !== void 0) {
      let r = s.signoff;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/signoff", schemaPath: "#/properties/signoff/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) D(r[o], { instancePath: i + "/signoff/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? D.errors : e.concat(D.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/signoff", schemaPath: "#/properties/signoff/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.approvers !== void 0 && (P(s.approvers, { instancePath: i + "/approvers", parentData: s, parentDataProperty: "approvers", rootData: l }) || (e = e === null ? P.errors : e.concat(P.errors), n = e.length)), s.expires !== void 0 && (m(s.expires, { instancePath: i + "/expires", parentData: s, parentDataProperty: "expires", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.review !== void 0) {
      let r = s.review;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (t !== "within") {
          const o = { instancePath: i + "/review", schemaPath: "#/properties/review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        r.within !== void 0 && (m(r.within, { instancePath: i + "/review/within", parentData: r, parentDataProperty: "within", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length));
      } else {
        const t = { instancePath: i + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.maxPer30d !== void 0) {
      let r = s.maxPer30d;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        const t = { instancePath: i + "/maxPer30d", schemaPath: "#/properties/maxPer30d/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (typeof r == "number" && (r < 0 || isNaN(r))) {
        const t = { instancePath: i + "/maxPer30d", schemaPath: "#/properties/maxPer30d/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Xe.errors = e, n === 0;
}
function Ye(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!ie.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Ye.errors = e, n === 0;
}
function er(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.fingerprint === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.reason === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.approver === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approver" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.expires === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "fingerprint" || r === "reason" || r === "approver" || r === "expires")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.fingerprint !== void 0) {
      let r = s.fingerprint;
      if (typeof r == "string") {
        if (!Nr.test(r)) {
          const t = { instancePath: i + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{32,64}$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.reason !== void 0) {
      let r = s.reason;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.approver !== void 0 && (g(s.approver, { instancePath: i + "/approver", parentData: s, parentDataProperty: "approver", rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length)), s.expires !== void 0 && ($(s.expires, { instancePath: i + "/expires", parentData: s, parentDataProperty: "expires", rootData: l }) || (e = e === null ? $.errors : e.concat($.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return er.errors = e, n === 0;
}
function Vr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      const t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [t] : e.push(t), n++;
    }
    for (const t in s) if (!S.call(Or.properties, t)) {
      const o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = [o] : e.push(o), n++;
    }
    if (s.version !== void 0 && s.version !== 1) {
      const t = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.$schema !== void 0 && typeof s.$schema != "string") {
      const t = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.rules !== void 0) {
      let t = s.rules;
      if (Array.isArray(t)) {
        const o = t.length;
        for (let p = 0; p < o; p++) Ge(t[p], { instancePath: i + "/rules/" + p, parentData: t, parentDataProperty: p, rootData: l }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), n = e.length);
      } else {
        const o = { instancePath: i + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (s.removals !== void 0 && (He(s.removals, { instancePath: i + "/removals", parentData: s, parentDataProperty: "removals", rootData: l }) || (e = e === null ? He.errors : e.concat(He.errors), n = e.length)), s.affected !== void 0) {
      let t = s.affected;
      if (!(t === "free" || t === "charged")) {
        const o = { instancePath: i + "/affected", schemaPath: "#/properties/affected/enum", keyword: "enum", params: { allowedValues: Or.properties.affected.enum } };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (s.risk !== void 0 && (We(s.risk, { instancePath: i + "/risk", parentData: s, parentDataProperty: "risk", rootData: l }) || (e = e === null ? We.errors : e.concat(We.errors), n = e.length)), s.roles !== void 0) {
      let t = s.roles;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const o in t) if (!(o === "low" || o === "moderate" || o === "high")) {
          const p = { instancePath: i + "/roles", schemaPath: "#/properties/roles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = [p] : e.push(p), n++;
        }
        if (t.low !== void 0) {
          let o = t.low;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              const a = { instancePath: i + "/roles/low", schemaPath: "#/properties/roles/properties/low/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), n++;
            }
            const p = o.length;
            for (let a = 0; a < p; a++) C(o[a], { instancePath: i + "/roles/low/" + a, parentData: o, parentDataProperty: a, rootData: l }) || (e = e === null ? C.errors : e.concat(C.errors), n = e.length);
          } else {
            const p = { instancePath: i + "/roles/low", schemaPath: "#/properties/roles/properties/low/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), n++;
          }
        }
        if (t.moderate !== void 0) {
          let o = t.moderate;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              const a = { instancePath: i + "/roles/moderate", schemaPath: "#/properties/roles/properties/moderate/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), n++;
            }
            const p = o.length;
            for (let a = 0; a < p; a++) C(o[a], { instancePath: i + "/roles/moderate/" + a, parentData: o, parentDataProperty: a, rootData: l }) || (e = e === null ? C.errors : e.concat(C.errors), n = e.length);
          } else {
            const p = { instancePath: i + "/roles/moderate", schemaPath: "#/properties/roles/properties/moderate/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), n++;
          }
        }
        if (t.high !== void 0) {
          let o = t.high;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              const a = { instancePath: i + "/roles/high", schemaPath: "#/properties/roles/properties/high/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [a] : e.push(a), n++;
            }
            const p = o.length;
            for (let a = 0; a < p; a++) C(o[a], { instancePath: i + "/roles/high/" + a, parentData: o, parentDataProperty: a, rootData: l }) || (e = e === null ? C.errors : e.concat(C.errors), n = e.length);
          } else {
            const p = { instancePath: i + "/roles/high", schemaPath: "#/properties/roles/properties/high/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), n++;
          }
        }
      } else {
        const o = { instancePath: i + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (s.boards !== void 0) {
      let t = s.boards;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const o in t) {
          const p = n;
          Ke(o, { instancePath: i + "/boards", parentData: t, parentDataProperty: "boards", rootData: l }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), n = e.length);
          var r = p === n;
          if (!r) {
            const a = { instancePath: i + "/boards", schemaPath: "#/properties/boards/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
        for (const o in t) Je(t[o], { instancePath: i + "/boards/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: o, rootData: l }) || (e = e === null ? Je.errors : e.concat(Je.errors), n = e.length);
      } else {
        const o = { instancePath: i + "/boards", schemaPath: "#/properties/boards/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (s.requests !== void 0 && (Qe(s.requests, { instancePath: i + "/requests", parentData: s, parentDataProperty: "requests", rootData: l }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), n = e.length)), s.emergency !== void 0 && (Xe(s.emergency, { instancePath: i + "/emergency", parentData: s, parentDataProperty: "emergency", rootData: l }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), n = e.length)), s.reverts !== void 0) {
      let t = s.reverts;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (const o in t) if (o !== "within") {
          const p = { instancePath: i + "/reverts", schemaPath: "#/properties/reverts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = [p] : e.push(p), n++;
        }
        t.within !== void 0 && (Ye(t.within, { instancePath: i + "/reverts/within", parentData: t, parentDataProperty: "within", rootData: l }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), n = e.length));
      } else {
        const o = { instancePath: i + "/reverts", schemaPath: "#/properties/reverts/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
    if (s.waivers !== void 0) {
      let t = s.waivers;
      if (Array.isArray(t)) {
        const o = t.length;
        for (let p = 0; p < o; p++) er(t[p], { instancePath: i + "/waivers/" + p, parentData: t, parentDataProperty: p, rootData: l }) || (e = e === null ? er.errors : e.concat(er.errors), n = e.length);
      } else {
        const o = { instancePath: i + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [o] : e.push(o), n++;
      }
    }
  } else {
    const t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [t] : e.push(t), n++;
  }
  return Vr.errors = e, n === 0;
}
var Ot = Rr;
var _r = { type: "object", properties: { name: { type: "string", pattern: "\\S" }, change: { type: "object", properties: { contract: { type: "string", pattern: "\\S" }, class: { $ref: "definitions.json#/definitions/class" }, status: { enum: ["added", "removed", "modified", "moved"] }, removes: { type: "array", items: { type: "string", pattern: "\\S" } }, changes: { type: "array", items: { type: "string", pattern: "\\S" } } }, required: ["contract", "class"], additionalProperties: false }, at: { $ref: "definitions.json#/definitions/instant" }, author: { $ref: "definitions.json#/definitions/handle" }, approvedBy: { type: "array", items: { $ref: "definitions.json#/definitions/handle" } }, expect: { enum: ["pass", "neutral", "waiting", "refused", "unverifiable", "fault"] } }, required: ["name", "change", "expect"], additionalProperties: false };
function rr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.change === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "change" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.expect === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expect" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "name" || r === "change" || r === "at" || r === "author" || r === "approvedBy" || r === "expect")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.name !== void 0) {
      let r = s.name;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.change !== void 0) {
      let r = s.change;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.contract === void 0) {
          const t = { instancePath: i + "/change", schemaPath: "#/properties/change/required", keyword: "required", params: { missingProperty: "contract" } };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r.class === void 0) {
          const t = { instancePath: i + "/change", schemaPath: "#/properties/change/required", keyword: "required", params: { missingProperty: "class" } };
          e === null ? e = [t] : e.push(t), n++;
        }
        for (const t in r) if (!(t === "contract" || t === "class" || t === "status" || t === "removes" || t === "changes")) {
          const o = { instancePath: i + "/change", schemaPath: "#/properties/change/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.contract !== void 0) {
          let t = r.contract;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/change/contract", schemaPath: "#/properties/change/properties/contract/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/change/contract", schemaPath: "#/properties/change/properties/contract/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.class !== void 0 && (z(r.class, { instancePath: i + "/change/class", parentData: r, parentDataProperty: "class", rootData: l }) || (e = e === null ? z.errors : e.concat(z.errors), n = e.length)), r.status !== void 0) {
          let t = r.status;
          if (!(t === "added" || t === "removed" || t === "modified" || t === "moved")) {
            const o = { instancePath: i + "/change/status", schemaPath: "#/properties/change/properties/status/enum", keyword: "enum", params: { allowedValues: _r.properties.change.properties.status.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.removes !== void 0) {
          let t = r.removes;
          if (Array.isArray(t)) {
            const o = t.length;
            for (let p = 0; p < o; p++) {
              let a = t[p];
              if (typeof a == "string") {
                if (!d.test(a)) {
                  const f = { instancePath: i + "/change/removes/" + p, schemaPath: "#/properties/change/properties/removes/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  e === null ? e = [f] : e.push(f), n++;
                }
              } else {
                const f = { instancePath: i + "/change/removes/" + p, schemaPath: "#/properties/change/properties/removes/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
          } else {
            const o = { instancePath: i + "/change/removes", schemaPath: "#/properties/change/properties/removes/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.changes !== void 0) {
          let t = r.changes;
          if (Array.isArray(t)) {
            const o = t.length;
            for (let p = 0; p < o; p++) {
              let a = t[p];
              if (typeof a == "string") {
                if (!d.test(a)) {
                  const f = { instancePath: i + "/change/changes/" + p, schemaPath: "#/properties/change/properties/changes/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  e === null ? e = [f] : e.push(f), n++;
                }
              } else {
                const f = { instancePath: i + "/change/changes/" + p, schemaPath: "#/properties/change/properties/changes/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
          } else {
            const o = { instancePath: i + "/change/changes", schemaPath: "#/properties/change/properties/changes/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.at !== void 0 && ($(s.at, { instancePath: i + "/at", parentData: s, parentDataProperty: "at", rootData: l }) || (e = e === null ? $.errors : e.concat($.errors), n = e.length)), s.author !== void 0 && (g(s.author, { instancePath: i + "/author", parentData: s, parentDataProperty: "author", rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length)), s.approvedBy !== void 0) {
      let r = s.approvedBy;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) g(r[o], { instancePath: i + "/approvedBy/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/approvedBy", schemaPath: "#/properties/approvedBy/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.expect !== void 0) {
      let r = s.expect;
      if (!(r === "pass" || r === "neutral" || r === "waiting" || r === "refused" || r === "unverifiable" || r === "fault")) {
        const t = { instancePath: i + "/expect", schemaPath: "#/properties/expect/enum", keyword: "enum", params: { allowedValues: _r.properties.expect.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return rr.errors = e, n === 0;
}
function Rr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.cases === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "version" || r === "cases")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.version !== void 0 && s.version !== 1) {
      const r = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.cases !== void 0) {
      let r = s.cases;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) rr(r[o], { instancePath: i + "/cases/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? rr.errors : e.concat(rr.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Rr.errors = e, n === 0;
}
var _t = Br;
var _ = { type: "object", properties: { version: { const: 1 }, $schema: { type: "string" }, id: { type: "string", pattern: "^CHG-[A-Za-z0-9-]+$" }, title: { type: "string", pattern: "\\S" }, type: { enum: ["standard", "normal", "emergency"] }, requester: { $ref: "definitions.json#/definitions/handle" }, contracts: { type: "array", items: { type: "object", properties: { id: { type: "string", pattern: "\\S" }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" } }, required: ["id"], additionalProperties: false }, minItems: 1 }, rationale: { type: "string", pattern: "\\S" }, risk: { enum: ["low", "moderate", "high"] }, window: { type: ["object", "null"], properties: { id: { $ref: "definitions.json#/definitions/id" }, occurrence: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$" } }, required: ["id", "occurrence"], additionalProperties: false }, impact: { type: ["string", "object"] }, compatibilityLayer: { type: ["object", "null"], properties: { kind: { type: "string", pattern: "\\S" }, until: { $ref: "definitions.json#/definitions/date" }, flag: { type: "string", pattern: "\\S" }, removal: { type: "string", pattern: "\\S" } }, additionalProperties: false }, rollout: { type: "object", properties: { stages: { type: "array", items: { $ref: "definitions.json#/definitions/stage" } } }, additionalProperties: false }, thresholds: { type: "array", items: { type: "object", properties: { metric: { type: "string", pattern: "\\S" }, alert: { type: "string", pattern: "\\S" }, action: { type: "string", pattern: "\\S" } }, required: ["metric"], additionalProperties: false } }, rollback: { type: "object", properties: { steps: { type: "array", items: { $ref: "definitions.json#/definitions/rollbackStep" }, minItems: 1 }, estimate: { $ref: "definitions.json#/definitions/duration" }, rehearsed: { type: ["object", "boolean"] }, pointOfNoReturn: { type: "string", pattern: "\\S" } }, additionalProperties: false }, checklist: { type: "object", additionalProperties: { type: ["string", "boolean"] } }, contacts: { type: "object" }, emergency: { type: ["object", "null"], properties: { incident: { type: "string", pattern: "\\S" }, expires: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$" }, reviewBy: { $ref: "definitions.json#/definitions/date" } }, required: ["incident", "expires"], additionalProperties: false }, review: { type: ["object", "null"], properties: { outcome: { type: "string", pattern: "\\S" }, surprises: { type: "string", pattern: "\\S" }, followUps: { type: "array", items: { type: "string", pattern: "\\S" } }, windowVerdict: { enum: ["keep", "move", "split"] }, on: { $ref: "definitions.json#/definitions/date" } }, additionalProperties: false } }, required: ["version", "id", "type", "contracts"], additionalProperties: false, $id: "request.json" };
var Yr = new RegExp("^CHG-[A-Za-z0-9-]+$", "u");
var Cr = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var et = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$", "u");
function tr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!F.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return tr.errors = e, n === 0;
}
function sr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!ur.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return sr.errors = e, n === 0;
}
function B(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!mr.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return B.errors = e, n === 0;
}
function nr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.name === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "name" || r === "hold" || r === "success" || r === "after" || r === "region")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.name !== void 0) {
      let r = s.name;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.hold !== void 0 && (m(s.hold, { instancePath: i + "/hold", parentData: s, parentDataProperty: "hold", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.success !== void 0) {
      let r = s.success;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!d.test(p)) {
              const a = { instancePath: i + "/success/" + o, schemaPath: "#/properties/success/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/success/" + o, schemaPath: "#/properties/success/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.after !== void 0) {
      let r = s.after;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/after", schemaPath: "#/properties/after/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.region !== void 0 && (y(s.region, { instancePath: i + "/region", parentData: s, parentDataProperty: "region", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return nr.errors = e, n === 0;
}
function ir(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.do === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "do" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!(r === "do" || r === "estimate" || r === "owner" || r === "script")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.do !== void 0) {
      let r = s.do;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/do", schemaPath: "#/properties/do/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/do", schemaPath: "#/properties/do/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.estimate !== void 0 && (m(s.estimate, { instancePath: i + "/estimate", parentData: s, parentDataProperty: "estimate", rootData: l }) || (e = e === null ? m.errors : e.concat(m.errors), n = e.length)), s.owner !== void 0 && (g(s.owner, { instancePath: i + "/owner", parentData: s, parentDataProperty: "owner", rootData: l }) || (e = e === null ? g.errors : e.concat(g.errors), n = e.length)), s.script !== void 0 && (k(s.script, { instancePath: i + "/script", parentData: s, parentDataProperty: "script", rootData: l }) || (e = e === null ? k.errors : e.concat(k.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return ir.errors = e, n === 0;
}
function or(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!ie.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^P(?=\\d|T\\d)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return or.errors = e, n === 0;
}
function Br(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.id === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.type === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.contracts === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contracts" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(_.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.version !== void 0 && s.version !== 1) {
      const r = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.$schema !== void 0 && typeof s.$schema != "string") {
      const r = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.id !== void 0) {
      let r = s.id;
      if (typeof r == "string") {
        if (!Yr.test(r)) {
          const t = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^CHG-[A-Za-z0-9-]+$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.title !== void 0) {
      let r = s.title;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.type !== void 0) {
      let r = s.type;
      if (!(r === "standard" || r === "normal" || r === "emergency")) {
        const t = { instancePath: i + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: _.properties.type.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.requester !== void 0 && (tr(s.requester, { instancePath: i + "/requester", parentData: s, parentDataProperty: "requester", rootData: l }) || (e = e === null ? tr.errors : e.concat(tr.errors), n = e.length)), s.contracts !== void 0) {
      let r = s.contracts;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          const o = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [o] : e.push(o), n++;
        }
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.id === void 0) {
              const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/required", keyword: "required", params: { missingProperty: "id" } };
              e === null ? e = [a] : e.push(a), n++;
            }
            for (const a in p) if (!(a === "id" || a === "digest")) {
              const f = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [f] : e.push(f), n++;
            }
            if (p.id !== void 0) {
              let a = p.id;
              if (typeof a == "string") {
                if (!d.test(a)) {
                  const f = { instancePath: i + "/contracts/" + o + "/id", schemaPath: "#/properties/contracts/items/properties/id/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  e === null ? e = [f] : e.push(f), n++;
                }
              } else {
                const f = { instancePath: i + "/contracts/" + o + "/id", schemaPath: "#/properties/contracts/items/properties/id/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
            if (p.digest !== void 0) {
              let a = p.digest;
              if (typeof a == "string") {
                if (!Cr.test(a)) {
                  const f = { instancePath: i + "/contracts/" + o + "/digest", schemaPath: "#/properties/contracts/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
                  e === null ? e = [f] : e.push(f), n++;
                }
              } else {
                const f = { instancePath: i + "/contracts/" + o + "/digest", schemaPath: "#/properties/contracts/items/properties/digest/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
          } else {
            const a = { instancePath: i + "/contracts/" + o, schemaPath: "#/properties/contracts/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/contracts", schemaPath: "#/properties/contracts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.rationale !== void 0) {
      let r = s.rationale;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/rationale", schemaPath: "#/properties/rationale/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/rationale", schemaPath: "#/properties/rationale/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.risk !== void 0) {
      let r = s.risk;
      if (!(r === "low" || r === "moderate" || r === "high")) {
        const t = { instancePath: i + "/risk", schemaPath: "#/properties/risk/enum", keyword: "enum", params: { allowedValues: _.properties.risk.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.window !== void 0) {
      let r = s.window;
      if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        const t = { instancePath: i + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: _.properties.window.type } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.id === void 0) {
          const t = { instancePath: i + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "id" } };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r.occurrence === void 0) {
          const t = { instancePath: i + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "occurrence" } };
          e === null ? e = [t] : e.push(t), n++;
        }
        for (const t in r) if (!(t === "id" || t === "occurrence")) {
          const o = { instancePath: i + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.id !== void 0 && (sr(r.id, { instancePath: i + "/window/id", parentData: r, parentDataProperty: "id", rootData: l }) || (e = e === null ? sr.errors : e.concat(sr.errors), n = e.length)), r.occurrence !== void 0) {
          let t = r.occurrence;
          if (typeof t == "string") {
            if (!et.test(t)) {
              const o = { instancePath: i + "/window/occurrence", schemaPath: "#/properties/window/properties/occurrence/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?$" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/window/occurrence", schemaPath: "#/properties/window/properties/occurrence/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      }
    }
    if (s.impact !== void 0) {
      let r = s.impact;
      if (typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r))) {
        const t = { instancePath: i + "/impact", schemaPath: "#/properties/impact/type", keyword: "type", params: { type: _.properties.impact.type } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.compatibilityLayer !== void 0) {
      let r = s.compatibilityLayer;
      if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        const t = { instancePath: i + "/compatibilityLayer", schemaPath: "#/properties/compatibilityLayer/type", keyword: "type", params: { type: _.properties.compatibilityLayer.type } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "kind" || t === "until" || t === "flag" || t === "removal")) {
          const o = { instancePath: i + "/compatibilityLayer", schemaPath: "#/properties/compatibilityLayer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.kind !== void 0) {
          let t = r.kind;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/compatibilityLayer/kind", schemaPath: "#/properties/compatibilityLayer/properties/kind/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/compatibilityLayer/kind", schemaPath: "#/properties/compatibilityLayer/properties/kind/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.until !== void 0 && (B(r.until, { instancePath: i + "/compatibilityLayer/until", parentData: r, parentDataProperty: "until", rootData: l }) || (e = e === null ? B.errors : e.concat(B.errors), n = e.length)), r.flag !== void 0) {
          let t = r.flag;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/compatibilityLayer/flag", schemaPath: "#/properties/compatibilityLayer/properties/flag/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/compatibilityLayer/flag", schemaPath: "#/properties/compatibilityLayer/properties/flag/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.removal !== void 0) {
          let t = r.removal;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/compatibilityLayer/removal", schemaPath: "#/properties/compatibilityLayer/properties/removal/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/compatibilityLayer/removal", schemaPath: "#/properties/compatibilityLayer/properties/removal/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      }
    }
    if (s.rollout !== void 0) {
      let r = s.rollout;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (t !== "stages") {
          const o = { instancePath: i + "/rollout", schemaPath: "#/properties/rollout/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.stages !== void 0) {
          let t = r.stages;
          if (Array.isArray(t)) {
            const o = t.length;
            for (let p = 0; p < o; p++) nr(t[p], { instancePath: i + "/rollout/stages/" + p, parentData: t, parentDataProperty: p, rootData: l }) || (e = e === null ? nr.errors : e.concat(nr.errors), n = e.length);
          } else {
            const o = { instancePath: i + "/rollout/stages", schemaPath: "#/properties/rollout/properties/stages/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/rollout", schemaPath: "#/properties/rollout/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.thresholds !== void 0) {
      let r = s.thresholds;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.metric === void 0) {
              const a = { instancePath: i + "/thresholds/" + o, schemaPath: "#/properties/thresholds/items/required", keyword: "required", params: { missingProperty: "metric" } };
              e === null ? e = [a] : e.push(a), n++;
            }
            for (const a in p) if (!(a === "metric" || a === "alert" || a === "action")) {
              const f = { instancePath: i + "/thresholds/" + o, schemaPath: "#/properties/thresholds/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = [f] : e.push(f), n++;
            }
            if (p.metric !== void 0) {
              let a = p.metric;
              if (typeof a == "string") {
                if (!d.test(a)) {
                  const f = { instancePath: i + "/thresholds/" + o + "/metric", schemaPath: "#/properties/thresholds/items/properties/metric/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  e === null ? e = [f] : e.push(f), n++;
                }
              } else {
                const f = { instancePath: i + "/thresholds/" + o + "/metric", schemaPath: "#/properties/thresholds/items/properties/metric/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
            if (p.alert !== void 0) {
              let a = p.alert;
              if (typeof a == "string") {
                if (!d.test(a)) {
                  const f = { instancePath: i + "/thresholds/" + o + "/alert", schemaPath: "#/properties/thresholds/items/properties/alert/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  e === null ? e = [f] : e.push(f), n++;
                }
              } else {
                const f = { instancePath: i + "/thresholds/" + o + "/alert", schemaPath: "#/properties/thresholds/items/properties/alert/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
            if (p.action !== void 0) {
              let a = p.action;
              if (typeof a == "string") {
                if (!d.test(a)) {
                  const f = { instancePath: i + "/thresholds/" + o + "/action", schemaPath: "#/properties/thresholds/items/properties/action/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  e === null ? e = [f] : e.push(f), n++;
                }
              } else {
                const f = { instancePath: i + "/thresholds/" + o + "/action", schemaPath: "#/properties/thresholds/items/properties/action/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
          } else {
            const a = { instancePath: i + "/thresholds/" + o, schemaPath: "#/properties/thresholds/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.rollback !== void 0) {
      let r = s.rollback;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "steps" || t === "estimate" || t === "rehearsed" || t === "pointOfNoReturn")) {
          const o = { instancePath: i + "/rollback", schemaPath: "#/properties/rollback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.steps !== void 0) {
          let t = r.steps;
          if (Array.isArray(t)) {
            if (t.length < 1) {
              const p = { instancePath: i + "/rollback/steps", schemaPath: "#/properties/rollback/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), n++;
            }
            const o = t.length;
            for (let p = 0; p < o; p++) ir(t[p], { instancePath: i + "/rollback/steps/" + p, parentData: t, parentDataProperty: p, rootData: l }) || (e = e === null ? ir.errors : e.concat(ir.errors), n = e.length);
          } else {
            const o = { instancePath: i + "/rollback/steps", schemaPath: "#/properties/rollback/properties/steps/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.estimate !== void 0 && (or(r.estimate, { instancePath: i + "/rollback/estimate", parentData: r, parentDataProperty: "estimate", rootData: l }) || (e = e === null ? or.errors : e.concat(or.errors), n = e.length)), r.rehearsed !== void 0) {
          let t = r.rehearsed;
          if (!(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "boolean") {
            const o = { instancePath: i + "/rollback/rehearsed", schemaPath: "#/properties/rollback/properties/rehearsed/type", keyword: "type", params: { type: _.properties.rollback.properties.rehearsed.type } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.pointOfNoReturn !== void 0) {
          let t = r.pointOfNoReturn;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/rollback/pointOfNoReturn", schemaPath: "#/properties/rollback/properties/pointOfNoReturn/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/rollback/pointOfNoReturn", schemaPath: "#/properties/rollback/properties/pointOfNoReturn/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/rollback", schemaPath: "#/properties/rollback/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.checklist !== void 0) {
      let r = s.checklist;
      if (r && typeof r == "object" && !Array.isArray(r)) for (const t in r) {
        let o = r[t];
        if (typeof o != "string" && typeof o != "boolean") {
          const p = { instancePath: i + "/checklist/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/checklist/additionalProperties/type", keyword: "type", params: { type: _.properties.checklist.additionalProperties.type } };
          e === null ? e = [p] : e.push(p), n++;
        }
      }
      else {
        const t = { instancePath: i + "/checklist", schemaPath: "#/properties/checklist/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.contacts !== void 0) {
      let r = s.contacts;
      if (!(r && typeof r == "object" && !Array.isArray(r))) {
        const t = { instancePath: i + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.emergency !== void 0) {
      let r = s.emergency;
      if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        const t = { instancePath: i + "/emergency", schemaPath: "#/properties/emergency/type", keyword: "type", params: { type: _.properties.emergency.type } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.incident === void 0) {
          const t = { instancePath: i + "/emergency", schemaPath: "#/properties/emergency/required", keyword: "required", params: { missingProperty: "incident" } };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (r.expires === void 0) {
          const t = { instancePath: i + "/emergency", schemaPath: "#/properties/emergency/required", keyword: "required", params: { missingProperty: "expires" } };
          e === null ? e = [t] : e.push(t), n++;
        }
        for (const t in r) if (!(t === "incident" || t === "expires" || t === "reviewBy")) {
          const o = { instancePath: i + "/emergency", schemaPath: "#/properties/emergency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.incident !== void 0) {
          let t = r.incident;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/emergency/incident", schemaPath: "#/properties/emergency/properties/incident/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/emergency/incident", schemaPath: "#/properties/emergency/properties/incident/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.expires !== void 0) {
          let t = r.expires;
          if (typeof t == "string") {
            if (!wr.test(t)) {
              const o = { instancePath: i + "/emergency/expires", schemaPath: "#/properties/emergency/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})$" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/emergency/expires", schemaPath: "#/properties/emergency/properties/expires/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        r.reviewBy !== void 0 && (B(r.reviewBy, { instancePath: i + "/emergency/reviewBy", parentData: r, parentDataProperty: "reviewBy", rootData: l }) || (e = e === null ? B.errors : e.concat(B.errors), n = e.length));
      }
    }
    if (s.review !== void 0) {
      let r = s.review;
      if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null) {
        const t = { instancePath: i + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: _.properties.review.type } };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (const t in r) if (!(t === "outcome" || t === "surprises" || t === "followUps" || t === "windowVerdict" || t === "on")) {
          const o = { instancePath: i + "/review", schemaPath: "#/properties/review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
          e === null ? e = [o] : e.push(o), n++;
        }
        if (r.outcome !== void 0) {
          let t = r.outcome;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/review/outcome", schemaPath: "#/properties/review/properties/outcome/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/review/outcome", schemaPath: "#/properties/review/properties/outcome/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.surprises !== void 0) {
          let t = r.surprises;
          if (typeof t == "string") {
            if (!d.test(t)) {
              const o = { instancePath: i + "/review/surprises", schemaPath: "#/properties/review/properties/surprises/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              e === null ? e = [o] : e.push(o), n++;
            }
          } else {
            const o = { instancePath: i + "/review/surprises", schemaPath: "#/properties/review/properties/surprises/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.followUps !== void 0) {
          let t = r.followUps;
          if (Array.isArray(t)) {
            const o = t.length;
            for (let p = 0; p < o; p++) {
              let a = t[p];
              if (typeof a == "string") {
                if (!d.test(a)) {
                  const f = { instancePath: i + "/review/followUps/" + p, schemaPath: "#/properties/review/properties/followUps/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  e === null ? e = [f] : e.push(f), n++;
                }
              } else {
                const f = { instancePath: i + "/review/followUps/" + p, schemaPath: "#/properties/review/properties/followUps/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [f] : e.push(f), n++;
              }
            }
          } else {
            const o = { instancePath: i + "/review/followUps", schemaPath: "#/properties/review/properties/followUps/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        if (r.windowVerdict !== void 0) {
          let t = r.windowVerdict;
          if (!(t === "keep" || t === "move" || t === "split")) {
            const o = { instancePath: i + "/review/windowVerdict", schemaPath: "#/properties/review/properties/windowVerdict/enum", keyword: "enum", params: { allowedValues: _.properties.review.properties.windowVerdict.enum } };
            e === null ? e = [o] : e.push(o), n++;
          }
        }
        r.on !== void 0 && (B(r.on, { instancePath: i + "/review/on", parentData: r, parentDataProperty: "on", rootData: l }) || (e = e === null ? B.errors : e.concat(B.errors), n = e.length));
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Br.errors = e, n === 0;
}
var Bt = Fr;
var Tr = { type: "object", properties: { version: { const: 1 }, change: { type: "string", pattern: "\\S" }, contract: { type: "string", pattern: "\\S" }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, role: { type: "string", pattern: "\\S" }, decision: { enum: ["approve", "refuse"] }, signer: { $ref: "definitions.json#/definitions/handle" }, at: { $ref: "definitions.json#/definitions/instant" }, expires: { $ref: "definitions.json#/definitions/instant" } }, required: ["version", "contract", "digest", "decision", "signer", "at"], additionalProperties: false, $id: "sign-off.json" };
function pr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!F.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return pr.errors = e, n === 0;
}
function Y(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!jr.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Y.errors = e, n === 0;
}
function Fr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.contract === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contract" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.digest === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.decision === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decision" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.signer === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signer" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.at === void 0) {
      const r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" } };
      e === null ? e = [r] : e.push(r), n++;
    }
    for (const r in s) if (!S.call(Tr.properties, r)) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.version !== void 0 && s.version !== 1) {
      const r = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [r] : e.push(r), n++;
    }
    if (s.change !== void 0) {
      let r = s.change;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/change", schemaPath: "#/properties/change/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/change", schemaPath: "#/properties/change/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.contract !== void 0) {
      let r = s.contract;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/contract", schemaPath: "#/properties/contract/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.digest !== void 0) {
      let r = s.digest;
      if (typeof r == "string") {
        if (!Cr.test(r)) {
          const t = { instancePath: i + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.role !== void 0) {
      let r = s.role;
      if (typeof r == "string") {
        if (!d.test(r)) {
          const t = { instancePath: i + "/role", schemaPath: "#/properties/role/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        const t = { instancePath: i + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.decision !== void 0) {
      let r = s.decision;
      if (!(r === "approve" || r === "refuse")) {
        const t = { instancePath: i + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: Tr.properties.decision.enum } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    s.signer !== void 0 && (pr(s.signer, { instancePath: i + "/signer", parentData: s, parentDataProperty: "signer", rootData: l }) || (e = e === null ? pr.errors : e.concat(pr.errors), n = e.length)), s.at !== void 0 && (Y(s.at, { instancePath: i + "/at", parentData: s, parentDataProperty: "at", rootData: l }) || (e = e === null ? Y.errors : e.concat(Y.errors), n = e.length)), s.expires !== void 0 && (Y(s.expires, { instancePath: i + "/expires", parentData: s, parentDataProperty: "expires", rootData: l }) || (e = e === null ? Y.errors : e.concat(Y.errors), n = e.length));
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return Fr.errors = e, n === 0;
}
var Tt = Lr;
function ee(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (typeof s == "string") {
    if (!F.test(s)) {
      const r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)?$" } };
      e === null ? e = [r] : e.push(r), n++;
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return ee.errors = e, n === 0;
}
function ar(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (!s || typeof s != "object") {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: Ae.type } };
    e === null ? e = [r] : e.push(r), n++;
  }
  if (Array.isArray(s)) {
    const r = s.length;
    for (let t = 0; t < r; t++) {
      let o = s[t];
      if (typeof o == "string") {
        if (!$e.test(o)) {
          const p = { instancePath: i + "/" + t, schemaPath: "#/items/pattern", keyword: "pattern", params: { pattern: "^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$" } };
          e === null ? e = [p] : e.push(p), n++;
        }
      } else {
        const p = { instancePath: i + "/" + t, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "members" || r === "function" || r === "github")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.members !== void 0) {
      let r = s.members;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!$e.test(p)) {
              const a = { instancePath: i + "/members/" + o, schemaPath: "#/properties/members/items/pattern", keyword: "pattern", params: { pattern: "^(github:)?@?[A-Za-z0-9][A-Za-z0-9_.-]*(\\[bot\\])?$" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/members/" + o, schemaPath: "#/properties/members/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/members", schemaPath: "#/properties/members/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.function !== void 0 && (y(s.function, { instancePath: i + "/function", parentData: s, parentDataProperty: "function", rootData: l }) || (e = e === null ? y.errors : e.concat(y.errors), n = e.length)), s.github !== void 0) {
      let r = s.github;
      if (typeof r != "boolean" && typeof r != "string") {
        const t = { instancePath: i + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: Ae.properties.github.type } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  }
  return ar.errors = e, n === 0;
}
function lr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    for (const r in s) if (!(r === "keys" || r === "emails" || r === "away")) {
      const t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r } };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (s.keys !== void 0) {
      let r = s.keys;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!Ar.test(p)) {
              const a = { instancePath: i + "/keys/" + o, schemaPath: "#/properties/keys/items/pattern", keyword: "pattern", params: { pattern: "^(ssh-|ecdsa-|sk-)\\S+ \\S+" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/keys/" + o, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.emails !== void 0) {
      let r = s.emails;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) {
          let p = r[o];
          if (typeof p == "string") {
            if (!$r.test(p)) {
              const a = { instancePath: i + "/emails/" + o, schemaPath: "#/properties/emails/items/pattern", keyword: "pattern", params: { pattern: "@" } };
              e === null ? e = [a] : e.push(a), n++;
            }
          } else {
            const a = { instancePath: i + "/emails/" + o, schemaPath: "#/properties/emails/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [a] : e.push(a), n++;
          }
        }
      } else {
        const t = { instancePath: i + "/emails", schemaPath: "#/properties/emails/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (s.away !== void 0) {
      let r = s.away;
      if (Array.isArray(r)) {
        const t = r.length;
        for (let o = 0; o < t; o++) K(r[o], { instancePath: i + "/away/" + o, parentData: r, parentDataProperty: o, rootData: l }) || (e = e === null ? K.errors : e.concat(K.errors), n = e.length);
      } else {
        const t = { instancePath: i + "/away", schemaPath: "#/properties/away/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
  } else {
    const r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [r] : e.push(r), n++;
  }
  return lr.errors = e, n === 0;
}
function Lr(s, { instancePath: i = "", parentData: c, parentDataProperty: u, rootData: l = s } = {}) {
  let e = null, n = 0;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.version === void 0) {
      const o = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [o] : e.push(o), n++;
    }
    for (const o in s) if (!(o === "version" || o === "$schema" || o === "teams" || o === "people")) {
      const p = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = [p] : e.push(p), n++;
    }
    if (s.version !== void 0 && s.version !== 1) {
      const o = { instancePath: i + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [o] : e.push(o), n++;
    }
    if (s.$schema !== void 0 && typeof s.$schema != "string") {
      const o = { instancePath: i + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = [o] : e.push(o), n++;
    }
    if (s.teams !== void 0) {
      let o = s.teams;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (const p in o) {
          const a = n;
          ee(p, { instancePath: i + "/teams", parentData: o, parentDataProperty: "teams", rootData: l }) || (e = e === null ? ee.errors : e.concat(ee.errors), n = e.length);
          var r = a === n;
          if (!r) {
            const f = { instancePath: i + "/teams", schemaPath: "#/properties/teams/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
            e === null ? e = [f] : e.push(f), n++;
          }
        }
        for (const p in o) ar(o[p], { instancePath: i + "/teams/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: p, rootData: l }) || (e = e === null ? ar.errors : e.concat(ar.errors), n = e.length);
      } else {
        const p = { instancePath: i + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
    if (s.people !== void 0) {
      let o = s.people;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (const p in o) {
          const a = n;
          ee(p, { instancePath: i + "/people", parentData: o, parentDataProperty: "people", rootData: l }) || (e = e === null ? ee.errors : e.concat(ee.errors), n = e.length);
          var t = a === n;
          if (!t) {
            const f = { instancePath: i + "/people", schemaPath: "#/properties/people/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
            e === null ? e = [f] : e.push(f), n++;
          }
        }
        for (const p in o) lr(o[p], { instancePath: i + "/people/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: p, rootData: l }) || (e = e === null ? lr.errors : e.concat(lr.errors), n = e.length);
      } else {
        const p = { instancePath: i + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [p] : e.push(p), n++;
      }
    }
  } else {
    const o = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), n++;
  }
  return Lr.errors = e, n === 0;
}
export {
  rt as calendar,
  ft as config,
  Nt as consumers,
  It as contracts,
  Zt as policy,
  Ot as policyCases,
  _t as request,
  Bt as signOff,
  Tt as teams
};
