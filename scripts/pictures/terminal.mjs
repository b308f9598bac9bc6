// A terminal's screen as an SVG, from text with colours.
const charWidth = 8.4;
const lineHeight = 19;
const margin = 16;

/** Colours by their SGR code: for light and for dark. */
const themes = {
  light: {
    paper: "#ffffff",
    line: "#d0d7de",
    ink: "#1f2328",
    2: "#59636e",
    31: "#b42318",
    32: "#176f2c",
    33: "#8a5a00",
    36: "#0b6b75",
  },
  dark: {
    paper: "#0d1117",
    line: "#30363d",
    ink: "#e6edf3",
    2: "#9198a1",
    31: "#ff7b72",
    32: "#57d364",
    33: "#e3b341",
    36: "#56d4dd",
  },
};
export const themeNames = Object.keys(themes);

const escape = String.fromCharCode(27);
const sequence = new RegExp(`(${escape}\\[\\d+m)`);
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The parts of a line that look alike: where each begins, its text, and its codes. */
function partsOf(line, codes) {
  const parts = [];
  let column = 0;
  for (const piece of line.split(sequence)) {
    const [, code] = /\[(\d+)m$/.exec(piece.startsWith(escape) ? piece : "") ?? [];
    if (code === "22") for (const name of ["1", "2"]) codes.delete(name);
    else if (code === "39") for (const name of ["31", "32", "33", "36"]) codes.delete(name);
    else if (code !== undefined) codes.add(code);
    else if (piece !== "") {
      if (piece.trim() !== "") parts.push({ column, text: piece, codes: new Set(codes) });
      column += [...piece].length;
    }
  }
  return parts;
}

/** One screen of `columns` columns; `title` is what is read out instead of it. */
export function terminalSvg(text, { columns, theme, title }) {
  const colours = themes[theme];
  const codes = new Set();
  const lines = text.trimEnd().split("\n");
  const width = Math.ceil(columns * charWidth + 2 * margin);
  const height = lines.length * lineHeight + 2 * margin;
  const rows = lines.flatMap((line, row) =>
    partsOf(line, codes).map(({ column, text: part, codes: on }) => {
      const colour = ["31", "32", "33", "36", "2"].find((code) => on.has(code));
      const look = `${colour ? ` fill="${colours[colour]}"` : ""}${on.has("1") ? ' font-weight="bold"' : ""}`;
      const start = part.length - part.trimStart().length;
      const shown = part.trim();
      const x = (margin + (column + start) * charWidth).toFixed(1);
      const length = ([...shown].length * charWidth).toFixed(1);
      return `<text x="${x}" y="${margin + row * lineHeight + 14}" textLength="${length}"${look}>${escaped(shown)}</text>`;
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escaped(title)}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" style="white-space:pre" fill="${colours.ink}" xml:space="preserve">
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${colours.paper}" stroke="${colours.line}"/>
${rows.join("\n")}
</svg>
`;
}
