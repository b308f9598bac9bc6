import("./chunks/action.mjs");
