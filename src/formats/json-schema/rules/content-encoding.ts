import { edited, keywordRule } from "../diff/rule.js";

export const contentEncoding = keywordRule({
  name: "content-encoding",
  title: "Encoding of the bytes in a string changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. `contentEncoding` tells applications how to decode the string (base64, quoted-printable): who decodes it the old way gets other bytes, or an error of its own.",
  remedy: "Put the other encoding under another name, and let readers take either while both are written.",
  message: edited(),
});
