import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/algorithms/assignment.ts
function assignment(seatsOf) {
  const holders = /* @__PURE__ */ new Map();
  const seat = (guest, tried) => {
    for (const wanted of seatsOf(guest)) {
      if (tried.has(wanted)) continue;
      tried.add(wanted);
      const holder = holders.get(wanted);
      if (holder !== void 0 && !seat(holder, tried)) continue;
      holders.set(wanted, guest);
      return true;
    }
    return false;
  };
  return { holders, place: (guest) => seat(guest, /* @__PURE__ */ new Set()) };
}

export {
  assignment
};
