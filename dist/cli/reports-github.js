import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  hurt,
  isLoud,
  reasonOf,
  wholeReasons
} from "./chunk-7FEU6FBQ.js";
import {
  shorten,
  visible
} from "./chunk-VUIP3A7O.js";
import {
  pathOf
} from "./chunk-N5M2AU2H.js";
import {
  directions
} from "./chunk-CWGE2KQZ.js";
import "./chunk-M3OXMBXV.js";

// src/reports/github.ts
var mostPerLevel = 9;
var longestMessage = 4e3;
function annotations(report) {
  const all = report.comparisons.flatMap(annotationsOf);
  const rank = { error: 0, warning: 1, notice: 2 };
  return all.sort((a, b) => rank[a.level] - rank[b.level]);
}
function annotationsOf(reported) {
  const { pairing, faults, changes, satisfied, verdict } = reported;
  const path = pathOf(pairing);
  const level = satisfied ? "warning" : "error";
  const loud = changes.filter(isLoud);
  const whole = (satisfied || faults.length > 0 ? [] : wholeReasons(reported)).map((why) => ({
    level,
    title: path,
    message: `${hurt(verdict)}: ${why}`,
    location: { file: path }
  }));
  return [
    ...faults.map(({ message, location }) => ({
      level: "error",
      title: "contract does not parse",
      message,
      location: location ?? { file: path }
    })),
    ...loud.map((change) => ({
      level,
      title: change.rule,
      message: changeMessage(change),
      location: placeOf(change, path)
    })),
    ...whole
  ];
}
function placeOf({ location }, path) {
  return location?.side === "head" ? location : { file: path };
}
function changeMessage({ message, verdict, remedy }) {
  const whys = directions.flatMap((direction) => {
    const because = reasonOf(verdict[direction]);
    return verdict[direction].outcome === "reads" || because === void 0 ? [] : [`${direction}: ${because}`];
  });
  return [`${message}: ${hurt(verdict)}`, ...whys, `To do: ${remedy}`].join("\n");
}
function renderGithub(report) {
  const lines = [];
  const used = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  for (const annotation of annotations(report)) {
    if (used[annotation.level] >= mostPerLevel) left += 1;
    else lines.push(workflowCommand(annotation));
    used[annotation.level] += 1;
  }
  if (left > 0) {
    lines.push(
      `::notice title=contract-check::${String(left)} more findings are in the job summary, not shown as annotations`
    );
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
}
function workflowCommand({ level, title, message, location }) {
  const { file, line, column, endLine, endColumn } = location;
  const properties = [
    `title=${property(title)}`,
    `file=${property(file)}`,
    ...line === void 0 ? [] : [`line=${String(line)}`],
    ...endLine === void 0 ? [] : [`endLine=${String(endLine)}`],
    ...column === void 0 || line !== endLine ? [] : [`col=${String(column)}`],
    ...endColumn === void 0 || line !== endLine ? [] : [`endColumn=${String(endColumn)}`]
  ];
  return `::${level} ${properties.join(",")}::${data(shorten(message, longestMessage))}`;
}
function data(text) {
  return text.split("\n").map((line) => visible(line)).join("\n").replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function property(text) {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
export {
  annotations,
  renderGithub
};
