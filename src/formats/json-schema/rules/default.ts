import { edited, keywordRule } from "../diff/rule.js";

export const defaultValue = keywordRule({
  name: "default",
  title: "Default changed",
  why: "Annotations refuse nothing: every instance stays as valid as it was. Validators do not fill defaults in, but applications do: readers that fill it in see another value for absent data.",
  remedy: "Tell the owners of readers that fill defaults in; where the value matters, write it explicitly.",
  message: edited("default"),
});
