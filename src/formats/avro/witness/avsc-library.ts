// Loaded with the first witness.
export { default as avsc } from "avsc";
