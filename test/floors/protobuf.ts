import type { Inner } from "./inner.js";

export const protobuf: Inner = {
  within: "formats/protobuf/",
  floors: [],
  recursions: [],
};
