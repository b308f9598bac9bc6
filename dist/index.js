Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"});const e=require("./gate.js"),t=require("./commands.js"),n=require("./start.js");exports.NoSources=
n.X,exports.classOf=e.j,exports.compareSources=e.h,exports.defaultScope=e.S,exports.noPolicy=e.S,exports.directorySources=t.v,exports.formats=e.U,exports.gitSources=
n.l,exports.memorySnapshot=function(e2,r){let i=new Map(Object.entries(r)),a=new Map([...i.keys()].map(e3=>[e3,{oid:void 0,mode:"100644"}]));return{side:e2,entries:n.
V(a),load:()=>Promise.resolve(),read(e3){let t2=i.get(e3);return t2===void 0?{fault:"the file does not exist"}:{text:t2}},starts(e3){let t2=[...e3].flatMap(e4=>{
let t3=i.get(e4);return t3===void 0?[]:[[e4,t3.slice(0,n.v)]]});return Promise.resolve(new Map(t2))},mentioning(e3,n2,r2){let a2=t.y(e3,r2),o=[...i].filter(([e4,
t2])=>n2.some(t3=>e4.endsWith(t3))&&a2(t2)).map(([e4])=>e4);return Promise.resolve(o)}}},exports.reportObject=t.S,exports.version=n.ut;
