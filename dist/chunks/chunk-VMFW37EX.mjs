import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/algorithms/memo.ts
function memoByObject(compute) {
  const values = /* @__PURE__ */ new WeakMap();
  return (object) => {
    const earlier = values.get(object);
    if (earlier !== void 0) return earlier;
    const value = compute(object);
    values.set(object, value);
    return value;
  };
}

export {
  memoByObject
};
