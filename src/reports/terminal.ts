/** How wide a terminal is, and what it can draw. */
export interface Canvas {
  /** Characters in a line; infinite where nobody looks at lines. */
  readonly width: number;
  /** Whether it draws ✓, → and the like. */
  readonly unicode: boolean;
}

/** Narrower ones get lines that are too long. */
const narrowest = 40;
const paint = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** Lines of at most the canvas's width, broken between words; what follows is indented below the first. */
export function fitted(lines: readonly string[], { width, unicode }: Canvas): readonly string[] {
  const drawn = unicode ? lines : lines.map(plainDrawing);
  return Number.isFinite(width) ? drawn.flatMap((line) => wrapped(line, Math.max(width, narrowest))) : drawn;
}

/** A line may be painted from its beginning on, blanks and all. */
const indentation = new RegExp(`^((?:${paint.source})*)( *)`);

function wrapped(line: string, width: number): readonly string[] {
  if (visibleLength(line) <= width) return [line];
  const [start = "", colours = "", indent = ""] = indentation.exec(line) ?? [];
  const rows: string[] = [];
  let row = colours;
  let length = 0;
  for (const word of line.slice(start.length).split(/(?<= )(?=[^ ])/)) {
    const size = visibleLength(word.trimEnd());
    if (length > 0 && indent.length + length + size > width) {
      rows.push(row.trimEnd());
      row = "  ";
      length = 2;
    }
    row += word;
    length += visibleLength(word);
  }
  return [...rows, row].map((text) => indent + text);
}

/** The columns that a text takes, without its colours: two for East Asian characters and emoji, none for marks. */
export function visibleLength(text: string): number {
  const plain = text.replace(paint, "").replace(/\p{M}/gu, "");
  return Array.from(plain.replace(wide, "  ")).length;
}

const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu;

const drawings: Readonly<Record<string, string>> = { "✓": "+", "✗": "x", "→": "->", "…": "...", "•": "*" };

function plainDrawing(line: string): string {
  return line.replace(/[✓✗→…•]/g, (char) => drawings[char] ?? char);
}
