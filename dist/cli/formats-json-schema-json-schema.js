"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.formatNames = exports2.fastFormats = exports2.fullFormats = void 0;
    function fmtDef(validate, compare3) {
      return { validate, compare: compare3 };
    }
    exports2.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports2.fastFormats = {
      ...exports2.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports2.formatNames = Object.keys(exports2.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// src/formats/json-schema/json-schema.ts
var json_schema_exports = {};
__export(json_schema_exports, {
  jsonSchema: () => jsonSchema
});
module.exports = __toCommonJS(json_schema_exports);

// src/source/node.ts
var indexes = /* @__PURE__ */ new WeakMap();
function findMember(key) {
  if (this.members.length < 8) {
    for (let i = this.members.length - 1; i >= 0; i -= 1)
      if (this.members[i]?.key === key) return this.members[i];
    return void 0;
  }
  const known = indexes.get(this) ?? new Map(this.members.map((candidate) => [candidate.key, candidate]));
  indexes.set(this, known);
  return known.get(key);
}
function getValue(key) {
  return this.member(key)?.value;
}
function objectNode(start, end, members) {
  return { kind: "object", start, end, members, member: findMember, get: getValue };
}
function duplicateMembers({ members }) {
  if (members.length < 8 && !hasTwins(members)) return none;
  const seen = /* @__PURE__ */ new Set();
  return members.filter(({ key }) => {
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}
var none = [];
function hasTwins(members) {
  for (let i = 1; i < members.length; i += 1)
    for (let j = 0; j < i; j += 1) if (members[i]?.key === members[j]?.key) return true;
  return false;
}
function plain(node) {
  switch (node.kind) {
    case "object": {
      const value = {};
      for (const { key, value: child } of node.members) {
        Object.defineProperty(value, key, {
          value: plain(child),
          enumerable: true,
          configurable: true,
          writable: true
        });
      }
      return value;
    }
    case "array":
      return node.items.map(plain);
    case "null":
      return null;
    default:
      return node.value;
  }
}

// src/source/text.ts
function textOf(file, side, content) {
  const text = content.startsWith("\uFEFF") ? content.slice(1) : content;
  let starts;
  const pointOf = (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const rangeOf = (start, end) => {
    const from = pointOf(start);
    const to = pointOf(end);
    return { ...from, endLine: to.line, endColumn: to.column };
  };
  return { file, side, text, rangeOf, locate: (start, end) => ({ file, side, ...rangeOf(start, end) }) };
}
function lineStarts(text) {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}
var ReadError = class extends Error {
  constructor(message, location) {
    super(message);
    this.location = location;
  }
  location;
  name = "ReadError";
};
function excerpt(text, length = 24) {
  const shown2 = text.length > length ? `${text.slice(0, length)}\u2026` : text;
  return JSON.stringify(shown2);
}

// src/source/json.ts
var deepest = 1e3;
var numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var wordPattern = /[A-Za-z_$][\w$]*/y;
var words = { true: true, false: false, null: null };
var escapes = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
};
function readJson(source, syntax = {}) {
  return new JsonReader(source, syntax).document();
}
var JsonReader = class {
  constructor(source, syntax) {
    this.source = source;
    this.syntax = syntax;
    this.text = source.text;
  }
  source;
  syntax;
  text;
  at = 0;
  document() {
    this.skip();
    if (this.at >= this.text.length) this.fail("the file is empty: expected a JSON document", 0, 0);
    const root2 = this.value(0);
    this.skip();
    if (this.at < this.text.length)
      this.fail(`expected the end of the file after the document, found ${this.found()}`);
    return root2;
  }
  skip() {
    for (; ; ) {
      const code = this.text.charCodeAt(this.at);
      if (code === 32 || code === 10 || code === 13 || code === 9) this.at += 1;
      else if (this.syntax.comments && code === 47) this.comment();
      else return;
    }
  }
  comment() {
    const next = this.text[this.at + 1];
    if (next === "/") {
      const end = this.text.indexOf("\n", this.at);
      this.at = end < 0 ? this.text.length : end;
    } else if (next === "*") {
      const end = this.text.indexOf("*/", this.at + 2);
      if (end < 0) this.fail("this comment is never closed: expected */");
      this.at = end + 2;
    } else this.fail("expected a value or a comment, found a lone /");
  }
  value(depth) {
    if (depth > deepest) this.fail(`the document is nested more than ${String(deepest)} levels deep`);
    const start = this.at;
    switch (this.text[this.at]) {
      case "{":
        return this.object(depth);
      case "[":
        return this.array(depth);
      case '"':
        return { kind: "string", value: this.string(), start, end: this.at };
      default:
        return this.literal(start);
    }
  }
  literal(start) {
    numberPattern.lastIndex = this.at;
    const raw2 = numberPattern.exec(this.text)?.[0];
    if (raw2 !== void 0) {
      this.at += raw2.length;
      if (/[\w.]/.test(this.text[this.at] ?? ""))
        this.fail(`${excerpt(this.text.slice(start, this.at + 8), 20)} is not a JSON number`, start);
      return { kind: "number", raw: raw2, value: Number(raw2), start, end: this.at };
    }
    wordPattern.lastIndex = this.at;
    const word2 = wordPattern.exec(this.text)?.[0];
    if (word2 === void 0) return this.fail(`expected a JSON value, found ${this.found()}`);
    const known = Object.hasOwn(words, word2) ? words[word2] : void 0;
    if (known === void 0) {
      return this.fail(
        `expected a JSON value, found ${excerpt(word2)}: strings need double quotes`,
        start,
        start + word2.length
      );
    }
    this.at += word2.length;
    return known === null ? { kind: "null", start, end: this.at } : { kind: "boolean", value: known, start, end: this.at };
  }
  string() {
    const start = this.at;
    this.at += 1;
    let result = "";
    for (; ; ) {
      const from = this.at;
      while (isPlain(this.text.charCodeAt(this.at))) this.at += 1;
      const run2 = this.text.slice(from, this.at);
      const char = this.text[this.at];
      if (char === '"') {
        this.at += 1;
        return result === "" ? run2 : result + run2;
      }
      result += run2;
      if (char === "\\") result += this.escape();
      else if (char === void 0)
        this.fail("this string is never closed: expected a double quote", start, start + 1);
      else
        this.fail(`a string may not hold the raw control character ${excerpt(char)}: write it as an escape`);
    }
  }
  escape() {
    const char = this.text[this.at + 1] ?? "";
    if (char === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[\dA-Fa-f]{4}$/.test(digits))
        this.fail("expected four hexadecimal digits after \\u", this.at, this.at + 2);
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const plainChar = Object.hasOwn(escapes, char) ? escapes[char] : void 0;
    if (plainChar === void 0) return this.fail(`\\${char} is not a JSON escape`, this.at, this.at + 2);
    this.at += 2;
    return plainChar;
  }
  array(depth) {
    const start = this.at;
    const items3 = [];
    this.at += 1;
    this.skip();
    if (this.text[this.at] === "]") return { kind: "array", items: items3, start, end: this.at += 1 };
    for (; ; ) {
      items3.push(this.value(depth + 1));
      this.skip();
      if (this.text[this.at] === "]") return { kind: "array", items: items3, start, end: this.at += 1 };
      if (this.text[this.at] !== ",") this.fail(`expected "," or "]" in this array, found ${this.found()}`);
      this.at += 1;
      this.skip();
      if (this.text[this.at] === "]") this.fail("a comma before ] is not allowed in JSON");
    }
  }
  object(depth) {
    const start = this.at;
    const members = [];
    this.at += 1;
    this.skip();
    if (this.text[this.at] === "}") return objectNode(start, this.at += 1, members);
    for (; ; ) {
      if (this.text[this.at] !== '"') this.fail(`expected a key in double quotes, found ${this.found()}`);
      const keyStart = this.at;
      const key = this.string();
      const keyEnd = this.at;
      this.skip();
      if (this.text[this.at] !== ":")
        this.fail(`expected ":" after the key ${excerpt(key)}, found ${this.found()}`);
      this.at += 1;
      this.skip();
      members.push({ key, start: keyStart, end: keyEnd, value: this.value(depth + 1) });
      this.skip();
      if (this.text[this.at] === "}") return objectNode(start, this.at += 1, members);
      if (this.text[this.at] !== ",") this.fail(`expected "," or "}" in this object, found ${this.found()}`);
      this.at += 1;
      this.skip();
      if (this.text[this.at] === "}") this.fail("a comma before } is not allowed in JSON");
    }
  }
  fail(message, start = this.at, end = Math.min(start + 1, this.text.length)) {
    throw new ReadError(message, this.source.locate(start, end));
  }
  found() {
    const next = this.text.slice(this.at, this.at + 12);
    return next === "" ? "the end of the file" : excerpt(next, 12);
  }
};
function isPlain(code) {
  return code > 31 && code !== 34 && code !== 92;
}

// src/model/contract.ts
function requiredDirections(mode) {
  if (mode.startsWith("full")) return ["backward", "forward"];
  if (mode.startsWith("backward")) return ["backward"];
  return mode.startsWith("forward") ? ["forward"] : [];
}
function pathOf({ headPath, basePath }) {
  return headPath ?? basePath ?? "";
}

// src/model/outcome.ts
var directions = ["backward", "forward"];
var reads = { outcome: "reads" };
var bothRead = { backward: reads, forward: reads };
function readsWith(note3) {
  return { outcome: "reads", note: note3 };
}
function rejects(because) {
  return { outcome: "rejects", because };
}
function undecided(because) {
  return { outcome: "undecided", because };
}
var severity = { reads: 0, undecided: 1, misreads: 2, rejects: 3 };
function worst(outcomes) {
  let found = reads;
  for (const outcome of outcomes) if (severity[outcome.outcome] > severity[found.outcome]) found = outcome;
  return found;
}
function fails(outcome) {
  return outcome.outcome === "misreads" || outcome.outcome === "rejects";
}
function isSevererThan(a, b) {
  const rank = (verdict) => severity[verdict.backward.outcome] + severity[verdict.forward.outcome];
  return rank(a) > rank(b);
}

// src/algorithms/order.ts
function byCodeUnits(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
function byText(textOf3) {
  return (a, b) => byCodeUnits(textOf3(a), textOf3(b));
}

// src/model/change.ts
function elementText(element) {
  return element.join(".");
}
function editOf({ base, head }) {
  if (base === void 0) return "added";
  return head === void 0 ? "removed" : "changed";
}
function byElementThenRule(changes) {
  return changes.map((change) => ({ change, path: change.element.join("\0") })).sort(
    (a, b) => byCodeUnits(a.path, b.path) || byCodeUnits(a.change.rule, b.change.rule) || byCodeUnits(a.change.message, b.change.message)
  ).map(({ change }) => change);
}

// src/model/rule.ts
function defineRule(rule) {
  return {
    ...infoOf(rule),
    *judge(matched2) {
      for (const difference of rule.differences(matched2)) {
        const { base, head } = difference;
        const verdicts = {};
        for (const surface of rule.surfaces) {
          verdicts[surface] = {
            backward: rule.reads(head, base, surface, matched2),
            forward: rule.reads(base, head, surface, matched2)
          };
        }
        yield {
          ...placeOf(difference),
          rule,
          edit: editOf({ base, head }),
          message: rule.message({ base, head }),
          verdicts,
          shapes: {
            base: base === void 0 ? void 0 : rule.shape(base),
            head: head === void 0 ? void 0 : rule.shape(head)
          },
          sides: { base, head }
        };
      }
    }
  };
}
function placeOf({
  element,
  was,
  pointer,
  location,
  references: references5,
  effect
}) {
  return {
    element,
    ...was && { was },
    ...pointer !== void 0 && { pointer },
    ...location && { location },
    ...references5 && { references: references5 },
    ...effect && { effect }
  };
}
function infoOf({ id: id2, title: title2, why, remedy, references: references5 }) {
  return { id: id2, title: title2, why, remedy, ...references5 && { references: references5 } };
}

// src/model/run.ts
function startRun() {
  const tables = /* @__PURE__ */ new Map();
  return {
    table(make) {
      const table2 = tables.get(make) ?? make();
      tables.set(make, table2);
      return table2;
    }
  };
}

// src/algorithms/digest.ts
var import_node_crypto = require("node:crypto");
function sha256(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex");
}
function digestOf(text) {
  return `sha256:${sha256(text)}`;
}

// src/formats/comparing/fingerprint.ts
function fingerprint(judged, pairing) {
  const { rule, element, verdicts } = judged;
  const { base, head } = judged.shapes;
  const harm = Object.entries(verdicts).map(([surface, { backward, forward }]) => [surface, backward.outcome, forward.outcome]).sort(byText(([surface = ""]) => surface));
  return digestOf(JSON.stringify([rule.id, pathOf(pairing), element, base ?? null, head ?? null, harm]));
}

// src/formats/comparing/prove.ts
async function provenChange(judged, context) {
  const { pairing, surfaces, whole, prover } = context;
  const proven = {};
  for (const [surface2, verdict2] of Object.entries(judged.verdicts)) {
    proven[surface2] = await prove(verdict2, judged, surface2, prover);
  }
  const counted = surfaces.filter((surface2) => proven[surface2]);
  const fallback = Object.keys(proven)[0];
  let surface = counted[0] ?? fallback;
  for (const other of counted)
    if (isSevererThan(verdictOn(proven, other), verdictOn(proven, surface))) surface = other;
  const counts2 = counted.length > 0;
  const { [surface]: own3 = bothRead, ...others } = proven;
  const verdict = severest(
    own3,
    counted.map((other) => verdictOn(proven, other))
  );
  const isMixed = directions.some((direction) => verdict[direction] !== own3[direction]);
  const { rule } = judged;
  return {
    rule: rule.id,
    element: judged.element,
    ...judged.was && { was: judged.was },
    ...judged.pointer !== void 0 && { pointer: judged.pointer },
    edit: judged.edit,
    message: judged.message,
    surface,
    verdict: counts2 ? verdict : bothRead,
    ...counts2 && !isMixed ? Object.keys(others).length > 0 && { surfaces: others } : { surfaces: proven },
    effect: judged.effect ?? (counts2 ? effectOf(verdict, whole) : "none"),
    references: [...rule.references ?? [], ...judged.references ?? []],
    ...judged.location && { location: judged.location },
    remedy: rule.remedy,
    fingerprint: fingerprint(judged, pairing)
  };
}
function severest(own3, others) {
  const over = (direction) => {
    const severe = worst([own3, ...others].map((verdict) => verdict[direction]));
    return severe.outcome === own3[direction].outcome ? own3[direction] : severe;
  };
  return { backward: over("backward"), forward: over("forward") };
}
function verdictOn(verdicts, surface) {
  return verdicts[surface] ?? bothRead;
}
function effectOf(verdict, whole) {
  const failing = directions.filter((direction) => fails(verdict[direction]));
  return failing.length > 0 && failing.every((direction) => whole[direction].outcome === "reads") ? "none" : "alone";
}
async function prove(verdict, change, surface, prover) {
  const proveOne = async (direction) => {
    const outcome = verdict[direction];
    if (!fails(outcome) || outcome.witness) return outcome;
    const proof = await prover({ change, surface, direction });
    if (!proof) return outcome;
    if ("unproven" in proof)
      return { ...outcome, because: `${outcome.because} (no datum is shown: ${proof.unproven})` };
    if (!("witness" in proof)) return { ...outcome, witness: proof };
    const { outcome: happened, witness } = proof;
    return happened === "misreads" || happened === "rejects" ? { ...outcome, outcome: happened, witness } : outcome;
  };
  return { backward: await proveOne("backward"), forward: await proveOne("forward") };
}
function borrowWitnesses(whole, changes, surfaces) {
  const borrow = (direction) => {
    const outcome = whole[direction];
    if (!fails(outcome) || outcome.witness) return outcome;
    const failing = changes.flatMap(({ verdict, surfaces: others }) => [
      verdict,
      ...surfaces.flatMap((surface) => others?.[surface] ?? [])
    ]).map((verdict) => verdict[direction]).filter(fails);
    const proven = failing.filter(({ witness: witness2 }) => witness2 !== void 0);
    const lender = proven.find((other) => other.outcome === "rejects") ?? proven[0];
    if (!lender?.witness) return outcome;
    const { outcome: happened, witness } = lender;
    return happened === outcome.outcome || happened === "misreads" && proven.length < failing.length ? { ...outcome, witness } : { ...outcome, outcome: happened, witness };
  };
  return { backward: borrow("backward"), forward: borrow("forward") };
}

// src/formats/comparing/unexplained.ts
function unexplained(format3) {
  return {
    id: `${format3}/unexplained`,
    title: "The contract differs in a way that no rule explains",
    why: "The whole contract was judged and the verdict differs from what the single changes add up to, or its meaning changed without any listed change. The whole contract's verdict counts.",
    remedy: "Split the change into smaller ones to see which part matters, and report the case: a rule is missing."
  };
}
function gapOf(definition2, {
  base,
  head,
  whole,
  changes
}) {
  const unexplainedIn = (direction) => whole[direction].outcome !== "reads" && !changes.some((change) => change.verdict[direction].outcome !== "reads");
  if (directions.some(unexplainedIn)) return "whole";
  if (changes.length === 0 && definition2.canonical(base) !== definition2.canonical(head)) return "silent";
  return void 0;
}
function widen(whole, gap) {
  if (gap === "whole") return whole;
  const silent = undecided("the contract's meaning changed, and no rule says how");
  return { backward: silent, forward: silent };
}
function gapChange(format3, whole, at) {
  const rule = unexplained(format3);
  return {
    rule: rule.id,
    element: [],
    edit: "changed",
    message: "the contract as a whole differs in a way that no single change explains",
    surface: at.surface,
    verdict: whole,
    effect: "joint",
    references: [],
    remedy: rule.remedy,
    fingerprint: digestOf(
      JSON.stringify([rule.id, pathOf(at.pairing), at.digests.base ?? null, at.digests.head ?? null])
    )
  };
}

// src/formats/comparing/compare-pair.ts
async function comparePair(definition2, sides, pairing, settings) {
  const { basePath, headPath } = pairing;
  const baseFaults = basePath === void 0 ? [] : definition2.faults(sides.base, basePath);
  const headFaults = headPath === void 0 ? [] : definition2.faults(sides.head, headPath);
  const open = (model, path, faults) => path === void 0 || faults.length > 0 ? void 0 : definition2.contract(model, path);
  const base = open(sides.base, basePath, baseFaults);
  const head = open(sides.head, headPath, headFaults);
  const digests = {
    ...base !== void 0 && { base: digestOf(definition2.canonical(base)) },
    ...head !== void 0 && { head: digestOf(definition2.canonical(head)) }
  };
  const latest = head ?? base;
  const common = {
    pairing,
    format: definition2.id,
    id: (latest !== void 0 ? definition2.contractId(latest) : void 0) ?? pathOf(pairing),
    digests,
    faults: headFaults,
    notes: [
      ...baseFaults.map((fault) => `base does not parse, so head is judged as new: ${describeFault(fault)}`),
      ...headPath !== void 0 ? definition2.notes(sides.head, headPath) : []
    ]
  };
  if (headFaults.length > 0) {
    const because = undecided("the proposed contract does not parse");
    return { ...common, verdict: { backward: because, forward: because }, changes: [] };
  }
  if (headPath === void 0) {
    const because = rejects("the contract was removed: readers and writers have no schema left");
    const removed3 = base && definition2.removedProfile?.(settings.profile, { base, head: sides.head, settings });
    return {
      ...common,
      verdict: { backward: because, forward: because },
      changes: [],
      ...removed3 && { profile: removed3 }
    };
  }
  if (base === void 0 || head === void 0) return { ...common, verdict: bothRead, changes: [] };
  const { remarks, ...judged } = await judgePair(
    definition2,
    { base, head, settings, run: sides.run },
    { pairing, digests }
  );
  return { ...common, ...judged, notes: [...common.notes, ...remarks] };
}
function describeFault({ message, location }) {
  if (!location) return message;
  return `${location.file}${location.line === void 0 ? "" : `:${String(location.line)}`}: ${message}`;
}
async function judgePair(definition2, pair2, { pairing, digests }) {
  const { settings } = pair2;
  const surfaces = definition2.surfaces(settings);
  const matched2 = await definition2.match(pair2);
  const judged = definition2.rules.flatMap((rule) => [...rule.judge(matched2)]);
  let whole = await definition2.judge({ ...pair2, matched: matched2, judged });
  const prover = (task) => definition2.prove({ ...pair2, matched: matched2, ...task });
  const changes = [];
  for (const change of judged) changes.push(await provenChange(change, { pairing, surfaces, whole, prover }));
  const [surface = "wire"] = surfaces;
  const gap = gapOf(definition2, { ...pair2, whole, changes });
  if (gap) {
    whole = widen(await prove(whole, void 0, surface, prover), gap);
    changes.push(gapChange(definition2.id, whole, { pairing, digests, surface }));
  } else {
    whole = borrowWitnesses(whole, changes, surfaces);
  }
  const sorted = byElementThenRule(changes);
  const remarks = definition2.remarks?.(matched2) ?? [];
  const profiled = definition2.profile?.(settings.profile, { ...pair2, changes: sorted, verdict: whole });
  return profiled ? { verdict: profiled.verdict, changes: sorted, profile: profiled.result, remarks } : { verdict: whole, changes: sorted, remarks };
}

// src/formats/dependents.ts
function searchForDependents(references5, task) {
  if (task.pairsOnly) return () => Promise.resolve([]);
  const first = references5.changed.length === 0 ? Promise.resolve([]) : references5.mentioning(references5.changed);
  first.catch(() => void 0);
  return () => dependents(references5, task, first);
}
async function dependents(references5, { base, head, pairings, counts: counts2 }, first) {
  const compared2 = new Set(
    pairings.flatMap(({ basePath, headPath }) => [basePath ?? [], headPath ?? []].flat())
  );
  const changed = new Set(references5.changed);
  const dependent = /* @__PURE__ */ new Set();
  const causes = /* @__PURE__ */ new Map();
  const affected = [];
  let mentioned = await first;
  let frontier = new Map(references5.changed.map((path) => [path, path]));
  while (frontier.size > 0) {
    for (const [path, cause] of frontier)
      for (const name of references5.names(path)) if (!causes.has(name)) causes.set(name, cause);
    const candidates = mentioned.filter(
      (path) => !changed.has(path) && !dependent.has(path) && base.entries.has(path) && head.entries.has(path)
    );
    await references5.open(candidates);
    const referring = /* @__PURE__ */ new Map();
    for (const path of candidates) {
      const cause = references5.causeOf(path, causes);
      if (cause !== void 0) referring.set(path, cause);
    }
    await references5.openDependents([...referring.keys()]);
    frontier = /* @__PURE__ */ new Map();
    for (const [path, cause] of referring) {
      const differs = references5.differs(path);
      if (!differs && !references5.handsOnUnchanged) continue;
      dependent.add(path);
      frontier.set(path, cause);
      if (differs && !compared2.has(path) && counts2(path))
        affected.push({ pairing: { status: "affected", basePath: path, headPath: path }, cause });
    }
    if (frontier.size > 0) mentioned = await references5.mentioning([...frontier.keys()]);
  }
  return affected.sort(byText(({ pairing }) => pairing.headPath ?? ""));
}

// src/formats/define-format.ts
function defineFormat(definition2) {
  return {
    id: definition2.id,
    rules: [...definition2.rules.map(infoOf), unexplained(definition2.id)],
    identify: definition2.identify.bind(definition2),
    compare: (task) => compareAll(definition2, task),
    async replay(reader, writer, written) {
      const run2 = startRun();
      const [read2, wrote] = [
        await openUnit(definition2, reader, run2),
        await openUnit(definition2, writer, run2)
      ];
      return definition2.replay(read2, wrote, written, reader.settings);
    }
  };
}
async function compareAll(definition2, task) {
  const run2 = startRun();
  const open = (snapshot, side) => {
    const paths = task.pairings.flatMap((pairing) => pairing[side] ?? []);
    return definition2.open(snapshot, paths, task.settings, run2);
  };
  const [base, head] = await Promise.all([open(task.base, "basePath"), open(task.head, "headPath")]);
  await definition2.prepare?.(base, head, task);
  const dependents2 = searchForDependents(await definition2.references(base, head, task), task);
  const compare3 = (pairing) => comparePair(definition2, { base, head, run: run2 }, pairing, task.settings(pathOf(pairing))).catch(
    (error) => brokenComparison(definition2.id, pairing, error)
  );
  const comparisons = [];
  for (const pairing of task.pairings) comparisons.push(await compare3(pairing));
  for (const { pairing, cause } of await dependents2())
    comparisons.push({ ...await compare3(pairing), cause });
  return comparisons;
}
async function openUnit(definition2, { snapshot, path, settings }, run2) {
  const model = await definition2.open(snapshot, [path], () => settings, run2);
  const [fault] = definition2.faults(model, path);
  if (fault) throw new Error(fault.message);
  return definition2.contract(model, path);
}
function brokenComparison(format3, pairing, error) {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const unjudged = undecided(`contract-check failed on this contract (${why})`);
  const message = `contract-check itself failed on this contract (${why}): please report it with both versions of the file`;
  return {
    pairing,
    format: format3,
    id: pathOf(pairing),
    verdict: { backward: unjudged, forward: unjudged },
    changes: [],
    faults: [{ message, location: { file: pathOf(pairing) } }],
    notes: [],
    digests: {}
  };
}

// src/formats/json-schema/diff/advisories.ts
var consequences = {
  default: "readers that fill defaults in see another value where the name is missing",
  deprecated: "people and generators that look at it advise differently from now on",
  "read-only": "writers may stop sending the value, or readers may begin to heed it",
  "write-only": "writers may stop returning the value, or begin to return it",
  format: "formats are annotations here, but a validator that asserts them refuses other values than before",
  "content-encoding": "readers that decode the string the old way get other bytes",
  "content-media-type": "readers that take the content for the old type misread it",
  "content-schema": "readers that parse the string meet the change unwarned"
};
var mostAdvisories = 5;
function advisoriesOn(rules2, differences) {
  const advisories = differences.flatMap((difference) => {
    const consequence2 = difference.annotation ? consequences[difference.rule] : void 0;
    if (consequence2 === void 0) return [];
    const rule = rules2.find(({ id: id2 }) => id2 === `json-schema/${difference.rule}`);
    const [judged] = rule ? [...rule.judge({ differences: [difference] })] : [];
    return judged ? [`${elementText(judged.element)}: ${judged.message}: ${consequence2}`] : [];
  });
  const more = advisories.length - mostAdvisories;
  if (more <= 0) return advisories;
  return [
    ...advisories.slice(0, mostAdvisories),
    `${String(more)} more changes of annotations that programs act on`
  ];
}

// src/formats/json-schema/documents/counting-members.ts
function countingMembers(node) {
  return node.members.filter((member) => node.member(member.key) === member);
}

// src/formats/json-schema/documents/dialect.ts
var dialects = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"];
var uris = {
  "json-schema.org/draft-03/schema": "draft-04",
  "json-schema.org/draft-04/schema": "draft-04",
  "json-schema.org/draft-06/schema": "draft-06",
  "json-schema.org/draft-07/schema": "draft-07",
  "json-schema.org/draft/2019-09/schema": "2019-09",
  "json-schema.org/draft/2020-12/schema": "2020-12"
};
function settingsOf(options) {
  const { dialects: custom, defaultDialect, formats, crossCheck } = sectionOf(options);
  const extensions = Object.entries(typeof custom === "object" && custom !== null ? custom : {}).flatMap(
    ([uri, value]) => isDialect(value) ? [[plainUri(uri), value]] : []
  );
  return {
    dialects: Object.fromEntries(extensions),
    defaultDialect: isDialect(defaultDialect) ? defaultDialect : "draft-07",
    formats: formats === "annotate" || formats === "dialect" ? formats : "assert",
    crossCheck: crossCheck === true
  };
}
function sectionOf(options) {
  const section = options?.jsonSchema;
  return typeof section === "object" && section !== null ? { ...options, ...section } : options ?? {};
}
function isDialect(value) {
  return dialects.some((dialect2) => dialect2 === value);
}
function plainUri(uri) {
  return uri.replace(/^https?:\/\//, "").replace(/#$/, "");
}
function dialectOf(root2, settings) {
  const declared2 = root2.kind === "object" ? root2.get("$schema") : void 0;
  if (declared2?.kind !== "string") return { dialect: undeclared(root2, settings.defaultDialect) };
  const uri = plainUri(declared2.value);
  const extended = Object.hasOwn(settings.dialects, uri) ? settings.dialects[uri] : void 0;
  const standard = Object.hasOwn(uris, uri) ? uris[uri] : void 0;
  const dialect2 = extended ?? standard;
  return dialect2 ? { dialect: dialect2 } : { dialect: settings.defaultDialect, unknown: declared2.value };
}
var newer = /* @__PURE__ */ new Set([
  "$defs",
  "prefixItems",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
  "minContains",
  "maxContains",
  "$dynamicRef",
  "$anchor"
]);
var older = /* @__PURE__ */ new Set(["additionalItems", "dependencies"]);
var beside = /* @__PURE__ */ new Set([
  "$ref",
  "title",
  "description",
  "$comment",
  "default",
  "examples",
  "definitions",
  "$defs",
  "$id",
  "$schema"
]);
function undeclared(root2, fallback) {
  if (isAtLeast(fallback, "2019-09")) return fallback;
  const seen = { newer: false, older: false };
  const waiting = [root2];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "array") waiting.push(...node.items);
    if (node.kind !== "object") continue;
    const siblings = node.get("$ref")?.kind === "string" && node.members.some(({ key }) => !beside.has(key));
    for (const { key, value } of countingMembers(node)) {
      if (newer.has(key)) seen.newer = true;
      if (older.has(key) || key === "items" && value.kind === "array") seen.older = true;
      waiting.push(value);
    }
    if (siblings) seen.newer = true;
  }
  return seen.newer && !seen.older ? "2020-12" : fallback;
}
function isAtLeast(dialect2, oldest) {
  return dialects.indexOf(dialect2) >= dialects.indexOf(oldest);
}
function isMetaSchema(uri) {
  const plain2 = plainUri(uri);
  return Object.hasOwn(uris, plain2) || /^json-schema\.org\/draft\/20(19-09|20-12)\/meta\//.test(plain2);
}
function assertsFormats({ formats }, dialect2) {
  return formats === "assert" || formats === "dialect" && !isAtLeast(dialect2, "2019-09");
}

// src/model/schema-files.ts
var documents = "md markdown rst adoc pdf html htm css scss svg png jpg jpeg gif ico";
var programs = "bat bazel bzl c cc cjs cpp cs dart ex exs go gradle groovy h hpp java jl js jsx kt kts lua m mjs mm mod php pl ps1 py r rb rs scala sh sql sum swift tf toml ts tsx vue xml zig";
var toolFiles = "AUTHORS BUILD CHANGELOG CODEOWNERS CONTRIBUTING COPYING LICENSE NOTICE OWNERS README VERSION WORKSPACE Brewfile Dockerfile Gemfile Jenkinsfile Makefile Procfile Rakefile Vagrantfile";
var otherEnding = new RegExp(`\\.(?:${`${documents} ${programs}`.replaceAll(" ", "|")})$`, "i");
var otherName = new RegExp(`(?:^|/)(?:\\.[^./]+|${toolFiles.replaceAll(" ", "|")})$`);
function mayHoldSchema(path) {
  return !otherEnding.test(path) && !otherName.test(path);
}

// src/formats/json-schema/documents/references.ts
var root = "file:///";
function pathOfReference({ snapshot }, document, uri, written) {
  const candidates = [uri];
  if (!/^[a-z][a-z\d+.-]*:/i.test(written)) candidates.push(absolute(written, document.retrieved));
  for (const candidate of candidates) {
    if (!candidate.startsWith(root)) continue;
    const path = decoded(candidate.slice(root.length));
    if (snapshot.entries.has(path) && mayHoldSchema(path)) return path;
  }
  return void 0;
}
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function referenceKey(base, reference2) {
  return `${String(base.length)} ${base} ${reference2}`;
}
function absolute(reference2, base) {
  try {
    return new URL(reference2, base).href;
  } catch {
    if (reference2.startsWith("#")) return `${withoutFragment(base)}${reference2}`;
    return reference2;
  }
}
function withoutFragment(uri) {
  const at = uri.indexOf("#");
  return at < 0 ? uri : uri.slice(0, at);
}

// src/formats/json-schema/documents/documents.ts
var mostNotes = 20;
function documentOf(text, node, settings) {
  const { dialect: dialect2, unknown: unknown2 } = dialectOf(node, settings);
  const retrieved = root + text.file.split("/").map(encodeURIComponent).join("/");
  const index = new Index(text, dialect2);
  if (unknown2 !== void 0)
    index.notes.push(
      `"$schema" is ${JSON.stringify(unknown2)}, which is not one of the published drafts: read as ${dialect2} (jsonSchema.dialects in the config can say otherwise)`
    );
  index.resources.set(retrieved, node);
  index.walk(node, retrieved, true);
  const { bases, resources, anchors, dynamic, references: references5, notes } = index;
  return {
    path: text.file,
    text,
    root: node,
    dialect: dialect2,
    settings,
    retrieved,
    base: bases.get(node) ?? retrieved,
    bases,
    resources,
    anchors,
    dynamic,
    references: references5,
    notes
  };
}
var Index = class {
  constructor(text, dialect2) {
    this.text = text;
    this.dialect = dialect2;
  }
  text;
  dialect;
  bases = /* @__PURE__ */ new Map();
  resources = /* @__PURE__ */ new Map();
  anchors = /* @__PURE__ */ new Map();
  dynamic = /* @__PURE__ */ new Map();
  references = [];
  notes = [];
  referred = /* @__PURE__ */ new Set();
  walk(at, outer, isRoot) {
    if (at.kind === "array") for (const item of at.items) this.walk(item, outer, false);
    if (at.kind !== "object") return;
    const base = this.declaredBase(at, outer, isRoot);
    const duplicates = duplicateMembers(at);
    for (const duplicate of duplicates)
      if (this.notes.length < mostNotes)
        this.notes.push(
          `${JSON.stringify(duplicate.key)} is written twice in one object (line ${String(this.text.rangeOf(duplicate.start, duplicate.end).line)}): the last one counts`
        );
    for (const { key, value } of duplicates.length === 0 ? at.members : countingMembers(at)) {
      if (["$ref", "$dynamicRef", "$recursiveRef"].includes(key) && value.kind === "string") {
        this.refer(value.value, base);
      } else if (["$anchor", "$dynamicAnchor"].includes(key) && value.kind === "string") {
        this.anchors.set(`${base}#${value.value}`, at);
        if (key === "$dynamicAnchor") this.remember(value.value, at);
      } else if (key === "$recursiveAnchor" && value.kind === "boolean" && value.value) this.remember("", at);
      if (!["enum", "const", "default", "examples"].includes(key)) this.walk(value, base, false);
    }
  }
  /** Each once: a large document repeats a few references tens of thousands of times. */
  refer(written, base) {
    const key = referenceKey(base, written);
    if (this.referred.has(key)) return;
    this.referred.add(key);
    this.references.push({ uri: withoutFragment(absolute(written, base)), written });
  }
  declaredBase(at, outer, isRoot) {
    const id2 = at.get(this.dialect === "draft-04" ? "id" : "$id");
    const hidden = !isAtLeast(this.dialect, "2019-09") && !isRoot && at.get("$ref") !== void 0;
    if (id2?.kind !== "string" || hidden) return outer;
    const uri = absolute(id2.value, outer);
    const [base = uri, fragment] = uri.split("#", 2);
    if (fragment !== void 0 && fragment !== "") this.anchors.set(`${base}#${fragment}`, at);
    if (id2.value.startsWith("#")) return outer;
    this.bases.set(at, base);
    this.resources.set(base, at);
    return base;
  }
  remember(name, at) {
    const nodes = this.dynamic.get(name);
    if (nodes) nodes.push(at);
    else this.dynamic.set(name, [at]);
  }
};
function documentAt(library, from, uri) {
  if (from.resources.has(uri)) return from;
  const named2 = library.byUri.get(uri) ?? [];
  return named2.length === 1 ? named2[0] : void 0;
}
function reachable(library, document) {
  const documents2 = /* @__PURE__ */ new Map([[document.path, document]]);
  const queue = [document];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const { uri, written } of next.references) {
      const target = targetOf(library, next, uri, written);
      if (!target || documents2.has(target.path)) continue;
      documents2.set(target.path, target);
      queue.push(target);
    }
  }
  return documents2;
}
function targetOf(library, from, uri, written) {
  const named2 = documentAt(library, from, uri);
  if (named2) return named2;
  const path = pathOfReference(library, from, uri, withoutFragment(written));
  return path === void 0 ? void 0 : library.documents.get(path);
}

// src/source/yaml-nodes.ts
var mostAliased = 5e4;
function convert(document, source, yaml) {
  return new Converter(source, yaml).node(document.contents, 0);
}
var Converter = class {
  constructor(source, yaml) {
    this.source = source;
    this.yaml = yaml;
  }
  source;
  yaml;
  anchors = /* @__PURE__ */ new Map();
  /** Anchors whose values are being read. */
  open = /* @__PURE__ */ new Set();
  size = 0;
  aliased = 0;
  node(from, depth) {
    if (this.yaml.isAlias(from)) return this.alias(from);
    if (depth > deepest) this.fail(`the document is nested more than ${String(deepest)} levels deep`, from);
    const { anchor: anchor2 } = from;
    const before = this.size;
    this.size += 1;
    if (anchor2) {
      this.anchors.delete(anchor2);
      this.open.add(anchor2);
    }
    const made = this.plainNode(from, depth);
    if (anchor2) {
      this.open.delete(anchor2);
      this.anchors.set(anchor2, { node: made, size: this.size - before });
    }
    return made;
  }
  plainNode(from, depth) {
    if (this.yaml.isMap(from)) return this.map(from, depth);
    return this.yaml.isSeq(from) ? this.sequence(from, depth) : this.scalar(from);
  }
  alias(from) {
    if (this.open.has(from.source))
      this.fail(`*${from.source} stands inside its own anchor: it would never end`, from);
    const target = this.anchors.get(from.source);
    if (!target) return this.fail(`no anchor &${from.source} stands before this alias`, from);
    this.size += target.size;
    this.aliased += target.size;
    if (this.aliased > mostAliased)
      this.fail(`aliases add more than ${String(mostAliased)} values: write the document without them`, from);
    return target.node;
  }
  sequence(from, depth) {
    const items3 = from.items.map((item) => this.node(item, depth + 1));
    return { kind: "array", items: items3, ...this.placeOf(from, items3.at(-1)?.end) };
  }
  map(from, depth) {
    const members = [];
    const merged = [];
    for (const pair2 of from.items) {
      const key = this.keyOf(pair2);
      const value = pair2.value ? this.node(pair2.value, depth + 1) : nothingAfter(key.end);
      if (key.key === "<<" && this.isPlain(pair2.key)) merged.push(...this.mergedMembers(value, pair2.key));
      else members.push({ ...key, value });
    }
    const own3 = new Set(members.map(({ key }) => key));
    for (const member of merged) {
      if (!own3.has(member.key)) members.push(member);
      own3.add(member.key);
    }
    const { start, end } = this.placeOf(from, Math.max(0, ...members.slice(-1).map((m) => m.value.end)));
    return objectNode(start, end, members);
  }
  mergedMembers(value, at) {
    if (value.kind === "object") return value.members;
    if (value.kind !== "array")
      return this.fail("<< merges another map: expected an alias such as *defaults", at);
    return value.items.flatMap((item) => this.mergedMembers(item, at));
  }
  keyOf(pair2) {
    const from = pair2.key;
    const target = this.yaml.isAlias(from) ? void 0 : from;
    if (!this.yaml.isScalar(target)) return this.fail("a key must be a plain word or a string", from);
    this.size += 1;
    const key = typeof target.value === "string" ? target.value : target.source ?? "";
    if (key === "" && typeof target.value !== "string")
      this.fail("a key is missing before this colon", target);
    return { key, ...this.placeOf(target, void 0) };
  }
  isPlain(from) {
    return this.yaml.isScalar(from) && from.type === "PLAIN";
  }
  scalar(from) {
    const place2 = this.placeOf(from, void 0);
    const { value } = from;
    if (typeof value === "string") return { kind: "string", value, ...place2 };
    if (typeof value === "boolean") return { kind: "boolean", value, ...place2 };
    if (typeof value === "number") {
      const raw2 = jsonNumber(from.source ?? String(value));
      if (raw2 === void 0)
        return this.fail(`${excerpt(from.source ?? "")} has no place in JSON: write a number`, from);
      return { kind: "number", raw: raw2, value: Number(raw2), ...place2 };
    }
    return { kind: "null", ...place2 };
  }
  /** Block values end with their last character, not with the blank lines that follow. */
  placeOf(from, lastEnd) {
    const [start, valueEnd] = from.range ?? [0, 0, 0];
    if (lastEnd !== void 0 && !from.flow)
      return { start, end: Math.max(start, lastEnd) };
    let end = Math.max(start, valueEnd);
    if (!this.yaml.isCollection(from))
      while (end > start && /\s/.test(this.source.text[end - 1] ?? "")) end -= 1;
    return { start, end };
  }
  fail(message, at) {
    const [start, end] = "range" in at && at.range ? at.range : [0, 0, 0];
    throw new ReadError(message, this.source.locate(start, Math.max(end, start)));
  }
};
function nothingAfter(offset) {
  return { kind: "null", start: offset, end: offset };
}
function jsonNumber(source) {
  if (/^0[ox]/.test(source)) return BigInt(source).toString();
  const parts = /^([-+]?)(\d*)(?:\.(\d*))?([eE][-+]?\d+)?$/.exec(source.trim());
  if (!parts) return void 0;
  const [, sign, whole = "", fraction, exponent = ""] = parts;
  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  return `${sign === "-" ? "-" : ""}${digits}${fraction ? `.${fraction}` : ""}${exponent}`;
}

// src/source/yaml.ts
var largestYaml = 4 * 1024 * 1024;
async function yamlReader() {
  const yaml = await Promise.resolve().then(() => __toESM(require("./source-yaml-library.js"), 1));
  return (source) => convert(onlyDocument(compose(source, yaml), source), source, yaml);
}
function compose(source, yaml) {
  if (source.text.length > largestYaml) {
    const limit = `${String(largestYaml / 1024 / 1024)} MB`;
    throw new ReadError(`this YAML file is larger than ${limit}: split it`, { file: source.file });
  }
  const tokens = [...new yaml.Parser().parse(source.text)];
  refuseDeep(tokens, source);
  const composer = new yaml.Composer({
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    // The library compares every key with every other; duplicates are kept here and seen by the caller.
    uniqueKeys: false
  });
  return [...composer.compose(tokens, true, source.text.length)];
}
function emptyFile(source) {
  return new ReadError("the file is empty: expected a YAML document", source.locate(0, 0));
}
function refuseDeep(tokens, source) {
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (typeof token !== "object" || token === null) continue;
    if (depth > deepest) {
      const offset = "offset" in token && typeof token.offset === "number" ? token.offset : 0;
      throw new ReadError(
        `the document is nested more than ${String(deepest)} levels deep`,
        source.locate(offset, offset + 1)
      );
    }
    if ("items" in token && Array.isArray(token.items)) {
      for (const item of token.items) {
        if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
        if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
      }
    } else if ("value" in token) waiting.push({ token: token.value, depth });
  }
}
function onlyDocument(documents2, source) {
  for (const { errors, warnings } of documents2) {
    const error = errors[0] ?? warnings[0];
    if (error) throw new ReadError(plainWords(error.code, error.message), source.locate(...error.pos));
  }
  const [document, second] = documents2;
  if (second) {
    const at = second.range[0];
    throw new ReadError("expected one YAML document, found a second one: remove everything from --- on", {
      ...source.locate(at, at + 3)
    });
  }
  if (document && document.directives.yaml.explicit && document.directives.yaml.version !== "1.2") {
    throw new ReadError("%YAML 1.1 is not read (yes and no would be booleans): remove this line", {
      ...source.locate(0, 9)
    });
  }
  if (!document?.contents) throw emptyFile(source);
  return document;
}
var codes = {
  TAB_AS_INDENT: "a tab may not indent YAML: use spaces",
  BAD_INDENT: "this line is not indented like its neighbours: line it up with the keys above",
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line: is a colon or a quote missing above?",
  TAG_RESOLVE_FAILED: "this tag (!\u2026) is not known: write the plain value"
};
function plainWords(code, message) {
  return Object.hasOwn(codes, code) ? codes[code] ?? message : `this is not YAML: ${message}`;
}

// src/formats/json-schema/documents/meta-schemas/documents.ts
async function addMetaSchema(library, uri, settings) {
  const { metaSchemas } = await Promise.resolve().then(() => __toESM(require("./formats-json-schema-documents-meta-schemas-texts.js"), 1));
  const plain2 = plainUri(uri);
  const metaSchema = metaSchemas.find((schema) => plainUri(identifierOf(schema)) === plain2);
  if (!metaSchema) return void 0;
  const text = textOf(`https://${plain2}`, library.snapshot.side, JSON.stringify(metaSchema, null, 2));
  const document = documentOf(text, readJson(text), settings);
  library.documents.set(document.path, document);
  for (const scheme of ["http", "https"]) library.byUri.set(`${scheme}://${plain2}`, [document]);
  return document;
}
function identifierOf(schema) {
  const { $id, id: id2 } = schema;
  return typeof $id === "string" ? $id : typeof id2 === "string" ? id2 : "";
}

// src/formats/json-schema/documents/load.ts
var suffixes = [".json", ".yaml", ".yml"];
async function loadLibrary(snapshot, paths, settings) {
  const library = { snapshot, documents: /* @__PURE__ */ new Map(), faults: /* @__PURE__ */ new Map(), byUri: /* @__PURE__ */ new Map() };
  await loadInto(library, paths, settings);
  return library;
}
async function loadInto(library, paths, settings) {
  const asked = /* @__PURE__ */ new Set();
  let wanted = paths.filter((path) => !library.documents.has(path) && !library.faults.has(path));
  while (wanted.length > 0) {
    await library.snapshot.load(wanted);
    const yaml = wanted.some(isYaml) ? await yamlReader() : void 0;
    const reader = (path) => yaml && isYaml(path) ? yaml : readJson;
    const opened2 = wanted.flatMap((path) => openInto(library, path, settings(path), reader(path)) ?? []);
    wanted = await missing(library, opened2, asked);
  }
}
function isYaml(path) {
  return path.endsWith(".yaml") || path.endsWith(".yml");
}
function openInto(library, path, settings, read2) {
  const loaded = library.snapshot.read(path);
  if ("fault" in loaded) {
    library.faults.set(path, { message: loaded.fault, location: { file: path } });
    return void 0;
  }
  const text = textOf(path, library.snapshot.side, loaded.text);
  try {
    const document = documentOf(text, readSchema(text, read2), settingsOf(settings.options));
    library.documents.set(path, document);
    for (const uri of /* @__PURE__ */ new Set([...document.resources.keys(), document.retrieved]))
      if (!isMetaSchema(uri)) library.byUri.set(uri, [...library.byUri.get(uri) ?? [], document]);
    return document;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    library.faults.set(path, { message: error.message, location: error.location });
    return void 0;
  }
}
async function missing(library, opened2, asked) {
  const paths = /* @__PURE__ */ new Set();
  const elsewhere = /* @__PURE__ */ new Set();
  const documents2 = [...opened2];
  for (const document of documents2) {
    for (const { uri, written } of document.references) {
      const key = JSON.stringify([document.path, uri, written]);
      if (asked.has(key) || library.byUri.has(uri)) continue;
      asked.add(key);
      if (isMetaSchema(uri)) {
        const added3 = await addMetaSchema(library, uri, document.settings);
        if (added3) documents2.push(added3);
        continue;
      }
      const path = pathOfReference(library, document, uri, written);
      if (path === void 0) elsewhere.add(uri);
      else if (!library.documents.has(path)) paths.add(path);
    }
  }
  if (elsewhere.size > 0) {
    const mentioning2 = await library.snapshot.mentioning([...elsewhere], suffixes);
    for (const path of mentioning2) if (!library.documents.has(path)) paths.add(path);
  }
  return [...paths].filter((path) => !library.faults.has(path));
}
function readSchema(text, read2) {
  const node = read2(text);
  if (node.kind === "object" || node.kind === "boolean") return node;
  throw new ReadError(
    "a schema is an object or true or false: wrap the constraints in { }",
    text.locate(node.start, node.end)
  );
}

// src/formats/json-schema/indirect-references.ts
var references = ["ref", "Ref"].flatMap((keyword) => {
  const value = `${keyword}["']?[ 	]*:[ 	]*`;
  return [
    `${value}"[^"]*([\\\\]|%)`,
    `${value}'[^']*([\\\\]|%)`,
    `${value}[^"' 	].{0,250}([\\\\]|%)`,
    `${value}[&*!>|]`,
    `${keyword}["']?[ 	]*:?[ 	\r]*(#.*)?$`
  ];
});
var keywords = ["u00", "x", "U000000"].map((escape) => `\\\\${escape}(24|[4-7][0-9A-Fa-f])`);
var indirectReferences = [...references, ...keywords];

// src/formats/json-schema/documents/dependents.ts
var suffixes2 = [".json", ".yaml", ".yml"];
var mostNames = 200;
async function references2(base, head, task) {
  const touched = task.touched ?? [];
  const schemas = touched.filter((path) => suffixes2.some((suffix) => path.endsWith(suffix)));
  for (const side of [head, base])
    await loadInto(
      side,
      schemas.filter((path) => side.snapshot.entries.has(path)),
      task.settings
    );
  const compared2 = task.pairings.filter(({ status }) => status !== "unchanged");
  const changed = /* @__PURE__ */ new Set([
    ...compared2.flatMap(({ headPath, basePath }) => [headPath ?? [], basePath ?? []].flat()),
    ...touched
  ]);
  return {
    changed: [...changed],
    names: (path) => [path],
    mentioning: (paths) => mentioning(base, head, paths),
    async open(candidates) {
      await loadInto(head, candidates, task.settings);
      await loadInto(base, candidates, task.settings);
    },
    causeOf(path, causes) {
      const reached = [head, base].map((library) => reachedFrom(library, path));
      const [cause] = reached.flatMap((files) => files.find((file) => changed.has(file)) ?? []);
      return cause ?? reached.flatMap((files) => files.flatMap((file) => causes.get(file) ?? []))[0];
    },
    openDependents: () => Promise.resolve(),
    // The comparison itself tells whether a reference changes anything.
    differs: () => true,
    handsOnUnchanged: true
  };
}
function reachedFrom(library, path) {
  const document = library.documents.get(path);
  return document ? [...reachable(library, document).keys()].sort() : [];
}
async function mentioning(base, head, paths) {
  const identifiers = paths.flatMap((path) => [
    path,
    ...[base, head].flatMap(({ documents: documents2 }) => [...documents2.get(path)?.resources.keys() ?? []])
  ]);
  const names3 = identifiers.map(lastSegment).flatMap((name) => [name, decoded(name)]);
  const needles = new Set(names3.filter((name) => name !== ""));
  if (needles.size === 0) return [];
  const wanted = needles.size > mostNames ? ["ref", "Ref"] : [...needles];
  return head.snapshot.mentioning(wanted, suffixes2, indirectReferences);
}
function lastSegment(uri) {
  const trimmed = uri.replace(/\/+$/, "");
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

// src/algorithms/memo.ts
function memoByObject(compute) {
  const values = /* @__PURE__ */ new WeakMap();
  return (object) => {
    const earlier = values.get(object);
    if (earlier !== void 0) return earlier;
    const value = compute(object);
    values.set(object, value);
    return value;
  };
}

// src/formats/json-schema/values/rational.ts
var largestExponent = 400;
var longestDigits = 1e3;
var zero = { n: 0n, d: 1n };
var one = { n: 1n, d: 1n };
function rational(n, d = 1n) {
  if (d < 0n) return rational(-n, -d);
  const divisor = gcd(n < 0n ? -n : n, d);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}
function parseRational(raw2) {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(raw2);
  if (!match || raw2.length > longestDigits) return void 0;
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match;
  const power = Number(exponent) - fraction.length;
  if (Math.abs(power) > largestExponent + longestDigits || Math.abs(Number(exponent)) > largestExponent)
    return void 0;
  const digits = BigInt(sign + whole + fraction);
  return power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power));
}
function gcd(a, b) {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
function compare(a, b) {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
function add(a, b) {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}
function multiply(a, b) {
  return rational(a.n * b.n, a.d * b.d);
}
function divide(a, b) {
  return rational(a.n * b.d, a.d * b.n);
}
function isInteger({ d }) {
  return d === 1n;
}
var smallNumber = 1n << 64n;
function effortOf({ n, d }) {
  const size = (n < 0n ? -n : n) + d;
  if (size < smallNumber) return 0;
  return size.toString(16).length ** 2 >> 9;
}
function floor({ n, d }) {
  const quotient = n / d;
  return n % d !== 0n && n < 0n ? quotient - 1n : quotient;
}
function ceil(value) {
  return -floor({ n: -value.n, d: value.d });
}
function leastCommonMultiple(a, b) {
  const n = a.n / gcd(a.n, b.n) * b.n;
  return rational(n < 0n ? -n : n, gcd(a.d, b.d));
}
function decimalText({ n, d }) {
  if (d === 1n) return n.toString();
  let digits = 0;
  let scale = 1n;
  while (scale % d !== 0n && digits < 1200) {
    scale *= 10n;
    digits += 1;
  }
  if (scale % d !== 0n) return String(Number(n) / Number(d));
  const sign = n < 0n ? "-" : "";
  const text = ((n < 0n ? -n : n) * (scale / d)).toString().padStart(digits + 1, "0");
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

// src/formats/json-schema/values/value.ts
var jsonTypes = ["null", "boolean", "number", "string", "object", "array"];
function isArray(value) {
  return Array.isArray(value);
}
function isObject(value) {
  return value instanceof Map;
}
function isNumber(value) {
  return typeof value === "object" && value !== null && "n" in value;
}
function typeOf(value) {
  if (value === null) return "null";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return "string";
  if (isArray(value)) return "array";
  return isObject(value) ? "object" : "number";
}
function valueKey(value) {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(valueKey).join(",")}]`;
  if (isObject(value)) {
    const keys = [...value.keys()].sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${valueKey(value.get(key) ?? null)}`).join(",")}}`;
  }
  return `${value.n.toString()}/${value.d.toString()}`;
}
function valueOf(node) {
  switch (node.kind) {
    case "null":
      return null;
    case "boolean":
    case "string":
      return node.value;
    case "number":
      return parseRational(node.raw);
    case "array": {
      const items3 = node.items.map(valueOf);
      return items3.every((item) => item !== void 0) ? items3 : void 0;
    }
    case "object": {
      const entries2 = /* @__PURE__ */ new Map();
      for (const { key, value } of node.members) {
        const child = valueOf(value);
        if (child === void 0) return void 0;
        entries2.set(key, child);
      }
      return entries2;
    }
  }
}
var largestInstance = 2e5;
function sizeOf(value) {
  if (typeof value === "string") return value.length + 2;
  if (value === null || typeof value === "boolean") return 4;
  return sizeOfParts(value);
}
var sizeOfParts = memoByObject((value) => {
  let size = 2;
  if (isArray(value)) for (const item of value) size += sizeOf(item) + 1;
  else if (isObject(value)) for (const [name, child] of value) size += name.length + sizeOf(child) + 4;
  else size = 8;
  return size;
});
function toPlain(value) {
  if (value === null || typeof value !== "object") return value;
  if (isArray(value)) return value.map(toPlain);
  if (!isObject(value)) return Number(decimalText(value));
  const plain2 = {};
  for (const [key, child] of value) {
    Object.defineProperty(plain2, key, {
      value: toPlain(child),
      enumerable: true,
      configurable: true,
      writable: true
    });
  }
  return plain2;
}
function lengthOf(text) {
  let count2 = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (code >= 55296 && code <= 56319 && next >= 56320 && next <= 57343) i += 1;
    count2 += 1;
  }
  return count2;
}

// src/formats/json-schema/documents/keywords.ts
var table = {
  $schema: { holds: "value", annotation: true },
  $id: { holds: "value", from: "draft-06", annotation: true },
  id: { holds: "value", until: "draft-04", annotation: true },
  $anchor: { holds: "value", from: "2019-09", annotation: true },
  $dynamicAnchor: { holds: "value", from: "2020-12", annotation: true },
  $recursiveAnchor: { holds: "value", from: "2019-09", until: "2019-09", annotation: true },
  $comment: { holds: "value", annotation: true },
  $vocabulary: { holds: "value", annotation: true },
  title: { holds: "value", annotation: true },
  description: { holds: "value", annotation: true },
  examples: { holds: "value", annotation: true },
  default: { holds: "value", annotation: true },
  deprecated: { holds: "value", annotation: true },
  readOnly: { holds: "value", annotation: true },
  writeOnly: { holds: "value", annotation: true },
  contentEncoding: { holds: "value", annotation: true },
  contentMediaType: { holds: "value", annotation: true },
  contentSchema: { holds: "schema", from: "2019-09", annotation: true },
  $defs: { holds: "schemaMap", annotation: true },
  definitions: { holds: "schemaMap", annotation: true },
  $ref: { holds: "value" },
  $dynamicRef: { holds: "value", from: "2020-12" },
  $recursiveRef: { holds: "value", from: "2019-09", until: "2019-09" },
  type: { holds: "value" },
  enum: { holds: "value" },
  // Newer than draft-04, but validators for draft-04 read it too, and nobody writes it to be ignored.
  const: { holds: "value" },
  minimum: { holds: "value" },
  maximum: { holds: "value" },
  exclusiveMinimum: { holds: "value" },
  exclusiveMaximum: { holds: "value" },
  multipleOf: { holds: "value" },
  minLength: { holds: "value" },
  maxLength: { holds: "value" },
  pattern: { holds: "value" },
  format: { holds: "value" },
  prefixItems: { holds: "schemas", from: "2020-12" },
  items: { holds: "mixed" },
  additionalItems: { holds: "schema", until: "2019-09" },
  minItems: { holds: "value" },
  maxItems: { holds: "value" },
  uniqueItems: { holds: "value" },
  contains: { holds: "schema", from: "draft-06" },
  minContains: { holds: "value", from: "2019-09" },
  maxContains: { holds: "value", from: "2019-09" },
  unevaluatedItems: { holds: "schema", from: "2019-09" },
  properties: { holds: "schemaMap" },
  patternProperties: { holds: "schemaMap" },
  additionalProperties: { holds: "schema" },
  propertyNames: { holds: "schema", from: "draft-06" },
  unevaluatedProperties: { holds: "schema", from: "2019-09" },
  required: { holds: "value" },
  minProperties: { holds: "value" },
  maxProperties: { holds: "value" },
  dependencies: { holds: "mixed", inPlace: true },
  dependentRequired: { holds: "value", from: "2019-09" },
  dependentSchemas: { holds: "schemaMap", from: "2019-09", inPlace: true },
  allOf: { holds: "schemas", inPlace: true },
  anyOf: { holds: "schemas", inPlace: true },
  oneOf: { holds: "schemas", inPlace: true },
  not: { holds: "schema", inPlace: true },
  if: { holds: "schema", from: "draft-07", inPlace: true },
  then: { holds: "schema", from: "draft-07", inPlace: true },
  else: { holds: "schema", from: "draft-07", inPlace: true }
};
function keywordIn(name, dialect2) {
  const keyword = Object.hasOwn(table, name) ? table[name] : void 0;
  if (!keyword || keyword.from && !isAtLeast(dialect2, keyword.from)) return void 0;
  return keyword.until && dialect2 !== keyword.until && isAtLeast(dialect2, keyword.until) ? void 0 : keyword;
}
function refHidesSiblings(dialect2) {
  return !isAtLeast(dialect2, "2019-09");
}

// src/formats/json-schema/documents/dynamic-scope.ts
function dynamicScopeOf(library, root2) {
  const documents2 = [...reachable(library, root2).values()];
  const byName2 = /* @__PURE__ */ new Map();
  function named2(name) {
    const there = byName2.get(name);
    if (there) return there;
    const owners = documents2.flatMap(
      (document) => (document.dynamic.get(name) ?? []).map((node) => {
        return { document, node, base: document.bases.get(node) ?? document.base };
      })
    );
    const entry = { owners, outermost: outermostOf(library, root2, owners) };
    byName2.set(name, entry);
    return entry;
  }
  return { owners: (name) => named2(name).owners, outermost: (name) => named2(name).outermost };
}
function outermostOf(library, root2, owners) {
  const byDocument = new Map(owners.map((place2) => [place2.document, place2]));
  if (byDocument.size < owners.length || [...byDocument.keys()].some(hasParts)) return void 0;
  const first = /* @__PURE__ */ new Set();
  const met = /* @__PURE__ */ new Set([root2]);
  for (const document of met) {
    const owner = byDocument.get(document);
    if (owner) first.add(owner);
    else
      for (const { uri, written } of document.references) {
        const target = targetOf(library, document, uri, written);
        if (target) met.add(target);
      }
  }
  return first.size === 1 ? [...first][0] : void 0;
}
function dynamicName(key, reference2) {
  return key === "$recursiveRef" ? "" : reference2.slice(reference2.indexOf("#") + 1);
}
function hasParts({ bases, root: root2 }) {
  return [...bases.keys()].some((node) => node !== root2);
}

// src/formats/json-schema/documents/resolve.ts
var resolveSteps = 10;
function resolve(library, from, reference2) {
  const resolved = resolveIn(library, from, reference2);
  if (!("missing" in resolved)) return resolved;
  for (const document of from.document.otherwise ?? []) {
    const other = resolveIn(library, { document, node: document.root, base: document.base }, reference2);
    if (!("missing" in other)) return other;
  }
  return resolved;
}
var caches = /* @__PURE__ */ new WeakMap();
function resolveIn(library, from, reference2) {
  let cache = caches.get(library);
  if (cache?.documents !== library.documents.size)
    caches.set(library, cache = { documents: library.documents.size, byDocument: /* @__PURE__ */ new Map() });
  let targets = cache.byDocument.get(from.document);
  if (!targets) cache.byDocument.set(from.document, targets = /* @__PURE__ */ new Map());
  const key = referenceKey(from.base, reference2);
  let target = targets.get(key);
  if (!target) targets.set(key, target = lookedUp(library, from, reference2));
  return target;
}
function lookedUp(library, from, reference2) {
  const uri = absolute(reference2, from.base);
  const fragment = decoded2(uri.includes("#") ? uri.slice(uri.indexOf("#") + 1) : "");
  const resource = resourceOf(library, from.document, withoutFragment(uri), reference2);
  if (!resource) return { missing: withoutFragment(uri) };
  if (fragment === "") return resource;
  if (fragment.startsWith("/")) return atPointer(resource, fragment) ?? { missing: uri };
  const anchored = resource.document.anchors.get(`${resource.base}#${fragment}`);
  return anchored ? { ...resource, node: anchored } : { missing: uri };
}
function resourceOf(library, document, uri, written) {
  const own3 = document.resources.get(uri);
  if (own3) return { document, node: own3, base: document.bases.get(own3) ?? document.base };
  const other = targetOf(library, document, uri, written);
  if (!other) return void 0;
  const node = other.resources.get(uri) ?? other.root;
  return { document: other, node, base: other.bases.get(node) ?? other.base };
}
function atPointer(from, pointer) {
  let { node, base } = from;
  for (const token of pointer.slice(1).split("/")) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = node.kind === "array" && /^\d+$/.test(key) ? node.items[Number(key)] : void 0;
    const child = node.kind === "object" ? node.get(key) : next;
    if (!child) return void 0;
    node = child;
    base = from.document.bases.get(node) ?? base;
  }
  return { document: from.document, node, base };
}
function decoded2(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
function below({ document, base }, node) {
  return { document, node, base: document.bases.get(node) ?? base };
}

// src/formats/json-schema/documents/canonical.ts
function canonicalText(library, start) {
  const met = /* @__PURE__ */ new Map();
  const waiting = [];
  const texts = [];
  const referenceTo = (place2) => {
    let index = met.get(place2.node);
    if (index === void 0) {
      index = met.size;
      met.set(place2.node, index);
      waiting.push(place2);
    }
    return `@${String(index)}`;
  };
  const scope = dynamicScopeOf(library, start.document);
  const listed = /* @__PURE__ */ new Set();
  const owners = (name) => listed.has(name) ? [] : scope.owners((listed.add(name), name));
  const reading = { library, scope: { ...scope, owners } };
  referenceTo(start);
  for (const next of waiting)
    texts.push(`${next.document.dialect === "draft-04" ? "4" : ""}${schemaText(reading, next, referenceTo)}`);
  return texts.join("\n");
}
function schemaText({ library, scope, budget }, start, referenceTo) {
  function text(place2) {
    const { node } = place2;
    if (node.kind !== "object") return valueText(node);
    budget?.spend(1 + node.members.length);
    const parts = [];
    for (const key of activeKeys(node, place2)) {
      const value = node.get(key);
      if (value) parts.push(`${JSON.stringify(key)}:${keywordText(place2, key, value)}`);
    }
    return `{${parts.join(",")}}`;
  }
  function keywordText(place2, key, value) {
    if (references3.has(key) && value.kind === "string") {
      budget?.spend(resolveSteps);
      const target = resolve(library, place2, value.value);
      if ("missing" in target) return JSON.stringify(target.missing);
      if (key === "$ref") return referenceTo(target);
      const owners = scope.owners(dynamicName(key, value.value));
      budget?.spend(owners.length);
      return `${valueText(value)}${[target, ...owners].map(referenceTo).join("")}`;
    }
    const holds2 = keywordIn(key, place2.document.dialect)?.holds ?? "value";
    const schema = (node) => text(below(place2, node));
    if (holds2 === "value") return setLike.has(key) ? sortedText(value) : valueText(value);
    if (value.kind === "array") {
      const texts = value.items.map(schema);
      return `[${(inAnyOrder.has(key) ? texts.sort() : texts).join(",")}]`;
    }
    if (value.kind !== "object") return valueText(value);
    if (holds2 === "schema" || holds2 === "mixed" && key === "items") return schema(value);
    return mapText(value, (child) => child.kind === "array" ? sortedText(child) : schema(child));
  }
  return text(start);
}
var references3 = /* @__PURE__ */ new Set(["$ref", "$dynamicRef", "$recursiveRef"]);
var inAnyOrder = /* @__PURE__ */ new Set(["allOf", "anyOf", "oneOf"]);
var setLike = /* @__PURE__ */ new Set(["required", "enum", "type"]);
function activeKeys(node, { document }) {
  if (node.get("$ref") && refHidesSiblings(document.dialect)) return ["$ref"];
  const keys = new Set(node.members.map(({ key }) => key));
  return [...keys].filter((key) => {
    const keyword = keywordIn(key, document.dialect);
    return keyword !== void 0 && (!keyword.annotation || key === "$dynamicAnchor");
  }).sort();
}
function mapText(node, child) {
  const keys = [...new Set(node.members.map(({ key }) => key))].sort();
  return `{${keys.map((key) => {
    const value = node.get(key);
    return `${JSON.stringify(key)}:${value ? child(value) : ""}`;
  }).join(",")}}`;
}
function sortedText(node) {
  return node.kind === "array" ? `[${node.items.map(valueText).sort().join(",")}]` : valueText(node);
}
function valueText(node) {
  const value = valueOf(node);
  return value === void 0 ? rawText(node) : valueKey(value);
}
function rawText(node) {
  if (node.kind === "number") return node.raw;
  if (node.kind === "array") return `[${node.items.map(rawText).join(",")}]`;
  return node.kind === "object" ? mapText(node, rawText) : valueText(node);
}

// src/formats/json-schema/diff/raw-json.ts
var rawJson = memoByObject(textOf2);
function textOf2(node) {
  switch (node.kind) {
    case "null":
      return "null";
    case "boolean":
      return String(node.value);
    case "number":
      return node.raw;
    case "string":
      return JSON.stringify(node.value);
    case "array":
      return `[${node.items.map(rawJson).join(",")}]`;
    case "object": {
      const entries2 = new Map(node.members.map(({ key, value }) => [key, value]));
      const keys = [...entries2.keys()].sort();
      return `{${keys.map((key) => `${JSON.stringify(key)}:${rawJson(entries2.get(key) ?? node)}`).join(",")}}`;
    }
  }
}

// src/formats/json-schema/values/budget.ts
var BudgetSpent = class extends Error {
  name = "BudgetSpent";
};
var TooDeep = class extends Error {
  name = "TooDeep";
};
function budgetOf(steps) {
  let left = steps;
  return {
    spend(taken = 1) {
      left -= taken;
      if (left < 0) throw new BudgetSpent("the step budget is spent");
    },
    left: () => Math.max(0, left),
    within(granted, work) {
      const before = left;
      const own3 = Math.max(0, Math.min(before, granted));
      left = own3;
      try {
        return work();
      } finally {
        left = before - (own3 - left);
      }
    }
  };
}
var shares = {
  /** Reading one side, or one variant of it, as logic. */
  compiling: 7e5,
  /** One direction of the whole contract. */
  direction: 4e5,
  /** One direction of one change by itself … */
  change: 1e5,
  /** … and of all of them together, with reading their variants. */
  changes: 8e5,
  /** Saying why something is undecided. */
  reason: 2e4,
  /** Asking Ajv about one instance. */
  confirming: 4e5
};
var contractSteps = 2 * shares.compiling + 4 * shares.direction + shares.changes + 16 * shares.confirming;
function bounded(budget, steps, task, work) {
  const granted = Math.min(steps, budget.left());
  try {
    return { done: budget.within(steps, work) };
  } catch (error) {
    if (error instanceof BudgetSpent) return { because: spentOn(task, granted) };
    if (error instanceof TooDeep) return { because: `${task} was not finished: ${error.message}` };
    if (error instanceof RangeError) return { because: `${task} was not finished: it is nested too deep` };
    throw error;
  }
}
function spentOn(task, granted) {
  if (granted <= 0) return `${task} was skipped: this contract used up its work limit`;
  return `${task} was not finished within ${Math.ceil(granted / 1e3).toLocaleString("en-US")},000 steps`;
}

// src/formats/json-schema/engine/ranges.ts
var lastCodePoint = 1114111;
function mergeRanges(ranges) {
  const merged = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else if (from <= to) merged.push([from, to]);
  }
  return merged;
}
function complementOf(ranges) {
  const result = [];
  let from = 0;
  for (const [low, high] of mergeRanges(ranges)) {
    if (low > from) result.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  if (from <= lastCodePoint) result.push([from, lastCodePoint]);
  return result;
}
function intervalOf(starts, codePoint) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/formats/json-schema/engine/word-tree.ts
function treeOf(texts) {
  const root2 = { ends: false, next: /* @__PURE__ */ new Map() };
  for (const text of texts) {
    let at = root2;
    for (const char of text) {
      const code = char.codePointAt(0) ?? 0;
      let next = at.next.get(code);
      if (!next) at.next.set(code, next = { ends: false, next: /* @__PURE__ */ new Map() });
      at = next;
    }
    at.ends = true;
  }
  return root2;
}

// src/formats/json-schema/engine/language.ts
var Expressions = class {
  constructor(budget) {
    this.budget = budget;
    this.none = this.intern("none", (id2) => ({ kind: "none", id: id2 }));
    this.empty = this.intern("empty", (id2) => ({ kind: "empty", id: id2 }));
    this.anyChar = this.chars([[0, lastCodePoint]]);
    this.all = this.intern("all", (id2) => ({
      kind: "repeat",
      id: id2,
      part: this.anyChar,
      min: 0,
      max: Infinity
    }));
  }
  budget;
  table = /* @__PURE__ */ new Map();
  treeIds = /* @__PURE__ */ new Map();
  ids = 0;
  none;
  empty;
  anyChar;
  all;
  chars(ranges) {
    const merged = mergeRanges(ranges);
    if (merged.length === 0) return this.none;
    return this.intern(`c${merged.join(";")}`, (id2) => ({ kind: "chars", id: id2, ranges: merged }));
  }
  /** Linked to the right, so that equal sequences are equal objects. */
  cat(first, rest) {
    if (first === this.none || rest === this.none) return this.none;
    if (first === this.empty) return rest;
    if (rest === this.empty) return first;
    if (first === this.all && rest === this.all) return this.all;
    const parts = [];
    let last = first;
    for (; last.kind === "cat"; last = last.rest) parts.push(last.first);
    parts.push(last);
    return parts.reduceRight((tail, part) => this.linked(part, tail), rest);
  }
  linked(first, rest) {
    if (first === this.all && rest === this.all) return this.all;
    return this.intern(`.${String(first.id)},${String(rest.id)}`, (id2) => ({ kind: "cat", id: id2, first, rest }));
  }
  or(parts) {
    this.budget.spend(parts.length);
    const flat = /* @__PURE__ */ new Map();
    const ranges = [];
    for (const part of opened("or", parts)) {
      if (part === this.all) return this.all;
      if (part.kind === "chars") ranges.push(...part.ranges);
      else if (part !== this.none) flat.set(part.id, part);
    }
    const single = ranges.length > 0 ? this.chars(ranges) : this.none;
    if (single !== this.none) flat.set(single.id, single);
    for (const part of flat.values()) if (part.kind === "not" && flat.has(part.part.id)) return this.all;
    return this.join("or", flat, this.none);
  }
  and(parts) {
    this.budget.spend(parts.length);
    const flat = /* @__PURE__ */ new Map();
    for (const part of opened("and", parts)) {
      if (part === this.none) return this.none;
      if (part !== this.all) flat.set(part.id, part);
    }
    for (const part of flat.values()) if (part.kind === "not" && flat.has(part.part.id)) return this.none;
    return this.join("and", flat, this.all);
  }
  join(kind, flat, unit) {
    const parts = [...flat.values()].sort((a, b) => a.id - b.id);
    const [only] = parts;
    if (only === void 0) return unit;
    if (parts.length === 1) return only;
    this.budget.spend(2 * parts.length);
    return this.intern(`${kind}${parts.map((p) => p.id).join(",")}`, (id2) => ({ kind, id: id2, parts }));
  }
  not(part) {
    if (part.kind === "not") return part.part;
    if (part === this.none) return this.all;
    if (part === this.all) return this.none;
    return this.intern(`!${String(part.id)}`, (id2) => ({ kind: "not", id: id2, part }));
  }
  repeat(part, min, max) {
    if (max === 0 || part === this.empty) return this.empty;
    if (part === this.none) return min === 0 ? this.empty : this.none;
    if (min === 1 && max === 1) return part;
    if (part === this.anyChar && min === 0 && max === Infinity) return this.all;
    if (part.kind === "repeat" && part.min === 0 && part.max === Infinity) return part;
    return this.intern(`*${String(part.id)},${String(min)},${String(max)}`, (id2) => ({
      kind: "repeat",
      id: id2,
      part,
      min,
      max
    }));
  }
  wordsBelow(tree) {
    if (tree.next.size === 0) return tree.ends ? this.empty : this.none;
    let treeId = this.treeIds.get(tree);
    if (treeId === void 0) {
      treeId = this.treeIds.size;
      this.treeIds.set(tree, treeId);
    }
    return this.intern(`w${String(treeId)}`, (id2) => ({ kind: "words", id: id2, tree }));
  }
  words(texts) {
    this.budget.spend(texts.length);
    return this.wordsBelow(treeOf(texts));
  }
  intern(key, make) {
    const earlier = this.table.get(key);
    if (earlier) return earlier;
    this.budget.spend(1 + (key.length >> 5));
    this.ids += 1;
    const language = make(this.ids);
    this.table.set(key, language);
    return language;
  }
};
function* opened(kind, parts) {
  for (const part of parts) {
    if (part.kind === kind) yield* part.parts;
    else yield part;
  }
}

// src/formats/json-schema/engine/derive.ts
var Languages = class extends Expressions {
  nullables = /* @__PURE__ */ new Map();
  cuts = /* @__PURE__ */ new Map();
  derivatives = /* @__PURE__ */ new Map();
  /** Whether the empty string belongs to it. */
  nullable(language) {
    const earlier = this.nullables.get(language.id);
    if (earlier !== void 0) return earlier;
    this.budget.spend();
    const answer = this.computeNullable(language);
    this.nullables.set(language.id, answer);
    return answer;
  }
  computeNullable(language) {
    switch (language.kind) {
      case "none":
      case "chars":
        return false;
      case "empty":
        return true;
      case "cat":
        return this.nullable(language.first) && this.nullable(language.rest);
      case "or":
        return language.parts.some((part) => this.nullable(part));
      case "and":
        return language.parts.every((part) => this.nullable(part));
      case "not":
        return !this.nullable(language.part);
      case "repeat":
        return language.min === 0 || this.nullable(language.part);
      case "words":
        return language.tree.ends;
    }
  }
  derivative(language, codePoint) {
    const at = this.boundaries(language);
    const start = at[intervalOf(at, codePoint)] ?? 0;
    const earlier = this.derivatives.get(language.id) ?? /* @__PURE__ */ new Map();
    this.derivatives.set(language.id, earlier);
    let answer = earlier.get(start);
    if (answer) return answer;
    this.budget.spend();
    earlier.set(start, answer = this.derive(language, codePoint));
    return answer;
  }
  derive(language, c) {
    switch (language.kind) {
      case "none":
      case "empty":
        return this.none;
      case "chars":
        return language.ranges.some(([from, to]) => c >= from && c <= to) ? this.empty : this.none;
      case "cat": {
        const head = this.cat(this.derivative(language.first, c), language.rest);
        return this.nullable(language.first) ? this.or([head, this.derivative(language.rest, c)]) : head;
      }
      case "or":
        return this.or(language.parts.map((part) => this.derivative(part, c)));
      case "and":
        return this.and(language.parts.map((part) => this.derivative(part, c)));
      case "not":
        return this.not(this.derivative(language.part, c));
      case "repeat":
        return this.cat(
          this.derivative(language.part, c),
          this.repeat(language.part, Math.max(0, language.min - 1), language.max - 1)
        );
      case "words": {
        const next = language.tree.next.get(c);
        return next ? this.wordsBelow(next) : this.none;
      }
    }
  }
  /** Starts of the intervals of code points inside which every derivative is the same; begins with 0. */
  boundaries(language) {
    const earlier = this.cuts.get(language.id);
    if (earlier) return earlier;
    const computed = this.computeBoundaries(language);
    this.budget.spend(1 + (computed.length >> 1));
    const starts = /* @__PURE__ */ new Set([0, ...computed]);
    const answer = [...starts].filter((cut) => cut <= lastCodePoint).sort((a, b) => a - b);
    this.cuts.set(language.id, answer);
    return answer;
  }
  computeBoundaries(language) {
    switch (language.kind) {
      case "none":
      case "empty":
        return [];
      case "chars":
        return language.ranges.flatMap(([from, to]) => [from, to + 1]);
      case "cat":
        return this.nullable(language.first) ? [...this.boundaries(language.first), ...this.boundaries(language.rest)] : this.boundaries(language.first);
      case "or":
      case "and":
        return language.parts.flatMap((part) => this.boundaries(part));
      case "not":
      case "repeat":
        return this.boundaries(language.part);
      case "words":
        return [...language.tree.next.keys()].flatMap((code) => [code, code + 1]);
    }
  }
};

// src/formats/json-schema/engine/unicode-property.ts
var scans = /* @__PURE__ */ new Map();
function propertyRanges(name) {
  if (!scans.has(name)) scans.set(name, scanned(name));
  return scans.get(name);
}
var firstSurrogate = 55296;
var surrogates = 2048;
var beyondBasic = 65536;
var basicUnits = beyondBasic - surrogates;
function scanned(name) {
  if (!/^\w+(?:=\w+)?$/.test(name)) return void 0;
  const find = propertyPattern(name);
  if (!find) return void 0;
  const ranges = [];
  for (const { 0: run2, index } of allText().matchAll(find)) {
    const end = index + run2.length;
    if (index < firstSurrogate && end > firstSurrogate) {
      ranges.push([index, firstSurrogate - 1], [codeAt(firstSurrogate), codeAt(end) - 1]);
    } else ranges.push([codeAt(index), codeAt(end) - 1]);
  }
  for (let code = firstSurrogate; code < firstSurrogate + surrogates; code += 1) {
    find.lastIndex = 0;
    if (find.test(String.fromCharCode(code))) ranges.push([code, code]);
  }
  return mergeRanges(ranges);
}
function propertyPattern(name) {
  try {
    return new RegExp(`\\p{${name}}+`, "gu");
  } catch {
    return void 0;
  }
}
function codeAt(unit) {
  if (unit < firstSurrogate) return unit;
  if (unit < basicUnits) return unit + surrogates;
  return beyondBasic + (unit - basicUnits) / 2;
}
var all;
function allText() {
  if (all !== void 0) return all;
  const parts = [];
  const size = 2048;
  for (let from = 0; from <= 1114111; from += size)
    if (from !== firstSurrogate)
      parts.push(String.fromCodePoint(...Array.from({ length: size }, (_, i) => from + i)));
  return all = parts.join("");
}

// src/formats/json-schema/engine/pattern-chars.ts
function cursorOf(source, budget, beyond2) {
  const text = Array.from(source, (char) => char.codePointAt(0) ?? 0);
  const cursor = {
    text,
    at: 0,
    is: (char, offset = 0) => text[cursor.at + offset] === char.codePointAt(0),
    take(char) {
      if (!cursor.is(char)) return false;
      cursor.at += 1;
      return true;
    },
    beyond: beyond2,
    budget
  };
  return cursor;
}
var digit = [[48, 57]];
var word = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122]
];
var space = [
  [9, 13],
  [32, 32],
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279]
];
var controls = { t: 9, n: 10, v: 11, f: 12, r: 13 };
function charactersOf(cursor) {
  const code = cursor.text[cursor.at] ?? 0;
  cursor.at += 1;
  return [[code, code]];
}
function classOf(cursor) {
  const { is, take, text } = cursor;
  const negative = take("^");
  const ranges = [];
  const member = () => take("\\") ? escaped(cursor, true) : charactersOf(cursor);
  while (!is("]")) {
    if (cursor.at >= text.length) throw cursor.beyond("a character class is not closed");
    const from = member();
    if (is("-") && !is("]", 1) && cursor.at + 1 < text.length) {
      cursor.at += 1;
      const to = member();
      const [low] = from;
      const [high] = to;
      const plain2 = from.length === 1 && to.length === 1 && low && high;
      if (plain2 && low[0] === low[1] && high[0] === high[1]) {
        if (low[0] > high[0]) throw cursor.beyond("a range in a character class counts backwards");
        ranges.push([low[0], high[0]]);
      } else ranges.push(...from, [45, 45], ...to);
    } else ranges.push(...from);
  }
  cursor.at += 1;
  return negative ? complementOf(ranges) : ranges;
}
function escaped(cursor, inClass) {
  const code = cursor.text[cursor.at];
  if (code === void 0) throw cursor.beyond("it ends in a backslash");
  cursor.at += 1;
  const char = String.fromCodePoint(code);
  if (char === "d") return digit;
  if (char === "D") return complementOf(digit);
  if (char === "w") return word;
  if (char === "W") return complementOf(word);
  if (char === "s") return space;
  if (char === "S") return complementOf(space);
  const control = Object.hasOwn(controls, char) ? controls[char] : void 0;
  if (control !== void 0) return [[control, control]];
  if (char === "b" && inClass) return [[8, 8]];
  if (char === "b" || char === "B") throw cursor.beyond("it has a word boundary");
  if (char === "p" || char === "P") return property(cursor, char === "P");
  if (char === "k" || char >= "1" && char <= "9") throw cursor.beyond("it has a backreference");
  if (char === "0") return [[0, 0]];
  if (char === "x") return hexadecimal(cursor, 2);
  if (char === "u") return unicode(cursor);
  if (char === "c") {
    const letter = cursor.text[cursor.at] ?? 0;
    cursor.at += 1;
    return [[letter % 32, letter % 32]];
  }
  if (/[A-Za-z]/.test(char)) throw cursor.beyond(`it has the unknown escape \\${char}`);
  return [[code, code]];
}
function braced(cursor) {
  if (!cursor.take("{")) return void 0;
  const ahead = String.fromCodePoint(...cursor.text.slice(cursor.at, cursor.at + 64));
  const close = ahead.indexOf("}");
  if (close < 0) return void 0;
  cursor.at += close + 1;
  return ahead.slice(0, close);
}
var scanSteps = 4e3;
function property(cursor, negative) {
  const name = braced(cursor);
  cursor.budget.spend(scanSteps);
  const ranges = name === void 0 ? void 0 : propertyRanges(name);
  if (!ranges) throw cursor.beyond("it has an unknown Unicode property class");
  return negative ? complementOf(ranges) : ranges;
}
function hexadecimal(cursor, length) {
  const digits = String.fromCodePoint(...cursor.text.slice(cursor.at, cursor.at + length));
  if (digits.length !== length || !/^[\dA-Fa-f]+$/.test(digits))
    throw cursor.beyond("it has a broken escape");
  cursor.at += length;
  const code = Number.parseInt(digits, 16);
  return [[code, code]];
}
function unicode(cursor) {
  if (cursor.is("{")) {
    const digits = braced(cursor) ?? "";
    const code = /^[\dA-Fa-f]{1,6}$/.test(digits) ? Number.parseInt(digits, 16) : Infinity;
    if (code > lastCodePoint) throw cursor.beyond("it has a broken escape");
    return [[code, code]];
  }
  const [[high] = [0]] = hexadecimal(cursor, 4);
  if (high < 55296 || high > 56319 || !cursor.is("\\") || !cursor.is("u", 1)) return [[high, high]];
  const before = cursor.at;
  cursor.at += 2;
  const [[low] = [0]] = hexadecimal(cursor, 4);
  if (low >= 56320 && low <= 57343) {
    const joined = (high - 55296) * 1024 + (low - 56320) + 65536;
    return [[joined, joined]];
  }
  cursor.at = before;
  return [[high, high]];
}

// src/formats/json-schema/engine/pattern-syntax.ts
var PatternBeyond = class extends Error {
  name = "PatternBeyond";
};
var lineEnds = [
  [10, 10],
  [13, 13],
  [8232, 8233]
];
var deepestGroup = 200;
var largestCount = 1e5;
var mostCopies = 500;
var longestCount = 20;
var longestPattern = 2e5;
function parsePattern(source, budget) {
  if (source.length > longestPattern)
    throw new PatternBeyond(`it is longer than ${String(longestPattern)} characters`);
  const cursor = cursorOf(source, budget, (message) => new PatternBeyond(message));
  budget.spend(cursor.text.length >> 2);
  const syntax = choice(cursor, 0);
  if (cursor.at < cursor.text.length) throw new PatternBeyond("a group is closed that was never opened");
  return syntax;
}
function choice(cursor, depth) {
  if (depth > deepestGroup) throw new PatternBeyond("its groups are nested too deep");
  const parts = [sequenceOf(cursor, depth)];
  while (cursor.take("|")) parts.push(sequenceOf(cursor, depth));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: "choice", parts };
}
function sequenceOf(cursor, depth) {
  const parts = [];
  while (cursor.at < cursor.text.length && !cursor.is("|") && !cursor.is(")"))
    parts.push(quantified(cursor, atom(cursor, depth)));
  return { kind: "sequence", parts };
}
function quantified(cursor, part) {
  const count2 = quantifier(cursor);
  if (!count2) return part;
  cursor.take("?");
  const [min, max] = count2;
  if (min > largestCount || max !== Infinity && max > largestCount)
    throw new PatternBeyond(`it repeats more than ${String(largestCount)} times`);
  if (max < min) throw new PatternBeyond("a repetition counts backwards");
  const inner = copiesIn(part);
  if (inner > 1 && inner * copies(min, max) > mostCopies)
    throw new PatternBeyond(
      `its repetitions inside repetitions stand for more than ${String(mostCopies)} copies`
    );
  return { kind: "repeat", part, min, max };
}
function quantifier(cursor) {
  if (cursor.take("*")) return [0, Infinity];
  if (cursor.take("+")) return [1, Infinity];
  if (cursor.take("?")) return [0, 1];
  if (!cursor.is("{")) return void 0;
  const ahead = String.fromCodePoint(...cursor.text.slice(cursor.at, cursor.at + longestCount));
  const match = /^\{(\d+)(?:(,)(\d*))?\}/.exec(ahead);
  if (!match) return void 0;
  cursor.at += match[0].length;
  const min = Number(match[1]);
  if (match[2] === void 0) return [min, min];
  return [min, match[3] === "" || match[3] === void 0 ? Infinity : Number(match[3])];
}
function atom(cursor, depth) {
  if (cursor.take("^")) return { kind: "start" };
  if (cursor.take("$")) return { kind: "end" };
  if (cursor.take("(")) return group(cursor, depth);
  if (cursor.take("[")) return { kind: "chars", ranges: classOf(cursor) };
  if (cursor.take(".")) return { kind: "chars", ranges: complementOf(lineEnds) };
  if (cursor.take("\\")) return { kind: "chars", ranges: escaped(cursor, false) };
  if (cursor.is("*") || cursor.is("+") || cursor.is("?")) throw new PatternBeyond("it repeats nothing");
  return { kind: "chars", ranges: charactersOf(cursor) };
}
function group(cursor, depth) {
  let look;
  if (cursor.take("?")) {
    if (cursor.take(":")) look = void 0;
    else if (cursor.take("=")) look = { negative: false };
    else if (cursor.take("!")) look = { negative: true };
    else if (cursor.is("<") && !cursor.is("=", 1) && !cursor.is("!", 1)) {
      const close = cursor.text.indexOf(62, cursor.at);
      if (close < 0) throw new PatternBeyond("a group name is not closed");
      cursor.at = close + 1;
    } else throw new PatternBeyond("it looks behind");
  }
  const part = choice(cursor, depth + 1);
  if (!cursor.take(")")) throw new PatternBeyond("a group is not closed");
  return look ? { kind: "look", part, negative: look.negative } : part;
}
function copies(min, max) {
  return Math.max(1, max === Infinity ? min : max);
}
function copiesIn(part) {
  if (part.kind === "repeat") return copies(part.min, part.max) * copiesIn(part.part);
  if (part.kind !== "sequence" && part.kind !== "choice") return 1;
  let most = 1;
  for (const inner of part.parts) most = Math.max(most, copiesIn(inner));
  return most;
}

// src/formats/json-schema/engine/pattern.ts
function languageOf(make, source, budget) {
  try {
    return matching(make, parsePattern(source, budget));
  } catch (error) {
    if (error instanceof PatternBeyond) return { beyond: error.message };
    throw error;
  }
}
function matching(make, syntax) {
  const atStart = continued(make, syntax, make.all, true);
  const later = continued(make, syntax, make.all, false);
  return make.or([atStart, make.cat(make.repeat(make.anyChar, 1, Infinity), later)]);
}
function continued(make, syntax, next, atStart) {
  switch (syntax.kind) {
    case "chars":
      return make.cat(make.chars(syntax.ranges), next);
    case "start":
      return atStart ? next : make.none;
    case "end":
      return make.nullable(next) ? make.empty : make.none;
    case "look": {
      const ahead = continued(make, syntax.part, make.all, atStart);
      return make.and([syntax.negative ? make.not(ahead) : ahead, next]);
    }
    case "choice":
      return make.or(syntax.parts.map((part) => continued(make, part, next, atStart)));
    case "sequence":
      return sequence(make, syntax.parts, next, atStart);
    case "repeat": {
      if (!asserts(syntax.part)) return make.cat(pure(make, syntax), next);
      if (syntax.min === 1 && syntax.max === 1) return continued(make, syntax.part, next, atStart);
      if (syntax.min === 0 && syntax.max === 1)
        return make.or([next, continued(make, syntax.part, next, atStart)]);
      throw new PatternBeyond("it repeats an assertion");
    }
  }
}
function sequence(make, parts, next, atStart) {
  const starts = [];
  let here = atStart;
  for (const [i, part] of parts.entries()) {
    starts.push(here);
    if (!here || neverConsumes(part)) continue;
    here = false;
    const later = parts.slice(i + 1).some(holdsStart);
    if (later && canBeEmpty(part)) throw new PatternBeyond("it has ^ after something optional");
  }
  let result = next;
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const part = parts[i];
    if (part) result = continued(make, part, result, starts[i] ?? false);
  }
  return result;
}
function pure(make, syntax) {
  switch (syntax.kind) {
    case "chars":
      return make.chars(syntax.ranges);
    case "sequence":
      return syntax.parts.reduceRight((rest, part) => make.cat(pure(make, part), rest), make.empty);
    case "choice":
      return make.or(syntax.parts.map((part) => pure(make, part)));
    case "repeat":
      return make.repeat(pure(make, syntax.part), syntax.min, syntax.max);
    default:
      throw new PatternBeyond("it repeats an assertion");
  }
}
function children(syntax) {
  if ("parts" in syntax) return syntax.parts;
  return "part" in syntax ? [syntax.part] : [];
}
function asserts(syntax) {
  return syntax.kind === "start" || syntax.kind === "end" || syntax.kind === "look" || children(syntax).some(asserts);
}
function holdsStart(syntax) {
  return syntax.kind === "start" || children(syntax).some(holdsStart);
}
function neverConsumes(syntax) {
  if (syntax.kind === "chars") return false;
  return syntax.kind === "look" || children(syntax).every(neverConsumes);
}
function canBeEmpty(syntax) {
  switch (syntax.kind) {
    case "chars":
      return false;
    case "sequence":
      return syntax.parts.every(canBeEmpty);
    case "choice":
      return syntax.parts.some(canBeEmpty);
    case "repeat":
      return syntax.min === 0 || canBeEmpty(syntax.part);
    default:
      return true;
  }
}

// src/formats/json-schema/engine/patterns.ts
var longestTested = 100;
var mostRepetitions = 3;
var repetitions = /[*+{]/g;
var repeatedGroup = /\)[*+{]/;
var mostSteps = 2e5;
function patternsOf(budget) {
  const make = new Languages(budget);
  const readings = /* @__PURE__ */ new Map();
  const native = /* @__PURE__ */ new Map();
  function language(source) {
    let answer = readings.get(source);
    if (!answer) readings.set(source, answer = read2(source));
    return answer;
  }
  function read2(source) {
    const enough = budget.left() > mostSteps;
    const answer = bounded(budget, mostSteps, "reading it", () => languageOf(make, source, budget));
    if ("done" in answer) return answer.done;
    if (!enough) throw new BudgetSpent(answer.because);
    return { beyond: answer.because };
  }
  function compiled(source) {
    if (!native.has(source)) native.set(source, isTame(source) ? nativePattern(source) : void 0);
    return native.get(source);
  }
  function test(source, text) {
    const exact = language(source);
    if (!("beyond" in exact)) return run(make, exact, text, budget);
    return text.length > longestTested ? void 0 : compiled(source)?.test(text);
  }
  return { make, language, test };
}
function isTame(source) {
  return source.length < 2e3 && !repeatedGroup.test(source) && (source.match(repetitions)?.length ?? 0) <= mostRepetitions;
}
function run(make, language, text, budget) {
  let state = language;
  budget.spend(2);
  for (const char of text) {
    budget.spend();
    state = make.derivative(state, char.codePointAt(0) ?? 0);
    if (state === make.none) return false;
    if (state === make.all) return true;
  }
  return make.nullable(state);
}
function nativePattern(source) {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(source, flags);
    } catch {
      continue;
    }
  }
  return void 0;
}
var longestShown = 60;
function shownPattern(source) {
  return source.length > longestShown ? `${source.slice(0, longestShown)}\u2026` : source;
}

// src/formats/json-schema/confluent/difference.ts
function under(prefix, differences) {
  return differences.map((difference) => ({ ...difference, path: [prefix, difference.path].flat() }));
}
function bound(key, original, update) {
  const type2 = `${stemOf(key)}_${moved(numberAt(original, key), numberAt(update, key))}`;
  return type2.endsWith("_") ? [] : [{ type: type2, path: [key], at: update }];
}
function moved(from, to) {
  if (from === to) return "";
  if (from === void 0) return "ADDED";
  if (to === void 0) return "REMOVED";
  return from < to ? "INCREASED" : "DECREASED";
}
function stemOf(key) {
  return key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
function numberAt({ schema }, key) {
  const node = schema?.get(key);
  if (node?.kind === "number") return node.value;
  return key === "minContains" && schema?.get("contains") ? 1 : void 0;
}

// src/formats/json-schema/confluent/content-model.ts
function restDifferences(run2, key, [original, update], at) {
  const difference = (change) => under(key, [{ type: `${stemOf(key)}_${change}`, path: [], at }]);
  if (original === update) return [];
  if (update === "closed") return difference("REMOVED");
  if (original === "closed") return difference("ADDED");
  if (original === "open") return difference("NARROWED");
  if (update === "open") return difference("EXTENDED");
  return under(key, run2.compare(original, update));
}
function covered(run2, stem, [original, update]) {
  const inside2 = run2.compare(original, update);
  const how = run2.compatible(inside2) ? "IS_COVERED" : "NOT_COVERED";
  return [...inside2, { type: `${stem}_${how}_BY_PARTIALLY_OPEN_CONTENT_MODEL`, path: [], at: update }];
}

// src/formats/json-schema/confluent/objects.ts
function objects(run2, from, to) {
  const original = objectOf(from);
  const update = objectOf(to);
  return [
    ...under("required", required(original, update)),
    ...under("properties", properties(run2, original, update)),
    ...under("dependencies", dependencies(run2, original, update)),
    ...restDifferences(run2, "additionalProperties", [original.additional, update.additional], to),
    ...restDifferences(run2, "unevaluatedProperties", [original.unevaluated, update.unevaluated], to),
    ...bound("maxProperties", from, to),
    ...bound("minProperties", from, to)
  ];
}
function objectOf(shape) {
  const { schema, place: place2, sub: sub2 } = shape;
  const modern = isAtLeast(place2.document.dialect, "2019-09");
  return {
    shape,
    properties: entries(schema?.get("properties")),
    required: names(schema?.get("required")),
    patterns: entries(schema?.get("patternProperties")),
    additional: restOf(schema?.get("additionalProperties"), sub2),
    unevaluated: modern ? restOf(schema?.get("unevaluatedProperties"), sub2) : "open",
    sub: sub2
  };
}
function restOf(node, sub2) {
  if (!node || node.kind === "boolean" && node.value) return "open";
  return node.kind === "boolean" ? "closed" : sub2(node);
}
function entries(node) {
  return new Map(node?.kind === "object" ? node.members.map(({ key, value }) => [key, value]) : []);
}
function names(node) {
  const items3 = node?.kind === "array" ? node.items : [];
  return new Set(items3.flatMap((item) => item.kind === "string" ? [item.value] : []));
}
function hasDefault(node) {
  return node.kind === "object" && node.get("default") !== void 0;
}
function required(original, update) {
  return [...update.properties].flatMap(([name, node]) => {
    const after = update.required.has(name);
    if (!original.properties.has(name) || original.required.has(name) === after) return [];
    const added3 = hasDefault(node) ? "WITH_DEFAULT_ADDED" : "ADDED";
    const type2 = `REQUIRED_ATTRIBUTE_${after ? added3 : "REMOVED"}`;
    return [{ type: type2, path: [name], at: update.sub(node) }];
  });
}
function properties(run2, original, update) {
  const all2 = [.../* @__PURE__ */ new Set([...original.properties.keys(), ...update.properties.keys()])];
  return all2.flatMap((name) => {
    const before = original.properties.get(name);
    const after = update.properties.get(name);
    if (before && after) return under(name, run2.compare(original.sub(before), update.sub(after)));
    if (before) return under(name, removed(run2, original.sub(before), update, name));
    return under(name, added(run2, original, update, name));
  });
}
function removed(run2, before, update, name) {
  const difference = (type2) => ({ type: type2, path: [], at: update.shape });
  const rest = contentModel(run2, update, name);
  if (rest === "open") return [difference("PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL")];
  if (rest !== "closed") return covered(run2, "PROPERTY_REMOVED", [before, rest]);
  return [
    difference(
      before.kind === "never" ? "PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL" : "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL"
    )
  ];
}
function added(run2, original, update, name) {
  const node = update.properties.get(name);
  if (!node) return [];
  const after = update.sub(node);
  const difference = (type2) => ({ type: type2, path: [], at: after });
  const rest = contentModel(run2, original, name);
  const how = !update.required.has(name) ? "OPTIONAL_PROPERTY" : hasDefault(node) ? "REQUIRED_PROPERTY_WITH_DEFAULT" : "REQUIRED_PROPERTY";
  if (rest === "open")
    return after.kind === "any" ? [difference("PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL")] : [difference(`${how}_ADDED_TO_OPEN_CONTENT_MODEL`)];
  return [
    ...rest === "closed" ? [] : covered(run2, "PROPERTY_ADDED", [rest, after]),
    difference(`${how}_ADDED_TO_UNOPEN_CONTENT_MODEL`)
  ];
}
function contentModel(run2, object, name) {
  for (const [pattern2, node] of object.patterns) if (run2.finds(pattern2, name)) return object.sub(node);
  if (object.additional !== "open") return object.additional;
  if (object.unevaluated !== "open") return object.unevaluated;
  return object.patterns.size > 0 ? "closed" : "open";
}
function dependencies(run2, original, update) {
  const from = dependenciesOf(original.shape.schema, original.shape.place);
  const to = dependenciesOf(update.shape.schema, update.shape.place);
  return [.../* @__PURE__ */ new Set([...from.keys(), ...to.keys()])].flatMap((name) => {
    const [before, after] = [from.get(name), to.get(name)];
    const change = (type3) => [{ type: type3, path: [], at: update.shape }];
    const lists = [before?.list, after?.list];
    const schemas = [before?.schema, after?.schema];
    const compared2 = schemas[0] && schemas[1] ? run2.compare(original.sub(schemas[0]), update.sub(schemas[1])) : change("").flatMap((difference) => {
      if (schemas[0]) return [{ ...difference, type: "DEPENDENCY_SCHEMA_REMOVED" }];
      return schemas[1] ? [{ ...difference, type: "DEPENDENCY_SCHEMA_ADDED" }] : [];
    });
    const type2 = listChange(...lists);
    return under(name, [...type2 === "" ? [] : change(`DEPENDENCY_ARRAY_${type2}`), ...compared2]);
  });
}
function listChange(from, to) {
  if (!from || !to) return from ? "REMOVED" : to ? "ADDED" : "";
  const extended = [...from].every((name) => to.has(name));
  const narrowed = [...to].every((name) => from.has(name));
  if (extended && narrowed) return "";
  return extended ? "EXTENDED" : narrowed ? "NARROWED" : "CHANGED";
}
function dependenciesOf(schema, place2) {
  const modern = isAtLeast(place2.document.dialect, "2019-09");
  const keys = modern ? ["dependencies", "dependentRequired", "dependentSchemas"] : ["dependencies"];
  const byName2 = /* @__PURE__ */ new Map();
  for (const key of keys)
    for (const [name, node] of entries(schema?.get(key)))
      byName2.set(name, {
        ...byName2.get(name),
        ...node.kind === "array" ? { list: names(node) } : { schema: node }
      });
  return byName2;
}

// src/formats/json-schema/confluent/arrays.ts
function arrays(run2, from, to) {
  const original = arrayOf(from);
  const update = arrayOf(to);
  const rests = [
    ["additionalItems", original.additional, update.additional],
    ["unevaluatedItems", original.unevaluated, update.unevaluated]
  ];
  const contains3 = isAtLeast(to.place.document.dialect, "2019-09") ? ["maxContains", "minContains"] : [];
  const type2 = original.unique ? "UNIQUE_ITEMS_REMOVED" : "UNIQUE_ITEMS_ADDED";
  return [
    ...under("items", allItems(run2, original, update)),
    ...tuples(run2, original, update),
    ...rests.flatMap(([key, before, after]) => restDifferences(run2, key, [before, after], to)),
    ...["maxItems", "minItems", ...contains3].flatMap((key) => bound(key, from, to)),
    ...original.unique === update.unique ? [] : [{ type: type2, path: ["uniqueItems"], at: to }]
  ];
}
function arrayOf(shape) {
  const { schema, place: place2, sub: sub2 } = shape;
  const { dialect: dialect2 } = place2.document;
  const items3 = schema?.get("items");
  const prefix = isAtLeast(dialect2, "2020-12") ? schema?.get("prefixItems") : items3;
  const tuple2 = prefix?.kind === "array" ? prefix.items.map(sub2) : [];
  const every2 = items3 && items3.kind !== "array" && tuple2.length === 0 ? items3 : void 0;
  const rest = isAtLeast(dialect2, "2020-12") && tuple2.length > 0 ? items3 : schema?.get("additionalItems");
  const unique = schema?.get("uniqueItems");
  return {
    shape,
    ...every2 && { all: sub2(every2) },
    tuple: tuple2,
    additional: every2 ? "open" : restOf(rest, sub2),
    unevaluated: isAtLeast(dialect2, "2019-09") ? restOf(schema?.get("unevaluatedItems"), sub2) : "open",
    unique: unique?.kind === "boolean" && unique.value
  };
}
function allItems(run2, { all: from }, { all: to, shape }) {
  if (from && to) return run2.compare(from, to);
  if (!from && !to) return [];
  return [{ type: from ? "SCHEMA_REMOVED" : "SCHEMA_ADDED", path: [], at: to ?? shape }];
}
function tuples(run2, original, update) {
  const length = Math.max(original.tuple.length, update.tuple.length);
  return Array.from({ length }, (_, i) => {
    const [before, after] = [original.tuple[i], update.tuple[i]];
    const differences = before && after ? run2.compare(before, after) : before ? removed2(run2, before, update) : after ? added2(run2, original, after) : [];
    return under(["items", String(i)], differences);
  }).flat();
}
function restAfter({ additional, unevaluated }) {
  return additional === "open" ? unevaluated : additional;
}
function removed2(run2, before, update) {
  const rest = restAfter(update);
  if (typeof rest !== "string") return covered(run2, "ITEM_REMOVED", [before, rest]);
  const closed = before.kind === "never" ? "ITEM_WITH_FALSE_REMOVED_FROM_CLOSED" : "ITEM_REMOVED_FROM_CLOSED";
  const type2 = `${rest === "open" ? "ITEM_REMOVED_FROM_OPEN" : closed}_CONTENT_MODEL`;
  return [{ type: type2, path: [], at: update.shape }];
}
function added2(run2, original, after) {
  const rest = restAfter(original);
  if (typeof rest !== "string") return covered(run2, "ITEM_ADDED", [rest, after]);
  const open = after.kind === "any" ? "ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN" : "ITEM_ADDED_TO_OPEN";
  const type2 = `${rest === "open" ? open : "ITEM_ADDED_TO_CLOSED"}_CONTENT_MODEL`;
  return [{ type: type2, path: [], at: after }];
}

// src/algorithms/assignment.ts
function assignment(seatsOf) {
  const holders = /* @__PURE__ */ new Map();
  const seat = (guest, tried) => {
    for (const wanted of seatsOf(guest)) {
      if (tried.has(wanted)) continue;
      tried.add(wanted);
      const holder = holders.get(wanted);
      if (holder !== void 0 && !seat(holder, tried)) continue;
      holders.set(wanted, guest);
      return true;
    }
    return false;
  };
  return { holders, place: (guest) => seat(guest, /* @__PURE__ */ new Set()) };
}

// src/formats/json-schema/confluent/combined.ts
function oneCombined(run2, original, update) {
  const from = original.combined;
  const to = update.combined;
  if (from && to) return void 0;
  if (to) {
    const sum = to.criterion === "allOf" ? void 0 : "SUM_TYPE_EXTENDED";
    return through(run2, to, { type: sum, at: update }, (part) => run2.compare(original, part));
  }
  if (!from) return void 0;
  const product = from.criterion === "allOf" ? "PRODUCT_TYPE_NARROWED" : void 0;
  return through(run2, from, { type: product, at: update }, (part) => run2.compare(part, update));
}
function through(run2, combined, { type: type2, at }, compare3) {
  const parts = combined.parts();
  if (parts.length !== 1 && type2 === void 0) return void 0;
  for (const part of parts) {
    const differences = compare3(part);
    if (!run2.compatible(differences)) continue;
    return parts.length === 1 || type2 === void 0 ? differences : [...differences, { type: type2, path: [], at }];
  }
  return void 0;
}
function bothCombined(run2, original, update) {
  if (!original.combined || !update.combined) return [];
  const { criterion } = original.combined;
  const from = distinct(original.combined.parts());
  const to = distinct(update.combined.parts());
  const difference = (type2) => ({ type: type2, path: [], at: update });
  const changed = criterionChange(
    [criterion, original.combined.parts().length],
    [update.combined.criterion, update.combined.parts().length]
  );
  if (changed === "COMBINED_TYPE_CHANGED") return [difference(changed)];
  const differences = changed === void 0 ? [] : [difference(changed)];
  if (from.length !== to.length) {
    const kind = update.combined.criterion === "allOf" ? "PRODUCT_TYPE" : "SUM_TYPE";
    differences.push(difference(`${kind}_${from.length < to.length ? "EXTENDED" : "NARROWED"}`));
  }
  const edges = from.map(
    (part, i) => to.map((other) => {
      const inside2 = run2.compare(part, other);
      return run2.compatible(inside2) ? under([criterion, String(i)], inside2) : void 0;
    })
  );
  const matched2 = matching2(edges);
  for (const edge of matched2) differences.push(...edge);
  if (matched2.length < Math.min(from.length, to.length))
    differences.push(difference("COMBINED_TYPE_SUBSCHEMAS_CHANGED"));
  return differences;
}
function criterionChange([from, before], [to, after]) {
  if (from === to) return void 0;
  const allowed = to === "anyOf" || to === "oneOf" && before === 1 || to === "allOf" && before === 1 && after === 1;
  return allowed ? "COMBINED_TYPE_EXTENDED" : "COMBINED_TYPE_CHANGED";
}
function distinct(parts) {
  const textOf3 = ({ kind, place: place2 }, i) => kind === "unresolved" ? String(i) : `${kind} ${rawJson(place2.node)}`;
  const byText2 = /* @__PURE__ */ new Map();
  for (const [i, part] of parts.entries()) {
    const text = part.integer ? `integer ${textOf3(part, i)}` : textOf3(part, i);
    if (!byText2.has(text)) byText2.set(text, part);
  }
  return [...byText2.values()];
}
function matching2(edges) {
  const pairs = assignment((from) => (edges[from] ?? []).flatMap((edge, to) => edge ? [to] : []));
  for (const from of edges.keys()) pairs.place(from);
  return [...pairs.holders].sort(([a], [b]) => a - b).flatMap(([to, from]) => edges[from]?.[to] ? [edges[from][to]] : []);
}

// src/formats/json-schema/confluent/types.ts
var strict = /* @__PURE__ */ new Set([
  "ID_CHANGED",
  "DESCRIPTION_CHANGED",
  "TITLE_CHANGED",
  "DEFAULT_CHANGED",
  "SCHEMA_REMOVED",
  "TYPE_EXTENDED",
  ...widened("MAX", ["LENGTH", "IMUM", "PROPERTIES", "ITEMS", "CONTAINS"], "INCREASED"),
  ...widened("MIN", ["LENGTH", "IMUM", "PROPERTIES", "ITEMS", "CONTAINS"], "DECREASED"),
  "EXCLUSIVE_MAXIMUM_INCREASED",
  "EXCLUSIVE_MAXIMUM_REMOVED",
  "EXCLUSIVE_MINIMUM_DECREASED",
  "EXCLUSIVE_MINIMUM_REMOVED",
  "PATTERN_REMOVED",
  "MULTIPLE_OF_REDUCED",
  "MULTIPLE_OF_REMOVED",
  "REQUIRED_ATTRIBUTE_WITH_DEFAULT_ADDED",
  "REQUIRED_ATTRIBUTE_REMOVED",
  "DEPENDENCY_ARRAY_NARROWED",
  "DEPENDENCY_ARRAY_REMOVED",
  "DEPENDENCY_SCHEMA_REMOVED",
  "ADDITIONAL_PROPERTIES_ADDED",
  "ADDITIONAL_PROPERTIES_EXTENDED",
  "UNEVALUATED_PROPERTIES_ADDED",
  "UNEVALUATED_PROPERTIES_EXTENDED",
  "PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL",
  "REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_UNOPEN_CONTENT_MODEL",
  "OPTIONAL_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL",
  "PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL",
  "PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL",
  "PROPERTY_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "PROPERTY_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "UNIQUE_ITEMS_REMOVED",
  "ADDITIONAL_ITEMS_ADDED",
  "ADDITIONAL_ITEMS_EXTENDED",
  "UNEVALUATED_ITEMS_ADDED",
  "UNEVALUATED_ITEMS_EXTENDED",
  "ITEM_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL",
  "ITEM_ADDED_TO_CLOSED_CONTENT_MODEL",
  "ITEM_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL",
  "ITEM_REMOVED_FROM_OPEN_CONTENT_MODEL",
  "ITEM_ADDED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "ITEM_REMOVED_IS_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "ENUM_ARRAY_EXTENDED",
  "COMBINED_TYPE_EXTENDED",
  "PRODUCT_TYPE_NARROWED",
  "SUM_TYPE_EXTENDED",
  "NOT_TYPE_NARROWED"
]);
var lenient = /* @__PURE__ */ new Set([
  "ADDITIONAL_PROPERTIES_NARROWED",
  "ADDITIONAL_PROPERTIES_REMOVED",
  "UNEVALUATED_PROPERTIES_NARROWED",
  "UNEVALUATED_PROPERTIES_REMOVED",
  "REQUIRED_PROPERTY_WITH_DEFAULT_ADDED_TO_OPEN_CONTENT_MODEL",
  "OPTIONAL_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL",
  "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL",
  "PROPERTY_ADDED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL",
  "PROPERTY_REMOVED_NOT_COVERED_BY_PARTIALLY_OPEN_CONTENT_MODEL"
]);
function accepts(policy, type2) {
  return strict.has(type2) || policy === "lenient" && lenient.has(type2);
}
function widened(bound2, what, moved2) {
  return what.flatMap((name) => {
    const stem = name === "IMUM" ? `${bound2}IMUM` : `${bound2}_${name}`;
    return [`${stem}_${moved2}`, `${stem}_REMOVED`];
  });
}

// src/formats/json-schema/confluent/compare.ts
var mostPairs = 1e5;
var deepest2 = 400;
function confluentDifferences(original, update, policy) {
  const compared2 = /* @__PURE__ */ new Map();
  let pairs = 0;
  let depth = 0;
  let unknown2;
  const budget = budgetOf(shares.direction);
  const patterns = patternsOf(budget);
  const run2 = {
    policy,
    compatible: (differences2) => differences2.every(({ type: type2 }) => accepts(policy, type2)),
    finds(pattern2, name) {
      const tested = bounded(budget, shares.direction, "the test", () => patterns.test(pattern2, name));
      const matches = "done" in tested ? tested.done : void 0;
      if (matches === void 0)
        unknown2 ??= `whether the pattern ${pattern2} is found in ${JSON.stringify(name)} cannot be told`;
      return matches === true;
    },
    compare(from, to) {
      const before = compared2.get(from)?.get(to);
      if (before) return before;
      const missing2 = from.missing ?? to.missing;
      if (missing2 !== void 0) unknown2 ??= `"$ref" leads to ${missing2}, which is not in the repository`;
      pairs += 1;
      if (pairs > mostPairs || depth > deepest2) unknown2 ??= "the schemas are too large for this comparison";
      if (unknown2 !== void 0) return [];
      const row = compared2.get(from) ?? /* @__PURE__ */ new Map();
      compared2.set(from, row.set(to, []));
      depth += 1;
      const differences2 = pair(run2, from, to);
      depth -= 1;
      row.set(to, differences2);
      return differences2;
    }
  };
  const differences = run2.compare(original, update);
  return { differences, ...unknown2 !== void 0 && { unknown: unknown2 } };
}
function pair(run2, original, update) {
  const combined = oneCombined(run2, original, update);
  if (combined) return combined;
  if (original.kind !== update.kind) {
    const fine = original.kind === "never" || update.kind === "any" || bothBytes(original, update);
    return fine ? [] : [{ type: "TYPE_CHANGED", path: [], at: update }];
  }
  return [...annotations(original, update), ...byKind(run2, original, update)];
}
function bothBytes(original, update) {
  return [original, update].every(({ schema }) => {
    const type2 = schema?.get("connect.type");
    return type2?.kind === "string" && type2.value === "bytes";
  });
}
function annotations(original, update) {
  const id2 = (shape) => shape.place.document.dialect === "draft-04" ? "id" : "$id";
  const differs = (before, after) => raw(original, before) !== raw(update, after);
  const changes = ["title", "description", "default"].filter((key) => differs(key, key)).map((key) => `${key.toUpperCase()}_CHANGED`);
  const types2 = differs(id2(original), id2(update)) ? ["ID_CHANGED", ...changes] : changes;
  return types2.map((type2) => ({ type: type2, path: [], at: update }));
}
function raw({ schema }, key) {
  const node = schema?.get(key);
  return node && rawJson(node);
}
function byKind(run2, original, update) {
  switch (update.kind) {
    case "string":
      return strings(original, update);
    case "number":
      return numbers(original, update);
    case "enum":
      return enums(original, update);
    case "const":
      return raw(original, "const") === raw(update, "const") ? [] : [{ type: "ENUM_ARRAY_CHANGED", path: ["const"], at: update }];
    case "combined":
      return bothCombined(run2, original, update);
    case "not":
      return nots(run2, original, update);
    case "object":
      return objects(run2, original, update);
    case "array":
      return arrays(run2, original, update);
    default:
      return [];
  }
}
function strings(original, update) {
  const from = raw(original, "pattern");
  const to = raw(update, "pattern");
  const changed = from === void 0 ? "ADDED" : to === void 0 ? "REMOVED" : "CHANGED";
  return [
    ...bound("maxLength", original, update),
    ...bound("minLength", original, update),
    ...from === to ? [] : [{ type: `PATTERN_${changed}`, path: ["pattern"], at: update }]
  ];
}
function numbers(original, update) {
  const keys = ["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"];
  const multiple = multipleOf(numberAt(original, "multipleOf"), numberAt(update, "multipleOf"));
  const type2 = original.integer ? "TYPE_EXTENDED" : "TYPE_NARROWED";
  return [
    ...keys.flatMap((key) => bound(key, original, update)),
    ...multiple === "" ? [] : [{ type: `MULTIPLE_OF_${multiple}`, path: ["multipleOf"], at: update }],
    ...original.integer === update.integer ? [] : [{ type: type2, path: [], at: update }]
  ];
}
function multipleOf(from, to) {
  if (from === to) return "";
  if (from === void 0) return "ADDED";
  if (to === void 0) return "REMOVED";
  if (Math.trunc(to) % Math.trunc(from) === 0) return "EXPANDED";
  return Math.trunc(from) % Math.trunc(to) === 0 ? "REDUCED" : "CHANGED";
}
function enums(original, update) {
  const from = valuesOf(original);
  const to = valuesOf(update);
  const extended = [...from].every((value) => to.has(value));
  const narrowed = [...to].every((value) => from.has(value));
  if (extended && narrowed) return [];
  const type2 = `ENUM_ARRAY_${extended ? "EXTENDED" : narrowed ? "NARROWED" : "CHANGED"}`;
  return [{ type: type2, path: ["enum"], at: update }];
}
function valuesOf({ schema }) {
  const list = schema?.get("enum");
  return new Set(list?.kind === "array" ? list.items.map(rawJson) : []);
}
function nots(run2, original, update) {
  const from = original.schema?.get("not");
  const to = update.schema?.get("not");
  if (!from || !to) return [];
  const inside2 = run2.compare(update.sub(to), original.sub(from));
  const type2 = run2.compatible(inside2) ? "NOT_TYPE_NARROWED" : "NOT_TYPE_EXTENDED";
  return under("not", [{ type: type2, path: [], at: update }]);
}

// src/formats/json-schema/confluent/shape.ts
var keywords2 = {
  array: [
    "items",
    "prefixItems",
    "additionalItems",
    "unevaluatedItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains"
  ],
  object: [
    "properties",
    "required",
    "minProperties",
    "maxProperties",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames"
  ],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  string: ["minLength", "maxLength", "pattern", "format"]
};
var criteria = ["allOf", "anyOf", "oneOf"];
var mostReferences = 100;
function shapesOf(library) {
  const shapes = /* @__PURE__ */ new Map();
  const shapeOf2 = (place2) => {
    const shape = shapes.get(place2.node) ?? read(place2, library, shapeOf2);
    shapes.set(place2.node, shape);
    return shape;
  };
  return shapeOf2;
}
function read(start, library, shapeOf2) {
  let place2 = start;
  for (let hop = 0; hop < mostReferences; hop += 1) {
    const { node } = place2;
    const here = place2;
    const sub2 = (inner) => shapeOf2(below(here, inner));
    if (node.kind !== "object") return { kind: isFalse(node) ? "never" : "any", place: place2, sub: sub2 };
    const reference2 = node.get("$ref");
    if (reference2?.kind !== "string") return place2 === start ? classed(place2, node, shapeOf2) : shapeOf2(place2);
    const target = resolve(library, place2, reference2.value);
    if ("missing" in target) return { kind: "unresolved", place: place2, sub: sub2, missing: target.missing };
    const others = node.members.some(({ key }) => constrains(key));
    if (others && isAtLeast(place2.document.dialect, "2019-09")) {
      let built;
      const parts = () => built ??= [shapeOf2(target), ...partsOf(here, node, shapeOf2)];
      return { kind: "combined", place: place2, sub: sub2, schema: node, combined: { criterion: "allOf", parts } };
    }
    place2 = target;
  }
  return { kind: "unresolved", place: place2, sub: () => shapeOf2(start), missing: "itself" };
}
function isFalse(node) {
  return node.kind === "boolean" && !node.value;
}
function constrains(key) {
  const other = ["type", "enum", "const", "not", "if", ...criteria];
  return other.includes(key) || Object.values(keywords2).some((names3) => names3.includes(key));
}
function classed(place2, schema, shapeOf2) {
  const parts = partsOf(place2, schema, shapeOf2);
  const sub2 = (inner) => shapeOf2(below(place2, inner));
  const [only] = parts;
  if (!only) return { kind: "any", place: place2, sub: sub2, schema };
  if (parts.length === 1) return only;
  return { kind: "combined", place: place2, sub: sub2, schema, combined: { criterion: "allOf", parts: () => parts } };
}
function partsOf(place2, schema, shapeOf2) {
  const sub2 = (inner) => shapeOf2(below(place2, inner));
  const part = (kind, more = {}) => ({ kind, place: place2, sub: sub2, schema, ...more });
  const parts = [];
  if (schema.get("enum")) parts.push(part("enum"));
  for (const criterion of criteria) {
    const list = schema.get(criterion);
    if (list?.kind !== "array") continue;
    const subschemas = () => list.items.map(sub2);
    parts.push(part("combined", { combined: { criterion, parts: subschemas } }));
  }
  if (schema.get("not")) parts.push(part("not"));
  if (schema.get("const")) parts.push(part("const"));
  const types2 = typesOf(schema);
  const typed = types2.map(
    (type2) => type2 === "integer" ? part("number", { integer: true }) : part(type2)
  );
  if (typed.length === 1 && schema.get("type")?.kind === "string") parts.push(...typed);
  else if (typed.length > 0)
    parts.push(part("combined", { combined: { criterion: "anyOf", parts: () => typed } }));
  for (const kind of ["array", "object", "number", "string"]) {
    const named2 = types2.includes(kind) || kind === "number" && types2.includes("integer");
    if (!named2 && keywords2[kind].some((key) => schema.get(key))) parts.push(part(kind));
  }
  if (schema.get("if")) parts.push(part("conditional"));
  return parts;
}
function typesOf(schema) {
  const type2 = schema.get("type");
  const names3 = type2?.kind === "array" ? type2.items : type2 ? [type2] : [];
  return names3.flatMap((name) => name.kind === "string" ? [name.value] : []);
}

// src/formats/json-schema/confluent/verdict.ts
function confluentVerdict({ base, head, settings }) {
  const policy = sectionOf(settings.options).confluent === "lenient" ? "lenient" : "strict";
  const compared2 = {
    backward: compare2(base, head, policy),
    forward: compare2(head, base, policy)
  };
  const verdict = {
    backward: outcomeOf(compared2.backward, policy),
    forward: outcomeOf(compared2.forward, policy)
  };
  const required4 = requiredDirections(settings.mode);
  const asked = required4.length > 0 ? required4 : ["backward"];
  const findings = asked.flatMap(
    (direction) => compared2[direction].differences.map((difference) => findingOf(difference, policy))
  );
  const compatible = asked.every((direction) => verdict[direction].outcome === "reads");
  return { verdict, result: { name: "confluent", compatible, findings: distinct2(findings) } };
}
function compare2(from, to, policy) {
  return confluentDifferences(shapeOf(from), shapeOf(to), policy);
}
function shapeOf({ library, document }) {
  return shapesOf(library)({ document, node: document.root, base: document.base });
}
function outcomeOf({ differences, unknown: unknown2 }, policy) {
  const breaking = differences.find(({ type: type2 }) => !accepts(policy, type2));
  if (breaking) return rejects(`Confluent Schema Registry reports ${breaking.type} at ${pathOf2(breaking)}`);
  return unknown2 === void 0 ? reads : undecided(`the registry's comparison is not known: ${unknown2}`);
}
function pathOf2({ path }) {
  return `#/${path.join("/")}`;
}
function findingOf(difference, policy) {
  const { type: type2, at } = difference;
  const judged = accepts(policy, type2) ? "accepted" : "refused";
  const { text } = at.place.document;
  return {
    id: type2,
    message: `${type2} at ${pathOf2(difference)}: ${judged} under ${policy.toUpperCase()}`,
    location: text.locate(at.place.node.start, at.place.node.end)
  };
}
function distinct2(findings) {
  const keys = /* @__PURE__ */ new Set();
  return findings.filter(({ message, location }) => {
    const key = `${message} ${String(location?.side)}`;
    const isNew = !keys.has(key);
    keys.add(key);
    return isNew;
  });
}

// src/formats/json-schema/diff/element-steps.ts
function stepOf(key, name) {
  if (name === void 0) return Object.hasOwn(elementSteps, key) ? elementSteps[key] ?? [] : [];
  if (key === "properties" || key.startsWith("depend")) return [name];
  return key === "patternProperties" ? ["{}"] : [`$${key.replace("$", "")}`, name];
}
function elementOf(key, element) {
  return [...element, ...stepOf(key)];
}
var elementSteps = {
  items: ["[]"],
  additionalItems: ["[]"],
  unevaluatedItems: ["[]"],
  contains: ["[]"],
  additionalProperties: ["{}"],
  unevaluatedProperties: ["{}"]
};

// src/formats/json-schema/diff/substitute.ts
function substituted(root2, { path, node }) {
  const [key, ...rest] = path;
  if (key === void 0) return node;
  if (typeof key === "number") {
    if (root2.kind !== "array") return root2;
    const child = root2.items[key];
    const next2 = rest.length === 0 || !child ? node : substituted(child, { path: rest, node });
    const items3 = [...root2.items];
    if (next2 === void 0) items3.splice(key, 1);
    else if (rest.length === 0 && node !== void 0 && child === void 0) items3.push(next2);
    else items3[key] = next2;
    return { ...root2, items: items3 };
  }
  if (root2.kind !== "object") return root2;
  const present = root2.member(key);
  if (!present && rest.length > 0 && node === void 0) return root2;
  const next = present && rest.length > 0 ? substituted(present.value, { path: rest, node }) : wrapped(rest, node);
  const others = root2.members.filter((member) => member.key !== key);
  if (next === void 0) return objectNode(root2.start, root2.end, others);
  const changed = {
    key,
    start: present?.start ?? next.start,
    end: present?.end ?? next.start,
    value: next
  };
  const members = present ? root2.members.map((member) => member === present ? changed : member) : [...root2.members, changed];
  return objectNode(root2.start, root2.end, members);
}
function wrapped(path, node) {
  return path.reduceRight(
    (inner, key) => inner && objectNode(inner.start, inner.end, [
      { key: String(key), start: inner.start, end: inner.end, value: inner }
    ]),
    node
  );
}
function pointerOf(path) {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// src/formats/json-schema/diff/walk.ts
function add2(walk, { rule, element, keyword, name }, base, head) {
  const spotOf = ({ node }) => node && { keyword, node, text: name ?? shortened(rawJson(node)) };
  walk.differences.push({
    rule,
    element,
    pointer: pointerOf((head.node ? head : base).path),
    base: spotOf(base),
    head: spotOf(head),
    inBase: { path: base.path, node: head.node },
    inHead: { path: head.path, node: base.node },
    documents: walk
  });
}
function shortened(text) {
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
function membersOf(node) {
  return node.kind === "object" ? node.members.map(({ key }) => key) : [];
}
function isTaken(seat) {
  return seat.node !== void 0;
}
function seatOf({ node, path }, key) {
  return { node: node?.kind === "object" ? node.get(key) : void 0, path: [...path, key] };
}
function itemSeat({ node, path }, index = node.items.length) {
  return { node: node.items[index], path: [...path, index] };
}
function emptied(node) {
  if (node.kind === "array") return { ...node, items: [] };
  if (node.kind !== "object") return node;
  return { ...node, members: [], get: () => void 0, member: () => void 0 };
}
var compared = /* @__PURE__ */ new WeakMap();
function same(base, head) {
  if (base === head) return true;
  if (base.kind === "string" && head.kind === "string") return base.value === head.value;
  if (base.kind === "number" && head.kind === "number") return base.raw === head.raw;
  if (base.kind === "boolean" && head.kind === "boolean") return base.value === head.value;
  const earlier = compared.get(base);
  if (earlier?.head === head) return earlier.equal;
  const equal = sameParts(base, head);
  compared.set(base, { head, equal });
  return equal;
}
function sameParts(base, head) {
  if (base.kind === "array" && head.kind === "array")
    return base.items.length === head.items.length && base.items.every((item, i) => same(item, head.items[i] ?? base));
  if (base.kind === "object" && head.kind === "object") {
    const members = countingMembers(base);
    if (members.length !== countingMembers(head).length) return false;
    return members.every(({ key, value }) => {
      const there = head.get(key);
      return there !== void 0 && same(value, there);
    });
  }
  return base.kind === "null" && head.kind === "null";
}

// src/formats/json-schema/diff/lists.ts
var mostValues = 20;
function compareLists({ walk, keyword, element }, base, head) {
  const texts = (list) => new Map(list.node.items.map((node) => [rawJson(node), node]));
  const there = texts(base);
  const here = texts(head);
  const lost = [...there].filter(([text]) => !here.has(text));
  const gained = [...here].filter(([text]) => !there.has(text));
  if (lost.length + gained.length > mostValues) {
    add2(walk, { rule: keyword, element, keyword }, base, head);
    return;
  }
  const without = (list, gone) => {
    const items3 = list.node.items.filter((node) => rawJson(node) !== gone);
    return items3.length === 0 && keyword === "required" ? void 0 : { ...list.node, items: items3 };
  };
  const having = (list, node) => ({
    ...list.node,
    items: [...list.node.items, node]
  });
  for (const [text, node] of [...lost, ...gained]) {
    const isLost = there.has(text);
    const spot = {
      keyword,
      node,
      text: node.kind === "string" && keyword === "required" ? node.value : text
    };
    const name = node.kind === "string" ? node.value : text;
    walk.differences.push({
      rule: keyword,
      element: keyword === "enum" ? [...element, `#${name}`] : [...element, name],
      pointer: pointerOf(isLost ? base.path : head.path),
      base: isLost ? spot : void 0,
      head: isLost ? void 0 : spot,
      inBase: { path: base.path, node: isLost ? without(base, text) : having(base, node) },
      inHead: { path: head.path, node: isLost ? having(head, node) : without(head, text) },
      documents: walk
    });
  }
}

// src/formats/json-schema/diff/pair-branches.ts
function pairBranches(base, head, byPlace) {
  if (byPlace) {
    const length = Math.max(base.length, head.length);
    return Array.from({ length }, (_, i) => [
      i < base.length ? i : void 0,
      i < head.length ? i : void 0
    ]);
  }
  const left = new Set(base.keys());
  const right = new Set(head.keys());
  const pairs = [];
  for (const name of [rawJson, nameOf]) {
    const waiting = /* @__PURE__ */ new Map();
    for (const i of left) {
      const key = name(base[i] ?? nothing);
      if (key !== void 0) waiting.set(key, [...waiting.get(key) ?? [], i]);
    }
    for (const j of [...right]) {
      const key = name(head[j] ?? nothing);
      const i = key === void 0 ? void 0 : waiting.get(key)?.shift();
      if (i === void 0) continue;
      left.delete(i);
      right.delete(j);
      pairs.push([i, j]);
    }
  }
  const rest = [...right];
  if (left.size === right.size) return [...pairs, ...[...left].map((i, at) => [i, rest[at]])];
  return [...pairs, ...[...left].map((i) => [i, void 0]), ...rest.map((j) => [void 0, j])];
}
var nothing = { kind: "null", start: 0, end: 0 };
function nameOf(node) {
  if (node.kind !== "object") return void 0;
  for (const key of ["title", "$ref", "$id", "$anchor", "const"]) {
    const value = node.get(key);
    if (value) return `${key} ${rawJson(value)}`;
  }
  const properties2 = node.get("properties");
  if (properties2?.kind !== "object") return void 0;
  for (const { key, value } of properties2.members) {
    const constant2 = value.kind === "object" ? value.get("const") : void 0;
    if (constant2) return `${key} ${rawJson(constant2)}`;
  }
  const type2 = node.get("type");
  return type2 && properties2.members.length === 0 ? `type ${rawJson(type2)}` : void 0;
}

// src/formats/json-schema/diff/rule-of.ts
var names2 = {
  $schema: "dialect",
  $id: "id",
  id: "id",
  $anchor: "anchor",
  $dynamicAnchor: "dynamic-anchor",
  $recursiveAnchor: "dynamic-anchor",
  $vocabulary: "vocabulary",
  $ref: "ref",
  $dynamicRef: "dynamic-ref",
  $recursiveRef: "dynamic-ref",
  $defs: "definition",
  definitions: "definition",
  $comment: "comment",
  properties: "property",
  examples: "examples"
};
var own = /* @__PURE__ */ new Set([
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "type",
  "enum",
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "prefixItems",
  "items",
  "additionalItems",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minContains",
  "maxContains",
  "unevaluatedItems",
  "patternProperties",
  "additionalProperties",
  "propertyNames",
  "unevaluatedProperties",
  "required",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "dependentSchemas",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "contentEncoding",
  "contentMediaType",
  "contentSchema"
]);
function ruleOf(keyword, node) {
  if (keyword === "dependencies") return node.kind === "array" ? "dependent-required" : "dependent-schemas";
  if (keyword === "items" && node.kind === "array") return "prefix-items";
  const named2 = Object.hasOwn(names2, keyword) ? names2[keyword] : void 0;
  if (named2 !== void 0) return named2;
  return own.has(keyword) ? keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : "unknown-keyword";
}

// src/formats/json-schema/diff/differences.ts
function differencesBetween(base, head) {
  return documentPairs(base, head).flatMap(
    ([before, after], i) => differencesOf(before, after, i === 0 ? [] : [fileName(after.path)])
  );
}
function documentPairs(base, head) {
  const there = reachable(base.library, base.document);
  const here = reachable(head.library, head.document);
  const pairs = [[base.document, head.document]];
  for (const [path, document] of here) {
    const other = there.get(path);
    if (other && path !== head.document.path) pairs.push([other, document]);
  }
  return pairs;
}
function fileName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function differencesOf(base, head, root2) {
  const walk = { base, head, differences: [] };
  compareSchemas(walk, { node: base.root, path: [] }, { node: head.root, path: [] }, root2);
  return walk.differences;
}
function compareSchemas(walk, base, head, element) {
  if (same(base.node, head.node)) return;
  if (base.node.kind !== "object" || head.node.kind !== "object") {
    add2(walk, { rule: "boolean-schema", element, keyword: "" }, base, head);
    return;
  }
  const keys = new Set([...base.node.members, ...head.node.members].map(({ key }) => key));
  for (const keyword of keys) {
    const at = { walk, keyword, element };
    const [there, here] = [seatOf(base, keyword), seatOf(head, keyword)];
    if (!isTaken(there) || !isTaken(here)) addKeyword(at, there, here);
    else if (!same(there.node, here.node)) compareKeyword(at, there, here);
  }
}
function compareKeyword(at, base, head) {
  const { walk, keyword, element } = at;
  const holds2 = keywordIn(keyword, walk.head.dialect)?.holds ?? keywordIn(keyword, walk.base.dialect)?.holds ?? "value";
  const isMap = holds2 === "schemaMap" || keyword === "dependencies";
  const objects2 = base.node.kind === "object" && head.node.kind === "object";
  const place2 = elementOf(keyword, element);
  if (isMap && objects2) compareMaps(at, base, head);
  else if ((holds2 === "schema" || holds2 === "mixed") && objects2) compareSchemas(walk, base, head, place2);
  else if ((holds2 === "schemas" || holds2 === "mixed") && isList(base) && isList(head))
    compareBranches(at, base, head);
  else if ((keyword === "required" || keyword === "enum") && isList(base) && isList(head))
    compareLists(at, base, head);
  else add2(walk, { rule: ruleOf(keyword, base.node), element: place2, keyword }, base, head);
}
function isList(seat) {
  return seat.node?.kind === "array";
}
function addKeyword(at, base, head) {
  const { walk, keyword, element } = at;
  const only = base.node ?? head.node;
  if (!only) return;
  const there = { node: base.node ?? emptied(only), path: base.path };
  const here = { node: head.node ?? emptied(only), path: head.path };
  if (namedMaps.has(keyword) && only.kind === "object" && only.members.length > 0)
    compareMaps(at, there, here);
  else if (keyword === "required" && isList(there) && isList(here) && there.node.items.length + here.node.items.length > 0)
    compareLists(at, there, here);
  else add2(walk, { rule: ruleOf(keyword, only), element: elementOf(keyword, element), keyword }, base, head);
}
var namedMaps = /* @__PURE__ */ new Set([
  "properties",
  "patternProperties",
  "definitions",
  "$defs",
  "dependentRequired",
  "dependentSchemas",
  "dependencies"
]);
function compareMaps({ walk, keyword, element }, base, head) {
  for (const name of /* @__PURE__ */ new Set([...membersOf(base.node), ...membersOf(head.node)])) {
    const [there, here] = [seatOf(base, name), seatOf(head, name)];
    const node = here.node ?? there.node;
    const place2 = [...element, ...stepOf(keyword, name)];
    const lists = isList(there) || isList(here);
    if (isTaken(there) && isTaken(here) && (!lists || same(there.node, here.node)))
      compareSchemas(walk, there, here, place2);
    else if (node) add2(walk, { rule: ruleOf(keyword, node), element: place2, keyword, name }, there, here);
  }
}
function compareBranches({ walk, keyword, element }, base, head) {
  const byPlace = keyword === "prefixItems" || keyword === "items";
  const rule = ruleOf(keyword, base.node);
  for (const [i, j] of pairBranches(base.node.items, head.node.items, byPlace)) {
    const [there, here] = [itemSeat(base, i), itemSeat(head, j)];
    const branch = keyword === "allOf" ? [] : [`<${String((j ?? i ?? 0) + 1)}>`];
    const place2 = [...element, ...byPlace ? ["[]"] : branch];
    if (isTaken(there) && isTaken(here)) compareSchemas(walk, there, here, place2);
    else add2(walk, { rule, element: place2, keyword }, there, here);
  }
}

// src/formats/json-schema/diff/annotation.ts
function isAnnotation({ base, head, documents: documents2 }) {
  const keyword = (head ?? base)?.keyword ?? "";
  if (keyword === "") return false;
  if (keyword === "$defs" || keyword === "definitions" || keyword === "$schema") return false;
  if (keyword === "$id" || keyword === "id" || keyword.endsWith("nchor")) return false;
  if (keyword === "format" && isIgnored(documents2.base) && isIgnored(documents2.head)) return true;
  const [before, after] = [
    keywordIn(keyword, documents2.base.dialect),
    keywordIn(keyword, documents2.head.dialect)
  ];
  return (!before || before.annotation === true) && (!after || after.annotation === true);
}
function isIgnored({ settings, dialect: dialect2 }) {
  return !assertsFormats(settings, dialect2);
}

// src/formats/json-schema/diff/variant.ts
function variantOf(pair2, side, { documents: { base, head } }, change) {
  const [document, other] = side === pair2.base ? [base, head] : [head, base];
  const root2 = substituted(document.root, change);
  return root2 && pair2.variant(side, document.path, root2, [other, document]);
}

// src/formats/json-schema/diff/judge-jointly.ts
async function judgeJointly(pair2, semantics, { counting, verdicts, whole, most }) {
  const joint = /* @__PURE__ */ new Map();
  for (const direction of directions) {
    const outcome = whole[direction];
    if (!fails(outcome) || counting.length < 2 || counting.length > most) continue;
    if (pair2.stepsForChanges() === 0) continue;
    const alone = (difference) => verdicts.get(difference)?.[direction] ?? reads;
    if (counting.some((difference) => fails(alone(difference)))) continue;
    const [reader, writer] = direction === "backward" ? [pair2.head, pair2.base] : [pair2.base, pair2.head];
    for (const difference of counting) {
      const undo = direction === "backward" ? difference.inHead : difference.inBase;
      const without = variantOf(pair2, reader, difference, undo);
      const decides = alone(difference).outcome === "undecided" || without && (await pair2.readingAlone(without, writer, semantics, reader)).outcome === "reads";
      if (!decides) continue;
      const verdict = joint.get(difference) ?? verdicts.get(difference) ?? { backward: reads, forward: reads };
      joint.set(difference, {
        ...verdict,
        [direction]: { ...outcome, because: `together with other changes: ${outcome.because}` }
      });
    }
  }
  return joint;
}

// src/formats/json-schema/diff/judge.ts
var mostJudged = 60;
var mostRead = 3e6;
async function judgeDifferences(pair2, semantics, differences, whole) {
  const counting = differences.filter((difference) => !isAnnotation(difference));
  const most = mostJudgedIn(pair2);
  const verdicts = /* @__PURE__ */ new Map();
  const identical = /* @__PURE__ */ new Set();
  for (const [i, difference] of counting.entries()) {
    if (counting.length === 1) {
      verdicts.set(difference, whole);
      if (pair2.base.literal === pair2.head.literal) identical.add(difference);
      continue;
    }
    if (i >= most || pair2.stepsForChanges() === 0) {
      const because = i >= most ? `only the first ${String(most)} changes of this contract are judged one by one` : `the steps for single changes ran out after ${String(i)} of them`;
      verdicts.set(difference, {
        backward: late(whole.backward, because),
        forward: late(whole.forward, because)
      });
      continue;
    }
    const alone = await judgeAlone(pair2, semantics, difference, whole);
    verdicts.set(difference, alone.verdict);
    if (alone.identical) identical.add(difference);
  }
  const joint = await judgeJointly(pair2, semantics, { counting, verdicts, whole, most });
  return differences.map((difference) => {
    const verdict = verdicts.get(difference) ?? { backward: reads, forward: reads };
    const effect = joint.has(difference) ? "joint" : effectOf2(difference, verdict, whole, identical);
    return sided(difference, joint.get(difference) ?? verdict, effect);
  });
}
function mostJudgedIn({ base, head }) {
  const size = Math.max(base.contract.document.text.text.length, head.contract.document.text.text.length, 1);
  return Math.max(2, Math.min(mostJudged, Math.floor(mostRead / size)));
}
function late(whole, because) {
  if (whole.outcome === "reads") return readsWith("not judged by itself: the contract has too many changes");
  return undecided(because);
}
async function judgeAlone(pair2, semantics, difference, whole) {
  const { base, head } = pair2;
  const changed = variantOf(pair2, base, difference, difference.inBase);
  const restored = variantOf(pair2, head, difference, difference.inHead);
  const verdict = {
    backward: await aloneIn(pair2, semantics, { reader: changed, writer: base }, whole.backward),
    forward: await aloneIn(pair2, semantics, { reader: restored, writer: head }, whole.forward)
  };
  const identical = changed?.literal === base.literal && restored?.literal === head.literal;
  return { verdict, identical };
}
async function aloneIn(pair2, semantics, { reader, writer }, whole) {
  if (!reader) return undecided("this change alone does not give a schema");
  const actual = writer === pair2.base ? pair2.head : pair2.base;
  const outcome = await pair2.readingAlone(reader, writer, semantics, actual);
  if (!fails(outcome)) return outcome;
  const still = outcome.witness && (await actual.validator()).validate(outcome.witness.written);
  if (still && "valid" in still && !still.valid) return outcome;
  return {
    outcome: "rejects",
    because: `by itself: ${outcome.because}`,
    ...fails(whole) && whole.witness && { witness: whole.witness }
  };
}
function effectOf2(difference, verdict, whole, identical) {
  const failing = directions.filter((direction) => fails(verdict[direction]));
  if (failing.length > 0)
    return failing.every((direction) => whole[direction].outcome === "reads") ? "none" : "alone";
  return identical.has(difference) || isAnnotation(difference) ? "none" : "alone";
}
function sided(difference, verdict, effect) {
  const { rule, element, pointer, documents: documents2 } = difference;
  const document = difference.head ? documents2.head : documents2.base;
  const node = (difference.head ?? difference.base)?.node ?? document.root;
  return {
    rule,
    element,
    pointer,
    effect,
    annotation: isAnnotation(difference),
    location: document.text.locate(node.start, node.end),
    base: difference.base && { ...difference.base, asReader: verdict.forward, asWriter: verdict.backward },
    head: difference.head && { ...difference.head, asReader: verdict.backward, asWriter: verdict.forward }
  };
}

// src/formats/json-schema/engine/formats.ts
var import_formats = __toESM(require_formats(), 1);
var formatSamples = {
  date: { valid: ["2020-01-31", "1999-12-01"], invalid: ["", "x", "2020-13-01", "2020-01-31T00:00:00Z"] },
  time: { valid: ["10:00:00Z", "23:59:59Z"], invalid: ["", "x", "25:00:00Z", "2020-01-31"] },
  "date-time": {
    valid: ["2020-01-31T10:00:00Z", "1999-12-01T23:59:59.5Z"],
    invalid: ["", "x", "2020-01-31", "10:00:00Z"]
  },
  duration: { valid: ["P1D", "PT1H", "P2Y3M"], invalid: ["", "x", "P", "1D"] },
  uri: {
    valid: ["http://a.b/c", "https://example.org", "urn:a:b", "a:b"],
    invalid: ["", "x", "//a", "a b", "/a"]
  },
  "uri-reference": { valid: ["", "x", "/a", "http://a.b/c", "#a"], invalid: ["\\", "a b", "http://a b"] },
  "uri-template": { valid: ["", "x", "http://a.b/{c}"], invalid: ["{", "http://a.b/{c"] },
  url: { valid: ["http://example.org", "https://example.org/a"], invalid: ["", "x", "a b", "http://"] },
  email: {
    valid: ["a@b.co", "joe.bloggs@example.com", "x@example.org"],
    invalid: ["", "x", "@", "a@", "@b.co"]
  },
  hostname: { valid: ["a", "example.org", "x"], invalid: ["", "-", "a b", "a_b"] },
  ipv4: { valid: ["127.0.0.1", "192.168.0.1"], invalid: ["", "x", "256.0.0.1", "1.2.3"] },
  ipv6: { valid: ["::1", "2001:db8::1"], invalid: ["", "x", "1.2.3.4", ":::"] },
  regex: { valid: ["", "x", "a*"], invalid: ["[", "(", "*"] },
  uuid: {
    valid: ["2eb8aa08-aa98-11ea-b4aa-73b441d16380", "00000000-0000-4000-8000-000000000000"],
    invalid: ["", "x", "2eb8aa08-aa98-11ea-b4aa-73b441d1638"]
  },
  "json-pointer": { valid: ["", "/a", "/a/0"], invalid: ["x", "a/", "/~"] },
  "json-pointer-uri-fragment": { valid: ["#", "#/a"], invalid: ["", "x"] },
  "relative-json-pointer": { valid: ["0", "1/a", "0#"], invalid: ["", "x", "/a", "-1"] },
  "iso-time": { valid: ["10:00:00", "10:00:00Z"], invalid: ["", "x"] },
  "iso-date-time": { valid: ["2020-01-31T10:00:00", "2020-01-31T10:00:00Z"], invalid: ["", "x"] },
  byte: { valid: ["", "YQ==", "YWJj"], invalid: ["x", "a b"] }
};
var formatInclusions = [
  ["uri", "uri-reference"],
  ["url", "uri-reference"]
];
var formatShapes = {
  date: "^\\d{4}-\\d{2}-\\d{2}$",
  time: "^\\d{2}:\\d{2}:\\d{2}",
  "date-time": "^\\d{4}-\\d{2}-\\d{2}[Tt\\s]\\d{2}:\\d{2}:\\d{2}",
  duration: "^P[0-9YMDTHSW.,]{2,}$",
  uri: "^[A-Za-z][A-Za-z0-9+.-]*:",
  url: "^[A-Za-z]+://",
  email: "@",
  hostname: "^[0-9A-Za-z.-]{1,254}$",
  ipv4: "^[0-9.]{7,15}$",
  ipv6: "^[0-9A-Fa-f:.]{2,45}$",
  uuid: "^[0-9A-Za-z:-]{36,45}$"
};
var formatExamples = {
  date: "^20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])$",
  time: "^(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$",
  "date-time": "^20\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$",
  duration: "^P\\d+D$",
  uri: "^https?://[a-z0-9]+(?:\\.[a-z0-9]+)*(?:/[a-z0-9._-]*)*$",
  "uri-reference": "^(?:/[a-z0-9._-]*)+$",
  "uri-template": "^(?:/[a-z0-9._-]*)+$",
  url: "^https?://[a-z0-9]+\\.org(?:/[a-z0-9._-]+)*$",
  email: "^[a-z0-9]+(?:\\.[a-z0-9]+)*@[a-z0-9]+(?:\\.[a-z0-9]+)+$",
  hostname: "^[a-z0-9]{1,60}(?:\\.[a-z0-9]{1,60}){0,3}$",
  ipv4: "^(?:(?:1\\d\\d|[1-9]?\\d)\\.){3}(?:1\\d\\d|[1-9]?\\d)$",
  ipv6: "^(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$",
  uuid: "^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$",
  "json-pointer": "^(?:/[a-z0-9._-]*)*$"
};
function isAsserted(format3) {
  return Object.hasOwn(formatSamples, format3);
}
function hasFormat(name, text) {
  const formats = import_formats.fullFormats;
  const format3 = Object.hasOwn(formats, name) ? formats[name] : void 0;
  const check = typeof format3 === "object" && "validate" in format3 ? format3.validate : format3;
  if (text.length > longestChecked) return void 0;
  if (check instanceof RegExp) {
    check.lastIndex = 0;
    return check.test(text);
  }
  if (typeof check !== "function") return void 0;
  const answer = check(text);
  return typeof answer === "boolean" ? answer : void 0;
}
var longestChecked = 2e3;

// src/formats/json-schema/engine/evaluate.ts
var deepestInPlace = 400;
function evaluate(theory, literal, value, depth = 0) {
  theory.budget.spend();
  const shape = theory.arena.formula(literal);
  if (shape.kind !== "all" && shape.kind !== "one" && shape.kind !== "lazy")
    return signed(literal, holds(theory, shape, value, depth));
  const truths = theory.truths ?? /* @__PURE__ */ new Map();
  const inner = theory.truths ? theory : { ...theory, truths };
  let answers = truths.get(value);
  if (!answers) truths.set(value, answers = /* @__PURE__ */ new Map());
  if (answers.has(literal)) return answers.get(literal);
  const truth = signed(literal, holds(inner, shape, value, depth));
  answers.set(literal, truth);
  return truth;
}
function signed(literal, truth) {
  return literal > 0 || truth === void 0 ? truth : !truth;
}
function every(truths) {
  let all2 = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === void 0) all2 = void 0;
  }
  return all2;
}
function holds(theory, shape, value, depth) {
  switch (shape.kind) {
    case "true":
      return true;
    case "all":
      return every(lazily(shape.parts, (part) => evaluate(theory, part, value, depth)));
    case "one":
      return exactlyOne(shape.parts.map((part) => evaluate(theory, part, value, depth)));
    case "lazy":
      return depth > deepestInPlace ? void 0 : evaluate(theory, shape.target(), value, depth + 1);
    case "type":
      return shape.types.has(typeOf(value));
    case "enum":
      theory.budget.spend(costOf(value));
      return shape.values.has(valueKey(value));
    case "opaque":
      return void 0;
    default:
      if (typeof value === "string") return holdsOfString(theory, shape, value);
      if (value === null || typeof value === "boolean") return true;
      if (isArray(value)) return holdsOfArray(theory, shape, value, depth);
      return isNumber(value) ? holdsOfNumber(theory, shape, value) : holdsOfObject(theory, shape, value, depth);
  }
}
function costOf(value) {
  if (typeof value === "string") return value.length >> 6;
  return value !== null && (isArray(value) || isObject(value)) ? sizeOf(value) >> 2 : 0;
}
function* lazily(items3, ask) {
  for (const item of items3) yield ask(item);
}
function exactlyOne(truths) {
  const yes = truths.filter((truth) => truth === true).length;
  const unknown2 = truths.filter((truth) => truth === void 0).length;
  if (yes > 1) return false;
  return unknown2 > 0 ? void 0 : yes === 1;
}
function holdsOfNumber({ budget }, shape, value) {
  switch (shape.kind) {
    case "minimum":
      return compare(value, shape.bound) >= (shape.exclusive ? 1 : 0);
    case "maximum":
      return compare(value, shape.bound) <= (shape.exclusive ? -1 : 0);
    case "multipleOf":
      budget.spend(effortOf(value) + effortOf(shape.divisor));
      return isInteger(divide(value, shape.divisor));
    default:
      return true;
  }
}
function holdsOfString({ patterns, budget }, shape, value) {
  budget.spend(value.length >> 8);
  switch (shape.kind) {
    case "minLength":
      return lengthOf(value) >= shape.count;
    case "maxLength":
      return lengthOf(value) <= shape.count;
    case "pattern":
      return patterns.test(shape.source, value);
    case "format":
      return hasFormat(shape.name, value);
    default:
      return true;
  }
}
function holdsOfArray(theory, shape, value, depth) {
  const ask = (schema) => (item) => evaluate(theory, schema, item, depth);
  switch (shape.kind) {
    case "minItems":
      return value.length >= shape.count;
    case "maxItems":
      return value.length <= shape.count;
    case "unique":
      theory.budget.spend(costOf(value));
      return new Set(value.map(valueKey)).size === value.length;
    case "item":
      return every(lazily(value.slice(shape.index, shape.index + 1), ask(shape.schema)));
    case "rest":
      return every(lazily(value.slice(shape.from), ask(shape.schema)));
    case "atLeast": {
      const truths = value.map(ask(shape.schema));
      const yes = truths.filter((truth) => truth === true).length;
      if (yes >= shape.count) return true;
      return yes + truths.filter((truth) => truth === void 0).length >= shape.count ? void 0 : false;
    }
    default:
      return true;
  }
}
function holdsOfObject(theory, shape, value, depth) {
  switch (shape.kind) {
    case "minProperties":
      return value.size >= shape.count;
    case "maxProperties":
      return value.size <= shape.count;
    case "required":
      return value.has(shape.name);
    case "property": {
      const child = value.get(shape.name);
      return child === void 0 ? true : evaluate(theory, shape.schema, child, depth);
    }
    case "names":
      return every(lazily(value.keys(), (name) => evaluate(theory, shape.schema, name, depth)));
    case "named":
      return every(
        lazily(value, ([name, child]) => {
          const inside2 = inCell(theory.patterns, shape.cell, name);
          if (inside2 === false) return true;
          const truth = evaluate(theory, shape.schema, child, depth);
          return inside2 === true || truth === true ? truth : void 0;
        })
      );
    default:
      return true;
  }
}
function inCell(patterns, { include, names: names3, patterns: outside }, name) {
  if (names3.has(name)) return false;
  const included = include === void 0 ? true : patterns.test(include, name);
  const excluded = outside.map((source) => {
    const matches = patterns.test(source, name);
    return matches === void 0 ? void 0 : !matches;
  });
  return every([included, ...excluded]);
}

// src/formats/json-schema/engine/formula.ts
var top = 1;
var bottom = -1;
var domains = {
  minimum: "number",
  maximum: "number",
  multipleOf: "number",
  minLength: "string",
  maxLength: "string",
  pattern: "string",
  format: "string",
  unique: "array",
  item: "array",
  rest: "array",
  atLeast: "array",
  minItems: "array",
  maxItems: "array",
  required: "object",
  property: "object",
  named: "object",
  names: "object",
  minProperties: "object",
  maxProperties: "object"
};

// src/formats/json-schema/engine/arena.ts
var Arena = class {
  constructor(budget) {
    this.budget = budget;
  }
  budget;
  formulas = [{ kind: "true" }, { kind: "true" }];
  table = /* @__PURE__ */ new Map();
  /** What a literal stands for, its sign left out. */
  formula(literal) {
    return this.formulas[Math.abs(literal)] ?? { kind: "true" };
  }
  /** A and not A is empty; true adds nothing; false empties all. */
  all(parts) {
    const flat = /* @__PURE__ */ new Set();
    let looked = 0;
    for (const part of parts) {
      const shape = this.formula(part);
      if (part > 0 && shape.kind === "all") for (const inner of shape.parts) flat.add(inner);
      else flat.add(part);
      looked += 1;
    }
    this.budget.spend(looked + flat.size >> 2);
    flat.delete(top);
    for (const part of flat) if (part === bottom || flat.has(-part)) return bottom;
    const sorted = [...flat].sort((a, b) => a - b);
    const [only] = sorted;
    if (only === void 0) return top;
    if (sorted.length === 1) return only;
    return this.intern(`all ${sorted.join(",")}`, () => ({ kind: "all", parts: sorted }));
  }
  any(parts) {
    return -this.all([...parts].map((part) => -part));
  }
  /** Branches that hold nowhere are dropped; two equal branches can never hold alone. */
  one(parts) {
    const sorted = parts.filter((part) => part !== bottom).sort((a, b) => a - b);
    const [only] = sorted;
    if (only === void 0) return bottom;
    if (sorted.length === 1) return only;
    this.budget.spend(sorted.length >> 2);
    const twice = new Set(sorted.filter((part, i) => part === sorted[i - 1]));
    if (twice.size > 0) {
      const single = [...new Set(sorted)].filter((part) => !twice.has(part));
      return this.all([...[...twice].map((part) => -part), single.length > 0 ? this.one(single) : bottom]);
    }
    return this.intern(`one ${sorted.join(",")}`, () => ({ kind: "one", parts: sorted }));
  }
  lazy(name, target) {
    return this.intern(`lazy ${name}`, () => ({ kind: "lazy", name, target: once(target) }));
  }
  types(wanted) {
    const types2 = new Set(wanted);
    if (types2.size === jsonTypes.length) return top;
    if (types2.size === 0) return bottom;
    return this.intern(`type ${[...types2].sort().join(",")}`, () => ({ kind: "type", types: types2 }));
  }
  values(list) {
    this.budget.spend(list.length >> 1);
    const values = new Map(list.map((value) => [valueKey(value), value]));
    if (values.size === 0) return bottom;
    return this.intern(`enum ${[...values.keys()].sort().join(",")}`, () => ({ kind: "enum", values }));
  }
  atom(shape) {
    return this.intern(keyOf(shape), () => shape);
  }
  property(name, schema) {
    return schema === top ? top : this.atom({ kind: "property", name, schema });
  }
  named(cell, schema) {
    return schema === top ? top : this.atom({ kind: "named", cell, schema });
  }
  item(index, schema) {
    return schema === top ? top : this.atom({ kind: "item", index, schema });
  }
  rest(from, schema) {
    return schema === top ? top : this.atom({ kind: "rest", from, schema });
  }
  size() {
    return this.formulas.length;
  }
  intern(key, make) {
    const earlier = this.table.get(key);
    if (earlier !== void 0) return earlier;
    this.budget.spend(1 + (key.length >> 5));
    const id2 = this.formulas.push(make()) - 1;
    this.table.set(key, id2);
    return id2;
  }
};
function once(make) {
  let literal;
  return () => literal ??= make();
}
function keyOf(shape) {
  switch (shape.kind) {
    case "minimum":
    case "maximum":
      return `${shape.kind} ${String(shape.exclusive)} ${shape.bound.n.toString()}/${shape.bound.d.toString()}`;
    case "multipleOf":
      return `multipleOf ${shape.divisor.n.toString()}/${shape.divisor.d.toString()}`;
    case "pattern":
      return `pattern ${shape.source}`;
    case "format":
      return `format ${shape.name}`;
    case "item":
      return `item ${shape.index} ${shape.schema}`;
    case "rest":
      return `rest ${shape.from} ${shape.schema}`;
    case "atLeast":
      return `atLeast ${shape.count} ${shape.schema}`;
    case "required":
      return `required ${shape.name}`;
    case "property":
      return `property ${shape.schema} ${shape.name}`;
    case "named":
      return `named ${shape.schema} ${cellKey(shape.cell)}`;
    case "names":
      return `names ${shape.schema}`;
    case "opaque":
      return `opaque ${shape.text}`;
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
    case "minProperties":
    case "maxProperties":
      return `${shape.kind} ${shape.count}`;
    default:
      return shape.kind;
  }
}
function cellKey({ include, names: names3, patterns }) {
  return JSON.stringify([include ?? null, [...names3].sort(), [...patterns].sort()]);
}

// src/formats/json-schema/engine/array-parts.ts
var mostDemands = 12;
function arraysOf({ arena }, atoms) {
  const wanted = {
    items: [],
    demands: [],
    scarce: [],
    min: 0,
    max: Infinity,
    unique: false,
    twins: false
  };
  let group2 = 0;
  for (const atom2 of atoms) {
    const shape = arena.formula(atom2);
    const positive = atom2 > 0;
    switch (shape.kind) {
      case "minItems":
        if (positive) wanted.min = Math.max(wanted.min, shape.count);
        else wanted.max = Math.min(wanted.max, shape.count - 1);
        break;
      case "maxItems":
        if (positive) wanted.max = Math.min(wanted.max, shape.count);
        else wanted.min = Math.max(wanted.min, shape.count + 1);
        break;
      case "unique":
        if (positive) wanted.unique = true;
        else wanted.twins = true;
        break;
      case "item":
      case "rest": {
        const only = shape.kind === "item";
        const from = shape.kind === "item" ? shape.index : shape.from;
        group2 += 1;
        if (positive) wanted.items.push({ from, only, schema: shape.schema });
        else wanted.demands.push({ from, fixed: only, value: [-shape.schema], group: group2 });
        break;
      }
      case "atLeast":
        group2 += 1;
        if (positive && shape.count > mostDemands)
          return `contains asks for more than ${String(mostDemands)} items`;
        if (positive)
          for (let i = 0; i < shape.count; i += 1)
            wanted.demands.push({ from: 0, fixed: false, value: [shape.schema], group: group2 });
        else if (shape.count === 1) wanted.items.push({ from: 0, only: false, schema: -shape.schema });
        else wanted.scarce.push({ schema: shape.schema, most: shape.count - 1 });
        break;
      default:
    }
  }
  return wanted;
}
function tailOf({ items: items3, demands }) {
  let tail = 0;
  for (const { from, only } of items3) tail = Math.max(tail, from + (only ? 1 : 0));
  for (const { from } of demands) tail = Math.max(tail, from);
  return tail;
}
function goalAt({ budget }, { items: items3 }, at, more) {
  budget.spend(1 + (items3.length >> 2));
  const goal = [...more];
  for (const { from, only, schema } of items3) if (only ? at === from : at >= from) goal.push(schema);
  return goal;
}

// src/formats/json-schema/engine/answer.ts
var impossible = { kind: "none", lean: Infinity };
function alternatives() {
  let lean = Infinity;
  let best;
  return {
    offer(answer) {
      if (answer.kind === "none") lean = Math.min(lean, answer.lean);
      else if (best?.kind !== "value") best = answer.kind === "value" ? answer : best ?? answer;
      else if (answer.kind === "value" && answer.sure) best = answer;
      return answer.kind === "value" && answer.sure;
    },
    result: () => best ?? { kind: "none", lean }
  };
}
function unknown(because) {
  return { kind: "unknown", because };
}
var tooLarge = unknown(
  `an instance would be longer than ${String(largestInstance)} characters`
);

// src/formats/json-schema/engine/distinct.ts
var mostDistinct = 60;
function distinct3(solver, wanted, places, length) {
  if (length > mostDistinct) return unknown(`it needs more than ${String(mostDistinct)} different items`);
  const goals = Array.from({ length }, (_, at) => goalAt(solver, wanted, at, places.get(at) ?? []));
  const domains2 = goals.map((goal) => domainOf(solver, goal, length));
  const [empty] = domains2.flatMap((domain) => domain.kind === "empty" ? [domain.answer] : []);
  if (empty) return empty;
  const chosen = matched(solver, domains2);
  if (!chosen) {
    const leans = domains2.some((domain) => domain.kind === "finite" && domain.lean !== Infinity);
    return leans ? unknown("its items must differ, and they are recursive") : impossible;
  }
  let sure2 = true;
  for (const [at, goal] of goals.entries()) {
    if (chosen.has(at)) continue;
    const used = [...chosen.values()];
    const answer = solver.solve([...goal, ...used.length > 0 ? [-solver.arena.values(used)] : []]);
    if (answer.kind !== "value")
      return answer.kind === "unknown" ? answer : unknown("its items must differ, and they come from each other");
    sure2 &&= answer.sure;
    chosen.set(at, answer.value);
  }
  const items3 = goals.map((_, at) => chosen.get(at) ?? null);
  return sizeOf(items3) > largestInstance ? tooLarge : { kind: "value", value: items3, sure: sure2 };
}
function matched(solver, domains2) {
  const listed = (at) => {
    const domain = domains2[at];
    return domain?.kind === "finite" ? domain.values : [];
  };
  const seating = assignment(function* (at) {
    for (const value of listed(at)) {
      solver.budget.spend();
      yield valueKey(value);
    }
  });
  for (const [at, { kind }] of domains2.entries())
    if (kind === "finite" && !seating.place(at)) return void 0;
  const valueAt = (at, key) => listed(at).find((value) => valueKey(value) === key) ?? null;
  return new Map([...seating.holders].map(([key, at]) => [at, valueAt(at, key)]));
}
function domainOf(solver, goal, enough) {
  const values = [];
  for (; ; ) {
    const answer = solver.solve([...goal, ...values.length > 0 ? [-solver.arena.values(values)] : []]);
    if (answer.kind === "unknown") return { kind: "many" };
    if (answer.kind === "none")
      return values.length === 0 ? { kind: "empty", answer } : { kind: "finite", values, lean: answer.lean };
    if (!answer.sure) return { kind: "many" };
    values.push(answer.value);
    if (values.length >= enough + 1) return { kind: "many" };
  }
}

// src/formats/json-schema/engine/arrays.ts
var longest = 5e3;
function findArray(solver, atoms) {
  const wanted = arraysOf(solver, atoms);
  if (typeof wanted === "string") return unknown(wanted);
  if (wanted.min > wanted.max || wanted.unique && wanted.twins) return impossible;
  if (wanted.min > longest) return unknown(`it needs more than ${String(longest)} items`);
  const quest = { solver, wanted, ends: alternatives() };
  place(quest, 0, /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map());
  return quest.ends.result();
}
function place(quest, index, places, groups) {
  const { solver, wanted, ends } = quest;
  solver.budget.spend(1 + (places.size + groups.size >> 2));
  const demand = wanted.demands[index];
  if (!demand) return complete(quest, places);
  const last = demand.fixed ? demand.from : tailOf(wanted) + index;
  for (let at = demand.from; at <= last; at += 1) {
    if (at >= wanted.max) break;
    if (at > longest) {
      ends.offer(unknown(`it needs more than ${String(longest)} items`));
      break;
    }
    const mates = groups.get(demand.group);
    if (mates?.has(at)) continue;
    const value = [...places.get(at) ?? [], ...demand.value];
    const possible = solver.solve(goalAt(solver, wanted, at, value), "[]");
    if (possible.kind === "none") {
      ends.offer(possible);
      continue;
    }
    const next = new Map(groups).set(demand.group, /* @__PURE__ */ new Set([...mates ?? [], at]));
    const taken = new Map(places).set(at, value);
    if (solver.nested(() => place(quest, index + 1, taken, next))) return true;
  }
  return false;
}
function complete(quest, places) {
  const { solver, wanted, ends } = quest;
  let length = wanted.min;
  for (const at of places.keys()) length = Math.max(length, at + 1);
  if (!wanted.twins) return build(quest, places, length);
  const furthest = Math.max(length, tailOf(wanted)) + 2;
  for (let second = 1; second < furthest; second += 1) {
    for (let first = 0; first < second; first += 1) {
      if (Math.max(length, second + 1) > wanted.max) return false;
      solver.budget.spend();
      const shared = [
        ...goalAt(solver, wanted, first, places.get(first) ?? []),
        ...goalAt(solver, wanted, second, places.get(second) ?? [])
      ];
      const twin = solver.solve(shared, "[]");
      if (twin.kind !== "value") {
        ends.offer(twin);
        continue;
      }
      const fixed = solver.arena.values([twin.value]);
      const next = new Map(places).set(first, [fixed]).set(second, [fixed]);
      if (build(quest, next, Math.max(length, second + 1))) return true;
    }
  }
  return false;
}
function build({ solver, wanted, ends }, places, length) {
  if (length > wanted.max) return ends.offer(impossible);
  if (length > longest) return ends.offer(unknown(`it needs more than ${String(longest)} items`));
  if (wanted.unique && length > 1) return ends.offer(distinct3(solver, wanted, places, length));
  const items3 = [];
  let sure2 = true;
  let size = 2;
  let doubt;
  for (let at = 0; at < length; at += 1) {
    const answer = itemAt(solver, wanted, at, places);
    if (answer.kind === "none") return ends.offer(answer);
    if (answer.kind === "unknown") doubt ??= answer;
    else {
      items3.push(answer.value);
      size += sizeOf(answer.value) + 1;
      if (size > largestInstance) return ends.offer(tooLarge);
      sure2 &&= answer.sure;
    }
  }
  return ends.offer(doubt ?? { kind: "value", value: items3, sure: sure2 });
}
function itemAt(solver, wanted, at, places) {
  const goal = goalAt(solver, wanted, at, places.get(at) ?? []);
  if (wanted.scarce.length > 0) {
    const spared = solver.solve([...goal, ...wanted.scarce.map(({ schema }) => -schema)], "[]");
    if (spared.kind === "value") return spared;
  }
  return solver.solve(goal, "[]");
}

// src/formats/json-schema/engine/branch.ts
function branchOf(type2) {
  return { type: type2, taken: /* @__PURE__ */ new Set(), open: /* @__PURE__ */ new Set(), listed: /* @__PURE__ */ new Map() };
}
function copyOf({ budget }, { type: type2, taken, open, listed }) {
  budget.spend(1 + (taken.size + open.size + listed.size >> 3));
  return { type: type2, taken: new Set(taken), open: new Set(open), listed: new Map(listed) };
}
function enter(solver, branch, literals) {
  const queue = [...literals];
  for (let literal = queue.pop(); literal !== void 0; literal = queue.pop()) {
    if (branch.taken.has(literal) || branch.open.has(literal)) continue;
    if (branch.taken.has(-literal) || branch.open.has(-literal)) return false;
    solver.budget.spend();
    const shape = solver.arena.formula(literal);
    const positive = literal > 0;
    const domain = domains[shape.kind];
    if (domain !== void 0 && domain !== branch.type) {
      if (positive) continue;
      return false;
    }
    switch (shape.kind) {
      case "true":
        if (!positive) return false;
        break;
      case "type":
        if (shape.types.has(branch.type) !== positive) return false;
        break;
      case "all":
        if (positive) {
          branch.taken.add(literal);
          for (const part of shape.parts) queue.push(part);
        } else branch.open.add(literal);
        break;
      case "one":
        branch.open.add(literal);
        break;
      case "lazy":
        branch.taken.add(literal);
        queue.push(positive ? shape.target() : -shape.target());
        break;
      case "enum": {
        const apart = enterList(solver, branch, literal, shape.values);
        if (!apart) return false;
        queue.push(...apart);
        break;
      }
      case "property": {
        branch.taken.add(literal);
        if (!positive) queue.push(solver.arena.atom({ kind: "required", name: shape.name }));
        const list = positive ? listOf(solver, shape.schema) : void 0;
        if (list) branch.listed.set(shape.name, list);
        break;
      }
      default:
        branch.taken.add(literal);
    }
  }
  return true;
}
function enterList(solver, branch, literal, values) {
  const ofType = valuesOfType(values, branch.type);
  if (literal > 0) {
    branch.taken.add(literal);
    return ofType.length > 0 ? [] : void 0;
  }
  if (ofType.length === 0) return [];
  branch.taken.add(literal);
  if (branch.type === "null") return void 0;
  const isComposed = branch.type === "array" || branch.type === "object";
  return isComposed ? ofType.map((value) => -spelledOut(solver, value)) : [];
}
function valuesOfType(values, type2) {
  return sortedByType(values).get(type2) ?? [];
}
var sortedByType = memoByObject((values) => {
  const lists = /* @__PURE__ */ new Map();
  for (const value of values.values()) {
    const list = lists.get(typeOf(value));
    if (list) list.push(value);
    else lists.set(typeOf(value), [value]);
  }
  return lists;
});
function spelledOut({ arena, budget }, value) {
  budget.spend(2);
  if (isArray(value)) {
    return arena.all([
      arena.atom({ kind: "minItems", count: value.length }),
      arena.atom({ kind: "maxItems", count: value.length }),
      ...value.map((item, index) => arena.item(index, arena.values([item])))
    ]);
  }
  if (!isObject(value)) return arena.values([value]);
  const names3 = new Set(value.keys());
  return arena.all([
    ...[...names3].map((name) => arena.atom({ kind: "required", name })),
    ...[...value].map(([name, child]) => arena.property(name, arena.values([child]))),
    arena.named({ include: void 0, names: names3, patterns: [] }, -1)
  ]);
}
function listOf({ arena }, schema) {
  if (schema < 0) return void 0;
  const shape = arena.formula(schema);
  const parts = shape.kind === "all" ? shape.parts : [schema];
  for (const part of parts) {
    const inner = arena.formula(part);
    if (part > 0 && inner.kind === "enum" && inner.values.size <= 20) return [...inner.values.values()];
  }
  return void 0;
}

// src/formats/json-schema/engine/booleans.ts
function findBoolean(arena, atoms) {
  const excluded = /* @__PURE__ */ new Set();
  for (const atom2 of atoms) {
    const shape = arena.formula(atom2);
    if (atom2 < 0 && shape.kind === "enum") for (const value2 of shape.values.values()) excluded.add(value2);
  }
  const value = [true, false].find((candidate) => !excluded.has(candidate));
  return value === void 0 ? impossible : { kind: "value", value, sure: true };
}

// src/formats/json-schema/engine/lists.ts
function fromLists(theory, goal, branch) {
  const lists = [...branch.taken].flatMap((literal) => {
    const shape = theory.arena.formula(literal);
    if (literal < 0 || shape.kind !== "enum") return [];
    return [{ literal, values: valuesOfType(shape.values, branch.type) }];
  });
  const [shortest2] = lists.sort((a, b) => a.values.length - b.values.length);
  if (!shortest2) return void 0;
  const all2 = /* @__PURE__ */ new Set([...goal, ...branch.taken, ...branch.open]);
  all2.delete(shortest2.literal);
  const ends = alternatives();
  for (const value of shortest2.values) {
    theory.budget.spend();
    const truth = every(lazily(all2, (literal) => evaluate(theory, literal, value)));
    if (truth === false) continue;
    if (ends.offer({ kind: "value", value, sure: truth === true })) break;
  }
  return ends.result();
}

// src/formats/json-schema/engine/numbers.ts
var mostTried = 2e4;
function findNumber({ arena, budget }, atoms) {
  const wanted = {
    low: void 0,
    high: void 0,
    step: void 0,
    avoid: [],
    excluded: /* @__PURE__ */ new Set()
  };
  for (const atom2 of atoms) {
    budget.spend(1 + (wanted.step ? effortOf(wanted.step) : 0));
    note(wanted, arena.formula(atom2), atom2 > 0);
  }
  const { low, high } = wanted;
  if (low && high) {
    const order = compare(low.at, high.at);
    if (order > 0 || order === 0 && (low.exclusive || high.exclusive)) return impossible;
  }
  const weight = wanted.avoid.reduce((sum, divisor) => sum + 1 + effortOf(divisor), 1);
  const fits = (value) => {
    budget.spend(weight + (1 + wanted.avoid.length) * effortOf(value));
    return inside(wanted, value) && !wanted.excluded.has(valueKey(value));
  };
  return wanted.step ? onLattice(wanted, wanted.step, fits) : anywhere(wanted, fits);
}
function note(wanted, shape, positive) {
  switch (shape.kind) {
    case "minimum":
      if (positive) wanted.low = tighter(wanted.low, shape, 1);
      else wanted.high = tighter(wanted.high, { bound: shape.bound, exclusive: !shape.exclusive }, -1);
      break;
    case "maximum":
      if (positive) wanted.high = tighter(wanted.high, shape, -1);
      else wanted.low = tighter(wanted.low, { bound: shape.bound, exclusive: !shape.exclusive }, 1);
      break;
    case "multipleOf":
      if (!positive) wanted.avoid.push(shape.divisor);
      else wanted.step = wanted.step ? leastCommonMultiple(wanted.step, shape.divisor) : shape.divisor;
      break;
    case "enum":
      if (!positive) {
        for (const [key, value] of shape.values) if (isNumber(value)) wanted.excluded.add(key);
      }
      break;
    default:
  }
}
function tighter(current, { bound: bound2, exclusive }, sign) {
  if (!current) return { at: bound2, exclusive };
  const order = compare(bound2, current.at) * sign;
  if (order === 0) return { at: bound2, exclusive: exclusive || current.exclusive };
  return order > 0 ? { at: bound2, exclusive } : current;
}
function inside({ low, high, avoid }, value) {
  if (low && compare(value, low.at) < (low.exclusive ? 1 : 0)) return false;
  if (high && compare(value, high.at) > (high.exclusive ? -1 : 0)) return false;
  return !avoid.some((divisor) => isInteger(divide(value, divisor)));
}
function anywhere(wanted, fits) {
  const { low, high } = wanted;
  if (low && high && compare(low.at, high.at) === 0) return fits(low.at) ? sure(low.at) : impossible;
  const from = low?.at ?? (high ? add(high.at, rational(-8n)) : zero);
  for (const value of faraway(from)) if (fits(value)) return sure(value);
  const width = low && high ? add(high.at, rational(-from.n, from.d)) : rational(8n);
  if (!low && !high) {
    for (const value of [zero, one, rational(-1n)]) if (fits(value)) return sure(value);
  }
  for (let whole = ceil(from), tried = 0; tried < 64; whole += 1n, tried += 1)
    if (fits(rational(whole))) return sure(rational(whole));
  for (let parts = 2n; parts < 1n << 40n; parts *= 2n) {
    for (let i = 0n; i <= parts && i < 64n; i += 1n) {
      const value = add(from, multiply(width, rational(i, parts)));
      if (fits(value)) return sure(value);
    }
  }
  return unknown("no number was found between the multiples that must be avoided");
}
function faraway(from) {
  const size = from.n < 0n ? -from.n : from.n;
  if (size / from.d < 1n << 53n) return [];
  const whole = floor(from);
  const apart = size / from.d / 1000n;
  return [whole * 2n, whole + apart, whole - apart, 0n].map((n) => rational(n));
}
function onLattice(wanted, step, fits) {
  const periods = wanted.avoid.map((divisor) => divide(leastCommonMultiple(step, divisor), step).n);
  if (periods.includes(1n)) return impossible;
  const first = wanted.low ? ceil(divide(wanted.low.at, step)) : void 0;
  const last = wanted.high ? floor(divide(wanted.high.at, step)) : void 0;
  const start = first ?? (last === void 0 || last >= 0n ? 0n : last);
  const stepTo = first === void 0 && last !== void 0 ? -1n : 1n;
  const begin = stepTo < 0n && last !== void 0 && last < 0n ? last : start;
  for (const { n } of faraway(rational(begin))) {
    const value = multiply(step, rational(n));
    if (fits(value)) return sure(value);
  }
  for (let k = begin, tried = 0; tried < mostTried; k += stepTo, tried += 1) {
    if (first !== void 0 && k < first || last !== void 0 && k > last) return impossible;
    const value = multiply(step, rational(k));
    if (fits(value)) return sure(value);
  }
  return unknown("too many multiples would have to be tried");
}
function sure(value) {
  return { kind: "value", value, sure: true };
}

// src/formats/json-schema/engine/object-parts.ts
function objectsOf({ arena }, atoms) {
  const properties2 = /* @__PURE__ */ new Map();
  const required4 = /* @__PURE__ */ new Map();
  const cells = [];
  const names3 = [];
  const forbidden = /* @__PURE__ */ new Set();
  const demands = [];
  let min = 0;
  let max = Infinity;
  for (const atom2 of atoms) {
    const shape = arena.formula(atom2);
    const positive = atom2 > 0;
    switch (shape.kind) {
      case "property":
        if (positive) push(properties2, shape.name, shape.schema);
        else push(required4, shape.name, -shape.schema);
        break;
      case "named":
        if (positive) cells.push(shape);
        else demands.push({ cell: shape.cell, name: [], value: [-shape.schema] });
        break;
      case "names":
        if (positive) names3.push(shape.schema);
        else demands.push({ cell: void 0, name: [-shape.schema], value: [] });
        break;
      case "required":
        if (positive) push(required4, shape.name);
        else forbidden.add(shape.name);
        break;
      case "minProperties":
        if (positive) min = Math.max(min, shape.count);
        else max = Math.min(max, shape.count - 1);
        break;
      case "maxProperties":
        if (positive) max = Math.min(max, shape.count);
        else min = Math.max(min, shape.count + 1);
        break;
      default:
    }
  }
  return { properties: properties2, cells, names: names3, required: required4, forbidden, demands, min, max };
}
function push(map, name, ...schemas) {
  const list = map.get(name);
  if (list) list.push(...schemas);
  else map.set(name, schemas);
}
function mentionedNames({ budget }, wanted, taken) {
  const names3 = /* @__PURE__ */ new Set([...taken.keys(), ...wanted.properties.keys()]);
  for (const { cell } of [...wanted.cells, ...wanted.demands])
    for (const name of cell?.names ?? []) names3.add(name);
  budget.spend(names3.size >> 2);
  return names3;
}
function goalUnder({ patterns, budget }, wanted, name, more) {
  budget.spend(wanted.cells.length);
  const goal = [...wanted.properties.get(name) ?? [], ...more];
  for (const { cell, schema } of wanted.cells) if (inCell(patterns, cell, name) === true) goal.push(schema);
  return goal;
}

// src/formats/json-schema/engine/fresh-names.ts
var mostMarks = 6;
function* freshNames(solver, wanted, taken, demands) {
  const { arena } = solver;
  const demand = demands[0];
  const marks = marksOf(solver, wanted, demands);
  if (marks.length > mostMarks) {
    yield unknown(
      `its names fall into more than ${String(2 ** mostMarks)} cells (${String(marks.length)} patterns of names)`
    );
    return;
  }
  const used = arena.values([...mentionedNames(solver, wanted, taken), ...wanted.forbidden]);
  for (let choice2 = 0; choice2 < 2 ** marks.length; choice2 += 1) {
    solver.budget.spend();
    const kind = marks.map((mark, i) => (choice2 >> i) % 2 === 1 ? mark : -mark);
    const holds2 = new Set(kind);
    if (demand?.name.some((literal) => holds2.has(-literal))) continue;
    if (demand?.cell && !covers(solver, demand.cell, holds2)) continue;
    const schemas = wanted.cells.filter(({ cell }) => covers(solver, cell, holds2)).map(({ schema }) => schema);
    const value = solver.solve([...schemas, ...demand?.value ?? []], "*");
    if (value.kind !== "value") {
      yield value;
      continue;
    }
    const name = solver.solve([arena.types(["string"]), ...kind, ...wanted.names, -used]);
    yield name.kind === "value" && typeof name.value === "string" ? name.value : name;
  }
}
function marksOf(solver, wanted, demands) {
  const marks = /* @__PURE__ */ new Set();
  solver.budget.spend(wanted.cells.length + demands.length >> 2);
  for (const { cell } of [...wanted.cells, ...demands]) {
    if (cell?.include !== void 0) marks.add(matching3(solver, cell.include));
    for (const pattern2 of cell?.patterns ?? []) marks.add(matching3(solver, pattern2));
  }
  for (const { name } of demands) for (const literal of name) marks.add(Math.abs(literal));
  return [...marks];
}
function matching3({ arena }, source) {
  return arena.atom({ kind: "pattern", source });
}
function covers(solver, { include, patterns }, holds2) {
  if (include !== void 0 && !holds2.has(matching3(solver, include))) return false;
  return !patterns.some((pattern2) => holds2.has(matching3(solver, pattern2)));
}

// src/formats/json-schema/engine/objects.ts
var mostFilled = 2e3;
function findObject(solver, atoms) {
  const wanted = objectsOf(solver, atoms);
  for (const name of wanted.required.keys()) if (wanted.forbidden.has(name)) return impossible;
  if (wanted.min > wanted.max) return impossible;
  const quest = { solver, wanted, ends: alternatives() };
  assign(quest, 0, wanted.required);
  return quest.ends.result();
}
function refuterOf(solver, { type: type2, taken }) {
  if (type2 !== "object") return void 0;
  solver.budget.spend(taken.size >> 2);
  const wanted = objectsOf(solver, taken);
  return ([literal, ...others]) => {
    if (literal === void 0 || literal > 0 || others.length > 0) return void 0;
    const shape = solver.arena.formula(literal);
    if (shape.kind !== "property") return void 0;
    const answer = solver.solve(goalUnder(solver, wanted, shape.name, [-shape.schema]), shape.name);
    return answer.kind === "none" ? answer : void 0;
  };
}
function assign(quest, index, taken) {
  const { solver, wanted, ends } = quest;
  solver.budget.spend(1 + (taken.size >> 2));
  const demand = wanted.demands[index];
  if (!demand) return complete2(quest, taken);
  const next = (name, value) => solver.nested(() => assign(quest, index + 1, new Map([...taken, [name, value]])));
  for (const name of mentionedNames(solver, wanted, taken)) {
    if (wanted.forbidden.has(name)) continue;
    if (demand.cell && inCell(solver.patterns, demand.cell, name) === false) continue;
    if (every(demand.name.map((schema) => evaluate(solver, schema, name))) === false) continue;
    const value = [...taken.get(name) ?? [], ...demand.value];
    const possible = solver.solve(goalUnder(solver, wanted, name, value), name);
    if (possible.kind === "none") ends.offer(possible);
    else if (next(name, value)) return true;
  }
  for (const fresh of freshNames(solver, wanted, taken, wanted.demands.slice(index))) {
    if (typeof fresh !== "string") ends.offer(fresh);
    else if (next(fresh, demand.value)) return true;
  }
  return false;
}
function complete2({ solver, wanted, ends }, taken) {
  if (taken.size > wanted.max) return ends.offer(impossible);
  const values = /* @__PURE__ */ new Map();
  let sure2 = true;
  let doubt;
  for (const [name, more] of taken) {
    const legal = every(wanted.names.map((schema) => evaluate(solver, schema, name)));
    if (legal === false) return ends.offer(impossible);
    const child = solver.solve(goalUnder(solver, wanted, name, more), name);
    if (child.kind === "none") return ends.offer(child);
    if (child.kind === "unknown") doubt ??= child;
    else {
      values.set(name, child.value);
      sure2 &&= child.sure && legal === true;
    }
  }
  if (doubt) return ends.offer(doubt);
  if (values.size < wanted.min) {
    const stopped = fill(solver, wanted, values);
    if (stopped) return ends.offer(stopped);
  }
  if (sizeOf(values) > largestInstance) return ends.offer(tooLarge);
  return ends.offer({ kind: "value", value: values, sure: sure2 });
}
var anywhere2 = { cell: void 0, name: [], value: [] };
function fill(solver, wanted, values) {
  if (wanted.min > mostFilled) return unknown(`it needs more than ${String(mostFilled)} properties`);
  const ends = alternatives();
  const given = () => new Map([...values.keys()].map((name) => [name, []]));
  for (const name of mentionedNames(solver, wanted, given())) {
    if (values.size >= wanted.min) return void 0;
    if (values.has(name) || wanted.forbidden.has(name)) continue;
    if (every(wanted.names.map((schema) => evaluate(solver, schema, name))) === false) continue;
    const child = solver.solve(goalUnder(solver, wanted, name, []), name);
    if (child.kind === "value") values.set(name, child.value);
    else ends.offer(child);
  }
  while (values.size < wanted.min) {
    const before = values.size;
    for (const fresh of freshNames(solver, wanted, given(), [anywhere2])) {
      if (typeof fresh !== "string") ends.offer(fresh);
      else {
        const child = solver.solve(goalUnder(solver, wanted, fresh, []), fresh);
        if (child.kind === "value") values.set(fresh, child.value);
        else ends.offer(child);
      }
      if (values.size >= wanted.min) return void 0;
    }
    if (values.size === before) return ends.result();
  }
  return void 0;
}

// src/formats/json-schema/engine/word.ts
var mostStates = 2500;
var longestWord = 1e5;
function findWord(make, language, length, budget) {
  if (length.min > length.max) return void 0;
  if (length.min > longestWord) return "beyond";
  return layers(make, language, length, budget);
}
function layers(make, language, { min, max }, budget) {
  let layer = [{ state: language, char: 0, from: void 0 }];
  const alive = /* @__PURE__ */ new Set();
  for (let length = 0; length < min; length += 1) {
    const next = expand(make, layer, /* @__PURE__ */ new Set(), budget);
    if (next.length === 0) return void 0;
    for (const { state } of next) alive.add(state.id);
    if (alive.size > mostStates) return "beyond";
    layer = next;
  }
  const seen = new Set(layer.map(({ state }) => state.id));
  for (let length = min; length <= max; length += 1) {
    const end = layer.find(({ state }) => make.nullable(state));
    if (end) return { word: spell(end) };
    layer = expand(make, layer, seen, budget);
    if (layer.length === 0) return void 0;
    if (seen.size > mostStates || length > longestWord) return "beyond";
  }
  return void 0;
}
function expand(make, layer, seen, budget) {
  const next = [];
  for (const from of layer) {
    const starts = make.boundaries(from.state);
    for (const [i, start] of starts.entries()) {
      budget.spend();
      const char = pleasant(start, (starts[i + 1] ?? 1114112) - 1);
      const state = make.derivative(from.state, char);
      if (state === make.none || seen.has(state.id)) continue;
      seen.add(state.id);
      next.push({ state, char, from });
    }
  }
  return next;
}
function pleasant(from, to) {
  for (const wish of [97, 65, 48, 120, 45, 95, 32]) if (wish >= from && wish <= to) return wish;
  if (from < 33 && to >= 33) return 33;
  if (from < 233 && to >= 233) return 233;
  return from >= 55296 && from <= 57343 && to > 57343 ? 57344 : from;
}
function spell(end) {
  const codes2 = [];
  for (let step = end; step.from; step = step.from) codes2.push(step.char);
  return codes2.reverse().map((code) => String.fromCodePoint(code)).join("");
}

// src/formats/json-schema/engine/strings.ts
function findString(solver, atoms) {
  const wanted = {
    min: 0,
    max: Infinity,
    languages: [],
    formats: /* @__PURE__ */ new Set(),
    notFormats: /* @__PURE__ */ new Set(),
    excluded: [],
    beyond: []
  };
  for (const atom2 of atoms) note2(solver, wanted, atom2);
  if (formatInclusions.some(([narrow, wide]) => wanted.formats.has(narrow) && wanted.notFormats.has(wide)))
    return impossible;
  const { make } = solver.patterns;
  if (wanted.excluded.length > 0) wanted.languages.push(make.not(make.words(wanted.excluded)));
  const surely = [...wanted.languages, ...languagesOf(solver, wanted.formats, formatShapes)];
  const word2 = shortest(solver, surely, wanted);
  if (word2 === void 0) return impossible;
  const words2 = word2 === "beyond" ? [] : [word2.word];
  if (wanted.formats.size + wanted.notFormats.size > 0) {
    const likely = [
      ...surely,
      ...languagesOf(solver, wanted.formats, formatExamples),
      ...languagesOf(solver, wanted.notFormats, formatShapes).map((language) => make.not(language))
    ];
    const better = shortest(solver, likely, wanted);
    if (better !== void 0 && better !== "beyond") words2.unshift(better.word);
  }
  return sampled(solver, wanted, atoms, words2);
}
var mostSteps2 = 8e4;
function shortest({ budget, patterns: { make } }, languages, wanted) {
  const word2 = bounded(
    budget,
    mostSteps2,
    "the search for a string",
    () => findWord(make, make.and(languages), wanted, budget)
  );
  return "done" in word2 ? word2.done : "beyond";
}
function languagesOf({ patterns }, formats, table2) {
  return [...formats].flatMap((format3) => {
    const source = Object.hasOwn(table2, format3) ? table2[format3] : void 0;
    const language = source === void 0 ? void 0 : patterns.language(source);
    return language && !("beyond" in language) ? [language] : [];
  });
}
function sampled(solver, wanted, atoms, words2) {
  const candidates = [...words2];
  for (const format3 of wanted.formats) candidates.push(...formatSamples[format3]?.valid ?? []);
  for (const format3 of wanted.notFormats) candidates.push(...formatSamples[format3]?.invalid ?? []);
  let unsure;
  for (const candidate of candidates) {
    const truth = every(atoms.map((atom2) => evaluate(solver, atom2, candidate)));
    if (truth === true) return { kind: "value", value: candidate, sure: true };
    if (truth === void 0) unsure ??= candidate;
  }
  if (unsure !== void 0) return { kind: "value", value: unsure, sure: false };
  const because = wanted.beyond[0] ?? (words2.length === 0 ? "its strings need an automaton with too many states" : `no example was found for the format "${[...wanted.formats, ...wanted.notFormats].join('", "')}"`);
  return unknown(because);
}
function note2({ arena, patterns }, wanted, atom2) {
  const shape = arena.formula(atom2);
  const positive = atom2 > 0;
  switch (shape.kind) {
    case "minLength":
      if (positive) wanted.min = Math.max(wanted.min, shape.count);
      else wanted.max = Math.min(wanted.max, shape.count - 1);
      break;
    case "maxLength":
      if (positive) wanted.max = Math.min(wanted.max, shape.count);
      else wanted.min = Math.max(wanted.min, shape.count + 1);
      break;
    case "pattern": {
      const language = patterns.language(shape.source);
      if ("beyond" in language)
        wanted.beyond.push(`the pattern ${shownPattern(shape.source)}: ${language.beyond}`);
      else wanted.languages.push(positive ? language : patterns.make.not(language));
      break;
    }
    case "format":
      if (isAsserted(shape.name)) (positive ? wanted.formats : wanted.notFormats).add(shape.name);
      break;
    case "enum":
      if (!positive) {
        for (const value of shape.values.values()) if (typeof value === "string") wanted.excluded.push(value);
      }
      break;
    default:
  }
}

// src/formats/json-schema/engine/standing.ts
var deepestLook = 8;
function standingOf(solver, branch, literal, depth = 0) {
  solver.budget.spend();
  if (branch.taken.has(literal) || branch.open.has(literal)) return 1;
  if (branch.taken.has(-literal) || branch.open.has(-literal)) return -1;
  const standing = standingOfShape(solver, branch, solver.arena.formula(literal), depth);
  if (literal > 0 || standing === 0) return standing;
  return standing === 1 ? -1 : 1;
}
function standingOfShape(solver, branch, shape, depth) {
  const domain = domains[shape.kind];
  if (domain !== void 0 && domain !== branch.type) return 1;
  switch (shape.kind) {
    case "true":
      return 1;
    case "type":
      return shape.types.has(branch.type) ? 1 : -1;
    case "enum":
      return valuesOfType(shape.values, branch.type).length > 0 ? 0 : -1;
    case "all": {
      if (depth > deepestLook) return 0;
      let standing = 1;
      for (const part of shape.parts) {
        const inner = standingOf(solver, branch, part, depth + 1);
        if (inner === -1) return -1;
        if (inner === 0) standing = 0;
      }
      return standing;
    }
    case "property":
      return standingOfProperty(solver, branch, shape);
    default:
      return 0;
  }
}
function standingOfProperty(solver, branch, { name, schema }) {
  const required4 = solver.arena.atom({ kind: "required", name });
  if (branch.taken.has(-required4)) return 1;
  const values = branch.listed.get(name);
  if (!values) return 0;
  const truths = values.map((value) => evaluate(solver, schema, value));
  if (every(truths) === true) return 1;
  const never = truths.every((truth) => truth === false);
  return never && branch.taken.has(required4) ? -1 : 0;
}

// src/formats/json-schema/engine/ways.ts
var mostPaired = 8;
function waysLeft(solver, branch, literal) {
  const shape = solver.arena.formula(literal);
  if (shape.kind !== "all" && shape.kind !== "one") return waysOf([[literal]]);
  const sure2 = [];
  const possible = [];
  const sign = shape.kind === "all" ? -1 : 1;
  for (const part of shape.parts) {
    const standing = standingOf(solver, branch, sign * part);
    if (standing === 1) sure2.push(sign * part);
    if (standing === 0) possible.push(sign * part);
  }
  if (shape.kind === "all") return sure2.length > 0 ? "holds" : waysOf(possible.map((part) => [part]));
  return literal > 0 ? exactlyOne2(solver, sure2, possible) : noneOrTwo(solver, sure2, possible);
}
function exactlyOne2({ budget }, sure2, possible) {
  if (sure2.length > 1) return waysOf([]);
  if (sure2.length === 1) return possible.length === 0 ? "holds" : waysOf([possible.map((other) => -other)]);
  return {
    count: possible.length,
    *each() {
      for (const part of possible) {
        budget.spend(possible.length >> 2);
        yield [part, ...possible.filter((other) => other !== part).map((other) => -other)];
      }
    }
  };
}
function noneOrTwo({ arena, budget }, sure2, possible) {
  if (sure2.length > 1) return "holds";
  if (sure2.length === 1) return waysOf(possible.map((part) => [part]));
  if (possible.length === 0) return "holds";
  const none2 = possible.map((part) => -part);
  if (possible.length <= mostPaired) {
    const pairs = possible.flatMap((part, i) => possible.slice(i + 1).map((other) => [part, other]));
    return waysOf([none2, ...pairs]);
  }
  return {
    count: possible.length,
    *each() {
      yield none2;
      for (const [i, part] of possible.entries()) {
        budget.spend(possible.length - i);
        if (i + 1 < possible.length) yield [part, arena.any(possible.slice(i + 1))];
      }
    }
  };
}
function waysOf(ways) {
  return { count: ways.length, each: () => ways };
}
function settle(solver, branch) {
  for (let moved2 = true; moved2; ) {
    moved2 = false;
    for (const literal of [...branch.open]) {
      const left = waysLeft(solver, branch, literal);
      if (left === "holds") {
        branch.open.delete(literal);
        branch.taken.add(literal);
        continue;
      }
      if (left.count > 1) continue;
      const [only] = left.each();
      if (only === void 0) return false;
      branch.open.delete(literal);
      branch.taken.add(literal);
      moved2 = true;
      if (!enter(solver, branch, only)) return false;
    }
  }
  return true;
}

// src/formats/json-schema/engine/search.ts
var deepestInstance = 60;
var deepestChoice = 600;
var fewWays = 4;
function theoryOf(budget) {
  return { arena: new Arena(budget), patterns: patternsOf(budget), budget };
}
var Search = class {
  arena;
  patterns;
  budget;
  /** Where in the instance the search is: after it was cut short, that says where the steps went. */
  trail = [];
  answers = /* @__PURE__ */ new Map();
  /** Goals without an answer, with how deep they stood: deeper, there is no better one. */
  doubts = /* @__PURE__ */ new Map();
  openGoals = /* @__PURE__ */ new Map();
  choices = 0;
  constructor({ arena, patterns, budget }) {
    this.arena = arena;
    this.patterns = patterns;
    this.budget = budget;
  }
  nested(work) {
    this.choices += 1;
    if (this.choices > deepestChoice)
      throw new TooDeep(`more than ${String(deepestChoice)} choices would be open inside each other`);
    const result = work();
    this.choices -= 1;
    return result;
  }
  /**
   * A goal that is met again inside itself has no smaller value there: whoever satisfies the inner goal satisfies the
   * outer one with a smaller value, and a smallest value holds no smaller one. So the inner search ends with "none",
   * leaning on the outer goal; answers that lean on an open goal are not kept.
   */
  solve(literals, at) {
    this.budget.spend(1 + (literals.length >> 2));
    const goal = normal(this.arena, literals);
    if (goal === void 0) return impossible;
    const key = goal.join(",");
    const earlier = this.answers.get(key);
    if (earlier) return earlier;
    const depth = this.openGoals.get(key);
    if (depth !== void 0) return { kind: "none", lean: depth };
    if (this.openGoals.size > deepestInstance)
      return unknown(`instances nested deeper than ${String(deepestInstance)} levels were not looked at`);
    const own3 = this.openGoals.size;
    const doubt = this.doubts.get(key);
    if (doubt && doubt.depth <= own3) return doubt.answer;
    this.openGoals.set(key, own3);
    if (at !== void 0) this.trail.push(at);
    const answer = this.ofEveryType(goal);
    if (at !== void 0) this.trail.pop();
    this.openGoals.delete(key);
    if (answer.kind === "unknown" || answer.kind === "value" && !answer.sure) {
      this.doubts.set(key, { depth: own3, answer });
      return answer;
    }
    if (answer.kind === "none" && answer.lean < own3) return answer;
    const kept = answer.kind === "none" ? impossible : answer;
    this.answers.set(key, kept);
    return kept;
  }
  ofEveryType(goal) {
    const ends = alternatives();
    for (const type2 of jsonTypes) {
      const branch = branchOf(type2);
      if (!enter(this, branch, goal)) continue;
      if (ends.offer(this.explore(goal, branch))) break;
    }
    return ends.result();
  }
  explore(goal, branch) {
    this.budget.spend();
    if (!settle(this, branch)) return impossible;
    const listed = fromLists(this, goal, branch);
    if (listed) return listed;
    const answer = this.ofType(branch);
    if (answer.kind === "none") return answer;
    if (answer.kind === "value") {
      const truth = every(goal.map((literal) => evaluate(this, literal, answer.value)));
      if (truth === true) return { kind: "value", value: answer.value, sure: true };
      if (branch.open.size === 0)
        return truth === void 0 ? { ...answer, sure: false } : unknown("an instance that fits every part by itself does not fit the whole");
    } else if (branch.open.size === 0) return answer;
    const proposal = answer.kind === "value" ? answer.value : void 0;
    return this.nested(() => this.choose(goal, branch, proposal));
  }
  /** Branches on the choice with the fewest ways among those that the proposal does not satisfy. */
  choose(goal, branch, proposal) {
    const best = this.fewestWays(branch, proposal) ?? this.fewestWays(branch, void 0);
    if (!best) return unknown("the search had no choice left to try");
    const refute = best.ways.count > fewWays ? refuterOf(this, branch) : void 0;
    const ends = alternatives();
    for (const way of best.ways.each()) {
      const refuted = refute?.(way);
      if (refuted) {
        ends.offer(refuted);
        continue;
      }
      const next = copyOf(this, branch);
      next.open.delete(best.literal);
      next.taken.add(best.literal);
      if (!enter(this, next, way)) continue;
      if (ends.offer(this.explore(goal, next))) break;
    }
    return ends.result();
  }
  fewestWays(branch, proposal) {
    let best;
    for (const literal of branch.open) {
      if (proposal !== void 0 && evaluate(this, literal, proposal) === true) continue;
      const left = waysLeft(this, branch, literal);
      if (left !== "holds" && (!best || left.count < best.ways.count)) best = { literal, ways: left };
    }
    return best;
  }
  ofType({ type: type2, taken }) {
    this.budget.spend(taken.size >> 2);
    const atoms = [...taken];
    const solvers = {
      null: () => ({ kind: "value", value: null, sure: true }),
      boolean: () => findBoolean(this.arena, atoms),
      number: () => findNumber(this, atoms),
      string: () => findString(this, stringAtoms(this.arena, atoms)),
      array: () => findArray(this, atoms),
      object: () => findObject(this, atoms)
    };
    return solvers[type2]();
  }
};
function stringAtoms(arena, atoms) {
  return atoms.filter((atom2) => !["all", "one", "lazy", "opaque"].includes(arena.formula(atom2).kind));
}
function normal(arena, literals) {
  const whole = arena.all(literals);
  if (whole === bottom) return void 0;
  const shape = arena.formula(whole);
  return whole > 0 && shape.kind === "all" ? shape.parts : [whole];
}

// src/formats/json-schema/engine/decide.ts
function decideInclusion(theory, writer, reader, steps = shares.direction) {
  const search2 = new Search(theory);
  const ended = bounded(theory.budget, steps, "the decision", () => search2.solve([writer, -reader]));
  if ("because" in ended) return { kind: "undecided", because: `${ended.because}${placeOf2(search2.trail)}` };
  const answer = ended.done;
  if (answer.kind === "none") return { kind: "proof" };
  const beyond2 = reasonOf(theory, [writer, reader]);
  const because = beyond2?.because;
  if (answer.kind === "unknown") return { kind: "undecided", because: because ?? answer.because };
  if (!answer.sure && beyond2?.malformed) return { kind: "undecided", because: beyond2.because };
  return {
    kind: "candidate",
    value: answer.value,
    sure: answer.sure,
    because: because ?? "the instance that was found could not be confirmed"
  };
}
var mostShown = 6;
function placeOf2(trail) {
  if (trail.length === 0) return "";
  const shown2 = trail.slice(0, mostShown).map((step) => step.length > 40 ? `${step.slice(0, 40)}\u2026` : step);
  const path = shown2.join(".").replaceAll(".[]", "[]");
  return ` (it was looking for a value at ${path}${trail.length > mostShown ? "\u2026" : ""})`;
}
function reasonOf(theory, literals) {
  const reason = bounded(
    theory.budget,
    shares.reason,
    "looking for the reason",
    () => beyond(theory, literals)
  );
  return "done" in reason ? reason.done : void 0;
}
function beyond({ arena, patterns, budget }, literals) {
  let first;
  const seen = /* @__PURE__ */ new Set();
  const queue = literals.map(Math.abs);
  for (let id2 = queue.pop(); id2 !== void 0; id2 = queue.pop()) {
    if (seen.has(id2)) continue;
    seen.add(id2);
    budget.spend();
    const shape = arena.formula(id2);
    if (shape.kind === "opaque") {
      if (shape.malformed) return shape;
      first ??= shape;
    }
    if (shape.kind === "pattern") {
      const language = patterns.language(shape.source);
      if ("beyond" in language)
        first ??= {
          because: `the pattern ${shownPattern(shape.source)} cannot be reasoned about: ${language.beyond}`
        };
    }
    if ("parts" in shape) for (const part of shape.parts) queue.push(Math.abs(part));
    if ("schema" in shape) queue.push(Math.abs(shape.schema));
    if (shape.kind === "lazy") queue.push(Math.abs(shape.target()));
  }
  return first;
}
function separates(theory, writer, reader, value) {
  const judged = bounded(theory.budget, shares.confirming, "evaluating an instance", () => {
    const written = evaluate(theory, writer, value);
    if (written === false) return false;
    const read2 = evaluate(theory, reader, value);
    if (read2 === true) return false;
    return written === void 0 || read2 === void 0 ? void 0 : true;
  });
  return "done" in judged ? judged.done : void 0;
}

// src/formats/json-schema/engine/refused.ts
function refusalOf(theory, schema, value) {
  const refusal = bounded(
    theory.budget,
    shares.reason,
    "looking for the place",
    () => search(theory, schema, value)
  );
  return "done" in refusal ? refusal.done : { place: "", part: void 0 };
}
function search(theory, literal, value) {
  const shape = theory.arena.formula(literal);
  const here = { place: "", part: literal < 0 && literal !== bottom ? void 0 : shape };
  if (literal < 0) return here;
  const refuses = (part, child) => evaluate(theory, part, child) === false;
  switch (shape.kind) {
    case "all": {
      const part = shape.parts.find((candidate) => refuses(candidate, value));
      return part === void 0 ? here : search(theory, part, value);
    }
    case "lazy":
      return search(theory, shape.target(), value);
    case "property": {
      const child = isObject(value) ? value.get(shape.name) : void 0;
      return child === void 0 ? here : below2(shape.name, search(theory, shape.schema, child));
    }
    case "named":
      for (const [name, child] of isObject(value) ? value : [])
        if (!shape.cell.names.has(name) && refuses(shape.schema, child))
          return below2(name, search(theory, shape.schema, child));
      return here;
    case "item": {
      const item = isArray(value) ? value[shape.index] : void 0;
      return item === void 0 ? here : below2(String(shape.index), search(theory, shape.schema, item));
    }
    case "rest":
      for (const [i, item] of (isArray(value) ? value : []).entries())
        if (i >= shape.from && refuses(shape.schema, item))
          return below2(String(i), search(theory, shape.schema, item));
      return here;
    default:
      return here;
  }
}
function below2(name, { place: place2, part }) {
  return { place: `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}${place2}`, part };
}

// src/formats/json-schema/judging/confirmation.ts
function expected(theory, { reader, literal, inclusion }) {
  if (inclusion.kind === "proof") return reads;
  if (inclusion.kind === "undecided") return undecided(inclusion.because);
  if (!separates(theory, literal, reader.literal, inclusion.value)) return void 0;
  const written = toPlain(inclusion.value);
  const { place: place2 } = refusalOf(theory, reader.literal, inclusion.value);
  return rejects(`${shown(written)} may be written and is refused${place2 === "" ? "" : ` at ${place2}`}`);
}
async function concluded(theory, asked) {
  const { inclusion } = asked;
  if (inclusion.kind === "proof") return reads;
  if (inclusion.kind === "undecided") return undecided(inclusion.because);
  const confirmation = await confirmed(theory, asked, inclusion.value);
  if (typeof confirmation === "string") return undecided(inclusion.sure ? confirmation : inclusion.because);
  return refused(confirmation.witness);
}
function refused(witness) {
  const because = `${shown(witness.written)} may be written and is refused: ${witness.observed}`;
  return { outcome: "rejects", because, witness };
}
async function confirmed(theory, { reader, writer, literal }, value) {
  if (separates(theory, literal, reader.literal, value) === false)
    return "no example could be confirmed: the candidate is valid, or invalid, under both schemas";
  const instance = toPlain(value);
  const written = (await writer.validator()).validate(instance);
  if ("fault" in written) return `Ajv could not check an instance: ${written.fault}`;
  if (!written.valid)
    return `the engine and Ajv disagree about the instance ${shown(instance)} under the writer's schema: ${written.error}`;
  const judge = await reader.validator();
  const read2 = judge.validate(instance);
  if ("fault" in read2) return `Ajv could not check an instance: ${read2.fault}`;
  if (read2.valid)
    return `the engine and Ajv disagree about the instance ${shown(instance)} under the reader's schema`;
  const witness = { written: instance, observed: read2.error, decoder: judge.name };
  return { witness, first: read2.first };
}
function shown(instance) {
  const text = JSON.stringify(instance);
  return text.length > 120 ? `${text.slice(0, 120)}\u2026` : text;
}

// src/formats/json-schema/ajv/own-objection.ts
var keywords3 = {
  true: ["false schema", "additionalProperties", "unevaluatedProperties"],
  type: ["type"],
  enum: ["enum", "const"],
  minimum: ["minimum", "exclusiveMinimum"],
  maximum: ["maximum", "exclusiveMaximum"],
  multipleOf: ["multipleOf", "type"],
  minLength: ["minLength"],
  maxLength: ["maxLength"],
  pattern: ["pattern"],
  format: ["format"],
  minItems: ["minItems"],
  maxItems: ["maxItems"],
  unique: ["uniqueItems"],
  atLeast: ["contains"],
  minProperties: ["minProperties"],
  maxProperties: ["maxProperties"],
  required: ["required"]
};
function ownObjection(objections, { place: place2, part }) {
  const there = objections.filter((objection) => objection.place === place2);
  if (!part) return void 0;
  const named2 = keywords3[part.kind] ?? [];
  return there.find(
    ({ keyword, missing: missing2 }) => named2.includes(keyword) && (part.kind !== "required" || missing2 === part.name)
  );
}

// src/formats/json-schema/engine/closure.ts
function closureOf(compiler, patterns, root2) {
  return new Closures(compiler, patterns).lazily([root2]);
}
var Closures = class {
  constructor(compiler, patterns) {
    this.compiler = compiler;
    this.patterns = patterns;
    this.arena = compiler.arena;
    this.prefix = `closure ${String(this.arena.size())}`;
  }
  compiler;
  patterns;
  arena;
  prefix;
  ids = /* @__PURE__ */ new Map();
  lazily(places) {
    this.compiler.budget.spend(1 + places.length);
    const unique = [...new Map(places.map((place2) => [place2.node, place2])).values()];
    if (!unique.some(({ node }) => node.kind === "object")) return top;
    const name = unique.map(({ node }) => this.idOf(node)).sort((a, b) => a - b);
    return this.arena.lazy(
      `${this.prefix} ${name.join(",")}`,
      () => this.closed(inPlace(this.compiler, unique))
    );
  }
  closed(places) {
    return this.arena.all([this.ofObject(places), this.ofArray(places)]);
  }
  ofObject(places) {
    const properties2 = childrenByName(places, "properties");
    const matching4 = childrenByName(places, "patternProperties");
    const rest = [
      ...schemasUnder(places, "additionalProperties"),
      ...schemasUnder(places, "unevaluatedProperties")
    ];
    const described = rest.filter(({ node }) => node.kind === "object" && node.members.length > 0);
    const names3 = /* @__PURE__ */ new Set([...properties2.keys(), ...places.flatMap(({ node }) => namesBeside(node))]);
    const parts = [];
    for (const [name, children2] of properties2) {
      const also = [...matching4].flatMap(
        ([pattern2, more]) => this.patterns.test(pattern2, name) === false ? [] : more
      );
      parts.push(this.arena.property(name, this.lazily([...children2, ...also])));
    }
    for (const [include, children2] of matching4)
      parts.push(this.arena.named({ include, names: names3, patterns: [] }, this.lazily(children2)));
    if (names3.size > 0 || matching4.size > 0) {
      const others = described.length > 0 ? this.lazily(described) : bottom;
      parts.push(this.arena.named({ include: void 0, names: names3, patterns: [...matching4.keys()] }, others));
    } else if (described.length > 0)
      parts.push(this.arena.named({ include: void 0, names: names3, patterns: [] }, this.lazily(described)));
    return this.arena.all(parts);
  }
  ofArray(places) {
    const tuples2 = places.flatMap((place2) => tupleOf(place2));
    const rest = ["items", "additionalItems", "unevaluatedItems", "contains"].flatMap(
      (key) => schemasUnder(places, key)
    );
    const length = Math.max(0, ...tuples2.map((tuple2) => tuple2.length));
    const parts = [];
    for (let i = 0; i < length; i += 1)
      parts.push(this.arena.item(i, this.lazily([...tuples2.flatMap((tuple2) => tuple2[i] ?? []), ...rest])));
    parts.push(this.arena.rest(length, this.lazily(rest)));
    return this.arena.all(parts);
  }
  idOf(node) {
    const id2 = this.ids.get(node) ?? this.ids.size + 1;
    this.ids.set(node, id2);
    return id2;
  }
};
function inPlace(compiler, roots) {
  const places = /* @__PURE__ */ new Map();
  const queue = [...roots];
  for (let place2 = queue.pop(); place2; place2 = queue.pop()) {
    const { node } = place2;
    if (node.kind !== "object" || places.has(node)) continue;
    compiler.budget.spend(1 + node.members.length);
    places.set(node, { ...place2, node });
    for (const { key, value } of visible(node, place2)) {
      if (key.endsWith("Ref") || key === "$ref") {
        const target = value.kind === "string" ? resolve(compiler.library, place2, value.value) : void 0;
        if (target && !("missing" in target)) queue.push(target);
      } else if (keywordIn(key, place2.document.dialect)?.inPlace && key !== "not") {
        const children2 = value.kind === "array" ? value.items : value.kind === "object" && key.startsWith("depend") ? countingMembers(value).map((member) => member.value) : [value];
        for (const child of children2) queue.push(below(place2, child));
      }
    }
  }
  return [...places.values()];
}
function visible(node, { document }) {
  const reference2 = refHidesSiblings(document.dialect) ? node.member("$ref") : void 0;
  return reference2 ? [reference2] : countingMembers(node);
}
function childrenByName(places, key) {
  const children2 = /* @__PURE__ */ new Map();
  for (const place2 of places) {
    const map = place2.node.get(key);
    if (map?.kind !== "object") continue;
    for (const { key: name, value } of countingMembers(map)) {
      const list = children2.get(name);
      if (list) list.push(below(place2, value));
      else children2.set(name, [below(place2, value)]);
    }
  }
  return children2;
}
function schemasUnder(places, key) {
  return places.flatMap((place2) => {
    const node = place2.node.get(key);
    return node && node.kind !== "array" ? [below(place2, node)] : [];
  });
}
function tupleOf(place2) {
  const list = place2.node.get("prefixItems") ?? place2.node.get("items");
  return list?.kind === "array" ? [list.items.map((item) => below(place2, item))] : [];
}
function namesBeside(node) {
  const names3 = [];
  const strings2 = (list) => {
    if (list?.kind === "array") {
      for (const item of list.items) if (item.kind === "string") names3.push(item.value);
    }
  };
  strings2(node.get("required"));
  for (const key of ["dependentRequired", "dependencies"]) {
    const map = node.get(key);
    if (map?.kind === "object")
      for (const { key: name, value } of countingMembers(map)) {
        names3.push(name);
        strings2(value);
      }
  }
  const lists = [node.get("const"), ...arrayItems(node.get("enum")) ?? []];
  for (const value of lists) if (value?.kind === "object") names3.push(...value.members.map(({ key }) => key));
  return names3;
}
function arrayItems(node) {
  return node?.kind === "array" ? node.items : void 0;
}

// src/formats/json-schema/documents/signatures.ts
var readers = {
  "draft-04": "4",
  "draft-06": "7",
  "draft-07": "7",
  "2019-09": "9",
  "2020-12": "20"
};
var Signatures = class {
  constructor(reading) {
    this.reading = reading;
  }
  reading;
  names = /* @__PURE__ */ new Map();
  members = /* @__PURE__ */ new Map();
  stack = [];
  visited = 0;
  of(place2) {
    if (!this.names.has(place2.node)) this.visit(place2);
    return this.names.get(place2.node) ?? "";
  }
  enter(place2) {
    const targets = [];
    const refer = (target) => `@${String(targets.push(target))}`;
    const text = schemaText(this.reading, place2, refer);
    this.visited += 1;
    const member = {
      text: `${readers[place2.document.dialect]}${text}`,
      targets,
      order: this.visited,
      low: this.visited,
      waiting: true
    };
    this.members.set(place2.node, member);
    this.stack.push(place2.node);
    return member;
  }
  /** Without recursion: chains of references may be as long as the document. */
  visit(start) {
    const path = [{ node: start.node, member: this.enter(start), next: 0 }];
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const target = at.member.targets[at.next];
      at.next += 1;
      if (!target) {
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.member.low = Math.min(parent.member.low, at.member.low);
        if (at.member.low === at.member.order) this.name(at.node);
        continue;
      }
      const member = this.members.get(target.node);
      if (!member) path.push({ node: target.node, member: this.enter(target), next: 0 });
      else if (member.waiting) at.member.low = Math.min(at.member.low, member.order);
    }
  }
  /** Names the circle that was closed last: it ends with `root` on the stack. */
  name(root2) {
    const circle = this.stack.splice(this.stack.lastIndexOf(root2));
    const textOf3 = (node) => this.members.get(node)?.text ?? "";
    for (const node of circle) {
      const member = this.members.get(node);
      if (member) member.waiting = false;
    }
    const first = circle.reduce((best, node) => textOf3(node) < textOf3(best) ? node : best, root2);
    const order = /* @__PURE__ */ new Map([[first, 0]]);
    const inside2 = new Set(circle);
    let text = "";
    for (const node of order.keys()) {
      text += textOf3(node);
      for (const target of this.members.get(node)?.targets ?? []) {
        if (inside2.has(target.node) && !order.has(target.node)) order.set(target.node, order.size);
        text += ` ${this.names.get(target.node) ?? `#${String(order.get(target.node))}`}`;
      }
      text += "\n";
    }
    const shared = sha256(text);
    for (const [node, index] of order) this.names.set(node, `${shared}.${String(index)}`);
  }
};

// src/formats/json-schema/engine/compiler.ts
function sub(at, node) {
  return at.compiler.compile(below(at.place, node));
}
function malformed({ compiler, place: place2 }, key, value, expected2) {
  const { line } = place2.document.text.rangeOf(value.start, value.end);
  const because = `${place2.document.path}:${String(line)}: "${key}" should hold ${expected2}`;
  const text = `malformed ${key} ${valueText(value)}`;
  return compiler.arena.atom({ kind: "opaque", text, because, malformed: true });
}

// src/formats/json-schema/engine/compile-arrays.ts
function tuple(at, nodes) {
  return at.compiler.arena.all(nodes.map((node, index) => at.compiler.arena.item(index, sub(at, node))));
}
function items(at, value, key) {
  const modern = at.place.document.dialect === "2020-12";
  if (value.kind === "array")
    return modern ? malformed(at, key, value, "one schema (prefixItems holds a list)") : tuple(at, value.items);
  const prefix = modern ? at.schema.get("prefixItems") : void 0;
  return at.compiler.arena.rest(prefix?.kind === "array" ? prefix.items.length : 0, sub(at, value));
}
function contains(at, value) {
  const { arena } = at.compiler;
  const counted = isAtLeast(at.place.document.dialect, "2019-09");
  const bound2 = (key, fallback) => {
    const node = counted ? at.schema.get(key) : void 0;
    return node?.kind === "number" ? node.value : fallback;
  };
  const schema = sub(at, value);
  const min = bound2("minContains", 1);
  const max = bound2("maxContains", Infinity);
  const atLeast = (count2) => count2 <= 0 ? top : arena.atom({ kind: "atLeast", count: count2, schema });
  const parts = [atLeast(Math.ceil(min))];
  if (max !== Infinity) parts.push(-atLeast(Math.floor(max) + 1));
  return onlyArrays(arena, arena.all(parts));
}
function onlyArrays(arena, literal) {
  if (literal > 0 && arena.formula(literal).kind !== "all") return literal;
  return arena.any([-arena.types(["array"]), literal]);
}

// src/formats/json-schema/engine/compile-objects.ts
function eachMember(at, value, key, read2) {
  if (value.kind !== "object") return malformed(at, key, value, "an object");
  const names3 = new Set(value.members.map((member) => member.key));
  return at.compiler.arena.all(
    [...names3].map((name) => {
      const child = value.get(name);
      return child ? read2(name, child) : top;
    })
  );
}
function eachSchema(at, value, key, make) {
  return eachMember(at, value, key, (name, child) => make(name, sub(at, child)));
}
function declared(schema) {
  const keys = (key) => {
    const node = schema.get(key);
    return node?.kind === "object" ? node.members.map((member) => member.key) : [];
  };
  return { names: new Set(keys("properties")), patterns: [...new Set(keys("patternProperties"))] };
}
function required2(at, value, key) {
  return value.kind === "array" ? requiredNames(at, value, key) : malformed(at, key, value, "a list of names");
}
function requiredNames(at, node, key) {
  if (node.kind === "string") return at.compiler.arena.atom({ kind: "required", name: node.value });
  if (node.kind !== "array") return malformed(at, key, node, "a list of names");
  const names3 = node.items.flatMap((item) => item.kind === "string" ? [item.value] : []);
  if (names3.length < node.items.length) return malformed(at, key, node, "a list of names");
  return at.compiler.arena.all(names3.map((name) => at.compiler.arena.atom({ kind: "required", name })));
}
function whenPresent({ compiler: { arena } }, name, schema) {
  const present = arena.all([arena.types(["object"]), arena.atom({ kind: "required", name })]);
  return arena.any([-present, schema]);
}

// src/formats/json-schema/engine/compile-references.ts
function reference(at, value, key) {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  at.compiler.budget.spend(resolveSteps);
  const target = resolve(at.compiler.library, at.place, value.value);
  if (!("missing" in target)) return at.compiler.compile(target);
  const because = `"$ref" leads to ${target.missing}, which is not in the repository at this side (references are never fetched)`;
  return at.compiler.opaque(because, `ref ${target.missing}`);
}
function dynamicReference(at, value, key) {
  if (value.kind !== "string") return malformed(at, key, value, "a URI reference as a string");
  const target = resolve(at.compiler.library, at.place, value.value);
  if ("missing" in target) return reference(at, value, key);
  const name = dynamicName(key, value.value);
  const owners = at.compiler.scope.owners(name);
  if (!owners.some(({ node }) => node === target.node)) return at.compiler.compile(target);
  const outermost = owners.length === 1 ? target : at.compiler.scope.outermost(name);
  if (outermost) return at.compiler.compile(outermost);
  const all2 = at.compiler.documents.map(
    (document) => at.compiler.signatures.of({ document, node: document.root, base: document.base })
  );
  const text = `${key} ${value.value} ${at.compiler.signatures.of(target)} ${all2.sort().join(" ")}`;
  return at.compiler.opaque(
    `"${key}": ${JSON.stringify(value.value)} means another schema depending on where it is reached from`,
    text
  );
}

// src/formats/json-schema/engine/compile-values.ts
var typeNames = `a type name (${[...jsonTypes, "integer"].join(", ")}) or a list of them`;
function types(at, value, key) {
  const names3 = value.kind === "array" ? value.items : [value];
  if (names3.length === 0) return malformed(at, key, value, typeNames);
  const { arena } = at.compiler;
  const plain2 = [];
  const parts = [];
  for (const name of names3) {
    const text = name.kind === "string" ? name.value : "";
    const type2 = jsonTypes.find((candidate) => candidate === text);
    if (type2) plain2.push(type2);
    else if (text === "integer") parts.push(integer(arena));
    else if (!(text === "any" && at.place.document.dialect === "draft-04"))
      return malformed(at, key, value, typeNames);
    else return top;
  }
  return arena.any([arena.types(plain2), ...parts]);
}
function integer(arena) {
  const whole = arena.atom({ kind: "multipleOf", divisor: { n: 1n, d: 1n } });
  return arena.all([arena.types(["number"]), whole]);
}
function enumeration(at, value, key) {
  return value.kind === "array" ? listOf2(at, value.items, key) : malformed(at, key, value, "a list of values");
}
function listOf2(at, nodes, key) {
  const values = [];
  for (const node of nodes) {
    const value = valueOf(node);
    if (value === void 0) return malformed(at, key, node, "numbers with an exponent below 400");
    values.push(value);
  }
  return at.compiler.arena.values(values);
}
function count(kind) {
  return (at, value, key) => {
    const number = value.kind === "number" ? value.value : Number.NaN;
    if (!Number.isInteger(number) || number < 0)
      return malformed(at, key, value, "a whole number, 0 or more");
    const bounded2 = Math.min(number, Number.MAX_SAFE_INTEGER);
    if (kind.startsWith("min") && bounded2 === 0) return top;
    return at.compiler.arena.atom({ kind, count: bounded2 });
  };
}
function numberParts(at, value, key) {
  const { arena } = at.compiler;
  if (value.kind === "boolean" && key.startsWith("exclusive")) return top;
  const bound2 = value.kind === "number" ? parseRational(value.raw) : void 0;
  if (bound2 === void 0) return malformed(at, key, value, "a number with an exponent below 400");
  switch (key) {
    case "multipleOf":
      return compare(bound2, zero) > 0 ? arena.atom({ kind: "multipleOf", divisor: bound2 }) : malformed(at, key, value, "a number above 0");
    case "minimum":
    case "maximum": {
      const flag = at.schema.get(key === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum");
      return arena.atom({ kind: key, bound: bound2, exclusive: flag?.kind === "boolean" && flag.value });
    }
    default:
      return arena.atom({ kind: key === "exclusiveMinimum" ? "minimum" : "maximum", bound: bound2, exclusive: true });
  }
}
function format(at, value) {
  if (!assertsFormats(at.place.document.settings, at.place.document.dialect) || value.kind !== "string")
    return top;
  if (Object.hasOwn(numberFormats, value.value)) return numberFormat(at.compiler.arena, value.value);
  if (!isAsserted(value.value)) return top;
  return at.compiler.arena.atom({ kind: "format", name: value.value });
}
var numberFormats = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: void 0
};
function numberFormat(arena, name) {
  const range = numberFormats[name];
  const parts = [arena.atom({ kind: "multipleOf", divisor: { n: 1n, d: 1n } })];
  if (range) {
    parts.push(arena.atom({ kind: "minimum", bound: { n: range[0], d: 1n }, exclusive: false }));
    parts.push(arena.atom({ kind: "maximum", bound: { n: range[1], d: 1n }, exclusive: false }));
  }
  return arena.all(parts);
}

// src/formats/json-schema/engine/unevaluated.ts
var mostConditions = 6;
var mostVisits = 2e3;
function unevaluatedProperties(at, value) {
  const survey = surveyOf(at, "unevaluatedProperties");
  const schema = sub(at, value);
  return combine(at, survey, (evaluated) => {
    if (evaluated.some(({ everything }) => everything)) return top;
    const names3 = new Set(evaluated.flatMap((evaluation) => [...evaluation.names]));
    const patterns = [...new Set(evaluated.flatMap((evaluation) => [...evaluation.patterns]))];
    return at.compiler.arena.named({ include: void 0, names: names3, patterns }, schema);
  });
}
function unevaluatedItems(at, value) {
  const survey = surveyOf(at, "unevaluatedItems");
  const schema = sub(at, value);
  return combine(at, survey, (evaluated) => {
    const from = Math.max(...evaluated.map(({ items: items3 }) => items3));
    if (from === Infinity) return top;
    const { arena } = at.compiler;
    return arena.rest(from, arena.any([schema, ...evaluated.flatMap(({ contained }) => contained)]));
  });
}
function combine(at, { always, sometimes: all2, beyond: beyond2, of: key }, rest) {
  const { arena } = at.compiler;
  const sometimes = all2.filter(({ evaluated }) => counts(evaluated, key));
  const because = beyond2 ?? (sometimes.length > mostConditions ? "it depends on too many branches" : void 0);
  if (because !== void 0) {
    return at.compiler.opaque(`"${key}": ${because}`, `${key} ${at.compiler.signatures.of(at.place)}`);
  }
  const parts = [];
  for (let choice2 = 0; choice2 < 2 ** sometimes.length; choice2 += 1) {
    const evaluated = [always];
    const otherwise = [];
    for (const [i, condition2] of sometimes.entries()) {
      const succeeds = arena.all(condition2.when);
      const chosen = (choice2 >> i) % 2 === 1;
      if (chosen) evaluated.push(condition2.evaluated);
      otherwise.push(chosen ? -succeeds : succeeds);
    }
    parts.push(arena.any([...otherwise, rest(evaluated)]));
  }
  return arena.all(parts);
}
function counts({ names: names3, patterns, everything, items: items3, contained }, key) {
  return key === "unevaluatedItems" ? items3 > 0 || contained.length > 0 : everything || names3.size > 0 || patterns.size > 0;
}
function nothing2() {
  return { names: /* @__PURE__ */ new Set(), patterns: /* @__PURE__ */ new Set(), items: 0, everything: false, contained: [] };
}
function surveyOf(at, of) {
  const survey = { at, of, always: nothing2(), sometimes: [], beyond: void 0, visits: 0 };
  visit(survey, { ...at.place, node: at.schema }, [], /* @__PURE__ */ new Set());
  return survey;
}
function isObject2(place2) {
  return place2.node.kind === "object";
}
function visit(survey, place2, when, seen) {
  const { at } = survey;
  const schema = place2.node;
  survey.visits += 1;
  if (seen.has(schema)) survey.beyond = "it is recursive in place";
  if (survey.visits > mostVisits) survey.beyond ??= "it sees through too many schemas";
  if (survey.beyond !== void 0) return;
  const inside2 = /* @__PURE__ */ new Set([...seen, schema]);
  const { arena } = at.compiler;
  const target = when.length === 0 ? survey.always : nothing2();
  if (when.length > 0) survey.sometimes.push({ when, evaluated: target });
  own2(survey, place2, target, seen.size === 0);
  const step = (node, more) => {
    const next = below(place2, node);
    if (isObject2(next)) visit(survey, next, [...when, ...more], inside2);
  };
  const literalOf = (node) => at.compiler.compile(below(place2, node));
  for (const { key, value } of countingMembers(schema)) {
    if (!keywordIn(key, place2.document.dialect)) continue;
    if (key === "$ref" && value.kind === "string") {
      const referred = resolve(at.compiler.library, place2, value.value);
      if ("missing" in referred)
        survey.beyond = `"$ref" leads to ${referred.missing}, which is not in the repository`;
      else if (isObject2(referred)) visit(survey, referred, when, inside2);
    } else if (key === "$dynamicRef" || key === "$recursiveRef") survey.beyond = `it sees through "${key}"`;
    else if (key === "allOf" && value.kind === "array") for (const item of value.items) step(item, []);
    else if ((key === "anyOf" || key === "oneOf") && value.kind === "array")
      for (const item of value.items) step(item, [literalOf(item)]);
    else if (key === "if") conditional(schema, value, step, literalOf);
    else if (key === "dependentSchemas" && value.kind === "object")
      for (const { key: name, value: child } of countingMembers(value))
        step(child, [arena.types(["object"]), arena.atom({ kind: "required", name })]);
    else if (key === "dependencies") survey.beyond = 'it sees through "dependencies"';
  }
}
function conditional(schema, condition2, step, literalOf) {
  const holds2 = literalOf(condition2);
  const yes = schema.get("then");
  const no = schema.get("else");
  step(condition2, [holds2]);
  if (yes) step(yes, [holds2]);
  if (no) step(no, [-holds2]);
}
function own2({ at, of }, place2, target, isRoot) {
  const schema = place2.node;
  const properties2 = schema.get("properties");
  if (properties2?.kind === "object") for (const { key } of properties2.members) target.names.add(key);
  const patterns = schema.get("patternProperties");
  if (patterns?.kind === "object") for (const { key } of patterns.members) target.patterns.add(key);
  if (schema.get("additionalProperties")) target.everything = true;
  if (schema.get("unevaluatedProperties") && !isRoot) target.everything = true;
  const modern = place2.document.dialect === "2020-12";
  const prefix = schema.get(modern ? "prefixItems" : "items");
  if (prefix?.kind === "array") target.items = Math.max(target.items, prefix.items.length);
  const items3 = schema.get("items");
  const rest = modern ? items3 : schema.get("additionalItems");
  if (items3 && items3.kind !== "array") target.items = Infinity;
  else if (rest && items3) target.items = Infinity;
  if (schema.get("unevaluatedItems") && !isRoot) target.items = Infinity;
  const contained = schema.get("contains");
  if (modern && contained && of === "unevaluatedItems")
    target.contained.push(at.compiler.compile(below(place2, contained)));
}

// src/formats/json-schema/engine/compile.ts
var deepestEager = 150;
function compilerOf(arena, budget, library, root2) {
  const done = /* @__PURE__ */ new Map();
  const open = /* @__PURE__ */ new Set();
  const scope = dynamicScopeOf(library, root2);
  const signatures = new Signatures({ library, scope, budget });
  const compiler = {
    arena,
    library,
    documents: [...reachable(library, root2).values()],
    signatures,
    scope,
    budget,
    compile,
    opaque: (because, text) => arena.atom({ kind: "opaque", text, because })
  };
  function compile(place2) {
    const earlier = done.get(place2.node);
    if (earlier !== void 0) return earlier;
    budget.spend();
    if (open.has(place2.node) || open.size > deepestEager) return named2(place2);
    open.add(place2.node);
    const literal = ofSchema(compiler, budget, place2);
    open.delete(place2.node);
    done.set(place2.node, literal);
    return literal;
  }
  function named2(place2) {
    const name = signatures.of(place2);
    const self = arena.lazy(name, () => {
      const target = done.get(place2.node) ?? (open.size === 0 ? compile(place2) : void 0);
      if (target === void 0) return unread(place2, name);
      return leadsBack(arena, budget, target, self) ? endless(place2, name) : target;
    });
    return self;
  }
  function unread(place2, name) {
    const because = `${whereIs(place2)}: this schema was not read to its end`;
    return compiler.opaque(because, `unread ${name}`);
  }
  function endless(place2, name) {
    const because = `${whereIs(place2)}: this $ref loops back to itself on the same value, so it has no meaning`;
    return compiler.opaque(because, `endless ${name}`);
  }
  return compiler;
}
function whereIs({ document, node }) {
  const { line } = document.text.rangeOf(node.start, node.end);
  return `${document.path}:${String(line)}`;
}
function leadsBack(arena, budget, from, back) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [from];
  for (let literal = queue.pop(); literal !== void 0; literal = queue.pop()) {
    if (Math.abs(literal) === Math.abs(back)) return true;
    if (seen.has(Math.abs(literal))) continue;
    seen.add(Math.abs(literal));
    budget.spend();
    const shape = arena.formula(literal);
    if (shape.kind === "all" || shape.kind === "one") queue.push(...shape.parts);
    if (shape.kind === "lazy") queue.push(shape.target());
  }
  return false;
}
function ofSchema(compiler, budget, place2) {
  const { node } = place2;
  if (node.kind === "boolean") return node.value ? top : bottom;
  if (node.kind !== "object")
    return malformed({ compiler, place: place2 }, "schema", node, "an object, true or false");
  budget.spend(node.members.length);
  const at = { compiler, place: place2, schema: node };
  const { dialect: dialect2 } = place2.document;
  const hidden = refHidesSiblings(dialect2) && node.get("$ref") !== void 0;
  const parts = [];
  for (const key of new Set(node.members.map((member) => member.key))) {
    const value = node.get(key);
    if (!value || hidden && key !== "$ref") continue;
    const read2 = keywordIn(key, dialect2) && Object.hasOwn(readers2, key) ? readers2[key] : void 0;
    if (read2) parts.push(read2(at, value, key));
  }
  return compiler.arena.all(parts);
}
var readers2 = {
  $ref: reference,
  $dynamicRef: dynamicReference,
  $recursiveRef: dynamicReference,
  type: types,
  enum: enumeration,
  const: (at, value, key) => listOf2(at, [value], key),
  minimum: numberParts,
  maximum: numberParts,
  exclusiveMinimum: numberParts,
  exclusiveMaximum: numberParts,
  multipleOf: numberParts,
  minLength: count("minLength"),
  maxLength: count("maxLength"),
  minItems: count("minItems"),
  maxItems: count("maxItems"),
  minProperties: count("minProperties"),
  maxProperties: count("maxProperties"),
  pattern: (at, value, key) => value.kind === "string" ? at.compiler.arena.atom({ kind: "pattern", source: value.value }) : malformed(at, key, value, "a string"),
  format,
  uniqueItems: (at, value) => value.kind === "boolean" && value.value ? at.compiler.arena.atom({ kind: "unique" }) : top,
  prefixItems: (at, value, key) => value.kind === "array" ? tuple(at, value.items) : malformed(at, key, value, "an array"),
  items,
  additionalItems: (at, value) => {
    const before = at.schema.get("items");
    return before?.kind === "array" ? at.compiler.arena.rest(before.items.length, sub(at, value)) : top;
  },
  contains,
  properties: (at, value, key) => eachSchema(at, value, key, (name, schema) => at.compiler.arena.property(name, schema)),
  patternProperties: (at, value, key) => eachSchema(
    at,
    value,
    key,
    (include, schema) => at.compiler.arena.named({ include, names: /* @__PURE__ */ new Set(), patterns: [] }, schema)
  ),
  additionalProperties: (at, value) => at.compiler.arena.named({ include: void 0, ...declared(at.schema) }, sub(at, value)),
  propertyNames: (at, value) => {
    const schema = sub(at, value);
    return schema === top ? top : at.compiler.arena.atom({ kind: "names", schema });
  },
  required: required2,
  dependencies: (at, value, key) => eachMember(
    at,
    value,
    key,
    (name, child) => whenPresent(at, name, child.kind === "array" ? requiredNames(at, child, key) : sub(at, child))
  ),
  dependentRequired: (at, value, key) => eachMember(at, value, key, (name, child) => whenPresent(at, name, requiredNames(at, child, key))),
  dependentSchemas: (at, value, key) => eachMember(at, value, key, (name, child) => whenPresent(at, name, sub(at, child))),
  allOf: (at, value, key) => at.compiler.arena.all(branches(at, value, key)),
  anyOf: (at, value, key) => at.compiler.arena.any(branches(at, value, key)),
  oneOf: (at, value, key) => at.compiler.arena.one(branches(at, value, key)),
  not: (at, value) => -sub(at, value),
  if: conditional2,
  unevaluatedItems,
  unevaluatedProperties
};
function branches(at, value, key) {
  if (value.kind !== "array") return [malformed(at, key, value, "a list of schemas")];
  return value.items.map((item) => sub(at, item));
}
function conditional2(at, value) {
  const { arena } = at.compiler;
  const condition2 = sub(at, value);
  const yes = at.schema.get("then");
  const no = at.schema.get("else");
  return arena.all([
    arena.any([-condition2, yes ? sub(at, yes) : top]),
    arena.any([condition2, no ? sub(at, no) : top])
  ]);
}

// src/formats/json-schema/ajv/error-text.ts
function objectionOf(error) {
  const { instancePath, keyword, params } = error;
  const details = params;
  const extra = details.additionalProperty ?? details.unevaluatedProperty;
  const place2 = typeof extra === "string" ? `${instancePath}/${escaped2(extra)}` : instancePath;
  const missing2 = typeof details.missingProperty === "string" ? details.missingProperty : void 0;
  return { place: place2, keyword, missing: missing2, text: errorText(error) };
}
function escaped2(name) {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
var longest2 = 80;
function errorText({ instancePath, keyword, message = "is refused", params }) {
  const details = params;
  const where = instancePath === "" ? "the value" : instancePath;
  const detail = Object.hasOwn(named, keyword) ? details[named[keyword] ?? ""] : void 0;
  if (keyword === "type" && Array.isArray(details.type))
    return `${where} must be ${details.type.join(" or ")}`;
  if (detail === void 0) return `${where} ${message}`;
  const text = JSON.stringify(detail);
  return `${where} ${message}: ${text.length > longest2 ? `${text.slice(0, longest2)}\u2026` : text}`;
}
var named = {
  additionalProperties: "additionalProperty",
  unevaluatedProperties: "unevaluatedProperty",
  propertyNames: "propertyName",
  enum: "allowedValues",
  const: "allowedValue"
};

// src/formats/json-schema/ajv/schema.ts
var countingKeyword = "contractCheckStep";
function prepared(document, node, names3) {
  if (node.kind !== "object") return plain(node);
  const { dialect: dialect2 } = document;
  const result = {};
  const hidden = refHidesSiblings(dialect2) && node.get("$ref") !== void 0;
  for (const { key, value } of node.members) {
    const keyword = keywordIn(key, dialect2);
    if (key === "$schema" || hidden && !["$ref", "definitions", "$defs"].includes(key)) continue;
    if (!keyword) {
      if (value.kind === "object" && !ajvKnows.has(key))
        put(result, key, preparedMap(document, value, names3));
      continue;
    }
    const name = key === "id" ? "$id" : key;
    if (references4.has(key)) put(result, countingKeyword, true);
    if (keyword.holds === "value") put(result, name, byName.has(key) ? mapOf(value, names3) : plain(value));
    else if (value.kind === "array")
      put(
        result,
        name,
        value.items.map((item) => prepared(document, item, names3))
      );
    else if (keyword.holds === "schemaMap" || key === "dependencies")
      put(result, name, preparedMap(document, value, names3, byName.has(key)));
    else put(result, name, prepared(document, value, names3));
  }
  respellBounds(result);
  return result;
}
var references4 = /* @__PURE__ */ new Set(["$ref", "$dynamicRef", "$recursiveRef"]);
var byName = /* @__PURE__ */ new Set(["properties", "dependencies", "dependentRequired", "dependentSchemas"]);
var ajvKnows = /* @__PURE__ */ new Set([
  "nullable",
  "discriminator",
  "contains",
  "propertyNames",
  "if",
  "then",
  "else",
  "const",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
  "prefixItems",
  "additionalItems",
  "$dynamicRef",
  "$recursiveRef",
  countingKeyword
]);
function put(result, key, value) {
  Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
}
function preparedMap(document, node, names3, sorted = false) {
  if (node.kind !== "object") return plain(node);
  const result = {};
  for (const { key, value } of node.members) {
    if (sorted && names3 && !names3.has(key)) continue;
    put(result, key, value.kind === "array" ? plain(value) : prepared(document, value, names3));
  }
  return result;
}
function mapOf(node, names3) {
  if (node.kind !== "object" || !names3) return plain(node);
  const result = {};
  for (const { key, value } of node.members) if (names3.has(key)) put(result, key, plain(value));
  return result;
}
function respellBounds(schema) {
  for (const [inclusive, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"]
  ]) {
    const flag = Object.hasOwn(schema, exclusive) ? schema[exclusive] : void 0;
    if (typeof flag !== "boolean") continue;
    if (flag && typeof schema[inclusive] === "number") {
      schema[exclusive] = schema[inclusive];
      Reflect.deleteProperty(schema, inclusive);
    } else Reflect.deleteProperty(schema, exclusive);
  }
}

// src/formats/json-schema/ajv/names.ts
function namesIn(instance, names3) {
  if (Array.isArray(instance)) for (const item of instance) namesIn(item, names3);
  else if (typeof instance === "object" && instance !== null)
    for (const [name, child] of Object.entries(instance)) {
      names3.add(name);
      namesIn(child, names3);
    }
  return names3;
}
function hasNamedParts(library, document) {
  return [...reachable(library, document).values()].some(
    ({ resources, anchors }) => resources.size > 2 || anchors.size > 0
  );
}
function pointedNames(library, document) {
  const names3 = /* @__PURE__ */ new Set();
  for (const { references: references5 } of reachable(library, document).values())
    for (const { written } of references5) {
      const at = written.indexOf("#/");
      if (at < 0) continue;
      for (const token of written.slice(at + 2).split("/")) names3.add(decoded3(token));
    }
  return names3;
}
function decoded3(token) {
  const plainToken = token.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plainToken);
  } catch {
    return plainToken;
  }
}

// src/formats/json-schema/ajv/size.ts
var mostSchemas = 600;
var deepestSchema = 150;
function ajvSize(library, document, names3) {
  const queued = /* @__PURE__ */ new Set([document.root]);
  const queue = [{ document, node: document.root, base: document.base }];
  let schemas = 0;
  let fault;
  function visit2(place2, depth) {
    const { node } = place2;
    schemas += 1;
    if (depth > deepestSchema) fault ??= `more than ${String(deepestSchema)} schemas are inside each other`;
    if (schemas > mostSchemas) fault ??= `more than ${String(mostSchemas)} schemas apply to it`;
    if (fault !== void 0 || node.kind !== "object") return;
    for (const { key, value } of countingMembers(node)) {
      if (key.endsWith("ef") && value.kind === "string") refer(place2, value.value);
      const keyword = keywordIn(key, place2.document.dialect);
      if (!keyword || keyword.holds === "value" || keyword.annotation) continue;
      const map = keyword.holds === "schemaMap" || key === "dependencies";
      if (value.kind === "array") for (const item of value.items) visit2(below(place2, item), depth + 1);
      else if (map && value.kind === "object") {
        for (const member of countingMembers(value))
          if (!names3 || !byName.has(key) || names3.has(member.key))
            visit2(below(place2, member.value), depth + 1);
      } else visit2(below(place2, value), depth + 1);
    }
  }
  function refer(from, reference2) {
    const target = resolve(library, from, reference2);
    if ("missing" in target || queued.has(target.node)) return;
    queued.add(target.node);
    queue.push(target);
  }
  for (const place2 of queue) if (fault === void 0) visit2(place2, 0);
  return fault === void 0 ? { schemas } : { tooLarge: fault };
}

// src/formats/json-schema/ajv/validator.ts
var fewSchemas = 120;
var mostObjections = 100;
var compileSteps = 500;
async function validatorOf(library, document, means) {
  const { ajvOf } = await Promise.resolve().then(() => __toESM(require("./formats-json-schema-ajv-ajv.js"), 1));
  return new AjvValidator(library, document, { ...means, ajvOf });
}
var AjvValidator = class {
  constructor(library, document, means) {
    this.library = library;
    this.document = document;
    this.means = means;
    this.name = `ajv (${document.dialect})`;
    const whole = ajvSize(library, document, void 0);
    this.isSmall = "schemas" in whole && whole.schemas <= fewSchemas || hasNamedParts(library, document);
    this.pointed = this.isSmall ? /* @__PURE__ */ new Set() : pointedNames(library, document);
    this.always = mentionsContains(library, document);
  }
  library;
  document;
  means;
  name;
  isSmall;
  pointed;
  /** Whether all errors are asked for whenever it validates. */
  always;
  compiled = /* @__PURE__ */ new Map();
  validate(instance) {
    return this.asked(instance, this.always, (validate) => validation(validate, instance));
  }
  objections(instance) {
    const answer = this.asked(instance, true, (validate) => ({
      errors: validate(instance) ? [] : validate.errors ?? []
    }));
    return "fault" in answer ? [] : answer.errors.slice(0, mostObjections).map(objectionOf);
  }
  /** What Ajv does to an instance, or why it could not. */
  asked(instance, allErrors, answer) {
    try {
      const judged = bounded(this.means.budget, shares.confirming, "validating an instance", () => {
        const validate = this.validateOf(instance, allErrors);
        return typeof validate === "string" ? { fault: validate } : answer(validate);
      });
      return "done" in judged ? judged.done : { fault: judged.because };
    } catch (error) {
      return { fault: messageOf(error) };
    }
  }
  validateOf(instance, allErrors) {
    const names3 = this.isSmall ? void 0 : namesIn(instance, new Set(this.pointed));
    const key = `${String(allErrors)} ${names3 ? JSON.stringify([...names3].sort()) : ""}`;
    let validate = this.compiled.get(key);
    if (validate === void 0) this.compiled.set(key, validate = this.compile(names3, allErrors));
    return validate;
  }
  compile(names3, allErrors) {
    const { library, document, means } = this;
    const size = ajvSize(library, document, names3);
    if ("tooLarge" in size) return size.tooLarge;
    means.budget.spend(size.schemas * compileSteps);
    try {
      const ajv = means.ajvOf(document.dialect, { ...optionsOf(document, means.patterns), allErrors });
      return this.compiledBy(ajv, names3);
    } catch (error) {
      return error instanceof RangeError ? "its schema is nested too deep" : messageOf(error);
    }
  }
  compiledBy(ajv, names3) {
    const { library, document, means } = this;
    const count2 = () => {
      means.budget.spend();
      return true;
    };
    ajv.addKeyword({ keyword: countingKeyword, schema: false, validate: count2, errors: false, valid: true });
    for (const [uri, other] of foreign(library, document))
      ajv.addSchema(prepared(other, other.root, names3), uri);
    const schema = prepared(document, document.root, names3);
    if (typeof schema === "object") ajv.addSchema(schema, document.retrieved);
    return ajv.compile(typeof schema === "object" ? { $ref: document.retrieved } : schema);
  }
};
function validation(validate, instance) {
  const valid = validate(instance);
  const [error] = validate.errors ?? [];
  const first = error && objectionOf(error);
  return { valid, error: first?.text ?? "", first };
}
function optionsOf(document, patterns) {
  return {
    strict: false,
    meta: false,
    validateSchema: false,
    validateFormats: assertsFormats(document.settings, document.dialect),
    logger: false,
    addUsedSchema: false,
    inlineRefs: false,
    code: { regExp: matcher(patterns), optimize: false }
  };
}
function foreign(library, document) {
  const documents2 = /* @__PURE__ */ new Map();
  for (const from of reachable(library, document).values()) {
    for (const { uri, written } of from.references) {
      const target = targetOf(library, from, uri, written);
      if (target && target.path !== document.path && target !== from) documents2.set(uri, target);
    }
  }
  return documents2;
}
function mentionsContains(library, document) {
  return [...reachable(library, document).values()].some(({ text }) => text.text.includes("contains"));
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
function matcher(patterns) {
  const engine = (source) => ({
    // Ajv tells patterns apart by this text.
    toString: () => `/${source}/u`,
    test(text) {
      const matches = patterns.test(source, text);
      if (matches === void 0)
        throw new Error(`the pattern ${shownPattern(source)} cannot be tested in bounded time`);
      return matches;
    }
  });
  return Object.assign(engine, { code: "contractCheckPattern" });
}

// src/formats/json-schema/judging/side.ts
function schemaOf(theory, contract, steps = shares.compiling) {
  const { library, document } = contract;
  const root2 = { document, node: document.root, base: document.base };
  const compiler = compilerOf(theory.arena, theory.budget, library, document);
  const read2 = bounded(
    theory.budget,
    Math.min(steps, shares.compiling),
    `reading ${document.path}`,
    () => compiler.compile(root2)
  );
  let validator;
  let declared2;
  return {
    contract,
    literal: "done" in read2 ? read2.done : unreadSchema(theory, read2.because),
    declared: () => "done" in read2 ? declared2 ??= closureOf(compiler, theory.patterns, root2) : top,
    validator: () => validator ??= validatorOf(library, document, theory)
  };
}
function unreadSchema({ arena }, because) {
  return arena.atom({ kind: "opaque", text: `unread ${String(arena.size())}`, because });
}
function replaced({ library, document }, path, root2, otherwise) {
  const current = library.documents.get(path) ?? document;
  const changed = { ...documentOf(current.text, root2, current.settings), otherwise };
  const documents2 = new Map(library.documents).set(path, changed);
  const byUri = new Map(
    [...library.byUri].map(([uri, owners]) => [
      uri,
      owners.map((owner) => owner.path === path ? changed : owner)
    ])
  );
  const other = { ...library, documents: documents2, byUri };
  return { library: other, document: path === document.path ? changed : document };
}

// src/formats/json-schema/judging/pair.ts
var Pair = class {
  theory = theoryOf(budgetOf(contractSteps));
  base;
  head;
  left = shares.changes;
  decided = /* @__PURE__ */ new Map();
  constructor(base, head) {
    this.base = schemaOf(this.theory, base);
    this.head = schemaOf(this.theory, head);
  }
  /** What is left of the steps that single changes share. */
  stepsForChanges() {
    return Math.max(0, this.left);
  }
  /** A side in which a document was replaced. */
  variant({ contract }, path, root2, otherwise) {
    const { budget } = this.theory;
    const before = budget.left();
    const other = replaced(contract, path, root2, otherwise);
    const schema = schemaOf(this.theory, other, this.stepsForChanges());
    this.left -= before - budget.left();
    return schema;
  }
  /** What a reader does with everything that a writer may write: proved, refuted, or undecided. */
  async reading(reader, writer, semantics) {
    return concluded(this.theory, this.included(reader, writer, semantics, shares.direction));
  }
  /** The same for remarks beside the verdict: Ajv is asked only where the engine is not sure. */
  async expecting(reader, writer, semantics) {
    const asked = this.included(reader, writer, semantics, shares.direction);
    return expected(this.theory, asked) ?? concluded(this.theory, asked);
  }
  /**
   * The same for a reader that differs from the writer by one change. `actual`, the whole reader, is asked to confirm
   * the instance first: one that it refuses too, by the same part, is confirmed without a validator for every change.
   */
  async readingAlone(reader, writer, semantics, actual) {
    const { budget } = this.theory;
    const before = budget.left();
    const steps = Math.min(this.stepsForChanges(), shares.change);
    const outcome = await this.alone(this.included(reader, writer, semantics, steps), actual);
    this.left -= before - budget.left();
    return outcome;
  }
  async alone(asked, actual) {
    const { inclusion } = asked;
    if (inclusion.kind !== "candidate" || !inclusion.sure) return concluded(this.theory, asked);
    const confirmation = await confirmed(this.theory, { ...asked, reader: actual }, inclusion.value);
    if (typeof confirmation === "string") return concluded(this.theory, asked);
    const { witness, first } = confirmation;
    const refusal = refusalOf(this.theory, asked.reader.literal, inclusion.value);
    const own3 = ownObjection(first ? [first] : [], refusal) ?? ownObjection((await actual.validator()).objections(witness.written), refusal);
    if (own3) return refused({ ...witness, observed: own3.text });
    const outcome = this.left > shares.changes / 2 ? await concluded(this.theory, asked) : void 0;
    return outcome?.outcome === "rejects" ? outcome : refused(witness);
  }
  included(reader, writer, semantics, steps) {
    const { arena, budget } = this.theory;
    const asked = bounded(budget, steps, "the decision", () => {
      const strict2 = writer.literal;
      const literal = semantics === "strict" ? strict2 : arena.all([strict2, writer.declared()]);
      return { reader, writer, literal, inclusion: this.decide(literal, reader.literal, steps) };
    });
    if ("done" in asked) return asked.done;
    const inclusion = { kind: "undecided", because: asked.because };
    return { reader, writer, literal: writer.literal, inclusion };
  }
  decide(writer, reader, steps) {
    const key = `${String(writer)} ${String(reader)}`;
    const earlier = this.decided.get(key);
    if (earlier) return earlier;
    const inclusion = decideInclusion(this.theory, writer, reader, steps);
    this.decided.set(key, inclusion);
    return inclusion;
  }
};

// src/formats/json-schema/judging/advice.ts
function noteOn({ own: own3, strict: strict2 }) {
  if (own3.outcome !== "reads" || strict2.outcome === "reads") return own3;
  return readsWith(
    `as long as writers write only names that their schema declares; by plain set inclusion ${strict2.outcome === "undecided" ? "it is undecided" : "it fails"}: ${strict2.because}`
  );
}
function adviceOn(verdict, strict2) {
  const differing = directions.filter(
    (direction) => verdict[direction].outcome !== strict2[direction].outcome
  );
  if (differing.length === 0) return [];
  const examples2 = differing.map((direction) => exampleOf(strict2[direction]));
  return [
    `declared (writers write only names that their schema declares): ${hurt(verdict)}`,
    `strict (they may write any name that their schema allows): ${hurt(strict2)}${examples2.join("")}`,
    'if writers keep to the declared names, there is nothing to do; if they do not, set "profile: strict" for this contract'
  ];
}
function exampleOf(outcome) {
  return fails(outcome) ? `, e.g. ${outcome.because}` : "";
}
function hurt({ backward, forward }) {
  if (backward.outcome === "undecided" || forward.outcome === "undecided") return "undecided";
  if (backward.outcome === "reads")
    return forward.outcome === "reads" ? "breaks nobody" : "breaks old readers";
  return forward.outcome === "reads" ? "breaks old data" : "breaks both";
}

// src/formats/json-schema/judging/whole.ts
async function judgeWhole(pair2, profile) {
  const semantics = semanticsOf(profile);
  const backward = await bothWays(pair2, semantics, "backward");
  const forward = await bothWays(pair2, semantics, "forward");
  const verdict = { backward: noteOn(backward), forward: noteOn(forward) };
  if (profile === "confluent") return { verdict, remarks: [] };
  const strict2 = { backward: backward.strict, forward: forward.strict };
  const remarks = adviceOn(verdict, strict2);
  if (!pair2.head.contract.document.settings.crossCheck) return { verdict, remarks };
  const { crossChecked } = await Promise.resolve().then(() => __toESM(require("./formats-json-schema-judging-cross-check-cross-check.js"), 1));
  const checked = await crossChecked(pair2, { semantics, verdict, strict: strict2 }).catch((error) => ({
    verdict,
    remarks: [`not cross-checked: ${error instanceof Error ? error.message : String(error)}`]
  }));
  return { verdict: checked.verdict, remarks: [...remarks, ...checked.remarks] };
}
function semanticsOf(profile) {
  return profile === "strict" ? "strict" : "declared";
}
async function bothWays(pair2, semantics, direction) {
  const [reader, writer] = direction === "backward" ? [pair2.head, pair2.base] : [pair2.base, pair2.head];
  const own3 = await pair2.reading(reader, writer, semantics);
  if (semantics === "strict" || own3.outcome !== "reads") return { own: own3, strict: own3 };
  const { crossCheck } = pair2.head.contract.document.settings;
  const strict2 = await pair2[crossCheck ? "reading" : "expecting"](reader, writer, "strict");
  return { own: own3, strict: strict2 };
}

// src/formats/json-schema/judging/replay.ts
async function replayInstance(reader, writer, written) {
  const budget = budgetOf(4 * shares.confirming);
  const means = { budget, patterns: patternsOf(budget) };
  const wrote = (await validatorOf(writer.library, writer.document, means)).validate(written);
  if ("fault" in wrote) throw new Error(wrote.fault);
  if (!wrote.valid) throw new Error(`the writer may not write this: ${wrote.error}`);
  const judge = await validatorOf(reader.library, reader.document, means);
  const read2 = judge.validate(written);
  if ("fault" in read2) throw new Error(read2.fault);
  return {
    outcome: read2.valid ? "reads" : "rejects",
    witness: { written, observed: read2.valid ? "valid" : read2.error, decoder: judge.name }
  };
}

// src/formats/json-schema/diff/rule.ts
function keywordRule({ name, message, ...info }) {
  return defineRule({
    ...info,
    id: `json-schema/${name}`,
    surfaces: ["instance"],
    *differences({ differences }) {
      for (const difference of differences) if (difference.rule === name) yield difference;
    },
    reads: (reader, writer) => reader?.asReader ?? writer?.asWriter ?? reads,
    message,
    shape: ({ keyword, node }) => [keyword, rawJson(node)]
  });
}
function edited(noun) {
  return ({ base, head }) => {
    const name = noun ?? (head ?? base)?.keyword ?? "";
    if (!base) return `${name} ${head?.text ?? ""} was added`;
    return head ? `${name} was changed from ${base.text} to ${head.text}` : `${name} ${base.text} was removed`;
  };
}
function namedEdit(noun) {
  return ({ base, head }) => {
    const text = JSON.stringify((head ?? base)?.text ?? "");
    if (!base) return `${noun} ${text} was added`;
    return head ? `${noun} ${text} was changed` : `${noun} ${text} was removed`;
  };
}

// src/formats/json-schema/rules/additional-items.ts
var additionalItems = keywordRule({
  name: "additional-items",
  title: "Items after the tuple allowed or refused",
  why: "`additionalItems` judges the items after a tuple; it means nothing where `items` is no list.",
  remedy: "Allow further items before anyone writes them.",
  message: edited()
});

// src/formats/json-schema/rules/additional-properties.ts
var additionalProperties = keywordRule({
  name: "additional-properties",
  title: "Undeclared names allowed, refused or constrained",
  why: "`additionalProperties` judges the names that neither `properties` nor `patternProperties` beside it declare.",
  remedy: "Decide once whether an object is open or closed; opening it is safe for old data, closing it is not.",
  message: edited()
});

// src/formats/json-schema/rules/all-of.ts
var allOf = keywordRule({
  name: "all-of",
  title: "Schema added to or removed from allOf",
  why: "Every schema of the list must hold: one more refuses data, one less lets data in.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited("allOf schema")
});

// src/formats/json-schema/rules/anchor.ts
var anchor = keywordRule({
  name: "anchor",
  title: "Anchor of a schema changed",
  why: "An anchor is a name that references lead to.",
  remedy: "Keep anchors that others may refer to.",
  message: edited()
});

// src/formats/json-schema/rules/any-of.ts
var anyOf = keywordRule({
  name: "any-of",
  title: "Branch added to or removed from anyOf",
  why: "One branch must hold: one more lets data in that old readers refuse, one less refuses data.",
  remedy: "Let readers learn the new branch before anyone writes it.",
  message: edited("anyOf branch")
});

// src/formats/json-schema/rules/boolean-schema.ts
var booleanSchema = keywordRule({
  name: "boolean-schema",
  title: "Schema became true, false or an object",
  why: "`true` accepts every value and `false` none.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: ({ base, head }) => `the schema was changed from ${base?.text ?? "nothing"} to ${head?.text ?? "nothing"}`
});

// src/formats/json-schema/rules/comment.ts
var comment = keywordRule({
  name: "comment",
  title: "Comment changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the comment was changed"
});

// src/formats/json-schema/rules/const.ts
var constant = keywordRule({
  name: "const",
  title: "Constant added, removed or changed",
  why: "`const` allows exactly one value, so another constant refuses everything that was valid before.",
  remedy: "Use an `enum` with both values while old and new data meet, and keep the constant of a discriminator for the life of its branch.",
  message: edited("constant")
});

// src/formats/json-schema/rules/contains.ts
var contains2 = keywordRule({
  name: "contains",
  title: "Required kind of item changed",
  why: "At least one item (or `minContains` items) must be of this kind.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/content-encoding.ts
var contentEncoding = keywordRule({
  name: "content-encoding",
  title: "Encoding of the bytes in a string changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. `contentEncoding` tells applications how to decode the string (base64, quoted-printable): who decodes it the old way gets other bytes, or an error of its own.",
  remedy: "Put the other encoding under another name, and let readers take either while both are written.",
  message: edited()
});

// src/formats/json-schema/rules/content-media-type.ts
var contentMediaType = keywordRule({
  name: "content-media-type",
  title: "Media type of the content of a string changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. `contentMediaType` tells applications what the string holds: who reads it as the old type misreads it.",
  remedy: "Put other content under another name, and let readers take either while both are written.",
  message: edited()
});

// src/formats/json-schema/rules/content-schema.ts
var contentSchema = keywordRule({
  name: "content-schema",
  title: "Schema of the content of a string changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. `contentSchema` describes what stands inside the string, and no validator looks there by itself: applications that parse the string meet the change, without a warning from validation.",
  remedy: "Treat it as a contract of its own: keep the content in a file of its own that is checked like every other, and change it as such.",
  message: edited()
});

// src/formats/json-schema/rules/default.ts
var defaultValue = keywordRule({
  name: "default",
  title: "Default changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Validators do not fill defaults in, but applications do: readers that fill it in see another value for absent data.",
  remedy: "Tell the owners of readers that fill defaults in; where the value matters, write it explicitly.",
  message: edited("default")
});

// src/formats/json-schema/rules/definition.ts
var definition = keywordRule({
  name: "definition",
  title: "Definition added or removed",
  why: "A definition judges nothing by itself. Others may refer to it, also from other files: a removed one leaves their references without a target.",
  remedy: "Remove a definition only when nothing refers to it.",
  message: namedEdit("definition")
});

// src/formats/json-schema/rules/dependent-required.ts
var dependentRequired = keywordRule({
  name: "dependent-required",
  title: "Names that a property brings with it changed",
  why: "Where the property is present, the listed names must be too.",
  remedy: "Let all writers emit the names together before requiring it.",
  message: namedEdit("the list of names that come with")
});

// src/formats/json-schema/rules/dependent-schemas.ts
var dependentSchemas = keywordRule({
  name: "dependent-schemas",
  title: "Schema that a property brings with it changed",
  why: "Where the property is present, the whole object must satisfy the schema.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: namedEdit("the schema that comes with")
});

// src/formats/json-schema/rules/deprecated.ts
var deprecated = keywordRule({
  name: "deprecated",
  title: "Deprecation changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. It tells people that a property will go away.",
  remedy: "Say in the description what to use instead.",
  message: edited()
});

// src/formats/json-schema/rules/description.ts
var description = keywordRule({
  name: "description",
  title: "Description changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. It is documentation.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the description was changed"
});

// src/formats/json-schema/rules/dialect.ts
var dialect = keywordRule({
  name: "dialect",
  title: "Dialect changed",
  why: "`$schema` says how every keyword is read: tuples, exclusive bounds, `$ref` siblings and formats differ between drafts. The two sides are compared by what they mean.",
  remedy: "Change the dialect in a change of its own and read the other changes of the report.",
  message: edited("$schema")
});

// src/formats/json-schema/rules/dynamic-anchor.ts
var dynamicAnchor = keywordRule({
  name: "dynamic-anchor",
  title: "Dynamic anchor of a schema changed",
  why: "`$dynamicAnchor` and `$recursiveAnchor` are what dynamic references lead to: without it they lead elsewhere or nowhere, and one more of the same name may replace the target.",
  remedy: "Keep dynamic anchors that schemas here or elsewhere may extend.",
  message: edited()
});

// src/formats/json-schema/rules/dynamic-ref.ts
var dynamicReference2 = keywordRule({
  name: "dynamic-ref",
  title: "Dynamic reference changed",
  why: "`$dynamicRef` and `$recursiveRef` lead to the outermost schema with that anchor on the way to the value, so an extension can replace the target. With one possible target it is decided as a `$ref`; with several it is undecided.",
  remedy: "Keep the reference, and change what it leads to in a change of its own; use `$ref` where nothing extends the schema.",
  message: edited()
});

// src/formats/json-schema/rules/else.ts
var alternative = keywordRule({
  name: "else",
  title: "Alternative of a condition added or removed",
  why: "Values that do not satisfy `if` must satisfy `else`: adding it refuses values that were valid, removing it lets values in that readers with the old schema refuse.",
  remedy: "Let every writer satisfy the alternative before it is required; remove it only when every reader can do without.",
  message: edited()
});

// src/formats/json-schema/rules/enum.ts
var enumeration2 = keywordRule({
  name: "enum",
  title: "Enumerated value added or removed",
  why: "Only listed values are valid: a reader with the shorter list refuses the values that it does not know.",
  remedy: "Let readers learn the new value before anyone writes it; remove a value only when no data holds it.",
  message: ({ base, head }) => {
    const whole = (head ?? base)?.node.kind === "array";
    if (whole) return `the list of values was ${base && head ? "changed" : head ? "added" : "removed"}`;
    return head ? `value ${head.text} was added` : `value ${base?.text ?? ""} was removed`;
  }
});

// src/formats/json-schema/rules/examples.ts
var examples = keywordRule({
  name: "examples",
  title: "Examples changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Test data and documentation may be made of them.",
  remedy: "No instance is affected. Nothing to do.",
  message: () => "the examples were changed"
});

// src/formats/json-schema/rules/exclusive-maximum.ts
var exclusiveMaximum = keywordRule({
  name: "exclusive-maximum",
  title: "Upper bound that is itself refused changed",
  why: "Numbers at or above the bound are refused. Draft-04 writes it as `true` beside `maximum`, later drafts as a number of its own; on integers, below 11 and up to 10 are the same.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/exclusive-minimum.ts
var exclusiveMinimum = keywordRule({
  name: "exclusive-minimum",
  title: "Lower bound that is itself refused changed",
  why: "Numbers at or below the bound are refused. Draft-04 writes it as `true` beside `minimum`, later drafts as a number of its own; on integers, above 0 and from 1 are the same.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/format.ts
var format2 = keywordRule({
  name: "format",
  title: "Format of a string changed",
  why: "Where formats are asserted, values of another format are refused. Where they are annotations (jsonSchema.formats: annotate), nothing is refused but people and generators read them.",
  remedy: "Add a format only when all data has it; to loosen one, remove it rather than replace it.",
  message: edited()
});

// src/formats/json-schema/rules/id.ts
var id = keywordRule({
  name: "id",
  title: "Identifier of a schema changed",
  why: "`$id` names the schema and is the base of its references; other files may refer to it by that name.",
  remedy: "Keep identifiers stable; publish a new version under a new one.",
  message: edited()
});

// src/formats/json-schema/rules/if.ts
var condition = keywordRule({
  name: "if",
  title: "Condition added or removed",
  why: "Values that satisfy `if` must satisfy `then`, all others `else`. Without `if` both say nothing; a condition that is added makes them count.",
  remedy: "Change the condition and its consequences together, and widen the consequences first.",
  message: edited()
});

// src/formats/json-schema/rules/items.ts
var items2 = keywordRule({
  name: "items",
  title: "Schema of items added or removed",
  why: "`items` judges every item that no tuple place judges.",
  remedy: "Add constraints on items in a new property, or let all writers satisfy them first.",
  message: edited()
});

// src/formats/json-schema/rules/max-contains.ts
var maxContains = keywordRule({
  name: "max-contains",
  title: "Largest number of items of a kind changed",
  why: "Arrays with more items of the kind are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/max-items.ts
var maxItems = keywordRule({
  name: "max-items",
  title: "Largest number of items changed",
  why: "Longer arrays are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/max-length.ts
var maxLength = keywordRule({
  name: "max-length",
  title: "Longest length of a string changed",
  why: "Longer strings are refused; a writer that uses the new length breaks readers that hold the old one, and databases sized by it.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/max-properties.ts
var maxProperties = keywordRule({
  name: "max-properties",
  title: "Largest number of properties changed",
  why: "Objects with more properties are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/maximum.ts
var maximum = keywordRule({
  name: "maximum",
  title: "Upper bound of a number changed",
  why: "Numbers above the bound are refused: a lower bound refuses data that was valid, a higher one lets numbers in that old readers refuse.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-contains.ts
var minContains = keywordRule({
  name: "min-contains",
  title: "Smallest number of items of a kind changed",
  why: "Arrays with fewer items of the kind are refused; 0 makes `contains` say nothing.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-items.ts
var minItems = keywordRule({
  name: "min-items",
  title: "Smallest number of items changed",
  why: "Shorter arrays are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-length.ts
var minLength = keywordRule({
  name: "min-length",
  title: "Shortest length of a string changed",
  why: "Shorter strings are refused; characters are counted as code points.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/min-properties.ts
var minProperties = keywordRule({
  name: "min-properties",
  title: "Smallest number of properties changed",
  why: "Objects with fewer properties are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/minimum.ts
var minimum = keywordRule({
  name: "minimum",
  title: "Lower bound of a number changed",
  why: "Numbers below the bound are refused: a higher bound refuses data that was valid, a lower one lets numbers in that old readers refuse.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/multiple-of.ts
var multipleOf2 = keywordRule({
  name: "multiple-of",
  title: "Divisor of a number changed",
  why: "Only whole multiples are valid, computed exactly. The new divisor keeps old data valid only if it divides the old one.",
  remedy: "Choose a divisor that divides the old one (0.01 after 0.05), or keep the old one.",
  message: edited()
});

// src/formats/json-schema/rules/not.ts
var negation = keywordRule({
  name: "not",
  title: "Refused schema changed",
  why: "What satisfies the schema under `not` is refused, so widening it narrows the whole.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/one-of.ts
var oneOf = keywordRule({
  name: "one-of",
  title: "Branch added to or removed from oneOf",
  why: "Exactly one branch must hold, so a new branch that overlaps an old one refuses data that was valid.",
  remedy: "Tell branches apart by a constant in a required property; then adding one is like adding an anyOf branch.",
  message: edited("oneOf branch")
});

// src/formats/json-schema/rules/pattern.ts
var pattern = keywordRule({
  name: "pattern",
  title: "Pattern of a string changed",
  why: "Strings in which the pattern is not found are refused. Patterns are compared as sets of strings, so a pattern that is only written differently changes nothing.",
  remedy: "Make the new pattern accept everything that the old one accepted; the instance in the report shows what it lost.",
  message: edited()
});

// src/formats/json-schema/rules/pattern-properties.ts
var patternProperties = keywordRule({
  name: "pattern-properties",
  title: "Properties with a name pattern changed",
  why: "Every property whose name matches must satisfy the schema, and matching names count as declared.",
  remedy: "Widen the schema under the pattern, or add a new pattern that no present name matches.",
  message: namedEdit("pattern")
});

// src/formats/json-schema/rules/prefix-items.ts
var prefixItems = keywordRule({
  name: "prefix-items",
  title: "Place of a tuple changed",
  why: "Each place of a tuple has its own schema; a place that is added constrains items that were free before, or allows items that were refused.",
  remedy: "Append places at the end and only where items after the tuple were refused before.",
  message: edited("tuple place")
});

// src/formats/json-schema/rules/property.ts
var property2 = keywordRule({
  name: "property",
  title: "Property added or removed",
  why: "A property's schema judges its value wherever the name occurs. In a closed object a new name is refused by old readers. In an open object old data may hold the name with any value; by default writers are taken to emit only declared names, so an optional property may come and go.",
  remedy: 'Add properties as optional, and write them only when every reader knows them: readers whose schema is closed ("additionalProperties": false) refuse unknown names. Remove one only when no data holds it, and never use a name again for another meaning.',
  message: namedEdit("property")
});

// src/formats/json-schema/rules/property-names.ts
var propertyNames = keywordRule({
  name: "property-names",
  title: "Names of properties constrained",
  why: "Objects with a name that the schema refuses are refused.",
  remedy: "Release the wider schema to every reader first; narrow it only when no writer and no stored data needs the old values.",
  message: edited()
});

// src/formats/json-schema/rules/read-only.ts
var readOnly = keywordRule({
  name: "read-only",
  title: "readOnly changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Clients may stop sending the value, and servers may ignore it.",
  remedy: "Tell writers that their value will be ignored, or will count from now on.",
  message: edited()
});

// src/formats/json-schema/rules/ref.ts
var ref = keywordRule({
  name: "ref",
  title: "Reference changed",
  why: "The schema that is referred to judges the value; only its meaning counts, not its name.",
  remedy: "Point to a schema that accepts everything that the old one accepted.",
  message: edited()
});

// src/formats/json-schema/rules/required.ts
var required3 = keywordRule({
  name: "required",
  title: "Property became required or optional",
  why: "Objects without a required property are refused. A `default` does not help: validators do not fill it in.",
  remedy: "Keep new properties optional until every writer emits them and old data is gone.",
  message: ({ base, head }) => head ? `${JSON.stringify(head.text)} became required` : `${JSON.stringify(base?.text ?? "")} is no longer required`
});

// src/formats/json-schema/rules/then.ts
var consequence = keywordRule({
  name: "then",
  title: "Consequence of a condition added or removed",
  why: "Values that satisfy `if` must satisfy `then` too: adding it refuses values that were valid, removing it lets values in that readers with the old schema refuse.",
  remedy: "Let every writer satisfy the consequence before it is required; remove it only when every reader can do without.",
  message: edited()
});

// src/formats/json-schema/rules/title.ts
var title = keywordRule({
  name: "title",
  title: "Title changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Generators may name types after it.",
  remedy: "No instance is affected. Check generated code if types are named after titles.",
  message: edited()
});

// src/formats/json-schema/rules/type.ts
var type = keywordRule({
  name: "type",
  title: "Type added, removed or changed",
  why: "A validator refuses every value whose type is not listed. A type that is added lets new values in that readers with the old schema refuse; a type that is removed refuses data that was valid. `integer` is inside `number`, and 1.0 is an integer.",
  remedy: "Add the new type beside the old one, write it only when every reader knows it, and remove the old type when nothing writes it any more.",
  message: edited("type")
});

// src/formats/json-schema/rules/unevaluated-items.ts
var unevaluatedItems2 = keywordRule({
  name: "unevaluated-items",
  title: "Items that nothing else describes allowed or refused",
  why: "`unevaluatedItems` judges the items that no keyword beside it or in its branches has judged.",
  remedy: "Describe the items that writers emit before refusing the rest.",
  message: edited()
});

// src/formats/json-schema/rules/unevaluated-properties.ts
var unevaluatedProperties2 = keywordRule({
  name: "unevaluated-properties",
  title: "Names that nothing else describes allowed or refused",
  why: "`unevaluatedProperties` judges the names that no keyword beside it or in its branches has judged.",
  remedy: "Describe the names that writers emit before refusing the rest.",
  message: edited()
});

// src/formats/json-schema/rules/unique-items.ts
var uniqueItems = keywordRule({
  name: "unique-items",
  title: "Items must differ, or no longer must",
  why: "With `uniqueItems` an array with two equal items is refused.",
  remedy: "Remove duplicates at the writers before requiring it.",
  message: edited()
});

// src/formats/json-schema/rules/unknown-keyword.ts
var unknownKeyword = keywordRule({
  name: "unknown-keyword",
  title: "Keyword that the dialect does not know changed",
  why: "Validators ignore keywords that they do not know, so nothing is refused; a misspelt keyword is one of them.",
  remedy: "Check the spelling, and whether the dialect in `$schema` is the one that is meant.",
  message: edited()
});

// src/formats/json-schema/rules/vocabulary.ts
var vocabulary = keywordRule({
  name: "vocabulary",
  title: "Vocabularies of a meta-schema changed",
  why: "`$vocabulary` says which keywords a meta-schema requires of the validators that use it. It says nothing about instances of this schema; what it does to schemas written with this meta-schema is not looked at.",
  remedy: "Announce it to the authors of schemas that name this meta-schema in `$schema`: validators refuse a required vocabulary that they do not know.",
  message: edited()
});

// src/formats/json-schema/rules/write-only.ts
var writeOnly = keywordRule({
  name: "write-only",
  title: "writeOnly changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Servers may stop returning the value.",
  remedy: "Tell readers that the value will be missing, or will appear.",
  message: edited()
});

// src/formats/json-schema/rules.ts
var rules = [
  type,
  enumeration2,
  constant,
  minimum,
  exclusiveMinimum,
  maximum,
  exclusiveMaximum,
  multipleOf2,
  minLength,
  maxLength,
  pattern,
  format2,
  prefixItems,
  items2,
  additionalItems,
  minItems,
  maxItems,
  uniqueItems,
  contains2,
  minContains,
  maxContains,
  unevaluatedItems2,
  property2,
  required3,
  additionalProperties,
  patternProperties,
  propertyNames,
  minProperties,
  maxProperties,
  dependentRequired,
  dependentSchemas,
  unevaluatedProperties2,
  allOf,
  anyOf,
  oneOf,
  negation,
  condition,
  consequence,
  alternative,
  ref,
  dynamicReference2,
  definition,
  booleanSchema,
  dialect,
  id,
  anchor,
  dynamicAnchor,
  vocabulary,
  title,
  description,
  defaultValue,
  examples,
  comment,
  deprecated,
  readOnly,
  writeOnly,
  contentEncoding,
  contentMediaType,
  contentSchema,
  unknownKeyword
];

// src/formats/json-schema/json-schema.ts
var jsonSchema = defineFormat({
  id: "json-schema",
  rules,
  surfaces: () => ["instance"],
  identify(path, text) {
    try {
      const root2 = readJson(textOf(path, "head", text));
      const id2 = root2.kind === "object" ? root2.get("$id") ?? root2.get("id") : void 0;
      return id2?.kind === "string" ? { key: id2.value } : void 0;
    } catch {
      return void 0;
    }
  },
  open: loadLibrary,
  references: references2,
  faults(library, path) {
    const fault = library.faults.get(path);
    return fault ? [fault] : [];
  },
  notes: (library, path) => library.documents.get(path)?.notes ?? [],
  contract(library, path) {
    const document = library.documents.get(path);
    if (!document) throw new Error(`${path} was not loaded`);
    return { library, document };
  },
  contractId: ({ document }) => document.base === document.retrieved ? void 0 : document.base,
  canonical({ library, document }) {
    return canonicalText(library, { document, node: document.root, base: document.base });
  },
  // All is decided here: rules, which are asked before `judge`, answer with the engine's verdict on a difference, and
  // that takes the whole's verdict and the steps that the whole leaves.
  async match({ base, head, settings: { profile } }) {
    const pair2 = new Pair(base, head);
    const written = differencesBetween(base, head);
    const { verdict, remarks } = await judgeWhole(pair2, profile);
    const differences = await judgeDifferences(pair2, semanticsOf(profile), written, verdict);
    return { differences, verdict, remarks: [...advisoriesOn(rules, differences), ...remarks] };
  },
  remarks: ({ remarks }) => remarks,
  judge: ({ matched: matched2 }) => matched2.verdict,
  // An outcome fails by an instance that Ajv confirmed, and brings it along.
  prove: () => Promise.resolve(void 0),
  profile: (name, task) => name === "confluent" ? confluentVerdict(task) : void 0,
  replay: (reader, writer, written) => replayInstance(reader, writer, written)
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  jsonSchema
});
