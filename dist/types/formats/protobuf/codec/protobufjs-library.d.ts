export { default as light } from "protobufjs/light.js";
export { default as protojson } from "protobufjs/ext/protojson.js";
