// Cost against size as a picture, log-log: npm run bench -- --chart measures it and writes docs/pictures/cost-*.svg.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";

const width = 800;
const height = 480;
const plot = { left: 74, right: width - 150, top: 64, bottom: height - 112 };

/** For light and for dark. */
const themes = {
  light: { paper: "#ffffff", line: "#d0d7de", ink: "#1f2328", dim: "#59636e", hues: ["#b42318", "#0b6b75"] },
  dark: { paper: "#0d1117", line: "#30363d", ink: "#e6edf3", dim: "#9198a1", hues: ["#ff7b72", "#56d4dd"] },
};

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** 127 ms, 3.2 s, 22 s */
function duration(milliseconds) {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const value = milliseconds / 1000;
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} s`;
}

const powers = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));

/** A scale of powers of ten between two pixels. */
function scale(values, [from, to]) {
  const [low, high] = [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values)) - 1e-9),
  ];
  const at = (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  return { at, ticks: powers(low, high) };
}

/** Writes the pictures of measured rows, each of so many contracts (`size`) of which some changed (`tree`), into a folder. */
export function drawCosts({ rows, runs, node, milliseconds: floor }, folder) {
  const line = (tree, name, below) => ({
    name,
    below,
    points: rows
      .filter((row) => row.tree === tree)
      .map(({ size, median }) => ({ size, milliseconds: median })),
  });
  const series = [line("all", "all changed", -11), line("five", "5 changed", 21)];
  const git = execFileSync("git", ["--version"], { encoding: "utf8" }).replace("git version", "git").trim();
  const [{ model }] = cpus();
  const caption = [
    "contract-check check, text report; a third of the contracts of each format; compatible changes; no --cache-dir",
    `median of ${runs} runs; all changed: of ${Math.min(runs, 3)}`,
    `${model.replace(/\((R|TM)\)/g, "").replace(/ (CPU|Processor).*/, "")}, ${availableParallelism()} cores; Node ${node}, ${git}`,
  ];
  for (const theme of Object.keys(themes))
    writeFileSync(join(folder, `cost-${theme}.svg`), drawn({ series, floor, caption }, themes[theme]));
}

function drawn({ series, floor, caption }, colours) {
  const points = series.flatMap((line) => line.points);
  const x = scale(
    points.map(({ size }) => size),
    [plot.left, plot.right],
  );
  const y = scale([floor, ...points.map(({ milliseconds }) => milliseconds)], [plot.bottom, plot.top]);
  const axes = { x, y };
  const title = "What a check costs against the number of contracts";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif" font-size="13" fill="${colours.ink}">`,
    `<rect width="${width}" height="${height}" rx="6" fill="${colours.paper}"/>`,
    text({ at: [plot.left, 34], words: title, more: 'font-size="16" font-weight="600"' }),
    ...grid(axes, colours),
    ...floorLine(axes, floor, colours),
    ...series.flatMap((line, index) => lineOf(line, axes, colours.hues[index])),
    ...caption.map((words, row) =>
      text({
        at: [plot.left, plot.bottom + 68 + row * 18],
        words,
        more: `font-size="12" fill="${colours.dim}"`,
      }),
    ),
    "</svg>",
    "",
  ].join("\n");
}

function text({ at: [x, y], words, more = "" }) {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${escaped(words)}</text>`;
}

function grid({ x, y }, { line, dim }) {
  const across = (row) =>
    `<path d="M${plot.left} ${row.toFixed(1)}H${plot.right}" stroke="${line}" stroke-width="1"/>`;
  const up = (column) =>
    `<path d="M${column.toFixed(1)} ${plot.top}V${plot.bottom}" stroke="${line}" stroke-width="1"/>`;
  const middle = (plot.top + plot.bottom) / 2;
  return [
    ...y.ticks.flatMap((tick) => [
      across(y.at(tick)),
      text({
        at: [plot.left - 10, y.at(tick) + 4],
        words: tick < 1000 ? `${tick} ms` : `${tick / 1000} s`,
        more: `text-anchor="end" fill="${dim}"`,
      }),
    ]),
    ...x.ticks.flatMap((tick) => [
      up(x.at(tick)),
      text({
        at: [x.at(tick), plot.bottom + 20],
        words: tick.toLocaleString("en"),
        more: `text-anchor="middle" fill="${dim}"`,
      }),
    ]),
    text({
      at: [(plot.left + plot.right) / 2, plot.bottom + 42],
      words: "contracts in the repository",
      more: 'text-anchor="middle"',
    }),
    text({
      at: [18, middle],
      words: "time of one check",
      more: `text-anchor="middle" transform="rotate(-90 18 ${middle})"`,
    }),
  ];
}

function floorLine({ y }, floor, { dim }) {
  const row = y.at(floor);
  return [
    `<path d="M${plot.left} ${row.toFixed(1)}H${plot.right}" stroke="${dim}" stroke-width="1.5" stroke-dasharray="4 4"/>`,
    text({ at: [plot.right + 12, row + 4], words: `node -e 0: ${duration(floor)}`, more: `fill="${dim}"` }),
  ];
}

function lineOf({ name, points, below }, { x, y }, hue) {
  const at = points.map(({ size, milliseconds }) => [x.at(size), y.at(milliseconds)]);
  const [lastX, lastY] = at.at(-1);
  return [
    `<path d="M${at.map((point) => point.map((value) => value.toFixed(1)).join(" ")).join("L")}" fill="none" stroke="${hue}" stroke-width="2.5"/>`,
    ...at.flatMap(([column, row], index) => [
      `<circle cx="${column.toFixed(1)}" cy="${row.toFixed(1)}" r="4.5" fill="${hue}"/>`,
      text({
        // The first stands right of the axis, where a line that rises is already higher.
        at: index > 0 ? [column, row + below] : [column + 8, row + (below > 0 ? below : 2 * below)],
        words: duration(points[index].milliseconds),
        more: `text-anchor="${index === 0 ? "start" : "middle"}" fill="${hue}"`,
      }),
    ]),
    text({ at: [lastX + 12, lastY + 4], words: name, more: `fill="${hue}" font-weight="600"` }),
  ];
}
