export { default as avsc } from "avsc";
