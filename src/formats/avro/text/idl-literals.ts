const escapes: Readonly<Record<string, string>> = {
  b: "\b",
  t: "\t",
  n: "\n",
  f: "\f",
  r: "\r",
  '"': '"',
  "'": "'",
  "\\": "\\",
  "/": "/",
};

const javaText = /^(?:[^\\]|\\(?:u+[\dA-Fa-f]{4}|[0-7]|[btnfr"'\\/]))*$/su;

/** What stands between the quotes, with Java's escapes undone; undefined where one is none of Java's. */
export function stringContent(inner: string): string | undefined {
  if (!javaText.test(inner)) return undefined;
  return inner.replace(
    /\\(?:u+([\dA-Fa-f]{4})|([0-3]?[0-7]?[0-7])|(.))/gsu,
    (_whole, unicode: string | undefined, octal: string | undefined, letter: string) => {
      if (unicode !== undefined) return String.fromCharCode(parseInt(unicode, 16));
      return octal === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(parseInt(octal, 8));
    },
  );
}

/**
 * A number as JSON spells it: Java's literals may be hexadecimal or octal, and end in their type.
 * undefined: hexadecimal or octal, and without digits or with more than any of Avro's types holds.
 */
export function jsonNumber(literal: string): string | undefined {
  const sign = literal.startsWith("-") ? "-" : "";
  const digits = literal.slice(sign.length);
  if (/^0[xX]/.test(digits)) return whole(sign, "0x", digits.slice(2).replace(/[lL]$/, ""));
  const plain = digits.replace(/[lLfFdD]$/, "");
  if (/^0[0-7]+$/.test(plain) && !/[fFdD]$/.test(digits)) return whole(sign, "0o", plain.slice(1));
  const number =
    sign +
    plain
      .replace(/^0+(?=\d)/, "")
      .replace(/^\./, "0.")
      .replace(/\.(?!\d)/, ".0");
  // Java makes a double of it: no default of an int.
  return /[fFdD]$/.test(digits) && /^-?\d+$/.test(number) ? `${number}.0` : number;
}

function whole(sign: string, radix: "0x" | "0o", digits: string): string | undefined {
  const significant = digits.replace(/^0+(?=.)/, "");
  if (significant === "" || significant.length > (radix === "0x" ? 16 : 22)) return undefined;
  return sign + String(BigInt(radix + significant));
}
