const e=(()=>{const exports2={};var e2=Object.create,t2=Object.defineProperty,n2=Object.getOwnPropertyDescriptor,r2=Object.getOwnPropertyNames,i2=Object.getPrototypeOf,
a2=Object.prototype.hasOwnProperty,o2=(e3,t3)=>()=>(t3||(e3((t3={exports:{}}).exports,t3,t3.exports),e3=null),t3.exports),s2=(e3,n3)=>{let r3=Object.setPrototypeOf(
{},null);for(var i3 in e3)t2(r3,i3,{get:e3[i3],enumerable:!0});return n3&1||t2(r3,Symbol.toStringTag,{value:"Module"}),n3&2?r3:Object.preventExtensions(r3)},c2=(e3,i3,o3,s3)=>{
if(i3&&typeof i3=="object"||typeof i3=="function")for(var c3=r2(i3),l3=0,u2=c3.length,d2;l3<u2;l3++)d2=c3[l3],!a2.call(e3,d2)&&d2!==o3&&t2(e3,d2,{get:(e4=>i3[e4]).
bind(null,d2),enumerable:!(s3=n2(i3,d2))||s3.enumerable});return e3},l2=(n3,r3,o3)=>(o3=n3==null?{}:e2(i2(n3)),c2(r3||!n3||!n3.__esModule||!a2.call(n3,"default")?
t2(o3,"default",{value:n3,enumerable:!0}):o3,n3));return Object.defineProperty(exports2,"n",{enumerable:!0,get:function(){return s2}}),Object.defineProperty(exports2,
"r",{enumerable:!0,get:function(){return l2}}),Object.defineProperty(exports2,"t",{enumerable:!0,get:function(){return o2}}),exports2})(),t=require("./git.js"),
n=require("./start.js"),r=require("./governance.js"),i=require("./gate.js");let a=require("node:fs"),o=require("node:path"),s=require("node:zlib"),c=require("no\
de:fs/promises"),l=require("node:child_process"),u=require("node:readline/promises");var d=e.n({folderSnapshot:()=>g});async function f(e2,n2,{recognise:r2,unpack:i2}){
let a2=await p("base",e2,i2),o2=await p("head",n2,i2),s2={base:{ref:e2,commit:null},head:{ref:n2,commit:null}};if(a2&&o2)return{...s2,...h(a2,o2)};if(!a2&&!o2)return{
...s2,...await v(e2,n2,r2)};let[c2,l2]=a2?[e2,n2]:[n2,e2];throw new t.C({message:`${c2} is a folder and ${l2} is a file: give two of a kind`},2)}async function p(e2,t2,i2){
if(await m(t2)){let{paths:n2,omitted:r2}=await _(t2);return{snapshot:x(e2,t2,n2),omitted:r2}}let a2=await i2((0,o.basename)(t2),()=>n.an(t2));return a2&&{snapshot:r.
l(e2,a2.texts),omitted:0,note:a2.note}}async function m(e2){try{return(await(0,c.stat)(e2)).isDirectory()}catch{throw new t.C({message:`there is no file or fold\
er "${e2}"`,location:{file:e2}},2)}}function h(e2,t2){let[n2,r2]=[e2.snapshot,t2.snapshot],i2=[...new Set([...n2.entries.keys(),...r2.entries.keys()])].sort().map(
e3=>{let[t3,i3]=[n2.entries.get(e3),r2.entries.get(e3)];return{path:e3,...t3&&{base:t3},...i3&&{head:i3}}}),a2=e2.omitted+t2.omitted,o2=`${String(a2)} node_modu\
les ${a2===1?"folder was":"folders were"} left out`,s2=[...new Set([e2.note,t2.note].filter(e3=>e3!==void 0))];return{baseSide:n2,headSide:r2,differing:i2,notes:[
...a2===0?[]:[o2],...s2]}}async function g(e2){return x("head",e2,(await _(e2)).paths)}async function _(e2){let t2=[],n2=0,r2=async i2=>{for(let a2 of await(0,c.
readdir)((0,o.join)(e2,i2),{withFileTypes:!0})){let e3=`${i2}${a2.name}`;a2.isFile()||a2.isSymbolicLink()?t2.push(e3):a2.name==="node_modules"?n2+=1:a2.isDirectory()&&
a2.name!==".git"&&await r2(`${e3}/`)}};return await r2(""),{paths:t2.sort(),omitted:n2}}async function v(e2,r2,i2){let[a2,s2]=await Promise.all([n.nn(e2),n.nn(r2)]),
c2=(e3,t2)=>({name:/^\/(?:dev\/(?:fd|std)|proc\/)/.test(e3)?void 0:(0,o.basename)(e3),text:"text"in t2?t2.text:void 0}),l2=i2(c2(e2,a2),c2(r2,s2));if("fault"in l2)
throw new t.C({message:l2.fault},2);let{name:u2,format:d2}=l2,[f2,p2]=await Promise.all([y("base",e2,u2,a2),y("head",r2,u2,s2)]);return{baseSide:f2,headSide:p2,
differing:[{path:u2,base:b,head:b}],format:d2}}async function y(e2,t2,n2,r2){let i2=(0,o.dirname)((0,o.resolve)(t2)),a2=(await(0,c.readdir)(i2,{withFileTypes:!0}).
catch(()=>[])).filter(e3=>e3.isFile()&&e3.name!==(0,o.basename)(t2)).map(e3=>e3.name);return x(e2,i2,[...new Set([...a2,n2])].sort(),new Map([[n2,r2]]))}const b={
oid:void 0,mode:"100644"};function x(e2,t2,r2,i2=new Map){let a2=n.cn(new Map(r2.map(e3=>[e3,b]))),o2=new Map,s2=async e3=>{let r3=e3.filter(e4=>a2.has(e4)&&!i2.
has(e4));await Promise.all(r3.map(async e4=>i2.set(e4,await n.tn(t2,e4))))},c2=e3=>i2.get(e3)??{fault:a2.has(e3)?"the file was not loaded":"the file does not ex\
ist"},l2=e3=>i2.get(e3)?.link===!0,u2={load:e3=>s2([e3]),isLink:l2,exists:e3=>a2.has(e3),direct:c2},d2=async e3=>{let t3=[...e3];await s2(t3);let r3=t3.filter(e4=>l2(
e4)&&!o2.has(e4));await Promise.all(r3.map(async e4=>o2.set(e4,await n.en(e4,u2))))},f2=e3=>{if(!l2(e3))return c2(e3);let t3=o2.get(e3)??{fault:"the file was no\
t loaded"};return"text"in t3?c2(t3.text):t3};return{side:e2,entries:a2,load:d2,read:f2,async starts(e3){let r3=new Map;for(let i3 of e3){let e4=await n.rn(t2,i3,
n._n);e4&&r3.set(i3,n.gn(e4))}return r3},bytes:e3=>n.in(t2,e3),async mentioning(e3,t3,i3){let a3=n.dn(e3,i3),o3=r2.filter(e4=>t3.some(t4=>e4.endsWith(t4)));return await d2(
o3),o3.filter(e4=>{let t4=f2(e4);return"text"in t4&&a3(t4.text)})}}}var S=e.n({allRules:()=>C,command:()=>w});async function C(){return(await Promise.all(i.qn.map(
({load:e2})=>e2()))).flatMap(({rules:e2})=>e2)}const w={name:"rules",summary:"Lists every rule",options:{format:{type:"string",value:"FORMAT",help:"text or json\
 (default: text)"}},example:"  contract-check rules --format json",async run(e2,t2){let r2=n.M(e2,"format",["text","json"],"text"),i2=await C();if(r2==="json")return t2.
out(`${JSON.stringify(i2,null,2)}
`),0;let a2=Math.max(...i2.map(({id:e3})=>e3.length));return t2.out(`${i2.map(({id:e3,title:t3})=>`${e3.padEnd(a2)}  ${t3}`).join(`
`)}
`),0}};function T(e2,t2){return{check:e2,ok:!0,text:t2}}function E(e2,t2,n2){return{check:e2,ok:!1,text:t2,repair:n2}}function D(e2,t2){return{check:e2,ok:void 0,
text:t2}}async function ee(e2){let t2=e2.entries.containing(".github/workflows/").filter(e3=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(e3));if(t2.length===0)return[];
await e2.load(t2);let n2=await i.xn();return t2.flatMap(t3=>{let r2=e2.read(t3);if(!("text"in r2))return[];try{let a2=O(i.Dn(n2(i.Mn(t3,e2.side,r2.text)))),o2=Object.
values(O(a2.jobs)).map(O).filter(te);return o2.length===0?[]:[{path:t3,content:a2,jobs:o2}]}catch{return[]}})}function te({uses:e2,steps:t2}){return[e2,...Array.
isArray(t2)?t2.map(e3=>O(e3).uses):[]].some(e3=>typeof e3=="string"&&e3.includes("contract-check"))}function ne(e2,{branch:t2,hasTimes:n2}){let[r2]=e2;if(!r2)return[
E("workflow","no workflow of the governed branch runs the Action",'run "contract-check init", and commit the workflow to the governed branch')];let i2=e2.map(({
content:e3})=>oe(e3)),[a2]=e2.filter((e3,t3)=>i2[t3]?.pull_request!==void 0);if(!a2)return[E("workflow",`${r2.path} does not run on pull_request`,`add "pull_req\
uest:" to on: in ${r2.path}`)];let o2=O(oe(a2.content).pull_request),s2=Array.isArray(o2.types)?o2.types:[],c2=i2.some(e3=>e3.pull_request_review!==void 0),l2=i2.
some(e3=>e3.schedule!==void 0);return[T("workflow",`${e2.map(({path:e3})=>e3).join(", ")} runs the Action`),re(a2.path,o2,t2),s2.includes("edited")?T("retargeti\
ng","it runs again when a pull request gets another base"):E("retargeting",`${a2.path} does not run when a pull request gets another base`,"write types: [opened\
, synchronize, reopened, edited] under pull_request:"),c2?T("reviews","a review is counted at once"):E("reviews","no workflow runs when somebody reviews: an app\
roval is not counted until the next push",'add "pull_request_review: {types: [submitted, edited, dismissed]}" to on:'),ie(a2),l2?T("schedule","a sweep runs on a\
 schedule"):n2?E("schedule","windows or freezes are configured, and no workflow sweeps on a schedule: a status stays what it was when they open and close",`add \
"schedule: [{cron: '7,37 * * * *'}]" to on:, and mode: sweep for it`):T("schedule","no window is configured, so no sweep is needed")]}function re(e2,t2,n2){return"\
paths"in t2||"paths-ignore"in t2?E("filters",`${e2} runs only for some paths: where it is skipped, a required status never comes`,`remove paths: and paths-ignor\
e: from pull_request: in ${e2}`):"branches-ignore"in t2||"branches"in t2&&!ae(t2.branches).includes(n2)?E("filters",`${e2} runs only for some branches, and does\
 not name ${n2} among them`,`remove branches-ignore: from pull_request: in ${e2}, and name ${n2} under branches:`):T("filters",`it runs for every pull request t\
o ${n2}`)}function ie({path:e2,content:t2,jobs:n2}){return n2.map(e3=>e3.permissions??t2.permissions).every(e3=>e3==="write-all"||O(e3).statuses==="write")?T("p\
ermissions","its token may write the status"):E("permissions",`${e2} gives its token no "statuses: write": the job's exit code gates instead, and stays red unti\
l somebody runs it again`,`write "permissions: {contents: read, pull-requests: write, statuses: write}" in ${e2}`)}function ae(e2){return Array.isArray(e2)?e2:[
e2]}function oe({on:e2}){return typeof e2=="string"?{[e2]:{}}:Object.fromEntries(Array.isArray(e2)?e2.map(e3=>[String(e3),{}]):Object.entries(O(e2)).map(([e3,t2])=>[
e3,t2??{}]))}function O(e2){return typeof e2=="object"&&e2?e2:{}}async function se(e2){let{branch:t2,tipSide:n2,isShallow:i2,now:a2,tipAt:o2}=e2,s2=await r.lt(n2),
c2="policy"in s2&&s2.policy.configured?s2.policy:void 0,l2=c2?.calendar!==void 0;return{findings:[T("base",`the governed branch is ${t2}`),i2?E("history","this \
clone is shallow: merge bases, reverts and -transitive promises may miss what they need",'run "git fetch --no-tags --unshallow origin" (the Action fetches what \
it needs)'):i2===!1?T("history","the whole history is here"):T("history","the Action fetches what it needs of it"),a2<o2-864e5?E("clock",`this machine's clock s\
ays ${new Date(a2).toISOString()}, and ${t2} is from ${new Date(o2).toISOString()}`,"set the clock: windows and freezes are asked about by it"):T("clock","the c\
lock agrees with the history"),fe(a2),...ce(e2,s2),...c2?[...le(e2,c2),de(c2)]:[],...ne(await ee(n2),{branch:t2.replace(/^origin\//,""),hasTimes:l2})],policy:c2}}
function ce({branch:e2,present:r2,tipSide:i2},a2){if("faults"in a2)return[E("config",`the config on ${e2} has faults: ${a2.faults.map(t.T).join("; ")}`,"a pull \
request that repairs it, and touches nothing else, is judged by the last config without faults")];if(a2.policy.configured)return[T("config",`${a2.policy.files.join(
", ")} on ${e2} has no faults`)];let o2=i2.entries.has("contract-check.yaml")?void 0:n.rt(r2,e2);return[o2===void 0?E("config",`there is no ${n.tt} on ${e2}, so\
 nothing is enforced`,'run "contract-check init", and commit what it writes to that branch'):E("config",o2,`merge it into ${e2}`)]}function le({lints:e2,branch:n2},r2){
let[i2]=r2.files,a2=ue(r2),o2=t2=>e2.filter(e3=>e3.code===t2),[s2]=o2("GV110"),c2=o2("GV112"),l2=e2.filter(({code:e3})=>e3!=="GV110"&&e3!=="GV112");return[s2?E(
"owners",s2.message,`give it an owner: in ${i2??"contract-check.yaml"}, a line in CODEOWNERS, or a defaultOwner:`):T("owners","every contract has an owner"),c2.
length>0?E("teams",c2.map(({message:e3})=>e3).join("; "),"list at least two members under teams:"):a2.length>0?D("teams",`who is in ${t.I(a2)} only the forge kn\
ows: the config does not list them`):T("teams","every team that the config lists has people who can sign for each other"),l2.length>0?E("lint",`lint has ${String(
l2.length)} more to say of ${n2}, first: ${l2[0]?.message??""}`,'run "contract-check lint"'):T("lint","lint has nothing more to say")]}function ue({contracts:e2,
codeowners:t2,defaultOwners:n2,teams:r2}){let i2=[...e2.flatMap(e3=>[...e3.owners,...e3.elements.flatMap(e4=>e4.owners)]),...t2.flatMap(e3=>e3.owners),...n2],a2=e3=>e3.
includes("/")&&!r2.has(e3.toLowerCase());return[...new Set(i2)].filter(a2).sort()}function de({governance:e2,codeowners:t2}){let r2=e3=>(i.tn(t2,e3)?.owners.length??
0)>0,a2=[n.tt,".github/workflows/contract-check.yml"];return e2.owners.length>0||a2.every(r2)?T("governance owners","edits of the config and the workflow need t\
heir owners"):E("governance owners","nobody is named for edits of the config and the workflow: the default owners sign for them, else whoever owns any contract",
`name governance: {owner: "@\u2026"} in ${n.tt}`)}function fe(e2){let t2=e3=>new Intl.DateTimeFormat("en",{timeZone:e3,hour:"numeric",hourCycle:"h23"}).format(Date.
UTC(2026,6,1,12));if(t2("Europe/Berlin")!=="14"||t2("America/New_York")!=="08")return E("zones","this Node has no zone data: windows would open at wrong hours",
"use a Node with full ICU, and leave NODE_ICU_DATA unset");let{tz:n2}=process.versions;return n2!==void 0&&e2-Date.UTC(Number(n2.slice(0,4)),0,1)>864e8?E("zones",
`the zone data of this Node is ${n2}`,"use a newer Node: zones have changed since"):T("zones","the zone data is there")}async function pe(e2){let{probe:t2,slug:n2,
branch:r2,context:i2}=e2,a2=await t2("GET",`/repos/${n2}/rules/branches/${encodeURIComponent(r2)}?per_page=100`),o2=A(A((await t2("GET",`/repos/${n2}/branches/${encodeURIComponent(
r2)}`)).data).protection),s2=Array.isArray(a2.data)?a2.data.map(A):[],c2=e3=>s2.filter(t3=>t3.type===e3).map(({parameters:e4})=>A(e4)),l2=A(o2.required_status_checks),
u2=[...c2("required_status_checks").flatMap(e3=>k(e3.required_status_checks).map(e4=>[e4.context,e4.integration_id])),...k(l2.checks).map(e3=>[e3.context,e3.app_id]),
...Array.isArray(l2.contexts)?l2.contexts.map(e3=>[e3,void 0]):[]].filter(([e3])=>e3===i2),d2=l2.strict===!0||c2("required_status_checks").some(e3=>e3.strict_required_status_checks_policy===
!0),f2=o2.enabled===!0,p2=c2("merge_queue").length>0,m2=c2("pull_request").length>0||o2.required_pull_request_reviews!==void 0;return u2.length===0?[E("required",
`the status ${i2} is not required on ${r2}: a red one stops nobody`,`add ${i2} to the required status checks of a ruleset for ${r2}`),me(m2?!0:f2?void 0:!1,r2)]:
[T("required",`the status ${i2} is required`),u2.some(([,e3])=>e3===15368)?T("expected source","only GitHub Actions may set it"):E("expected source",`anybody wh\
o may write statuses can set ${i2} to green`,`choose "GitHub Actions" as the expected source of ${i2}`),d2||p2?T("together",p2?"a merge queue checks what lands \
together":"a branch must be up to date before it lands"):f2?D("together",`whether a branch must be up to date, the classic protection of ${r2} does not tell her\
e`):E("together","two pull requests, each green alone, may land and break together","use a merge queue, or require branches to be up to date before merging"),me(
m2?!0:f2?void 0:!1,r2)]}function me(e2,t2){return e2===void 0?D("pushes",`whether pull requests are required, the classic protection of ${t2} does not tell here`):
e2?T("pushes",`${t2} changes by pull request only`):E("pushes",`whoever may push to ${t2} goes around the gate`,"require a pull request before merging")}function k(e2){
return Array.isArray(e2)?e2.map(A):[]}function A(e2){return typeof e2=="object"&&e2?e2:{}}const he="0".repeat(40);async function ge(e2){let{probe:t2,slug:n2}=e2,
r2=await t2("GET",`/repos/${n2}`);return r2.status===200?[_e(r2.date,e2.now),ve(e2,A(r2.data)),await ye(e2),await be(e2),await xe(e2),...await pe(e2),...await Se(
e2),...await Ce(e2),...await we(e2)]:[E("token",`the forge answered ${j(r2.status)} about ${n2}`,"give a token that may read this repository (contents: read, me\
tadata: read)")]}function _e(e2,t2){let r2=e2===void 0?NaN:Math.abs(Date.parse(e2)-t2);return Number.isNaN(r2)?D("forge clock","the forge does not say what time\
 it is"):r2>3e5?E("forge clock",`this machine and the forge are ${String(Math.round(r2/n.qt))} minutes apart`,"set the clock: windows and freezes are asked abou\
t by it"):T("forge clock","the clock agrees with the forge")}function ve({branch:e2},{default_branch:t2}){return t2===e2?T("default branch",`${e2} is the forge'\
s default branch too`):E("default branch",`the forge's default branch is ${String(t2)}, and here ${e2} governs`,`run "git fetch origin && git remote set-head or\
igin ${String(t2)}", or name the branch with --governance-ref`)}async function ye({probe:e2,slug:t2}){let{status:n2}=await e2("GET",`/repos/${t2}/pulls?state=op\
en&per_page=1`);return n2===200?T("pull requests","the token reads pull requests"):E("pull requests",`the token may not read pull requests (${j(n2)})`,"give it \
pull-requests: read")}async function be({probe:e2,slug:t2,context:n2}){let{status:r2}=await e2("POST",`/repos/${t2}/statuses/${he}`,{state:"pending",context:n2});
return r2===422?T("statuses","the token may write the status"):E("statuses",`the token may not write commit statuses (${j(r2)})`,`give it "statuses: write"; a f\
ork's and Dependabot's never have it`)}async function xe({probe:e2,slug:t2}){let{status:n2}=await e2("PATCH",`/repos/${t2}/issues/comments/0`,{body:""});return n2===
404||n2===422?T("comments","the token may write comments"):E("comments",`the token may not write comments (${j(n2)})`,'give it "pull-requests: write", or set co\
mment: false')}async function Se({probe:e2,policy:t2}){let n2=[...t2?.teams.values()??[]].filter(({github:e3})=>e3).map(async({handle:t3})=>{let[n3="",r2=""]=t3.
slice(1).split("/"),{status:i2,data:a2}=await e2("GET",`/orgs/${n3}/teams/${r2}/members?per_page=100`);return i2===200&&Array.isArray(a2)&&a2.length>0?T("team m\
embers",`${t3} has ${String(a2.length)} members`):i2===200?E("team members",`${t3} has no members: nobody can sign for it`,"add people to the team"):E("team mem\
bers",`the members of ${t3} cannot be read (${j(i2)})`,'give the input team-token a token with "Members: read", or list them under teams:')});return Promise.all(
n2)}async function Ce({probe:e2,slug:t2,sweeper:r2,now:i2}){if(r2===void 0)return[];let{status:a2,data:o2}=await e2("GET",`/repos/${t2}/actions/workflows/${encodeURIComponent(
r2)}/runs?event=schedule&per_page=1`);if(a2!==200)return[D("sweep",`whether the sweep runs is not known (${j(a2)}): the token needs actions: read`)];let[s2]=k(A(
o2).workflow_runs),c2=i2-Date.parse(String(s2?.created_at));return[c2<108e5?T("sweep","the last sweep is recent"):E("sweep",s2===void 0?"the sweep never ran on \
its schedule":`the last sweep is ${String(Math.round(c2/n.Kt))} hours old`,`enable the workflow ${r2} on the forge: it ends schedules in quiet repositories`)]}async function we({
probe:e2,slug:t2,branch:n2,context:r2}){let i2=k((await e2("GET",`/repos/${t2}/pulls?state=open&per_page=100`)).data).filter(({base:e3})=>A(e3).ref===n2),a2=[];
for(let{number:n3,head:o3}of i2.slice(0,Te)){let{data:i3}=await e2("GET",`/repos/${t2}/commits/${String(A(o3).sha)}/statuses?per_page=100`);k(i3).some(e3=>e3.context===
r2)||a2.push(`#${String(n3)}`)}if(i2.length===0)return[D("status","no pull request is open: open one, and see the status come")];let o2=i2.length-Te,s2=o2>0?` (${String(
o2)} more were not looked at)`:"";return[a2.length===0?T("status",`open pull requests have the status${s2}`):E("status",`${a2.join(", ")} without the status ${r2}${s2}`,
"look at the runs of the workflow; a sweep (mode: sweep) sets what is missing")]}const Te=20;function j(e2){return e2===0?"no answer":String(e2)}async function Ee(e2,t2){
let{findings:n2,policy:r2}=await se(e2);if(!t2)return[...n2,D("forge","tokens, rules and statuses were not looked at: set GITHUB_TOKEN, in a clone from GitHub")];
let i2=(await ee(e2.tipSide)).find(({content:e3})=>JSON.stringify(e3.on??{}).includes("schedule"))?.path.split("/").at(-1);return[...n2,...await ge({...t2,policy:r2,
sweeper:i2,now:e2.now})]}function De(e2){let t2=e2.flatMap(({check:e3,ok:t3,text:r3,repair:i2})=>[`${t3===void 0?"\u2013":t3?"\u2713":"\u2717"} ${e3}: ${n.Z(r3)}`,
...i2===void 0?[]:[`    \u2192 ${n.Z(i2)}`]]),r2=e2.filter(({ok:e3})=>e3===!1).length;return`${t2.join(`
`)}

${r2===0?"nothing to repair":`${String(r2)} to repair`}
`}async function Oe(e2,r2){let i2=(await t.b(["config","--get","remote.origin.url"],{cwd:e2,accept:[1]})).trim(),[,a2]=/github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.
exec(i2)??[],o2=["log","-n","300","--no-merges","--format=%ae",...r2===void 0?[]:[r2,"--"]],s2=(await t.b(["config","--get","user.email"],{cwd:e2,accept:[1]})).
trim(),c2=je((r2===void 0?"":await t.b(o2,{cwd:e2})).split(`
`).filter(Boolean)),l2=c2.some(({emails:e3})=>e3.includes(s2))?c2:Ae(c2,s2),u2=await n.Nt(e2,void 0),d2=(await t.b(["symbolic-ref","--quiet","--short","HEAD"],{
cwd:e2,accept:[1]})).trim();return{people:l2,owner:l2[0]?.handle??(a2===void 0?"@owner":`@${a2.split("/")[0]??""}`),slug:a2,host:a2===void 0?i2.includes("gitlab")?
"gitlab":void 0:"github",branch:u2?.name.replace(/^origin\//,"")??d2,isFound:u2!==void 0||t._.includes(d2),...await ke(e2,d2)}}async function ke(e2,n2){let r2=(await t.
b(["remote"],{cwd:e2})).split(`
`).filter(Boolean),i2=(await t.b(["for-each-ref","--format=%(refname)","refs/heads/","refs/remotes/"],{cwd:e2})).split(`
`),a2=e3=>i2.filter(t2=>t2.startsWith(e3)).map(t2=>t2.slice(e3.length)),o2=e3=>a2(`refs/remotes/${e3}/`).filter(e4=>e4!=="HEAD"),s2=e3=>e3==="origin"?0:o2(e3).length>
0?1:2,c2=r2.sort((e3,t2)=>s2(e3)-s2(t2)),[l2]=c2,u2=l2===void 0?[]:o2(l2);return{remotes:c2,fetched:u2,hasOthers:[...a2("refs/heads/"),...u2].some(e3=>e3!==n2)}}
function Ae(e2,t2){let n2=Pe(t2);if(n2===void 0)return e2;let r2=e3=>e3.handle.toLowerCase()===n2.toLowerCase();return e2.some(r2)?e2.map(e3=>r2(e3)?{...e3,emails:[
...e3.emails,t2]}:e3):[...e2,{handle:n2,emails:[t2]}]}function je(e2){let t2=new Map;for(let n2 of e2){let e3=Pe(n2);if(e3===void 0)continue;let r2=t2.get(e3.toLowerCase())??
{handle:e3,emails:new Set,commits:0};r2.emails.add(n2),r2.commits+=1,t2.set(e3.toLowerCase(),r2)}return[...t2.values()].sort((e3,t3)=>t3.commits-e3.commits).slice(
0,5).map(({handle:e3,emails:t3})=>({handle:e3,emails:[...t3].sort()}))}function Me(e2){let[t2="",n2=""]=e2.toLowerCase().split("@"),r2=t2.split(/[^a-z]+/);return t2.
includes("[bot]")||r2.some(e3=>Ne.has(e3))||/^(?:localhost|.*\.local|.*\.internal)$/.test(n2)}const Ne=new Set("noreply reply root action actions bot ci cd jenk\
ins travis circleci renovate dependabot semantic release automation automated build builder deploy deployer runner gitlab github svc service snyk mergify".split(
" "));function Pe(e2){if(Me(e2))return;let[,t2]=/^(?:\d+\+)?([A-Za-z\d-]+)@users\.noreply\.github\.com$/.exec(e2)??[],[n2=""]=e2.split("@"),r2=t2??n2.replace(/\+.*$/,
"").replace(/[^A-Za-z\d-]+/g,"-").replace(/^-+|-+$/g,"");return r2===""||!e2.includes("@")?void 0:`@${r2}`}function Fe(e2,t2="https://api.github.com"){let n2={authorization:`\
Bearer ${e2}`,accept:"application/vnd.github+json","user-agent":"contract-check"};return async(e3,r2,i2)=>{try{let a2=await fetch(`${t2}${r2}`,{method:e3,headers:n2,
redirect:"error",signal:AbortSignal.timeout(2e4),...i2&&{body:JSON.stringify(i2)}}),o2=await a2.text();return{status:a2.status,data:Ie(o2),date:a2.headers.get("\
date")??void 0}}catch{return{status:0,data:void 0,date:void 0}}}}function Ie(e2){try{return JSON.parse(e2)}catch{return}}const M=366*n.Gt;function N(e2,t2,n2,r2){
return{code:e2,severity:t2,message:n2,...r2&&{location:r2}}}function P(e2,{rule:t2},n2){return N(e2,"warning",`Window "${t2.id}" ${n2}`,t2.location)}function Le(e2,t2,n2){
let i2=e2.windows.filter(({rule:e3})=>e3.capacity!==void 0),a2=t3=>new Set(n2?.filter(n3=>r.x(e2,n3).windows.includes(t3)).map(({contract:e3})=>e3)),o2=new Map(
i2.map(e3=>[e3,n2?a2(e3):void 0]));return i2.flatMap((e3,n3)=>i2.slice(n3+1).flatMap(n4=>{if(e3.calendar!==n4.calendar||!Re(o2.get(e3),o2.get(n4),e3,n4))return[];
let r2=ze(t2.get(e3.rule.id)??[],t2.get(n4.rule.id)??[]);return r2?[P("GV207",e3,`and window "${n4.rule.id}" are open at the same time on ${r2.label} for the sa\
me contracts; each counts its own capacity, so twice as much may land. Merge them, or set them apart.`)]:[]}))}function Re(e2,t2,n2,r2){if(e2&&t2)return[...e2].
some(e3=>t2.has(e3));let i2=(e3,t3)=>!e3||!t3||e3.some(e4=>t3.includes(e4));return i2(n2.rule.contracts,r2.rule.contracts)&&i2(n2.rule.regions,r2.rule.regions)&&
i2(n2.rule.teams,r2.rule.teams)}function ze(e2,t2){let n2=0;for(let r2 of e2){for(;(t2[n2]?.closes??1/0)<=r2.opens;)n2++;let e3=t2[n2];if(e3&&e3.opens<r2.closes)
return r2}}function Be(e2,{queries:t2=[],from:n2}){if(e2.faults.length>0)return[];let i2=new Set;return t2.flatMap(t3=>{let a2=t3.classes.join(" and "),{windows:o2}=r.
x(e2,t3);if(o2.length===0)return[N("GV206","error",`${t3.contract}: no window admits ${a2} changes, so none can ever land. Add one, or change the policy of the \
class.`,t3.location)];let s2=JSON.stringify([o2.map(({rule:e3})=>e3.id),t3.regions,t3.teams,t3.classes]);return i2.has(s2)||r._(e2,t3,{from:n2,count:1}).openings.
length>0?[]:(i2.add(s2),[N("GV205","error",Ve(t3,o2),t3.location??o2[0]?.rule.location)])})}function Ve(e2,t2){let n2=t2.slice(0,8).map(({rule:e3})=>`"${e3.id}"`).
join(", "),r2=[...e2.regions,...e2.teams].join(", "),i2=r2===""?"":` (${r2})`;return`${e2.contract}${i2}: nothing opens for ${e2.classes.join(" and ")} changes \
within a year. The windows ${n2} are frozen, or never open together as regionMode, teams or several calendars require.`}function He(e2,{bookings:t2=[],ledger:n2,
from:i2}){let a2=(n2?.faults??[]).map(({code:e3,message:t3,location:n3})=>N(e3,"error",t3,n3)),o2=new Map;for(let e3 of t2){let t3=`${e3.occurrence?.window??""}\
@${e3.occurrence?.label??""}`,n3=o2.get(t3);n3?n3.push(e3):o2.set(t3,[e3])}let s2=e2.windows.flatMap(t3=>r.I(t3,e2.time,i2,i2+M).flatMap(t4=>(o2.get(t4.id)??[]).
flatMap(n3=>Ue(e2,t4,n3))));return[...a2,...s2]}function Ue(e2,t2,n2){let{contracts:i2,classes:a2,type:o2,regions:s2=[],teams:c2=[],owners:l2,consumers:u2}=n2,d2={
contract:i2[0]??"",classes:a2,regions:s2,teams:c2,owners:l2,consumers:u2,...o2&&{type:o2}},f2=r.x(e2,d2).freezes.flatMap(e3=>r.R(e3,t2.opens,t2.closes)).find(e3=>e3.
from<=t2.opens&&(e3.to===null||e3.to>=t2.closes));return f2?[N("GV204","error",`${n2.change} is booked into "${t2.id}", which lies in the freeze "${f2.rule.id}"\
; book another occurrence.`,f2.rule.location)]:[]}function We(e2,t2,n2,r2){return[...Ge(t2,r2),...Ke(e2,t2,n2,r2),...Je(t2,n2),...Ye(t2,n2),...Xe(e2,t2),...Ze(e2,
t2)]}function Ge(e2,t2){return e2.gaps(t2,t2+M).map(({local:t3,kind:n2,at:i2})=>{let a2=`${t3.slice(0,16)} in ${e2.zone}`;return P("GV202",e2,{gap:`does not ope\
n at ${a2}: the clocks jump over that time. Start an hour earlier or later, or add that day by hand.`,moved:`starts at ${a2}, which the clocks jump over; it ope\
ns ${r.ht(i2,e2.zone)}.`,twice:`starts at ${a2}, which the clocks show twice; it opens the first time.`}[n2])})}function Ke(e2,t2,i2,a2){let[o2]=i2;if(!o2)return[
P("GV203",t2,qe(t2,a2))];let s2=t2.rule.allow?.filter(e3=>e3!=="any")??["breaking"],c2=e2.freezes.filter(({rule:e3})=>!e3.contracts&&!e3.regions&&!e3.teams&&(e3.
deny??["breaking"]).some(e4=>e4==="any"||s2.every(t3=>t3===e4))).flatMap(e3=>r.R(e3,a2,a2+M+31*n.Gt));if(!i2.every(e3=>c2.some(t3=>t3.from<=e3.opens&&(t3.to===null||
t3.to>=e3.closes))))return[];let l2=[...new Set(c2.map(({rule:e3})=>`"${e3.id}"`))].join(", ");return[P("GV203",t2,`never opens within a year: each of its ${i2.
length} occurrences lies in a freeze (${l2}).`)]}function qe(e2,t2){let n2=e2.series.overlapping(t2+M,t2+10*M)[0];if(n2)return`does not open within a year; it n\
ext opens ${r.ht(n2.start,e2.zone)}.`;let i2=e2.series.overlapping(t2-M,t2).at(-1);return i2?`is over: it last opened ${r.ht(i2.start,e2.zone)}. Remove it, or e\
xtend its rule.`:"never opens: its rule gives no occurrence. Check start, rrule and except."}function Je(e2,t2){let i2=t2.findIndex(({opens:e3},r2)=>e3+n.Kt<(t2[r2-
1]?.closes??e3)),[a2,o2]=[t2[i2-1],t2[i2]];return!a2||!o2?[]:[P("GV207",e2,`opens on ${o2.label} before it closes on ${r.ht(a2.closes,e2.zone)}: together they a\
re one long opening. Shorten it, or write that opening as one.`)]}function Ye(e2,t2){let n2=r.pt(e2.rule.notice??"")??0,i2=t2.slice(1).map(({opens:e3},n3)=>e3-(t2[n3]?.
opens??e3)),a2=i2.sort((e3,t3)=>e3-t3)[Math.floor(i2.length/2)]??1/0;return n2<=a2?[]:[P("GV210",e2,`asks for ${r.mt(n2)} of notice, but mostly opens every ${r.
mt(a2)}: the next occurrence can never be booked in time. Shorten the notice if that is not meant.`)]}function Xe(e2,t2){let{rule:n2,series:i2,zone:a2}=t2,o2=n2.
rrule===void 0?void 0:e2.time.resolve(n2.start,a2);if(!o2||o2.gap||i2.starts(o2.instant,o2.instant+1).length>0)return[];let s2=i2.starts(o2.instant,o2.instant+2*
M)[0],c2=s2===void 0?"":` The first occurrence is ${r.ht(s2,a2)}.`;return[P("GV211",t2,`has a start, ${n2.start}, that its rrule does not give, so nothing opens\
 then.${c2}`)]}function Ze(e2,t2){return(t2.rule.except??[]).flatMap(n2=>{let r2=n2.length===10,i2=r2?`${n2}T00:00`:n2.replace(/Z$/,""),a2=e2.time.resolve(i2,n2.
endsWith("Z")?"UTC":t2.zone)?.instant;if(a2===void 0)return[];let o2=r2?e2.time.add(a2,"P1D",t2.zone,1):a2+1;return t2.series.starts(a2,o2).length>0?[]:[P("GV21\
2",t2,`excepts ${n2}, but does not start then; write the local date of the START of the occurrence.`)]})}function Qe(e2,t2){let n2=new Map(e2.windows.map(n3=>[n3.
rule.id,r.I(n3,e2.time,t2.from,t2.from+M)]));return[...e2.advice,...e2.windows.flatMap(r2=>We(e2,r2,n2.get(r2.rule.id)??[],t2.from)),...et(e2,n2,t2.from),...tt(
e2),...Le(e2,n2,t2.queries),...Be(e2,t2),...He(e2,t2)]}function $e(e2,t2,i2){let{closeGuard:a2,sweepEvery:o2,location:s2}=t2,c2=[],l2=(o2??0)+15*n.qt;if(o2!==void 0&&
a2<l2){let e3=`closeGuard is ${r.mt(a2)}; with a sweep every ${r.mt(o2)}, and schedules that run late, it must be at least ${r.mt(l2)}.`;c2.push(N("GV220","erro\
r",e3,s2))}for(let t3 of e2.windows){let[n2]=r.I(t3,e2.time,i2,i2+M);if(!n2||n2.closes-n2.opens>a2)continue;let o3=`Window "${t3.rule.id}" is open for ${r.mt(n2.
closes-n2.opens)}, no longer than closeGuard (${r.mt(a2)}): nothing can land in it.`;c2.push(N("GV220","error",o3,t3.rule.location))}return c2}function et(e2,t2,n2){
let i2=e2.advisories.filter(({rule:e3})=>e3.peak===!0).flatMap(e3=>r.R(e3,n2,n2+M));return e2.windows.flatMap(e3=>{let n3=(t2.get(e3.rule.id)??[]).flatMap(e4=>{
let t3=i2.find(t4=>t4.from<e4.closes&&(t4.to??1/0)>e4.opens);return t3?[{occurrence:e4,peak:t3}]:[]}),[r2]=n3;return r2?[P("GV209",e3,`opens in the declared pea\
k "${r2.peak.rule.id}" on ${r2.occurrence.label}${n3.length>1?` and ${n3.length-1} more times`:""}; except these days, or move the window.`)]:[]})}function tt(e2){
return e2.freezes.filter(({rule:e3})=>e3.to===void 0&&e3.duration===void 0).map(({rule:e3})=>N("GV208","warning",`Freeze "${e3.id}" has no end; add to: so that \
it does not outlive its reason.`,e3.location))}async function nt(e2,t2,n2){let r2=[],i2=new Map,a2=t3=>{let r3=i2.get(t3)??n2(t3,e2);return i2.set(t3,r3),r3};for(let n3 of[
...rt(e2,t2),...it(e2,t2)])r2.push(...await at(n3,e2,a2));return r2}function rt(e2,t2){return e2.contracts.map(n2=>({code:"GV115",globs:n2.elements.map(({path:e3,
location:t3})=>({glob:e3,location:t3})),paths:t2.filter(t3=>r.at(e2,t3)===n2),says:(e3,t3)=>`elements: ${JSON.stringify(e3)} names no element of ${t3}`}))}function it(e2,t2){
return e2.consumers.flatMap(({id:n2,reads:a2,location:o2})=>a2.map(({contract:a3,fields:s2=[]})=>({code:"GV122",globs:s2.map(e3=>({glob:e3,location:o2})),paths:t2.
filter(t3=>i.on(a3,t3,r.at(e2,t3)?.id)),says:(e3,t3)=>`${n2} reads ${e3}, and ${t3} has no such element`})))}async function at({code:e2,globs:n2,paths:a2,says:o2},s2,c2){
let l2=n2,u2=new Set;for(let e3 of a2){if(l2.length===0)return[];let t2=await c2(e3,s2);if(!t2)return[];let n3=new Set(r.X(l2.map(({glob:e4})=>e4),t2.elements,t2));
l2=l2.filter(({glob:e4})=>n3.has(e4));for(let e4 of t2.elements)for(let t3 of[e4,e4.slice(1)])u2.add(i.Fn(t3))}if(a2.length===0)return[];let d2=a2.length>2?`any\
 of its ${String(a2.length)} contracts`:t.I(a2);return l2.map(({glob:n3,location:r2})=>{let i2=t.V(n3,u2),a3=i2===void 0?"":`; did you mean ${i2}?`;return{code:e2,
severity:"error",message:`${o2(n3,d2)}${a3}`,location:r2}})}function F(e2,t2,n2){return{code:e2,severity:"warning",message:t2,...n2&&{location:n2}}}function ot(e2,t2,n2,r2){
return[...ct(e2,n2),...lt(e2,t2),...ut(e2,t2),...dt(e2),...pt(e2,t2,n2),...ht(e2,r2),...gt(e2,r2)]}function st(e2){return e2.id??e2.files.join(", ")}function ct(e2,t2){
let n2=[...t2.entries.keys()];return e2.contracts.flatMap(e3=>n2.some(t3=>i.an(e3.files,t3)&&!i.an(e3.ignore,t3))?[]:[F("GV114",`${st(e3)} names no file: is the\
 glob right?`,e3.location)])}function lt(e2,t2){let n2=t2.filter(t3=>r.ot(e2).ignored(t3)!==!0&&r.J(e2,t3).owners.length===0),[i2]=n2,a2=n2.length>1?` and ${String(
n2.length-1)} more`:"",o2=i2===void 0?[]:[F("GV110",`nobody owns ${i2}${a2}`,{file:i2})],s2=e2.contracts.flatMap(e3=>{let t3=e3.elements.filter(({owners:e4})=>e4.
length===0);return t3.length===0||e3.owners.length>0?[]:[F("GV113",`${st(e3)} has ${String(t3.length)} element globs and no owner of its own: what they do not n\
ame has none`,e3.location)]});return[...o2,...s2]}function ut(e2,t2){return[...new Map(t2.map(t3=>[r.tt(e2,t3)?.counting,t3]).reverse())].flatMap(([t3,n2])=>{let i2=t3&&
r.tt(e2,n2);return i2?[F("GV116",i2.message,i2.counting.location)]:[]})}function dt(e2){return[...e2.teams.values()].flatMap(t2=>{let n2=r.et(e2,void 0,t2.handle);
if("unverifiable"in n2)return[];if(n2.members.length>0&&ft(e2,n2.members))return[F("GV112",`nobody in ${t2.handle} has a key under people:, and only signed file\
s count (signoff: sources:): nobody can sign for it`,t2.location)];if(n2.members.length>1)return[];let i2=e2.contracts.some(({owners:e3,elements:n3})=>e3.includes(
t2.handle)||n3.some(e4=>e4.owners.includes(t2.handle)));if(n2.members.length===0)return[F("GV112",`${t2.handle} has no members: nobody can sign for it`,t2.location)];
let[a2="@nobody"]=n2.members,o2=`${t2.handle} has one member: nobody can sign what ${a2} writes`;return i2?[F("GV112",o2,t2.location)]:[]})}function ft({signoff:{
sources:e2},people:t2},n2){return e2!==void 0&&!e2.includes("github-review")&&n2.every(e3=>(t2.get(e3.toLowerCase())?.keys??[]).length===0)}function pt(e2,t2,n2){
return e2.consumers.flatMap(({id:a2,reads:o2,location:s2})=>o2.flatMap(({contract:o3,readerSchema:c2})=>{let l2=t2.some(t3=>i.on(o3,t3,r.at(e2,t3)?.id))||e2.contracts.
some(e3=>e3.id===o3),u2=c2!==void 0&&!n2.entries.has(c2);return[...l2?[]:[F("GV120",`${a2} reads ${o3}, which no contract is called`,s2)],...u2?[F("GV121",`${a2}\
 reads with ${c2}, which does not exist`,s2)]:[]]}))}const mt=30*n.Gt;function ht(e2,n2){let r2=e2.waivers.filter(({until:e3})=>e3>n2).length;return e2.waivers.
flatMap(({expires:e3,until:i2,reason:a2,location:o2})=>{if(i2<=n2)return[F("GV191",`this waiver expired on ${e3} (${t.z(a2)}): remove it`,o2)];let s2=`${String(
r2)} in all ${r2===1?"is":"are"} left`,c2=`this waiver runs out on ${e3} (${t.z(a2)}): mend what it lets pass, or renew it; ${s2}`;return i2-n2<mt?[F("GV192",c2,
o2)]:[]})}function gt(e2,t2){return e2.contracts.flatMap(e3=>{let{reviewed:n2,recheckEvery:a2}=e3,o2=a2===void 0?void 0:r.pt(a2),s2=n2===void 0?void 0:i.On(n2);
if(o2===void 0||s2!==void 0&&t2<s2+o2)return[];let c2=s2===void 0?"has never been checked":`was last checked on ${n2??""}`;return[F("GV180",`${st(e3)} ${c2}, an\
d asks for it every ${r.mt(o2)}`,e3.location)]})}function _t(e2,t2,i2){let a2=new Map;for(let o2 of t2){let t3=r.at(e2,o2),s2=r.st(e2,t3,"profile"),c2=s2===void 0?
void 0:i2(o2);if(!s2||!c2||c2.profile===s2||n.wn(c2.profile)!==n.wn(s2))continue;let l2=`${t3?.profile===void 0?"defaults:":t3.files.join(", ")} has profile: ${s2}\
, and ${c2.because}, which is ${c2.profile}`;a2.has(l2)||a2.set(l2,F("GV117",l2,t3?.location))}return[...a2.values()]}function vt(e2,{entries:t2}){if(e2.contracts.
every(({patterns:e3})=>e3.length===0))return[];let n2=new Map,a2=new Map;for(let i2 of t2.keys()){let t3=r.ct(e2,i2),o2=t3&&r.at(e2,i2);o2&&(n2.set(t3.line,[...n2.
get(t3.line)??[],t3]),a2.set(o2,[...a2.get(o2)??[],t3]))}return[...[...n2.values()].sort(i.rr(([e3])=>e3?.line??"")).flatMap(yt(e2)),...[...a2].flatMap(bt)]}function yt(e2){
return t2=>{let[n2]=t2;if(!n2)return[];let a2=[...new Set(t2.map(({version:e3})=>e3))],o2=n2.versioning??i.Pt(a2),s2=o2&&a2.filter(e3=>!i.kt(e3,o2));return s2?.
length===0?[]:[F("GV175",s2?`${n2.line}: ${s2.join(", ")} is no version as versioning: ${o2} counts: what comes after it is compared with the newest that is`:`${n2.
line}: ${a2.join(", ")} are not counted in one way, so nobody can tell which comes before: say versioning: in the entry`,r.at(e2,n2.path)?.location)]}}function bt([
{checkpoint:e2,against:t2,location:n2},r2]){return e2===void 0||t2!==void 0||r2.some(({version:t3})=>i.Dt(t3,e2))?[]:[F("GV176",`checkpoint: ${e2} is none of th\
e versions that lie here, so all of them count`,n2)]}const xt=[["promise-broken","a broken promise"],["breaking","a change that breaks both directions"],["remov\
ed","the removal of a contract"]];function St(e2,t2){if(e2.calendar)return[];let n2=xt.filter(([t3])=>!Ct(e2,t3)),{ignored:i2}=r.ot(e2),a2=t2.filter(t3=>{let n3=r.
it(e2,{headPath:t3,status:"modified"})==="full",a3=r.rt(e2,t3)==="none"||r.at(e2,t3)?.status==="experimental";return n3&&!a3&&i2(t3)!==!0}),[o2]=a2;if(o2===void 0||
n2.length===0)return[];let s2=a2.length-1;return[F("GV309",`${s2===0?o2:`${o2} and ${String(s2)} more contract${s2>1?"s":""}`}: ${n2.map(([,e3])=>e3).join(", ")}\
: each needs ${r.G["window-and-sign-off"]}, and there is no window at all, so none can ever land. Add one under windows:, or say under policy: rules: what they \
need instead`,r.at(e2,o2)?.location??{file:e2.files[0]??o2})]}function Ct({rules:e2},t2){return e2.some(({when:e3,needs:n2=r.K[t2].needs})=>(e3.situation===void 0||
e3.situation===t2)&&n2!=="window-and-sign-off"&&n2!=="request-window-and-sign-off")}function wt(e2,t2,n2,i2){return[...t2.flatMap(r2=>[...Tt(e2,r2),...Et(e2,r2,
n2,i2),...kt(e2,r2,i2),...At(e2,r2,t2,i2)]),...r.E(e2,t2,i2).map(({message:e3,location:t3})=>F("GV160",e3,t3))]}function Tt(e2,t2){let{request:n2,at:a2}=t2;return i.
Xt(r.nt(e2),t2).map(e3=>({code:"GV144",severity:"error",message:`${n2.id} is about ${e3}, which is neither a file here nor an id of the config: it takes no room\
 in a window`,location:a2("contracts",n2.contracts.findIndex(t3=>t3.id===e3))}))}function Et(e2,{request:t2,at:n2},i2,a2){let o2=r.w(t2),s2=Ot(e2,t2,a2)?[]:r.C(
e2,t2),c2=t2.rollback?.steps??[];return[...s2.length===0?[]:[F("GV140",`${t2.id} says no way back: write ${s2.join(" and ")}, which the policy asks for`,n2(t2.rollback?
"rollback":"id"))],...o2===void 0?[]:[F("GV141",`${t2.id}: ${o2}`,n2("rollback","estimate"))],...c2.flatMap(({script:e3},r2)=>e3===void 0||i2.entries.has(e3)?[]:
[F("GV142",`${t2.id}: the rollback script ${e3} does not exist`,n2("rollback","steps",r2,"script"))])]}function Dt({calendar:e2},{window:t2},n2){let i2=t2&&e2&&
r.N(e2,t2.id,t2.occurrence);return i2&&"occurrence"in i2&&i2.occurrence.closes>n2?i2.occurrence:void 0}function Ot(e2,t2,n2){return t2.review!=null||t2.window!=
null&&!Dt(e2,t2,n2)}function kt(e2,{request:t2,at:n2},i2){let a2=Dt(e2,t2,i2),o2=r.A(t2);if(!a2||o2<a2.closes-a2.opens)return[];let s2=r.mt(a2.closes-a2.opens);
return[F("GV143",`${t2.id}: ${a2.id} is open for ${s2}, and the first stage and the rollback take ${r.mt(o2)}: book a longer one, or shorten them`,n2("window"))]}
function At(e2,{request:t2,at:n2},i2,a2){let{id:o2,compatibilityLayer:s2,review:c2}=t2;if(!s2||c2!=null)return[];let{until:l2,least:u2}=r.S(e2,t2),d2=i2.filter(
e3=>e3.request.id===s2.removal&&e3.request.id!==o2).flatMap(t3=>{let n3=Dt(e2,t3.request,a2);return!n3||l2===void 0||l2<=n3.opens?[]:[F("GV151",`${t3.request.id}\
 is booked into ${n3.id}, and the compatibility layer of ${o2} stands until ${s2.until??""}: book a later one`,t3.at("window"))]});if(l2===void 0||!u2||u2.until<=
l2||l2<=a2)return d2;let f2=`${o2}: the compatibility layer ends ${s2.until??""}, but ${u2.because}: keep it until ${new Date(u2.until).toISOString().slice(0,10)}`;
return[...d2,F("GV152",f2,n2("compatibilityLayer","until"))]}async function jt(e2,t2){let n2=await r.lt(e2,t2.config);if("faults"in n2)return n2.faults.map(e3=>({
...e3,severity:"error"}));let{policy:a2}=n2;if(!a2.configured)return[];let o2=await i.Jt(e2),s2=t2.contracts??[...e2.entries.keys()].filter(e3=>r.at(a2,e3));return[
...o2.faults.map(e3=>({...e3,severity:"error"})),...ot(a2,s2,e2,t2.now),...await Nt(a2,e2,t2),...t2.elements?await nt(a2,Mt(a2,e2,s2),t2.elements):[],...t2.profileAsked?
_t(a2,Mt(a2,e2,s2),t2.profileAsked):[],...vt(a2,e2),...wt(a2,o2.filed,e2,t2.now),...St(a2,Mt(a2,e2,s2)),...Pt(a2,s2,o2,t2.now)]}function Mt(e2,t2,n2){let{declares:i2,
ignored:a2}=r.ot(e2),o2=[...t2.entries.keys()].filter(i2);return[...new Set([...n2,...o2])].filter(e3=>a2(e3)!==!0)}async function Nt(e2,t2,{contracts:n2=[],recognises:i2}){
if(!i2)return[];let a2=new Set(n2),{declares:o2,formatOf:s2,ignored:c2}=r.ot(e2),l2=[...t2.entries.keys()].filter(e3=>o2(e3)&&!a2.has(e3)&&s2?.(e3)===void 0&&c2(
e3)!==!0),u2=await t2.starts(l2);return l2.filter(e3=>!i2(e3,u2.get(e3)??"")).map(t3=>({code:"GV018",severity:"error",message:`${t3} is named under contracts:, \
and no format recognises it: give its entry a format:, narrow files:, or name the file under ignore:`,location:r.at(e2,t3)?.location??{file:t3}}))}function Pt(e2,t2,n2,i2){
let{calendar:a2}=e2;if(!a2)return[];let o2=[...new Map(t2.map(t3=>[r.at(e2,t3),t3]))].filter(([t3])=>t3&&r.st(e2,t3,"compatibility")!=="none").map(([e3,t3])=>({
entry:e3,path:t3})).map(({path:t3,entry:n3})=>{let{owners:i3}=r.J(e2,t3);return{contract:t3,...n3?.id!==void 0&&{contractId:n3.id},classes:["breaking"],regions:r.
st(e2,n3,"regions")??[],teams:i3,owners:i3,consumers:[],...n3&&{location:n3.location}}}),s2=r.O({policy:e2,booked:n2.filed},{}),c2=r.j(a2,s2);return[...a2.unread.
map(e3=>({...e3,severity:"error"})),...r.D(a2,i2).stale.map(({code:e3,message:t3,location:n3})=>F(e3,t3,n3)),...Qe(a2,{from:i2,queries:o2,bookings:s2,ledger:c2}),
...e2.closeGuard>0?$e(a2,{closeGuard:e2.closeGuard},i2):[]]}async function Ft(e2,t2,n2){let r2=await i.Un(e2,t2,n2),a2=r2&&await i.Rt({snapshot:e2,settings:t2.settings},
r2,n2);return a2&&{...a2,format:r2}}var It=e.n({command:()=>Rt,lintsOf:()=>I});async function Lt(e2,t2,n2,r2){let i2=await Ft(t2,n2,r2),a2=e2?.entries.has(r2)?await Ft(
e2,n2,r2):void 0;return!i2||!a2?i2:{elements:[...i2.elements,...a2.elements],uses:[...i2.uses,...a2.uses],format:i2.format}}const Rt={name:"lint",summary:"Check\
s config, calendar, requests and owners of the working tree, before they are merged",options:{base:{type:"string",value:"REF",help:"not judged; only needed wher\
e there is no default branch"},head:{type:"string",value:"REF",help:"a commit instead of the working tree"},config:{type:"string",value:"FILE",help:"the config \
file (default: contract-check.yaml)"},format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check lint",async run(e2,t2){
let r2=n.M(e2,"format",["text","json"],"text"),[a2,o2,s2]=[e2.last("base"),e2.last("head"),e2.last("config")],{cwd:c2}=t2,l2={cwd:c2,...o2!==void 0&&{head:o2}},
u2=o2===void 0?(await n.Mt(c2)).side:(await n.jt({...l2,base:a2??"HEAD"})).headSide,d2=await I(u2,{now:t2.now(),baseSide:()=>n.jt({...l2,...a2!==void 0&&{base:a2}}).
then(e3=>e3.baseSide,()=>{}),...s2!==void 0&&{config:s2}});if(r2==="json")t2.out(n.q(d2));else{for(let e3 of d2)t2.out(`${n.S(e3,`${e3.severity} ${e3.code}: `)}\

`);t2.out(d2.length===0?zt(u2,s2):`${i.pt(d2.length,"finding")} (contract-check explain CODE tells more)
`)}return d2.some(({severity:e3})=>e3==="error")?2:0}};function zt({entries:e2},t2){return t2!==void 0||n.et(e2).length>0?`nothing to complain about
`:`there is no ${n.tt} here, so there is nothing to check: contract-check init writes one
`}async function I(e2,{now:t2,config:r2,baseSide:a2}){let o2,s2;return jt(e2,{now:t2,...r2!==void 0&&{config:r2},contracts:[...i.Hn(e2,i.Wt())],profileAsked:await i.
q(e2),recognises:(e3,t3)=>(n.bn(e3)??i.Wn(e3,t3))!==void 0,elements:async(t3,n2)=>Lt(await(o2??=a2?.()),e2,await(s2??=i.Ut(e2,n2)),t3)})}var Bt=e.n({cloneOf:()=>Wt,
command:()=>Vt});const Vt={name:"doctor",summary:"Looks at the set-up, changes nothing, and says what repairs it",options:{"governance-ref":{type:"string",value:"\
REF",help:"the governed branch (default: the default branch as fetched)"},name:{type:"string",value:"NAME",help:"the status that gates (default: contract-check)"},
format:{type:"string",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check doctor --governance-ref origin/main",async run(e2,t2){let r2=n.
M(e2,"format",["text","json"],"text"),i2=await Ht(t2,e2.last("governance-ref"),e2.last("name")??"contract-check");return t2.out(r2==="json"?n.q(i2):De(i2)),+!!i2.
some(({ok:e3})=>e3===!1)}};async function Ht({cwd:e2,env:t2,now:n2},r2,i2){let a2=await Ut(e2,r2);if("check"in a2)return[a2];let o2=await Wt(e2,a2,n2()),{slug:s2=t2.
GITHUB_REPOSITORY}=await Oe(e2,a2.commit),c2=t2.GITHUB_TOKEN??t2.GH_TOKEN,l2=a2.name.replace(/^origin\//,"");return Ee(o2,c2===void 0||c2===""||s2===void 0?void 0:
{probe:Fe(c2,t2.GITHUB_API_URL),slug:s2,branch:l2,context:i2})}async function Ut(e2,t2){try{return await n.h(e2,t2===void 0?{}:{governanceRef:t2},"--governance-\
ref")}catch(e3){if(!n.m(e3,"NoSources"))throw e3;let{message:t3,exit:r2}=e3;if(r2===2)throw new n.P(t3);return E("base",t3,"do what this line says, then ask aga\
in")}}async function Wt(e2,r2,i2){let a2=await n.Zt(e2,r2.commit),{side:o2}=await n.Mt(e2);return{branch:r2.name,tipSide:a2,tipAt:n.Wt(await t.b(["log","-1","--\
format=%ct",r2.commit,"--"],{cwd:e2})),now:i2,isShallow:n.Vt(await t.l(e2)),present:o2.entries,lints:await I(a2,{now:i2})}}var Gt=e.n({runDoctor:()=>Kt});async function Kt(e2,{
token:t2,name:r2},{owner:i2,repo:a2},{branch:o2,commit:s2,root:c2}){let l2=await Wt(c2,{name:o2,commit:s2},e2.now()),u2={probe:Fe(t2,e2.env.GITHUB_API_URL),slug:`${i2}\
/${a2}`,branch:o2,context:r2},d2=await Ee({...l2,isShallow:void 0},t2===""?void 0:u2);e2.info(De(d2));let f2=d2.map(({check:e3,ok:t3,text:r3,repair:i3})=>{let a3=i3===
void 0?"":` \u2192 ${n.X(i3)}`;return`- ${t3===void 0?"\u2013":t3?"\u2705":"\u274C"} **${e3}**: ${n.X(r3)}${a3}`});return await e2.summarize(`## contract-check \
doctor

${f2.join(`
`)}
`),+!!d2.some(({ok:e3})=>e3===!1)}var Markup=class{text;constructor(e2){this.text=e2}};function L(e2,...t2){let n2=t2.map(e3=>e3 instanceof Markup?e3.text:typeof e3==
"string"||typeof e3=="number"?qt(String(e3)):e3.map(({text:e4})=>e4).join(`
`));return new Markup(e2.map((e3,t3)=>e3+(n2[t3]??"")).join(""))}function qt(e2){return n.$(e2).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").
replace(/"/g,"&quot;").replace(/'/g,"&#39;")}const R=new Markup(""),Jt=`
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--soft:#f3f5f7;--line:#d0d7de;--dim:#57606a;--bad:#b42318;--good:#176f2c;--maybe:#8a5a00;--del:#ffebe9;\
--add:#e6ffec;--mark:#ffd8a8}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--soft:#161b22;--line:#30363d;--dim:#9aa4af;--bad:#ff7b72;--good:#57d364;--maybe:#e3b341;-\
-del:#3a1a1a;--add:#12301c;--mark:#7a4a10}}
*{box-sizing:border-box}
body{font:15px/1.5 system-ui,sans-serif;max-width:75rem;margin:0 auto;padding:1rem;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.05rem;margin:0;display:inline;overflow-wrap:anywhere}h3{font-size:.95rem;margin:0;overflow-wrap:anywhere}
a{color:inherit}li,p{overflow-wrap:anywhere}:focus-visible{outline:2px solid var(--maybe);outline-offset:2px}
code,pre{font:13px/1.45 ui-monospace,monospace;background:var(--soft);overflow-wrap:anywhere}code{padding:.1em .3em;border-radius:4px}
.bad{color:var(--bad)}.good{color:var(--good)}.maybe{color:var(--maybe)}.dim{color:var(--dim)}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;list-style:none}.counts li{border:1px solid var(--line);border-radius:6px;padding:.25rem .75rem}
form{display:flex;flex-wrap:wrap;gap:.75rem;margin:1rem 0;padding:.75rem;background:var(--soft);border-radius:6px}
label{display:flex;flex-direction:column;font-size:.85rem}select,input{font:inherit;padding:.25rem;max-width:100%;color:var(--ink);background:var(--paper);borde\
r:1px solid var(--line);border-radius:4px}
.contract{border:1px solid var(--line);border-radius:6px;margin:.75rem 0;padding:.5rem .75rem}.contract>summary{cursor:pointer}
.change{border-top:1px solid var(--line);margin:.75rem 0 0;padding:.75rem 0 0}.change:target{background:var(--soft)}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.5rem;margin:.5rem 0}.sides pre{margin:0;padding:.4rem;white-space:pre-wrap;border-radius:4px}.del{backgro\
und:var(--del)}.add{background:var(--add)}
mark{background:var(--mark);color:inherit}.todo li{margin:.4rem 0}.act{font-weight:600}
.chart,.bar{display:block;width:100%;background:var(--soft)}.chart{height:8rem}.chart a:hover,.chart a:focus-visible{opacity:.6}.bar{width:8rem;height:.8rem;mar\
gin-top:.35rem}svg .bad{fill:var(--bad)}svg .good{fill:var(--good)}svg .maybe{fill:var(--maybe)}
figure{margin:1rem 0}figcaption{display:flex;justify-content:space-between}section{margin:1.25rem 0}td{padding:.2rem .6rem .2rem 0;vertical-align:top;overflow-w\
rap:anywhere}td:first-child{text-align:right;white-space:nowrap}
@media(max-width:640px){.sides{grid-template-columns:1fr}.bar{width:3rem}}
@media print{form{display:none}.contract{break-inside:avoid}}
`,Yt=`
const form=document.querySelector("form"),shown=document.querySelector("output");
const contracts=[...document.querySelectorAll(".contract")].map((contract)=>({contract,
texts:[...contract.children].filter((part)=>!part.matches(".change")).map(textOf).join(" "),
changes:[...contract.querySelectorAll(".change")].map((change)=>({change,text:textOf(change)}))}));
function textOf(part){return part.textContent.toLowerCase()}
function apply(){
const want=[...new FormData(form)].filter(([name,value])=>value&&name!=="text");
const text=form.elements.text.value.toLowerCase();
let count=0;
for(const {contract,texts,changes} of contracts){
const whole=texts.includes(text);
const hits=new Set(changes.filter((entry)=>whole||entry.text.includes(text)));
const fits=want.every(([name,value])=>contract.dataset[name].split("\\n").includes(value));
contract.hidden=!fits||(!whole&&!hits.size);
for(const entry of changes)entry.change.hidden=!hits.has(entry);
if(text&&!whole&&hits.size)contract.open=true;
if(!contract.hidden)count+=1;
}
shown.textContent=count+" of "+contracts.length+" "+shown.dataset.noun+" shown";
}
function open(){
const target=location.hash&&document.getElementById(location.hash.slice(1));
const contract=target&&target.closest(".contract");
if(!contract)return;
contract.hidden=target.hidden=false;contract.open=true;
target.tabIndex=-1;target.focus();target.scrollIntoView();
}
if(form){
form.addEventListener("input",apply);form.addEventListener("submit",(event)=>event.preventDefault());
addEventListener("hashchange",open);apply();open();
addEventListener("beforeprint",()=>{for(const {contract} of contracts)contract.open=true});
}
`;function Xt(e2,t2){return L`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${new Markup(`default-src 'none'; style-src '${Zt(Jt)}'; script-src '${Zt(Yt)}'; base-uri 'none'; form-actio\
n 'none'`)}" />
<title>contract-check: ${e2}</title>
${new Markup(`<style>${Jt}</style>`)}
</head>
<body>
<main>${t2}</main>
${new Markup(`<script>${Yt}</script>`)}
</body>
</html> `.text}function Zt(e2){return`sha256-${Buffer.from(n.lt(e2),"hex").toString("base64")}`}function Qt(e2,t2){return L`<form aria-label="filters">
${t2}
<label>text<input name="text" type="search" /></label>
<output class="dim" data-noun="${e2}"></output>
</form>`}function $t(e2,t2,n2){return n2.length===0?R:L`<label
>${t2}<select name="${e2}">
<option value="">all</option>
${[...new Set(n2)].sort().map(e3=>L`<option value="${e3}">${e3}</option>`)}
</select></label
>`}function z(e2){return e2!=="pass"&&e2!=="neutral"}const en=[...["backward","forward"].map(e2=>({name:`compatibility: ${e2}`,mode:e2})),{name:"policy: {remova\
ls: free}",policy:e2=>({...e2,settings:{...e2.settings,removals:"free"}})}];async function tn({mode:e2,policy:t2},r2,a2){let o2=e2===void 0?r2.comparisons:r2.comparisons.
map(t3=>rn(t3,e2));if(!a2)return n.B({...r2,comparisons:o2}).status;let{needs:s2,facts:c2,proposal:l2}=a2,u2=e2===void 0?s2.policy:an(s2.policy,e2),d2=t2?t2(u2):
u2,f2=await i.Ut(l2.tip,d2);return(await nn(await i.Y({scope:f2,policy:d2},o2,l2),c2)).status}async function nn(e2,t2){let{decide:n2}=await Promise.resolve().then(
()=>require("./governance.js")).then(e3=>e3.p),r2="full",i2=e2.cases.map(e3=>({...e3,enforce:r2})),a2=e2.faults.map(e3=>({...e3,enforce:r2}));return n2({...e2,cases:i2,
faults:a2},t2)}function rn(e2,t2){let{faults:r2,lastingFaults:i2,verdict:a2}=e2,o2=i2!==void 0||r2.length===0&&n.kt(a2,t2),s2={...e2,mode:t2,declared:!0,satisfied:o2};
return Reflect.deleteProperty(s2,"expected"),s2}function an(e2,t2){let n2=e2.contracts.map(e3=>({...e3,compatibility:t2}));return{...e2,contracts:n2,defaults:{...e2.
defaults,compatibility:t2}}}function on(e2){let t2=e2.filter(({enforced:e3})=>z(e3));return{landings:e2.length,touching:e2.filter(({contracts:e3})=>e3.length>0).
length,passed:e2.length-t2.length,stopped:t2.length,faults:t2.filter(({enforced:e3})=>e3==="fault").length,waiting:t2.filter(({enforced:e3})=>e3==="waiting").length,
noise:un(e2),asked:dn(t2),causes:pn(t2),settings:hn(e2)}}function sn({contracts:e2}){let t2=({cause:e3})=>+(e3!==void 0);return e2.filter(({satisfied:e3})=>!e3).
sort((e3,n2)=>t2(e3)-t2(n2))}function cn(e2){let t2=new Map,r2=new Map;for(let[i2,a2]of e2.entries()){let o2=Date.parse(a2.at);for(let{path:e3,status:n2}of a2.contracts)
n2==="added"&&t2.set(e3,o2);let s2=sn(a2).filter(({fault:e3})=>e3!==!0);if(!z(a2.enforced)||s2.length===0)continue;let c2=({path:e3})=>o2-(t2.get(e3)??-1/0)<14*
n.Gt,l2=({path:t3,before:n2})=>n2!==void 0&&ln(e2,i2+1,o2,{path:t3,before:n2}),u2=({status:e3})=>e3==="removed";s2.every(e3=>e3.witness===void 0&&!u2(e3))?r2.set(
a2.commit,"no executed witness"):s2.every(c2)?r2.set(a2.commit,"young contracts"):s2.every(l2)&&r2.set(a2.commit,"taken back within a day")}return r2}function ln(e2,t2,n2,{
path:r2,before:i2}){for(let a2=t2;a2<e2.length;a2+=1){let t3=e2[a2];if(!t3||Date.parse(t3.at)-n2>864e5)return!1;if(t3.contracts.some(e3=>e3.path===r2&&e3.after===
i2))return!0}return!1}function un(e2){let t2={"no executed witness":0,"young contracts":0,"taken back within a day":0};for(let n2 of cn(e2).values())t2[n2]+=1;return t2}
function dn(e2){let t2=new Map;for(let n2 of e2)for(let e3 of fn(n2))t2.set(e3,(t2.get(e3)??0)+1);return yn([...t2].map(([e3,t3])=>({who:e3,landings:t3})),({who:e3})=>e3)}
function fn({asked:e2}){let t2=e2.filter(({dimension:e3})=>e3==="people");return new Set(t2.map(({owners:e3})=>e3.length===0?"nobody, for nobody owns it":e3.join(
" or ")))}function pn(e2){let t2=new Map;for(let n2 of e2)for(let{cause:e3,path:r2,why:i2}of mn(n2)){let{contracts:a2=0,seen:o2=new Set,example:s2={commit:n2.commit,
path:r2,why:i2}}=t2.get(e3)??{};o2.add(n2.commit),t2.set(e3,{cause:e3,seen:o2,landings:o2.size,contracts:a2+1,example:s2})}return yn([...t2.values()].map(({cause:e3,
landings:t3,contracts:n2,example:r2})=>({cause:e3,landings:t3,contracts:n2,example:r2})),({cause:e3})=>e3)}function mn(e2){let t2=sn(e2).map(({path:e3,rules:[t3],
fault:n2,status:r2,cause:i2,why:a2=""})=>{let o2=n2?"does not parse":t3??(r2==="removed"?"a contract is removed":r2);return{cause:i2===void 0?o2:`${o2}, through\
 another file`,path:e3,why:a2}});return t2.length>0?t2:e2.asked.map(({code:e3,contract:t3,message:n2})=>({cause:e3,path:t3,why:n2}))}function hn(e2){let t2=e2.filter(
({enforced:e3})=>z(e3)),n2=en.map(({name:e3})=>({setting:e3,stopped:t2.filter(({otherwise:t3,enforced:n3})=>z(t3[e3]??n3)).length})),r2=t2.filter(({asked:e3})=>e3.
length===0||e3.some(({dimension:e4})=>e4!=="time"));return[...n2,{setting:"enforce: sign-off",stopped:r2.length},...gn(e2)].filter(e3=>e3.stopped<t2.length).sort(
(e3,t3)=>e3.stopped-t3.stopped).slice(0,3)}function gn(e2){let t2=e2.filter(({enforced:e3})=>z(e3)).map(e3=>new Set(mn(e3).map(({path:e4})=>vn(e4)))),n2=e2.map(
({contracts:e3})=>new Set(e3.map(({path:e4})=>vn(e4)))),r2=(e3,t3)=>e3.filter(e4=>e4.has(t3)).length;return[...new Set(t2.flatMap(e3=>[...e3]))].filter(e3=>e3!==
""&&r2(t2,e3)>=_n*r2(n2,e3)).map(e3=>({setting:`ignore: ["${e3}/**"]`,stopped:t2.filter(t3=>!(t3.size===1&&t3.has(e3))).length}))}const _n=.8;function vn(e2){return e2.
split("/").slice(0,-1).slice(0,2).join("/")}function yn(e2,t2){return[...e2].sort(i.rr(t2)).sort((e3,t3)=>t3.landings-e3.landings)}function bn(e2,t2){let r2=Cn(
e2,t2).map(({title:e3,lines:t3})=>`${e3}
${t3.map(e4=>`  ${n.Z(e4)}
`).join("")}`);return[`${n.Z(Sn(e2))}
`,...r2].join(`
`)}function xn(e2,t2){let r2=Cn(e2,t2).map(({title:e3,lines:t3})=>`### ${e3}

${t3.map(e4=>`${e4.startsWith("  ")?"  ":""}- ${n.X(e4.trim())}
`).join("")}`);return`## ${n.X(Sn(e2))}

${r2.join(`
`)}`}function Sn({branch:e2,since:t2,until:n2,policy:r2,summary:{landings:a2,touching:o2}}){let s2=n2===void 0?`since ${t2}`:`from ${t2} until ${n2}`;return a2===
0?`nothing landed on ${e2} ${s2}: there is nothing to judge`:`${e2} ${s2}: ${i.pt(a2,"landing")}, ${String(o2)} of them changed contracts; ${r2}`}function Cn({summary:e2,
landings:t2,cost:n2,notes:r2},a2){if(t2.length===0)return r2.length===0?[]:[{title:"Notes",lines:r2}];let o2=t2.filter(({enforced:e3})=>z(e3)).reverse(),s2=o2.slice(
0,a2),c2=cn(t2),l2=o2.length-s2.length;return[{title:"What the gate would have done",lines:wn(e2)},{title:"Whom it would have asked",lines:e2.asked.map(({who:e3,
landings:t3})=>`${B(t3)}  ${e3}`)},{title:"Causes",lines:e2.causes.flatMap(Tn)},{title:"Likely noise",lines:En(e2)},{title:"Stopped",lines:[...s2.flatMap(e3=>kn(
e3,c2.get(e3.commit))),...l2>0?[`and ${i.pt(l2,"older landing")} (--all lists them)`]:[]]},{title:"What would change the numbers most (each decided again on eve\
ry landing)",lines:e2.settings.map(({setting:t3,stopped:n3})=>`${t3}: ${String(e2.stopped)} \u2192 ${String(n3)} stopped`)},{title:"Cost",lines:[jn(e2,n2),...r2]}].
filter(({lines:e3})=>e3.length>0)}function wn({passed:e2,stopped:t2,faults:n2,waiting:r2}){let i2=t2-n2-r2;return[`${B(e2)}  would have passed`,`${B(i2)}  would\
 have been refused until somebody acts`,...r2>0?[`${B(r2)}  would only have waited for the time to land`]:[],...n2>0?[`${B(n2)}  could not be judged: something \
does not parse`]:[]]}function B(e2){return String(e2).padStart(5)}function Tn({cause:e2,landings:t2,contracts:n2,example:r2}){return[`${B(t2)}  ${e2} (${i.pt(n2,
"contract")})`,`         e.g. ${r2.commit.slice(0,10)} ${r2.path}: ${r2.why}`]}function En({noise:e2,stopped:t2}){let n2=Object.values(e2).reduce((e3,t3)=>e3+t3,
0);return n2===0?[]:[`${B(n2)}  of ${i.pt(t2,"stopped landing")}`,...Object.entries(e2).filter(([,e3])=>e3>0).map(([e3,t3])=>`${B(t3)}  ${Dn(e3)}`)]}function Dn(e2){
return e2==="young contracts"?"contracts younger than 14 days":e2}const On={pass:"pass",neutral:"pass",refused:"refused",unverifiable:"refused, unless those who\
 are asked agreed: reviews are not in the history",waiting:"waits for the time to land",fault:"does not parse"};function kn(e2,t2){let{commit:n2,at:r2,subject:i2,
enforced:a2,asked:o2}=e2,s2=`${r2.slice(0,10)} ${n2.slice(0,10)} ${i2}: ${On[a2]}${t2===void 0?"":` (likely noise: ${Dn(t2)})`}`,c2=o2.map(({message:e3})=>e3);return[
s2,...sn(e2).flatMap(An),...[...new Set(c2)].map(e3=>`    needs: ${e3}`)]}function An({path:e2,class:t2,mode:n2,declared:r2,rules:i2,why:a2,witness:o2,fault:s2}){
let c2=s2?"does not parse":`${t2}, ${r2?"promised":"expected"} ${n2}`,l2=i2[0]===void 0?"":` [${i2[0]}${i2.length>1?` and ${String(i2.length-1)} more`:""}]`;return[
`    ${e2} (${c2})${a2===void 0?"":`: ${a2}`}${l2}`,...o2===void 0?[]:[`      e.g. ${o2}`]]}function jn({landings:e2,touching:t2},{judgedNow:n2,milliseconds:r2,
megabytes:a2}){if(n2===0)return`nothing was judged again: all ${i.pt(e2,"landing")} come from an earlier run`;let o2=t2===0?"":` (${(r2/t2).toFixed(0)} ms for e\
ach that changed contracts)`;return`${i.pt(n2,"landing")} judged in ${(r2/1e3).toFixed(1)} s${o2}, ${String(a2)} MB of memory at most`}const Mn=[1,7,30,91,365],
Nn=["bad","maybe","good"];function Pn(e2,t2){let{stretches:r2,days:a2}=Ln(e2),o2=r2.map(e3=>({stretch:e3,counts:In(e3)})),s2=Math.max(1,...o2.map(({counts:e3})=>e3.
reduce((e4,t3)=>e4+t3,0))),c2=r2.at(-1)?.from??0;return L`<figure>
<svg
class="chart"
viewBox="0 0 ${r2.length} ${100}"
preserveAspectRatio="none"
role="group"
aria-label="landings over time"
>
${o2.map(({stretch:e3,counts:n2},r3)=>Fn(e3,{counts:n2,at:r3,most:s2,days:a2},t2))}
</svg>
<figcaption class="dim">
<span>${V(r2[0]?.from??0)}</span> <span>${V(c2+(a2-1)*n.Gt)}</span>
</figcaption>
<p class="dim">
<span class="bad">■ stopped</span> <span class="maybe">■ waits for the time</span>
<span class="good">■ passed, with a contract</span>; a bar is ${i.pt(a2,"day")}, the highest
${i.pt(s2,"landing")}; a bar with a stopped landing leads to it
</p>
</figure>`}function Fn({from:e2,landings:t2},r2,i2){let{counts:a2,at:o2,most:s2,days:c2}=r2,[l2=0,u2=0,d2=0]=a2,f2=c2===1?"":` to ${V(e2+(c2-1)*n.Gt)}`,p2=`${V(
e2)}${f2}: ${String(l2)} stopped, ${String(u2)} waiting, ${String(d2)} passed`,m2=100,h2=a2.map((e3,t3)=>{let n2=e3/s2*100;return m2-=n2,L`<rect
class="${Nn[t3]??""}"
x="${o2+.1}"
y="${m2.toFixed(2)}"
width="0.8"
height="${n2.toFixed(2)}"
/>`}),g2=t2.find(({enforced:e3})=>z(e3)),_2=L`<title>${p2}</title> ${h2}`;return g2?L`<a href="#${i2(g2)}">${_2}</a>`:L`<g>${_2}</g>`}function In({landings:e2}){
let t2=e2.filter(({enforced:e3})=>e3==="waiting").length;return[e2.filter(({enforced:e3})=>z(e3)).length-t2,t2,e2.filter(({enforced:e3,contracts:t3})=>!z(e3)&&t3.
length>0).length]}function Ln(e2){let t2=e2.map(({at:e3})=>Date.parse(e3)),r2=Math.floor(Math.min(...t2)/n.Gt)*n.Gt,i2=Math.floor((Math.max(...t2)-r2)/n.Gt)+1,a2=Mn.
find(e3=>i2<=60*e3)??Math.ceil(i2/60),o2=Array.from({length:Math.ceil(i2/a2)},(e3,t3)=>({from:r2+t3*a2*n.Gt,landings:[]}));for(let[i3,s2]of e2.entries())o2[Math.
floor(((t2[i3]??r2)-r2)/n.Gt/a2)]?.landings.push(s2);return{stretches:o2,days:a2}}function V(e2){return new Date(e2).toISOString().slice(0,10)}function Rn(e2,t2){
let{landings:n2,notes:r2}=e2;return Xt("audit",L`<h1>What the gate would have done</h1>
<p class="dim">${Sn(e2)}</p>
${n2.length===0?R:zn(e2,Math.max(t2,300))}
${r2.map(e3=>L`<p class="dim">${e3}</p>`)}`)}function zn({summary:e2,landings:t2,cost:n2},r2){let a2=t2.filter(({enforced:e3})=>z(e3)).reverse(),o2=a2.slice(0,r2),
{asked:s2,causes:c2,settings:l2,noise:u2}=e2,d2=Object.entries(u2).filter(([,e3])=>e3>0);return L`<ul class="counts">
${wn(e2).map(e3=>L`<li>${e3.trim()}</li>`)}
</ul>
${Pn(t2,Wn)}
${H("What would change the numbers most (each decided again on every landing)",l2.map(t3=>({count:t3.stopped,words:`stopped instead of ${String(e2.stopped)}: ${t3.
setting}`})),e2.stopped)}
${H("Whom it would have asked",s2.map(e3=>({count:e3.landings,words:e3.who})),e2.stopped)}
${H("Causes",c2.map(({cause:e3,contracts:t3,landings:n3,example:r3})=>({count:n3,words:`${e3} (${i.pt(t3,"contract")})`,more:`e.g. ${r3.commit.slice(0,10)} ${r3.
path}: ${r3.why}`})),e2.stopped)}
${H("Likely noise",d2.map(([e3,t3])=>({count:t3,words:Dn(e3)})),e2.stopped)}
${o2.length===0?R:Bn(o2,cn(t2))}
${a2.length>o2.length?L`<p class="dim">
and ${i.pt(a2.length-o2.length,"older landing")} (--all lists them)
</p>`:R}
<p class="dim">${jn(e2,n2)}</p>`}function H(e2,t2,n2){return t2.length===0?R:L`<section>
<h2>${e2}</h2>
<table>
${t2.map(({count:e3,words:t3,more:r2})=>L`<tr>
<td>${e3}</td>
<td>
<svg class="bar" viewBox="0 0 ${n2} 1" preserveAspectRatio="none" aria-hidden="true">
<rect class="bad" width="${e3}" height="1" />
</svg>
</td>
<td>${t3}${r2===void 0?R:L`<br /><span class="dim">${r2}</span>`}</td>
</tr>`)}
</table>
</section>`}function Bn(e2,t2){return L`<section>
<h2>Stopped, the newest first</h2>
${Qt("landings",[$t("outcome","outcome",e2.map(Hn)),$t("cause","cause",e2.flatMap(Un)),$t("asked","who is asked",e2.flatMap(e3=>[...fn(e3)]))])}
${e2.map(e3=>Vn(e3,t2.get(e3.commit)))}
</section>`}function Vn(e2,t2){let{commit:n2,at:r2,subject:i2,enforced:a2,asked:o2}=e2,s2=[...new Set(o2.map(({message:e3})=>e3))];return L`<details
class="contract"
id="${Wn(e2)}"
data-outcome="${Hn(e2)}"
data-cause="${Un(e2).join(`
`)}"
data-asked="${[...fn(e2)].join(`
`)}"
>
<summary>
<span class="dim">${r2.slice(0,10)} ${n2.slice(0,10)}</span>
${i2} <span class="${a2==="waiting"?"maybe":"bad"}">${On[a2]}</span>
${t2===void 0?R:L`<span class="dim">likely noise: ${Dn(t2)}</span>`}
</summary>
<ul>
${sn(e2).flatMap(An).map(e3=>L`<li>${e3.trim()}</li>`)}
${s2.map(e3=>L`<li class="act">needs: ${e3}</li>`)}
</ul>
</details>`}function Hn({enforced:e2}){return On[e2]}function Un(e2){return mn(e2).map(({cause:e3})=>e3)}function Wn({commit:e2}){return`l-${e2}`}function Gn(e2){
let t2=new Map,r2=!1,i2=(e3,r3,i3)=>{if(i3.length===0)return!1;let a2=JSON.stringify([e3,i3]),o2=t2.get(a2)??n.dn([],i3)(r3);return t2.set(a2,o2),o2};return(t3,a2)=>async(o2,s2,c2)=>{
let l2=[...t3].flatMap(([e3,t4])=>t4.oid!==void 0&&!n.ln(t4)&&s2.some(t5=>e3.endsWith(t5))?[{path:e3,oid:t4.oid}]:[]),u2=0;for(let t4=0;t4<l2.length&&!r2;t4+=32){
let n2=l2.slice(t4,t4+32).map(({oid:e3})=>e3);await e2.load(n2);for(let t5 of n2)u2+=Kn(e2,t5)?.length??0;r2=u2>8388608}if(r2)return a2(o2,s2,c2);let d2=o2.length===
0?()=>!1:n.dn(o2);return l2.flatMap(({path:t4,oid:n2})=>{let r3=Kn(e2,n2);return r3===void 0||d2(r3)||i2(n2,r3,c2)?[t4]:[]})}}function Kn(e2,t2){let n2=e2.get(t2);
return n2!==void 0&&n2!=="missing"&&"text"in n2?n2.text:void 0}async function qn(e2){let{cwd:r2}=e2,i2=await Jn(e2);if(i2.length===0)return[];let a2=["--no-walk\
=unsorted","--stdin","--diff-merges=first-parent","--no-show-signature"],o2=["-z","--raw","--no-abbrev","--no-renames","--no-ext-diff"],s2=`--format=${Yn}%H%x00\
%P%x00%ct%x00%ae%x00%s`,c2=`${i2.join(`
`)}
`,l2=t.x(await t.y(["log",...a2,...o2,s2],{cwd:r2,input:c2})),u2=[];for(let e3=0;e3<l2.length;e3+=1){let t2=(l2[e3]??"").replace(/^\n/,"");t2.startsWith(Yn)?(u2.
push({fields:[t2.slice(Yn.length),...l2.slice(e3+1,e3+Xn+1)],diff:[]}),e3+=Xn):t2.startsWith(":")&&u2.at(-1)?.diff.push(t2,l2[e3+=1]??"")}return u2.reverse().flatMap(
({fields:[e3="",t2="",r3,i3="",a3=""],diff:o3})=>{let[s3]=t2.split(" ");if(s3===void 0||s3==="")return[];let c3=[...n.sn(Buffer.from(`${o3.join("\0")}\0`)).values()];
return[{commit:e3,parent:s3,at:n.Wt(r3),email:i3,subject:a3,differing:c3}]})}async function Jn({cwd:e2,tip:r2,since:i2,until:a2,most:o2}){return(await t.b(["rev\
-list","--first-parent","--timestamp",r2,"--"],{cwd:e2})).split(`
`).flatMap(e3=>{let[t2,r3=""]=e3.split(" "),o3=n.Wt(t2);return r3!==""&&o3>=i2&&o3<(a2??1/0)?[r3]:[]}).slice(0,o2)}const Yn="commit ",Xn=4;async function*Zn(e2,r2){
let i2=await t.l(e2),a2=n.It({repository:i2,tip:r2.at(-1)?.commit??i2.head}),o2,s2=Qn(e2);for(let[t2,n2]of r2.entries()){t2%40==0&&(s2=Qn(e2));let{commit:r3,parent:c2,
differing:l2}=n2,u2=o2?.commit===c2?o2.files:await $n(e2,c2);for(let{path:e3,head:t3}of l2)t3?u2.set(e3,t3):u2.delete(e3);o2={commit:r3,files:u2},yield{landing:n2,
sources:{...er(i2,n2,u2,s2),...a2(c2)}}}}function Qn(e2){let t2=n.fn(e2);return{blobs:t2,search:Gn(t2)}}async function $n(e2,r2){return new Map(n.on(await t.b([
"ls-tree","-r","-z","--full-tree",r2],{cwd:e2})))}function er(e2,{commit:t2,parent:r2,differing:i2},a2,{blobs:o2,search:s2}){let c2=n.cn(a2),l2={head:c2,base:tr(
c2,i2)};return{base:{ref:r2,commit:r2},head:{ref:t2,commit:t2},...n.Xt(e2,{base:r2,head:t2},{entries:l2,differing:i2,search:s2},o2),differing:i2}}function tr(e2,t2){
let r2=new Map(t2.map(({path:e3,base:t3})=>[e3,t3])),i2=n.cn(new Map(t2.flatMap(({path:e3,base:t3})=>t3?[[e3,t3]]:[]))),a2=e3=>!r2.has(e3);function*o2(){for(let t3 of e2)
a2(t3[0])&&(yield t3);yield*i2}return{has:t3=>r2.has(t3)?r2.get(t3)!==void 0:e2.has(t3),get:t3=>r2.has(t3)?r2.get(t3):e2.get(t3),*keys(){for(let[e3]of o2())yield e3},
containing:t3=>[...e2.containing(t3).filter(a2),...i2.containing(t3)],mayEndWith:t3=>e2.mayEndWith(t3)||i2.mayEndWith(t3),links:()=>[...e2.links().filter(a2),...i2.
links()],[Symbol.iterator]:o2}}async function nr(e2,t2){let r2=performance.now(),{landing:a2}=e2,o2={...rr(e2.sources),isLanding:!0},s2=t2.governing(o2),c2=await i.
H({sources:o2,now:a2.at,tip:()=>Promise.resolve(s2),facts:n2=>t2.facts(e2,n2),unconfigured:n.B}),l2="faults"in c2?ir(c2.faults):await ar(c2,{sources:o2,tip:s2,now:a2.
at},t2),{commit:u2,parent:d2,at:f2,subject:p2}=a2,m2=Math.round((performance.now()-r2)*10)/10;return{commit:u2,parent:d2,at:new Date(f2).toISOString(),subject:p2,
...l2,took:m2}}function rr(e2){let{baseSide:t2,headSide:r2,differing:i2}=e2,a2=n.et(r2.entries);if(a2.length===0||n.et(t2.entries).length>0)return e2;let o2=e3=>a2.
includes(e3)||/^governance\/.*\.ya?ml$/.test(e3)||/^\.github\/workflows\/contract-check\.ya?ml$/.test(e3);return{...e2,differing:i2.filter(({path:e3})=>!o2(e3))}}
function ir(e2){return{contracts:[],status:"fault",enforce:"full",enforced:"fault",asked:e2.map(e3=>({code:"GV001",dimension:"trust",contract:e3.location?.file??
"",owners:[],status:"unmet",message:t.T(e3)})),otherwise:{}}}async function ar(e2,t2,{settings:n2}){let{report:r2,needs:i2,facts:a2}=e2,{decision:o2}=r2,s2=r2.comparisons.
map(sr),c2=await or(e2),l2={};if(s2.some(({satisfied:e3})=>!e3)||c2.status!=="pass")for(let e3 of n2)l2[e3.name]=await tn(e3,r2,i2&&a2&&{needs:i2,facts:a2,proposal:t2});
return{contracts:s2,status:o2.status,enforce:o2.enforce,enforced:c2.status,asked:c2.requirements.filter(({status:e3})=>e3!=="met").map(({code:e3,dimension:t3,contract:n3,
owners:r3,status:i3,message:a3})=>({code:e3,dimension:t3,contract:n3,owners:r3,status:i3,message:a3})),otherwise:l2}}async function or({report:e2,needs:t2,facts:n2}){
return!t2||!n2?e2.decision:nn(t2,n2)}function sr(e2){let{pairing:r2,id:i2,format:a2,mode:o2,declared:s2,satisfied:c2,cause:l2,faults:u2,digests:d2,verdict:f2}=e2,
[p2]=u2,{base:m2,head:h2}=d2;return{path:n.Dt(r2),id:i2,format:a2,status:r2.status,class:n.dt(f2),backward:f2.backward.outcome,forward:f2.forward.outcome,mode:o2,
declared:s2,satisfied:c2,...l2!==void 0&&{cause:l2},...p2?{rules:[],why:t.T(p2),fault:!0}:cr(e2,n.St(e2)),...m2!==void 0&&{before:m2},...h2!==void 0&&{after:h2}}}
function cr({mode:e2,satisfied:t2,changes:r2},a2){if(t2)return{rules:[]};let o2=n.Ot(e2),s2=r2.filter(({verdict:e3,effect:t3})=>t3!=="none"&&o2.some(t4=>e3[t4].
outcome!=="reads")),c2=o2.flatMap(e3=>[a2[e3],...s2.map(t3=>t3.verdict[e3])]),l2=c2.flatMap(e3=>n.pt(e3)&&e3.witness?[e3.witness]:[])[0],u2=c2.flatMap(e3=>e3.outcome===
"reads"?[]:[e3.because])[0],d2=s2[0]?.message??u2;return{rules:[...new Set(s2.map(({rule:e3})=>e3))],...d2!==void 0&&{why:d2},...l2&&{witness:`${lr(i.lt(l2))} \u2192\
 ${lr(l2.observed)}`}}}function lr(e2){return e2.length>200?`${e2.slice(0,200)}\u2026`:e2}async function ur({line:e2,judge:t2,store:n2,progress:r2}){let i2=await qn(
e2),a2=i2.filter(({commit:e3})=>!n2.get(e3)),o2=0;for await(let i3 of Zn(e2.cwd,a2))r2?.(o2,a2.length),n2.add(await nr(i3,t2)),o2+=1,o2%100==0&&await n2.save();
return await n2.save(),{landings:i2.flatMap(({commit:e3})=>n2.get(e3)??[]),judgedNow:o2}}function dr(e2,t2){let r2=new Map(e2.entries);for(let[e3,n2]of t2)n2===
void 0?r2.delete(e3):r2.set(e3,{mode:"100644",oid:void 0});let i2=e3=>[...e3].filter(e4=>!t2.has(e4));return{...e2,entries:n.cn(r2),load:t3=>e2.load(i2(t3)),read(n2){
if(!t2.has(n2))return e2.read(n2);let r3=t2.get(n2);return r3===void 0?{fault:"the file does not exist"}:{text:r3}},async starts(n2){let r3=[...n2],a2=r3.flatMap(
e3=>{let n3=t2.get(e3);return n3===void 0?[]:[[e3,n3]]});return new Map([...await e2.starts(i2(r3)),...a2])}}}async function fr(e2){let{readPolicy:t2}=await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.p),n2=await t2(e2);if("faults"in n2)return n2;let{policy:r2}=n2,a2=i.qn.flatMap(({images:e3})=>e3?.suffixes??
[]),o2=e3=>i.$t(r2,e3)||i.Kt(e3)||i.er(e3)||i.en(r2,e3).length>0||a2.some(t3=>e3.endsWith(t3)),s2=[...e2.entries.keys()].filter(o2).sort(),c2=s2.filter(t3=>e2.entries.
get(t3)?.oid===void 0);return await e2.load(c2),{key:s2.map(t3=>`${t3} ${e2.entries.get(t3)?.oid??mr(e2,t3)}`),namesRefs:[r2.defaults,...r2.contracts].some(e3=>pr(
e3.against))}}function pr(e2){return/"(?:tag|branch)"/.test(JSON.stringify(e2??null))}function mr(e2,t2){let r2=e2.read(t2);return n.lt("text"in r2?r2.text:r2.fault)}
async function hr(e2,t2){let r2=n.lt(JSON.stringify([1,...t2])).slice(0,32),i2=(0,o.join)(e2,"audit",`${r2}.json`),a2=new Map((await gr(i2)).map(e3=>[e3.commit,
e3])),s2=!1;return{get:e3=>a2.get(e3),add(e3){a2.set(e3.commit,e3),s2=!0},async save(){s2&&(s2=!1,await n.I(i2,JSON.stringify([...a2.values()])).catch(()=>{}))}}}
async function gr(e2){let t2=await n.L(e2);return typeof t2=="string"?[]:JSON.parse(t2.body)}var _r=e.n({command:()=>vr});const vr={name:"audit",summary:"Replay\
s what landed on the governed branch: what the gate would have stopped, and why",options:{since:{type:"string",value:"WHEN",help:"how far back: 90d, 12w, 1y or \
a date (default: 90d)"},until:{type:"string",value:"WHEN",help:"up to when: a date, which counts until its end in UTC, or an instant"},policy:{type:"string",value:"\
FILE",help:"judge by this candidate instead of the present config"},"as-of":{type:"string",value:"WHEN",help:"the policy of: now, landing (what governed it then\
) (default: now)"},"governance-ref":{type:"string",value:"REF",help:"the governed branch (default: the default branch)"},"cache-dir":{type:"string",value:"DIR",
help:"where judged landings are kept for the next run (default: contract-check in git's own folder)"},all:{type:"boolean",help:"list every stopped landing, not \
only the newest"},format:{type:"string",value:"FORMAT",help:"text, json, markdown or html (default: text)"}},example:"  contract-check audit --since 90d --polic\
y contract-check.yaml",async run(e2,r2){let i2=n.M(e2,"format",["text","json","markdown","html"],"text"),a2=n.M(e2,"as-of",["now","landing"],"now"),o2=wr(e2.last(
"since")??Sr,r2.now()),s2=Tr(e2,o2),{cwd:c2}=r2,l2=e2.last("governance-ref"),u2=await n.h(c2,l2===void 0?{}:{governanceRef:l2},"--governance-ref"),d2=await Er(e2,
u2,a2,c2),f2=d2.side?await fr(d2.side):{key:["landing"],namesRefs:!0};if("faults"in f2)return n.D(f2.faults,r2);let p2=f2.namesRefs?[await t.b(["for-each-ref","\
--format=%(refname) %(objectname)"],{cwd:c2})]:[],m2=n.x(e2,c2)??await yr(c2),h2=[...await n.Ut(await t.l(c2))],g2=performance.now(),_2=n.p(r2,"landings"),{landings:v2,
judgedNow:y2}=await ur({line:{cwd:c2,tip:u2.commit,since:o2,...s2&&{until:s2.instant},most:2e4},judge:Dr(d2.side,r2),store:await hr(m2,[n.F,...kr(),...h2,...p2,
r2.zone,...f2.key]),..._2&&{progress:(e3,t2)=>{_2.step(e3,t2)}}});_2?.end();let b2=Math.round(performance.now()-g2),x2={branch:u2.name,since:new Date(o2).toISOString().
slice(0,10),...s2&&{until:s2.words},policy:d2.words,summary:on(v2),landings:v2,cost:{judgedNow:y2,milliseconds:b2,megabytes:Math.round(process.resourceUsage().maxRSS/
1024)},notes:h2.length>0?[Cr]:[]},S2=e2.is("all")?1/0:xr;return r2.out(br[i2](x2,S2)),0}};async function yr(e2){let n2=(await t.b(["rev-parse","--git-common-dir"],
{cwd:e2})).replace(/\n$/,"");return(0,o.resolve)(e2,n2,"contract-check")}const br={text:bn,json:e2=>n.q({version:1,...e2}),markdown:xn,html:Rn},xr=20,Sr="90d",Cr='\
this clone is shallow, so older landings are missing: run "git fetch --no-tags --unshallow origin"';function wr(e2,t2){let[,r2,i2]=/^(\d{1,4})([dwmy])$/.exec(e2)??
[],a2={d:1,w:7,m:30,y:365}[i2??""];if(r2!==void 0&&a2!==void 0)return Math.max(0,t2-Number(r2)*a2*n.Gt);let o2=n.Jt(/^\d{4}-\d{2}-\d{2}$/.test(e2)?`${e2}T00:00Z`:
e2);if(o2!==void 0)return o2;throw new n.P(`--since ${e2}: expected a number of days, weeks, months or years such as 90d, or a date such as 2026-01-31`)}function Tr(e2,t2){
let r2=e2.last("until");if(r2===void 0)return;let a2=i.kn(r2);if(a2===void 0)throw new n.P(`--until ${r2}: expected a date such as 2026-01-31, or an instant suc\
h as 2026-01-31T18:00Z`);if(a2<=t2){let t3=e2.last("since")===void 0?"the default --since 90d":"--since";throw new n.P(`--until ${r2} is not after the time that\
 ${t3} names`)}return{instant:a2,words:r2}}async function Er(e2,t2,r2,i2){let a2=e2.last("policy");if(r2==="landing"){if(a2===void 0)return{words:"judged by wha\
t governed each landing then"};throw new n.P("--policy is a candidate for now: leave out --as-of landing")}let s2=await n.Zt(i2,t2.commit);if(a2!==void 0){let e3=await(0,c.
readFile)((0,o.resolve)(i2,a2),"utf8").catch(()=>{throw new n.P(`--policy ${a2} could not be read`)}),t3=n.it.map(([e4])=>[e4,void 0]);return{side:dr(s2,new Map(
[...t3,[n.tt,e3]])),words:`judged by ${a2} as if all of it were enforced`}}let{side:l2}=await n.Mt(i2);return n.et(l2.entries).length>0?{side:l2,words:"judged b\
y the config of the working tree as if all of it were enforced"}:{side:s2,words:"judged without a config, by what is expected of each format"}}function Dr(e2,t2){
return{governing:({baseSide:t3})=>e2??t3,facts:(e3,n2)=>Or(e3,n2,t2),settings:en}}async function Or({landing:e2,sources:t2},r2,{cwd:i2,zone:a2}){let{people:o2,landed:s2,
bookings:c2,reverts:l2,teams:u2}=r2.questions;if(!o2&&!s2&&c2.length+l2.length===0)return{zone:a2,reviews:n.v,teams:n.y(u2)};let d2={name:e2.parent,commit:e2.parent};
return n.g({cwd:i2,zone:a2,head:e2.commit},t2,d2,r2)}function kr(){let e2=(0,o.dirname)((0,a.realpathSync)(process.argv[1]??"."));return(0,a.readdirSync)(e2).sort().
map(t2=>{let{size:n2,mtimeMs:r2}=(0,a.statSync)((0,o.join)(e2,t2));return`${t2} ${String(n2)} ${String(r2)}`})}function Ar({comparisons:e2},t2,a2){let{reason:o2,
approver:s2,expires:c2,now:l2}=a2,u2=new Set(t2.waivers.filter(({until:e3})=>e3>l2).map(({fingerprint:e3})=>e3)),d2=[],f2=[],p2=0;for(let a3 of e2.filter(({satisfied:e3})=>!e3)){
let e3=n.Dt(a3.pairing),l3=n.St(a3),m2=n.Ot(a3.mode).filter(e4=>l3[e4].outcome!=="reads"),h2=a3.changes.filter(({effect:e4,verdict:t3})=>e4!=="none"&&m2.some(e5=>t3[e5].
outcome!=="reads"));h2.length===0&&f2.push(`${e3}: ${a3.faults[0]?.message??`the contract is ${a3.pairing.status}`}`);for(let n2 of h2){let{fingerprint:a4,element:l4}=n2;
if(u2.has(a4))continue;let m3=r.J(t2,e3,l4).owners[0]??s2;m3===void 0?f2.push(`${e3}: nobody owns ${i.Fn(l4)}: name who answers for it with --as`):(u2.add(a4),p2+=
1,d2.push(...i.Q({fingerprint:a4,approver:m3,expires:c2},{path:e3,change:n2,reason:o2})))}}return{lines:d2,waivers:p2,left:f2}}const jr=/^@[A-Za-z0-9][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)?$/;
function Mr(e2){return jr.test(e2)}function Nr(e2,t2){if(Mr(e2))return e2;let r2=e2.replace(/[^\x21-\x7e]/g,""),i2=r2.startsWith("@")?r2:`@${r2}`,a2=Mr(i2)?`: w\
rite it as ${i2}`:": expected @login";throw new n.P(`${t2} ${JSON.stringify(e2)} is no handle${a2}`)}function Pr(e2,t2){let n2=e2.last(t2);return n2===void 0?void 0:
Nr(n2,`--${t2}`)}var Fr=e.n({command:()=>Lr});const Ir="governance/policy.yaml",Lr={name:"baseline",summary:"Turns today's breaks against an older version into \
waivers with an end, to be reviewed",operands:"REF",options:{as:{type:"string",value:"@LOGIN",help:"who answers for what nobody owns"},reason:{type:"string",value:"\
TEXT",help:"why they are let pass"},expires:{type:"string",value:"DATE",help:"when they end (default: in 90 days)"},print:{type:"boolean",help:"print them inste\
ad of writing the file"}},example:'  contract-check baseline v1.4.0 --as @kim --reason "broken since 2025, nobody reads it" --expires 2027-03-31',async run(e2,s2){
let[c2,...l2]=e2.operands;if(c2===void 0||l2.length>0)throw new n.P("baseline takes the version to compare with, a tag, branch or commit: contract-check baselin\
e v1.4.0");let{cwd:u2}=s2,d2=s2.now(),f2=e2.last("expires")??new Date(d2+7776e6).toISOString().slice(0,10),p2=/^\d{4}-\d{2}-\d{2}$/.test(f2)?n.Jt(`${f2}T00:00Z`):
void 0;if(p2===void 0||p2<=d2)throw new n.P(`--expires ${f2}: expected a day to come, such as 2027-03-31`);let{root:m2,side:h2}=await n.Mt(u2),g2=await t.c(u2,c2),
_2=await t.c(u2,"HEAD");if(g2===void 0||_2===void 0)throw new n.P(`there is no commit ${c2} in this clone${await n.Pt(u2,c2)}: "git tag" and "git branch -a" lis\
t names`);let v2=await r.lt(h2);if("faults"in v2)return n.D(v2.faults,s2);let y2=await n.At(await t.l(u2),{base:{name:c2,commit:g2},head:{name:"HEAD",commit:_2}}),
b2=await i.yt(y2,await i.Ut(h2,v2.policy)),x2=Pr(e2,"as"),S2=e2.last("reason")??`broken since ${c2}; the baseline of ${new Date(d2).toISOString().slice(0,10)}`,
{lines:C2,waivers:w2,left:T2}=Ar(b2,v2.policy,{reason:S2,approver:x2,expires:f2,now:d2});for(let e3 of T2)s2.err(`not waived: ${n.Z(e3)}
`);if(w2===0)return s2.out(`nothing to waive: no change since ${c2} breaks what is promised or expected
`),0;let E2=`waivers:
${C2.join(`
`)}
`;return e2.is("print")||(0,a.existsSync)((0,o.join)(m2,Ir))?(s2.out(E2),e2.is("print")||s2.err(`${Ir} is there already: add these lines to its waivers:
`),e2.is("print")?0:2):(await n.u((0,o.join)(m2,Ir),`# Known breaks since ${n.Z(c2)}, let pass until they end. Review each; "contract-check lint" shows what run\
s out.
version: 1
${E2}`,"wx"),s2.out(`wrote ${Ir}: ${i.pt(w2,"waiver")} until ${f2}; commit it to the governed branch
`),0)}};function Rr({id:e2,window:t2}){return t2.title===void 0?e2:`${e2}  ${W(t2.title)}`}function zr(e2,t2){let{occurrence:n2,bookings:i2,freezes:a2}=e2,{window:o2,
opens:s2,closes:c2,bookBy:l2}=n2,u2=t2??n2.zone;return[{label:"opens",text:r.ht(s2,u2)},{label:"closes",text:`${r.ht(c2,u2)}, after ${r.mt(c2-s2)}`},G("book by",
o2.notice===void 0?"":r.ht(l2,u2)),G("frozen",a2.map(Wr).join("; ")),G("admits",o2.allow?.join(", ")??""),G("only for",Hr(o2)),G("room",Gr(e2)),G("booked",i2.map(
Kr).join("; ")),G("approvers",o2.approvers?.join(", ")??""),G("on call",o2.oncall??""),G("writes",o2.writes??"")].flatMap(e3=>e3?[{label:e3.label,text:W(e3.text)}]:
[])}function Br({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=(e2.deny??["breaking"]).map(e3=>e3==="any"?"everything":e3).join(", "),o2=e2.except===void 0?"":`, ex\
cept ${e2.except.join(", ")}`,s2=e2.board===void 0?"":`; exceptions: ${e2.board}`,c2=Hr(e2),l2=c2===""?"":` for ${c2}`;return W(`${Ur(t2,n2,i2??r2)}: denies ${a2}${l2}${o2}${s2}`)}
function Vr({rule:e2,from:t2,to:n2,zone:r2},i2){let a2=e2.note??e2.title;return W(`${Ur(t2,n2,i2??r2)}${a2===void 0?"":`: ${a2}`}`)}function U({id:e2,title:t2}){
return W(t2===void 0?e2:`${e2} (${t2})`)}function Hr({contracts:e2,regions:t2,teams:n2}){return[e2===void 0?"":`contracts ${e2.join(", ")}`,t2===void 0?"":`regi\
ons ${t2.join(", ")}`,n2===void 0?"":`teams ${n2.join(", ")}`].filter(e3=>e3!=="").join("; ")}function W(e2){return e2.replace(new RegExp("\\p{Cc}","gu")," ")}function G(e2,t2){
return t2===""?void 0:{label:e2,text:t2}}function Ur(e2,t2,n2){let i2=t2===null?"until somebody ends it":`to ${r.ht(t2,n2)}`;return`${r.ht(e2,n2)} ${i2}`}function Wr({
rule:e2}){let t2=Hr(e2),n2=(e2.deny??["breaking"]).join(", ");return`${e2.id} denies ${n2}${t2===""?"":` for ${t2}`}`}function Gr({occurrence:e2,use:t2}){let{changes:n2,
breaking:r2,perOwner:i2,perConsumer:a2}=e2.window.capacity??{};return[n2===void 0?"":`${t2.changes} of ${n2} changes taken`,r2===void 0?"":`${t2.breaking} of ${r2}\
 breaking taken`,i2===void 0?"":`at most ${i2} per owner`,a2===void 0?"":`at most ${a2} per consumer`].filter(e3=>e3!=="").join(", ")}function Kr({change:e2,classes:t2,
owners:n2,landedAt:r2}){let i2=[...t2,...n2,...r2===void 0?[]:["landed"]];return i2.length===0?e2:`${e2} (${i2.join(", ")})`}function qr(e2,{zone:t2}){let n2=r.
ht(e2.at,t2??"UTC");return`${["<!doctype html>",'<html lang="en">','<meta charset="utf-8">','<meta name="viewport" content="width=device-width, initial-scale=1"\
>',"<title>Change windows</title>",`<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
article, li { margin: 0 0 1rem; }
article { border: 1px solid #8886; border-radius: 6px; padding: .75rem 1rem; }
h2 { margin-top: 2rem; } h3 { margin: 0 0 .5rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: .15rem 1rem; margin: 0; }
dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
.open { border-left: 6px solid #1a7f37; } .frozen { border-left: 6px solid #9a6700; }
</style>`,"<main>",`<h1>Change windows</h1><p>As of <time datetime="${new Date(e2.at).toISOString()}">${K(n2)}</time></p>`,...Yr("Faults",e2.faults.map(({code:e3,
message:t3})=>`${e3} ${t3}`)),"<h2>Windows</h2>",...e2.occurrences.length===0?["<p>No window opens within 400 days.</p>"]:[],...e2.occurrences.map(n3=>Jr(n3,e2.
at,t2)),...Yr("Freezes",e2.freezes.map(e3=>`${U(e3.rule)}: ${Br(e3,t2)}`)),...Yr("Good to know",e2.advisories.map(e3=>`${U(e3.rule)}: ${Vr(e3,t2)}`)),"</main>",
"</html>"].join(`
`)}
`}function Jr(e2,t2,n2){let{occurrence:r2,freezes:i2}=e2,a2=r2.opens<=t2&&t2<r2.closes,o2=i2.length>0?"frozen":a2?"open":"later",s2=zr(e2,n2).map(({label:e3,text:t3})=>`\
<dt>${K(e3)}</dt><dd>${K(t3)}</dd>`);return`<article class="${o2}"><h3>${K(`${Rr(r2)}${a2?" (open now)":""}`)}</h3><dl>${s2.join("")}</dl></article>`}function Yr(e2,t2){
return t2.length===0?[]:[`<h2>${e2}</h2>`,`<ul>${t2.map(e3=>`<li>${K(e3)}</li>`).join("")}</ul>`]}function K(e2){let t2={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;","'":"&#39;"};return e2.replace(/[&<>"']/g,e3=>t2[e3]??e3)}const Xr=new TextEncoder;function Zr(e2,t2,n2){return["BEGIN:VCALENDAR","VERSION:2.0","PRODID:\
-//contract-check//calendar//EN","CALSCALE:GREGORIAN",`X-WR-CALNAME:${ei(t2)}`,...e2.flatMap(e3=>Qr(e3,n2)),"END:VCALENDAR"].map(e3=>`${ti(e3)}\r
`).join("")}function Qr(e2,t2){return["BEGIN:VEVENT",`UID:${ei(e2.uid)}`,`DTSTAMP:${$r(t2)}`,`DTSTART:${$r(e2.from)}`,`DTEND:${$r(e2.to)}`,`SUMMARY:${ei(e2.summary)}`,
...e2.description===""?[]:[`DESCRIPTION:${ei(e2.description)}`],`CATEGORIES:${e2.category}`,`TRANSP:${e2.category==="WINDOW"?"OPAQUE":"TRANSPARENT"}`,"END:VEVEN\
T"]}function $r(e2){return`${new Date(e2).toISOString().slice(0,19).replace(/[-:]/g,"")}Z`}function ei(e2){return e2.replace(/\r\n?/g,`
`).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g," ").replace(/[\\;,]/g,e3=>`\\${e3}`).replace(/\n/g,"\\n")}function ti(e2){let t2=[],n2="",r2=0;for(let i2 of e2){
let e3=Xr.encode(i2).length;r2+e3>75&&(t2.push(n2),n2=" ",r2=1),n2+=i2,r2+=e3}return[...t2,n2].join(`\r
`)}function ni(e2,{zone:t2,repository:n2="contract-check"}){let r2=e3=>zr(e3,t2).slice(2).map(({label:e4,text:t3})=>`${e4}: ${t3}`).join(`
`);return Zr([...e2.occurrences.map(e3=>({uid:`${e3.occurrence.id}@${n2}`,from:e3.occurrence.opens,to:e3.occurrence.closes,summary:e3.occurrence.window.title??e3.
occurrence.window.id,description:r2(e3),category:"WINDOW"})),...e2.freezes.map(r3=>({uid:`freeze-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.horizon,summary:`Free\
ze: ${r3.rule.title??r3.rule.id}`,description:Br(r3,t2),category:"FREEZE"})),...e2.advisories.map(r3=>({uid:`advisory-${r3.id}@${n2}`,from:r3.from,to:r3.to??e2.
horizon,summary:r3.rule.title??r3.rule.id,description:Vr(r3,t2),category:"ADVISORY"}))],`Change windows (${n2})`,e2.at)}function ri({opens:e2,closes:t2},n2){return e2<=
n2&&n2<t2}function ii({faults:e2}){return e2.length===0?[]:["The calendar has faults; while it has, nothing that needs a window may land:",...e2.map(e3=>`  ${ai(
e3)}`)]}function ai({code:e2,message:t2,location:n2}){let r2=n2?.line===void 0?"":`:${n2.line}`,i2=n2?.column===void 0?"":`:${n2.column}`;return W(`${n2?`${n2.file}${r2}${i2}\
: `:""}${e2} ${t2}`)}function oi({occurrences:e2},t2){return t2??e2[0]?.occurrence.zone??"UTC"}function si(e2,t2){let{state:n2}=e2;if(!n2)return[];let i2=oi(e2,
t2),a2=n2.nextTransition===null?"":r.ht(n2.nextTransition,i2);if(n2.open)return[W(`Open through ${n2.windows.map(({window:e3})=>e3.id).join(", ")}${a2===""?"":`\
, until ${a2}`}.`)];let o2=n2.reasons.map(({code:e3,message:t3})=>W(`  ${e3} ${t3}`));return[`Closed${a2===""?"":`, until ${a2}`}.`,...o2]}function ci(e2,{zoneData:t2}){
let n2=e3=>e3===null?null:r.vt(e3),i2=e3=>{let t3=Object.fromEntries(Object.entries(e3.rule).filter(([e4])=>e4!=="location")),r2={id:e3.id,rule:e3.rule.id,calendar:e3.
calendar,timezone:e3.zone};return{...t3,...r2,from:n2(e3.from),to:n2(e3.to)}},{state:a2}=e2,o2={version:1,at:n2(e2.at),zoneData:t2,state:a2&&{open:a2.open,windows:a2.
windows.map(({id:e3})=>e3),freezes:a2.freezes.map(({id:e3})=>e3),reasons:a2.reasons,nextTransition:n2(a2.nextTransition),nextChange:n2(a2.nextChange),horizon:n2(
a2.horizon)},occurrences:e2.occurrences.map(t3=>li(t3,e2.at)),freezes:e2.freezes.map(i2),advisories:e2.advisories.map(i2),faults:e2.faults,horizon:n2(e2.horizon)};
return`${JSON.stringify(o2,null,2)}
`}function li({occurrence:e2,use:t2,bookings:n2,freezes:i2},a2){let{id:o2,label:s2,calendar:c2,window:l2,zone:u2,opens:d2,closes:f2,bookBy:p2}=e2,{title:m2,allow:h2,
contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2}=l2;return{id:o2,window:l2.id,occurrence:s2,calendar:c2,timezone:u2,opens:r.vt(d2),
closes:r.vt(f2),bookBy:l2.notice===void 0?null:r.vt(p2),open:ri(e2,a2),title:m2,allow:h2,contracts:g2,regions:_2,teams:v2,capacity:y2,approvers:b2,oncall:x2,writes:S2,
used:{changes:t2.changes,breaking:t2.breaking,perOwner:Object.fromEntries(t2.owners),perConsumer:Object.fromEntries(t2.consumers)},bookings:n2.map(({change:e3,classes:t3,
owners:n3})=>({change:e3,classes:t3,owners:n3})),freezes:i2.map(e3=>e3.id)}}function ui(e2,{zone:t2}){return`${[[`## Calendar at ${r.ht(e2.at,oi(e2,t2))}`],ii(e2).
map(q),si(e2,t2).map(e3=>q(e3.trim())),["### Windows"],e2.occurrences.length===0?["No window opens within 400 days."]:["| window | opens | closes | more |","|--\
-|---|---|---|",...e2.occurrences.map(n2=>di(n2,e2.at,t2))],e2.freezes.length===0?[]:["### Freezes"],e2.freezes.map(e3=>`- **${q(U(e3.rule))}** ${q(Br(e3,t2))}`),
e2.advisories.length===0?[]:["### Good to know"],e2.advisories.map(e3=>`- **${q(U(e3.rule))}** ${q(Vr(e3,t2))}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function di(e2,t2,n2){let[r2,i2,...a2]=zr(e2,n2),o2=ri(e2.occurrence,t2)?" **open now**":"",s2=a2.map(({label:e3,text:t3})=>`${e3}: ${q(t3)}`).join("<br>");return`\
| ${q(Rr(e2.occurrence))}${o2} | ${r2?.text??""} | ${i2?.text??""} | ${s2} |`}function q(e2){return e2.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*_[\]|~#]/g,
e3=>`\\${e3}`).replace(/@/g,"@\u2060")}function fi(e2,{zone:t2}){let{occurrences:n2,freezes:i2,advisories:a2}=e2;return`${[[`Calendar at ${r.ht(e2.at,oi(e2,t2))}`],
ii(e2),si(e2,t2),pi("Windows",n2.flatMap(n3=>mi(n3,e2.at,t2)),"  no window opens within 400 days"),i2.length===0?[]:["Freezes",...i2.map(e3=>`  ${U(e3.rule)}: ${Br(
e3,t2)}`)],a2.length===0?[]:["Good to know",...a2.map(e3=>`  ${U(e3.rule)}: ${Vr(e3,t2)}`)]].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function pi(e2,t2,n2){return[e2,...t2.length===0?[n2]:t2]}function mi(e2,t2,n2){let r2=zr(e2,n2).map(({label:e3,text:t3})=>`    ${e3.padEnd(9)} ${t3}`);return[
`  ${Rr(e2.occurrence)}${ri(e2.occurrence,t2)?"  OPEN NOW":""}`,...r2]}const hi=["text","markdown","json","ics","html"];function gi(e2,t2,n2={}){return{text:fi,
markdown:ui,json:ci,ics:ni,html:qr}[t2](e2,n2)}const _i=16*n.Gt,vi={changes:0,breaking:0,owners:new Map,consumers:new Map};function yi(e2,{at:t2,next:n2,query:i2,
ledger:a2}){let o2=bi(e2,t2,n2),s2=o2.reduce((e3,{closes:t3})=>Math.max(e3,t3),t2+_i),c2=r.P(e2,t2,s2),l2=({opens:e3,closes:t3,window:n3})=>c2.filter(({from:r2,
to:i3,rule:a3})=>r2<t3&&(i3??1/0)>e3&&xi(a3.regions,n3.regions)&&xi(a3.teams,n3.teams));return{at:t2,state:i2?r.b(e2,i2,t2):null,occurrences:o2.map(e3=>({occurrence:e3,
use:a2?.used(e3)??vi,bookings:a2?.bookings(e3)??[],freezes:l2(e3)})),freezes:c2,advisories:r.M(e2,t2,s2),faults:[...e2.faults,...e2.unread,...a2?.faults??[]],horizon:s2}}
function bi(e2,t2,n2){let i2=new Map;for(let a2=t2;a2<t2+r.y&&i2.size<n2;a2+=_i)for(let t3 of r.F(e2,a2,a2+_i))i2.set(t3.id,t3);return[...i2.values()].slice(0,n2)}
function xi(e2,t2){return!e2||!t2||e2.some(e3=>t2.includes(e3))}var Si=e.n({command:()=>Ei});const{base:Ci,config:wi,"governance-ref":Ti}=n.C,Ei={name:"calendar",
summary:"Shows windows, freezes and what is booked in them",options:{...Ci&&{base:Ci},...wi&&{config:wi},...Ti&&{"governance-ref":Ti},next:{type:"string",value:"\
N",help:"how many occurrences (default: 10)"},at:{type:"string",value:"INSTANT",help:"from this instant on, for example 2026-12-01T00:00Z"},format:{type:"string",
value:"FORMAT",help:`${hi.join(", ")} (default: text)`}},example:"  contract-check calendar --next 3 --format ics > windows.ics",async run(e2,t2){let a2=n.M(e2,
"format",hi,"text"),o2=Number(e2.last("next")??"10");if(!Number.isInteger(o2)||o2<1||o2>1e3)throw new n.P("--next takes a whole number from 1 to 1000");let s2=n.
w(e2,t2,!0),c2=n.T(e2,t2,s2),l2=await n.h(c2.cwd,c2),u2=await n.Zt(c2.cwd,l2.commit),d2=await r.lt(u2,c2.config);if("faults"in d2)return n.D(d2.faults,t2);let{calendar:f2}=d2.
policy;if(!f2)return await n.O(c2,{entries:u2.entries,name:l2.name},t2),t2.out(`there is no calendar on ${l2.name}: windows: in contract-check.yaml, or governan\
ce/calendar.yaml, makes one as soon as it is there
`),0;let{filed:p2}=await i.Jt(u2),m2=r.j(f2,r.O({policy:d2.policy,booked:p2},{})),{tz:h2}=process.versions,g2=t2.zone==="UTC"?void 0:t2.zone,_2={...g2!==void 0&&
{zone:g2},...h2!==void 0&&{zoneData:h2}};return t2.out(gi(yi(f2,{at:s2,next:o2,ledger:m2}),a2,_2)),f2.unread.length>0?n.D(f2.unread,t2):0}};var Di=e.n({completionOf:()=>ki});
const Oi={bash:e2=>`_contract_check() {
  local word="\${COMP_WORDS[COMP_CWORD]}" names="${e2.map(([e3])=>e3).join(" ")}"
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "$names" -- "$word") $(compgen -f -- "$word")); return; fi
  case "\${COMP_WORDS[1]}" in
${e2.map(([e3,t2])=>`    ${e3}) names="${t2.join(" ")}" ;;
`).join("")}    *) names="" ;;
  esac
  COMPREPLY=($(compgen -W "$names" -- "$word") $(compgen -f -- "$word"))
}
complete -o filenames -F _contract_check contract-check
`,zsh:e2=>`#compdef contract-check
_contract_check() {
  if (( CURRENT == 2 )); then compadd -- ${e2.map(([e3])=>e3).join(" ")}; _files; return; fi
  case "$words[2]" in
${e2.map(([e3,t2])=>`    ${e3}) compadd -- ${t2.join(" ")} ;;
`).join("")}  esac
  _files
}
compdef _contract_check contract-check
`,fish:e2=>e2.map(([e3,t2])=>`complete -c contract-check -n __fish_use_subcommand -a ${e3}
${t2.map(t3=>`complete -c contract-check -n "__fish_seen_subcommand_from ${e3}" -l ${t3.slice(2)}
`).join("")}`).join("")},ki=e2=>({name:"completion",summary:"Prints the completion of a shell: bash, zsh or fish",operands:"SHELL",options:{},example:"  contrac\
t-check completion bash > ~/.local/share/bash-completion/completions/contract-check",async run(t2,r2){let[i2=""]=t2.operands,a2=Object.keys(Oi),o2=Object.hasOwn(
Oi,i2)?Oi[i2]:void 0;if(!o2)throw new n.P(`completion takes one of ${a2.join(", ")}${n.N(i2,a2)}`);let s2=e2().map(async e3=>{let{name:t3,options:r3}=(await e3.
load()).command;return[t3,Object.keys({...r3,...n.j}).map(e4=>`--${e4}`)]});return r2.out(o2(await Promise.all(s2))),0}}),Ai=[...n.vn,".json",".yaml",".yml"],ji=RegExp(
`(?:(?<![0-9A-Za-z])[vV]?|(?<=[0-9A-Za-z])[vV])(?:\\d+(?:p\\d+)?(?:alpha|beta)\\d*|${i.Ot})(?![0-9A-Za-z])`,"g");function Mi(e2,r2){let i2=(0,o.resolve)(e2,r2),
[,s2,c2]=/^(.+)@([^@/]+)$/.exec(r2)??[];if(s2===void 0||c2===void 0||(0,a.existsSync)(i2))return i2;let l2=Ni(s2,c2),u2=[...l2,...Pi(s2,c2)].find(t2=>(0,a.existsSync)(
(0,o.resolve)(e2,t2)));if(u2!==void 0)return(0,o.resolve)(e2,u2);let d2=l2.length>0?[...new Set(l2)]:[(0,o.join)(s2,c2)];throw new n.P(`there is no version ${c2}\
 of ${s2} here: looked for ${t.L(d2)} and the like, among the files as they lie here`)}function Ni(e2,t2){let n2=Ai.find(t3=>e2.endsWith(t3))??"",r2=e2.slice(0,
e2.length-n2.length),i2=[...new Set([...r2.matchAll(ji)].map(([e3])=>e3))].reverse().flatMap(e3=>{let i3=[(/^v/i.exec(e3)?.[0]??"")+t2.replace(/^v/i,""),t2],a2=t3=>r2.
replace(ji,n3=>n3===e3?t3:n3),o2=r2.lastIndexOf(e3),s2=t3=>r2.slice(0,o2)+t3+r2.slice(o2+e3.length);return i3.flatMap(e4=>[a2(e4)+n2,s2(e4)+n2])});return e2.includes(
"{version}")?[e2.replaceAll("{version}",t2),...i2]:i2}function Pi(e2,t2){let n2=t2.replace(/^v/i,""),r2=[t2,n2,`v${n2}`].flatMap(e3=>["",...Ai].map(t3=>e3+t3)),
[,i2="",a2=""]=/^(.*?)((?:\.[^/.]+)*)$/.exec(e2)??[];return[...r2.map(t3=>(0,o.join)(e2,t3)),`${i2}-${t2}${a2}`]}var Fi=e.n({command:()=>Ii});const Ii={name:"di\
ff",summary:"Compares two files or two folders, without git and without governance",operands:"BASE HEAD",options:{mode:{type:"string",value:"MODE",help:`exit 1 \
unless every contract satisfies: ${n.Et.join(", ")} (default: what is expected of its format)`},...n.k,...n.c},example:"  contract-check diff old/order.avsc new\
/order.avsc --mode backward",async run(e2,t2){let[r2,a2,...o2]=e2.operands;if(r2===void 0||a2===void 0||o2.length>0)throw new n.P("diff compares two paths: cont\
ract-check diff BASE HEAD");let s2=e2.last("mode")===void 0?void 0:n.M(e2,"mode",n.Et,"full"),[c2,l2]=[Mi(t2.cwd,r2),Mi(t2.cwd,a2)],u2=await f(c2,l2,{recognise:i.
Kn,unpack:i.Ln}),d2={...i.Wt({mode:s2,...n.A(e2,t2)}),skipped:()=>{}},p2=n.p(t2,"contracts"),m2={base:{ref:r2,commit:null},head:{ref:a2,commit:null}},h2=await i.
yt({...u2,...m2,...n.f(p2)},d2).finally(p2?.end),g2=e2.is("all")?{...h2,unchanged:i.G(u2,d2,h2)}:h2;return await n.l(g2,e2,t2),g2.comparisons.some(({faults:e3})=>e3.
length>0)?3:+!g2.comparisons.every(({satisfied:e3})=>e3)}};function Li(e2,t2){let n2=e2.references?.length?`
Elsewhere: ${e2.references.join(", ")}.
`:"";return`# ${e2.title}

\`${e2.id}\`

${e2.why}

**What to do.** ${e2.remedy}
${n2}
${t2.map(Ri).join(`
`)}`}function Ri({title:e2,files:t2,verdict:n2,message:r2}){let a2=t2.flatMap(({path:e3,base:t3,head:n3})=>[...t3===void 0?[]:[Bi(`base: ${e3}`,e3,t3)],...n3===
void 0?[]:[Bi(`head: ${e3}`,e3,n3)]]);return`## ${e2}

${r2}: **${i.ut(n2)}**.

${zi("New readers, old data",n2.backward)}
${zi("Old readers, new data",n2.forward)}

${a2.join(`
`)}`}function zi(e2,t2){let r2=i.mt(t2),a2=`- ${e2}: ${t2.outcome}${r2===void 0?"":` (${r2})`}`;if(!n.pt(t2)||!t2.witness)return a2;let{observed:o2,decoder:s2}=t2.
witness;return`${a2}
  - written: \`${i.lt(t2.witness)}\`
  - ${s2}: ${o2}`}function Bi(e2,t2,n2){return`${e2}

\`\`\`${t2.endsWith(".proto")?"proto":t2.endsWith(".avdl")?"java":t2.endsWith("ml")?"yaml":"json"}
${n2.trimEnd()}
\`\`\`
`}const Vi=/^sha256:[0-9a-f]{6,64}$/;async function Hi(e2,t2,r2){let a2=await i.H(await n._(n.T(t2,r2,r2.now())));if("faults"in a2)return n.D(a2.faults,r2);let{
report:o2}=a2,s2=o2.comparisons.flatMap(t3=>{let n2=t3.changes.filter(t4=>t4.fingerprint.startsWith(e2));return n2.length>0?[{...t3,changes:n2}]:[]}),[c2,...l2]=s2;
if(!c2)throw new n.P(`no finding of the present difference begins with ${e2}: check --verbose shows them, and --base and --head name another difference`);if(l2.
length>0||c2.changes.length>1)throw new n.P(`${e2} begins more than one finding (${s2.map(({pairing:e3})=>n.Dt(e3)).join(", ")}): write more of its digits`);let u2={
style:n.b(n.s(t2,r2)),verbose:!0,quiet:!1},{base:d2,head:f2,contracts:p2}=o2,m2={base:d2,head:f2,contracts:p2,comparisons:[c2],notes:[]};r2.out(i.P(m2,u2));let h2=new Date(
r2.now()+Ui*n.Gt).toISOString().slice(0,10);return r2.out(`
${Wi(c2.changes[0]?.fingerprint??e2,h2)}`),0}const Ui=90;function Wi(e2,t2){return`A waiver in contract-check.yaml on the governed branch lets exactly this pass\
 until a date:

waivers:
  - fingerprint: "${e2}"
    reason: why nobody is hurt
    approver: "@login"
    expires: ${t2}
`}var Gi=e.n({command:()=>Ki});const Ki={name:"explain",summary:"Shows the page of a rule, of a governance code, of the rules that find what buf, Confluent or A\
vro name so, or one finding of the present difference",operands:"RULE|CODE|FINGERPRINT",options:{all:{type:"boolean",help:"show every example (otherwise two at \
most)"},...n.C},example:"  contract-check explain avro/field-presence",async run(e2,t2){let[r2,...i2]=e2.operands;if(r2===void 0||i2.length>0)throw new n.P("exp\
lain takes one rule or code: contract-check explain avro/field-presence");if(Vi.test(r2))return Hi(r2,e2,t2);if(/^gv\d+$/i.test(r2))return Zi(r2.toUpperCase(),t2);
let a2=await C(),o2=a2.find(({id:e3})=>e3===r2)??a2.find(({id:e3})=>e3.endsWith(`/${r2}`)),s2=o2?[]:await qi(r2,a2);if(s2.length>0){t2.out(`${r2} is of another \
system. What it finds is told here by:

`);for(let n2 of s2)t2.out(`${Xi(n2,e2.is("all"))}
`);return 0}if(!o2&&Yi.has(r2))return t2.out(`${r2} is of another system. A contract that goes is no change inside of one, so no rule has it: the report says "r\
emoved", its owners and consumers are asked, and a row with situation: removed under policy: rules: says what it needs. A contract that stands in another place \
now is "moved", and compared with what it was.
`),0;if(!o2){let e3=n.N(r2,[...a2.map(({id:e4})=>e4),...a2.flatMap(({references:e4=[]})=>e4.flatMap(e5=>[e5,e5.slice(e5.indexOf(":")+1)]))]);throw new n.P(`ther\
e is no rule "${r2}"${e3} ("contract-check rules" lists them)`)}return t2.out(Xi(o2,e2.is("all"))),0}};async function qi(e2,t2){let n2=await Promise.all(i.qn.map(
async({rulesNamed:t3})=>await t3?.(e2)??[]));return t2.filter(({id:t3,references:r2=[]})=>n2.flat().includes(t3)||r2.some(Ji(e2)))}function Ji(e2){return t2=>t2===
e2||t2.slice(t2.indexOf(":")+1)===e2}const Yi=new Set(["FILE_NO_DELETE","buf:FILE_NO_DELETE"]);function Xi(e2,t2){let n2=Qi()[e2.id]??Li(e2,[]),[r2="",...i2]=n2.
split(/\n(?=## )/),a2=i2.length-2;if(t2||a2<=0)return n2;let o2=`${String(a2)} more example${a2===1?"":"s"}: contract-check explain ${e2.id} --all
`;return[r2,...i2.slice(0,2),o2].join(`
`)}async function Zi(e2,t2){let{governanceCodes:r2}=await Promise.resolve().then(()=>require("./governance.js")).then(e3=>e3.m),i2=r2.get(e2);if(!i2)throw new n.
P(`there is no code ${e2}${n.N(e2,r2.keys())}`);return t2.out(`# ${i2.title}

\`${i2.code}\`

${i2.why}

**What to do.** ${i2.remedy}
`),0}function Qi(){let e2=(0,s.brotliDecompressSync)(Buffer.from("W+HdFUUtJ7WGsBnJaq+uAb0Ub4xDd5NORiBu4R50K/PghGS+3j+BjIbzKqIVRvxqDS0HYnOaRrRYhHoV4O5uAWHpEO+Ly1\
dEX5Iupzr1SZbPN7rRZP3oRrJp1zaAuA1o2vv7z9bqT9dU2r9ooZKgvez0smJ3lzIrMPLATPtGyPOT4Focbpdv/3t98+t3WxLSBbK3yymtbWEQQpoEcd+KS2Rbx9bXtPd0bTvLn0UOUXJI1xBvmxA98PDOFLyuko\
ZxsNK0jNKWJVkFgDIWkDE+uq9dHNHkQr/HYbFnX4UgSxUgUL98alG6cLGBG8QaH2hq0kHJa2+hPuMOw/ct275sdqitWslBOEkmm4Pv7xviFVDpokTU+F8fyPcyMoi8pVV33SUg/v/7flq1ymq2kNJqq602NcmVbM\
ERQjhG4p597l4VX8QaBH7EFIAIriIB5qxisjST3fqee+5994cCEQSIhCKZRDKVGqGUVe54jjRHm8YTn7UAsAUrcwQra4QQ3vjWGOaou17rGCRjDlHVSkeWU822L5LAAcQaN5hfhqn/85YeP0e7/xrbIDASl5CEM5\
PhbC40Bq3P/8N1GWb+18zVvjjH7m9iA8ZICMwhQPQYy6ym2e025rknKgw4fI8Ik3/6vxw+dzvC6QOjz/8KX87HB8zPfSAJnSpErShU5KuRTwGYL/WgY526szWvvBCOYUk7Gy2VEolXYicmEFGMJHuZCvCfSCou7S\
gNmr6ix8xFof6XBX7Owo9hNS5b2nzW7ZOqaBRSf3WiIU1x56sd5SRSbu3SUvCSEtm1YVD8JcCKoXqqKr7L3+p4hX10u5tpCtoi5pVBp+CwXxYIjsV5JXs73+kU6vyLqxbtOx0WIEzXuDwQQE2FAriWH1U1pCTMsB\
qASiYiSUupWnCfaTB/n52eN0NJjibb7AP4/4K6HuC8enDA/BUxsmkAredt2CWoJ3ccAqPL8F8YoeF+7PO2Xpk7HYR4SZDTYmrnvY6Xa91zJKBaV+MWi1MXxXXGJrao029Lnf6Dk0HATdJCerQX7HJenRr9lYdNs1\
tdhmc/wpzuN57F/HTj32Pu4H+1i80iZZhFm51WYq/vxvmIL9uKdPf/J8JHJ5xr1XECvLPivpZXw+ZCBBY8yRtaq3bCESz3z/ee26/U1J3BD1+gMiie/6Cgn2D9jzxN/xjDg95vmt2Kud3eeM9PEfN0c/mBOysDVF\
iE+ZAXYH94bkUf3sHYfvstABMuY7Pv5oiP8E68+27FVtJ+BuvB86C/8EYC/qWStjfx8PfO6M5Ws/kLyaabEAeDh2B1GsRHrRvBiRUtYQ2SKRb42DSiQV7AiKhCGWejdv0cgPKr60hpyqM0ErNPQDLt133g9OayPb\
ZZmpG0p0LM22bwHT4U5H0yngA/bIkRjOaEwQazNMElT0EB+T4HDbM+1YxUDSFQoGE2j9QGWhRI95gPne4YQA+OQE5nIvx9wUT456eQVpb3b1NIEpELUGaxAoXUc8XFoROqvQZOruoBdagG9jg+oQNrIYrGQqs0MI\
rBi+pgKfo/ehvUP/EllswuceC1ucL379zUn0V5qLZY3h7+9qgtpylytkHrrd1LP2LtU+DoYjly8ym7+1+PxhaL24enHIO3tr/rAwoQ8o6caIP/c/89rcZFPNDUmE99YYk1lfcWFwcOP7S0hMlvSxoxQunW8MmANp\
GEDkgydyDbTKTtiFWNTltmopFLK6kzeMdTP018wUEAbXDae0fonJ7fkjJq0Zg8jEdgu2oQyRHIwd4JKzbQYDegIEOkB34wHl1ZcyAqZ8oPpeRB2sMH8EvdlBH4ocdfUiwPdfrw1RTI0VAdXgYbhBXjHyiFagKxPu\
zceul/GDpDZoEkKfjsFfDMKLVycs/HlpOPI3I7WbBzUb3glhbgWiM03yo0DCBrWKKPZZj4f7Es1wzidvWMivcMnmGNKY3eI8Wn8Bo9StE+sJs6khJW6lEOS3j3mMqwdxMpLtuBnCZV9hsPqp9zbyfv2F9LMENHhI\
ugDTLPrm1Zd7LcL41O8edMzMeKXCBr7vnA28QiqHkuzqktvH7S2EjGUMPXDX1ww92+lPFTIsnGSz/sB4DB1f+gm9md13DJenm+IP8S1wt6yMdnnd1qBMofK1x+3bnppMTU4zhHKrU3BlshG1ror+eBoWdFcvKQLM\
3xuZKUfJQBSaLH7CvxGJeXMwJSeGhSHJAHS1mhhElZmZ1Ec2qYXgKvhYbF88u13l6DjD78L+GIXoDCKidJQIVMHHa5ZMJ4S2wCTnjRA7iATk+yto60DXOpMpaUzUlmpByaXQv7lt2VHDBbNmTcAlEa2pXZhmhlQ2\
TmEG25SzOC88WGWZXv36YGV31m8I2S+VxeIzzE9ANpiSAaMh8Mc4/u5WPGhtSOtSiq/zylS75EhuMK0BIDNK302ZVg8fjXjdFWgsPptiI3MbhIsUcuNAG/2srepMWV7NOIfvFq2oQCDsqQMBBAA8S4btp+ANOjEk\
QonHoSaT2UbcAYqMNXk9CFfZfwmRWPlGzRly7dlzJtCUyYHLMU7/wq1K2J9mLQrcve9Y8ACK8rL8J4mkn6XWNuPBBwbD7CK3quKBSxUjlR5Y+4IR/ivT6JD+Vl5f5xXWSLhYe/WNc5XDSXXGvCYNNag1Q1ZkQbak\
G7eAtNgRssDQ8/AQq/aopgpUH0C1fmw/vQYJtN3BjgTQta+OBzfuo9pskDdPSKUP9/4o/FsbOvgASS5FZY2zllMV2JhZvus3jhd17CCgn1tGDsnpVZKmlTSDrSEKf3aX5HhFjoUSG8u3ruF7hz7Z+SwWjWNQfOOy\
P8WrqyVIDrolXfMtli1pcD7WCdV6HPhVO87IP2tqOazJxaWbeI8GqVjlJx/Kxoz/cSGSDRUUeuj/JT6FkkrVBkp1eMDUNtiQZ+JSEqY1FY83loQkrvhwuxc5dmovA/hdk+7K0bf8I+C0SiL+mK62T6FoA6alFcwd\
KSiqAt7UGxR2oxFWdFBQBCNiOg6gQAdiv6v7oC8RX89QbrVSXfVt6xdh2zIg1u5ixM6L9oAtDudrsn5AdoRrBcMlwdk0/pHiX7y48lu/ixbZf2wepRZnXPB5U+1/cbaqzZTOrw3gfBwyzP8vZ4x19q8J8t+YGOl9\
v+ywENIB6kD2H9lvepRE/45IsL3KDJDSdVTPx06bNpBa1VUssVwErAWSEXiUxakxYMpDwzQySfGH9vqSsODZY1weimBbFyKvAQndFSGa+Ft/24eWsYiUMLsEl2udipRa76QLz4i92QRLU34RtkQwNj0SKEufymbO\
tkl8n9SU5O0ArAEyTEt2TQ+lf+x50ruOLfaWjRmPC7asLUpih71VGSW2pe1rINA/ly7HUZ5BA5r2kzpl/mPB/S2Pd1TuNN52Bij0Wy8/wRWh+eWZ7CgMG651YYrzLkGoJWoCXQcwFcXjWqGJWUqVkfjk+8fLLEq7\
52YplD9c1/RqS7uc/gU9d569/vHx4tb8h8WYzL6Ef6Bi8jvmnh5Q4WsrWtHNvWlpQfHq8p4SndM9P7JKFlJmIbE+yGK3i3hiFrvzxl/yi5yPTjqVkt4k8B979uymt9oJdmNLZ/W2lltrVbNxWiZxcKQxfRS4FaAU\
5QFwpYOaKA1hjnFaicMUidTzvU9sdA0arffByGVf1emgHQMFbcnsRVJa9KBKIcOGBziA/IV5BpKAmrEos7tCM0aEPG1GNjbI1F51P7qi1E1pSNETyY0fjs30mYVy3qkRov6JOzMOWHgEkjauhbQB7v7QgTS3jahC\
F0/ccPpj1+QVt/EdwqoQ/jKkt0h7HZQsXtPfZpPlaFzv0J/U6HPVkxZCgQdnHjTt+jsMMPeibAMLJoZJh9s3hAWGr0smIrsaEDZAk/U6TmRYAtEb9qSvFZCdHKu0gpR4ejqzk2ZD2zZeSmIpkLVF+kSu/m7ImLEv\
NUphT7rc83lAmEHu7Q+ewcZFu0hUCJACquEftvVSKkwod22yjn6qJAanIlmWDLSAMPdDohLGXIysaLiibTf4riK4F2BksN9gNiHvB+YykYG6CTLesqSaddQz/6iy4o7uH8nqURc2En0MPwZmrGRWqD6rU/0N+gqH\
eHDU98A1DJLXweyH1PeRc1im4cc8o6eLh0X9syya3y9SSN7pUsQ3ebToDvDR6tUkLzXHr4R2V0klFJPiDC7+T9O++vSJt3NlbmCb18yV11E96BsFqlQviE+Mq5PtoJ96Th7JgWTK5g13jgKTPupWWHJ+tpwsis4r\
3mPyDQzDxIqT0PVFbSvsAAprqwCpgmPn+7EY3QnxX02G8XWXEAShvFAu8wArQINdq0sOFaGqlFZxEYmDigeMkNflZ9m3IxnGqAkyOGWYHzBAMmvoBi3YGxBm3gUPaGzPUAEgoqMGf3VA4mnFg8md+EOvU6tCiENK\
z/LoVUontQ/lApqMy7BtRf3HG5uGR5I7M32YHoUWCFT9Ba2nhtUS3ugEVFqyvG+/izeBygosVHQyVjIBdG7Ks5JDPH8euEQXIHB2CBSCNMJV+SGT5QA5Gg6qLEPuOTrdZXgCKailTlHRoAKhA+fzpWi9MLrPaK6f\
3bl3762qux7BXdVVnBYZU+G5iZzOJVMB1SXg/76H3GXES5LgY0Nak8l9+7zWiQfCrDHMPODYc6NgKvWkgSmLDFkxTLb2fQZwZaoUdk2qVWriB29B5KMkmrTpt0yI9/YFcOUqMTbB8rUSywzIp+FUl3DBq5iNvL2p\
H4qbaVv5NA0aSkOP5+o52QNXjuKFaunkCpvFWc+CJBKUta1YQpBE7CH5HcCqB1v4Sde7sAvKm8TKM8qihnqi9xx+bV91RgZz6bwcrpg7TVceCXMO83ltU+fYkpAE/jwZbt63WxBD3eVbnRa7/iU4hzH6EGCmNhc9\
bHc7eIyCs3WEdhh2PvgE2du3UCV93+h4EF1qnWjCMDpT/rlTp3q2VKKXc6yTq43duyqKrlrKTrcLyx1m2BEs12a7M7L+s8v/68OINdwkNBhFeYtUuRgde22XSTJyov9fXFQQ+CfSuI/v6BXc+FMSNOhwAkU7o46n\
R22wJadS833eItYAsTXl4Htdo7pUp4dowciKB4qSbAoBRykFTREUDTV4Y41evktx4cnTu6/wHWZsLX0ePNDpQY6BmmKS8rd1HaqV4u34B+QvnW6WOIoFXqUwqsOVgtbtNjF91zt1FMn0/cF21U28LdTMBzvZtGml\
1UPnWu6StM8sOf8fsvFvMm6a/Jl8ldzDs+KQRGezgZeohvOFyPo/qXqLhUaPyO0Ga+wWm7AIChNjFtoSKONB93qA0PXxn6Z0p2CHQV1Rr/4OJglpVhdWOoin/BnQ1z/2XwYHF4dinW3DXDGWGef0TWWQb/1SxRg+\
OYoT7/0DsK5T02KTwLaJ+QKu9Hqf+PpKMZDqFzc9JRPkgFuDOOYTiFI0SuRufkEKHlzGG/KE3pWdrW+pTOODxMmShF7TcHIelu2Ch4eTmVzDisjMkqnxtHvtObCqoCz43uW8d4c9EgkdwXjJ3tkJe1A9rXE5jqA2\
4XOxESIDm+C5hykOrRuHBycugAVf5OKUKEEBO1Hx5PgufGdvW5br+NPXtl1UFM+lesH8B1rHX5YPPBf5VDeI0k3OU4nM6OKf+/AuYgb2/7DVWohgnH4FA090dOvIUpy+0RLiHgBB9Jv7jDLbTj27k+CDxPu7643z\
yz1Sx9ZXiH4a4KdpgDOarGwjXL0FTBN6RRxpDMDbdetIbgCwWaV/wYIFXlndle1LD67NzW77qqct/WMPcAnxFYhAiPzymEF4V2Nj1pUMsp25C+brCz6dmEyo52CRiRi3S5LaFfC5IZJ8oZLEECxnJJMrwi6bN1Dm\
PD5mYmKB4m3OA7Is82OGBlrvDidtNGbcofxdt5uu6f7QGtbpNeaGFbASiZEZ468vFYKEr3Cs6dTRAZHDwcEAEPmperGQGQ9ZTRHC7b9eIKRTSfdqPLJWzv0MidQU9CfTNJ6x6eeFFzDWV4VW3nM0fwcAn04kYGEY\
kC0hz2wA1uge/egpW1C0SPNyM2bSDs+QKdrvBxVJQyAcymzWH+7xENxmNOGOlQKglB0J31sjZyHamCVtjDqocbGmnA4lyxbsjXcvgGcRcPN2dXSlR36zFsLapSAquvVhARsRJvbS3xk/KMt2vit62pyhkgyaof+l\
N67URa2gOFz/q0avOM90pmMcTgcnRldlLaU8bfjUeJu9lCq1xmhCs+7Unw2Cfm8qSJ3KPhd/thLRuGqsvUwdvJgqQwwoY3ije/jrU96OdgTm0K+zY/WhoYfF3xY18MHHDLwnhqd7dwti+LKaM8ZTslE6pYZGtZd2\
Sf2LjIcKzpnboE1Fwyg2dhHN3BXYPezlVWVV2vGoVmqWUoNn1YCd/Koe3hPZhxK2nRXADd9jX5X76LIse3JcYhFQaZ3evPN1Al1PXUvz+6y1wzB0QvfHfZKZC/OHd9Ec6MXsmjUwckRDAs3MyAOvJFne2ZFBaxut\
hRtk17hwHDuaelVwgqNibehRZBRFaxB5JFVqQL0ZimmsjploiW5b040ZDLzmhR9X7NdKq1EsPWitkqCE6evQIs+vDnUsdlkM8BpkHIvXRW/Z9iNKiGArqgrG09ek6gxBX805kIPNWI7P0tWSuOCGNR7BFOYTFEUM\
sZ6SQMSaqHWVsouXRxebhVMaTk0usLLlO3jNHePIw8nbh+Ca1ogEo9bg4qvYxM0vEbb6ZHamK1cI+MAYXBvwvwv5kkdc//7LhEMwaHSpvv8eo9LmFN7fVSgYixs+vf4HzQ2FjhyuHtIZUOUtMNR2+Qd0RyM84sQm\
I/g+HwJwXBeh5M7jNkNeRtG/8IYnJ3mpF8YoIIXUuiz60N/Kydlw3+8x6wetZhu4tdDbY3Upc7gp9ad5BT/KvoylpwiETwD4MnMZI+YD4rJ2RWLTzNa14F7lhrIP3yOGZEC2mFJgSO9m/BOd1WbXcUUYcYLU/Tdw\
G3jKlHPPilajlZqltTfqiGq/zDyyHBfmEJF+HSHNkQrC4z5u+PsT1Uc4Shma4wEDD85xbVFlcPB8oV6GYM3zd0JK8Bauj5OIX93Yzadg5wxwIvggK468/+vTIyn7VjgL/dsuBfzSK1c8CbLwPNpRDF9lqloRRw2+\
VmRJ+zjHKgfoFkD/WmFpKyLXdZnF0a/WmApqc5oyD197YGdnYM2+TDw/cR8uKrNz0f16G8/58lnZ6f7HIWuycVK78ctaeIg0LbMlRd00vRbm+86mSQwoe1Il6sI7gCm6LNM9dbdpSzmpFKE7GCwoxUFD6FvqpaMT\
l3JbQ3OZDSuYS5f5z35ZrO8o/FxMAms9RwY0giyrVosxfJgC2+y7RbxBLhVPfJLRSMB7Cuy7f+Y8wQErM4N1sjrvW1x6ej6dnlYKlUQQvcuc5P4uNVWsAwd5NI7C0k3OLrxRLz2tnl1dI4KdJOBep2AtBm6980zH\
Q+xOkkEX00wHSp/xZ4zdus8i9XoZ3dKKvXzp6iklXQ/y0Dav53wAP63+OdsE7EQfpkeXIqyYWZ6wd1RkR02AZ4eyWFMdBx5MXuUM20fTQc59IexmP24Pr677LRXDbIxCp0lZfsHoT0CL65uGwLbw5in1WflzlQNl\
Lx6XhhqfRx8M5OK3WPJfhXO3QWshhV0zcE7xB382gfkAb/WZ37N0PyIHqENSw9jqB6zaGON2VgAMxBH6MOI7ohWe5xBJGEjj2JGn+q+xdzvFvwPTQJyGbOLpXFHk3ZuOvzZvFuSGOAZBZ4lWZk3PcM2uW+ENcDK6\
Zk+FZwDDcQTE8AzkskIV18UKd8V0MmKnPjQER/FtfaFbCRSPpM2RFbW6dY8x9bSLqsLMxqRYjXiZihnmu/1cHlRH4Zo/a1EOyehXWMWDR95OroMnzCzaD0uaxMDeIJ8b4aOsc1tViJPzv73oaeM1YXnHJxG5PhL2\
C9PL4U2QxjfqD1PJmviJUuayFMFSAEjYMALkotP4BEIjtzCPriojmmXdBf2xp+YVYNWZ4u7BYxeN0cD9Shxy1quyiWp4GzNC0LH74cId8yG+7Mo+64hp8bMkh4skWJoQQp1Pn739/7NTxqVT+8H8QZwR2c4UCITe\
fR1FiVUx9aBjSKQU2POIp4lURbzOfyaDWTyBPDGS8Vt9u0VzCVoWxtPVGlqQKSUdtACYyB4fk470wwOvSiJImEVUjY2LCGpxzY+/DK+P9tnPGJg2D2N7jlxK666RfQdvaw4SiP7miTmfuI67MPXcd49Mqr37/4wK\
o8ZY/MB3VGaKcCufu9jx8v3i/LuunSL5k36co6hrndLP8A446qvuLCDXreuwKIu7oRPhfB3r1ZVnC8uAhXuEdVl4vAn78lYO7BAPzBmxERjbpVmFRSF4fZn4Kj12l3cyBwOMdM8xHwsQyUT8GYBE7IldM91+hCm8\
mfDcGvE6xHZvG3Qp9t+980dc4UHa7NTj9NIsWsWUuZK8F5ALR7WKH+SzrezRp1ofOhY4OhzGYtKN099YYbR8W1faXhZZ5+E7bTr166e3qAVmbC7nUNtI+29r3tvmej1ufe7iC07YP3Xd4w9sQXHOqbf+AmipHhMe\
w7xML1jzLC6mQapv0mzE//219cKO472nvxpsv2k2o7OCUGxwQRsszgW+ywtTA/X0h+C9Det8CvoASNH5SeW7cAdftCtU6DBt3eLTsXdosNn8HoaNIcWgy1avPECRACgMP8wjEdK9EjPpjH7iH2MT1YcCF2hy1YvU\
UvTREqNxfzWZ4uAIO5ekmsLWmATz27yhQg+8oMo2tmJgiVRGF4cTM4plJEfuGjHkX870GHhN2mBj4OvlPJhVYBXnQ3o4WwhdsJT1lg+UPg3RqasXwVdSAHSJFT0ban8nH4NIh5E4OCXaSJC7xBQhRMFJJWjcU+G1\
xY26bK7VGk3nbYW+NoJfZ7CfAjKNunXoE6ioSRiIfQmy+/fOInCWBpJzxlTHfyJCGYsKDABoM9igeT8qVEd+P4bLirfc7ZnTDwxHgVmj1Vor/J8UOYXuokBS4lIlfBO7ofyTIdpzkAoaswg7tJjQ0B9Zg4II6FxQ\
1DdSNJXcmGQj/PL1tCwLlghYR2oW6iKyo/3kiGazKM+Qj9XmK3ED+HnMwTjibrmYx7yzggSQ9EJBwu6rE9m7R1DartsfqfF/5nQn/FybNvDVSTXHoj6Zo1wmfAB952WhIB1D4wno8O8dedK+uvAV2vtzGw4dYhgE\
VC8iA7v4Kb2jrofA49DAf8l9XOxhNvKpZ/I0JrkG0f65hg+CMD29B7QDGHk9ZURTWRuXz7BFk1fzww7oabQ3SBkstMKntTWirtpOVU6/qOo71rkWAEjJXijEmp1Aazof6diT23uVkLCgWOp8Z5O1eS1lg4gURIF5\
zmeXaXzHIlm0OyxNyzG7aSbn9DimhL8GkJYe1KInIF+h+0nR/es+cJdOw0HAwkFu0oxDTFnkpzSULakJjtE9pzuVf3H0onlT++WRDxUH5ks6NDkol8GovVap2xE3F05KmS8zUELR0q7u9u3xb1OcLrtjCiSZPula\
IPHCmdI158Vjk9jX5gzpPMiNX4UfoAwRnURD6lxV4urR1IkPFBOLhHOeEezk9GSQ9OcUtmM5fEIvwdh8+ZfcRRXKloahaTBsIf/+evDGXhj1VKv9gwBg9fn1r7KgIJRnQ2LD/GWOpswofWB4VpAn9rpyOx+zqmWX\
HvZNMvfxuu5zp+XlBcPAX9FeDc/PoMd7Qam1RCr6GjRWLeTwpg3ubMU0c0C0/8z9dY9sy1qRRobFDQSOB6p05FsodUYyqaYtFoGr0j6Uma0kyasxwLv/C/qbh+TszKmtVADNfcHZHa6NvHU0o3tdXXg/2MS9+Ao7\
C0N3enA106NnE7gzYJdrzE4yNB8TAFtzW2h+XjOJ5yT46Mv1UQybxiS3lKaRF23iMk+Av3qMIQ3cZJX96DiImO+EcdjJJQZmu5d3GppnDRMyirfZEDn23QuANxtjDux4+dlK1R9juwfTPgHdVulAy/KFe0WCTNF5\
lKcmOas7Svy7k/vyDaXQIUH9stToBxfOfLBSlnQMBP7dgar11LPQ/R1N3kjxzbeHbRCjNJ9UcaDqifSzGdMimK3oE/heYI1DkRBd1f/kTZ+KyqldESoJ2TGVXr66VbG7G6BjWN8y4n6c8HtqQk3WhS9IJF2sUxRn\
HRuT9gCTesIObULwY31x87jVjGNycuf8XLiZMKgE24Yw8xwbCXayU6IX4sX9DyurGn8gdUEia/OtnCXTDOLmJbNz2M6Xa6qTZgwrdl1QG07vIR9ss/YBP+vX5eo2YJmqGar6u0CcxtC9CPfmUTj5vWDmOc5zgqL5\
UegQvN6z/aG70+s/85thz9BpE1SlOpJPAb5P2bDUTf/mZzQp1lXLosMyj28T3L537QuRhrEueqvhXk8hdU2kguFZmJjYpj7+zrM9ckXv0N7dSSfcp1IfwpvfspD4lOqrJZm6p22pJ0H2HsEmGEZ1I28RERc5P7EZ\
i6Z/8HpDLt7AUqNLn/BqRTVZfXWRLZpsUnUCVge+vakNQe/mintYXt8pRod41b2vqazFYgmwlPUdtab8QymZufDhMdtkv1M723gUbKhDfCwB6KN8igSobGujp3ChbX5JHPsNz2CW64N+bkCCf7dV75v4afc3fKWs\
Y9Ce/0dIXYRXZ3jJhHVE/2x1jCo5jNh82vYE3bSj46tlBRuaqqGdb+BpIBU7Zcorjp0p7GUE5LtfNNpjLsLC2yAPu6AxgY5yPwkXo/o/O9T6EV7f8oLRmP3XcM3KdW7u29HuXiGU68T9VVSZQhiTPKibNyShBF7s\
3z6f+Hb2F1kF9zduQRHLEz7PE5Qn/8X2YU63h3oiv57MZROVFmX4xCXNi52VKuecd9LIOSEZEYqDPY52NLYQTXHrFoumA/nDmR3qBB47Sp41xbTM4+Ui7FOu2R8n8+JVeRjepxim1oi8hCWBAIXm+MSdCtZomsEv\
bJbND1zf1GPSDVnuQAhYXt7jNiyWGoY+G6cEq76jD9Au3OvOsRYYt24SDDVp/8GwXaCH1bsAFC3y3kmol3P/U+WxrT0xRq1s6Ka3B/QH1Cvy4l7t57C1IA4y5i+RlVLE0mknpGangbCkIuBBkOBdUhbTBcj+5K/f\
AXoBIuQQIjOov8eikEi6gUHdK0t7JRkZAGaIJnEsYoXnFnMoq1RM/tsOrnDnOEAFoixa9UF2PmbGwJ2Pz0/NY3GzVPk4o3KfhFQYxOLf67E3s0YEm0m5T9knhKehy8HU3k7nPvnEB0zk+WY9Y8M2MeVF9mApWNfV\
1GmJvhoMPOLE2i4EpVqdnMA+GdDpqvx+lAK/4FBuTP/qhaq1uFgfEdbzORaEfVTXb7yWSawztn/8xDpVF6sa8T6r8RMht8s5imVOOO01+iYLz/uEU8owArakD+zmDBhEU6T98Xidet8iSyYZ9TTUGbjpzvIr+YiQ\
TbuWQFof0tqDcGt8dafgGU3TWVChukjhinAziiE8YG9VFAkBgGlGn3DMqZO5S1d4cusxAd/AGH2SG/jSbVeOHPpfOMnb17gLqn93KtO35CyXgP6ozKHZCN2Z12WTabfGS9NacpSfEMOjJjpW0P1jdTGp3I78TgNk\
oZrUv7keJ7Pxw8rKNsqhDNK9l5wpCLAmWiRQ6KA8tjt15W7RGtiky5YiZoJ3ojt1v6G5SnkignO1r/1t9ePWw3eXeaXwPKVT9e6Qeurf25Sho+nGKvhdVyUXoA+A3O0cbPa5FKpBpi8oTf6jiQDstNiM5PAFwObW\
CSvJ6Xgipg8yCnDK3/vWShbZW1ohcsMs7KoqizBdyRnhmAW733xLkftTWbYOH330oQ3ORzm7xWkaA6DBOAinJW74Dg1lQeiIdHA2Wnj+L2Z55xSA1S8+NCdd341zzRytsbpHzKyKzDjO1J1NSF/hQxyVbU2c4+h6\
kf1E8624vVgTfpB6DN+pbjqmTczaJ8eYG0oBlHlHx2uKrcB6O0kUGI3VGFwF3KNoF/NyVpFxO6Jfd4tkOkFmLAC+eAnMTCmFoLHwa2yQ/FV9WnGdrzWKNek2ADpQvdH3jQmiAduu7z+lT75ICDWcTtxUQTWWVyRO\
XudRrC8Dg4UXvnHWn6PZ3RpF2pblgPn/6nVXOxYwHZZXVt06G74bR4hjQfLwFN4LdEPln0NfMv+04X4hmyYqcS4AEsbUYV9p120PkkPV1Br0cITb6kx/TYIew27IpNLBUi8eQjpymCalEkURjeQ4/WCBGfEeF1+A\
w39mRoeMera6o0dN9mC/QfKAFsY2qS9tSx4AgKSCNBGgv9XPaX61o7JLTIBmeIEDRUax2A9Z+8r42iv3QwRJ5OXvUC8Gcn4fJXPwYpFngpiWGk34ioiZbu1itiKkFJctIfjiQPMMRkaBw/2uzASA9QLA21HztOuD\
CDgN0zi9jSXE84l6vgrG5uTiW/l59tmqVO1VpjbyFY7j1K46egSpdASRMX3GC9qtfW8cfZQxjYcORN+qKvGs6dQ3rcTaWB+gvRn6ieKyePba6peQTYZm7oW4JL61Q/QZ6vbe7bNyBq92agXx3UYPuyysF6iyGqGs\
2+S4Hp3E6gZKa6cCOTkZhUGQOYDKyMbvYN/kl3AThg64pCDMdcsMoyXD6QkTFVcVsUTsGLKym2Ji7AUXvlXfteKtajhmbk0YwLfuJIf6+/YSv+C+QMjGJUoJzBbnZRtmy3u/ijW8Ka+agNjIqHip8i5j2pKLyyeK\
kc6y6bOX4XmkA7HZ9kxEk1Zy39a7lzGVnj+SPCj1WCwzea+tFan0CvaAzr1WPdTuGk529PGC2EGNpliabdU97z9H8GztIfLFYC8WPnqgeeUfZlKW/ODzf+Ea0kROcHAQ+Aad6Aah2ntlSWYPurqCQN7WShkZvmpb\
WqR/6ri5zFKFJfBoWLKls1qsxWTrGbpLIpQrYPWmz3ttOqozMGwWX0JNR6tPno132c+EbQvl3RWBtq6STPsQpOoLBxUlBkfueCkl5OKjT9lwEa/No/EOh57d5yDx5Ki/4X6MQfzoEWjgap7BHVLlM7VP4iyjd//l\
4Tx67gFcPeSeLxEmgFR+sB5WlFclVEy3N1zRY8ID8LKcajErH61YTQEYUe8QYOHRukXyOliR8LlAeGaTJyQJ7kuR05totR9Jcl8MK+em5aidhclIuQsJXu+jHBevgMllLY3FFE9MJ2j2Gf5MMmGSKrtp/4tlr5mE\
ntwEwXV6hUaEcLVyfwNMgjpTni5JJc0nAo6GZ2ALXvvNjtq7NYgLzMZDB7vT2n2KG1LHKrh6u5fZdbIW/1x2aQcRwOQbfFK4R9+BGbb5JyovbLbwjJZjdBPl6RgK/COyKIC+rl7zn47sfwgfVMKoSKjuu1GhTNV9\
QekbJ6KDoutxCl4+0tGN0Ny3Gsxg5gAHiYxHfVQ9itdcGG8BBVRoQwJQJWGgiM2FxMsGaHfK2+U3tV3uXjw0z8/hYiXl94QE5iJNoWhBYC0Pnt2wLi4y7Brsbs5sN5d8Rb0bxJtwmrWcvpboR+XKo6RykWSbW+xN\
TjN4lki9KHRv1ipA3aozBZDUjTqgGo1EFUm2rdXRhxpMGto9lSDUg7Pg0NP7iAtY3Kc/i8iPKDh7eOePzZPlQoH6Phw7vDLSiA7i2DAATvfUsXwApwm54pAtjSmN0Ipr3VlOLmiFw+KiB/FrZzOrJxbzHx/lvK1g\
sKz25viOLbyPr35OTf4oBWlopmWeGzhtmOrtyK2uV3KbCfOoY0gslJO6gyy78ZFLG1VH55Gfm9RE7u1uGw1in6atumMTyr9k5wwGntcPg+wFkDD/IybsX46QjJNfJhm4TgERaRqmos4z4jtKa0QxlnCa+NExSTGc\
9tkVVCj0RTo5bXSCV3tCqa697JmKYZgM9LBUWtQ4KmePeQeQtjY9iOJliiJVRHanWmJehdvIztjNdhHbhhq2NvwiHCUM8CMB1Hg6fFdP/u20DwTLHjzwpDDJ39yQ78eQ5gZLCCPBe+Q1K3eA6kRwrqP2f/DNcuoC\
2f+RqcEl0RckJZPrvc/prGmiCVYA2U8CYxp3yv3OAi0bIfvWhHx/gdJ/0TgBzMtrDm2iScO+furdl4Pnwmmbc3Hmy5nm/m2HCYi50rKTeMhCleygQ4sqZPKUjqWJ2WAmT9LmDrB7TNOaV2Yl7qbRjqdnF/+PnVHt\
oGy5/iIo/2Tk0O9PmzA5jgzO9iUppJxkZ9zyhDs27zkNh1ZDPM7Q09rFyWhaB9btqq2qE9jG+uur2hB3nsh5nDBghjl8semElsaN8gM90sUmiVx37vWhhSUgw3JGPaCjxL8YBKCNxwmX9PMohMKQPAqBxvZiDBcI\
kkgtsx9MJJMCbn30IITdL5lRZFTnVBpL9JVyaV0a38ThmrF2Tnrme3iIgfWJH/Z8SQ6oL6LfRNkog7geJlXKE0XEjQxPQICeC/YAjlA7jmQwte33DmFZRX2olK6JdhdFU5LsGeI44LtpLTiqiABApYu0aDxC9atR\
TGDz6fe0myjhvcoLNv8HbnK75KcKoo1r1XgReu47/BPWZ6CgLSdGZ5Oozv++3jlRjBm0fDHnymPwZgboQBgzD9UrSsy9f+Vc6Zz3LKbGGlnBNbezFXut4kweXWLIvMsFxoAQ9gjWD7hYGVdxoApq5nB79Nqdlx8N\
YIOFnFzXDV85c//gMaGIBM5xcg2y4JyWCT1+GgWefBj9fi8NsrzC3EVubHhuHgzssQEgdxJ+1tYJgPBI8jXv5QHsMDo5Kpj6j5AywTp1FfN5PKTkHcMktEw1/rVu3eGXTDGfZYDwck3UmXEMwqC7cK0HkPxwX2Gy\
zX5dGd5SVmlnA8DrHyDalj/IKJreX2PYCv5tYF8OdHu70XgMuuKmwTO176lJn9F8P03cM9qkwUS53nPJ7pSuEm4iLEq3a2BKsIyDVgTjWdsfwAjEQoNj+abDkjPTDYCAuQkgnnfp+pLGUXYAo4jNIBS9mLvmI7OU\
vOf7uXPncQFbk3Y7q2wizqlRwWQnkKG4dpen/Xshp/SHXuLnAe9HDhLOo60flfO7cePLLXICEXHcjRUikyp0aBMxlkGwOJ57yltOnt5UpN0QQ268UgdU3AbNdE2dbVB72Ginc2bLdwnulbVtB1+ACXT4/t+5g4D0\
CUMKAKjkPCoyr/9IEmEzAMf5Yxa9uYcKzMcYwV1AunvXeZ88Ch5pzkC+jMCgobviq/HhjBjVS4u4+4DJJE3LwdBr6UA10fOn60AbJ90HsJ8UuiYb/CX4t3XXucCHkYqp40Yzl6gOwaXHyD/diH4QdHA6xmx9R6y4\
cgY6hB1nNAMnmpzF5VwtrpKDpQtCa4wD5tWJipQCk0sTSayeyfy5Z6rVmug5U1nAtPfFsqOUAVFd6+FEYe2DROs7eIvuvTUZxFlGyi5Zhu4LZs3ZSi5f7AFiAEGS4PLfJU7wA4giSSvdgpD2vPm0VfMQrNnqV/CH\
VHJumTv56PJzRSdtJxQoDw8A3TyJtvc2tdNIOjFOTXz9fFfcaFWwTAnAWzmWXpbIJHm0lVZw61UYN6JzgIf9568lQcbg248CDquZSqTFnMbxE7hJogpC3yB/1EzAA+VXaXNlsbQyQNltE3iySq8po6yVRQmiGfn/\
/MuPl3ZOlXSdKn2ai3be+ptsdRsrsRqJiyhntP1OKwVO1cflcQdhtfWIDtQFRVad6JkJOEqTcHT7VVXMrLJb06Xd/bM/vW/MsWx3RYRoS1PX71ulDoYUjkX2VLYVL9Ou61BqW4L+dlMpVlpkJVLElHF7hUX3hSBi\
BXf4nKQBVuCsGRRdWye44hbDxJvIge40fHQLizM7ylnbEd8mwzrI1N0ayrR0k0jlPAnumlhXD9+xqACNXGxOAdJzRLhmWgKWqTnRuHwRsGNSADQxPiWRPWZpqPRGQefqxm22SV5LNuOvsq5/BE+1/1YHb+64YFXb\
9dIX75dor4hQD7jVAxKVX+djRZKM29nKWQW9J3S0Wt+gEoEhYHWn0IpmbJ2ZUhU+y8aNVsOq1U1gc8UZVuS1XFuKFM1eDFQqxezBndy7rRAEFZl6kUvc6kqxVB2GG3Ue08REMsepvENV15h2PTLKSo9YTkifTWuY\
ZXPhGcF2MsPgmp+NlCtmrSToFAGGYv4ghFMThf1eECld/ioKmy1rNPaeQebUXqAgao8vU4WYLYCfOf6rQF4mYS5NZvl7cE25vDP/GoVDHtgsnN5xBuOCPejKjHFlgUlzBto83m46nw4DKn/VcZB7QhmPBwNmIS2Z\
N+MEQ71wdyj7WyEitKOlyePNuPYnPV9tj3jJ8f8n1OgGgencPaUW7IszgbkXgjka55Iv7jL9C9rcRCF0kixKPFKmJayGTN7PsLOv3Cda9TuzmuB2cUzIx2SFO3PffqRixU76P0nhUBVhX6OTRJ+lNEYUgChnnxD2\
XGPhOaN2cYkWZ2e24yBJzud2i5/qaV8qFePWsYLzK4ycju6VLu74Xxii99/+l+nsLgnlvzOwltTztNWv9bBPx5ATOr6uTRrUmXzj2xBkbwG443mbe2wVtFYZ26NRFqcwR1/ujz7Te8zKexqNUvWc8H4TP/pEQqzE\
bOdrQpc3fm8UrWw0K6ICYGsUWdOOV+ehNF1KxaWCBNX9vEmR76zWBwrk6ANYUPSqpuLhyg/fb9uCGs8oPHcCHDXXEM6gOt9nH2+Ht5zHjX+Q37lDfxxk+9KwEsrTz2pLT6Zv63/dEpT3glFqMlFkRl4XtLCvlrEa\
7oN7svJHRuObR1yiMp5sJr02NykoSpuNrXvUKvYNqAF9a2uZIxqAsYwE2a4cQ3u004cZSB5/XqBXmm/oaguBdFvvwzbhHOUakYIumplsWz0IetP6Eg1Vd1wyyMLPmIiIX/rOk+AjZPEdl61taHgPR6GK6zWxzHBQ\
BzPFC2gGMcgX2RJePe39WKcFpaneuXQWdGXuTh/Sn1VcUOuSZl+X/qgHi/HcyfSN9bR4mU73fCQ52eXVY419IOiEDqkQKU84OCE89y2pA5FPy1AldeA5vtQ2Tdg89ajvPJhZoSI6/B+sFUkxNC87W3T3UL1z5p+t\
4N8J75VYlj9PhXRSlAYa9zlMF3KiSLabE/DL1daWDVuiX8S2qD/gM89JtGEC6ywvE7Xu6sxFhlIXenFJxR3dP68MMXnDXSHjBRDuDOWckYtIT5zq97jx1FxJ5E8BLwHrsUeVVG+gUHKt4nvvU0OOhveetihq50oW\
XguLS/Snp68CFPkrNn1UFdwinKRWER/E7QIVtSOjmyB0ZRwILeIp0OoY4WoGExj8v3PVB9uXOBRuxI30WGx/kuFkLf8QHIjZr4h33M4RqGe45RbITrWs8NrBOvG7VykUmnGowZHglfeJVXOHNSn/UErE+0j/IOHS\
mrW5d8Y3j7TVpb8YeCwW01LW7xTRUqnDxRGoaEJ4pzO71zTHx3OP57Wu9An2LoeXoQSABwVip/xUl5rGHLkHO2jKNRg1ewBG+gS0QoQOWepjARDVQxBRmfFYQlI3o61NBpk10ifACBftFadecZD+caJnab1Cey2J\
e9gABk5SnEwBCri1UJvfHIVKuw68mUKOcCeKGxryX/wB2WXk/PP1BqvOO0sM/2/utalZoWBy7MuzygNVOTan+lVu0Op4qnfl0jx28irwsFyERdC7f0KflJeGBa2rx/NLv/sKjOFhxsRS3LYLl8+J1MDqGbl/9LWd\
GqPoMeD+C2R+E05MRGBxLsXuDYVV19T30xQrEQiPzf0T8o4xcw9t5Jl+eFW20AVb1vOpjouyThWRvMLWq8ElUQCeY4KFSD+GmNXo8OUg9HJDgvKyZbQSR7rKrZSC5C5aPRdJjQNXMDreW+8inccOmYeMd7z7M/cI\
Ctw5fjuzu8lXsT9UFMJpyNrB0yUfithW5/evgVEBSrzg4ZYz95aexQJ8bet3fXvkemvdeuL5koWeRoENm8wHnJdUntILZaqBqSawQBy+cOSLHtKnsJNHiVw3MyvqmA0a6Wp3v6Geqlf0qxogn0uJaf3tFj2JcLZA\
+im2AyNlngOEVjX2DNk/fvqElxkLlO6UEjrOGfjSTA0lprN20fjhx/64JrcoNvwfd1zh5NU39rQBPb/i0qpoY33P5whWSCtVef5ZsMzhSA1+7cpoqJBRpZgb/bCF5vfV3ecTXV9jDGGAkdQtQoCx9/dH3XJqAQYu\
dEuH1LMlclG++ycn9uc10lHp+aS9Zfnybk6HsGpiYpDNWju6kFY92ciFm0HJyudF4lN++lFTYH1l3oB13RWFO1T14B0Ln4qyYIsvJ6of0ce71xrCCgG2NpEtlsXO6QrbEw/uOf/AtpAF6xlTnzpnDEI3pquyAF8p\
4DDcIeZCupTZE0Es5GZYQPac+iruq75U41OZiuicpsd7cZDctYIKdONZGoeEFYFWl19uhXLxBNVaymjwMXI3BEksCiyQ9nwznUsqOr/+xSLx9Rlu8wtu7Ls/YDurb8CLOxxvqwFHuX3cSCa3WSYyrYKtvMJLFEgE\
WvnySCnI7JVNZQ79RjSE2NOJhRGrGQDwaIBnKDnu85uIXOmXwxyzy9yEviDG0+435atk86ovEy8owCN8OTYfeUhXC0m8vTyP0RNv0TDQW+RHy5quZ9J+xqQ2pEw9GJM/1YLmjgBSSUKpDEvb8OB7zsbnylh4GnUz\
VjlVBb8oCsj4uacRc4MHNLictRuMH+K0elVjufCOpQk8kSMKZtlWePrYZlKjihsGa9LdpAdIQ5buZRV4RA5jLu92EAskjR3AV0g0R/kIwYrwYoY4JFQ7V3LzwkeP6pAxcYsxY8bnDq0zwvEh6lRA9jRIsXboPs3m\
02zWx16SBfyX7Ef69Yqvzy6y8RnCMj+kQqQV4oXxPzxO6PhsmA/DREboz+ZT0uqw6vl5WHCevZKmgkCXR5T4v1wo824E/7PC/XOGCXZFPpZoUa0Va8QZRYdvVgR6yFwnlRvgHi/BALmDIfn8bUwXhmBS3R0OodeH\
LW6Mbawa500VcOvse6TEd0HL74Q2dx37lDgHVhzY3PHUw4W4RDtc/2qFFEK4ZtZhNBa1Pp2lLhi/MRZIXCPbuLKcP7S/o4kv1iA9Oi0aXAggcbwyBGxgU7e7CW7xehOqA52ke/rtbIUXEGzFXrwJK1CBfLiYjNXD\
0u9eU/ffG/Nfiz5LzwOGChzU/mp2+TcK49w3dOOsFmeA7PnuE4mG77WSQeFK9xDJDPqhN/ke8fKPpClYUcA4kcQGNmPR+SoVWRqibd7+AwTLAAypubTh8w1e/GfaUNRbjsgG19ZoWW+TQurR/0d6iO0lVh0gVFcu\
5K7gttFUgZFgADq57X1X2S98TfLM+IW1RgssfgrB1hk/maCmAvEYcN0Ji4Ifq/Jy+hrTY4dkidsOxOY1Q7Ie3U3QzwYPUrMzfufpiebwsgFfcJYVt0740qqsXm3vo9QePLr2j4U4ToAP+pXqE5hL5Zstj4avQ0Q0\
9kuxmx4r0qaUzM/07DS4RnkArObot/0S6MJlmDgTktU1K6TnCj2NkPichX8ZSJ2RGqbes0cPciSNB1/DQ1Bw/x9RNPrSrNesXYqu9um0kEW26NPyeW5cFJ9gRZsSACPPlSAXdqBZtT7iZ415JEFX8lJOA9EnsvL+\
F7jAbPrU7ae3eWeSRiId7SKAUzLbKBNKLKdrl/ZldHgNuYledsnWzLJqum2awwk3OyInNdT0C6rD4j+/hn4uhZzv0GNuW53X0WE56LknhEWILDz7lmGN8kz5pQ7rl9GQ+zvqOYH23THLSpAiTtbbJ+z12/jbKXtI\
xBAXYPLEeWn3kTZ0Gmq09CYt1XV2ycMudmMzuq5OLGgvRigdJM3XN/6lqwwJ04a6HULJObjJGxYiEKmZL1tMJnLrMGIuziZSq2r5ZjbzVfCtNmpgVNB4etjlUL9yN9EZSsz3TJ8ABFWpI2jR2CF843ggYeA5c/Cm\
sIP9lRa62nCr6DHXbrn8HmBpCzZ7Jbqq5HfBeTZ/qG/mmRMZKpp9QrBYKShKJK/z0BYPxXGzZqQYxsDADUTThDJWXZSEBype0PEOTLCTK8uM7zX40/VN1OrhAAEiBnfKgc/kHBkUkZrkIZGvxlcRcgRNj+wFyOfW\
LPxxEJOfoBPFbzN3brtdxRbfX6bAx8gQ0OiQZEWk5S+h6Gj8ttXiCfhjOBngW6oOVC4ER/LRoafwpuE1X2wUMaQxM2qqNzXnnnWEU/mYKXskJcUbBZT87/rp6VJBGCrpWlsCBYDedn882dS+mcn0RXKgv/K+wrBs\
tUjvn9Qr4o7cgziOXdAiG8ZIelaJxNACZgjMC3xnRKTWlvn/YMrbpuW+5T+w9CIRd9rRyzcL3+LGdZIWpvXlJSNDBPUt1WLUI0ZpWJX2iSdba0W6wXOu9+AspJeKLeAll6M+RLeXWiXQh9SbKhYlmGP/h7ITLAOi\
hhSW08bYwx4F9nmPdsO4RS2f02peHyXy54RVNIW5WaZiZxjSp5cmABk3xoyqGDfEFAQmpW9cxTOZnc3Au3FLjde2XAKYnchapEms+x3yadLgV8Ic0NhhU5OJ5oU7vin+Dwn8HXzb5x544QQhLnnxvICK0mmm4sZd\
mXlIrYWcXJb5JZXT4MyMsoVz2FXRmdS/3hKq8kx57pT1NF4Xw/VszXiKNvJFuM3+l/6yJH1WoQg4FTTMGtD1FPvq1BX9yZzuPx1cYsIkxR0RCQge8FjhEJVL/Xwy4uchIRLfUpZVTO1dZivVoq+eKnRf1avkpKc+\
gb88+/UFb5dmtIy/nWhdDz1U28erjWTkPyCIoBb1K6316SoPjXKBlHOv8DbJMHxQNMRdCtMMEoKvqiwWyFX9jxFaE/DQMtMHUbOqsax9oWi2yadHGl4wOrPF4tKu9BuBfqdFE3HLV9z0IVcerOHoo/KiWjw90QVB\
jHwzSceuPaHVt+dEmR3Fmp6Q/pglIqhFvzEa0s/5DXUxnb+xPkLcaT0X+PBP9eFSW0QLwUsZ0tl5oi13fPMaAykIRjV5AuXryrYQ2dpeYLxLVgVPZVCA2x7qrxu6IxNLQ0mzlZ+60+tqH6JMamvFzq0iDIlUfaRa\
Ul1LIPFcUjlgmcX7mYCJXM4REJVe9/STQ5k6PYEcXvglmiuNne0TU0oDMfq+Hr4foWxSqPJzl2lxbOokSvTmS8kBcyyykjHOcG3hRtvXtWYF7rJhp74h8JfBX5XzBb66zXlkkQFez2VXbLIGwOA3nRNURJ560BTW\
JYNidg3pkD23ihhJZHzCcoL6uj4sRSqfLcwuL0LZszFBJMA1kyNuM5y5TDVzzu2c/nq7Lp/FSyHtdYVcn6/0pd2Qk+tLYUXf8goz+sqVanTmZMJAxzqvpluclwqg/3aMp0AozE6xmaPcOMFwxTMdvUzkLy7kYj6Z\
Qg1L7QAY5NYsiCV77va/a8aYEjkDjl3Jzznes9KdFa5fevT2mW7yXY/1DH1h/QZ8J8wsK6/IQzaZ5xgubofNnDfSnZTfe3X0rtDe7uEaHo5Jvc+32u+Oc4NsAuQx1taOTy7qtDCKvLzUevFKJgi4IjqxD7JC2pzE\
cW7s8GGB3ax0bl4Qc5nmMrYn8DdmlB45UHNLi5XIKLaT6Xy+WAQDjhmNzCfhWJX9lMKdg1flWJ2UQ9LwtQrujKUMIc65YL1Q18j6ODLjb8Eam5AU8NR+zchWT8LbBB7WyvFw6C9QUyf5Y1RDXndDs4sVFSm2UiMJ\
bbpphUPUxZyWTdN9LnhUiPyZPCsDFktPrmfUie3Cmx0qp83yV2W03V+xqs/6+91Z5M3n40sq3btHl7sqM+FhUi4EB3tP0zmKoC2RjpTpJKYBOnokD2uDa5p9U9CmmJIhExlERSym9hW7qL4xb6YYTxRjSwhspk/e\
UgQ3sxL8OGugURGKoVYposh6L3FonEV/iwtbILGIiuv2ba0AZDXtCWjCFGAMvQUJMY22xcEEpnqNu8bIGeGH1wyAiEjL2fL6jPt21bWn1MA/WHj2VgoF5jmLGNMRwkXOCgTE4KZ/zRP7APG6+qc5+QPL0fLHFMoN\
LXnKCn91kPigEeftDj/fQRVLY/BgOwdz86OcqjKKKU9QWb/Nndoh/lPQSv7w7OjmzLfYjEw8Ea94lf61IWBHf0Lgg5ZllO7/53G3aC9+ji8njhfvyu+GoH7SxnYXEnh6UC9iL8tDKDMuYUSm71n32E4CuK3qCJZ1\
w+JiSC5AttTLsGLid2l2V3Lc7zhKaD8qClJSMsvfoiR9ko8eF6QFiDmaVgl+ACciY5zF5Z6wKZbwjVLHlPGpfyN5HG+PLUSK8l2FP35XuxsvWABQ4ehPlPX06iY+lK9Lez0xKwEzOd45ukliCdbMDr1lMTvPCZVd\
cPmfmqTRbcSmspZj7NopGsIwjEpxZ0BHVsSLpNMGuGW+z33WY4EBFXJoLD2XntjelPbzRhhW9lrYWlKDAI5ZyCVsNe9bfVttVzIln3emnLzxhbk06/EPGXdWB9Fgh4+g0vf94gQLjNuitIiZG7kaW9BD5hCyGqi2\
hrgSW/Tki7PmQAsG0NrCOWsD6XJy7qu7cZj7hbxyfFhlsEz0Mav7C3nfnhCgvdMcoBnVotE8pqfc+R6wiM9d72Ee8scwFO5uVJyvWnynq6jw3et3ZJxiHbci3cST19RI1aPSaW7dZA4MPt2j6gD4KCrf6QkhFzCA\
26G23xLIqf0r2G9oe2ekq7yeq83PMC4odq+jdXpQmJDnzXuUHAC8aaB4B63RATiumVYBIkXruaxQhsmdarhBf1NM2rK4bTpUJefXVdNxNEgirszZN1nKnaMornf0KMarPMK53loYdSVEmpvj6RHt+0KXwsA/ikpc\
8XoVEazLmEs2KCKBCn6GHwv7eVBAR2GaFNf9SzoB9T76ZaK5FuEL1FCujLoezvR/DmFs1qBt9Xs/oL3ROdM5aDZa0O/lKl7lTBubCg5qlbod6EorHqrdDe4LrCDs9+2y/AOov9LPpy8ZMH8E0DMe/xgaS8FCqELP\
d0u7Z4kk7og4C0sv59drdZK+ZG6bXtS1JODxp6oTCX64/6GjbwUVUbFyHU7iZFEeHDSy70gq9rGxpCsdtGwpObYAQE4amnfosfFLuA05xK1hVTX7z6CqdM03MiFeM2rKHAG7I08O1U5aivF4Y68nx3vGmEW0xIt2\
nqS0Jl5211nqisB4UqbzSRJS3tYzxHWEENa7vhKNd7tXBwP13Zi/D7ieUezo7FbcOVwlsoXfWwthg+/cWiHav38RgH9KZiOsNqy3w/Jjv1MdBP3ae9Lf6OW+Vu5aXevcrOidkRmvOFCsJb9uaBkWyIDifcTQs+HS\
pF8kEjniuiNEHPS/1LVXVEUYLrz1ApUqcs4i/3kcqwK+JsOHGXeX9us+iKo7H8IJxwHGFbBFzKeSWKMblr06RkJGzxIftfBd5B42HcoecG8x5q9S7KztmUl0zX3GUBaVOK59E1Derb6NRDGADuHrM4volawqdPmW\
5KrH+sio8rpK8fJIs4OpTXKwnttGHUh7A51EijKfdYexiuaEe8rll2ppONgn3ZBcFAKxI8jzMf4gEUZIaDTCnRi0IS21ZRZxroA5Qqb/otNekDYYvW1nZVx0dgSWriqO1+4vK6PXwVRxt3t2+H7xCaMDyudjj2zU\
f2pYwWEMbqUgn97Vk6eO8BRIWKc1DNeX5HCXtkb17nSDRzeWBBsilwV+vE/zvKIYd/iC4qgkAlp1G1kFUL06RXo8Pd/DuEVW7tU9MHsufKujM1/pBZdubfXgr/071mreVdMTkPQ/jPtlqPGwodPuPuXtY2XjcHHJ\
t3fxRSNYAM+HwUBFP1sb7yXF/V3oAiqBEneWxt/o0vA3cxof8Uj0HA8sQ+OkOFcZ9SC63P8kc5cZbE3mD2LogNPsZEhFnRnNcsupcF0GaK6RDX8xhzj0Ezmv0QFYF8PRwFkASWUvDsLmQDszbDdNP7AJUgwYdcHj\
gT0kK/wgdpBrTzqa1EUAMfFhdDuwj/o5u42jKGUE7i+qyiVFM/gFWv1YTBWae3X77T/VMFXuyURQmDu0A4nHD7uQIvV+YLtKoY4gcb2mW7SOInu+uQvc+smuaEwxXrhg8MMt2oj/RaUXjnZ5TfpLkzlDwqBBazOl\
AmtzDkA4GArM58awpbpkHzxN0bjFx3fgO/WQ5U33MSkY2XGwYAzKFvzjsuP+BnrMyDIsB9LPyf6mw3QUohmXJiMt5UawafOOpM59HGLbSiBg1YP7V049SqYYBrSlnvR3TQnhDi3hTFAHGl8migbJ96QN74zSk6fo\
5Y1JANNYq09Mffie1+MODOySX9WbEGf30N/PrZfdSV2L2PL8vN4D+61HnU6LR5cJj70vMOBHb/MkV2NeFjLLPtEZJ44ezJA7hSEv89OJuIAYT2zDyiO3wGkHFtmttoFSj5/rhfXv5V2cC9zO/2isYvLhT/iFzKu2\
0UfK6xqWuheLWV0Nr4RdGl8DkWBEHnZTYuy3KtG6CviX37Uw/8VWDdJcVef0S9ZfXIGkSJ87dY0BIw3EnKuiZC5nL65J3z21rqGyx2p1H5/Ku8GNIq7t/LlJwoz/blsm8gEEVqzY/esOj7O0tE8mKZkoQtvp8l4i\
tIVMb3fnEz6W97pUzm/jGhbZD+xdmtUNw0pfIhcymPm/5cK5fIuMHPn8bk0hP/fohHQf56+R00tpstYkm20zRt+ERqxPZJi9+rBL5DSyr8CxAkuTpbfl+EzmCx0fv2sZbsMGuGBvoKz2jatDwQ37qpuRZ3LJeCxn\
ByL9mGcAd5DowOtWnYPGeK0KXtL7aGrcIuV3/wJNHGsEHYClMDpUdMEl5QFF0uvx8CypQsTP2F9/SfgKUro87J8zQyxMsqnMkDK7OQUGfFSI6A0aSD71f7pb4ZcvaiBwDr/JvYr+hF92fyN7c7RXZ9i+X8096isx\
gr5a+970eA6XQjkF5/DJNYuPPOWDXPisSUsA1S3Voy4pq4S00K23pdxh2NtE8m6rveP3UgEuAa23205PX3QzBapePPZ40AoI3kYptQE49Cjl5JUwq+r7e/BsBK3GS2QF3PunV4AIVRHUit7oNI+2uT1Og2LqJ88U\
mHztQe/wTnDvCMkFmr3Knv5/kMCtSnVf0DI8iFgHthAtT65dt5tn6AF4tIQuAfVqqrWxamjquo0nionAUsnjzrFy6uYlPmjn2uSKk1sgwGjL8FPxqChwCH+4mzwn8SzadGXhf0T1lqGQenRVrpTSGk5SiXODNvYr\
d8/Z1711unxcXfnkzNapsr9W3D1uwyML+6cvz7gCSABp0xNisETWwLCuIlbtB195x0QpG8ImIiv25D8XvrVBVeYcZVWuefnpNXSxKYxazKti/cBnwiUsn0xgpZmmc5CtxotIJjfmFDX3QK1gbl/S6ugDXZB42dsm\
MQZ21WsNyjZKwe/r1O5ZHErO2Zh6DrCOeQBhsERgzydtzzB9ADOtRQ/6XrOgTXLvjmAUvyGUOEL7M0/SmXDQP9n4OlelTVI/Lksib1GA68qKr6c3c18TDB+isP9zp0tdLaLU+cen0YOOm9eo+TIu5iWy3IHZsYkQ\
f9JIwXgTu0qe9fHgZWyHOt3bjRRaD6GvQHnFVmvBCc7cI013dyojxHyKy8nNGEKRIXdSO4lfDpJATe24meZCOv1VX6VUU19fU2OQ6jtCwYH5e/JQQ7fe8vKJCKxIvOLLNjpPP3gMxR75npznidv0ofE0DIrzTOvL\
B/I5KegA6ZzXsXa84aHoOqdEXuxRZoHYjovsXcJaYv3wHQBXaK43UeD+tkU9L5f7tlI+EZIbCK/bEr7co8Xvk6pqsT8wELRPtjarwcTBc9hT8VffMb2nRbfoWGjW7QZrBXv1f/3yTBrrSzRHhp5YteBzT5C2zDFy\
UX4hWo0vEM46B6PuVpjel03HAdDQpdhmJdf7XwVYE1xurmdyHfe54c/2A+4DUNH8iZxxnzF3oOYk3nLhnezRIiUHjKcEBp+1rxLwuCsC8fvY7wrvk9oe/T5ixwrGZx6FxzlvqGlF7BbdCxos3iQFRqodKgCmYMte\
xBg4iRSrXre3byFmv5rTGEznILtPymMiMSYVPvsmH6oXS14/jvPpZ2XEKW98CjZoqBoAfg77W54rgtHrK6mUVyulKUheqjE/ufUctcC5cvoshod/OqtkZIqKJ46PwqUziyQzoDY5+YhSqF3CypdWtQdfQUZLZX9O\
x5bqy24LzfiZMDM2krs8zCLzYccV3mSESyEshpTmZMPD5OA1224QKLmsxl8+af9Ne/l9/tqziOY3GHpxt5/ff4Cs1pNnux6saVz8AcPagaVmVmvZrRga2wO+dXrVqn4zPy3RAjjnQ2NusaNhe5BS2ADSBbIAaLis\
P8C9FyL0YOzNU4f4gY5LVfzO6kFetf2BVZTu1HJwYOQ2upiY2BvKhEq1PRo179agLOaPlaujtGWy+/fORdqj/VkBzsYXOB4Ag/g8jvrE82Udq2FBrwKPMhz2WfIYGR/8c1uvzZJafMAtZD4KaimAE404FAF0dL/I\
xTelpqKQeUhcA7Xj0vZd3nk5aWADi3NfaUsUPld2jX4glNRuK+0SykBKDYfzxCTu3DkJj06w4QHu3rIim+wbPTy/9ZOzRy8fL17Hpx+pzQXnW5W6GVbzJIZbrivj/9qNp8SSCJMmaYkuhh+RG4vopJR5Yz0ZUO8p\
MoqmK9V9TxM6hxmGIoEdhkciOeBmJNQcFXsamLTSwypWj6ECJsyeCT9lKNNSuiXG2/JckUxr/u8ltiN8ORU+rNf1A2XX6Dg8AOer5+3jdeDfdNVNOnX1yVxgx7YmK8jV1xBzBs7aLOya0aD06sYf9UqRYKpTBzaX\
AZ2jZ+bKCcErtLt9ADeUfFqbPusffxEvNA8EdmlqKt4U1sXf1DWSXuvoSSsb+AVTPsSZLHsh1B4bRRzwdpscmcYY7wq7OqIszSOSYCzY1QxmanfdOxHKYOqwUMY5gxPWA05ZNduqoaRklB1AkshuM0v3/1Bz3UHX\
tH4UXAXJ2ObQf9mzJVxwJbDHz8NABIj9Xvh7VjKh+fx50cVhAPFoWRjha70ZmxWo/HmpITGwskUcRK0KYReQzucPtkppXsFd34dIOTR97kmRTpyTG2iYw9Ltm4exBxOk48CPdzWmn/sMSeAcyMRngYiDXAmqYlBO\
v3qQzd2A51BxGW0FRkrySZ+AmXwTDSseeh8HgBoc2l4Bemu+snNzgeV4JRazy4/6JvyPSlNzXLrqQtqTUnlUEwDriRLGmDPuV7fLdk28gEKXdZCz2NcRiLg+3GqT6DnVymnsO7aaGFyzAzeD8JcjQWS6aYOJI1U+\
J3SZW71ve6sp1BOHIVVsY9pIYw+9PlrmcjIyFP78RXqUF8yr6R9iO8bFDKwHUqxh9uscPl+MT6DPM8Yu1E+iX4ZVyHNAWG72pcU2SbsWWecIMyuCm9hvVOhzvFh9f2sXGNQGqRf6pO/JTq4vviJWq/lwRskzO0yT\
QxfqUuDhL+rc8VHlB+27SOGsMC9N/f6XRZmexpCtTMbdKIpvezrWCabt/jo79fiCVpmjlo/TAiiX+c5vaGlKpb6tvq8Dhve7ubAZZT6C663Zqz/vEWWhQW2DnlXRx2N6289rzvRi29nnKh9KlHBvgE6kat7pu6yO\
hZpBbS3qu0lWS5g7/kK+NWlIVoSgbDbRqcMas2C/bBoAEqNHnHGBLRYr1DRxJI+dr52WUU6kUahgYDQuQlyqfxfORaHFbqRvlK5LlJqDDIuEeD6I3DtMeopL9FvNMvK6PYxmH6HLvO3zLc9v7Az3hvooj3bqjoUg\
BxWfCrSBkYqr6XIrGORwiRiidMckB/k540mVxnoC9G/HBl27R2tiKaTUkywroqOew3SQsYhe9o4smhIKdGE8V3YYfyOpKrm8G1UC+z3JS5YSehJf53EnRtCWnYUuvg5vrVe36xH6lON+4/qthvVEeE3deYmSWjSM\
dBwNbhoTfijAwgRNvw5L2itlXJjNJ+p2rQVcf4o774nnR64nAv2blTC5DcpMylsVX3qNT0ne2g2NuZ9XXNbtQ+dqI7ljhvDufnxA+/fC19yrkbjSYN7TPEnqu1fc3ViI3M9znH/fvGo2JBc2QvPsa6Q97qo79PYJ\
fFWGq6wGoH55i2OGliT4pEm07waK3m6XSsBto/il1ZYoZbvarWaWb3EcOCFGP/Lymh00I/pEbYFPTTHWG52mF307fDTh/C6T8aDXuAvKuRKKigBhKlfZpAX5+8UQjlfSBoj+/Y9ggh7HS8SZP2fpoFRqeJg00ob5\
hqUsNavduYwvDF/a++Y4O6extQgmeWDoR6sm9mxEPrQY7SWZQDO8wH1+n56yvK6sb4j5brBChu4RLUqHd33AT3pnUwCMbuslYOW03LXzc5ORtgmXF3NoC7FjeqUH/DBuN4YwKl+sWPAtVkjDY3WxyOpLhCOMVsA7\
h6quRTD9zTrqrdLFMy+po/D3iyswnsBKseav9yKcigtV5Pxf00uk5DQtvRaS9Od5e8t+/R8PUXGou5aao0vgaUuGNhypQ1WZtrGiPaq64TFqP619cef6DJOFw3rOmu+prULaN8O+anbkSFHzYIQqfWDtI+mTpu2D\
/fkKOhcuzTgEDdFAFvfYdLH8Ifus8Rb1LpKGKBAR9PVq72+o30XnEnDL8RikuANz5cGQS9cttvWlM4tl/ucYH4sbo1W6DH+N98Vwur8uuSGtkdwmf5lHzqLPgQFtq9/iNHt4tR+3qBJhPy0n7UCjYAHIQN86BYzd\
sXa3zFzonmdbO92F12NaMq1G2Lu//ri1nXfma0Dezu00Un0j4ae17Qv4whpcou731pcndNU4jfY9LHjKGx27MLuxtdnhG9byKu/2Hyw/iXdRYbE2yY+xAPUJZ7hVWJ93bdnmRxO+JxpNGXRUI+Yunzt452ApgvuH\
wHxq3uev6pbZAdyglpSk5Sa2Q1N93P7vMspU/S8RITLpVP+2xbli2EidqCIt/WrGvsR363YACHO72rAbhLBscoiV3Vix1oRhSrS/i7XNQ/6boKlbaKDOUr8xZTYxnuPIOi3JNiHn1WLE0zsz4PK+XcxwXM5wSEl6\
zSiOxWp7Iyia0MgGnvPdlWKXI4YsqLJb4hFQ0wqGyGHAVKWkl7jwgvK3GaaqBDEO2MktE3wlp4mPFz51ffW8X3c0hBZ48GcxXqTqpn61AnFBz96jTaW6KtKsOXXt0IMSyrvu927UvnFDFXJ3DPVITtas1n+3VwUq\
rr9h+pSYrvxWe8SpWtx0RWp2vKfShHR1bxevOPP07ivtfhpQ1BW7UG0uQsznT4PYHkA8UVArqmOh6nSYhr8+itD8oPp5ed3hfj3GTxRbeMCzbqfd315AiyvkPxsEWtP2/V9h9lKjYE8o0nm5oRQgbGieZuzdRAP9\
LFZMATzx8OoVe5yAz4ynNJ3ypYqHnM/58Ow/wXSkDkx+UKllCVE/jgzKuxs1rYMelBig7sTSxObG+DTyBsm+qW9mpHoMruFux9khU6Nvx+xdgUtPW72bj0G+gY0MKeHuGs3GXNwkjVBiRiMvs54DxNJOFAQXwMru\
NZSS1Hktuvnra8HltvgzJ6oFxGMzYb9RCP0GFujlyNrfSLiiSQmZLe+0JKUg+HniyV/IF+EpXQovOLZ90Ojcmid9xdnRyE5oapDptOi8I2rrWOQrMoQmHQPMqosz6KxkBjcRhIzVm/FJ8DbqDTyMO0P1bv9cWZ3F\
Kcn/pJBTBVrasM8uupB/Q4RTbqCQ4eDCQeDkJBLO/Ko0glcEn+8WqBfwuxTJyWWZpgZ3WM42HZMIXu4tF24wTaJycb6usXD1/YnWHmnQqFUtOhcPpedS0QBeygQb9VcGfViubmf67uHnTfCzo5lVOE32vIq28cH8\
+1N0SP8d57IiLLnK4RGU40GdMHXtZjdBkHQIJDQlLQe8kPaUFsf0+IsrjknSQrRiY/1T2Vw2ZqBh99tdd57FBYaI2ZqwEBjxI5ct/uzJgDg3OJ+eYE6xWuJ4MOZzpJgLLt6QtOFiuCaNpw+YZ4NqRNmJYq0g1BOy\
cV1fVjUxD6ZOV2mAam737RunUsIk2DCmelbygwQc2JHrKt8OMlYvCZFXWengBJLWkrEqqelPBekYNPF4ytubgo4yHxU2/MfqKMjEFe0xdqA/tyPTueKTl8MGezKDk3Ryn91mECCCEBkoyg54Gkwlz3xvD47yQsjt\
6b08kmf76Yw/1IzpTQcQLRI5Zf3zroid3Jd6W6QUZr8BnSBhRM3tRz4ISyW6g5ZJhWnZAHC59tsn0Mo2I5L1amlzRo4fma8jEd0+ocZZOmSf5X6rJM71HBVgYiTXQFIqJwEnRzkzici7dYQGmKP17pmDB3eDLakc\
lrS7VEk+lvIqEFmio1rRKJPQOZiT29It1P3lnA78RqKgw9f8wpKt7Qovtc/Q8rE1sd9090/ldoUf1JRwlllVO624xm0rl827Ml70TqdbLpNi3z4/pCT0FpveYdI8mZdW2+d8q0e/EPTopvlbf82W7Uo1kpzeBPIj\
1r4J/CclpVcXPKfWvGv3GKoxFXNclS/iOh0gprEf4ELptVpW561sWCMtSddY8I2L6gVqnYxXOXbTqJg2dOo5f0JlnbggZHkMKJ2MljSV46mcFlzBL5MmNiKiVxOIYwCiy7r3iy9tFzwtThdmUmnfWLYU+YSPriqV\
DJNAA5bfDYQIES2mw36b2OvX/friQdsW1FWU0lQPuQrExK0D8AabR1ylaw1Bon5u1RHaah5afN+WJqBjUXgAC9UQmjo9K2hFwf2wmYyJnsiZdgABBXqJ13u28EYXG/zROdFroEK1GHKK6i9GToeQqAIg/54hXXDz\
1uDBhyAZxrWKXwI7ByK7lYSltr1spz7ly1+NL+vBWrABDw+dho8mZQpF62pAHidCMsJt8dNGxGWEGTYisBjx3tODyBvdWKYGEoaMMfe8xpgY4r8T+ztC92uzV+UKH8wljOgFPMOnY+1YEiZLvliHBkjpLs2Pex76\
mQmgNNM3AHoTYMYEa1d/3/P8GMq9cdQ/dzm33UvWuVdkL8k7zaQ0srMW8a0c45K2AUFmJPx5p/xTV0aZUcQbEHYxBdsmpAoNr1fSxqJig6Hg8W8wHtpIop0dxDZ2BWjSnisMcUKSFnAYs4MqLssGVVUcyTiJ9I2w\
qht/zy+7qgUgkABZs1UeQ+g0NXJPWq2hfD+Kjz0LIcxFOph0OAniX8/J1XXSf8mCZh24fe2fhKM1Yjl21sFFJ56RI7aFpuzNEsRke8RO7mT2vJdMYxtZBuELjTzNO1W1oG8IBhTw96PQPC2klS48AwtZxcovpaJC\
J1iJwsmY2QBD8UjS09+FMqg8pxWRFZWQi05i0mI6brZ/tp0McS83E+hRcgasO70zVKWNkGoxziq8vQ6pPsqGsJncTzPDYLAx6ixZ+jenUYcSTflvaIWP6ZDtnHKN2OBIOV3UF5xsmpSFZzj9RR/vNqgvWt12oY9N\
9LdrxK0oMYIM4Y0w3CMXzrGspP4SFBRzT8Y/8VHuqxiul26DS+mtcLXw4s6zIBSc3F1cA7Fe/THx6N+utpDLw4vhnVOuBP/ZB/hJx4yLuCePEbulEkDRE4jP3vvD+3H1BcvjjSn6iTCTFrwjfLsSOjy+1/XB18GO\
J4sgfP9LF1fGFH6/n2g9ouVujs2Yf2yUFpvfMvJ+nQwB+kf+1peHImctzbpwXEmzi1eZIZ72n47+9EQLynmdpPsdtWJg9BMzwjh5cuXNUgsLmqsqdgkFsHpjLbTmhf8izksEdJ3SZBuRPORvJQ4qWhA2zovIEkGE\
LJPAJ1angfVbJwFZt6bY80Ym+vZpglPlxvMsy71g0ZgtOXB8FnC7W8rzSL+AgsP+Wkt0JSg8m+1LdV1xiCZ3s9Mj3Nj6hNC/yYgFqz+l/E5HLMd5C9rzDif0sBNStdq0NN/L3QQ1xJqYsQitunHV/GCzfUUCa5A3\
9gMYVN1Tm9Pkp0NZNqwM3xYtXiaJMq82nMJUPKKdi99eimUJ16kai5ozkrQOx6YqX9G0Ko+FNS1a4HVNDEwfF4nReNcpB2rJ4i9Qibf8Du77yaEybcmw6fXl2nSUVDa4VDOaO8PgQHpak020K+QgaxGoAp0xwK2t\
0iSSMNNIuJgGCAMBuffgGsp/bYAw45+WUgFWwYL6GAEjwYuCCRt68qnBivblG7NZWaILvGlXZBSleypQftGd1sk7qcgUPk4Qj/N51N8BQ8q9gKM8fQUVDG/rkXwCXjUyn8KT+FXbehAfdPFnJxXrcE31LI3lt+iR\
K546zyVN0BUqYAM+zHUbK9GBV29rRcxh1m+vQfTmEqdq8SbC4lHgNDN1Lp+zQm9y79xsREydkb5X3btUyLthMBof/W0qYIOsl5wRgvLB43+dpS9WX0wm7aMJ/riX/Sk9z0deOyTciPfIa16s5pk5+bd74zP16Cuc\
hHYTa9s5rbpQ2YjL7h/6ZRR3Ixc5Ukx8wKqHFT8NT1AMekwsc4xhTzVGh6XF4xvyLLUB30L9k7PgyQvUSOL8IZ6fa5/E0jL0uXBs76vhGV47moCbgY9x1qzt4GlyRAh2nbxUC2LfM5ToY7tJW+atgzrk6WHm47Mv\
2D6Tloz6VCZ1yXQqfu5laSZOOSYZfIvmMYpabOuXu9BMlzWVjKKZNoVZ/1T4ZwPn5K6At/3vkFQ5jsKYorwagJFAEARtU0D+lCR+b65A1IxV0vpMfPlZ/rvILcugflIo7jZYEZrhituDA9o9IneguqAhOvfEEuZv\
9Jjy06pO+LStl9T8hkgMu5vNpjqu5yRhXTRU1CETyu5HgNiH6S7Oq/5L82iUTZ/U2p032r797TRXf2r/0k0cDrp9emQOGREB9FYwXc4GLOBY7nJ4KF7ECyqd7t+JEooWqWnwberkUdAFshCStphbVXgJ7gqP1cQv\
YEMeDE4nNm9EMGVWINXKylq1grp99LwMzIudZdZdOpoFVWe/1Srtq/WugGw/SSbQ+GSqKrvFhV0wdeE2YPo/7dzjb2zNvHTffrSbpn3j65eIa6Z/Qj2kmIT/qGsaA8TUF7ia8MBiUYKwBMz5Aodq0Cc+WRUByZ5w\
AUixdH2Gem1Pl618TC0VSnTjxdCZfMcLme05K14kyE27QiwgZ5ZUdUBpuYzFE/oMoPUBwaVpvxxb01s87K3FIvsAQc81T7R+4oOtBWJBtDz7qSP4+gdVxMxF1mflTbchuCp42NIlSDR+Bw4yvVcAR/izUZBbPupu\
tmdZrQkYSF1HCq9E1fHE/XiVLr76Qa7UbR+Yp970bCKle5amXu0RzEOvM9sq3vHaoq2tvq48qFfjW1F18ET989xPbXz3QTy3JOMJ6QDgm00DDUg3qqz7QapcNH+3LjSqnBdY+x56MEV6F4U1UwGgIavqJYPoRODB\
22IiFY9ZZwJ2i3+BQHFjNS+jt7ogOPQSSMBf4UBAgdERhhhAzMmN8A/QZqM4TSXApDsCLS20GOnW9L5nzoVkHXlMmNdC1/cOPbczSoHbT0LldeT8ogi6xd+lies9nBkvgax/byZ4cHDoK2g/tXq5lRJVcgqaqXTV\
rfmdlR3k3LOZkekbncXULXR+l0EeOA+n5z0F/rJUiwX+1GoZ+Hdz8ojeHl3vJ8qDkE7hwymyJn3stGlZb1x29/vD7NvRkVwF5PylV1YNnkvNSaH4UYSp1v1GYF1cPUL3ATWgiu1atPEeLNDQQ7Rzo+8tAmOwT3ld\
y50Zy5dRRfez/CkNXiEQIjDIwXppR/hSbo+9eDXsUQc8426o3IooMCMbCK08Ntf02cPVnus18OZHn4F/t4Qj66FM/pY3VYc81hkUzLAGaLuGOJNcMPt7UOXp7J5Y9y91V/4vtryBRFyEEQt7obpn8hUD6zpXepAq\
JzUpnN2CkUPPyTCMBA6nzkKTE5A3w6ONEY0HT52f/j+P6CdtxyZqhoCcu/XVh1fE7JpsRRanN3gQLBEadRn/JHUxftJ/bwtR3ih0agYRgkQhc6HzQHz8fWUUlaZ2ivTJFcFJWaW/qJhQgHraCUWYo+6W20+mFpsk\
+lP2Sj2JDxc9zfuY4PcaP/HZApaQSlRze4vHoqvZfipr02AefAZdcWyjuvXaMoA/hMmlGNrAwMlIdZ4QcRf9vBH72rKIFLNW7q3e046ijNIIdM9+flbotdGI43IEX35MZ98jnLM/Ob2TcYadL1BY7tJmZHWBb0fM\
SzMPcl6mY430IOeXz/0Iai7Rtsju6Q6gaiGVfpFlkdQIwuoXMwnWgEul14D+9haAKfndzgtzWW7S3YXXDfr1/btRM1PhzAuFzpVwZUQgMFLDu8AexAFpP/CuTBUcJEk05fStJkjjgkvMeQ+wD4Ko4h1a7pqwwxRA\
DSATroJDadveaxTGtUp4LcjfFM9q2ZLBHuHHAu7FkXP9PQvCZnQnuiyq+9MuJf4zMM/5PPGOg2DF+6J78FgqLV3e3crBbggz8AQVfqlb4rpVjrTF0tmxOt0dPnNhoajSphSLiv4/dL5xyAhkJWHTG2tmb5+kU6pO\
zFxtVA//hfMW52A91KldejlnP8enilhQu7d8AWy3qZ2ABYn8q0PCLD8O1N/gG0KPELW5C8XmV8vrv11ElaNcs4rIPuKzniO1PFT2ekPEe+Gb4XvyhtwJoGt8Bez/0Dv40o9MHcFI28HWhQz3/d7+NWo+iRrweL47\
qVrGWHWsF77Sdg44BvHPQEN8rMbrsvdhts86dq9Mrim13n+4JrBhnn/aU90/EDGbAFrR5KYtpohK75/dqfocRGYWY7HXPgc8J8VR5Kw4mzypabTYiLjx7VAbIWcUbCMUQUq1YBp2PEtb/SKrjI+07mCN7Gcud0WE\
0+achDkGxg8qTS7DILiS7GWolIPV9ig5FQPNnI/aX5Jijt28iJTgfqw/nC6juObZjFGVB5T4v6J5ncKItFpvQdvjheGLlWFa1tUMp007lVRSJZaF/uN/FB/lPf+aTEmL9mgmreHksHjcxRlfQ+5qv5Efqwo+CRQY\
HxRPjqTgcT+6vzROuoI/Pp0MOYmGBvCPkTa3HZco2QPp/j10GEUMauFmlINpxECS/n0EHZxLYAeoTvLIlLjytTEQcUiJKYpksiyAbnsdCaVTbYxaGLgEzvGKM+s+OTmnaMSOoKkyFHeypKpUTnFSPwgZJjhuIDlk\
IPMtXtoJTclDD4HrJZcWoGt1Ul1wQk2vx75SF27K9h+S/asiX0h7N81ZBiZeszuSG2Ci9tDPjAOQN52oxZezqrggbP//2BGNKrU92E2pSzv3XijotLac9g+0TndCfukT1VxptUJNYgiNatIKKOxSeDQFUj5/yS+d\
ri1+9v/vCbf2NtRxY9xf8qDU7giSs2iUKe3eqKUzpCUD49lVEtuNy1q6sOnHxhLBEhIPgoc9f+Z5JMJAqJPjPgvOwKZQ2ZHJvTQPJMbgon1aDRSVeyNS9HJepC3lh06LhNCmyY3uK646gwkE5a1086a5Ku//tfmY\
yoqkOK7TWt31R5j9pRZuRG9anbVCD0w3eHBJsPUmGllykWo1Se0EfxStURpnG7NlN7jFJYVc/tGKmCBOcmDLrKoofKnQJRigPU9MEeRKxsDk+F8N1g39AVBpHWwOarEFN24nwk5XJ6VVwy4ouPpi2vt0on7XEGdI\
bgTa2FEgHXXFIc9ATxy2QR4F+d4ET/x2bYIaqW8XfSEyg8p6unQ1H6CVEDGEUyZRhc5Ck1PqarrFyI+vVuZbVdoLIJrLTYKWpnBoqJaFK78+sK1oVhHKcty1pT2ZyVctt9V5O/zp5msUSvWeyen3GcHxt4wXjWes\
ouv1NFeKrUVB2W7XfIaJFWMXwxUvlWC9auXy9q3+PDp5YW1KP8cUFSwIbIqE7miIiVRhuz11cb30RbbCE7B1/Y//mpGE6vS6FKbc90/7uehZob/bL4lMQCKix5l4oyYErIUOO7pQBDC4TMdluKrm7sSHUxnaYgEd\
LrUwZ2Ana6S1geslOqo1RAzinR8Zq54iMhjqr5Rla4cnXpZkJ6Gu4hs7+ecM6lz96xbviWghymK0RIFgKO3rXGgQP2U6QfAMdUWZGuq86YoUHag1jnRsNIVSoP4dAQ0awTFkXHerhnHwF73x7583xLqsO47D6g3O\
kURep72fQRDuKBM9nHUw11jZgzv8mw8rMarVdNlHv0Iex+DVitj43qfsIttZfYXhWn9OsqLujAbpLrSnFC+KVuz00U2isg6xrHtJRWlTkdKvq58fauThiWI6YBLyR8qxomV24bAUxiw9j2xTYqINtPor063P2kbP\
/L7160y9Hbupgos/OF0BSySt3TspaWQvsJy/osDiSxZYGCn8TNWhISkZYJqp9oCgtI7Dx+4JAoC83KnKEniOyP22/0/dBt1nIKf0de+IEn7zPfrniZURffcDQ8Rcnnvy14wAoVcTgenUZLdAIf6iBMV2KAht4KtU\
1m8SNzMvacPht633jnbTFX1inwv/TsIM3/hzgXaeZU1LzuhiipeknyTCfDoP5pC+vEcIo9d2qLMeRSc1pYjyudiP6kY0GwSq2sg0olScYrVJsE6ZhSaiFaoV2eXdc/DG3eVQ3a9dcJALf6QzB6Mz0nrqryKc+RWm\
tXmV0AHX05SLqds6GMwprrgWkRuPnj4In6vNrzB+eVu6I9h4e0PID+NdCmTGMWq1buefJift0mVKMXSuk2IXnc2Zbc5pXNVl/wmvV4fhYp4ygp2UKjF/9i19GHr/nwAYnaf7mE0jCtryPJWZUc6v69Yt2P7rcKf7\
3xP1XgaBAqYWBBcD/m34sQQR+kFaI9cnV4+a03Gjs/a+75iduG98Lm9WGJ74ZYg7DMeWh/l/PrRluq59Oy5bQV9/1+U1w31Rpga53sOkTaJ7DzuMOX5qt57IO+V26pkxqlxRK9JcwN21ba5ywLMjH2X9o3khNm6c\
zlgJhl+n+ul3FwkGQqZFwDXlHfzzHQjA2FjmKpYNtsAvk+eyFPF0AiNRdbzkN9+lJaSRb0pbSQDMTfTePffCWZmIdVL0RdCh4wfvaUj5xXPRcWG0E8sp6dXX5CBfvSqmh/rdq8zFVvOI4wk1Dlm/sJO7lkhL3rBs\
UxaDSmTFtXbr0IrHR1IhCzXWPxDNOkP/u2G62qUsJZ91SR1/3wAbV7j/B6ZGzJlONEJVWjyKTkVWfSRXh8zorQFZjFRDIfKtKEEpABsKDSQUduXBWNSFatwMZZ4WeZq4znFZR0uk15T+XivOVFrrrtsG49KricSA\
8qsmi/AH3O/SLQ+nbwocBkFR134rEJqJnViZpeEAt9j1luakYhpm3tXa5OH1gFz6+6RG8v0Gl/vNX+RQ5Kb5+GG/NFNy43LQJVDQKDi8J5+QB7+2JEUiI7enKjhkLuuxKc1WaMwOMHZw2Ae0exUR71pVsAB1wFF0\
SZm2u5NNVMyFp/21k4uZZbBMN0sW/Kz1S2w5U7S4P5aeI4v2opXJvFIzCMQEtJ+HhJIWe6TQWppJQodaRuwxlonaG8kFJ62S9X8dgBsLynu+CQBlXcgBWhtRwzCgenImEaUR5BEUd77WH2izf8MqWSXXGbVdqIkp\
4zro3ergI1qaIj1pQP7rts8+nSZImTDE12Q3ZsbZyh++UfKItTcaUngmEpT051I3gEX9PBb3Z8UmpAtl1dSIDNPPy932QP99xvgwDVP7jJODwoXZ0Ig9uUz1ivYp6gyqTcDATSpw+8WewXW1JLBSVcmToK5OxwvR\
FyQUmni5Zxq16zyoRQPT51cKR72sR3PqJURVfZDBXj6y6pEcN6IOlgSiP00kZS6qAODPOQRE1FY9wm/s6MKG6s5IzEJrY1oCm0UmgC6afaIZKJq2vY1KchUx6uSHGZkekXNVRTaq1jTNaXvF9uYQ+1xSfZ+qhQtt\
zu0rhDAkhWWxiyrukL5JHpf03jiSCd3vPXjXpeocL4m/5cRj0jlnaUrIfQjQqIQjCKJ1mtyhvoQ6DRN0Xx+LG/eq4kiHF30WiCWIY1WZCeVNbF0/s8gutkhUB+e+zI6uzC6rKqgO6yoXGaTQYydBHDuxfku1DZYx\
6on7KSREDKMiMv47aK6JLcdiFwXzytCUvJpgZd7m4RmqFbBomTTXINZFi4S/4AtiC3qk3UtbU2Ob4qwLLDnHB0iV4sGWIYmy7RJChOn22JNi1wKUVY5wQ2xW1vtqpwc3+BDCSN0zpSQ98ZVtypKIP+7nBZW1niOp\
FM/Tory5tHYZMXXBQEzTdnLTGybjABcmlSFev5KDAIiU3YEfobNhnXUZeIBrteUCwIFeCi2SSPIl5df4zmzwEu/XY0QBWKhkLNndOV0Cbl/lo+tyMgOcsWjOH7Qlio8HY0tkVybcxiXQjp93XP4YPr/KggslYNMB\
tzZQkhULi5Nlsiru9n7ldYMTi9nN3T0oBjLiDpvewf/l8K7lfQJLSO/ihYzqTi4w2Md/b4I9DLqfGk5N/0bxaMIUwAzN4ESDOF8veAuYGzSq+DV3+vOWhrB3GLzCkqZG6gS4Hf8Xt7siPvYxikKui12LkzGtwaCZ\
HRN6GwCox2o/CgFZcZMOPvC0w9bLx1VWt5cCykvpVBVy1+tK93xBSyVxBvRxB1LJ6PlyWH4e0GA9bUGrFC0k+6ZcMQ+6NOWmKTUNMoM3/2NMVTJM96bI/QhHloXHf0BEzuLbJLnKfNoj8WCcJRfquXge4tUnFXFU\
tD761TBGbDYV/6ylsuxNVaiqi3WNQ1TLm2q3pb1NxnFs4XYCvm5Pv0/E2XCie6aQZnEo+/C4fzBLHJ0/CeXA40G0ghiqrOBTMs77GgWKbQLdN8UqFwCrKnzORbFMffE8wPXAhmxCxT5h95F9sbc4yrSjxG5kzbu/\
+ihIQE2MUtPganOUJe4NMYYtc38k5e1xdHUgFjMph+aV5Z8ZCtHq0fX16CFhEc0LG9eCTuhJOHusJgq10LqJ2YTdvKuYSCaVKEg8Kn8lR49YtsaMHcWGRU/Ejrqxy4Ff6Ru0hoFityJGJd2Rh6V1FNtkJCf+PXJI\
2RZVh6V02xKulAscQmMUbZnQW4Is5rJBWTW4wZ34lQX+ao4LCyOQBSCdyDeso354hm6qhjbDVWTi2mwBRCYGljISk1aWTN8pYI+9bYuaKsdFe7WoRTSTYw3uUk1As2lNTk25ENO+45bcU420YvsvVb6zgikm0pZk\
DMSjk5tHdl2DWvUpuD4vdfCNXg9LEB61R8V3ZSVcl/VHluduq2RLHGVXyv34ejWgIRi+lyM5SymXfbC/FjkKD7KfRsCglNBC98Z3MLgLYlheUa1IlNGGnw5xHqaw9nk7KF1LjvCScJX1zPfcXlle6buHa/k5p2qT\
UQuAbZ3A8SLL5PpAq95dkUB9xF7kt1q4jbRI2woyWipEI+pbrhYfedjAxaXUWPLSrSAu+MNSUdBLBNiWYLxUQwC9E8UpXv5cbm5Ne4ZVmoHbe/UwLZDpI9VCz0hfnn99LhPx6FRLSNPBvl0lUlwdbiJDlEZu+6nx\
ZbKN2x+fVNTYyOtWLIdrfB2iXrsYb7tiMs2ezs6rjb1KzlW9x5pzxDCDpoGzkRmw/8JB4zrPBH13/RgPR0jLFag0uP0ZOiZnMXDte92j632xqH6wDh2GayXemUzWEgquoAO47uGkUdSvXn4D+aELVf4Z31KTqLW9\
NaF7cKe7EIuJb5m4i+Jr4PbkTSZMo2J54k8DdBBFwqYilh03rt6p5TUsGpvw0tMMp6LAakwsyWWEIUA/EUxmg85uDPjQcG8IvUNX4OexyaAm3k2D6LRujxmeHGb6Q+k7Kt1g0xR7QcL4QeKMu2l4qlM+zhfPpNxV\
SaqtG7PqZaVjdSU0RCba2JJ5zslgtK4c1saisE7K1jKgXse6P6bUjJWJBHzqtn5uQNOD9iB0dm/x8GecuMfGPL/Ewjo44yY6dyHeaMrYJfNdRnbkvqi6sgQ5xMQVM8qMMYoGRKO4layD5A7cEE7LBdi2PaiBvxZu\
9KUYmq8iotzP2ubIv/VEYJql0TlkOBuFIvoZL13vWBpnkodPw6Q4UW3PpnKs1KuV5CtLSuLmEkGtFl58YqYNUuiwNX+hSXOw667Ak6CIwziCZoxlkcgiaFmqwGsqXHwms0Fy2eG4GtR32kgURWqwoI5u4J0/xub+\
IOC/hgCTEnBxxmSqtiItCw0D1cGyy9AOux4omVXV3PsDn5Ek8TI7rLdunPZ7c3jxDCeJtkiY7g30hkNGcoM3P7FdYx2Ijlf4WQQh4AEMFLNLBBPIYvocrE32c0gaSawhmV6dn2ti+H3ralkkYvnMuiACWREcHeQd\
yOSGLZaRv3MkoZVxqNCkibTYV5mfYoNfUPMOMuz+ZKYbxa7AnmxDmlkS6VHVEAWacv0+jHsOQf7uxZKeSW2rKO8UFD1bp4n+KKD3BFryoDP+jW73ybYgp3YX0HhApwCyNl69lZNVWlHf2hxwonxyIllgsMjI+p/5\
5fs4nXPYzjI0G7NfUH0FETOftoZ8xFbT7UTwO+FPOVTjf9sN4Rqj09GxPUHH/O+AdF98yOHqVfCDeAc3TtKBBrD0hp3cNKboMaC8pNdqnQh2596dthfOLw7oauKJafuqSwKCIp0T9FHr0i/gOyi1r2wEWnEzV0dz\
4C31z2k8NTyZ88PoknsM5jPFXHZJrGO8dRwbqD4nLkzMlZ95JOMKY56a7yJ29/UafCOeqAcFYS0C3NxavWrJQ2GhZpWUoRmx0IB5aKsj1SEgMp+QZNvbIYbsZrNanqUcktV5IcCLka/h0nGxpe91PQDa9P7s5/OZ\
xB1/XpiwmyV6YyFEscNuuFwY3KJa5Wm9Q9NRv/KysMlelZueQ1TJWUef3PrL5JQapq8TXQDTi+OrqoxVl/JeJtdhKlefgTzPVZ8R40TMyhiZrKRcnWvqnBRu8suaPq5BdUZpr5UObLj+GQPRR+olflXRDGTan+oU\
C0du2dR04RVrynslr124iSiRrSfMpSmjjMIwMY0nG+/hQ58Nrnl2eN1RxgKgmx2CXKAXV2vsF7MRf6rLFosshAk3TYkew0anISD98JZH31VATngw/Ktamjiua9IFSxl8IE49XBmioidY3KB+wBpI9irRLP/68iho\
i+RrDmyrEU662IUECSewFnE7AkPkWD0pq56Kiszo6S6CKFdUxlxigrK3XzNvkzgq190L4E32Jp0Snhon+oSkJWob3bU9OCpGKunLO1Ks25XrVBUs0EKhd8kOUZ9isWylf59pVHKjcRpXPTsW8FlgeotlRa/qu+Rb\
ylI1f7eN7VpsbZHq5Ld/Y3eg5bi1wTk8tEIBbWnWcgS8xpxj5A8smbpna216Ra1lTtmkO9u+fpSCUN0jKqNpUevcjw0KqDMBSbZHvI+2P/5bBUUTVqEkQrHGzcAXjpOeq2sPY9nlvPKOK39x3iqmRbdgbBeErZ0v\
enNwLWTQxlP/WjVmJktVoho7EfrOCWTN1MQalYO6pF2p9voVpbwSmhvP/ia7bMTe8NRw+9aqs25nkiul7qVmEPsP5o7QXhq3Flt0wtv2u4MH8pGMk8C7ZqY98FE/F4ZVRwZwAP3aAuntOnYM72Tkfy0V8YpYKurM\
uDiiFF5e3FoFr1K/egI0iiuwzLoXIR+l8g0H3ZkA+Wd8KGQasSK4i4ZDcCnqdtcrmd6wfZ11HwrumnLylKSn5cdFPI++h7U/SjOyTLP9fXlazahNyqX2epUtRv0xVoMlSQB/Gyas3eawjmbmy56yaXyEYSH1PJBn\
PsglQiWCFilve7hGH2T39RHjdTOX5I3lF+FFwHjwWYrwpMiM21EdN2Bb82HYYifG0/NGCPgyCAHoUeExruj0Yhmm7Incq7QmQ5vb/vsvFXKnbl0ze0X49uyteLwGcRlDo6zSxpfXrXtxg4f4ZVwRMKP1VfceJykX\
6iEBdBEok9XKbSsbFBHc0uFjoS3V6WNJGJQdXasehZB5r7+dwU+LsAV8aFNQAno3LehYdP++TvvojaVsvTTwQ/vICIYpfi0L1PPQx3AHRGhZxDG1A8hcZTRlAWaUrX4Wggb622HA6yWAnuzLN6zDS3QsvIXKrWMK\
4DqOQyvHSq/igm+3Qlo17UAstnr7++uPBhJVdehV+VyQEoQQo5ism1z+iKw048qfuvObhWia6TCKTmjsPoPutU0/Gmsq2S/cKXdWM45T4ndDH9CAMfooSTjQrE0ErZErSO81Gh8ESydGpr6PtTt3eC5T37rzQFiF\
A9Omiuy/2nXVf2j4nRMjRVq4D0WzDlaloVs63Oei8UNmg08ECjLA8f2yARgzYhFJQei6c8qHxW3+wsVhdDyXX7PlDYnQjeg1cGNGDOovw1LFr26CMP9mf97qAG6me/av+uP9NOwCSd19DUg7jcSeNXiFjZaOuICX\
CXjTTf6kgocr98SBBmJUfbDlOSVttzikdAfAsrjkLelQOEhCwAZBRU46cJuKSNdkIqpaMQ/x9ANM/xuE7E2JUlNSEWgtWtCsT4t7GCwchFXoukjYP2UZaUe77VJPosrDNtUwIDgzgRZqzPmwoU+wnre1b/YiPkBl\
Uublf9dmFs2HUH9mMVpCEkP0XUeOsbBXUkH1zjomZePKUUauxKT34vMoSfjGm8Za5QhRnJrKvusJXbUnYpyzXrUsbrDGrGIOnW75EGtuNx1cLsttY+5UQNRRpJCnGxv1t3BvadjXvE4J3TSPT/LOACXpXFs9CpxU\
OrbgazfD5VcNvzk+nIx3TA/whJOhHsEePnpUlg+vEicVClFqCbFd3gVZK75zWf7ZDtW6uOx+l+KyoViHbwwif1lZZOXthnDC/XUNprghRr+3tP1GSFAU3ErK8RuY95EPyQIpTpLiL/1d5Anz645m/tN19FN9m4z4\
Hlwk/FHYA2SBERuFNLtLayX+ch5LJ9kzuF8Tn9Vm3pb/lxQAQlw/U9CvYO/YZd5gCkCuUPZO0WA7/S7fbV3dRlKtE/V972vy18jBEfEh9LulAVXcJ8reKpT86rMtjJ7aPZk+9FE9i5NUDV8jipPVqrrjcEVEzHac\
V503tPM5Nur65w18c890LIPj0yXEw/b3/gSBeZN4bv0SsTfK9Zo97CngzgMWImUOfZlNSJg3Xk2GpPL57WuE25vUTrp2H9wR9KWrlfaWWh2fcYeNzFaUCSqMWbZHz4uELs48jBcawHTEdNmBX0fjFhS72qFJEiZs\
3813wmJOCxYR1T4VRV37mwCs50N0Um/fGMFFfV4ASWFcrtSImSGgRxO2E1YLG0rATk1i0U6Xg76BxDahGtchUUEixXYdoCRHQqwzcUCMtU837mHSWekMf2O+FNzWVr7Ctmy4Y8MCl5Ur7iP32CWqvYLcPukm+Dkt\
gKaWvOcHylZ29S8bn0zOkW1tOLQSknG6vU/efHWeFMzb2E5L93VoXuCx1dL+eMT/Su70I0cYMa1tEPgq8FPpS7nL/ySW4geYvKh3xB9rK/FDQMgF2q9fAu54IrpvX3OUl3f5WMTobPIgP3qwiWK5LWees5Pna98i\
s9r849jG/dtRFbfl+60u25zvM9eRyxGbgSxTVLVzjdq0y9KxvTqxBfrltuHEJTg96DLzT1yZn10E6UQrYak6ZtPUN9/cRRqzXpLX4cPiuU4gv+RIOIGxTLMTBwP4JPX8NVXmSaf/y/rWqkvwW013g2VhWETMUjNe\
WGbnR073/2Tv9+h+JcxN8xobTEWma50sjYWedGaeB5Tn8WxA9gBYxMpF+cf2luvsaU4MUqyW0E2YKOGUwrxDTzQVhxlUBKV3WUFCU/1jlmnVNhwQp1zG5kmPpl+TCK/MeM0JhP9W7ViA6PfbWexJas3BCw+oa+4T\
eBGVdg3tDUTfjj0DqDkicQmnoHR/1zE8uah0CZ9oMAEhH5hBV9lNvP2nMx/gUCvRbPou+UJbXRKGVP7ghdLmqEX/P6xfcEhZp4pQmxpt5+n8kAksV/8nGyQwNCGtgD0K//7ZfPVAXXFyDIlJs3SdJ+pZOy8ve56j\
r5EFhd6Otn15dYPy/LeUrKmnU7j9NSnPYlgXLakxeZHdjL8tte+UXm7fyufiwu0bqTppkM1iRTMGtrz5w0xSTeWpa1QB2vs39Ahm919f6o71Tqhi/EYtsIxCO3+URoryMhfraB2HX9WWbikT/i8SIL9GKAOFhWtn\
NxL6uuChbrYbjsMUOx11fwUNpJzMzXz92NXXAYkbbV7JRoJMTlxxdHrEZdK+wWKUpu59VFbywiKsyEhuMu92oaJBSHJ8qjEhV1sVeYJjaO8FTYJ76vvg4enRnbPuNpEY5C7fn1sL/TkH0F1ur/8CcLdoYhCk2sB+\
s/90h2F/yG6RoX3yrQhrnRP+aS9p47/s2HyxwtIj2pag/FJl9AMzQ7BkJEEQTY7WdCmshHHSY+bj/6NXTLZ3vc8o+OQzzll5NGfdGGjoTPGWd2Ny982ByqwgBk4OQYMy4b+ojgfMF0P9LJka1tpVNS0fwHUIAGWt\
2VGJjapqEcBKKRDvvzRILUUBYGoSHM2rT7XdIXBqXv3FUkhYGGASUv2zqkkDQ1T02P4jTNrHKhkyOtv0hS+dN/PVx1gafJMc4Go/0tZqozbaRaeX8AB039WS8YJr1fxJaJlUTInRjCd2OYzASRFQg2W8rEO4PP7W\
eEX91A87j1G2gArDUUjOxj4Q7wuk1y5mggPePd8khQeOkQaefhmw3/x5osARlS4mjcO8xt3/yeIg1+03tCtno9EQjneNw4tWl2TzLjTcp3j0VIINxZp2HqGb42QOXh6ijTUI9Y4BPshR5b2dYLUCNc6QEZkBOQfE\
+cmDW44urDCY2e0Rc1q24gzGgK9FYfgGn2FsPTa2SRiHR9vhB484pyOP9xs8Rb4Wd/3lSeEp8DLFF6YEFfBqE8+P5W9GuwG3soTShbidoquxSiTDT/G+oJeSyQckEcRZKNXl9BDA12q1fwiAt+TUtX5yK7DlETXv\
JIbfxBrMyB7WYI4UWpatzmCTr9Kf5PtewqMo0fV5nEZMoovr+yj2sgW/PZphgf4f0/iPuCWTlgTiW6kzk+2unbV5CreUVidiKn1SctNNK01oNZGk0yw1NHOowSQvdrHLgLMM1F3vXNvl/3R7ngA1cql1R3V/22Oh\
Ng5CRvbu2FUoPRnepqKQpWA/FZYQg32WycLzKjrKtorJ/LLvN1XkeVw14s9AkaCYCf/dt+wg96P6EHI25vMaalUKPoiraFtuZsYGms3IXnMMICqFHj9Vdhq118UwOTMzVUz5S39l5NAi0mILEA7huB/eX9Wbzthl\
4h9CN1MMVSmtgIMDLq69MRctRRae80lqcSWOASyo3kbp+ewYhQ5KdNlzF8pMRtYdSQMcfHXNzyO3brInHAJrmGatPCWdODCpJDwpsv37FmdddHR67H/hiM7gb5rMwIBWKTCGwH3W3WuLamiHOtP8GMHJbFwwPLcK\
/L2jEqRU3VKLRcbny8xSVNppZfHD3C7GElXwnQ6YK2PZAUld3CVg1QaThO6W9ZMz6SEDWp9gBASqh0MHfHACKzDt/f2eU96xVdpSauycL7WfnjMZ3wMDuLm5mXm3b+isYvaL692qq9+C75Yza5A7R4VyT6TybWOe\
lf4q2KtlxvQpWQhfdWDdlLNVv04ipulKd4z9RMJIrQadcUM6SdFKMMIil9PLLVRlXDgy2V8udZocW5uDsx35p2vlJuwh6VPUXR2hhG54oun6jqB8F59dHrN7UnNNMO27QAwBBgLM/0UDU7R92UtRwxVhhh9TKANh\
dogBjDaJPiYlgxlwBcj01ir5TPNyFSIBRG9TW8Kmo5OMdBcT6Zbva7w+KknhB+kck2C3LZbPY15WDWPIOUec3/lFkE+ShsjxWmtKl45SMm7kWI0t/4dr51DuubQtzhvm81mbM/EQEz0s5FjvRzcc1u4Lre7uDy8h\
cZqd8z3GSIe8i3dtsUZRxPYlhgLMuOW9llaTavoQv+KZ4MmtYNPjmmtahMk5IhPYgptfY//8dO4IlBzLBiqo4QxnAxL6baJ0KJvJyGy8uBxXRQt/M5Gl8kvk9rsC+rB3eZm1gCllOqaF3nFuYbF8grrEJ3sbWFay\
Wflvh8B7mMQh9neZfF8DGU91FBq3YeZseW4EryZwIJZMd3YDfQ2Meiok51Itea1fotppZs49sFhi4EDQ+qv5Wrd1t3XFVzZQ9/c3VqayawikRI9c1T52fN4ijwbWnCJy16UHGHp6UPdpbM4RPLIzflG9G5YixOEY\
bsE3R4ei7NVl3Vls59dGNr3cCchawUmGfN496yNrj/Exjvpg2tKZ314/KPJ5jcVt1IuTaEFPMd9V2b7tnAv2w4rkRIm1fB0KHXLM5XzFIaWeJTtvUe5CRJ5Nrde47J1gNugnE9uhgze0c4Q+UBsHPmZK5u5K7TRu\
Ip9TKV7iQ9fAaR+L4ccos9sifWVT9T+3wfA2J94Ju8NjyHnaI7uHmF7hUf2s1WtzZOK2QDyvvtQRy8Q/5v46TKUgbctRwF/VAZi2E/KHxGBKbxzOgNPpytNWh7f4Yl/iJh1zJRhX59CzzMtUfz/ji8R/rTktJ9sw\
GE/Bxb8TDgVB4WKaObTx2dkX5MAJDI7gi6FxWX7UEM2uNZvONC1JFBlIg1nFQ2E+fOZW31AcvHt2o6RsW1FuRKkTeVcz0tK3m66418UZSwrBfak9rzMAkzyrIg1ca0IwGCPwat88M0IjVYpmvGfIUW+xgwQkHVpG\
0cf8oUnnAy61ETff0kGAhPxQmDbTMD+n7iIWj5eQfwzx6ArcK2XI/p69A9GBAe5IgIMRpd79bsM0e7zsTpG0ugM9LzGN0GmZrIuz8NNZ4BlgXt92Qvm26MeV3plf4kHJlVUkN4cT2wtLuOfnstv8X+JlsHSAeH4X\
Rnx6VGoVnfyIoDQDx0Ep+pOp++HY9shEm5NLUYDZcMKzmnd2b568iOvdTcIT4GEc8GEf1LZTwrl5U6/fADda1a0xoXKlUL1Td4lIFAvQoFR2bgfjcnj+jwUCEdUHzu22+2DjFAz+oobE+5Zs1Vj/Uzp53GE/1wVM\
NxE/jHSVCq7CIAkUCmyyegQYbcYcor8dOCd5zKCKgltesxEA81wPNcs+sUnaSBLJxJbc6fT4uJMrvSw+L80/xdSALXm0URjYmHOnQP3jfNVv55ANnuPBPfCSytbBn6EX/hGE10d3f6Q/3oMBTao8SQdrk0LMkw97\
sP0qf0MgCNy2/No1mfPnOdIhxKOJvjl8qV9W5yUZuDpIKRYmva5nLHB8JojjCQ3WUJWw3/OWGl6mMlGal5ORDBsR5Pi5EJDXk99mZRwpG8AiKmvCdVdGSbaguVXCch1Q6wgx+iRDf/TrghGNXDgGWHcy3IoiWkgY\
SsYkXF8xwVIMt3yl1x0HOJ8mm8MXxD4oaatX4/GJUJnb707Q9OJCyJs9uzyCVfLZJA2Nym/sls9t6PT04e+W2X05TDZI9zmXL4rNTuSPfJaN1XIeuOd4R95AI5lKQTtI/NE2JhpxCj0pAiYD5WTRNmhlE2XQhPkk\
DhLabEhBz56zka5+gJSlVDzUzPecUbLc9Ao6RRQzNN2DrnTT9CMO+GaYr04uNOytxZElZ+2E7OWXluPVs2BzGT05GfVTBMjuujuL8RU9xyBqmdd7eMNJcdT61n2RP5K+ranCqJya+V/6IXeaL6ihAXbp0RUq+1ka\
is6qWcWw1rZoZ6FuZ6WccBx5Zu7Gyl6xe/uNTuKt/ymYuKA+Xr3/wtZd87lj1ExFFLp20gN9UhaNmknndz1IapH3lSgSkw3Jpo3Bvlt47koxVHu2lhzaMUcrrbx1O+cu1NDFuCyddOx4+nJo/NHk8ep0P3bCi3v+\
i6OqsWOtu/n1z0Pc438+NezdFOx05sxZoLtL1YAfjl5J1/OUjAYbmZiNOI2vsALeZXnz02FNxZZ6PziKUuCvVTUpZMaNCg9PVohlEGNXJ3Uy1hgThFn8g+lntP7SKOJHVKLOsN5PIpSaM8J2STHRqUiqmm9t164Z\
wZhooQvRmCo7bt3163Z6q3VqRbIb4SPoAe5/gweXwAD8uwCj4cHn/H/tXiQr2K05BfD604p7VDRAuIIGuLNhF+TZ4feuQA3LbfB2moJnOYIgKaYgqh0szDHKr1Z8dsaV431ebCMtrj6vdSAff7YWQPUMMbgcs0f/\
wODD86ikzixw3a61F0/RHSNcdfS1R0qtMZJQ2U6IpqdQsH7tlAUakrkq2SdmTI0QPyvSUak4g6owa4CMkXJyFhf06PaWxZGs1qLWVF9rB6vU7eF5FkKG3bjaqy3RQS4o8V5UYgSeC7Tz40P/2ci9Qau9vF8VMzR7\
7KdTWGQZmS0P1Mi6jZ2Yu155gC0TUlTZObMtG3at1cezyqW8LUrj43IlN9m241Trm0A67GDbWoqmRYKj8D0IBHVoTKoHl0pOKdet/0Sg8YQPzfYe7HAdgRRl2IymKRRUKfDDRU6s3vf9ktRLacspdKQw+VBb8MJq\
zcbZihEzTY2/A6FUTdrMW5FSWgyq/Cwb/ELIcjd0cz5TuDYV0KuhqBXD3jn9gJbujCpbsTacJ5L369YsZmSpxuHT9MrN3FY7PHk8fpiE1+jE0RSKYNt+9jRV+oiKarq6hEJHNIkdmetURf0fcOlxJi1NVStLrlCl\
XXNzPeLZgd/XlwstVWGJaFqA45VUtk5X5xbCNeyVyzrKStV895rDF9CKwLsm1WY5GgCvceHmoNH53ci8tWpUxsMxLmF1S001c8Rvs8e7yO3vxkH0WRjEv8goEKTfG9Zy/fbqahY8Z+5p6mfvkf377WKnxNWYmzse\
RVhbL5njoS38LxX2Iea9uwJTIKlwgOuK9xtuJutJ++FDyZU+Uhd2S/+dzewkftuT7TOU8ztrOEePO3Innvc5FX7pqE0DOD1BDm3658nuD1VHWOcYMEaCA6IGVeoWxwGxHtfAACKrMXqfZplBjc1n0PW//z+nFn2R\
zS9OfscTeNQ4p8u0BCONyTXmqgH2weCbXXA8EUlLu3rdyFptinZeYdGaNbApG2r2/lQoNUbruLyA+KWh3m541N9QWYJ18urVsl3dEgr/SYSQEsGFSaLNEskQOsNdOGBfn/3QC7dnhV61i029sjGVkml/MOmesMi7\
ca","base64")).toString();return JSON.parse(e2)}var $i=e.n({commandHelp:()=>ea,overview:()=>na});function ea(e2){let{name:t2,summary:r2,operands:i2,options:a2,example:o2}=e2;
return`contract-check ${t2}${i2===void 0?"":` ${i2}`} [OPTIONS]

${r2}

Options:
${ta({...a2,...n.j})}

Example:
${o2}
`}function ta(e2){let t2=Object.entries(e2).map(([e3,{short:t3,value:n3,help:r2}])=>[`${t3===void 0?"    ":`-${t3}, `}--${e3}${n3===void 0?"":` ${n3}`}`,r2]),n2=Math.
max(...t2.map(([e3])=>e3.length));return t2.map(([e3,t3])=>`  ${e3.padEnd(n2)}  ${t3}`).join(`
`)}function na(e2){let t2=Math.max(...e2.map(({name:e3})=>e3.length));return`contract-check: the CI gate for Avro, Protobuf and JSON Schema contracts

Usage: contract-check [COMMAND] [OPTIONS]        (no command: check)

Commands:
${e2.map(({name:e3,summary:n2})=>`  ${e3.padEnd(t2)}  ${n2}`).join(`
`)}

contract-check COMMAND --help shows a command's options and an example.
Exit codes: 0 pass \xB7 1 refused \xB7 2 usage or configuration \xB7 3 contract fault \xB7 4 unverifiable \xB7 5 waiting for a window
`}async function ra(e2,t2){let{format:r2,scope:a2,tip:o2}=t2,s2=i.Rn(t2.history,i.zn(a2,i.wt)),c2=a2.versionAt?.(e2),l2=c2?await i.Tt(c2,o2,a2):[],u2=l2.length>
0?l2:[{path:e2,text:void 0}],d2=[],f2;for(let e3 of u2){let t3=await s2({path:e3.path,all:!0});f2??=t3.missing;let n2=t3.predecessors.length-1;for(let[r3,i2]of t3.
predecessors.entries()){let t4=e3.text&&(r3===n2?e3.text:`${e3.text}, edited`);d2.push({predecessor:i2,...t4!==void 0&&{version:t4}})}}let p2=[];for(let[e3,t3]of d2.
entries()){let{predecessor:o3}=t3,s3=d2[e3+1]?.predecessor,c3={snapshot:await o3.open(),path:o3.path},l3=s3&&await i.Lt(r2,s3,c3,a2.settings(o3.path)),u3=l3?.digests.
base!==void 0&&l3.faults.length===0,{verdict:f3,changes:m2}=l3??{};p2.push({...t3,...u3&&f3&&{step:{class:n.dt(f3),verdict:f3,rules:[...new Set((m2??[]).map(({rule:e4})=>e4))].
sort()}}})}return{steps:p2,...f2!==void 0&&{missing:f2}}}var ia=e.n({command:()=>sa});const{config:aa,"governance-ref":oa}=n.C,sa={name:"history",summary:"How a\
 contract came to be: its versions, what each step was, and who signed",operands:"PATH",options:{...aa&&{config:aa},...oa&&{"governance-ref":oa},format:{type:"s\
tring",value:"FORMAT",help:"text or json (default: text)"}},example:"  contract-check history contracts/orders/order_placed.avsc",async run(e2,r2){let[a2,...o2]=e2.
operands;if(a2===void 0||o2.length>0)throw new n.P("history takes the path of a contract: contract-check history PATH");let s2=n.M(e2,"format",["text","json"],"\
text"),c2=n.T(e2,r2,r2.now()),{cwd:l2}=c2,u2=await n.h(l2,c2),d2=n.Qt(l2),f2=await d2(u2.commit),p2=await t.l(l2),m2=n.a(p2.root,r2.cwd,a2),h2=[m2,a2].find(e3=>f2.
entries.has(e3));if(h2===void 0)throw new n.P(`there is no file ${a2} at ${u2.name}${n.N(m2,f2.entries.keys())}`);let g2=await i.J(f2,c2);if("faults"in g2)return n.
D(g2.faults,r2);let{scope:_2,policy:v2}=g2,y2=await i.Un(f2,_2,h2);if(y2===void 0)throw new n.P(`${h2} is no contract: no format recognises it`);let b2=await i.
Jn(y2),x2={repository:p2,tip:u2.commit,open:d2},{steps:S2,missing:C2}=await ra(h2,{format:b2,tip:f2,scope:_2,history:e3=>n.Lt(x2,e3)}),w2=await Promise.all(S2.map(
async e3=>({step:e3,...await ca({repository:p2,tip:u2.commit,open:d2,policy:v2},e3)})));return s2==="json"?r2.out(n.q({version:1,path:h2,format:b2.id,steps:w2.map(
da)})):r2.out(`${w2.map(ua).map(n.Z).join(`
`)}
`),C2!==void 0&&r2.err(`contract-check: note: ${n.Z(C2)}
`),0}};async function ca({repository:e2,tip:a2,open:o2,policy:s2},{predecessor:c2}){let{commit:l2,path:u2}=c2,{cwd:d2}=e2;if(l2===void 0)return{tag:void 0,signers:[]};
let f2=await r.r(d2,a2,l2),p2=await t.c(d2,`${l2}^`),m2=await o2(l2);if(!s2||m2.entries.containing("governance/signoffs/").length===0)return{tag:f2,signers:[]};
let h2=await i.dn(m2,p2===void 0?void 0:await o2(p2)),g2=await n.Bt(e2,a2)??{unverifiable:'this clone is shallow, and signed files name the first commit of the \
branch: run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},_2=(await Promise.all(h2.map(e3=>i.pn(s2,e3,g2)))).flatMap(e3=>"signOff"in e3&&e3.
signOff.contract===u2&&e3.signOff.decision==="approve"?[e3.signOff.signer]:[]);return{tag:f2,signers:[...new Set(_2)]}}function la({at:e2}){return e2===void 0?"":
new Date(e2).toISOString()}function ua({step:{predecessor:e2,version:t2,step:n2},tag:r2,signers:a2}){let{commit:o2="",path:s2}=e2;return[la(e2).slice(0,10),o2.slice(
0,9),...t2===void 0?[]:[t2],n2?i.ut(n2.verdict):"first, or not comparable",...r2===void 0?[]:[`since ${r2}`],...a2.length===0?[]:[`signed by ${a2.join(", ")}`],
...n2&&n2.rules.length>0?[n2.rules.join(", ")]:[],...t2===void 0?[s2]:[]].join("  ")}function da({step:{predecessor:e2,version:t2,step:n2},tag:r2,signers:i2}){let{
commit:a2,path:o2}=e2;return{...t2!==void 0&&{version:t2},path:o2,commit:a2,at:la(e2),...r2!==void 0&&{tag:r2},...n2&&{class:n2.class,backward:n2.verdict.backward.
outcome,forward:n2.verdict.forward.outcome,rules:n2.rules},signers:i2}}function fa({impacts:e2}){return[...new Set(e2.map(({contract:e3})=>e3))].sort().map(t2=>({
contract:t2,consumers:e2.filter(e3=>e3.contract===t2).map(({consumer:{id:e3,owners:t3,tier:n2},effect:r2,because:i2,changes:a2})=>({id:e3,owners:t3,...n2!==void 0&&
{tier:n2},effect:r2,because:i2,changes:a2})).sort((e3,t3)=>pa[e3.effect]-pa[t3.effect]||i.nr(e3.id,t3.id))}))}const pa={broken:0,removed:1,unknown:2,reads:3},ma={
broken:{arrow:"breaks",verb:"is broken by"},removed:{arrow:"loses what it reads",verb:"loses what it reads in"},unknown:{arrow:"may break",verb:"may be broken b\
y"},reads:{arrow:"reads on",verb:"still reads"}};function ha({consumer:{id:e2,owners:t2},effect:n2,contract:r2,because:i2}){return`${e2} (${t2.join(", ")}) ${ma[n2].
verb} ${r2}: ${i2}`}function ga(e2){let t2=new Map,n2=e3=>{let n3=t2.get(e3)??`n${String(t2.size)}`;return t2.set(e3,n3),`${n3}["${_a(e3)}"]`};return["graph LR",
...e2.flatMap(({contract:e3,consumers:t3})=>t3.map(({id:t4,owners:r2,effect:i2})=>{let a2=i2==="reads"?"-.->":"==>",o2=r2.length===0?t4:`${t4} (${r2.join(", ")}\
)`;return`  ${n2(e3)} ${a2}|${ma[i2].arrow}| ${n2(o2)}`}))].join(`
`)}function _a(e2){return e2.replace(/[^\w ./@(),:-]/gu,e3=>`#${String(e3.codePointAt(0)??0)};`)}var va=e.n({command:()=>ya});const ya={name:"impact",summary:"W\
hich declared consumers each change breaks, by the schema or the fields that they read",options:{...n.C,format:{type:"string",value:"FORMAT",help:"text, json or\
 markdown (default: text)"}},example:"  contract-check impact --format markdown",async run(e2,t2){let r2=n.M(e2,"format",["text","json","markdown"],"text"),a2=await i.
H(await n._(n.T(e2,t2,t2.now())));if("faults"in a2)return n.D(a2.faults,t2);if(!a2.needs)for(let e3 of a2.report.notes)t2.err(`contract-check: note: ${n.Z(e3)}
`);let o2=a2.needs?.impacts??[],s2=(a2.needs?.policy.consumers.length??0)>0;return t2.out(o2.length>0||s2||r2==="json"?ba(r2,o2):`no consumer is declared on the\
 governed branch, so nobody knows who reads what changed: name them under consumers:
`),0}};function ba(e2,t2){if(e2==="json")return n.q(t2.map(xa));if(t2.length===0)return`no declared consumer reads what changed
`;let r2=t2.map(e3=>n.Z(ha(e3)));if(e2==="text")return`${r2.join(`
`)}
`;let i2=r2.map(e3=>`- ${n.X(e3)}`).join(`
`);return`\`\`\`mermaid
${ga(fa({impacts:t2}))}
\`\`\`

${i2}
`}function xa({contract:e2,consumer:{id:t2,owners:n2},effect:r2,because:i2,changes:a2}){return{contract:e2,consumer:t2,owners:n2,effect:r2,because:i2,changes:a2}}
function Sa(){let e2=(0,u.createInterface)({input:process.stdin,output:process.stdout}),t2=new AbortController,r2=!0,i2=()=>{t2.abort()};e2.on("SIGINT",i2),e2.on(
"close",i2);let a2=async r3=>{try{return(await e2.question(r3,{signal:t2.signal})).trim()}catch{throw new n.P("broken off: nothing was written")}};return{ask:async(e3,t3)=>await a2(
`${e3}? [${t3}] `)||t3,async confirm(e3,t3){for(;;){let n2=(await a2(`${e3}? [${t3?"Y/n":"y/N"}] `)).toLowerCase();if(n2==="")return t3;if(/^(y|yes)$/.test(n2))
return!0;if(/^(n|no)$/.test(n2))return!1}},close(){r2&&e2.close(),r2=!1}}}const Ca={odcs:{name:/\.odcs\.ya?ml$|(?:^|\/)data-?contracts?(?:\/[^/]+)*\.ya?ml$/,kind:/^kind:\s*["']?DataContract\b/m},
backstage:{name:/(?:^|\/)catalog-info\.ya?ml$/,kind:/^apiVersion:\s*["']?backstage\.io\//m}};async function wa(e2){let t2=new Map;for(let[n2,{name:r2,kind:a2}]of Object.
entries(Ca)){let o2=[...e2.entries.keys()].filter(e3=>r2.test(e3)&&i.ln(e3,e3)),s2=await e2.starts(o2.slice(0,2e3)),c2=o2.filter(e3=>a2.test(s2.get(e3)??"")).sort().
slice(0,20);c2.length>0&&t2.set(n2,c2)}return t2}async function Ta(e2,t2,{approve:i2=[],at:a2}){let o2=a2??e2.now,s2=i2.map(t3=>({login:t3.slice(1),state:"APPRO\
VED",at:Math.min(o2,e2.now),transitions:e2.transitions})),c2=t2.reviews===void 0||n.R(t2.reviews)?[]:t2.reviews,l2=t2.commits??(t2.author===void 0?[]:void 0),u2={
...e2.policy.signoff,unknownCommitters:"ignore"};return r.h({...e2,now:o2,policy:{...e2.policy,signoff:u2}},{...t2,reviews:c2,imagined:s2,...l2&&{commits:l2}})}
function Ea(e2,t2){let{strangers:n2=[]}=r.H(e2,t2);if(n2.length!==0&&e2.policy.signoff.unknownCommitters!=="ignore")return`nobody here knows whose account made ${n2.
slice(0,3).join(", ")}, so this takes them for somebody's who approves nothing: whoever made a change cannot sign it (people: says whose an address is, and GitH\
ub knows it itself)`}async function Da(e2,t2,n2,r2){let a2=await i.gn("policy-cases",i.Mn(t2,"head",n2));if("faults"in a2)return a2;let o2=a2.value.cases.filter(
({at:e3})=>e3!==void 0&&i.On(e3)===void 0);if(o2.length>0){let e3={file:t2};return{faults:o2.map(({name:t3})=>i.bn("GV003",`case ${JSON.stringify(t3)}: at: is n\
ot a day of the calendar`,e3))}}return{results:await Promise.all(a2.value.cases.map(t3=>Oa(e2,t3,r2))),table:a2}}async function Oa(e2,t2,n2){let a2=(t2.at===void 0?
void 0:i.On(t2.at))??n2,o2=ka(t2.change),s2=await Ta(await r.U(e2,[o2],{now:a2}),{author:t2.author??"@nobody-in-particular",commits:[],landed:[]},{approve:t2.approvedBy??
[]}),c2=s2.requirements.filter(({status:e3})=>e3!=="met").map(({code:e3,message:t3})=>`${e3} ${t3}`);return{name:t2.name,expected:t2.expect,actual:s2.status,requirements:c2}}
function ka({contract:e2,class:t2,status:r2="modified",changes:i2=[],removes:a2=[]}){let o2={status:r2,...r2!=="added"&&{basePath:e2},...r2!=="removed"&&{headPath:e2}},
s2=Aa(t2),c2=[...i2.map(e3=>ja(e3,"changed",s2)),...a2.map(e3=>ja(e3,"removed",s2))];return{pairing:o2,format:n.bn(e2)??"json-schema",id:n.Dt(o2),verdict:s2,changes:c2,
faults:[],notes:[],digests:{...r2!=="added"&&{base:"base"},...r2!=="removed"&&{head:"head"}}}}function Aa(e2){let t2=n.vt("the case says so");return e2==="undec\
ided"?{backward:n.bt("the case says so"),forward:n.gt}:{backward:e2==="full"||e2==="backward"?n.gt:t2,forward:e2==="full"||e2==="forward"?n.gt:t2}}function ja(e2,t2,n2){
return{rule:"avro/sketched",element:e2.split("."),edit:t2,message:`${e2} is ${t2}`,surface:"wire",verdict:n2,effect:"alone",references:[],remedy:"",fingerprint:`\
sketch:${e2}`}}const J="governance/policy-cases.yaml",Ma=[["a change that breaks nobody","class: full"],["a change that breaks old data and old readers","class:\
 breaking"],["the contract goes","class: breaking, status: removed"]];async function Na(e2,t2,n2){let r2=e2.flatMap(({files:[e3=""],pattern:t3,glob:n3})=>Ma.map(
([r3,i3])=>({name:`${t3??n3}: ${r3}`,change:`{contract: ${JSON.stringify(e3)}, ${i3}}`})));if(r2.length===0)return;let i2=new Date(n2).toISOString().slice(0,10),
a2=e3=>`version: 1
cases:
${r2.map(({name:t3,change:n3},r3)=>`  - name: ${JSON.stringify(t3)}
    change: ${n3}
    at: ${i2}
    expect: ${e3[r3]??"pass"}
`).join("")}`,o2=await Da(t2,J,a2([]),n2);if(!("faults"in o2))return`# What the policy decides of some changes (neutral: told, and not enforced). After an edit \
of contract-check.yaml, such as
# enforce: sign-off, "contract-check policy test ${J}" says FAIL for each that it decides otherwise: look at
# them, and where they are meant, --accept writes them here.
`+a2(o2.results.map(({actual:e3})=>e3))}function Pa(e2){let{others:t2,remarks:n2}=e2;return`${[[`# yaml-language-server: $schema=${i.$n}`,"# What contract-check\
 asks of a change to a contract. It counts once it is on the default branch: a proposal is judged by","# what is written there. `contract-check lint` checks thi\
s file, and editors complete it by the schema above, which is what","# `contract-check schema config` prints.","version: 1","","# report: everything is told, no\
thing is refused. Later: sign-off (owners must agree), then full (and a change window is open).","# `contract-check audit --since 90d` shows what either would h\
ave cost so far.","enforce: report"],Fa(e2),Ia(e2),t2.length===0?[]:["# Not counted, although a glob above names them: test data, vendored and generated files.",
`ignore: [${t2.map(Y).join(", ")}]`],Ra(e2),za(e2),Ba(e2),n2.map(e3=>`# ${e3.replace(/\s+/g," ")}`)].filter(e3=>e3.length>0).map(e3=>e3.join(`
`)).join(`

`)}
`}function Fa({owner:e2}){return e2===void 0?[]:["# Who signs for contracts that neither `owner:` below nor CODEOWNERS gives to anybody. A guess from the commit\
s: put the","# GitHub login or team here.",`defaultOwner: ${Y(e2)}`,"","# Who signs for changes of this file, the calendar and the workflow, once something is e\
nforced. The same guess.","governance:",`  owner: ${Y(e2)}`,...e2.includes("/")?["","# Its members, as GitHub knows them: that needs a token that may read teams\
. Or list two logins at least: [ada, kim].",`teams: {${Y(e2)}: {github: true}}`]:[]]}function Ia(e2){let{groups:t2}=e2;return t2.length===0?["# No contract was \
found yet. Files named *.avsc, *.proto or *.schema.json count without an entry; an entry gives them an owner","# and a promise:","# contracts:","#   - files: co\
ntracts/**/*.avsc",'#     owner: "@login-or-team"',"#     compatibility: backward # new readers read old data; or forward, full, none, each also -transitive"]:[
"# The promise of each contract: backward (new readers read old data), forward (old readers read new data), full (both) or","# none. Where several entries name \
a file, the last one counts.","contracts:",...t2.flatMap(t3=>La(t3,e2))]}function La(e2,{fits:t2,promises:r2}){let a2=t2.get(e2),o2=a2?.proposed,{full:s2=0,backward:c2=0,
forward:l2=0}=a2?.refused??{},u2=a2===void 0||a2.landings===0?"no landing changed them yet":`of the last ${i.pt(a2.landings,"landing")} that changed them, full \
would have refused ${String(s2)}, backward ${String(c2)}, forward ${String(l2)}`,{asked:d2,pattern:f2,glob:p2}=e2,m2=i.pt(e2.files.length,`${e2.format} contract`),
h2=d2?`${m2}; ${n.Z(d2.because)}`:f2===void 0?`${m2}; ${u2}`:`${m2}; each version is compared with the one before it`,g2=d2?.mode??o2??"backward",_2=d2!==void 0||
r2&&o2!==void 0;return[`  # ${h2}.`,`  - files: ${Y(f2??p2)}`,_2?`    compatibility: ${g2}`:`    # compatibility: ${g2}`,...d2?[`    profile: ${d2.profile}`]:[]]}
function Ra({imports:e2}){return e2.size===0?[]:["# Catalogues that say who owns and who reads a contract.","imports:",...[...e2].map(([e3,t2])=>`  ${e3}: [${t2.
map(Y).join(", ")}]`)]}function za({window:e2,zone:t2}){return["# When breaking changes may land, once `enforce: full` is set; `contract-check calendar` shows t\
he next ones.",...["windows:",`  - {id: weekly, timezone: ${Y(t2)}, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}`].map(t3=>e2?t3:`# ${t3}`)]}
function Ba({people:e2}){return e2.length===0?[]:["# Whose addresses commits carry; GitHub knows most, a laptop none. The handles are guesses: correct them. A p\
ublic SSH key","# under `keys:` lets its person sign with `contract-check sign`.","people:",...e2.map(({handle:e3,emails:t2})=>`  ${Y(e3)}: {emails: [${t2.map(Y).
join(", ")}]}`)]}function Y(e2){return JSON.stringify(e2)}async function Va(e2,t2){let r2=new Map(n.Sn.map(e3=>[e3,[]])),a2=new Map,o2=[];for(let s3 of e2.entries.
keys()){let e3=n.bn(s3),c3=e3===void 0?void 0:t2(s3);c3===void 0?e3===void 0?i.Gn(s3)&&t2(s3)===void 0&&o2.length<2e4&&o2.push(s3):r2.get(e3)?.push(s3):a2.set(s3,
c3)}let s2=[...await Ua(e2,o2),...[...r2].flatMap(([e3,t3])=>Wa(e3,t3,Ga(e3,t3)))],c2=[...a2.keys()].filter(e3=>s2.some(({glob:t3})=>i.ln(t3,e3)));return{groups:s2,
others:[...new Set(c2.map(qa))].sort(),left:Ha(a2)}}function Ha(e2){let t2=new Map;for(let[n2,r2]of e2){let e3=t2.get(qa(n2))??{count:0,why:r2,first:n2};t2.set(
qa(n2),e3),e3.count+=1}return[...t2].sort(i.rr(([e3])=>e3)).map(([e3,{count:t3,why:n2,first:r2}])=>`${t3===1?r2:`${i.pt(t3,"file")} in ${e3}, such as ${r2}`} (${n2}\
)`)}async function Ua(e2,t2){let n2=await e2.starts(t2),r2=new Map;for(let e3 of t2){let t3=i.Wn(e3,n2.get(e3)??"");t3!==void 0&&r2.set(t3,[...r2.get(t3)??[],e3])}
return[...r2].flatMap(([e3,t3])=>Wa(e3,t3,"*"))}function Wa(e2,t2,n2){if(t2.length===0)return[];let r2=new Map;for(let e3 of t2){let t3=e3.includes("/")?e3.slice(
0,e3.indexOf("/")):"";r2.set(t3,[...r2.get(t3)??[],e3])}let a2=[...r2.values()].map(t3=>{let i2=X(t3),a3=i2===""&&r2.size>1?"":"**/";return{format:e2,files:t3,glob:`${i2}${n2===
"*"?"**":`${a3}${n2}`}`}});return a2.length<=8&&a2.every(({glob:e3,files:t3})=>t3.every(t4=>i.ln(e3,t4)))?a2:[{format:e2,files:t2,glob:n2==="*"?"**":`**/${n2}`}]}
function Ga(e2,t2){let r2=n.xn[e2].suffixes.filter(e3=>t2.some(t3=>t3.endsWith(e3)));return r2.length===1?`*${r2[0]??""}`:`*{${r2.join(",")}}`}function X(e2){let[
t2="",...n2]=e2,r2=[];for(let e3 of t2.split("/").slice(0,-1)){let t3=`${[...r2,e3].join("/")}/`;if(!Ka(e3)||!n2.every(e4=>e4.startsWith(t3)))break;r2.push(e3)}
return r2.map(e3=>`${e3}/`).join("")}function Ka(e2){return/^[^\s*?{}[\],\\!](?:[^*?{}[\],\\\u0000-\u001f]*[^\s*?{}[\],\\])?$/.test(e2)}function qa(e2){let[,t2]=/(?:^|\/)(node_modules|vendor|third_party|testdata|__tests__|__fixtures__|test\/resources)\//.
exec(e2)??[];if(t2!==void 0)return`**/${t2}/**`;let n2=X([e2]);return n2===""?`**/${e2.slice(e2.lastIndexOf("/")+1)}`:`${n2}**`}const Ja=/^[vV]?\d{1,9}(?:\.\d{1,9}){1,2}$|^[vV]?\d{1,9}-\d{1,9}-\d{1,9}$/,
Ya=/^[^/]*?[^\d.][-_.][vV]?\d{1,9}\.\d{1,9}\.\d{1,9}$/;function Xa(e2){let t2=e2.map(Za);return[...t2.flatMap(({plain:e3})=>e3),...t2.flatMap(({versioned:e3})=>e3)]}
function Za(e2){let t2=new Map;for(let n3 of e2.files){let e3=Qa(n3);e3&&t2.set(e3.rest,[...t2.get(e3.rest)??[],{path:n3,above:e3.above}])}let n2=[...t2].flatMap(
([t3,n3])=>{let a3=n3.map(({path:e3})=>e3),o3=`${X(n3.map(({above:e3})=>e3))}**/${t3}`,[s2=""]=r.dt([o3]).files;return a3.every(e3=>i.ln(s2,e3)&&r.ft([o3],e3)!==
void 0)?[{format:e2.format,files:a3,glob:s2,pattern:o3}]:[]}),a2=new Set(n2.flatMap(({files:e3})=>e3)),o2=e2.files.filter(e3=>!a2.has(e3));return{plain:o2.length===
0?[]:[{...e2,files:o2}],versioned:n2}}function Qa(e2){let t2=e2.split("/"),n2=t2.pop()??"",[,r2=n2,i2=""]=/^(.*?)((?:\.[A-Za-z]\w*)*)$/.exec(n2)??[],a2=t2.map(e3=>`${e3}\
/`).join("");if(Ja.test(r2))return{above:a2,rest:`{version}${i2}`};if(Ya.test(r2))return{above:a2,rest:`{name}${/[-_.](?=[vV]?[\d.]+$)/.exec(r2)?.[0]??""}{versi\
on}${i2}`};let o2=t2.findLastIndex(e3=>Ja.test(e3));if(!(o2<0||i2===""))return{above:t2.slice(0,o2).map(e3=>`${e3}/`).join(""),rest:`{version}/**/*${i2}`}}function $a(e2,t2){
let n2=e2.replace(/\n*$/,`
`).split(`
`).slice(0,-1),r2=n2.findIndex(e3=>/^contracts\s*:\s*(#.*)?$/.test(e3));if(r2<0)return n2.some(e3=>/^["']?contracts\b/.test(e3))?void 0:`${[...n2,"","contracts:",
...t2].join(`
`)}
`;let i2=n2.slice(r2+1),a2=e3=>/^(\s|-|#|$)/.test(e3),o2=i2.findIndex(e3=>!a2(e3)),s2=o2<0?i2:i2.slice(0,o2),c2=s2.findLastIndex(e3=>/^\s*[^\s#]/.test(e3))+1,[,
l2]=/^(\s*)- /.exec(s2.find(e3=>/^\s*- /.test(e3))??"")??[];if(l2===void 0||c2===0)return;let u2=t2.map(e3=>l2+e3.slice(2));return`${[...n2.slice(0,r2+1+c2),...u2,
...n2.slice(r2+1+c2)].join(`
`)}
`}function eo(e2,t2){let n2=[];return{groups:e2.flatMap(e3=>{let r2=io(e3.files,t2,({profile:e4})=>e4),[i2]=r2;if(!i2)return[e3];if(i2.files.length===e3.files.length)
return[ao(e3,i2)];let a2=e3.pattern===void 0?to(e3,t2):{own:[],left:r2};return n2.push(...a2.left.map(so)),[e3,...a2.own]}),remarks:n2}}function to(e2,t2){let n2=e2.
glob.slice(e2.glob.lastIndexOf("/")+1),r2=({files:e3})=>`${X(e3)}**/${n2}`,a2=new Set,o2=[],s2=[],c2=t3=>{let n3=r2(t3),s3=new Set(t3.files);if(!e2.files.every(
e3=>s3.has(e3)||a2.has(e3)||!i.ln(n3,e3)))return!1;for(let e3 of s3)a2.add(e3);return o2.unshift(ao({format:e2.format,files:t3.files,glob:n3},t3)),!0};for(let n3 of ro(
io(e2.files,t2,({profile:e3})=>e3))){if(c2(n3))continue;let e3=io(n3.files,t2,({because:e4})=>e4);for(let t3 of e3.length>no?[n3]:ro(e3))c2(t3)||s2.push(t3)}return{
own:o2,left:s2}}const no=30;function ro(e2){let t2=({files:e3})=>X(e3).split("/").length;return[...e2].sort((e3,n2)=>t2(n2)-t2(e3))}function io(e2,t2,n2){let r2=new Map;
for(let i2 of e2){let e3=t2(i2);if(!e3)continue;let{profile:a2,because:o2}=e3,s2=r2.get(n2(e3))??{files:[],because:new Set,profile:a2};s2.files.push(i2),s2.because.
add(o2),r2.set(n2(e3),s2)}return[...r2.values()].map(e3=>({...e3,because:[...e3.because]}))}function ao(e2,t2){let n2=`${oo(t2)}, so it is judged as that judges`;
return{...e2,asked:{mode:"full",profile:t2.profile,because:n2}}}function oo({because:[e2="",...t2]}){return t2.length===0?e2:`${e2}, and so for ${i.pt(t2.length,
"more module")}`}function so(e2){return`${oo(e2)}: profile: ${e2.profile} answers as it would, in an entry that names just these ${i.pt(e2.files.length,"file")}\
.`}const co=["full","backward","forward"];async function lo(e2,{cwd:t2,tip:n2,scope:r2}){let a2=new Map(e2.map(e3=>[e3,{landings:0,full:0,backward:0,forward:0}]));
if(n2!==void 0&&e2.length>0){let o2=await qn({cwd:t2,tip:n2,since:0,most:1e3}),s2=new Set(o2.filter(t3=>uo(e2,t3)).slice(-50)),c2=performance.now();for await(let{
landing:n3,sources:l2}of Zn(t2,o2)){if(!s2.has(n3))continue;if(performance.now()-c2>1e4)break;let{comparisons:t3}=await i.yt(l2,r2);for(let[n4,r3]of a2)po(r3,t3.
filter(t4=>fo(t4,n4,e2)))}}return new Map([...a2].map(([e3,{landings:t3,...n3}])=>[e3,mo(t3,n3)]))}function uo(e2,{differing:t2}){return t2.some(({path:t3,base:n2})=>n2&&
e2.some(({glob:e3})=>i.ln(e3,t3)))}function fo({pairing:e2,format:t2},r2,a2){let o2=n.Dt(e2);return t2===r2.format&&a2.findLast(({glob:e3})=>i.ln(e3,o2))===r2}function po(e2,t2){
let r2=t2.filter(({faults:e3,pairing:t3})=>e3.length===0&&t3.status!=="added");if(r2.length!==0){e2.landings+=1;for(let t3 of co)r2.some(({verdict:e3})=>!n.kt(e3,
t3))&&(e2[t3]+=1)}}function mo(e2,t2){let n2=Math.max(1,Math.floor(e2/8)),r2=["full",t2.forward<t2.backward?"forward":"backward"].find(e3=>t2[e3]<=n2);return{landings:e2,
refused:t2,proposed:e2<4?void 0:r2}}const ho=/(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/;async function go(e2){let t2=[...e2.entries.keys()].filter(e3=>ho.test(
e3)).slice(0,1e3);return await e2.load(t2),t2.flatMap(t3=>{let n2=e2.read(t3);if(!("text"in n2)||!n2.text.includes("schema-registry"))return[];let{text:r2}=n2,i2=t3.
endsWith(".xml")?_o(r2,yo(e2,t3)):bo(r2),a2=([,e3])=>So(e3)!==void 0,o2=new Map(i2.filter(a2)),s2=t3.slice(0,t3.lastIndexOf("/")+1);return i2.filter(e3=>!a2(e3)).
map(([e3,n3])=>({build:t3,subject:e3,path:xo(s2,n3),mode:So(o2.get(e3))})).filter(({path:t4})=>e2.entries.has(t4))})}function _o(e2,t2){return[...e2.replace(/<!--[^]*?-->/g,
"").replace(/\$\{([\w.-]+)\}/g,(e3,n2)=>t2.get(n2)??e3).matchAll(/<(subjects|compatibilityLevels)>([^]*?)<\/\1>/g)].flatMap(([,,e3=""])=>vo(e3))}function vo(e2){
return[...e2.matchAll(/<([\w.-]+)>([^<>]*)<\/\1>/g)].map(([,e3="",t2=""])=>[e3,t2.trim()]).filter(([,e3])=>e3!=="")}function yo(e2,t2){let n2=t2.split("/").slice(
0,-1),r2=[...n2.keys(),n2.length].map(e3=>[...n2.slice(0,e3),"pom.xml"].join("/"));return new Map(r2.flatMap(t3=>{let n3=e2.entries.has(t3)?e2.read(t3):void 0;return[
...(n3&&"text"in n3?n3.text.replace(/<!--[^]*?-->|<profiles>[^]*?<\/profiles>/g,""):"").matchAll(/<properties>([^]*?)<\/properties>/g)].flatMap(([,e3=""])=>vo(e3))}))}
function bo(e2){return[...e2.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm,"").matchAll(/\bsubject\s*\(\s*(["'])(.*?)\1\s*,\s*(["'])(.*?)\3/g)].map(([,,e3="",,t2=""])=>[
e3,t2])}function xo(e2,t2){return`${e2}${t2.replace(/^\$\{?(?:project\.)?(?:basedir|projectDir|rootDir)\}?\//,"").replace(/^\.\//,"")}`}function So(e2){return n.
Et.find(t2=>t2===e2?.toLowerCase().replace("_","-"))}async function Co(e2,n2){let r2=(await go(e2)).filter(({path:e3})=>n2.some(({files:t2})=>t2.includes(e3))),
a2=r2.filter(({path:e3,mode:t2})=>t2!==void 0&&i.ln(e3,e3)),o2=a2.length<=30?a2:[],s2=r2.filter(e3=>!o2.includes(e3)),c2=[...new Set(s2.map(({build:e3})=>e3))].
sort();return{groups:o2.sort(i.rr(({path:e3})=>e3)).flatMap(({path:e3,mode:t2,build:r3,subject:i2})=>{let a3=n2.find(({files:t3})=>t3.includes(e3))?.format;return a3&&
t2?[{format:a3,files:[e3],glob:e3,asked:{mode:t2,profile:"confluent",because:`what ${r3} for ${i2} asks; that level is Confluent's, so it is judged as Confluent\
's registry judges`}}]:[]}),remarks:s2.length===0?[]:[`${t.I(c2)}: ${i.pt(s2.length,"contract")} registered with a schema registry; what it asks of them is thei\
r promise: write it as compatibility: in their entries.`]}}function wo(e2){return`# Make the status "contract-check" required in branch protection once the conf\
ig no longer says "enforce: report". Add no
# paths: and no if: then: a required workflow that is skipped never reports.
name: contract-check
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: the base branch may change
  pull_request_review:
    types: [submitted, edited, dismissed]
  merge_group:
  schedule:
    - cron: "7,37 * * * *" # windows open and close without a push
permissions:
  contents: read
  pull-requests: write # the comment
  statuses: write # the gate
jobs:
  contracts:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      # Until there is a tag, and better still afterwards: the full id of a commit that you have looked at.
      - uses: contract-check/contract-check@v${e2}
        with:
          mode: \${{ github.event_name == 'schedule' && 'sweep' || 'check' }}
`}var To=e.n({allSchemas:()=>Eo,command:()=>Do});async function Eo(){let{reportSchema:e2}=await Promise.resolve().then(()=>Gc),{governanceSchemas:t2}=await Promise.
resolve().then(()=>require("./governance.js")).then(e3=>e3.n);return{report:e2(),...t2()}}const Do={name:"schema",summary:"Prints the JSON Schema of a file form\
at or of the JSON output",operands:"NAME",options:{},example:"  contract-check schema report > contract-check-report.schema.json",async run(e2,t2){let[r2]=e2.operands,
i2=await Eo(),a2=Object.keys(i2);if(r2===void 0||!Object.hasOwn(i2,r2)){let e3=r2===void 0?"":n.N(r2,a2);throw new n.P(`schema prints one of: ${a2.join(", ")}${e3}`)}
return t2.out(`${JSON.stringify(i2[r2],null,2)}
`),0}},Oo=".github/workflows/contract-check.yml";async function ko({side:e2,terminal:n2},r2){let{cwd:a2}=n2,o2=await t.c(a2,"HEAD"),s2=await Oe(a2,o2),c2=await i.
Ut(e2,void 0),l2=await Va(e2,c2.skipped),u2=eo(Xa(l2.groups),await i.q(e2)),d2={...l2,groups:u2.groups},{groups:f2,remarks:p2}=await Co(e2,d2.groups),m2={...d2,
groups:[...d2.groups,...f2]},h2=await lo(m2.groups,{cwd:a2,tip:o2,scope:c2}),g2=await r2({around:s2,isOwned:await Io(e2,m2),hasFit:[...h2.values()].some(({proposed:e3})=>e3!==
void 0),zone:n2.zone}),_2=await Fo(e2,{...m2,...g2,fits:h2,people:s2.people,imports:await wa(e2),remarks:[...p2,...u2.remarks]},{unversioned:l2,now:n2.now()}),{
workflow:v2,remarks:y2}=await Lo(e2,s2);return{write:[..._2.filter(({path:t2})=>!e2.entries.has(t2)),...v2&&g2.workflow?[v2]:[]],around:s2,remarks:[...Ao(l2),...y2]}}
function Ao({left:e2}){if(e2.length===0)return[];let t2=e2.length-5;return[`not counted: ${[...e2.slice(0,5),...t2>0?[`${String(t2)} more`]:[]].join(", ")}; if \
these are contracts of yours, name them under contracts: and nowhere under ignore:`]}async function jo({side:e2,terminal:a2},o2,s2){let{cwd:c2}=a2,l2=await t.c(
c2,"HEAD"),u2=await Oe(c2,l2),{workflow:d2,remarks:f2}=await Lo(e2,u2),p2=d2?[d2]:[],m2=await r.lt(e2);if(!s2){let e3="faults"in m2?'it has faults, which "contr\
act-check lint" lists: mend them first':"--merge adds the contracts that it leaves out";return{write:p2,around:u2,remarks:[`${o2.join(", ")}: left as it is; ${e3}`,
...f2]}}if("faults"in m2)throw new n.P(`${o2.join(", ")} has faults: "contract-check lint" lists them; mend them first`);let{contracts:h2}=m2.policy,g2=Mo(o2),_2=await i.
Ut(e2,m2.policy),v2=e3=>!h2.some(({files:t2,ignore:n2})=>i.an([...t2,...n2],e3)),y2=eo(Xa((await Va(e2,e3=>v2(e3)?_2.skipped(e3):"ignored by the config")).groups),
await i.q(e2)),{groups:b2}=y2;if(b2.length===0)return{write:p2,around:u2,remarks:[`${g2} names every contract already`,...f2]};let x2=await lo(b2,{cwd:c2,tip:l2,
scope:_2}),S2=b2.flatMap(e3=>La(e3,{fits:x2,promises:!0})),C2=$a(await Po(e2,g2),S2),w2=C2!==void 0&&(await I(dr(e2,new Map([[g2,C2]])),{now:a2.now()})).every(({
severity:e3})=>e3!=="error");if(C2===void 0||!w2)throw new n.P(`the list under contracts: in ${g2} cannot be added to as it is written; add by hand:
${S2.join(`
`)}`);return{write:[{path:g2,text:C2,about:`${i.pt(b2.length,"entry","entries")} added`},...p2],mayReplace:g2,around:u2,remarks:[...y2.remarks,...f2]}}function Mo(e2){
return e2.includes("contract-check.yaml")&&!e2.includes(No)?n.tt:No}const No="governance/contracts.yaml";async function Po(e2,t2){if(!e2.entries.has(t2))return`\
version: 1
`;await e2.load([t2]);let n2=e2.read(t2);return"text"in n2?n2.text:""}async function Fo(e2,t2,{unversioned:a2,now:o2}){let s2=t2.owner??t2.people[0]?.handle??"@\
owner",c2=new Map,l2=[t2,{...t2,owner:s2},{...t2,owner:s2,imports:c2},{...t2,...a2,owner:s2,imports:c2},{...t2,...a2,owner:s2,imports:c2,window:!1,promises:!1,people:[]},
{...t2,owner:s2,imports:c2,groups:[],others:[],people:[]}],u2=`${JSON.stringify((await Eo()).config)}
`;for(let t3 of l2){let{groups:a3}=t3,s3=Pa(t3),c3=new Map([[n.tt,s3]]),l3=await r.lt(dr(e2,c3));if("faults"in l3)continue;let d2=await Na(a3,l3.policy,o2);for(let[
e3,t4]of[[i.$n,u2],[J,d2]])t4!==void 0&&c3.set(e3,t4);if((await I(dr(e2,c3),{now:o2})).length>0)continue;let f2=a3.length===0?"no contract was found yet":`${i.pt(
a3.length,"group")} of contracts`,p2={[n.tt]:`${f2}, in report mode`,[i.$n]:'what editors complete the config by: "contract-check schema config"',[J]:"changes, \
and what the config decides of them"};return[...c3].map(([e3,t4])=>({path:e3,text:t4,about:p2[e3]??""}))}throw Error("even the shortest config is objected to")}
async function Io(e2,{groups:t2}){let n2=await r.lt(e2),a2="policy"in n2?n2.policy.codeowners:[],o2=e3=>(i.tn(a2,e3)?.owners.length??0)>0,s2=t2.flatMap(e3=>e3.files);
return s2.length===0?o2("contracts/new"):s2.every(o2)}async function Lo(e2,{host:t2}){let r2=e2.entries.containing(".github/workflows/").filter(e3=>/\.ya?ml$/.test(
e3));await e2.load(r2);let a2=r2.find(t3=>{let n2=e2.read(t3);return t3===Oo||"text"in n2&&/uses:\s*\S*contract-check/.test(n2.text)});return a2===void 0?t2==="\
gitlab"||t2===void 0&&e2.entries.has(".gitlab-ci.yml")?{remarks:[`this is a GitLab repository: ${i.yn("docs/recipes.md")} has the job`]}:{workflow:{path:Oo,text:wo(
n.F),about:"the check on every pull request, and a sweep twice an hour"},remarks:[]}:{remarks:[`${a2}: left as it is`]}}var Ro=e.n({command:()=>zo});const zo={name:"\
init",summary:"Writes a config in report mode and a workflow from what it finds here; overwrites nothing",options:{yes:{type:"boolean",short:"y",help:"ask nothi\
ng: take every default"},"dry-run":{type:"boolean",help:"print what would be written, and write nothing"},merge:{type:"boolean",help:"add the contracts that a c\
onfig which is already here leaves out"}},example:"  contract-check init --yes --dry-run",async run(e2,t2){let r2=e2.is("dry-run");if(!e2.is("yes")&&!r2&&t2.canAsk!==
!0)throw new n.P("init asks in a terminal, and there is none: take the defaults with --yes, or look first with --dry-run");let{cwd:i2}=t2,{root:a2,side:o2}=await n.
Mt(i2),s2=n.et(o2.entries),c2=n.nt.find(e3=>o2.entries.has(e3));if(c2!==void 0&&s2.length===0)throw new n.P(`${c2} is not read by this name: rename it to ${n.tt}\
, then run "contract-check lint"`);await o2.load(s2);let l2=s2.includes("contract-check.yaml")?o2.read(n.tt):void 0;if(l2&&"fault"in l2)throw new n.P(`${n.tt} i\
s there and cannot be read: ${l2.fault}: remove it, then ask again`);let u2={root:a2,side:o2,terminal:t2},d2=e2.is("yes")||r2?void 0:Sa(),f2=s2.length===0?await ko(
u2,e3=>Wo(d2,e3)).finally(()=>d2?.close()):await jo(u2,s2,e2.is("merge")).finally(()=>d2?.close());if(r2)for(let{path:e3,text:n2,about:r3}of f2.write)t2.out(`--\
- ${e3}
${e3===".contract-check/config.schema.json"?r3:n2}
`);else await n.d(a2,f2.write,f2.mayReplace);if(!r2)for(let{path:e3,about:n2}of f2.write)t2.out(`wrote ${e3}: ${n2}
`);for(let e3 of f2.remarks)t2.out(`${n.Z(e3)}
`);return!r2&&f2.write.length>0&&t2.out(Bo(f2,a2,i2)),0}};function Bo({write:e2,around:t2},n2,r2){let{branch:i2,isFound:s2,hasOthers:c2}=t2,l2=(0,o.relative)((0,a.
realpathSync)(n2),(0,a.realpathSync)(r2)).split(/[\\/]/).filter(Boolean).map(()=>"../").join(""),u2=e2.map(({path:e3})=>`${l2}${e3}`).join(" "),d2=s2?"":` --gov\
ernance-ref ${Uo(t2)}`;return`next: contract-check lint && git add ${u2} && git commit -m "contract-check"
${!s2&&c2&&i2!==""?`Commit this, and bring it to the branch that governs: nothing counts before. Which one that is, nothing here records (${i2} is checked out).`:
`Commit this to ${i2||"the default branch"}: nothing counts before.`} Then "contract-check audit${d2}" shows what the gate would have done so far.
${s2?"":Vo(t2)}`}function Vo(e2){let{remotes:n2,fetched:r2}=e2,[i2]=n2,a2=Uo(e2),o2=i2===void 0?"there is no remote":n2.length===1?`the one here is called ${i2}`:
`those here are called ${t.I(n2)}`,s2=i2==="origin"?"":` (commands ask the remote origin, and ${o2})`,c2=i2===void 0?"git remote add origin URL":`git remote ren\
ame ${i2} origin`,l2=[...i2==="origin"?[]:[c2],...r2.length>0?["git fetch origin"]:[`git push origin ${a2}`],`git remote set-head origin ${r2.length>1?"--auto":
r2[0]??a2}`],u2=r2.length>1?` Where the server names no branch, --auto fails: name it in its place (fetched are ${t.I(r2.slice(0,Ho))}).`:"";return`Nothing here\
 records a default branch${s2}: "contract-check --base ${a2}" judges a change; after "${l2.join(" && ")}" no command needs to be told.${u2}
`}const Ho=10;function Uo({branch:e2,hasOthers:t2,isFound:n2}){return e2===""||t2&&!n2?"BRANCH":e2}async function Wo(e2,{around:t2,isOwned:n2,hasFit:r2,zone:i2}){
let a2=n2?void 0:t2.owner,o2=t2.host!=="gitlab";if(!e2)return{owner:a2,promises:!0,zone:i2,window:!0,workflow:o2};let s2=a2===void 0?"":await e2.ask("Who owns c\
ontracts that nobody owns yet",a2),c2=!r2||await e2.confirm("Declare the promises that the history fits",!0),l2=await e2.confirm("Write a weekly change window",
!0),u2=l2?Go(await e2.ask("In which time zone",i2)):i2,d2=await e2.confirm("Write the workflow for GitHub Actions",o2);return{owner:a2===void 0?void 0:Nr(s2,"th\
e owner"),promises:c2,zone:u2,window:l2,workflow:d2}}function Go(e2){let t2=r.a(e2);if("message"in t2)throw new n.P(`${t2.message} Nothing was written.`);return t2.
zone}function Ko(e2,t2){let n2=e3=>e3??"the working tree",r2=[];t2.version!==e2.version&&r2.push(`was written by contract-check ${t2.version}, and this is ${e2.
version}: use one version`),t2.base!==e2.base&&r2.push(`compares with commit ${n2(t2.base)}, and this call with ${n2(e2.base)}`),t2.head===e2.head?(t2.tree?.commit!==
e2.tree?.commit||t2.tree?.digest!==e2.tree?.digest)&&r2.push("judges other files: the working trees differ; give every call the same --head COMMIT"):r2.push(`ju\
dges ${n2(t2.head)}, and this call ${n2(e2.head)}: give every call the same --head`),t2.target!==e2.target&&r2.push(`looks for what left its place up to commit ${t2.
target??"none"} of the target branch, and this call up to ${e2.target??"none"}: the branch moved on; run the shards again, or give every call the same --base CO\
MMIT`),t2.governed!==e2.governed&&r2.push(`is governed by commit ${t2.governed??"none"}, and this call by ${e2.governed??"none"}: the governed branch moved on; \
run the shards again, or give every call the same --governance-ref COMMIT`),t2.refs!==e2.refs&&r2.push("was made in a clone with other tags or branches: fetch t\
hem in every job"),t2.outside!==e2.outside&&r2.push("was made with other --image files or --include folders");let i2=t2.options.filter(t3=>!e2.options.includes(
t3)),a2=e2.options.filter(e3=>!t2.options.includes(e3));return i2.length>0&&r2.push(`was made with ${i2.join(" ")}: merge needs the same options`),a2.length>0&&
r2.push(`was made without ${a2.join(" ")}: every shard needs the same options`),r2}async function qo({differing:e2,headSide:t2,base:r2}){let i2=[];for(let{path:a2,
base:o2,head:s2}of e2){let e3=s2&&s2.oid===void 0?await t2.bytes(a2)??new Uint8Array:void 0,c2=e3&&n.at(e3,r2.commit);i2.push([a2,o2?.oid,o2?.mode,c2??s2?.oid,s2?.
mode])}return n.st(JSON.stringify(i2))}async function Jo({images:e2,folders:t2}){if(e2.length+t2.length===0)return null;let r2=n.ct("sha256");for(let t3 of e2)r2.
update(`image ${t3.name}\0`).update(await t3.read());for(let e3 of t2){let t3=await e3.open(),n2=[...t3.entries.keys()].sort();await t3.load(n2);for(let e4 of n2)
r2.update(JSON.stringify([e4,t3.read(e4)]))}return`sha256:${r2.digest("hex")}`}function Yo({index:e2,of:t2}){let n2=e3=>Number.isInteger(e3)&&Number(e3)>=1&&Number(
e3)<=1e3;return n2(e2)&&n2(t2)&&e2<=t2}function Xo({index:e2,of:t2}){return(n2,r2)=>r2%t2===e2-1}async function Zo(e2,t2,n2){let{sources:r2,settings:a2}=e2,o2=r2.
differing.length===0?{scope:i.Wt(a2)}:await i.W(e2);if("faults"in o2)return o2;let{scope:s2}=o2,{missing:c2,paths:l2,...u2}=await Qo(await i.xt(r2,s2),r2,s2,Xo(
t2));return{...t2,run:await n2(s2,l2),...u2,missing:c2??null}}async function Qo(e2,t2,r2,a2){let{judged:o2,missing:s2}=await i.St(e2,t2,r2,{isOwn:a2}),c2=o2.map(
e3=>[e3.format,e3.spent]);return{lists:o2.map(es),paths:[...e2.loaded.map(({path:e3})=>e3),...o2.flatMap(({list:e3})=>e3.map(({pairing:e4})=>n.Dt(e4)))],missing:s2,
spent:Object.fromEntries(c2),judged:o2.flatMap($o)}}function $o({format:e2,list:t2,comparisons:n2}){let r2=t2.flatMap(({isOwn:e3},t3)=>e3?[t3]:[]);return n2.map(
(t3,n3)=>({format:e2,place:r2[n3]??-1,comparison:t3}))}function es({format:e2,first:t2,list:r2}){return{format:e2,first:t2,count:r2.length,digest:n.st(JSON.stringify(
r2.map(ts)))}}function ts({pairing:{status:e2,basePath:t2,headPath:n2},cause:r2}){return[e2,t2,n2,r2]}var NotTheRun=class extends Error{faults;name="NotTheRun";constructor(e2){
super(e2[0]),this.faults=e2}};function ns(e2,t2,r2){return async(a2,o2)=>{let s2=e2.flatMap(({part:e3})=>e3.judged);rs(as(e2));let c2=await i.xt(a2,o2),l2=s2.map(
({comparison:e3})=>n.Dt(e3.pairing));rs(is(e2,await t2(o2,[...c2.loaded.map(({path:e3})=>e3),...l2]))),rs(os(e2)),rs(cs(s2,c2));let u2=ls(e2),d2=u2.length===0?void 0:
await Qo(c2,a2,o2,e3=>u2.includes(e3));d2&&r2(u2);let f2=[...s2.filter(({format:e3})=>!u2.includes(e3)),...d2?.judged??[]].sort((e3,t3)=>i.nr(e3.format,t3.format)||
e3.place-t3.place).map(({comparison:e3})=>e3),p2=e2[0]?.part.missing??void 0,m2=i.Ct({comparisons:f2,missing:p2},c2,{sources:a2,scope:o2});return await us(m2,a2),
m2}}function rs(e2){if(e2.length>0)throw new NotTheRun(e2)}function is(e2,t2){return e2.flatMap(({file:e3,part:n2})=>Ko(t2,n2.run).map(t3=>`${e3} ${t3}`))}function as(e2){
let[t2]=e2;if(!t2)return["no part is given"];let{of:n2}=t2.part,r2=e2.flatMap(({file:e3,part:r3})=>r3.of===n2?[]:[`${e3} is one of ${String(r3.of)} shards, and ${t2.
file} one of ${String(n2)}`]);if(r2.length>0)return r2;for(let t3=1;t3<=n2;t3+=1){let i2=e2.filter(({part:e3})=>e3.index===t3).map(({file:e3})=>e3),a2=`shard ${String(
t3)} of ${String(n2)}`;i2.length===0&&r2.push(`${a2} is missing: its job failed, or its file was not brought here`),i2.length>1&&r2.push(`${a2} is there ${i2.length===
2?"twice":"more than once"}: ${i2.join(", ")}`)}return r2}function os(e2){let[t2]=e2;if(!t2)return[];let n2=JSON.stringify([t2.part.lists,t2.part.missing]);return e2.
flatMap(({file:e3,part:r2})=>JSON.stringify([r2.lists,r2.missing])===n2?ss(r2)?[]:[`${e3} does not hold exactly the contracts of its share: run that shard again`]:
[`${e3} found other contracts to judge than ${t2.file}: do all jobs have the same history and files?`])}function ss(e2){let t2=Xo(e2),n2=e2.lists.flatMap(({format:e3,
first:n3,count:r2})=>Array.from({length:r2},(e4,t3)=>t3).flatMap(r3=>t2(e3,n3+r3)?[`${e3} ${String(r3)}`]:[]));return JSON.stringify(n2)===JSON.stringify(e2.judged.
map(({format:e3,place:t3})=>`${e3} ${String(t3)}`))}function cs(e2,{loaded:t2}){let n2=new Set(e2.flatMap(({comparison:{pairing:e3,cause:t3}})=>t3===void 0?[e3.
basePath??[],e3.headPath??[]].flat():[])),r2=new Set(t2.map(({path:e3})=>e3)),i2=[...r2].filter(e3=>!n2.has(e3)),a2=[...n2].filter(e3=>!r2.has(e3));return[...i2.
map(e3=>`${e3} changed, and no part judges it: run all shards again`),...a2.map(e3=>`a part judges ${e3}, which is no changed contract here: run all shards agai\
n`)]}function ls(e2){let t2=new Map;for(let{part:n2}of e2)for(let[e3,r2]of Object.entries(n2.spent))t2.set(e3,(t2.get(e3)??0)+r2);return[...t2].flatMap(([e3,t3])=>t3>=
1?[e3]:[])}async function us({comparisons:e2},{baseSide:t2,headSide:n2}){let r2={base:new Set,head:new Set},i2=({location:e3,baseLocation:t3})=>{for(let n3 of[e3,
t3])n3&&r2[n3.side].add(n3.file)};for(let{changes:t3}of e2)for(let e3 of t3)i2(e3);await Promise.all([t2.load(r2.base),n2.load(r2.head)])}const ds='{"contractCh\
eckPart":1,',fs=/,"digest":"(sha256:[0-9a-f]{64})"\}\n?$/;function ps(e2){let t2=ds+JSON.stringify(e2).slice(1);return`${t2.slice(0,-1)},"digest":"${n.st(t2)}"}\

`}function ms(e2){if(!e2.startsWith('{"contractCheckPart":1,'))return{fault:hs};let t2=fs.exec(e2.slice(-_s)),r2=t2&&`${e2.slice(0,e2.length-t2[0].length)}}`;if(!t2||
r2===null||n.st(r2)!==t2[1])return{fault:"is damaged: its content is not what its digest says; run that shard again"};let i2=JSON.parse(r2);return gs(i2)?i2:{fault:hs}}
const hs="is no part of a sharded check of this version: expected a file that contract-check check --shard i/n --output FILE wrote";function gs(e2){let t2=e3=>typeof e3==
"object"&&!!e3,{run:n2,lists:r2,spent:i2,judged:a2}=e2;return Yo(e2)&&t2(n2)&&Array.isArray(r2)&&t2(i2)&&Array.isArray(a2)}const _s=120;async function vs(e2,t2){
let{differing:n2,headSide:r2,head:i2}=e2;if(i2.commit!==null)return e2;let a2=n2.filter(({base:e3,head:t3})=>!e3&&t3?.oid===void 0),o2=await r2.starts(a2.map(({
path:e3})=>e3)),s2=e3=>o2.get(e3)?.startsWith(ds)===!0,c2=a2.flatMap(({path:e3})=>s2(e3)?[e3]:[]);if(c2.length===0)return e2;let l2=await t2(c2),u2=new Set(c2.filter(
e3=>!l2.has(e3))),d2=e3=>!u2.has(e3.path);return{...e2,differing:n2.filter(d2),headSide:{...r2,entries:ys(r2.entries,u2),mentioning:async(...e3)=>(await r2.mentioning(
...e3)).filter(e4=>!u2.has(e4))}}}function ys(e2,t2){let n2=e3=>!t2.has(e3);return{has:t3=>n2(t3)&&e2.has(t3),get:t3=>n2(t3)?e2.get(t3):void 0,keys:()=>[...e2.keys()].
filter(n2),containing:t3=>e2.containing(t3).filter(n2),mayEndWith:t3=>e2.mayEndWith(t3),links:()=>e2.links().filter(n2),[Symbol.iterator]:()=>[...e2].filter(([e3])=>n2(
e3))[Symbol.iterator]()}}var bs=e.n({judgeShard:()=>xs});async function xs(e2,t2){let r2=Ss(e2.last("shard")??""),a2=Cs(e2),{index:s2,of:c2}=r2,l2=await ws(e2,t2),
u2=n.p(t2,"contracts");n.r(l2.sources.differing.length);let d2=u2?{...l2.sources,...n.f(u2)}:l2.sources,f2=await Zo({...l2,sources:d2},r2,Ts(l2,e2,t2.cwd)).finally(
u2?.end);if("faults"in f2)return n.D(f2.faults,t2);let p2=ps(f2);a2===void 0?t2.out(p2):await n.u((0,o.resolve)(t2.cwd,a2),p2);let m2=f2.lists.reduce((e3,{count:t3})=>e3+
t3,0),h2=a2===void 0?"":`, written to ${n.Z(a2)}`;return t2.err(`contract-check: part ${String(s2)} of ${String(c2)}: judged ${String(f2.judged.length)} of ${i.
pt(m2,"contract")}${h2}. Nothing is decided (exit code 4): "contract-check merge" with all ${String(c2)} parts decides
`),n.V.unverifiable}function Ss(e2){let[,t2,r2]=(/^(\d{1,4})\/(\d{1,4})$/.exec(e2)??[]).map(Number);if(t2===void 0||r2===void 0||!Yo({index:t2,of:r2}))throw new n.
P(`--shard ${e2}: expected I/N, this machine's number and how many there are, such as 2/4 (from 1, at most 1000)`);return{index:t2,of:r2}}function Cs(e2){let t2=[
"format","all","at","allow-at"].find(t3=>e2.last(t3)!==void 0||e2.is(t3));if(t2!==void 0)throw new n.P(`--${t2} is for "contract-check merge": a shard reports a\
nd decides nothing`);if(e2.operands.length>0)throw new n.P("--shard judges the whole proposal: leave the paths out, or check them without --shard");let[r2,...i2]=e2.
all("output");if(i2.length>0||r2?.includes("=")===!0)throw new n.P("--output of a shard names one file, without a format: the part is written there");return r2}
async function ws(e2,r2){let i2=e2.all("against").find(e3=>/^(?:path|image):/.test(e3));if(i2!==void 0)throw new n.P(`--against ${i2} names files that each mach\
ine has for itself: with --shard and merge, compare with tag:, branch: or history, or name the files under against: in the config`);let a2=await n._(n.T(e2,r2,n.
w(e2,r2))),o2=async e3=>{let n2=e3.map(e4=>`:(top,literal)${e4}`),i3=await t.b(["ls-files","-z","--full-name","--",...n2],{cwd:r2.cwd});return new Set(i3.split(
"\0"))};return{...a2,sources:await vs(a2.sources,o2)}}function Ts(e2,t2,r2){let{sources:i2,governedCommit:a2,settings:o2}=e2,{base:s2,head:c2,differing:l2,checkedOut:u2}=i2;
return async(e3,d2)=>({version:n.F,base:s2.commit,head:c2.commit,tree:c2.commit===null?{commit:u2??null,digest:await qo(i2)}:null,target:i2.target?.commit??null,
governed:l2.length===0?null:await a2(),refs:await Ds(e3,d2,{cwd:r2,base:s2.commit}),options:Es.flatMap(e4=>t2.all(e4).map(t3=>`--${e4} ${t3}`)),outside:o2?.outside?
await Jo(o2.outside):null})}const Es=["config","against","profile","surface","image","include"];async function Ds({against:e2},r2,{cwd:i2,base:a2}){let o2=r2.flatMap(
t2=>e2?.(t2)??[]),s2=o2.flatMap(({relation:e3,name:t2})=>e3==="branch"&&t2?[t2]:[]),c2=async(...e3)=>t.b(["for-each-ref","--format=%(objectname) %(refname)",...e3],
{cwd:i2}),l2=[...new Set(s2)].sort().flatMap(e3=>["heads/","remotes/","remotes/origin/"].map(t2=>`refs/${t2}${e3}`)),u2=[...o2.some(({relation:e3})=>e3==="tag")?
[await c2(`--merged=${a2??"HEAD"}`,"refs/tags")]:[],...l2.length>0?[await c2("--",...l2)]:[]];return u2.length>0?n.st(u2.join(`
`)):null}var Os=e.n({command:()=>ks});const ks={name:"merge",summary:"Decides what several machines have judged with check --shard",operands:"PART\u2026",options:n.
n,example:"  contract-check merge parts/*.json --head HEAD --format markdown --output json=report.json",async run(e2,t2){if(e2.operands.length===0)throw new n.P(
"merge takes the parts of a sharded check, one for each shard: contract-check merge parts/*.json");let r2=await ws(e2,t2);try{await js(e2.operands,r2.sources,t2.
cwd);let a2=ns(await Ms(e2.operands,t2.cwd),Ts(r2,e2,t2.cwd),e3=>{t2.err(`contract-check: note: the machines together looked for more examples of what fails tha\
n one run may: ${e3.join(" and ")} is judged again here
`)}),o2=await i.H({...r2,line:a2,all:e2.is("all")});return"faults"in o2?n.D(o2.faults,t2):(await n.l(o2.report,e2,t2),n.V[o2.report.decision.status])}catch(e3){
if(!n.m(e3,"NotTheRun"))throw e3;return As(e3.faults,t2)}}};function As(e2,t2){for(let r2 of e2.slice(0,20))t2.err(`contract-check: ${n.Z(r2)}
`);return e2.length>20&&t2.err(`contract-check: and ${String(e2.length-20)} more faults like these
`),t2.err(`contract-check: the parts do not make up this run: nothing was decided
`),2}async function js(e2,{baseSide:n2,headSide:r2},i2){let{root:a2}=await t.l(i2),s2=async e3=>{let t2=(0,o.resolve)(i2,e3),s3=[t2,await(0,c.realpath)(t2).catch(
()=>t2)].map(e4=>(0,o.relative)(a2,e4).split(o.sep).join("/"));return[n2,r2].some(({entries:e4})=>s3.some(t3=>e4.has(t3)))},l2=[];for(let t2 of e2)await s2(t2)&&
l2.push(`${t2} is a file of the proposal: only parts that this check has written count`);if(l2.length>0)throw new NotTheRun(l2)}async function Ms(e2,t2){let n2=[],
r2=[];for(let i2 of e2){let e3=await(0,c.readFile)((0,o.resolve)(t2,i2),"utf8").catch(e4=>{let{code:t3,message:n3}=e4;r2.push(t3==="ENOENT"?`${i2} is not there`:
`${i2} cannot be read: ${n3}`)});if(e3===void 0)continue;let a2=ms(e3);"fault"in a2?r2.push(`${i2} ${a2.fault}`):n2.push({file:i2,part:a2})}if(r2.length>0)throw new NotTheRun(
r2);return n2}function Ns(e2,t2,a2,o2){let{owners:s2,because:c2,location:l2}=r.J(e2,t2,a2),u2=r.at(e2,t2),d2=u2?.elements??[],f2=n.bn(t2),p2=r.rt(e2,t2),m2=f2?{
format:f2}:{},h2=a2?d2.filter(e3=>i.sn(e3.path,a2)):[],g2=h2.findLast(e3=>e3.frozen)?.frozen;return{path:t2,...a2&&{element:a2},owners:s2.map(t3=>{let n2=r.et(e2,
void 0,t3);return"unverifiable"in n2?{handle:t3,members:[],away:[],unverifiable:n2.unverifiable}:{handle:t3,members:n2.members,away:n2.members.filter(t4=>r.$(e2,
t4,o2))}}),because:c2,...l2&&{location:l2},deputies:u2?.deputies??[],...u2?.oncall&&{oncall:u2.oncall},tags:[...new Set([...u2?.tags??[],...h2.flatMap(({tags:e3})=>e3??
[])])],boards:[...new Set(h2.flatMap(({boards:e3})=>e3??[]))],...g2&&{frozen:g2},mode:p2??(f2?n.Tt({mode:p2},f2):""),declared:p2!==void 0,below:d2.filter(e3=>e3.
owners.length>0&&(!a2||r.Y(e3.path,a2,m2)&&!h2.includes(e3))).map(e3=>({path:e3.path,owners:e3.owners,location:e3.location}))}}var Ps=e.n({command:()=>Rs});async function Fs(e2,r2,i2){
let{root:a2}=await t.l(i2),o2=n.a(a2,i2,e2);for(let t2 of[o2,e2])if(r2.entries.has(t2)||await n.i(a2,t2))return t2;throw new n.P(`there is no file or folder ${e2}\
 on the governed branch, here or in the index${await n.o(a2,o2)}`)}async function Is(e2,t2,n2){let r2=n2.versionAt?.(e2);if(!r2)return[];let a2=await i.Tt(r2,t2,
n2),o2=i.Pt(a2.map(({text:e3})=>e3)),s2=r2.versioning??o2;if(!s2)return[`version: ${r2.version}; the ${String(a2.length)} versions here are not counted in one w\
ay: say versioning: in the entry`];let c2=r2.versioning?"as the entry says":`inferred from ${String(a2.length)} of them`;return[`version: ${r2.version}; version\
s are counted as ${s2}, ${c2}`]}async function Ls({path:e2,element:t2},a2,o2){if(!a2.entries.has(e2))return[];let s2=await i.Ut(a2,o2);if(s2.declares?.(e2)&&await i.
Un(a2,s2,e2)===void 0)return["GV018: no format recognises the file, so nobody can judge it (contract-check explain GV018)"];let c2=r.tt(o2,e2)?.message,l2=[...c2===
void 0?[]:[`GV116: ${c2}`],...await Is(e2,a2,s2)],u2=t2===void 0?void 0:await Ft(a2,s2,e2);if(t2===void 0||!u2||r.X([t2],u2.elements,u2).length===0)return l2;let d2=u2.
elements.flatMap(e3=>[i.Fn(e3),i.Fn(e3.slice(1))]);return[...l2,`the contract on the governed branch has no element ${t2}${n.N(t2,d2)}`]}const Rs={name:"owners",
summary:"Who owns this contract or element, and which line of which file says so",operands:"PATH [ELEMENT]",options:{...n.C,format:{type:"string",value:"FORMAT",
help:"text or json (default: text)"}},example:"  contract-check owners contracts/orders/order_placed.avsc OrderPlaced.total.amount",async run(e2,t2){let[i2,a2,...o2]=e2.
operands;if(i2===void 0||o2.length>0)throw new n.P("owners takes a path and, if you like, an element: contract-check owners PATH [ELEMENT]");let s2=n.M(e2,"form\
at",["text","json"],"text"),c2=n.T(e2,t2,t2.now()),l2=await n.h(c2.cwd,c2),u2=await n.Zt(c2.cwd,l2.commit),d2=await r.lt(u2,c2.config);if("faults"in d2)return n.
D(d2.faults,t2);d2.policy.configured||await n.O(c2,{entries:u2.entries,name:l2.name},t2);let f2=await Fs(i2,u2,t2.cwd),p2=Ns(d2.policy,f2,a2?.split("."),t2.now());
if(s2==="json")return t2.out(n.q(p2)),0;let m2=await Ls({path:f2,element:a2},u2,d2.policy),h2=p2.owners.map(({handle:e3,members:t3,unverifiable:n2})=>`${e3}${n2===
void 0?` (${t3.join(", ")})`:` (${n2})`}`),g2=[h2.length===0?"nobody":h2.join(" or "),`  ${n.E(p2.location)}${p2.because}`,...p2.below.map(e3=>`  below, ${e3.path}\
: ${e3.owners.join(" or ")} (${n.E(e3.location).replace(/: $/,"")})`),...p2.mode===""?[]:[`  promise: ${p2.declared?p2.mode:`none (${p2.mode} is expected)`}`],...m2.
map(e3=>`  ${e3}`)];return t2.out(`${g2.map(n.Z).join(`
`)}
`),+(p2.owners.length===0)}};async function zs({table:e2,results:t2}){let n2=Bs(e2,t2),r2=await Vs(e2,n2);if(r2!==void 0)return r2;for(let t3 of n2)if(await Vs(
e2,n2.filter(({place:e3})=>e3?.start===t3.place?.start))===void 0)return{unwritable:t3};let[i2]=n2;if(!i2)throw Error("a table without edits is read as somethin\
g else");return{unwritable:i2}}function Bs({root:e2},t2){let n2=e2.kind==="object"?e2.get("cases"):void 0,r2=n2?.kind==="array"?n2.items:[];return t2.flatMap((e3,t3)=>{
let n3=r2[t3],i2=n3?.kind==="object"?n3.get("expect"):void 0;return e3.expected===e3.actual?[]:[{...e3,index:t3,place:i2}]})}async function Vs({source:e2,value:t2},n2){
let r2=[...new Map(n2.map(e3=>[e3.place?.start??0,e3]))].sort(([e3],[t3])=>t3-e3).reduce((t3,[,n3])=>{let{start:r3,end:i2}=n3.place??{start:0,end:0},a3=e2.text.
slice(r3,i2).replace(n3.expected,n3.actual);return t3.slice(0,r3)+a3+t3.slice(i2)},e2.text),a2=await i.gn("policy-cases",i.Mn(e2.file,e2.side,r2)),o2=new Map(n2.
map(e3=>[e3.index,e3.actual])),s2=t2.cases.map((e3,t3)=>({...e3,expect:o2.get(t3)??e3.expect}));return!("faults"in a2)&&JSON.stringify(a2.value)===JSON.stringify(
{...t2,cases:s2})?r2:void 0}var Hs=e.n({command:()=>Us});const Us={name:"policy",summary:"policy test FILE: runs a table of cases against the policy of the work\
ing tree",operands:"test FILE",options:{config:{type:"string",value:"FILE",help:"the config file (default: contract-check.yaml)"},accept:{type:"boolean",help:"w\
rite what is decided now as what the cases expect"}},example:"  contract-check policy test governance/policy-cases.yaml",async run(e2,t2){let[a2,s2,...c2]=e2.operands;
if(a2!=="test")throw new n.P("policy knows one verb: contract-check policy test FILE");if(s2===void 0||c2.length>0)throw new n.P(`policy test runs one table of \
cases, such as ${J}: name its file`);let l2=(0,o.resolve)(t2.cwd,s2),{side:u2}=await n.Mt(t2.cwd),d2=await r.lt(u2,e2.last("config"));if("faults"in d2)return n.
D(d2.faults,t2);let f2=await Ws(l2,s2),p2=await Da(d2.policy,s2,f2,t2.now());if("faults"in p2)return n.D(p2.faults,t2);for(let{name:e3,expected:r2,actual:i2,requirements:a3}of p2.
results){let o2=r2===i2;if(t2.out(`${o2?"ok  ":"FAIL"} ${n.Z(e3)}${o2?"":`: expected ${r2}, found ${i2}`}
`),!o2)for(let e4 of a3)t2.out(`       ${n.Z(e4)}
`)}let m2=p2.results.filter(({expected:e3,actual:t3})=>e3!==t3).length;if(m2===0)return 0;let h2=i.pt(m2,"case");if(e2.is("accept")){let e3=await zs(p2);if(typeof e3!=
"string")throw Gs(s2,e3.unwritable);return await n.u(l2,f2.slice(0,f2.length-p2.table.source.text.length)+e3),t2.out(`${s2}: ${h2} rewritten: look at the differ\
ence before it is committed
`),0}return t2.out(`${h2} of ${String(p2.results.length)} decided otherwise: look at them, and where that is meant, --accept writes it into the table
`),1}};async function Ws(e2,t2){let r2=await(0,c.readFile)(e2).catch(()=>{throw new n.P(`${t2} could not be read`)}),i2=n.hn(r2);if("fault"in i2)throw new n.P(`${t2}\
: ${i2.fault}`);return i2.text}function Gs(e2,{name:t2,actual:r2}){return new n.P(`${e2}: what case ${JSON.stringify(t2)} expects cannot be rewritten where it s\
tands without another change, such as of an alias or an escape: write ${r2} there by hand; nothing was written`)}function Ks(e2,t2,n2={}){let a2=i.cr(e2.cases),
o2=Js(e2),s2=n2.emergency===void 0?Zs(e2,t2,a2):[],c2=Qs(n2,s2),l2=n2.emergency===void 0?"normal":"emergency",u2=["version: 1",`id: ${o2}`,`type: ${l2}`,...n2.requester===
void 0?[]:[`requester: ${Q(n2.requester)}`],"contracts:",...a2.flatMap(i2=>Ys(i2,n2.emergency===void 0?i2.signOffs:r.g(r.k(e2,t2),i2))),n2.rationale===void 0?"#\
 rationale: why, in a sentence or two":`rationale: ${Q(n2.rationale)}`,...a2.length===0?[]:[`# risk: ${Xs(a2)} is computed; write a higher one if you know bette\
r`],...$s(c2,s2,e2),...tc(e2),"# rollback: # what somebody does at 3 a.m., step by step","#   steps:","#     - {do: turn the flag off, estimate: PT5M}",...n2.emergency===
void 0?[]:[`emergency: {incident: ${Q(n2.emergency)}, expires: ${r.vt(qs(e2))}}`]];return{id:o2,file:`${i.Yt}${o2}.yaml`,text:`${u2.join(`
`)}
`}}function qs({now:e2,policy:t2}){return Math.floor((e2+Math.min(4*n.Kt,r.v(t2)))/n.qt)*n.qt}function Js({booked:e2,proposed:t2,now:n2}){let i2=r.vt(n2).slice(
0,4),a2=[...e2,...t2].map(({request:{id:e3}})=>Number(RegExp(`^CHG-${i2}-(\\d{1,9})$`).exec(e3)?.[1]??0));return`CHG-${i2}-${String(Math.max(0,...a2)+1).padStart(
4,"0")}`}function Ys(e2,t2){let n2=t2.map(({owners:e3,speaksFor:t3})=>`${e3.join(" or ")} as ${r.q(t3)}`),i2=r.W(e2),a2=Q(r.Z(e2.comparison));return[`  # ${Z(`${e2.
because}; ${i2}`)}`,...n2.slice(0,20).map(e3=>`  # signs: ${Z(e3)}`),`  - {id: ${Q(e2.name)}, digest: ${a2}}`]}function Z(e2){return e2.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g,
" ")}function Q(e2){return JSON.stringify(Z(e2))}function Xs(e2){let t2=new Set(e2.map(({risk:e3})=>e3.level));return t2.has("high")?"high":t2.has("moderate")?"\
moderate":"low"}function Zs(e2,t2,n2){let{calendar:i2,ledger:a2}=r.k(e2,t2),o2=n2.find(({class:e3})=>e3==="breaking")??n2[0];if(!i2||!o2)return[];let s2={from:e2.
now,count:3,bookedAt:e2.now,...a2&&{ledger:a2}};return r._(i2,o2.query,s2).openings}function Qs({window:e2},[t2]){if(e2!==void 0){let[t3="",n3=""]=e2.split("@");
return{id:t3,occurrence:n3}}let[n2]=t2?.occurrences??[];return n2?{id:n2.window.id,occurrence:n2.label}:void 0}function $s(e2,t2,{now:n2}){if(!e2)return[];let r2=t2.
flatMap(({opens:e3,occurrences:[t3]})=>t3?[`#   ${t3.label} of ${t3.window.id}: ${ec(e3,n2,t3.zone)}`]:[]);return[`window: {id: ${Q(e2.id)}, occurrence: ${e2.occurrence}\
}`,...r2.length===0?[]:["# occurrences that fit:",...r2]]}function ec(e2,t2,n2){return e2<=t2?"open now":r.ht(e2,n2)}function tc({impacts:e2}){let t2=e2.filter(
({effect:e3})=>e3!=="reads");return t2.length===0?[]:["impact: |",...t2.map(({consumer:e3,because:t3})=>Z(`${e3.id} (${e3.owners.join(" or ")}): ${t3}`)).map(e3=>`\
  ${e3}`)]}var nc=e.n({command:()=>rc});const rc={name:"request",summary:"Writes a change-request file for the present difference, with everything computable fi\
lled in",options:{...n.C,as:{type:"string",value:"@LOGIN",help:"who requests it"},window:{type:"string",value:"ID@DATE",help:"the occurrence to book (default: t\
he next one that fits)"},rationale:{type:"string",value:"TEXT",help:"why"},emergency:{type:"string",value:"INCIDENT",help:"an emergency request for this inciden\
t"},at:{type:"string",value:"INSTANT",help:"as if it were then"},print:{type:"boolean",help:"print it instead of writing the file"}},example:"  contract-check r\
equest --as @kim --window eu-weekend@2026-12-05",async run(e2,r2){let a2=await n._(n.T(e2,r2,n.w(e2,r2,!0))),s2=await i.H(a2);if("faults"in s2)return n.D(s2.faults,
r2);let{needs:c2,facts:l2}=s2;if(a2.sources.differing.length===0)throw new n.P("there is nothing to request: no file differs from the base");if(!c2||!l2){let e3=[
...s2.report.notes,"there is nothing to request"];throw new n.P(`the governed branch has no configuration: ${e3.join("; ")}`)}if(i.cr(c2.cases).length===0)throw new n.
P("there is nothing to request: no change here needs permission");let u2=Pr(e2,"as"),[d2,f2,p2]=["window","rationale","emergency"].map(t2=>e2.last(t2));d2!==void 0&&
ic(d2,c2.policy.calendar);let m2=Ks(c2,l2,{...u2!==void 0&&{requester:u2},...d2!==void 0&&{window:d2},...f2!==void 0&&{rationale:f2},...p2!==void 0&&{emergency:p2}});
if(e2.is("print"))return r2.out(m2.text),0;let{root:h2}=await t.l(r2.cwd),g2=(0,o.join)(h2,m2.file);return await n.u(g2,m2.text,"wx"),r2.out(`${m2.file}: fill i\
n what is commented out, and commit it with the change
`),0}};function ic(e2,t2){let[,i2,a2]=/^([^@]+)@(\d{4}-\d{2}-\d{2}\S*)$/.exec(e2)??[];if(i2===void 0||a2===void 0)throw new n.P(`--window ${JSON.stringify(e2)}:\
 expected ID@DATE, for example eu-weekend@2026-12-05`);if(!t2)throw new n.P(`--window ${e2}: the governed branch has no calendar`);let o2=r.N(t2,i2,a2);if("faul\
t"in o2)throw new n.P(`--window ${e2}: ${o2.fault.message} ("contract-check calendar" lists them)`)}function ac(e2,t2){let n2=e2.cases.find(({path:e3,name:n3})=>e3===
t2.contract||n3===t2.contract);if(!n2){let n3=e2.cases.filter(({signOffs:e3})=>e3.length>0).map(({path:e3})=>e3).join(", ");return{message:`${t2.contract} needs\
 no sign-off here: ${n3===""?"nothing does":`these do: ${n3}`}`}}let a2=r.z(n2),o2=r.Q(n2.transition),s2=JSON.stringify({version:1,...a2!==void 0&&{change:a2},repository:t2.
repository,contract:n2.path,digest:o2,decision:t2.decision??"approve",signer:t2.signer,at:r.vt(e2.now),...t2.expires!==void 0&&{expires:t2.expires}},null,2),c2=o2.
slice(7,19),l2=`${i.fn}${c2}.${t2.signer.slice(1)}`,u2=`${l2}.json`;for(let e3=2;t2.isTaken?.(u2);e3+=1)u2=`${l2}.${String(e3)}.json`;return{file:u2,text:`${s2}\

`}}var oc=e.n({command:()=>sc});const sc={name:"sign",summary:"Writes an SSH-signed sign-off file, bound to the digest of the present change",operands:"CONTRACT\
\u2026",options:{...n.C,as:{type:"string",value:"@LOGIN",help:"who signs; the governed branch must list this key under people:"},key:{type:"string",value:"FILE",
help:"the SSH key: a private key, or a public one held by ssh-agent"},refuse:{type:"boolean",help:"sign a refusal: it vetoes the change"},expires:{type:"string",
value:"DATE",help:"until when it counts"},at:{type:"string",value:"INSTANT",help:"date the sign-off (what-if)"}},example:"  contract-check sign contracts/orders\
/order.avsc --as @lena --key ~/.ssh/id_ed25519",async run(e2,s2){let[c2,l2]=[Pr(e2,"as"),e2.last("key")];if(c2===void 0)throw new n.P("sign needs --as @LOGIN: w\
ho signs");if(l2===void 0||!(0,a.existsSync)(l2))throw new n.P(`sign needs --key FILE: an SSH key that exists${l2===void 0?"":` (${l2} does not)`}`);let u2=n.w(
e2,s2,!0),d2=n.T(e2,s2,u2),f2=await n._(d2),p2=await i.H(f2);if("faults"in p2)return n.D(p2.faults,s2);let{needs:m2}=p2;if(!m2)throw new n.P("there is nothing t\
o sign: no change, or no configuration on the governed branch");let h2=e2.operands.length>0?e2.operands:m2.cases.filter(({level:e3})=>e3!=="free").map(({path:e3})=>e3);
if(h2.length===0)throw new n.P("nothing here needs a sign-off");if(m2.policy.signoff.sources?.includes("ssh-signature")===!1)throw new n.P("the governed branch \
counts no signed files (signoff: {sources: \u2026}): approve the pull request");let g2=e2.last("expires");cc({at:u2,expires:g2},s2.now());let _2=m2.policy.people.
get(c2.toLowerCase())?.keys??[];_2.length===0&&s2.err(`the governed branch knows no key of ${c2}: add it under people:, or this will not count
`);let v2=m2.cases.filter(({path:e3,name:t2})=>h2.some(n2=>n2===e3||n2===t2)),y2=p2.report.decision.requirements.flatMap(({dimension:e3,status:t2,contract:n2})=>e3===
"plan"&&t2!=="met"?[n2]:[]),b2=v2.filter(({path:e3})=>y2.includes(e3));for(let e3 of b2.flatMap(e4=>r.T(m2,e4)))s2.err(`${e3}
`);let x2=await t.l(s2.cwd),S2=await lc(d2,x2);for(let t2 of h2){let r2=e2.is("refuse")?"refuse":"approve",a2=ac(m2,{repository:S2,contract:t2,signer:c2,decision:r2,
isTaken:e3=>f2.sources.baseSide.entries.has(e3),...g2!==void 0&&{expires:g2}});if("message"in a2)throw new n.P(a2.message);let u3=(0,o.join)(x2.root,a2.file),d3=await uc(
l2,a2.text),p3={...a2,signature:d3,location:{file:a2.file}},h3=await i.pn(m2.policy,p3,S2);if(_2.length>0&&"invalid"in h3)throw new n.P(`nothing was written, be\
cause it would not count: ${h3.invalid}`);await n.u(u3,a2.text),await n.u(`${u3}.sig`,d3),s2.out(`${a2.file}: ${r2==="approve"?"signed":"refused"} ${t2} as ${c2}\
; commit it and its .sig with the change
`)}return 0}};function cc({at:e2,expires:t2},a2){let o2=t2===void 0?null:i.kn(t2);if(o2===void 0)throw new n.P(`--expires ${t2??""}: expected a date such as 202\
7-01-31, or an instant with an offset such as 2026-12-01T22:00+01:00`);let s2=r.V({at:e2,expires:o2},a2);if(s2!==void 0)throw new n.P(`nothing was written, beca\
use it would not count: ${s2}`)}async function lc(e2,t2){let r2=await n.Bt(t2,(await n.h(e2.cwd,e2)).commit);if(r2===void 0)throw new n.P(n.Ht);return r2}function uc(e2,t2){
return new Promise((r2,a2)=>{let o2=(0,l.spawn)("ssh-keygen",["-Y","sign","-q","-n",i.hn,"-f",e2],{stdio:["pipe","pipe","pipe"]}),[s2,c2]=["",""];o2.stdout.on("\
data",e3=>s2+=e3.toString()),o2.stderr.on("data",e3=>c2+=e3.toString()),o2.on("error",e3=>{a2(new n.P(`ssh-keygen could not be started (${e3.message}): install \
OpenSSH 8.2 or later`))}),o2.on("close",t3=>{t3===0&&s2.includes("BEGIN SSH SIGNATURE")?r2(s2):a2(new n.P(`ssh-keygen refused to sign with ${e2}: ${c2.trim()||`\
exit code ${String(t3)}`}`))}),o2.stdin.on("error",()=>{}),o2.stdin.end(t2)})}var dc=e.n({command:()=>fc});const fc={name:"simulate",summary:"What if: the decis\
ion as it would be with these approvals, at that moment",options:{...n.C,approve:{type:"string",multiple:!0,value:"@LOGIN",help:"as if this person approved (rep\
eatable)"},at:{type:"string",value:"INSTANT",help:"as if it were then, for example 2026-12-01T22:00+01:00"},...n.k,...n.c},example:"  contract-check simulate --\
approve @lena --at 2026-12-05T22:30+01:00",async run(e2,t2){let r2=e2.all("approve").map(e3=>Nr(e3,"--approve")),a2=await n._(n.T(e2,t2,n.w(e2,t2,!0))),o2=await i.
H(a2);if("faults"in o2)return n.D(o2.faults,t2);let{needs:s2,facts:c2}=o2,l2=s2&&c2?await Ta(s2,c2,{approve:r2}):o2.report.decision;!s2&&a2.sources.differing.length>
0&&t2.err(`contract-check: note: the governed branch has no configuration, so approvals and times decide nothing
`);let u2=s2&&c2&&Ea(s2,c2),d2=[...o2.report.notes,...u2===void 0?[]:[u2]];return await n.l({...o2.report,notes:d2,decision:l2},e2,t2),n.V[l2.status]}};async function pc(e2,t2,{
file:n2,signOff:i2}){let{all:a2,reasons:o2}=await r.B(e2,t2),s2=a2.find(({source:e3})=>e3===n2);if(!s2)return o2.find(({location:e3})=>e3?.file===n2)?.message??
"the policy counts no files";let c2=e2.cases.find(({path:e3})=>e3===i2.contract);if(!c2)return`nothing needs a sign-off at ${i2.contract} here`;let l2=s2.about(
c2);if(l2.kind==="stale")return`since it was signed, something changed (${l2.changed.join(", ")}): sign again with contract-check sign`;let{expires:u2}=s2;return u2!==
null&&u2<=e2.now?`it ran out ${r.gt(u2)}`:void 0}var mc=e.n({command:()=>hc});const hc={name:"verify",summary:"Checks the sign-off files of the proposal against\
 the keys on the governed branch",options:n.C,example:"  contract-check verify --governance-ref origin/main",async run(e2,a2){let o2=n.T(e2,a2,a2.now()),{cwd:s2}=o2,
c2=await n._(o2),l2=await c2.tip(),u2=await r.lt(l2,o2.config);if("faults"in u2)return n.D(u2.faults,a2);let{headSide:d2}=c2.sources,f2=await i.dn(d2),p2=new Set(
(await i.dn(d2,l2)).map(({file:e3})=>e3));if(f2.length===0)return a2.out(`there is no sign-off file here
`),0;let m2=await n.h(s2,o2),h2=await n.Bt(await t.l(s2),m2.commit)??{unverifiable:'this clone is shallow, and signed files name the first commit of the branch:\
 run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)'},g2=await i.H(c2);if("faults"in g2)return n.D(g2.faults,a2);let _2=0;for(let e3 of f2){if(!p2.
has(e3.file)){a2.out(`${e3.file}: no longer counts: it was for a change that has landed
`);continue}let{ok:t2,text:n2}=await gc(await i.pn(u2.policy,e3,h2),g2);t2||(_2+=1),a2.out(`${e3.file}: ${n2}
`)}return _2===0?0:1}};async function gc(e2,t2){if("invalid"in e2)return{ok:!1,text:`does not count: ${e2.invalid}`};let{signer:n2,contract:r2,digest:i2}=e2.signOff,
{needs:a2,facts:o2,report:s2}=t2,c2=s2.comparisons.length===0?"nothing is changed here, so it is for nothing":"no configuration of the governed branch asks for \
it",l2=a2&&o2?await pc(a2,o2,e2):c2,u2=`good signature of ${n2} for ${r2} ${i2}`;return l2===void 0?{ok:!0,text:u2}:{ok:!1,text:`no longer counts: ${l2} (${u2})`}}
var _c=e.n({renderGitlab:()=>vc});function vc(e2){return n.q(i.rt(e2).map(e3=>({description:e3.lines.map(n.$).join(`
`),check_name:e3.code,fingerprint:e3.fingerprint.replace(/^sha256:/,""),severity:yc(e3),location:{path:e3.location?.file??"contract-check.yaml",lines:{begin:e3.
location?.line??1}}})))}function yc({level:e2,change:t2}){return e2==="notice"?"info":e2==="warning"?"minor":t2&&n.dt(t2.verdict)!=="breaking"?"critical":"block\
er"}var bc=e.n({renderHtml:()=>xc});function xc(e2){let{decision:t2,comparisons:n2,base:r2,head:a2,notes:o2}=e2,s2=i.ct(e2),c2=n2.length-s2.length,l2=new Set,u2=t2?.
status??"compared";return Xt(u2,L`<h1 class="${Sc(u2)}">Contracts: ${u2}</h1>
<p class="dim">
${r2.ref} → ${a2.ref}, ${i.pt(e2.contracts,"contract")}, ${String(s2.length)}
changed${c2>0?`, ${String(c2)} more only refer to these`:""}
</p>
${Cc(s2)} ${wc(e2)} ${s2.length===0?R:Tc(e2,s2)}
${s2.map(t3=>Dc({report:e2,ids:l2},t3))}
${o2.map(e3=>L`<p class="dim">${e3}</p>`)}`)}function Sc(e2){return e2==="pass"?"good":e2==="refused"||e2==="fault"?"bad":"maybe"}function Cc(e2){return e2.length===
0?R:L`<ul class="counts">
${i.$(e2.map(({reported:e3})=>e3)).split(", ").map(e3=>L`<li>${e3}</li>`)}
</ul>`}function wc({decision:e2}){if(!e2)return R;let{reasons:t2,requirements:r2,status:a2}=e2,o2=n.H(r2),s2=new Set(r2.filter(e3=>e3.status==="met").map(({message:e3})=>e3)),
c2=[...t2.filter(({code:e3})=>!i.ot.has(e3)).map(({message:e3})=>L`<li>${e3}</li>`),...[...s2].map(e3=>L`<li><span class="good">✓</span> ${e3}</li>`),...o2.map(
({message:e3,unblock:t3,command:n2})=>L`<li>
${a2==="neutral"?L`<span>•</span>`:L`<span class="bad">✗</span>`}
${e3}${t3===""?R:L`<br /><span class="act">→ ${t3}</span>`}${n2===void 0?R:L`: <code>${n2}</code>`}
</li>`)];return c2.length===0?R:L`<ul class="todo">
${c2}
</ul>`}function Tc(e2,t2){let n2=(e3,n3,r2)=>$t(e3,n3,t2.flatMap(({reported:e4})=>r2(e4)));return Qt("contracts",[n2("verdict","verdict",e3=>[i._t(e3)]),n2("for\
mat","format",({format:e3})=>[e3]),n2("owners","who must sign",t3=>Ec(e2,t3)),n2("consumers","consumer",({consumers:e3=[]})=>e3)])}function Ec({decision:e2},{pairing:t2}){
let r2=n.Dt(t2);return[...new Set((e2?.requirements??[]).flatMap(({contract:e3,owners:t3})=>e3===r2?t3:[]))]}function Dc(e2,{reported:t2,changes:r2,reached:a2}){
let{report:o2}=e2,{pairing:s2,faults:c2,satisfied:l2,format:u2,notes:d2,consumers:f2=[]}=t2,p2=i._t(t2),m2=c2.length>0||t2.lastingFaults?p2:`${p2}, ${i.ft(t2)}`,
h2=c2.length>0||!l2?"bad":r2.length===0?"good":"maybe",g2=!l2&&o2.comparisons.length<=20,_2=t2.changes.filter(e3=>!i.dt(e3)),v2=a2.slice(0,20).map(e3=>L`<li><code>${n.
Dt(e3.pairing)}</code></li>`),y2=a2.length-v2.length;return L`<details
class="contract"
data-verdict="${p2}"
data-format="${u2}"
data-owners="${Ec(o2,t2).join(`
`)}"
data-consumers="${f2.join(`
`)}"
${g2?L` open`:R}
>
<summary>
<h2>${n.Dt(s2)}</h2>
<span class="${h2}">${m2}</span>
</summary>
<ul>
${c2.map(({message:e3,location:t3})=>L`<li>${t3?.line===void 0?"":`line ${String(t3.line)}: `}${e3}</li>`)}
${i.vt(t2).map(e3=>L`<li>${e3}</li>`)}
${f2.length>0?L`<li>hurts the ${f2.length===1?"consumer":"consumers"} ${f2.join(", ")}</li>`:R}
${d2.map(e3=>L`<li class="dim">${e3}</li>`)}
</ul>
${[...r2,..._2].map(t3=>kc(e2,t3))}
${a2.length===0?R:L`<p>It reaches ${i.pt(a2.length,"contract")}:</p>
<ul>
${v2}${y2>0?L`<li>and ${String(y2)} more</li>`:R}
</ul>`}
</details>`}function Oc({fingerprint:e2},t2){let n2=`f-${e2.replace(/^sha256:/,"").slice(0,16)}`,r2=n2;for(let e3=2;t2.has(r2);e3+=1)r2=`${n2}-${String(e3)}`;return t2.
add(r2),r2}function kc({report:e2,ids:t2},r2){let{verdict:a2,message:o2,element:s2,rule:c2,location:l2,remedy:u2}=r2,d2=Oc(r2,t2),f2=l2?` line ${String(l2.line)}`:
"",p2=L`<h3>
<strong>${i.ut(a2)}</strong>: ${o2}
<a class="dim" href="#${d2}" title="link to this finding">${f2} #</a>
</h3>
<p class="dim"><code>${i.Fn(s2)}</code> ${c2}</p>`;return i.dt(r2)?L`<article class="change" id="${d2}">
${p2} ${Ac(i.nt(e2,r2,200))}
<ul>
${n.ft.flatMap(e3=>Mc(e3,r2))}
</ul>
<p class="act">To do: ${u2}</p>
</article>`:L`<article class="change" id="${d2}">${p2}</article>`}function Ac(e2){return e2.length===0?R:L`<div class="sides">${e2.map(({side:e3,line:t2,text:n2,
from:r2,to:i2})=>L`<pre
class="${e3==="base"?"del":"add"}"
><span class="dim">${e3} ${t2}</span> ${n2.slice(0,r2)}<mark>${n2.slice(r2,i2)}</mark>${n2.slice(i2)}</pre>`)}</div>`}const jc={backward:"New readers, old data",
forward:"Old readers, new data"};function Mc(e2,t2){let r2=i.ht(t2,e2),a2=i.gt(t2,e2);if(a2===void 0)return[];let o2=L`${jc[e2]}: ${r2.outcome}: ${n.Q(a2,400)}`;
if(!n.pt(r2)||!r2.witness)return[L`<li>${o2}</li>`];let{observed:s2,decoder:c2}=r2.witness;return[L`<li>
${o2}<br />written <code>${i.st(r2.witness,t2.element,160)}</code> → <strong>${n.Q(s2,400)}</strong>
<span class="dim">(${c2})</span>
</li>`]}var Nc=e.n({renderJunit:()=>Pc});function Pc(e2){let t2=new Map(i.ct(e2).map(e3=>[e3.reported,e3])),n2=[...t2.keys()].filter(t3=>i.at(e2,t3)),r2=n2.filter(
({faults:e3})=>e3.length>0).length,a2=i.it(e2),o2=[...e2.comparisons.map(n3=>Ic(e2,n3,t2.get(n3))),...e2.decision?[Fc(a2)]:[]],s2=n2.length-r2+ +(a2.length>0),c2=e2.
comparisons.filter(n3=>!t2.has(n3)&&i.at(e2,n3)).length,l2=`tests="${String(o2.length)}" failures="${String(s2)}" errors="${String(r2)}"`;return`<?xml version="\
1.0" encoding="UTF-8"?>
<testsuites name="contract-check" ${l2}>
  <testsuite name="contracts" ${l2} skipped="${String(c2)}">
${o2.join(`
`)}
  </testsuite>
</testsuites>
`}function Fc(e2){let t2='    <testcase classname="contract-check" name="gate"';if(e2.length===0)return`${t2}/>`;let n2=e2.map(({code:e3,message:t3})=>`${e3}: ${t3}`);
return`${t2}>
      <failure message="${$(`${i.pt(e2.length,"requirement is","requirements are")} not met`)}">${$(n2.join(`
`))}</failure>
    </testcase>`}function Ic(e2,t2,r2){let a2=`    <testcase classname="${$(t2.format)}" name="${$(n.Dt(t2.pairing))}"`;if(!i.at(e2,t2))return`${a2}/>`;if(!r2)return`${a2}\
>
      <skipped>${$(`${i.ut(t2.verdict)} only because of what it refers to, which has a failure of its own`)}</skipped>
    </testcase>`;let[o2]=t2.faults;if(o2)return`${a2}>
      <error message="${$(o2.message)}"/>
    </testcase>`;let s2=[...r2.changes.map(({rule:e3,message:t3,verdict:n2,location:r3})=>`${r3?`${r3.file}:${String(r3.line)}: `:""}${t3}: ${i.ut(n2)} (${e3})`),
...i.vt(t2)];return`${a2}>
      <failure message="${$(`${i.ut(t2.verdict)}, ${i.ft(t2)}`)}">${$(s2.join(`
`))}</failure>
    </testcase>`}function $(e2){return e2.split(`
`).map(n.$).join(`
`).replace(/[\uFFFE\uFFFF]/g,"\uFFFD").replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/\n/g,"&#10;")}var Lc=e.n(
{renderSarif:()=>Rc});function Rc(e2,t2,r2=new Map){let a2=i.rt(e2),o2={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:{
name:"contract-check",semanticVersion:t2,informationUri:i.vn,rules:zc(a2,r2)}},columnKind:"utf16CodeUnits",results:a2.map(Hc)}]};return n.q(o2)}function zc(e2,t2){
let n2=new Map(e2.map(e3=>[e3.code,e3]));return n2.delete("fault"),n2.delete("contract"),[...[...n2.values()].sort(i.rr(({code:e3})=>e3)).map(({code:e3,change:n3})=>{
let r2=t2.get(e3);if(r2)return Bc(e3,r2.title,`${r2.why}

To do: ${r2.remedy}`);let i2=n3?.remedy??`"contract-check explain ${e3}" says what it asks for.`;return Bc(e3,n3?n3.title??e3:`The gate stays closed: ${e3}`,i2)}),
Bc("fault","A contract does not parse","A contract that does not parse cannot be judged: repair it."),Bc("contract","A contract as a whole breaks its promise","\
The contract as a whole breaks its promise: no single change does.")]}function Bc(e2,t2,r2){let a2=n.Sn.some(t3=>e2.startsWith(`${t3}/`)),o2=/^gv\d+$/i.test(e2)?
`#${e2.toLowerCase()}`:"",s2=a2?`fixtures/${e2}/README.md`:`docs/troubleshooting.md${o2}`;return{id:e2,name:Vc(e2),shortDescription:{text:`${t2}.`},fullDescription:{
text:r2},help:{text:r2,markdown:r2},helpUri:i.yn(s2)}}function Vc(e2){return e2.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g,(e3,t2)=>t2.toUpperCase())}function Hc({
level:e2,code:t2,lines:r2,location:a2,fingerprint:o2,change:s2}){let c2=s2&&{logicalLocations:[{fullyQualifiedName:i.Fn(s2.element)}]},l2=s2?.baseLocation??(s2?.
location?.side==="base"?s2.location:void 0);return{ruleId:t2,level:e2==="notice"||e2==="warning"&&s2?"note":e2,message:{text:r2.map(n.$).join(`
`)},locations:[{...Uc(a2??{file:"contract-check.yaml"}),...c2}],...l2&&{relatedLocations:[{id:1,...Uc(l2),message:{text:"the same element at base"}}]},partialFingerprints:{
"contractCheck/v1":o2}}}function Uc({file:e2,line:t2,column:n2,endLine:r2,endColumn:i2}){let a2=e2.split("/").map(encodeURIComponent).join("/"),o2=t2===void 0?void 0:
{startLine:t2,startColumn:n2,endLine:r2,endColumn:i2};return{physicalLocation:{artifactLocation:{uri:a2,uriBaseId:"%SRCROOT%"},...o2&&{region:o2}}}}var Wc={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://contract-check.dev/schema/report-1.json",title:"contract-check report, version 1",type:"object",additionalProperties:!1,
required:["version","tool","base","head","summary","contracts"],properties:{version:{const:1,description:"The version of this format."},tool:{type:"object",additionalProperties:!1,
required:["name","version"],properties:{name:{const:"contract-check",description:"Its name."},version:{type:"string",description:"Its version."}},description:"W\
hich program wrote it."},base:{$ref:"#/$defs/revision",description:"What the branch had."},head:{$ref:"#/$defs/revision",description:"What is proposed."},summary:{
type:"object",additionalProperties:!1,required:["contracts","changed","full","backward","forward","breaking","undecided","faults"],properties:{contracts:{$ref:"\
#/$defs/count",description:"Contracts at head, and every other one that is listed."},changed:{$ref:"#/$defs/count",description:"Those that are not the same."},full:{
$ref:"#/$defs/count",description:"Changed, and both directions read."},backward:{$ref:"#/$defs/count",description:"Only new readers of old data read."},forward:{
$ref:"#/$defs/count",description:"Only old readers of new data read."},breaking:{$ref:"#/$defs/count",description:"Neither direction reads."},undecided:{$ref:"#\
/$defs/count",description:"A direction could not be decided."},faults:{$ref:"#/$defs/count",description:"Contracts that could not be judged."}},description:"How\
 many contracts there are of each kind."},contracts:{type:"array",items:{$ref:"#/$defs/contract"},description:"The changed contracts by path; with --all the unc\
hanged ones too."},notes:{type:"array",items:{type:"string"},description:"Sentences about the whole run that decide nothing."},decision:{$ref:"#/$defs/decision",
description:"What governance says; absent from diff."}},$defs:{count:{type:"integer",minimum:0},revision:{type:"object",additionalProperties:!1,required:["ref",
"commit"],properties:{ref:{type:"string",description:"The name of it as it was given or found; WORKTREE is the working tree."},commit:{type:["string","null"],pattern:"\
^[0-9a-f]{40}([0-9a-f]{24})?$",description:"Its full id; null for a working tree, a file or a folder."}}},mode:{enum:["backward","forward","full","none","backwa\
rd-transitive","forward-transitive","full-transitive"]},class:{enum:["full","backward","forward","breaking","undecided"]},outcomeName:{enum:["reads","misreads",
"rejects","undecided"]},rule:{type:"string",pattern:"(filled in by report-schema.ts)"},witness:{type:"object",additionalProperties:!1,required:["written","obser\
ved","decoder"],properties:{written:{description:"The datum that the writer wrote, as plain JSON."},shown:{type:"string",description:"The part of it that the fa\
ilure is about, where it is not all of it."},observed:{type:"string",description:"What the reader did: its error, or the value that came back."},bytes:{type:"st\
ring",pattern:"^([0-9a-f]{2})*$",description:"The encoded datum in hexadecimal, where the format has bytes."},decoder:{type:"string",description:"Which decoder \
spoke, with its version."}}},digest:{type:"string",pattern:"^sha256:[0-9a-f]{64}$"},contract:{type:"object",additionalProperties:!1,required:["path","id","forma\
t","status","mode","declared","satisfied","class","backward","forward","changes","faults"],properties:{path:{type:"string",minLength:1,description:"Where it is \
at head, or where it last was."},basePath:{type:"string",minLength:1,description:"Where it was at base; only where it moved."},id:{type:"string",description:"It\
s id in the config, or the name that it gives itself."},format:{enum:["(filled in by report-schema.ts)"],description:"The format that it was judged as."},status:{
enum:["added","removed","modified","moved","affected","unchanged"],description:"What happened to the file; affected: unchanged itself, but something that it ref\
ers to changed."},cause:{type:"string",description:"The file whose change made it affected."},mode:{$ref:"#/$defs/mode",description:"The promise that it was hel\
d against."},declared:{type:"boolean",description:"Whether somebody declared that promise; otherwise it is what is expected of the format."},satisfied:{type:"bo\
olean",description:"Whether every direction of the promise reads."},against:{type:"array",items:{type:"object",additionalProperties:!1,required:["relation","nam\
e","path","backward","forward"],properties:{relation:{enum:["base","version","history","tag","branch","registry","image","path"],description:"The source that na\
mes it."},name:{type:"string",minLength:1,description:"Its name there, such as a tag."},commit:{type:"string",pattern:"^[0-9a-f]{40}([0-9a-f]{24})?$",description:"\
The commit that it was read at."},path:{type:"string",minLength:1,description:"Where it is there."},backward:{$ref:"#/$defs/outcomeName",description:"Whether he\
ad reads what it wrote."},forward:{$ref:"#/$defs/outcomeName",description:"Whether it reads what head writes."}}},description:"The earlier versions that it was \
judged against."},class:{$ref:"#/$defs/class",description:"The name of both outcomes."},backward:{$ref:"#/$defs/outcomeName",description:"Whether head reads wha\
t base wrote."},forward:{$ref:"#/$defs/outcomeName",description:"Whether base reads what head writes."},because:{type:"object",additionalProperties:!1,properties:{
backward:{type:"string",description:"Of new readers and old data."},forward:{type:"string",description:"Of old readers and new data."}},description:"Why a direc\
tion fails or is undecided."},witness:{type:"object",additionalProperties:!1,properties:{backward:{$ref:"#/$defs/witness",description:"Of new readers and old da\
ta."},forward:{$ref:"#/$defs/witness",description:"Of old readers and new data."}},description:"A datum that shows a failing direction of the whole contract."},
changes:{type:"array",items:{$ref:"#/$defs/change"},description:"What differs, by element and rule."},faults:{type:"array",items:{type:"object",additionalProperties:!1,
required:["message"],properties:{message:{type:"string",minLength:1,description:"What is wrong, and what to do."},location:{$ref:"#/$defs/place",description:"Wh\
ere."}}},description:"Why it could not be judged."},notes:{type:"array",items:{type:"string"},description:"Sentences about it that decide nothing."},profile:{type:"\
object",additionalProperties:!1,required:["name","compatible","findings"],properties:{name:{type:"string",description:"The profile."},compatible:{type:"boolean",
description:"That system's verdict."},findings:{type:"array",items:{type:"object",additionalProperties:!1,required:["id","message"],properties:{id:{type:"string",
description:"Its own id of the finding."},message:{type:"string",description:"The finding in words."},location:{$ref:"#/$defs/location",description:"Where."}}},
description:"What it finds."}},description:"What another system would say; only under a profile."},digests:{type:"object",additionalProperties:!1,properties:{base:{
$ref:"#/$defs/digest",description:"Of what the branch had."},head:{$ref:"#/$defs/digest",description:"Of what is proposed."}},description:"Each side's canonical\
 content: what a sign-off is bound to."}}},change:{type:"object",additionalProperties:!1,required:["rule","element","edit","message","class","backward","forward",
"surface","effect","references","remedy","fingerprint"],properties:{rule:{$ref:"#/$defs/rule",description:"Which rule reports it; explain RULE shows its page."},
element:{$ref:"#/$defs/element",description:"Names from the root; [] items, {} map values, <Branch> a branch, #SYMBOL an enum value."},was:{$ref:"#/$defs/elemen\
t",description:"The element at base, only where it was renamed."},pointer:{type:"string",description:"JSON Pointer into the document (JSON Schema only)."},edit:{
enum:["added","removed","changed"],description:"What was done to the element."},message:{type:"string",minLength:1,description:"The change in words."},class:{$ref:"\
#/$defs/class",description:"The name of both outcomes."},backward:{$ref:"#/$defs/outcome",description:"What new readers do with old data."},forward:{$ref:"#/$de\
fs/outcome",description:"What old readers do with new data."},surface:{$ref:"#/$defs/surface",description:"Where the outcomes hold: the worst of the surfaces th\
at count."},surfaces:{type:"object",propertyNames:{$ref:"#/$defs/surface"},additionalProperties:{type:"object",additionalProperties:!1,required:["backward","for\
ward"],properties:{backward:{$ref:"#/$defs/outcome",description:"Of new readers and old data."},forward:{$ref:"#/$defs/outcome",description:"Of old readers and \
new data."}}},description:"The outcomes on the other surfaces."},effect:{enum:["alone","none","joint"],description:"alone: matters by itself; none: makes no dif\
ference to any datum; joint: fails only together with others."},references:{type:"array",items:{type:"string"},description:"The same finding in other systems."},
location:{$ref:"#/$defs/location",description:"Where it is."},remedy:{type:"string",minLength:1,description:"What to do."},fingerprint:{$ref:"#/$defs/digest",description:"\
Names exactly this change of this contract: what waivers name."}}},surface:{enum:["wire","json","source","rpc","instance"]},element:{type:"array",items:{type:"s\
tring"}},outcome:{type:"object",additionalProperties:!1,required:["outcome"],properties:{outcome:{$ref:"#/$defs/outcomeName",description:"What the reader does."},
note:{type:"string",description:"A remark where it reads."},because:{type:"string",minLength:1,description:"Why it fails or is undecided."},witness:{$ref:"#/$de\
fs/witness",description:"The datum that shows it."}},if:{properties:{outcome:{const:"reads"}}},then:{not:{required:["because"]}},else:{required:["because"]}},place:{
type:"object",additionalProperties:!1,required:["file"],properties:{file:{type:"string",description:"The path."},line:{$ref:"#/$defs/position",description:"From\
 1."},column:{$ref:"#/$defs/position",description:"From 1."},endLine:{$ref:"#/$defs/position",description:"The last line."},endColumn:{$ref:"#/$defs/position",description:"\
One past the last column."},side:{enum:["base","head"],description:"Which of the two versions."}}},location:{allOf:[{$ref:"#/$defs/place"}],required:["file","li\
ne","column","endLine","endColumn","side"]},position:{type:"integer",minimum:1},instant:{type:["string","null"]},decision:{type:"object",additionalProperties:!1,
required:["status","enforce","reasons","requirements","validUntil","nextTransition"],properties:{status:{enum:["pass","neutral","waiting","refused","unverifiabl\
e","fault"],description:"pass and neutral are green; waiting: only the time is missing; the others need a person."},enforce:{enum:["report","sign-off","full"],description:"\
How much is enforced: report tells, sign-off asks people, full asks for windows too."},reasons:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"code","message"],properties:{code:{type:"string",description:"explain CODE shows its page."},message:{type:"string",description:"The reason in words."},location:{
$ref:"#/$defs/place",description:"Where it stands."}}},description:"Why, in sentences with codes."},requirements:{type:"array",items:{type:"object",required:["c\
ode","contract","changes","owners","status","message","unblock"],properties:{code:{type:"string",description:"explain CODE shows its page."},contract:{type:"str\
ing",description:"The contract that needs it."},changes:{type:"array",items:{$ref:"#/$defs/digest"},description:"Fingerprints of the changes that need it."},owners:{
type:"array",items:{type:"string"},description:"Any one of these may meet it; empty for a window."},status:{enum:["met","unmet","waiting","unverifiable"],description:"\
Whether it is met."},message:{type:"string",description:"What is needed, and why it is not there yet."},unblock:{type:"string",description:"Who does what, and w\
hen, with the command."}}},description:"What is needed, met or not."},validUntil:{$ref:"#/$defs/instant",description:"Until when the decision holds without bein\
g made again; null: until something changes."},nextTransition:{$ref:"#/$defs/instant",description:"When the calendar next changes an answer that it used."}}}}},
Gc=e.n({reportSchema:()=>Kc});function Kc(){let{rule:e2,contract:t2}=Wc.$defs,r2={...t2.properties,format:{enum:n.Sn}};return{...Wc,$defs:{...Wc.$defs,rule:{...e2,
pattern:`^(${n.Sn.join("|")})/[a-z0-9-]+$`},contract:{...t2,properties:r2}}}}Object.defineProperty(exports,"A",{enumerable:!0,get:function(){return d}}),Object.
defineProperty(exports,"C",{enumerable:!0,get:function(){return _r}}),Object.defineProperty(exports,"D",{enumerable:!0,get:function(){return C}}),Object.defineProperty(
exports,"E",{enumerable:!0,get:function(){return It}}),Object.defineProperty(exports,"O",{enumerable:!0,get:function(){return S}}),Object.defineProperty(exports,
"S",{enumerable:!0,get:function(){return Fr}}),Object.defineProperty(exports,"T",{enumerable:!0,get:function(){return Bt}}),Object.defineProperty(exports,"_",{enumerable:!0,
get:function(){return $i}}),Object.defineProperty(exports,"a",{enumerable:!0,get:function(){return mc}}),Object.defineProperty(exports,"b",{enumerable:!0,get:function(){
return Di}}),Object.defineProperty(exports,"c",{enumerable:!0,get:function(){return nc}}),Object.defineProperty(exports,"d",{enumerable:!0,get:function(){return Os}}),
Object.defineProperty(exports,"f",{enumerable:!0,get:function(){return bs}}),Object.defineProperty(exports,"g",{enumerable:!0,get:function(){return ia}}),Object.
defineProperty(exports,"h",{enumerable:!0,get:function(){return va}}),Object.defineProperty(exports,"i",{enumerable:!0,get:function(){return _c}}),Object.defineProperty(
exports,"k",{enumerable:!0,get:function(){return f}}),Object.defineProperty(exports,"l",{enumerable:!0,get:function(){return Hs}}),Object.defineProperty(exports,
"m",{enumerable:!0,get:function(){return To}}),Object.defineProperty(exports,"n",{enumerable:!0,get:function(){return Nc}}),Object.defineProperty(exports,"o",{enumerable:!0,
get:function(){return dc}}),Object.defineProperty(exports,"p",{enumerable:!0,get:function(){return Ro}}),Object.defineProperty(exports,"r",{enumerable:!0,get:function(){
return bc}}),Object.defineProperty(exports,"s",{enumerable:!0,get:function(){return oc}}),Object.defineProperty(exports,"t",{enumerable:!0,get:function(){return Lc}}),
Object.defineProperty(exports,"u",{enumerable:!0,get:function(){return Ps}}),Object.defineProperty(exports,"v",{enumerable:!0,get:function(){return Gi}}),Object.
defineProperty(exports,"w",{enumerable:!0,get:function(){return Gt}}),Object.defineProperty(exports,"x",{enumerable:!0,get:function(){return Si}}),Object.defineProperty(
exports,"y",{enumerable:!0,get:function(){return Fi}});
