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
`),0}function Qi(){let e2=(0,s.brotliDecompressSync)(Buffer.from("WxDVJYraMIm5RyGNqr3CB+BxuHF1/QykyFloLPEOqjUTJM6o01TNa3AfLCf54p+BbSN/kpMXsjmVjZj57oRqqHL/MGZsSQ\
Oa9v6Gf377meo9S2KPr3GSRRswTW5s6nLaiSU5/qRlP2CeXcz3LkrRhXiwi74M21L/3+Zrq22SaZqOhJ2Op7Ty/0JXCMEdCz2CHoNtjv3yp/n1uyOTAiM30kqDOy+wiR9FS4RwHVtNllWboXv1Ch8eneOI2MbqWF\
/T3tO17SwvYh0ickjXEG8/jeiBh3em4HWVNODg712isrSb9zj6ISRc0mHUqa4h1NgRUjdAoJpKVq2K6sveQVwgyIPZHT+BQs20rNRUytW9nPIWY3CdxiCeIM5PTXur9jlKAkiuQyQdQq502J0Tn7T08TSCZtYGi6\
79/v8fKmGMa8Ua33vffxlrUk4wp/p/19YCR7BjYrREXv//fT+tWmU1WkhptdVWm5rkSrZgtx4pHCNxzz53r4ovYg0CP2IKCATXkABzVjFZmpnd+p577n33hwIRBIiEogCSKVsLq8otq01rlDnaNJ74rAWALViZI1\
hZI4TwxnCsUXe91jFIxizD1OYtfZavu2tsg8BIfEII3GX46v8vXdr1xE3y3l1i8zMIgfkIIe8YS2vtpt1uTNJ7VGDA4XtEmbx/l/h+10cuLTHa/MeXh8KEVEEiCR0iRK0oVORdyScAs+voMrcyJ7+sbH4diiU1Vk\
oq6YnL2JEEIlJJsg01wH5HUprUsNRoeqlbzURS/6HAz0L4Fqt1ydvmhW6fuItGkvrVQEWY8p1Xnc0kUuZ3aSlZ6RLZrWCQ9jrAhqE2VRU9tfHYsk/uXq2noDw1r4RNCNgbA8GxqFvyt3qSFOr8rlq0LyeUIgzXuD\
7kQAuFBNzSj9Y1JAMmVgtQRiIMWkbVED5jZx7acW7GRnI02mYEYP9CXU9wriYTUiuCZ7sCtKdZi11gHu86BElfhj8jNNyPbd7WG/NWghBrg5zqU433EiuvTOdIwHpdDVuUhiqKJ8YHttCnX94a/SPIyOFJ0FJ4TC\
/apa52jb59aEcPaoRne+b86EyRmdvO/PwiLP/Kt1mgDIWos1OLdH436hEsy0e6+1+Er51wqbEeDOAtFPMtvYrNSQRKnOQNy1Wf4g547pFxqTIlrZH88GGUQWH+g2AfsX7/1aoeFEd3vHb0wJmwv/GZuc3ChJvh0d\
iVgEoLmQ/9IuzHI5+9+Ax+2+cZTJmszeYG8NevBetmgq1m+gnv0euiv7KGDt+VZ4KFBws3J3/afOHbnVwMh4OsrjMN/KPWjBDEipawBsEUC2xs6tEgL2BEVKGMs5G7fhGg86sbSGrKozTis+cgkfabHg292fdbN0\
sjkvZUiHHbDLbDhoK4T9oT4JstNYLRmDD4YJYmuOQpGCBf56Fu1peakaohOAo0zMaRWkCLBOke86HTHQPoIRDIdCbC3pdNxvp3Ia0s79+g7K6IXIAyixVIpJ4vLg6dUPYaOLmqB9ShGtjj+JwOrGkUjYlWKWAUhR\
fVwFL0f/J2qH/iGyyZ3eDAG3OL79+8qz9B8njtsbw5/O1RW6YpcvZG660dSj9h+0+Bo4vlyN2n7O4/n4w9Frd3TzkGb+0/6x0KEPKGnGiH/3P1nmbjIh5oaMyHvrDEnMoHi5MDh9slLaHz25JCjFC6NXwyoEUkoQ\
GSjB3IFhNpOWJVodOW6Wjk8jPVEbzjpR+z/IoDcAuc9t4hOqfzW1JGLRqTh/FwbFcFIjkCOdg7YcUG6uwGFGSI9MB3xpOb5hyIypn0Qyl5kPLwAfxSM6UFfmjxlyTLQ50+bDUJchRUh6fBBmHF+BulUE0g1oedWy\
/9d0NnyCyQJAmfvZZfGaVSTu751LLxODy3kwU7F+ULbmvLpjVC860yhgFEDUvUsQwT/y99lGsGcbt2MYr3DMiwRp1G75HkU3iOHqVo79hNHUkJK/UohyV89ZjKsHYTIS5bgZwGVdYbD6qec29H61hfSzBDQ4RLoA\
qZZ9W2rDtZrpdGpfiLZmHailwka+57NDGxCGaej/NqC++fM02SMVT3dUMfXHe3T2X8qD8SjZd+2A8Ag6v/QTOzO69hyVp5oVV8iesFPeTji04PAlD+YOH66+52eYqpx36OUGpvdLZCNjTX32g6hp4VyclDsjTH50\
qS8lEGJPEes6/4Y1xeywgI4YGlOCgPlrJCCZOyMjtJz6mhewmcCw2L5/u1Xl6DiD58JxzRC1BY5SQJqpCJwS6XTJC3xCLghBc9gAvodJK1taVt6EuVvqRsTjIi5cB2LexbdldywGyZyLgFvDTwldmCaGVDZOQQdb\
lLI4ILRcasyvdvUMktPzP4Qsl8LK8eHmL6gZREEA0ZD4a+R/eGAmNDqsdaFNV/waZJvniGYwrQEg00rfTZlaDx+J81RlsNBqfbitzEECJFH7nAAn5tK3uVFlcy04h+6arahAIOypAwDIAGiHHDrvsBTI9KEKEw9S\
RSeijbgDFQm68mrgv7LvkzKx4p2aIvVbqvFtoUmDA4Zkne+Vmo2/PHJ4NuX7aufwRAeF15EcbTTNDvGnPjgYBh83d4RcsVhSJWKieq/BEz5EOs1xfxobyscX+ui2yxsPBnurGEi8aSa8ENNqw1CFVjRrTRLWgXb4\
EVuMHS9PArQOFPTRKs1Il+4sp+6IfjbLOJ6wN6Y0ILH3zND734LVUcYK1XSP1fnkwZG9sKSCBJroW13SlpMVupxTcdsTjxO2uskOieVozdhTJKJSsKiVsaanqfik0i5IkeE8Lb1n1vcmfamwxOs64iaN4ZZVfZpa\
UAV98qbRltUWjTgWljnWPok2HxlxGobw1VZeZYy7pShNeydC4V5/SoqKM8RSZIrNXR/Zxro3wXWhZJKRTZ6RVjg6gt6YFfSYjKWBTWfB6akNL7nobYualnovCtMNuHvXXjz9gXAZm+pCtuIP4SgDoqUVyx9ZIKpy\
3tQbFHajGSs9IFAFw2I6BqBAB2M/q/0LP4On0tkI+ZfJt5x9p1GhVpCDNnybj+q5aYerfbnaOPkHGWS4arffJZ3ZNkf/m+ZBfft+3S3lk9iqzu+5z8uR42VF+zkdThYIPgYZZnefvzjj97wD9b9IK2l9v+ywB1IB\
6kD2H9lnhVvCe88tWR7lXFhpPKJ34s+WxawWqV1HIVsBFwZshFIpPmpAUDKc/MEMlz/TcnXXEoWtYEo5smxMqpwGN0QUulvRbersRz2ozEoQXYJLtcahQjVzzUX/zFbqhEtUfuG2hBg/qiRQhz+RXF3skug/szHJ\
xgJoAniItvSzTrV/6nXQrc/N8paFGf8KtqQtemSHvVUZLbap7WsgUD+XTsDRnkEDmvaTGmn+a8EI6x7886zBadg0lrLNKd58/Q+vApy1MQGKx7bgV5lSHXEKwCLUE/F8Dl1UYWo5IyNavD8YmXT5Z41XMnljlUX/\
uNp7uxz+BD1wXrbx8eni1vyXxZ9GX0PX2DFxHfMnq6g4lsLSvHtrUp5cdHFCU8q3t+Wp8ktIxEbGGC3XCFuDV0WfvlWdsnyXmm70/NchF/F7j9dUti1oFernQs/7bSymxpt24qRM8uFIYuopfCaAU4QF10wMoWBd\
TGON+ByhmD1Pm0Qu1KH3S06hcfB7Gq30YzAxpkxe1JTFXyqkQgyoEDNof4gHwFmYKSsCrRuEMrQoM1ZEw9NvrWWFQ+tc/aQmRNWRvBg0rHV/8iYZxSrUZqvKBPZmHKdwGDRuyhbwF5vHciDCzhYQOG0PUfOtj18d\
Nq/xl8F0If5CqLdwfZbKHi9j579rEqNO6PmScJdW1oMhQGdnHzrblFYYfv0iOB4WTpkWH2zeIBYanRa4KtxoIOkCV8T5GalwC2hP+qKsVnJUQrbyKlHB2OpubYkHVmy8hNRTIXRn2Rdno3Z01clJinMqVYb31hw5\
gw0MMdOp6dg2KJthAoEUDFNaL/rUqEVPhQbhvlXF0SOJpcCSbYMtLAAx2NEJYyZGX9RUWT6Y+i+EqgncFTg/+AmAe935gKxgaoZMuaStJp19CO/qILknuY37PUYy7uCHoQb6ZqXKQ6qF7/A/0Nhnp36PDENwCV3M\
LrYbjvKe+ietHN3wVlHTxcuq8tmeRW+XySevdKpqE7DSfA9waPZiGheSw9/KMyOsGoJB4Q4Xfy/s2tK9LmnZWVeUIvT7lr34R3IcxWqRA+Ib4y10c74Rw0nG3TgsEV7DoPPGXGvTqt8KQ9TZDMKtZr/AMCzciDlN\
qzQGUlXRHowLQvrAKmiS/feqIS+rOGfuy3i6w4BQqFYmHuMAK0cDXKtLDhWmqpRWPhGKg4oHjJDX5CvZp0MYxqgJMjhllh5gkGTHwBxbqFsQZtYFD2hsj1ABIKKjBn91QOJkwsnoxvQo16E5oUQhjWn0shlegejD\
9UEirzrgD1ZzZcLi3F0MjsTXYgWhSmwidYLWW8NqkWd8CiotUV4338WXQaqGjy0VDJ6MiFEftqDsnMGn6D0Eju4CCTIFIPU8mXZIYPo4FIUHVRfJ/+yVLrq0ARTUWq8g51ADsQvjAcq8VwgtVeB1tGxrlXY9ormq\
uygsMqfTVMZjKTV8F1CHk9rKP3GXPh5boY0FSl8lx87xajQfKpNHMMOzds6tgIvGohSWDCFktSLL+TuK8MNEMPz7RLrVxB7Og9lGSSVp0+r5Afe8euLKHRcbaPlUgWWGZFP4ukOwaLXMTtZe5I7FTdyh8mUDQpSY\
5/2JgEZHWe24qVqydQKG/lJ75IUMqS1m7CFAIn4I9JbAXQOl/Czr1dAN5UXqZRHFUUM9WnuGPx6gcqsDMfzWDl9EHaaj/wU5gPGstsn55iCsDTuLFl+3xdTEGPd1Zu9Mqv+BL83EeogcJYWJz16bhrROSVG7SjsM\
2xd8Cmzt0agatu/z3AAmuqNWPLQKnPer2Ou7YypJS7nWQd3O51WdSu5ayk63C8sdYtgZKe7dZGc17TeTn/vJjBLuGhIMIrzFqlSMdr2Wy6yTnhpT6/OOhGsO+E9PeP7HYtjBl+OgQgGdLFUKey2ybQqmu5aRZvQV\
uY8PQqqFXfKe2EZ8fJgQiKl/YEGIxCDJJ2dATQ9MwQp/06+aUHR+eK7r/B2kJ4HzXesQKFjp6hmvKychellerl8g1oJzrfOn10EXqVek/hNQarxX147NL33B0Uw+cT86U3qm3D3YzDc7WbRppd7HzqfNMzTPI9z+\
bZoHdRJP1n5Fs376Lik0JgtIaTrof4hsPtOKp9SReXCo1fEdrMNhhtFwAw1CKmLRjiSfPxm9ro4StD/0zKDo6uolrj71wczLI0rG6MruJfdreHUn8ZECw2zy7FmnsWmBHmpWdA9jL4r2WNDPReSH39sXcUyltsQn\
gW0D4hVd6OUvufSEczHELn5oSjvJMKcGcc3XAKR4hcjs6JIQLnzGG/KE3pWdjW/JSOODx0mShJ7bcHIehu2Ch4eTqVzDjMjMkqnxtHvtKbCqoCz43uW8d4c8ngILkvOivbIS9rB9SvJ0yqD7hd7EBIgOT4KmDKQa\
hH4cLJyaEDVPmLUoQRQkxUf3i8CJ4bW9Xnmv0u9gxYdeCT/hXrB3Ad6758sPngn+UQXifcXY7D6eiY8n8LmIO8ve0XukI1TDgGh6K6PzLxFiYtt0e4hIATyYP14g630I6yuT4Ic552Y3G/eWarWfrM8A6ZXRXs0A\
dy7BoL1yxDUwXfkHoZXTI33HpRG4KvFGi+48cAqXbema1FDavPLnH/riuR+TaHuQf4jMAiRHh8TiGcFNoZJg1qCbYhPW+wM8wmVLa1S9CIXKTLbZn6tSCZcaCc4gnBYUm6hM0rkjpb5zA2LW5GgNLDxBtsh+fZAg\
eszCVe3Gra2JvyJ/Fu3rb+sz2g1WXSi1LYVgBKRoSnhnw6tkLrewVzZxNOGRwsHBABD5aXdzMCIOspozlcbtWLFYpoPu1G+x1v7+iRO4OehPpW8lQPTzyvuY40r6qvfNaWAFzCeHEjg4h4AWkOa+AGt8B2b8HK2g\
Wix5sRmzYQ9nxBn66wcVQ6ZQKYTYvD/N8j6oynHIx0SJUEEnS3XHsh15FKaIU9bPdwQyMNWJwr1g35Wg7fIO5i4ebsSonqbj6GpUVVncDq2QoiIlbirc0lfk7OplwTv21OVWaAJNv90N/ViwNpaQ0UPuvDqo0zPi\
gZxRCDy9GV0Ul5TZn+btxK3I0WWsUyI5zxaU+Cxz4wlwdNxB4Nv9o3a9kwZF2mDt5OFiSFEja8Ubz5DazuQT8JY6pT2Df43lrA4PcVP/bJwAGXLIxn7+4WzvZpMWWUp2ynZEAVi6wt647MxMZFhmMN7+xLQNUlM3\
gW5OgO7hrsdq6yqup6bRBUTS1DsenjqvhWDm0P78GNW8mK5gLoth+S/+W7KHJ8LDEOoTCcs3v9/iaqhLqe2veHd4VrYYL3wnaXnQLxi3PXk3Bm+pU8emWAuAiKhZsRUEe+qLM9UlhE62Kns23qOwwYzj8tfYegom\
PiPWgRRGQ79kCwyIp0IRpTVROZbomoWd4rcw2x7IwaVV+pmaZaK1FsrZitguDk2SvAog97LjdcGvkcYFcIuZeOqv89RkPXUEAXpLWtRS8KlLiCH52JMKcakb2/JWvFEdoXRR/hFBZDBDWdkQ7CkKR6mLmFkksXl8\
dbkiEll15fcJm6aYz26mHk6cSNU2hFA1TqcXFQ6WVkgo5feDM9QhOzhXukDSgU/l2A/80Eqfv+D+MS1RgcKm2+z6vruIQ1tdfLLeBjZ+3POR81TVa4cnh7SKXDWdMNR2+Qd3hyM84sQmI/g+PwJwXBWh5c7jNkNe\
VtG38P0uDuFCP5xAQeupZ7n5sb+Ak79wf88x60etZmu4u9G2yvpS53BD+17iBT/KvoylxwiETwg8GTKEkfNJ+VCZlVDU/zPa8Cd6w2kH56HCOihbRC4wKn92/BOd1WdXcUUYdoLU/VdwG3tKmHP/ipapks1S3Mh2\
p4lx+8HBLsl6dwFS7Nlg3B6zJt/v4I20g1Bxia9RUGAob/3aLZYurhQLnCuBnD200dyGuAGv18nML+bUZtOwe4Y4EXwQDc9Xv/XumZL9ghwN9uWeCfZp7aOeDNl4HGUvBie63roRRwm+VWsMUso+yon0boY7+pZa\
Rsy10WF5dGfxqg6WkuKEj9va2CnR3DNvnw8EMEXfzuTS9kI5X3/7ek0vNz3VW+e1LR8svp9hR+UKhbhnbX9GoM+xuvOhik8GKtiBdrCK7ApqjzzI2WDeWoZiTTRKygMCMVhU+hr9qtmMxdCfVNDkPpXPLYPy74+p\
6O8o/JxDBNZqnixpBElC3R1lokC7bYLsNuEU2kk75PbqegPIAxXb70hzFDSMziUmwNv9Zzj09D09nlYKpUQQuzc50fxMdnaQHD2E0isbeQcIs/W+xQemOVV1vlpJR2KlB3EoA2m/+mYqbzIU4n8eijAaZL/bcYNe\
8wiX/cDu3sRtl+7ewUlayC9m8ZUPO/gx7Q/z5fNrZsYtv6MGVEUAAuH8z1o2o8osMywDsr2Y1hHEee7w5VTdsnQ+1c2sN4TADX7/8u681ljUxsh65yyu5BSI/gm4vLNvHmIPZZ9XUZA2WjLj4dKyyVPg7W2WGl7r\
EE/1pnHIUsWtX0DcE7xN082gelwX/Csv4XscW2aXBrWHrsQfU9hzrWlIEBMAd9jDr06IZkucceRBI69iRq/Knu7+d414A9ViUgRs4ulcUeTdm46+NmsW5IbYBkFHiVamQ8cMXH5YEA7wdWVMnwteAYriMYngCcF0\
hCuvigTvmuhkxUxsZhEP1ZXGuXwEYg6TNlh29t3daa/9hK0mVlYVQrQrxOxAj1fPvVtjWG8CfRtZaVYPfMrWPEoukjV2eX4RNudUqf08rsQTwh3tdC57imFivxZ2ffdOg54zXBSRe3URn+Itbp8aXIZijzg17Pk/\
GKWOmyFsK0A4RgcTgBF6WaH0AikR05BG1x0RzDLuivbg0/vai6LE8XdosYvG6OB/LQ4+a1XSTLU8dlaZqFD09HyLeMhjvzqDuu4eOmCBKebFGiKEEKdf7+1/s4wyNT6fB+JI1zh6Y4EHzTeTRVVuW0Nc2AxtGp6R\
FHEq+SaIv6XB6tZhA5t54RnNxuU17BUIa0tbVEO00VkEy3DZTAGCY8H/POBKVDL0kOkbAKCRsr1vCsK2sfXh//XxviEwfB7K9zXWLXXdEvoO3sYd1R7t1RJzP3EddnH1yn/uilV79j9RWpcMoemY+qce1UIHe/ef\
J0Eb8s66ZLv2TcpCvrGOZWs/wNxhWituLCDXpeuwKIu7oRPhfB3v/QCzheXIQr3KOqykXgz95SMPdgAP7oGY9oVK3CoJKaOMz6FBy9TqubwwCHc8w0nwAfS0f5FIxB4ISmc7oXN5rQZs1oxJG/TLAamcUvQ58t+9\
80Vc4UHa7NTj1NIsWsWUmZK8F5ALR7WK7+hzre1Sp1oeOhY4GhjGYtGN099YYZR8W1faXhZZZ+DfajXr109/QArcy43asaaO9t7WvbfctGrc693UFoWwfvm7xhrIkvONS3fjQqipHhMew7xMT1DzDC6mQKpv0izM\
//x1/BUNyHtnfxosv2g2o7WBKNY8IpZJnBtlhha2F+qZD9GqB9YIHPYASVH5SaWzcBdWcjR6VBg2rvlpULu8WCz+B0FGkOzYdalXliAoQA4DCfOKZjJXrEB/PYALGP6cGDC7E7bMHsLWppilC5uZjP8nABGMzVC2\
JtSQNs6tlVhgDZV2YYXTMzTqgkCsPzm8ExlcLznUdXKDL0L7rErTYlfKbxnUoutB3gxYkWwhZuIzydAsvvBs9bPpzlm6iCHHAWOVVt+2g8xafhNG9CKNglmmaBN5whCiYKOVaNxfw0uLC2TY3bo0q97TBijtbBfi\
8BfgRle2gVqFIkzBnxkPHmyx9/8JMEsLQRnk5Md/LgQDDhQWEaDPaoHkw6LyW6G+Wz4ab+OWdzwjAnxitt9lQH/c0ZP4TrpU5S4NJB5Cp4R/eSLFM5zQEIXYUe3E1qbAiqx0SBOBYWl4bqRpK6kg1l/Dw/p+dAcM\
EKoXahbqKrUX68lQzXZJD5CPtepQcb/GfIyTwQaLLIZMJbJgBJeiAq4XBJt+7ZhNc1mLbH2n9B+DYZf8XJM7aGUZNcfq9szTrhC+DRxEFLIoDaO+T5qIi/7kJZfx3oot7GwIdbUwCrhORBdn6GMLV1svk8HDrQz6\
e1zsYTbyuWfxGhNci2j3VMMHzJwJZ6DyjmcNKaaqgmMpejV5BV8+WBcTdcnUEX6HCZOcredCyVttNymnVjN6O9a3HACJCV4sik1NEGk1H/7kSP52YtGBRmPDX227mScGPhB0iE44LTPM/uUqZcyeaQ7GDu2Qxbh2\
5/U6poS8C0ZGDtOkTkCvU/6Dvfs6c3EZWdhoOBxKKVQkxX7KljLkmGNiRu+4ztudzF8UPHSeXLNwuneCgv2exoPWQif4zF6rWO7EQcHXnomfM1A1o6VMLfvb4v6nNkrtuCRJMmzSvFHgRSBkc+8agKehr9wJ0nGR\
Wr8aP0AYIzqI58Sou93LF2IEHGO+HgHuUD93A+MkZ6cEpYMpu5QyzC3yg+ZzaMo7hS1dQsHhoIP/yPfzyIlR/WKP1NxhjcC+yp9y8fJDjR2bD8GGOp8wkfWh8Upgn8rZ2GxO7zmLDi/r7d09+G67mOrxcUF09BvA\
Kcm1/McKXV2KQSWg0drRLzflIA/TZnHirRLDzw7Ructsy1qRRYbFTQSOB6WIcg2cNRY6qaYtFpGr0j6ckxpZk0Z7kWfuF7Gq6vU7OyZjUQw3V3R0Nt9P3jWVM3tdXXg/28p74DR2Fp7+5OBV06PnEncVmCHZR4eu\
QqHqbgttb2sFyO4yknOTL+XkEl84o95VlTq7DzHhmCv8weVRDRbYL0/h5ETAzEP+BglIQyWzt7F5dr6ix6BmO1LXKYZxswdyDOlon78WMnndYo+xamfTPoHdVOSoZflCtWLJLlizxKcuOas7Sty/k/Py3qPQIXH9\
stTgA5vvN+QcqZEOBVK1vjjZup5yG6upv8keMbLzCqn0nq5kgjAPVzKR6nTKqid5ifQnME6oKIgu4vf6w4U3lpDE6AdkFmVL2vl2FttOoa6Brnq2xIf6XA+iXpxpKiJzzSLo4ziovOfYEl3LBiMKd+Mbh5/8ET8I\
yvTVx/xcuJfQXAJjywh5hg2Mv1wibEj+ULOK8bI5UvUEkm+dXJFu4CObuIbd30MLrb6abagAnfllUHsLrLe9gvf4dP1N/8fo2aJWiG6r6u0iZwty1AP7rrE0+b8GGMcx9H5aXSo3BR9/r39k6v37AS+19iy9E3Bl\
mjYyoVBL9B2r9ZQ/TtbzYl1FnCpcs8g9IQ37d07kedq7Umcarq60Guv6DSRvJSkZjYqHj2zj6+cKfil7+i7VqyT6kuwJ/Sxcc8JDqpSmZtqsppC+o+wtQlwgrPZ9okRETKTR5EIHbP+g/AMm3vBTppcv8tSIfoWF\
5nKLLFxSfQQcD2zrUhOXr4A50eLWyXpkS5a9zS0tdktgLZTHiKWtZ6I5bI3PxUmOiwXKqf6L0D1KFMeC0M7KF0gwwqZ2isD+dOwuyaLPEZlts+wQ/3xp5s4eTKWDr/1/Dn/J2ylnFPwjs9fUPcIrs5WswjqSdXhj\
KHRymbD6tfxZxjLXnp2DKKypXoyLDWN5AEmLLlEtlNl/ccDOW0o3a+xVSGnaVZFmBfdzAG2vkIfKS+kpG896lpRfs/TEvGY/MNA/eplXt7b0a5eAbB+1RddYgyHOKMcuKsfCSIMu/Nc/wbvoW3w/w1Z1sewR47w+\
6fI9zL/1VGsbV3J7qSz25slRN59sUkxIWNm13KNe+4jmVQMhISA3UGe39qCUVw7QmLpg/24cyJ3AoNCqdNHO/aonP2sfIp1muPVfhzR3IV2ageu9iGtogshAWB4PXGmIButUtklbA/zAZ9v3nYqDdIdSA5MMLBdu\
dMWHJo6li4LpyOXXWgYYFuZ57VhLBFt3CIYatH/0ZhbITWFXyA0HcHuW4E91NPb2nEpzmpWTsrvoL/U9In8HE5cQ/eW5gFMG4ijp9RxY7JRLBnYMPbjCDkYpjDoaA6ZhsMX0f3TX3xp6EClzADI9qL/HpHCBZJKT\
qkuLeyUZEmDaYJgUkYo3jV3W4jW0v03A5v/eRDiSaAlsD4ddTF6Dkba8JsPj6/deWi5m6weIPBLwphdOrw/0qiY8CR6DYp+yVxF3wcvB1N5t3n/jlB6JyPlqPXPNNjHlRf5gEqG/faR5iaYaPDTi9NouBKValZzw\
PhmTaar/vpoFT8CwzEn/1hmemWZMz40LuEPHZUXWW3DZtpCu+8/QsPlbXSi20dqP9WSG/wzWKaUo07xr9Ewbj8kAU8oQAnajD8naEaEw7p3f1QJEG3KpDIin3GmoI2HXnfRXk1HQm288lqhPa3oN4Y3J5q5RWm7K\
6oVFgh9cQQB3BEJ4wN6qOAMGMYUKbdPShnFihrF2dcZiE6+G0eijP8NtpU44XfSZcFG3tLMHVPl3KtO75DybgEdcZlgclGbKFblvUmH1lvzW5KUjqDjsxUadud9bWURifynVjcRimjdW3fUnzvm4OHc5R1FaJpJd\
tPGFJRGJlokYdiw/LYrJeH9khWRSZfMQPaSd7InZZ+gvJ0JsrJjtZ/+Y8Ht92iuabXQHLVD1X6gWtrv1NVwzenuGvhYbk4ewD4Budo4+u1RCVSDbF5wm917EiH5SYk5ycYXHZtYJK8yqWgTrB5mKcMPf57WcPWVd\
aKXtRIOCuLos5WcEd6Zgbc6oMnZD9qa7HBwm+/lUxwi6/i4bWGSWOHZcRQcZ7VOxhwazofiId7C2W7j+L6Z87GpIao+bEZdd3YH3mik7e3SHmXkVmPqeVJoq0Lwylikq2os+19Trt+QJh01henA2/SD0Dt9S3HVc\
m4mSX58iL5gmIcceazw5fO+2CcbWQMxO6oMsBdzm0C/2s6pF106JYsUdohUgcxxgsyICexMLrWwouBbfJDCVX1OEN7HmvUaxJcoPRC/wcetCZEh64rXp9qnRxwMIu0vZhoIqtMblC5e42WMDwOTtTeeYeafmvntN\
muVD+su0//p1VzsWMB2b66lunQzSAWz5jNx8tMnfBbEp8s+pr+l32vi+kZstNOJYaHYekyqrDvtYPOJ+nHFfRmZKDJl3WrHjuE24ZNsYodhUgUPnLaIqgWpyQKzXvo3hqhwWdE8zp8hhv7YWh4+6vrUWnots0u0H\
+gA2AbU5u0Hx0L9qAYaSSGxsIwl/3t+tYOB1pkwRkiBIVqrQFY/4f3tVEMlw6FyNMpqF4EnTsJ+9/8mDAWBCmJYaTeiKiJku42KKIrQUE5GQ5HkgcYYjMUjh9tdmCkOyjmhtqXHS9cmEDA5pmLuNLc7vAu18Dd/d\
ycSl4wd9ZQCK7OGmsLwXHvU6owBVW6NJQUccENzqt6bR2ns4cwsOHIe/yirxrO57v0uPuDBhouRH+Seq6cPLapptYRYKO+oW8LLqVTfYQ8f7S5b58wUbsngX41qMH6XR0c9ByGpGo0+yw1TOduAiUzhws3MgmJSZ\
UwgM3Ayuhmn+CfdBcGh9m6GiGGYy84ZRktH0jImENxW5ycglc6aWxNXICj9sq79r1UqkfNmJFHMy744aO26zdcxX9gOAOjGBUoZ7CbXZUt2+2ufuuWcGb+1AKj4qbip4h9T4rCq4BrZVt32cTx+3AKuun4oBEndZ\
y19L/KvcvIWs9vEX6sEA7fahpGa0OCBkXXsvY41p0aPvT87TmjhRBDuyzRtFvKc776a+As/cFkGyB+rFz1yIuRfVnKm/PDB/+IVpJB54cJHgDTvGGqdYi2VHbA9tdQyRrazkIjN81Lj6oe+Z8uIsUocrwMChcdbN\
WoMntwitUklU0RYX3RYruVnVYdnTYI9tHTpNajzEe/lnHiG0H7ckVjbamlRc/xFrxAYeGkoMj87IOSWk46afqvAWzwa/9AYOC1W8sSApRm/S9QiT/IQAtbg1T2iGqVqR06/yLKN39+rxnHrhAUw9YJ8ngZ1Iyj9U\
DytBK5KlPLc23OFgIgXwsY41E1WP3qgdCRhB4JBs44Njh+jXRM/LhAeVCYJi0H5Ic8tyPHddGK/rIAL2yrsmkl0+aiXISEq3RXjwnOw3twlMLijjJFLyz3GLZJXmySILJq+8i31cqnTGqH53FxhYMK7cbC1Yl5Gq\
SR0hRxck2uKRwKupkNMNp3Xu361UksmLzMZrB7vTun1KG1zHKrN1dz9y53Qt7q980g4zjsgm6zV2j24Udsvk3KB7VffgMkm9VBPh5xAF+FCyKIi+r1rxz8cHc4xsakQqjo+F6rQVF/Re0JKas3Rcf5FqJ0vL0D7+\
4O+ThWY8dgMPAwB99Vb8JunQsuhB9RZUQGpkSDlQKBEeuLCc7sDF+r76O9Kq/y8XEmvryDBn688ECdg5FomxFaaIDOb98QAG93CW41ZjffnPcGvBTNA8OE1az1426EfnqpqhylVCTVhhJzHL9JJFuEHxr1i4k2aE\
/CZLVBmh4agEodRLWp1t3BiCMH2jqaXaoN0o5PQ8MHF3C2gd/HhhdRPnh454jHn+2hQnkbDR/fAzZQAN1bggCA977hBXAC3KYnRgBXGrObNSZvNbm4uUEuHxWIPwvrORXZuLXY+Mr71LUXnDy7vRTZt5H174nwb7\
FBKzuKZnnDZw2zbV251WiX37fAvusYHSOYCO2gzln+rRgJW0vnLy8zfy+Rk7t1NKx1Sr7atikMz0N7JzjRtHY4fB7gdOBBXsatGH86InKNfNjmQPBoFplV1ZjHfUYoTWmbMs4OvDZ2UExmPLclVgk1Es0RtbxGOn\
NHq6K97p+Mbpph8Hk5QFHrkaApnj1k3sLYWLazDpbUEaojtVrbqtE7eFjXGandOnzLVsfeNIdMhnrWANOxNXg6TPfP/jUErxg7zhWGCJ39zg78fg5gZbCCPAffMVO3uA+kRgqOf85OzbWL0ZYPoQYi0RVNTlOW9y\
53Zc7BmiCdwRoo4XVizvm9csFFomU/atGOjvU7Rv0TAzmUbeGd65Nz7pybt2bj+fCZZN7eenDler6ZY8VhXmxfSblmJEz2UgbgyDt9wiCpYzUuBZP1O4OtH6Ztzim1E/Na78JQt4vl8edHe9M2uPxdLvJo79TkQJ\
/fO4ABZ34Vk9JEMlbqe0IZmnWbhsSmI5tgbm/pYaWyrAnap6atqh26w/imqttbepD7fpgpbBhh7FLZA7OJhfYNEtPNIoVWaewPrsGQkmy4IVnTHsCzIx7QGQI3XObfkzQiU8oAMCrHm2lIMFzjEMFtG3pBCMZE/h\
YCNEn7V1qUeaoLU/qbVGXSObqV75SxemHu3FW6RWT6gZX4f0YMqS44voW6SRJxJ6Z4DbcoNRcSNDE1QoLxXzaE8wM496YFWRksrHFyP2gnKqFehtFV53EJ7hxpXLAHOe0UFXCAAtatUSDxq1YthfGDL+Ve01zHDa\
7R2bd4u/MVX2dwqijWvV+LK9fx32Kgp6cwQZpOL0+H+XxQPl4HI3jrqtiDT/xjAPYGDBiE7ZdoWZeu/SccUs4iMlt4U2Ria+9dKF1vk+Bzay6LwrK80AEeQRWsvxjMyoUWgK3r2cFvMTXbDt4agJOHuAlXvXD5Q7\
9rYgAyvV8w2XZBJINL3oBjzDqPfrwWj99eYa4hrjI/Vgw7d16akDiIK2tvgWEeCB5HuvyhPJoHxkGmPpLmD2OZOI36uolUVgrimtlBNPzTHmT3zkw3nGaPdXdgpjvpE4Jd5cK1gum8H8cH9ttYrs+jP8vPmFnC8T\
jEyjelnvErJleut88BfDR3Lhh/fpTbexm4uVWFa2LDy5+S237Rdd893L1KpFiOec6jpCuFm0wXIR61vSVYRTBcA6ZU0x7LD8BAQrH60WTLGccDg5VwAVEyQfb7zMFSVgHmBIdxdsBS9qKv2ErOkvLf7mefO0wVud\
djupbCLKqVHC405SksHKb4/q7lbZykOvcW2A96uLIXde3o/J+eWwseuSyQkIsOZG/pLDKnVoE3GWQZA4nnvEtp0dt9L1M0gdV60UhdE2O2K6Jsj9UHvYZKdzZct7Cf6dvW6tfwDVzePbYfYmI/AHGGAXXiOAQeVY\
WnjzTpgGH4vYxZ10aHY2WeY6xMvbDlvcu8B3Y1+yRfMM6soLDhq/KbgRHcSMHdKwY+B0ky3bwdAl/OA10fKn60MWR70HsZ8GuiYb/gr6W7rj1NhNwNVXfasZw8QFYNLr7BfeyP4QdHA6pmx9R5y5sgI9RQ1nNgXt\
LTSfvTGdZOW9GBojXgAtu0YWGmGkpNE3OjiWb/ZB5p0JrlY7DyDvvCk9CWzhygThXeFVloeWDT2M3eIvusx6PYiyjZRMs23cBt2bouRcvDgc1ACHO4PLTIU4MDzBFmItmLnfJm7Xmx6KuDoLqz1A+h7kgkfe636/\
aERspNOkYEaB4+YRt58mlurbNmsJfC/PXzcWkf48o1gsGcC3ozy46zCQFtZqo6faiNmql3gofw+60nT8Xh10ALD6Key6lKlMX0FqlDqAEhbYk/6CdhBgipsrmU2doYEmmwzD6ZJVGV1tROpoLShHx++jPj5x/K0r\
8EpU+TUe/a3vloj6Nkdy1QEbOGf0/UYrNU7Xx+VybsNr6wBrYNUVXhvBMhJQlbbw7u6qq4ludLesd0/WDP5FvzD5sd02EeEd7t8aPXmUKPQz7/VTYXJtWv41prUIrbsl8mc7DMHFAVR9LWBS7LE4UyAKn6y9QsVO\
GnAI4sqZbdcwxh4znEixgwfmAMgjs7o1vaadshzzbD2tgUxbp6haJpOwWsmV6aCde/jwFModqYWLxjRLOkWQbaohbt3Dg03jCoBhkITUhnTXg3U3wkEvPwgzVbJqsknXXL2Uc5hyfa/643Zue/b9rq1zcqwK/fOA\
G/GgP7hVDZlZW9HU0WSnMr51LILel7peKo+gEoERYHpXoRTM0S6cqQLnZesYrWnVY61wcUVKU7UnVg3I5M1dLFolS9GInu5bHRYIKyKlMpeZ1JVSsaYYddR7XzCA2x5G2S1nTlHY7FWTii1hOSJ9Jbxxpe/QSOsz\
EWn0AqvrZgrSblFGgIw+xF7KE4Dc7XdHAxlV/ioKmyNrBPaeIe7YHUORaoC/UQliBWwvy+liUQV5MQt36nvJrY3hz9iUetFNMqmFx9jskNZ8SbmeqxBS5KS5iW0Wbx8XTy4DJi/1XGAW1MTHiQRkwSe9IPhmjn6k\
DusU5W4kRJhcuTZ/1RKK46/tT3tA9DfsgJJppH77D2OG/Is9gbkQQjmV3zZPqPv0LX1kmFLlAixKPFKqJbyOSd2fdXVPqF716ndnN8HVzMxMxohTT123OvbqRC9QFKr1kRzKqTfg5NkvoUcTIkYYZFDQ9F1j4T2j\
dnGZnN7PbcZAg03e/o8vUrrOQ4rh5C8SLBTWbuni7n/a3QXvHlHw8O85wM7rm1v4Noe9opav1vE/z3H8yDl8njIlmXzgOxAiOEDSeYzKN18NSpsE79mkxqczTq/OT17TeCzOcJUA9LNvBh8pl/RDIrzGae7ehSZn\
H68Ureh4N0MZgYxBZ10yn3Y0OcombVwhrS1LVNvOmh3ywG7+oBrAm8U1J1c3CA7tv3/QZY5YPHcCXDXbEP6oFW+zh7/IM8erzr/IZtyot440+9L4FZmgXsKen07cJv871TjnglDqM5FiRl4dtKKvl7Eb5Qb/aKsE\
nnll1bpzxQMde8Fh8TIQnT6Wpf9wq9jkoDfrK2zRcZg7qABVzUDIJvdodw4igD5Xr1ojxdf2OiuBdlfvlnXCPIqFSESCpqWZRCH5b+VAWpPtQNvTAy5yMSFv4ThvsIuDynyNZztj4A0hthuM5uaRwXA5j9gbwF7O\
No2FdYCu79XasIYml1vu+D9oy8yM37c9ZXlTrkGszy/9IB8WEM5k9kn1vTjJRfWTYOdXp2XcG/SgFIPVCAcn5ScOI5Ths0h4K/VuDLa8Jm+xRZ98FnLef55FJNiZHX4PwgqslJofna26f6hevPmn5wI3jPVFfimD\
3+VVEKUMh1jrLwnQrJYtrsD1NvV0/yat0y/Etpg/4HeOg3jUK4yArHr3u5txJjFabcnVZwxtSm9emHryg96jRhopzAnbOSOWgJv3d+HRs7iog7ieAl4D2yFHlVZvoFASq+YvnUw+DAv+WtSxmK0oW2gePi/irp6U\
GGPInOnlUndQmHKBeFRPC7QadsSfHkSB4YRQELeot0OoQQLYGGzTwuxzZQfWm5sI64kb6LCo/zXSyEvukjEE9s4m/7heGU0jMDUWyG61pLDayTrxu1coFJpxqMGRwJBK/yBm9O7LMegfWR9lG20JGsbn3yzRH2Jq\
6t8EODwR01R97i2yq0cHIubZgSnije7fR2n/j+cPxtWu9Bn0V6kR4EEgCUlcpfcVAea9g25Jwt42zU4BUsQRroEhEKULmnKSxEA1VMQ8ZnDcKSESMdauiMyS4RPoCw/iJadeds0rmGiN0m/YksQtsLSEBWHkIMG8\
TuYlVCbzw01SrsRjIlyrkBvNDY11Pf8Ielt9PrG0qNd54W7GzvvyTyMs0nPsy9PCKqZFLtHzfI7vCqeOr1Otm4ibQuFAAT9S3c0sfkJ+GOaeny/t7s/sOCOttwsBW1LAPl8ul3EjkENi//V9LrKp5Bj0fgtnvhNO\
rFxiYkWFtg39Xd/Eh9MVKxEIj8X9ffLuOnYex9oFyel261CVSNvulhYuySpGdtMrdo8EpUQSSY46DQDOKXNXozOkk9nJHgvKyYbMVKYmNVzWZyMVQ+GSeGCV03SLSWx8qnWKRLxyQ63nv19w0P2Dp9Ob7W4U95NF\
GfxGTB2UjaIQuF317o96dHXAFBsepwlzH3Uy9NPeoUsX17f+1EZMq9dn3JZMmiRoPI5gWOS65LaQdx1ULVUFwjKLB8xYAUO66yV0GFVzmUyfiaAma7WpruGWdolP6eYsMQ6HErP7yj+7AvF8geRDfJZGyywH6Kxr\
7Imicf31GT8iRzldKDBljDPxrJAEtnrd20fTpy/J0LvslNvgXZ1zl7VEP9rQma2PZfUjE1ouH2uys4E5y9+ijfZPCmCHjtjm2qmFhgkBX4u5vBa9bX5SGnkvEwxhwJnULUKAsff3i9ymFAIcTOiXD7llSuSjbeZe\
X+3Na6SiI+NZesv76HkKPvmTA1ScNQPbibWmGsmwMxi8jD6UoXJIt5L52weWDdhX2BFY01XfvkFQCei79qgSArrxfK59gbnXMFAd2YS5PIZuNyD9maC+M//k4vKAbgBVtd6LtaEdSqp44LUkLei6CGsEfZTB5TJI\
2Eo1EZ4UPa0+ir+l65U08OhjVRme3uNaJpGQurU6eaTFS8IKSKtDp69AsboKqK1fhx2IoZOCJJYNHkh7PhHGzZ0dV/dqmXDyjLLYyt+/Ks+4CubT/Cx1hDfTiKvYs1bQ55fblEVbBVtZlJ4ogIFj1/KhLkMCZTSU\
O9W7cCNTXiYGZpxIZ8EEA0kB/o+YGDn4DO5JtZ5uFFXhJvaOsZ99OxfdQRg5eRZxS4GR4Mu6+siKPdXJ5G7o+w6R9rbMB3wJerat13hl0dSI1oODp5pp/KBQ28gIRShVWi7W/AEV52nVnpcTDlVM1cJdS2PCDr46\
Jm3AV2zNxi4rIXbrJ/pajUaucjQR1qMlkSxnSt8uqx1WGZCk4oqFnvijYRHcMcN/OwK4ZA1jLu924AsEjB3EU0k0R/kIwcrwYgY4JlQ7X3L9glfP7dAwiMWQcet3Dq4zyvEB6lRA9zRIsX7oAMd5vNMFtdPMhXsh\
/53yty5ZdfX0VwjozoE6kEeaF9TZwndn84TMHkpyFyY/T9eux9g8u187T5HlsFHYkC7e85cr3wpQP4U57n5QYH7KJsKt2sUCO6ijeJEsuuH+wItdA4L9o3QJ4fcgFT4uPTnDoYz6ygLRpavcM2OWd0c+3gVrroKw\
fv0ZfpCI4D4Q+d5X3ndgHWhTM3PnYw4VwRHtU+24NGEa0YjplNBK1NpWtLhS/OB5AVCvfsLqYM7Uv6MJJ8sYFpMehSQMGDlTSJkXGBZQ/m8v0iUAcwR/fo180amYprwjxqHTbJOoQL5UTEZq499u7yn7743xnUPe\
eF+wELXX4yP32XhHftGbxzygk2g3N49gzGwXTbr0TiQeEa5wD5rDXkL9L9A0VfFmnIMZDIATTOrOdDMrQqUtWk9g4CwwQHoLy56ekDpvrdvK24oQiXHaCtT6zQMh/GpfMD/w7+KF0VJl1QJOeu5j7RVQGU4QAwsO\
p5Q10HeU985XhG3KLCRnYfnLUjbTK3pQD2cjw2gsbETdH/ldzz0TU5dEi9sFinMaidkG7qbobwYPUrMzfufpqeb0tAKuIJYXtw780qqgfN7fo9AePLSzD8HkN0gv9UrwCHwJslC42vRYcz9ES2mxEq3q+S58T8Lx\
p+jPAKUkHYbfEv2oXRJGswEKdlWkrXE9woMvshEfkqHjIxFqHapk8D3xZBBV3HL1NzsBHXH346aTjr1SGIPrsdJhFceVLBz/aOBy/ZG2ClDRHgyZcKqFMr2JxyN8G7tiSq8CtBAe+TGLeX8K1Gg+RWJ+O9O8s8E7\
EQb2m0gpk22UAcUWW73D+yqzPAbczKY7ZOtWVTVdNsVljJOVmRta4nIF5WX5F9/Ctx9KzmfgOX8vzuFRYnPBcl8YhhCR4/65thfFM8azr55/ZtPMzmnmI+uabZaRMlkLR3yXqb+3EbZS9pGZMCZA8sZ5afdRNnQa\
arT0Jk3VdXXJwy52YrO6rk4saG9NigdCzd82Dq2rDA3Ti9UWq2yU3CyNixEIVMyUZaoc9l9kAEK+5TI/tqOWyr9VJYNjNtaDoIbHXsWrgf5YugZH2lS6YHKNKSdGlYCFE43wg6cB+49FFYQ/jFjlprPVXgHdyw2/\
gMLtfvmj3T3lF1PcK7WDzTN/SPyYyRTD+lXisQlCQUVfqvBIDxvxzQqAUysjEIoG7BGSopy0YiJFe6/gCDfDlChhfXefyr8Yeq28kNAkAC4IwPlcM/KDgyJcNVKEODvCzuMogIxx+Yq7FP6Pk0IiLHOID7av6Wtd\
7IHdZWr8/GIBbY4KBoAKTlKKUfYfiw3NYF8nE4k+hZgAUtFwMH+mvB0PhjcJuotg8e0yw0YaM6POf1d44i+sEUvJQV4oqCzXpy/HfVU5FEnOhCCYYFwWq4MHre3LmYzoV59Epl4X+FfcVgMpVjfr+RL0o78gxieb\
dACi+xsDSNswmABMwR+PpYS6sp7d3THqFV323bfWr/wVDIRV8rhyxcrz/LWVaI2pu3lEQDx4NUdzSNFI1ZZeI3mmS9Ld0W6wX07oeh3AlO1DsgW2+GfCmvFsaF0JciGyqWZfjG3wuBAdZBC0vq4ulgjBH+9Qzznq\
27UDq736Y0XH5/wRuqhTzyMi0kcY0qeXIgAZN0aMqug3xBQEJqVvXKUzmZ3NwLpxS43X8mwZRE7kJVIs3nsLcpp0sBX0hrg2FFTo4nxtSu8CcI/GeQdbM/97LuJIQizj85kBFaTQzdWNqyL2kVsbOOk98meX0+DM\
jLKHc9BauMzqV+d5V3kmOP9KelonC8Hyvme8TRN5Itxu/wv/WRo+o0yMHAIaYg1ofoJ9/2oC/+TM/j8dXKWUSYgqIhAAM/ChwjFKje1sNuLnISIS31JWVUztXWYr9aKvnip0X/Wr5KinPoG/PPr2irfDua0nK+dT\
GMfHUTrx+utWFKHoEx4E1K99urEhT/GiXjSM//ADvkQYkAUxF0Kywwio6+aDDb4RcsviL0p2GgBU7dhs66xrGuxSabJl1e6fiEVe6vFp33IN0LdbroG47afmChizj1Z4/FH52S0eNuCDqM424aTr9xLfetfnSJkd\
ztZfomXlCOhejWfEQnyz/k9VTG9v4YecV4VsbvEeHfE2FCC8RLEdvZdqkpcn337QMsA0U4dgXp4sW7mtbQs9R8gbwWzMq+CqEh1l1t/KkYDA0dzVZOVr7VxzFUn8TclNfKZ2kQ1Moj7qLSEmrJh4riEcsCzq+fzI\
SK5nCPBN/7XxGnzuIodkbxuyCWKG62Ny0MjdCZz9Xw9XBji2KVxxMdu0cEXxTp1RMZL5wLmeWYEfZzg2iKrt49KTBvaJWNPf33BK5F8RfM1rrqtSUSRAW7fVWcMgibg0Bedg1B0gXvC01yWDYnwbwzD7bxAgkt95\
iPUO5LsebEUqny3ML19LWaMxQSSANZMjbzOcuSw1c9piXO56uy6fy2ZD2usauS9f+VuroTfGhvKbr+QUbf7KlWT53MWEgY5lT1y2qT4VAf7tGU6QkwEm9naPUMzheMKcVsSzsLyrsbzaRThFB5oQMYm+SQBal8v6\
LZ66aFLcIqTjs3533ne09atFb5/etTmeX7B96/VcfGH9BnyvyGg3X6G96kfcUJNUfnyx6mS4k13T9+K7U3eXoPCEUn3+Ten/PFP8axAfYZ6mkDyOXdV4chrK42H6NSiIItGo6sAuyTtKUyH1i4XxtgcGgfG5WHn+\
R4EVsV+xuQSwscrzyhwc3lEkRM88VcLgcE0gnH5BH2q0j8ymaKwa7xWiVmE/W0LEC5ohtTCQusWyxUN4g9jk5ZbPh3pJYKPBKO2LkJyfhb2AxqZ7leOAjSF0j8WdYQ1ZTT7cBzo6Q3y0RgLLdNM6m6m7KSyXrFCM\
8LUR6TB4XhYqho9bX7VJHcKdFpVZ53id12U/WhBv3/tXfak8nbT0ZxdVs2b08m62NRIQIO6x0dvgfUVaAORrqTohLYxMF1FMgZ16b2tOqi4JcQiYhTSSRSfgvH0l1cttAPEMab0MAbKtn6y1GG/mJehg91iyIAam\
IQpvaHovceCeYr/La9sgsaiK2/aNpQB5O8oC8ZIEaAyhCoSUxtNi4EpTPSbV62SE+KPjhihISMfVxoNefbdiytPqWB+cOnMgCo1xRmbEsMB4kXOCiTM4Uz/uQf1IeDV9VKe+4Tkqb3gykOCVT6mhPw9CHrSTPAw0\
96fKjOQ2XzfTAAd/ezk6M8iiJLWV+wxZ/dLfrR3kOQ+u4g7Mi23YeIPBzM8Zj4ja5tQdCi90BIMctyePe/37ATvEcfl4cLD/Josbm2C+1sZ2FxlsNSCfYi/LRyBmXMKZTcGj/7AMFXFNygiUdcPiUkguQLbcy4Bv\
YTzSq7a3GcJ0AHpUFLW0ZYevVFjrLR4sONgLAGs0rBroUKyJnJYfbKGgtk/pxQzYL2pHFpfxNljPeHRHktgZ5ql2/DyrYdFrbgTpj/dHUKHQsr0d/NRmXCTsx0nm9TKpN0sgFvWy+N4KXPrLp+ysxXbbLAVjpLMf\
FpFoxkPUFY+dSIR1DHVqjbNHNm+MV+322FAxFxZQI4HJ1Xbkx/fqMaVPh61lpaigKDUE4paHXYq/602rZ6TiTnXu9c+XlCe9TppwP/SKe2FwAg0m94+V0DAHGbNTegEiP3Q5L2kvAJVwhWXURXC5vk1wlu14cKAG\
asgZXIEtbncu6qnr3NeERrHc+KDbcJnsc0fsG2ncXhGha6I5QDOrVaJpTT+pEj15Ew1nvXR76znAtwcl6epFR/qqyn+9DgQ2tTZByyLdfCn9TjR9So1WNiuW5NCHy8wfUR+iAo2BoPKRoxh9Cgu9kWL6D4Uc0baL\
/oqqc0P7I6L/e9En5RTf/HVWlCggPfd24Q4IJx5gGAXjfFhGZ6JZkEideuJjECW6b9KuFFPUzz2TWG06VCXmN1XTeTRIIq5ObJOo5UbRmN53+GGNVmmVc6yxOHUlRJ6b4+kR7fdCh8bAP4pJXni9AoTeZcxumQIA\
rEKTgM/ldbSUBgVxHa8qNeG/qx/W6qsxLoBqW3uAb05VT29yN5c5uqkcD3VTVewZ7onLEcKGt08Jc6dacKzIUDNS/dCvUmFI5V74T2B74r3PDst/siWGehnwVfLnzyAnzTRMwHfEJSXgoVwin3dKe2RpJO6oMBae\
X9++y8WSviRhm1XUkBOT1oGIXCXG486mvYIEZVbVyAUGtNiiLCx1e4xBd8XdvgEArdNhKR3ARDIBieehq3+Emxi/DhVLKvmPrm1VfwNk3Pi1SM27CGBt5wSgPfSa0d9fVCUEee7o63jXCKCek2TX3ZUMl5W11OVN\
aDQpM3mkiSlvIYzxFWUEPartzD7X4RHPbTl73C4zPbPZw/ErIa3AjRQvGqh22L4eNfbNqx2o7H2KA3EcsZ1jvmhzFzUx8C/ejptI3m77hV7qe81bvPCmtisUJzvrCG8Jaz88BINgTDCXdzJJ8OlSb5oBGPFVGaoO\
e1/6WqPqIowfVnqBSpUxbxl/tMZdgVcTScsMu8P7ez6IqzsfwoTDj2sG0CLqW8Es2Y3PMUWkbCFh+vF2rwDhoP5A49N5j3ENS7aDtnU94yXXOfBaBNKZ4Haxo0ttFTD6FfsHuE8/gmaQufPma6KXH+sWo+rhC/fp\
RYjaJDeb0S0U4HRn0Iw6FGGU25x97DcMM44nXNsiOdHBTsa24QDLQiyfN45kM8wgaZ4CDTSvS8osR2VNS5AfoApMqb/khN+oDYYrS1XfXxETZJeuKoZT9xed8evoojDrtbj8N3XIYwPHw3HP/hI/tSRosQxu5SGf\
rbk3TwwYMQFTznoIbz/FDHeyRvXs+RaNbywIJiU6Cu1sn/d5RDDf9gXXQEgU5Oo2rhVC1Mi16NDnXzD4lmqbVPTR9We7GTnajxx8ySM//uSvSf2pq9lndF5DwM4T/baj1mIHT4hLv7Vdt42xxQbN79XkjVADDg80\
lAoupjf+U5XtXehAKosUZ5bG/+7S8D9zEhfYrHIMLyxN47Qw3jPqYWos/yRzlyluTe4OxdEBd8ihkSZkVzXqvo7huAmymkQ17PU8w9Bk1o9mPUJvJ1dxSEJJCUgmd3KRuYtR2km9w7qAQIPt6042xKC3yFD6qZoJ\
0vbSWCGvi4uBzaefgfHeXVlhGEchLHs4pSTf0EVr1WEwZmnT5cfa/7dwtE7pQFCYO7QDic8POTBV6urBdoVTHIDza0y3aRxE+y65DcZ46aAuRYqrClwyDDRn2U14rCOz+j/CbNnaDkUUGwWNWBMrmFKR8IK5DUma\
9LYds0aF+4e4NR684f4Dfbgep7TSKS8XLTQABz8JsLDp8f8Qt05kER4D6W/091tZugSiGacmIQ3lRrBh856kzn0YYtdKIGA1g/NflxajWNElzNnfcTGzVHhGibohwgrlSeDZTlqQfkjd8couPvEcsasqlGkZb++C\
dx3Y8G3DG5hJ8Va/zXN+BR/+w+6Erc3oeX5WbwH13qPGp42vztbu4L5x0Y2P3LFLFqQsdYZtsjCHnh2ZOH4EpJ/PfC2VRMIDQn5hHs8Ol5xbXp7qJVQcmPx/328q/JAPeyuNtrGr+4UfwjcivvdlDwucGmroXm1V\
bCaOPnRZfS51ggBJ232bjs2rVuAL4m9s/ffcCvAucuafb6E+sNu0fWJEo8f4sFLAHCnaTrayKcXE6fu0t8Wkd9i6ndaVQ+/wlPJKzi/r1MyYnybN8u+wYCUKTO/OTJpu/v7oDixXJKErb4fIHAn0KiMT6vFKikv+\
2VMpX7xwS3QfkXx1rhfTOUysfMlTxu+nW9XCHjBl9/D5MrT/xbAU8C/XptDDGOmy1CSY7TNB34RGrE9kWLP6gUfIdWVPinAUS5Olt+S0DPYLHR+/ShlliYPUMDfIUSTZuWB/JbNzW3YsZyadAYTu0lOxDuoJ4TRo\
c6NGweM0Xq0vKLreGosMvVHzxKtDEcELaGqYHiI6YILzCKLpffCoAyJQtLf+E9/Sdg6Wqv8+R5GhnkZaXHyQMrZyGhnhUjOQRGiw5+WG2X+mHI2YvuAKzzb2Fnf9qL1683nk+TXV9nOb/bO3QWYqX0tfd9D7Ccbg\
ykN26FJDbceUesmldFYknYFqVuDRpxXdylpoRtvS7jDkbaFxP1fe/fPcACuMZ1nyy6/VYAs1U6/v3CAQS0cVzsEGriXsjhK2lJwQ/19tcASImbzA6o61m/jgigMKsDpdX9INL+1qQ0us2LKF981KEztce/wLkTeE\
bIrFX+1I/zfAIF6suq/jYBnwoBXlgAtX75Rp5tH6DFIqIQ+IeV6tqahaXjKro0HiplAYvzrF+4uIpNmTvsXFFSa2QJDBh/B34ykIYAh/qJs8J/ks2nRl630D9lsWXsnBZlpTeFIS2HucQz8yay5esvbrP3Ro2Lvz\
2JmtUxV+rbhqzZZSB+deX49wFJAhp0xtysMGhiW2AQr3JA173BiSeUcEEKJ/LrNhS/vw5R4XVmQMGYf3peXqsMZjGrcuwLdwA/Eank9MYKpzTPshe40egEx/xChr7oFEwbNO93cwXsyT7o2Ck5BvGszQom9zAZq4\
d/r1N5JCFre+Ih6DvCM7jBBoEQg7wb9/wB8ACGGuq/dF2H4NsF3jxiSjlDiEDM0vTHXDYM+H8uLNWDqh6hJ/tOxTEcRFFV/efuOqVhgv1XHm596GqntVt+5TTqw8RJ79U5Toq8i20bQe7Y5Ig86pZQWgTucirevz\
wO6pDnekPe6CJgfQ34AWeVGS8AZ1mY5sZOTpbnCJmVlzNOIUXio24GdMKnJyHw3k72JAd5rb7S7yqqaay3yfEYpW3B+LD8HVGQ6Xu/p0AqEi96ZpkdI8zfAzBHv2eGnfF6/ip9ygBSfqV55oX8jUg4AR1ONu9drH\
PW8Bh0pStyL7bA6EBE9y2eXWL68l0ALLBTGK/n8bCebEp6/t9ueUt4Rgib3qkgK+3KIl65HtP1ifmIBqjfpsfLwbDoKbCKvvkPxnRbfoOGjX6gzWBvPlf/36aCrLSzSHhp54seA5r8Ba7hi5IL4QpU6fgM46B6Pu\
ZpjekwbrgOB4UuQ3Guf1K4CrDGWP34LOT7wJPnH8wHoqbhB3LWccb5Cz0HsqbnLhnezSIiUHjKUEBpea34j4SCcC8fvI6w1XxO6Pu4ORscq1kcPNccpb6phCu4DRgr2iwPRKUWKk2q4IyhFhs0yBipVLues5O3T+\
Wf8uE/vs2FyqdVZkQybOp9Nkw/lqx2HL71sbSjErKcA49aKQaCHoC/19aK47Z4yOrmLJLTlaIsVB+dyP+MWuZGuHwJxYl2N69qa4aEKoqHnl9lGo7slM7A2Cdmo0rhbJbUvjWoOjgFmeWKnj3OjdUWPO934smBmY\
yVWc7CLw4ccV3iSESyEkhpTmZOPD5NBV224cImajKXzJvv9ezy8iH+syzLlvs03cjrv8l7AU5z2ItVP1z5DMzeg6rhq8ys17JxYius5fyuVet0fF4eGkLEka7GZn3D5qK2oA1gA6gWiMmi4jT/UrTci4EDajXOX8\
Agr/1MLZdWpH+JVbCc+lF2YtjC4FpqYmMgNyvR6uQ/ulC/GoEzWr6RC4vR1csvn/gF1Z9qQA7usLkAcAw/g6jvrE8OUdqOFBrhUc6HPJd8hiSM/L+uf5bnQ76IBawPgZuKZgbgTQcSujhb4mec0tNSizmgLQTc+e\
oFSf/0+aClRQDOb40jZVio/A7tWjyhyUjcN5qNlCAo9h+OkFL7kBOTXu8CodG+LpPiz9G8vfyviFMjl5bXh/8/X88pHVWX+xU6+SYDVaYv7vvTz6rNtwSSKGOmKYkRlp+B66uYMLKcha50kp9EURXrvSLGz6DHYY\
qhRNhMTm7E00CsKSj4KrZ0sclFphRNH0KGLQl8Ui7VWLMiy9XyLUlOYfwbbm4KuxmKnNJo/qOym9IbHBTsgPP1i33jVVDfRDV9/MVVacygJ06Mt7Fr7gCGrV3UO7ld48GLNeRPlWqhoRRmLk0uQ9vGjw2UVyK7dA\
sjkIc8p0a6x97kj5gHgj4ysxRtjWhi60oPZZW49xRKxv6cV82RJ0kay3YMCqeDej5Ik0PmDL+RfnVWVYBZeo6JQHMjlLHZ077pWE5Th9UChjHEmB4wqvKJla6phllSEHXCJobiNJ+/+oOe6o69aRlFwFydzm0H45\
syVccCWgx8/jQQkJ6q309rx1TeP087diuQBwvCiEeL2+iZsVoPx5qiExsLIFFEStCmEXgMbnf7aKaV7BXd+HSDkkf+yDNp0pNzbBMJe1xycPdA4nSeeJDu52ml/T0SPRDOjEZEGMg1wJpmJATr56EM3dhOdQcBlu\
BUJK8kOfET9sEw0rGXqfB4GaGdS8EvD3fTV25yPK4Gp9Z40P6ibzjpS29plFxJ21JrTiqDYBxQI1kyBn3K9/huza6RSVLusg56GuMxFifXjaf6DCy5TJzDu2VhhMswM2g/CepoLpacYuIo1kyJ3yVW7jrfm8p4g3\
DnKuyMe0gDYfZPl7uezYyEPL0DX6UG8TH7RtqP8LJBaQPX6Rh/uM0Ol8MTGzPM84y1E+iXwJdxndIUGL6reU2RbcaWeMINyuSm9DqsdzrdKX54bZ8b1yhILfJX1YGfUl38WLxE7Q+SBNvkCG1ymhi/XieTDP/W5w\
oNKL9maoPEsAF65/x8ohzPvDwP1LYSTCOc3q+2gtN0+56f/L0RS1JbOWj9MCKRfxzm9qaUqlvs2+rwNI+j3c0AySn0F91uzbP+8TZqNBbYOeZdnHY3o7z2ou9GI72ecqn0qYcG+AjqRq3vm7rM6FnEFlLuVdpOst\
zJX/KVcTvKQjYlk+G2DM6YdZsF92DSAB2aPNSHBLRY79BRBFKuO+dDRaFelGFoMCFEXqF8Gs8HrsVppW6UrwSem4QOg4x/NIDeeEy7j0r4LeIdflkZxTYOp8+x6/0twW0fDqIj3pso5L0bLLo0gLgk+FWUDAy+79\
Wo6OMRXpGOJ0xxQH+TngyZXM9AX8z44Uq309rZimg2JckI66rksN8ibWAUsaPJJ4eCPDWaKL4LOzavo7i6mVwLjTLLTZmbdhI64n8vQeeWgYZttQ5+rl/c84t8pDrdjH9UkW9UR3xlX2PmLBnVchwM2JgPeyPOyA\
iEGBuevFc0tio5o7QfVg266hx/1Dffk56eOLQlmTu1AMpNzFwGW3UfL9NnlkGxd5L3da1u1D53ojuSOG8N/nXip1dfSx9z7kajSYP7DJFztZbXXI3IyPyQk/D3ze4VBs2RvfgQ6y55xaO/z2CTxlhqWGC1A9+nLQ\
6a2IMi0aUTOFqreXo6VgPsH4VVljjDrT6r1mnG+shhQYmx/4+U0GmlH0ojbAr4dMewXO2xu+HtsDOyuiYRfgzc3ecQbCRiyukUt9H+1XfdoD0v/OJRf1v4O87eTVwhPGIpO9w8VfKZ7ffVmzoDyTQkuqZOm5nsyX\
d1gi+Gbv/JUpA53ryDhn1Bo+tZu2f5gvXKcDeJR/keNWh/pbEYR3JI4+toPmmxsBYPRGVdrmkColechhWj+rc3Hl/QZBxuG9bDlH09MpxRvh2tMDejhR/Sz65nogwOFZom4cnOZoidTjn0aYDLbIoCbz1/gg/hi/\
5zxEcgOIpQYMD7k32RvPnG4dFoCdM9t8ISwI2PV8GBrxz81fVYfR+W+xQcX1a3Zgv0GP8f39fCqfyuF0bWQvhdfgYbdZZ8CFflRvvI4e1i1L5eoMmEvLRn8vwGgOCeYe4Uq3n7VgCvhjUxGl0Or7ZTzuxBoW4HqP\
vfXORd2bJnx6Pbp4ued/IYG3EBO/aCS5VdPvgyQt2akYN+wIQlewHs9uxC7lzLM4L3TcTtP0p+/uqX9RYbE2iY+5AIUJb76aqBWLtuT0qEH9GZmOtlESiL2Fjr7aM8c/LlfO7AOOqu51+mBLFQTqZBcoLNIqu5xU\
N2X/0VCkn4FDCBC4SUJ8NtL8oTdcAhvqtZ39iP4uHBAJwd7K7mqyyZS5okd1Uvdl720Aodw99+Uf8C2mqotC1KKxl2t5mWy3D3hRWlTYpJ2liR139fX2ZhcO7zAuZLdZXLVsGI5EJPWRN+VmSuwOweU2Q9nb2P8l\
b8bkol6Qoqmxm6gJJWMM0jwMsKaKQa6BAkIaJksmqwFh5murl57fsgsn6SKujZo7nPhLqT6tk61QkFm7c+Pf6OaFuW9oU9NoYYNu3ad7f2hVmJkKuTcM8WQdp1MsvhXuCgVNfDJVGTFN+Lj3iVKlsPiaxO11V2KA\
dHVvF6848/TKLd6+DShmBoNwMZoQ1PDPQ9AeUDxhVe6BrreJrmKa7NY7Q+qDicUXZ6n49jk+UX3TIu2Kj3Xb2SgLZ6/pthi+p43qrtP4pUbBjIN55U3cUQMjDC7XZHnEnfR/qs0nvSbMMZZyqfYXpfeS7pW95iNC\
cH7JNZC/9KCYi4lVzFFKpyEp/LcBg7q4WdwhWU6IBtYusbeytkdWDbVLeUCQxhray14O6TrI2O4bPhYFMwNN5m07huQseAFjJGgiexLDviQ6k2ABFT2c8JztNk4vg1iI/BbTz7dOPEK/u9uZV3++ZtUIYPlIs0xG\
aj274R2s3NgatxlX5hkQxkpmHUvqCS1MPBJ0snyr6vSCW06PjiObeDY7LJCNeqkwPR3DA1+d5py5HGt9ZhaBZEaBg0jzLsrI8zSd949uhTc9YvxceAG+g0+mG6fGq7fTyOXrsJ6YbFdKBNVefqJuT72AMYNJDNeo\
KHB71lh4MM7cq78ihSSfabMPR+7t9CLhPPYigtsLPaSiCobJiG7uLJ6eL5Js+O3zXWL57tp7t1ZkuFt1LToS3XXnHihfPR34DNA7SsOtHc/M/VaxNud4AnmDyj5r1xL/rG8eFce0P0GO59ICKzzOUkxFCyyVg+cF\
+34mWcLwDOoEQBs28f0wrY/krIYokkvkHJioHJj4ZTOWimZnDBVyudRxSEhWjM3EwQ8DCRI8Mw7WINDJ56w7cG6xWeoy/TyQGgtgsX8k2swKNFPp+bk00/5fhVGkg3BGzBKeoaf1Nw9Mm67UAjTD/9gq7oFzFXUZ\
Iw88HfEYOaeZGxTGvxKjH4yko4T+cLUB8mFVPoFma4U+9FBfh8wdn5eYsyfADfe2Px80pjLPKaS4c1MF/2k8nIiwIid/JnklNZk5I7myQDxHtmEtqp6YOk9Wakfcfw30tYHW0wp1NK+ny1h/uRnSkhewBiRiwvFx\
20zKuvdiVh4BsNGY60v+GShThlPFrUOQ2HDNdqEvLYmrM9nI5RxyunkchcVARa16zmfEyHgDgHpaLpwfaVui5zsYWAlYFIM12B5hacBFeFRxz9vFtcoSQ4Hz/pEOp2RDLGkSlrS41EU+hvoqAFhioNrRKFPQO5iR\
dGQ7qf/JNm3oH+EI5emkoN7A8W3Zfqf3m52OpY/3DnhWKL6s/RRdirnNLdZgyTztXbnlxwJ1Gv0wRt05Etbij0FFTW695xkpyIzuZ7p8y4l/DgpLYzWeTPllGPZiXMfj+C5B+BfwqrNVPNzSn3pQX/xikO3lc1JE\
vFj3S9KvwR6U/gqsxU6YZddfmYq1Dq3CMCtq/XTOpBf/G6Tec87sxpXFS0SdG2IFkNJAgedvJ4kh+dzFjsZQU2mSGklFIEGjOO+JfdZzy36bjQsNTjdnUmnfdLYU0kBPSVpbCOKgTIaf+Ahi1wQnTsVUV7A/vl8L\
qSXLdkK5vNVAH0kkuVSenfBiCNrk5hBUet8WLeGcmoxiw/y7yXUgsNUAEIMBuVjigqKSjIXZIygYRgJnviVRgGaBHTzvvTBYGzuN/miaz5XOaViCkTN1Hy6/OSDUB0FfK1Ea0fLlAtYMgOICgLShEP4ORW6mqUdm\
6oVefcqd3wlf0lKzYOQO/eYx+DmzEEuh9U46noZqaYfG9QsRlxBU1qeQI8dnDA8HyvVmuChSE4CX/kVOoCmzbL/5mlfbHbbfFdWvEL43P2LShmHWqW6kERKpdyRDiQNcl27IfY91NK7YGmHbhjIM4H4EaNd/3/P2\
YYV5cd3dVaNvvoamhVUsPwvbxa6UjP5alziHbeWQGj8BAvDKj5N0LDlFbFERR7NDq8gpkGBKrd3seiZpKi5/FgVR//RaqZEsM9OAOzekwRhxcYj9I9FPCIAwnJjvJRlcU8yfhc2lYIvfX781VRqQSAAmZNNLnP4e\
A1ia+rq+UwPvo8WJaDeCmxTQiU2gjff/Gu/0/4OYeCbR8uZsLXmxkjl20o8VF76Ro7xkhuzm1YjI58idzNX9aR6Qz7ZaF0HPCnmZdxW/oc4AnLngH0esJg9ZoCjeOo0wpymdrnItF0QZRkyWKEJPqhaCjGIZxSOV\
SBy6rIykKgDVUwBTHdOHpZ43wqoXD6YRegAb+7wzWoRtllkRwRo8uQtpHsICUJTuJ5Hsp8gXyQxe+jllX+O4pvK/tDKv/M9UvHJN2OAoOX3bOhPh5Zwz0SE/cvi1neRW9UMkaul9jxqkiPIsEEY0o3SMeIrVuoOI\
VH0BrR8I/81/BUE8VxPzQMR+L1IpYDyzoTkNR8uAZ4p/J97smTEf96Dgk/nNCMahPwR3/IP0J9M2SpIF78gmkUKSkDjvr6mx/PbYJiv4vNJ5pkQvuR8MV67Mjpcv0f1wQfhjye6cnznVjPF3a0np426O1ijc4L4c\
++OIabdwxMcv3ffpQMvoxIzkSBe/uygHgTpzYvcuO9jPj9nQiI9zJT+yle5YzJU9AMryjg5Q50g8Dm6sqegkFhHZjKXDvBvuRJO+EFmHSHBPVOOIzkqbS+QsejzgWD8E4I4c8IW6eW91GlCFdxqddewD28OJoZZ4\
n3opkM965zQ0as8n458Fb8LMuVxP8egfWnXF7chzRgsj8a2qpbDCGwvR6ZnuNHNKYFfkxArVn9L2JyOeY7yN5XGPG/pYCaja7XoSf+KroRV9L0RViK++ft/yg/yFBjmeQB/IHDFC5V52y0KI2yTFrNNCeIVaujTV\
qYpSmXDOWD4NUgRz+FmtSLRPwUzUl04ZWaVXo5IAjRW0papvOICqo8OHyd87JRAdLrkKZIP8LlH0jddl7PCRfuXUcbrW7TpF1+tdKhmlFdH4OD1lQSJyGfYTw19d+WaQ8F3W6RAoCGbRYzvZ0AHRM+7Q1YX+/xgv\
Hj5NeBVMAwfoQVSh9Y4INE2b6qcWK6uoVcBUxqg+wqN9oFCUPIlj70QqJmF47lLBwiDwfEvbk2807Bk3CsMHPI+QTBeDnLBVpM8V4Kf4Ys4dZtaMFtzfHje5z7luEshUqs5dcoTRjOak81HaBkCjDjfjwt24dB1G\
bPYmHcYeYSuMMZv8TuVfqGpWOtf+hWKkOfxuTRZdiY2Cg5d6Mst1diZxE7kRAud1a6FEFWMC8604XFwwxeW1qKiouWmi7MF1vmn/Sc8PxZ49TNUB75DFvVnQIevzTv/LVveBkmL0dhNi9ZLXFtA6agb4S/adKRXM\
pcpWAtswJqZAqRuh4PkNT4GPaPYp8KCWzLa+bX6aN0Brko9ppTDypRyOG4NyOZG5e/aeJluQJws6FvROV46kYCGWn7JrVn74BjBdBRTXbp7fFkmc/xMtxVbOTIwp6gbPL0eNuBXB9Az0F7PhU647sUsi43t4okjE\
tGKSAvtb6oNHXe3RuJKITKwhIal8So+qI/k8L7+J7QJ34//BUpbPYUxZW+woQtAr30VNs8qAs9meuTBVCKe3YU8HP11zpvoE7qIniQx/HmgBmuHK28MD2v5NOIA9WBSVC+IBeL/2TAFj3SD0RN233r12dLoC5veb\
3HXN3lnCqmQ0+KJnhqmec1UMCLZFf/Q/+9WRTK7m8qne5bXXpfPtrO/sWfJSpE/fzaHCg8EvKjbKyEG3yYU2fihYlgJa+31NTsdsJIlK4jy3eDYNei6+VZIQlf0mlZrwMtw1H7xYS5E8SCE4fPmdGPsE9pG2+xka\
5yrZx+M4SdkfOtu9qmU0mrqvb6R4Vq/9PCNBhmkGx7MFQRXe3Flg0+8o5QdxjN73auseffPm2aX8/QPP/2mfF5ap7Xj+gmIT7pAuNAeY5Id4mvDQYlGSsBTM8PlvtWgbnyTAh0y4sAmsVLI+xzU+p9vWdCDz429e\
LpRvjIjC7nuV2zVryJ8JtWJNigqLxug8EnJtNIdjT5AZpD42ozobi3Z9RbmVvrRZZAYJ6Z9igcZQdSRGRT6Flf8pcRbB1GCnGXmW81ttx+U2njogg4eARH51ypgSP4W2zIKJh1d902a9IERxJW0sBxzM1aeTxXJ1\
qtv5MatBtF7yv2vZsIq1znqpO5R3Pg1pnvUyx97VBd0d5VHzcuDKtxP6pl8NzdY2x//Xg3sRznBOMcORRDQuNQr9QtIdPRKh0+2pdbV0o8pXuMPZ8khArrm+qC0ZDQ8DXFkqRODB22JiFY9Y5wJ2q3+IzAFXNS+j\
t7XuCOQSKMBf4URAgdEThhggzMmN8C/QJqM4bSfBTGYEWkt2MCOt/1uvnYrYIrOSU3MKT8sQBvT2mcXs+c97j1dg7jWGXt0qfynC0eliTUmN3LHq8P3MDRdgj/2WphiNQKFMh03+W41FR2LO+m5ZJNj8hc7i+h76\
N0uoRRiKTeHORKegmKpVfLKPh5+PCj0hhf7q3Px5pD4s4RJily5oNsVGvZcPz2h7fRPJhRAez1pEJVR5ZNz496+6MEQ2nyjdqsoHqY+hVuYKwE15rVpwjp5oaDneOfHrn/kx2x8kod1GjP3D6Kr70fkL/q8AgLIw\
xMF6aE8oQ26IfXk1nFGHPONumNqKKDAjGyitPjbX9NnD1ZHrJfDmR5/BcviYB8cimeAr/quOaaowiYlhHMFnHHEmuGH29rPbw88bmf5G4r33H5GgpFEerJQ1b3wvAfA+VzW/qQJiA652DXDDU+wcM/jgAMpGt1O6\
W9YoCPY/lLI5r2expw/Mo1x2E+mZEVJTz/WmHK+ESZzYmjxFnuIgWCAzSiPueP5i66kmh/bs/Th0agYRkkUhey2DOHyMfWU0nSIGhuzJFclpSaLP3MQoSDTlCqLGWfXJyr+t4icoWa+ZBNYkPOz/PKQdfhlG3Mvw\
OAs0ZQeZTB/jNV8uhEpr22AecsZNcOyrvvXJMoA/hMnlFNrAwMlKfZ4I8n/rYTfhlcRQVcWl9g3tv2bqI0gxwq3Z8fly12YXjeBJDdMxv3yZfsPjO/WHyDUSbdXuDYrnJ2pGVBzyc8C799hboV7i+hHjh+eGhD2f\
YMNs90SE0DMYyrTIusCSBWl5AFlk4MAmUXyvAehiHwxbk3+GWtZXsPcBc8rtTf260bPT4YwLheyT0FdEIDDSw7vAHsQBZT/grUwdHCRJNOf5QCuBxxKHiPIfcB8HUcY6pd21c5YowAlANkQ0lcOnstQ3/V6E4FuR\
vrmfxbO1kS3DngXNyzLb6noX1NwYRUM5XfemXFv8EXGP5nX5DoLgxfuSe/A4Ky1d3t3K0R4IPfd0nXm5W+L6XY6Ex9LZsTo9Ez5zYaBo1qYSi4b+L3y+Tsv4FCXj05tnZm+eZFOgLbxcXVwPz43zA6JLqTKm9GLS\
f8enzJwYXdO2CHZb1KbACcT2VGnkGG4bubnPNVr7Sia0FqNJUJ+e42UCfpBCTjsQ5iX80Rl0yVMJ2RChz5Wvhe/KKyAWsa3APzeuEf+X1EqQ/mrmjk7UCDev7Pg9KDoOlRrger47qdrGOHRsEH7Sdg46Dv4kgIBp\
hX3HZf3DZg83dr7CeLb3abbw+uBVQP92e3QicMZMAOtHooiWmjEbvmXwb2jCU2GjN7jQ4Hdk6cr6pDaTxxVtuS2YT48NGjOkLWIs5IeIaIYtU64HRIuPaP6xkXWe4UjuAxlgenw9ZDgoaa8ggDUyaVFpdZSKMo1m\
pC6vmSGox0Vckm7i8tN0FJxUVOdjquDS5U4nccCiiLC6CyTKv6J1W5KEtFpuSQvThdGIVWHa1dNsl807lNRSFZaV/uN/FB/lOXfE6il6+ZoJq3x9IxlnJUFb2P5Wp+gj7sKHpkUGCcC1/f6dgb/+ySozbIQDY61B\
5CCrx4MP7YWly2IhHy53O4F4gUyvjVKg3Jh5Mp4bUcOgiB1xZoBODDH8TlAuVSGQeiySQpTZeWfglcwCJuqMJgF4eM8DG/Y0z6zOuE0xz2f9JWmAz1tlNZKuEWrxmwBlQcUQdTCgrMINPcDirJLQlj1SBbFKcWcF\
tVc00g3JZ/1VBkCvwyX/8znp4pIdeX5ZsGFSvbntkNwSpkbQzk9HIGam4Zi/Z0NgXJev/rQSWoj2w7ExpTzv7WiTsurqU7g935mzOduEf2VBVv0pBYgyDatoKIOhafDAJVDTTvy0Ozpa+/ssvM3b+ztSOLPc3/WZ\
oWHITiEcTn+a1uOKUjBRXT0Rn1ksvdurrpOIMXzhIZAoJPMnfrfyHJRKKg6DMDziuuULaQyXE5DaTM5KZwUg8ak3QlY3g5OlFX8s6qQ8dtUmDDdJvzGxwVDtJJ2/pJb01ypdz+12aTxfqQcntD8y/qvCctLozc6D\
71mwqEfvzugGDzQCpv9DLlYrTKOXcUb9QdYYrs2kztMUphVTO3Y6QKPDh34dDVFj3U7pSIEuidpk9ecLvK5/B0CJcG+IauMYi0BjZfh5i6E+cjK5dzEaIlA6T3aLryeqt10hO0T28IFmorlAi4lpLioCdoRSWrAP\
/T0y39H5dhh6haJt5JB1B4CjRPh6b0M6IG2s3InGHwkafEa5i+snIp6uf7xZobiQoTOGmxU9TNDBQT2aRu5zeFbWEZx2nLjESlbMlKOXbfEvg5e1rEEoNmsXt+3ON8Oh56E1jrabv8ThXpqVZTfVi236GiRUbF8O\
VI7VstWbt9vaz9gA+fuEjQjPKH0UYBH6KiOpkDCFWSJsyLpNmEJtpqC3ktzYX5d6fGeHqsVV1qL+Tyv/Qs1FLJfcR7EikNlrxHRQUwJVQb8f3aACPxgtx2W4uuMnaUupisQZBm1/WpADsBO90lrA/ZqdVRGiDn1O\
h43Vz1kZBH1XwzK0K5pnQzKT0H95jZX+ec89Hn4Fg3fktBDtOKTkgWFhx9YzQOHLBzVBIBx1xZkQyazligQXrBjc6dgZHqVB7CoaE5VSetmo7tcM89A6lae9Ivyy2pj+Oy+4Bqp1OUqR9k00c4iAfOZJ/PJnWLWD\
K/KbDyixptV0OUe/RJan71X1uNje4+B6XuEnsRoim5l4orOnCb5K48NKGTTnfmZoKmFQjRGYeAkjaVOR1Z8bnhaa5eGNYjphEvpBOnGidX7hoBTOLC2PbVNiog2y9le61r3hOC/eXXRSfLwU66GAiZ8kVtDlklhm\
VZR0uh+4R1fRZHkti6QCFO4mctiYlI6wTVNwCDBRR2Ht+fP5SHZnXOMBBE9sedN/p+6LZoOYW/oyD8wCYfMt+kBKDxl99wDDxFyZe+L/jABhVpOJ6cYCQ6kQ91EKYbMUJD74XGJov4kTkZqkVfDD1vfPC+WBrrFN\
i/+sqSl/8TcY4UECoaXvdClLKrJGWmk2MQy7KFXvNnij13a4shV1JzFjWPq9fc+kn7imCVuEcHIZWCB69QYxKU1kmJa2eFcXn2/voPY5t3Ly1q198m0IPT74bB7nxHi0zlTREjddauCq+Yb1z6OHKVFhtC4qulHp\
gO9Jo/jjWkL3vo/MFd467ozmGPqPf0dNS3r1WZ1aqVB568Uva3GdUYhFLKJiiPO9ua27y62eorXrMBzy8gdRwVJVtp9KKIXUefPufd+wlp/9USWsN0VopkZ1XqYftXxXocyw8U/3rz2hpwNDyd0P8ouB/070WMoA\
/Sik575FrXf2020s1vWu75meuCt8reaGGN74a2cbDOeRh/++v+Roqh5/O65cyK+/4Kctw21QZga5PsBjoZn8DO4w6fWq7msc/NvXJHnbQoLdbojYhCYVvpnrM8yMTUf+mlBJxwS28ux48q8/9zu4yHgxTGIOMbcK\
r6JtWsesBrDk+xNLBtNoP8gDMt0kWQprvFjmbQkL6UtIAF8VLSAQZaqabpb/5UMrEMp16QulQ8wDB7o2a5oHquLLaCeGQ9O2P9Dgj7aS+of23aus5Vb/RqsJBQFZv7CTu5ZECaK4PiFDSaUqa1L7deBla5OpCIYd\
dWPgO16c++7Var6pTwo3uqLOh++IDaPUF4HapvZOpxopaq0WRS86oz6So8v2Qt0zWYxURyH5A0IZxfACwI6aAjGVclI5JNK7BxVsRZ5ibjeRUlnW5X31O5PG97yzdlO6x7jyouJ9KD6BraT0Cf878ItL4bfCgwWU\
3HnXhsDmpmc6KmF8XC0GPWm5rRiGnXNJfr00d6xtNN1+j9ZS31j0XtfyhA6f3zcGf5UMbltkXYqgaBIUThvHyCvX2xIqmQnbzIqKmU+64FZw87RuDxo7MGILyj2aiO+qMsgAOuhgtcmbvruDTNTMg6f9s5OLmVXw\
XDZHFvyvdUdsOVe0sD+GnmOL9pKdya1SMwjkBrSfh0SSVn+k0FqaSWKPWkbsMbaL2h/CBh0bKfruax40V4T/fBIQ+q+AErYms5xAIOliJjGlEeURFHe+Nh9ksw/HJFVLIim1XeaHidMwx83qXCLamynljWD+77bP\
P50mSNkw1NdkN2KEqcofvlb5TFUlzpmWBYy5PT3AgewddkCJsdoZwaUG3XFBJgc09/77fYwz0P2yBA9U8yGYcnlasTaZBN+YztKuYJqk3K7UAgffrEwtKw2JJWKkQyYM9Bk2ZGt4tQ10d6XbSOWw2aVS6ESOCph8\
Ps6TQB3BGlKbrKZ0DGN53SIob1QAG5lKTWpX2K00EbGOaaojtFa9xm/s4MwGls5AxcInbNm6m0Ukjo53v9ILKJq2/YtKchUx+uKHGhlelXNVRRa61jTdbXvF/uYA/a4nNsbVIoW293adohASRrLAzZ1PQl8sS0v6\
bxRJBOL8J1o5lXqDH+hf95pT0vlm6UbIDQzQqIQjCKJ9msKhjoY1CiL8riaWR/9VpLEOPuUdAEuQxrsiA9I9Wl0/syBdfJCYHy9njdh/OKD5dNBXSXD03TbAqQoY8Ywb2gdoHKH8tAFTqkyDZt24EKcUdFZLxtu9\
KDLfYC/lIqY0Gfu1uFZnDLIHOyya6BAgt3yR/AFvit6kJs7dxEDkcG8OxwJwJdphdHhljG5goiEhRnyLYkmxa4lICacwKf4rc3rCr83F9Ri63Oax2Jh+4MG+501EF/b/CxtfLEbSJV13U2loVHgcnLfDTQ/9ycs8\
SousEEqKXJVazdN28QEkx43dA37GGloxjR4NYLAgtCBeqKbLJHEa9u3Eoi3wCXfjkGoEpFY6Hmtnfv2+TcX8unQgIU2tiCMfxQCAsVFkdrWxTXpizWlVB+3/QcPrjOt0oi69QAt7FUlrAEGjfX10DE9SuF7jc4MT\
i9VuznXiOOuYKUarJ/+H85uN9Awsc6+qNgOZPKj3dw3tnzD0GReLbU/k//bsEYwgTA7F2ANFPYf49YKzir8jp49VfNQe0NxC1yp6iQuYOM833Tby5kRz5AF+Uq6LXcuTMa3BtJkck3obEKrHaj8WAUl1kw4x8KTD\
NsvE1V63hwHKS+k0E3LX62b3fEFHJXEG9HEHUsno+XI4fx7QYD1tQZsULyT7p1wxD7o0la4pJQ2ygzf/GcxnMiz3psj9CE38G47ugFmNx75Jc4T5dFfxwShKP8Xq8C3Tuk4q4qVobeO6cIzIbDvfSnvuVC3KyjiG\
aLRV3Dleu6qndFzRW38L4AWzEnX6fnb/pUONFPMzibePx9OJwniEuelvfk8qDZSArRVHU+mGEFjwWBwyRumeaTSoVT4HvKTL5DcfwDwfzIhQBGLDJlPim72N5ZYlxV5jFyZ7qq+2ckTChmXGTxKTgVCfICO00hdu\
NG2cnr9skLj58pGcxl3F3Z8JCtnrgtvjYFNSI4oGN/8UjaCacMdYXBNrsWUDspm7at5BJKpkkVDgqfqlPhza+yoQV3Y1FQ8RNtn+XAreikdpEuG1aUSMS2sjH2rqKZbD5dnClsSRoTy7D2rppqVdJx1QgmMUXZ3Y\
WFIs5rIhVTWowZDoHQX+ao4LCxOQBSidyDfsp354gW6qhDUjQ2Ti3mwBS6GWlTISnxRWTL8paI+9bUuaKtdFe7RoTTSDZw3uUkxH417NTky1ENO0wobcM42yYvsu1b6zghku1YXUDMRjk5pOpk2C2vUpeD4vfvhd\
rgzLEBm1RcKjupquY/6jy3OHVbo1jjJr7X78NRrYGI1XS5BUrZwrv5YfFjkKD7OfRsDgnNBC9iZ0sLEGMLleUa1Ik9/mfw5wlqWw9ns7IF1XjgGZ6FL27n/sT1lf6buHW/s5p2aTQQuAbF3A8SLC4nUgVveTbHAX\
eR+6OmVcRtoka40xFR0iCfUtPwsPtKBtKqbqLHFhVJZ3bGmZKOmdOmNCaFciKYhWgeibD2krE5VyRuXRbqxu3vlEC2YygeKlb6wvLze+nxH49KItomno1q6eqSAGtxlhwis3e7kiY79Npx+fVNT4yos6L/brfBui\
XrsYb7tiMs2ezs6rjbBMW4KN15p7yDEPTQtvEith8nQTxmWBGPvv+i8VvpWGO1Fpceoydlze4uHK5/tX1ptzUe1wHCsU2qXemVzWEgmuoAN47uGkUdKvWX4JrDELVf8Z31OTqLO5+Yq9vEvVgEXMviTcdQEycENy\
JpMmW7E08y+JsoAq4VuZTwaYN2dc8pZb3U34Z0BmUDFgNhn8zWWEIUA63xxeD15ViJjQcG8DPUNb5taRwaIm3k2D6LBrTvmXQXNxJrR2GrbUPM0fjEi9oDZdn2SrG0owTNJ3dQzKWpBr0bYqp1dSM3RaRr0pp5wi\
luuaAW3gxT0yBgfxvbKGAvGNXvQ0qmgjzSf3pmT96E+1vc4Cjs/+Mgr+zItwb/nkZWHVXGTuUmzJngo1811mdua+qrqyBHnExFUzyowxihZGo7iUbIFYDGg4nYid1Ay7wRN+PN39WiEhHCVdJR+y3FEr+vQQTV7g\
gtoUB8qZdRKXrvxsDQPBSukzZDtA3c9mcqiSe5UULjq65NYaSxfIWnkiiQdltWB67knC13HHTZ/qwPDGeQTRAZJz0GhhRasho2W3osvE5L1eK5AUt61EcGSOS1qoJg7p4w5Xd7E39YIKeRkHNywGGmtipmAg033c\
O10dILdh4TT4zqYjvD5+TLPE2M6K7Ypd8t7G8e3WDxmGRpdN8/T2RUZywzS/sV3jE2d+V/he4wHgDQjEl0sEE8hi8hYsDf7jSBAonCG5W5ENztpY95x5LVNHrxXFYFyssYEewh4npEEsvO2LifUUJy0mgQHdpiKs\
yP6Y9S0/4AM0zhbKkUJqjFno9FnIIRuQKhIwqg6PQlDxYISy3Zzp5OUK7UlXWMj7Gl1tX7FDd8gBt6TRn4LrcySQIJvi5s74AQzWvhpGw7O6uhqqQWP3isgswPnbTlgJHxMfffS3M2Y+sexvGRbNya9gPoIEOcfb\
Qz5qI3H+uLiC/FfCVrSd+jdQrVnp71GWqOPxf8g6p7ZjeepZ+IN4B3dO1GJNYekNO6h43cFuLlh7vsUiGn2Pqji8Pbb8L763aX1fLTlBQeRSYl5qeoo1fFfyCEnpY/CNHpRAPdnY/AF9f9yPBs9CP7ZxAC6zymU3\
Vspmm8cxwdzB2E9SiZk7PuJZ1gTXPirnInZ3/RpMIpXYB0VhLQLYmiqzaslJQIFhlZSkCSHQgHlouyPVISA6n4Bk29uhhuxVszqepRya1XkgIIdff9dScfGl/3o9CNqM8M898OZ9D1ffpyguqV6QzFEofPammQUb\
XClRuTuqdm/X9lpaEqPSsfeQNTFWVe/zNrblKSqlt8A3QDjq+OKWpx1t+IeJudRGse/gRzfV749CwTc2iipnFRwrrE1mDnmPoPNJ38ospNsxDKfP0xHOF+Ik4MqrwHwrQp1d+UCFvX3nHiFOHFfSmvNb+NLJmpIS\
2nLCUhvzwygCEd5+uPooG3Pr+8aKzmAFNLiMMu0Q5os/NN3ou5MGSNVZNFDprkw45U2pDZSRx8J5D1zVMRnA+XbFqbNqpo2QtCRHIpTXBeHa2pMlLfqLwfDUD5KNcq+fz/Kss1omUEsiR6rdasylBAkkeBYNOvJj\
5iYWHLXHQQM2cHFXKRxjrG2zHKCwcTcpvyGcHXFVA/Bd9ibdEpnX9/rGpCVqm939tGJZKKvXLeVlfjcUvdBkU1E4hC70GWJ6StWCp/ml8ergDaTWTp3HWoOIHnAeotVZb/uq8R7+lAjz6eD3WpcbaH69Kd+42Bw9\
Yh18TmMgmIhXfnFTZL7GmmPkD2yVumbrY3JHesqd41h3p3/yHWSUN0jKpLpUc/5HhozUEYikuyPeT9cf9yFIeoHjUZohUOdu4AgvRK9K3f+h7Pr2c08bubFjelcq4zSMbTypYcLr0VsG1iqPupH60SI6/VGhmd/W\
Alt2TuZkqKcu2kFWm/WyNHW8kpXZn/6nO2LEzvLUcPvWqbNuYGIrpB6kZjD7D9aO0l4etx5bdML79vvrJ8KhjJPOuyauPeBRfxeGVUcmcIAbpBuHgKfAI42zsTyUd/4ZQaurItDyqHFJW3mzEo6jfugQMuoasCy6\
FzEfvvSzTsCFUP1nfCjkGrkitonmM3Ep4nNrnSzvV9X+soeNfsuy85Skq+XXRTyPsYelPyrTskLz63142s3oTaalhnqVbUL3PlrGSIBg7SZdXavdeR7d3Yc9dNPiIfSXpMpbLH8YpdEskKzY980CmMs3/uTXnaTB\
X4MXlH+1FyHTwXbL8qMEE210ds2xV/mA5DE76xH1qwx3EUQI9ijwkN90ejGE035k7VXSGygj7YD9nEK5U7xfQs7Tej2/L1MvB5BGFrTgtLWh+W+g4D58+wGnhC6af6i1NcL8pPFOIqKCKxh+tUOTY2qKPFxcJEot\
/LUvIvsagaexZd50DzMJ9bAn8XEMr6sPrvZVTBuwjwaZ/93ZdR22Z5+pnghxcRUexTHHzwqYPhDoDOIEpzSOmIp9E4hoHLEk3pNhw82631liNAFishnHlVDzHiVmgZuUv1Gi6DfGq5jCid6j/Kyb5cxaiXtcDyxZ\
tv750QVgrlNfhVuRyAFqSUo5w89ww3HHTmSd1/zcG1WnSdNJM0dxxGD1iH2I63VOy17FfW18Hwyn1JvKq+hYOPUdp4MSqQQyttS9A6LkeF0hPF4tTS0venbh8Ey3v1X2sKEAEfHTTX9f7Lbiv7x6RoGZquVUB6LZ\
lyPU3NbJqz3guNDZLGO9Qky4PHNijEoG0IBaXH8imPKp/VhZ2l6mIsubLvA0G6ieA9eiahA3MWFa9h1bJHxwHsL/j9qzVQv/BV+3f78XYCZum8jrd2EJd7afwGESsfbT0xgTpUI8+3ehKK/C8fE4RFydG1w5yk1e\
6c8gGD3sCJQ8i78YBw3OeD6nBq+jQBl6RETiiLc5Ti/wuIzXO82SZi7MqSlhALfcdWDWLC29jAYJQir1XSxjFuKGvKA9+qMn0WNhq4JT1eQZoIMzTWTQOK/Yz1PWt/sZFygyYXt2t+u3A27LYD+6kK0hiSZ0QvWN\
9oqCP55BaXNPPtWUmIlyoD+d3EEG42pvFWuUIdZhSzrrnDVm1L+aUq12xLFa+zqJmCpNuwR1rYTsBVC7vbOvtUELUUaSUpxMXhbt1Z2HdX7gmDd4aBW/9FoCuJJotnoVOHhzbdDHb5fDRw2wmT6SrEdMD/CEo6Fd\
wRoxekSWD68UNaWkojQJkV3RFUkn1kDZ/tKd+3Ux2+yn3XVCoRvR76ntFXKq+Jvj5jeLmB0t4QpFzbP3qiJyssaCJmfYvIfcyD5AeUoEx3EcWvDwb6/MG1fOllZlV0F8Z9jiwXcSoeALRBjojAOnVEay/7dR5DLu\
ybPCiNL+ndb/lv+XFABEGGG3oU4B36HbvMAUg1ym/LttsMwkq3t8/upi5zif5Oedv/1cR7dHxMvNd8oSq7hHtX83SenVdVsJP7J7MnX4tNYufXAHXL0+QR0Fp1uylIx3ScV5x3PnpZmHR7fYWHPufloj3s0zMjxP\
QL9geOdFF4Y2hHr0wIvWaLegtP/LvHiZlAzF5TyuAN3lFiKwoEtBcAdBT2Ms3w/ugPhbxxv9LLQrOvIWP4EJalIQ6yDar3e1yljW0U4Di2A6ajLswK4n41w5p2UyUiAama+c/5Qne3Y8c6ptKpar5zYROc6W+KXP\
rD/0c3ZXRNrCuU7Ei4iRpEcTtxNeCxtK4ElNYtBFx4O5gcQ+oRrXIdFBQs12DaAkR0GsM3FAjLdPOVwjPhepDn9phOleaKNfY1s+VDnpiUmhdf8//0JdRoYreMUkcuBuGNFUqQnBH4Ws9IoveWnGjUwnZ6MSrlZH\
2Tun93nA5vau5HKOR6Z03ovpjsbV/f4g0w61sgSdykz7fR902tBd7Dspy/8sYnIGWLyntiQPbjij/QMQBmLdvhXSwEN0zb73OS9PisOtgS3roD3M8iWK5Wddes53iX0spv9FLjkKne1T3dQesfqD019tzmpXzP8n\
1AwFUoblm6wek+qtT7orfqRYqv9ffBMYSmBb0HX2n6kzPboZ1ohWwzJk3fegZ9fW7SZk16q5+GaYNSfMmfqJNx62o5+g/uJzD1DVwVRab55P9tUyN9FjBe48nLVBAyDY/UnBvK6Og+/Ozh9v8+VOci4Y4JYQLWOs\
uVpLTOmjBKMsZz5rMgfqDtuyhE+pXx1UV3X2NKH1qVQiWCyi/HAqYVYtr5oEO0Sk+ca64rECXW6RlunVNhwQZ1zO5UC/o1+TKK+rMgtFhO9a5oAGTHS5udtAms3BKw5oYu8LvAjBuwbGiaJvx2SINAyQsITbODg+\
S4iWPNQ6BM/0EAiYh8wos+y91n7YUY/wqB3oi06jvlSV00SgiLO0KXS05E7t31k8sEhZoEpQltg97+kMtAU4L/+McvoAIhycgB6Df+8fNbkIEbChD4lLs3SdZ+JSuu8vdF359CCKwp9GfPrk9x3H6s4CnlR1Z2nq\
AuThcrAtW0Lz/kdlg/Vtz22i9yb+f39XNxSdaddM1kgCaZAlhbe8ZJV0xi0dJbgZhMZ/+Aas3q5v3R36nSDV+Kxa4RyEfu87nU3kRCK2TDxtb353ITj/wRz1dY4KS/x7Elsp2re1l1TbBYD6NLjgWKvbmFAKWdhJ\
2vb1MXu+AwIm2v2UUaS6Drjy+eWE26VnoVgSh5GlYfvXGIqDQTkke73JtpkBDom6iOSoPLxV1hutg4wlPhnvj2/rGw9GZsK87TKhyFOOLrYX+nMfsKrDX/EU4W4AwhCk2cB+vfeyS7C37ZcI2r7xRow93oH3NJ+8\
Ad/+7DZY8WkYFUlYdik6+gGYYdIyGiDAKVymdGmihGHSY+bT/6NXTHZ3vc8o+OQwLll7NBfck6R8KXLOjAfl6EsDlE+ADIwMmxZlw+9BnB+YrhfqRT71jbS6ckOvWPsAE6aHVXYmFqn4ZyzGRGsqXPEwlSQ4gPhO\
Qea9fud0mOD5QcYldR4ANaBlS8bO+QqqLBPjUX4KTpZpWLjQJp+0WSxp/+G6GXBZ4mg50dRvurhrU4006qleUDOGjqL/o7aTL7RW6ZVEmE3EkhfC/SZCeIqkCy2VomHk6Pp48Ev8pAy7j1O2gAvDWUjOxjEQ7wOl\
1y5hkgfRPdikhQ+NEh0s7DFzv+jy1ZAjKktES4d5jbvvs9RRn8rveEavV6IhDO8bhxatPtnuTGnVTs/sqQQLizTsM0M3xjgNrDN1EmoRmxsDd8FQZsZXsvQK1wJZ9fQE5A8q1xYrHgimvtopL/96Ju1Q0bZgwFBq\
sPwDZ7h/lpLbJQmeKHvwm8+YlqOP+ZWRKs8BO/bKpOScgB1ij5jGAogxDqeZ8VwxosYw+lCWUrWVttl0KUSeZ/Uz0jjwVSPpBGkVQW19cQQ4PdmhU84oJf1NrUucxuoFMXXvJIbfwxH8xxYGboxkSpbtxjKTVG4O\
t783oTmcbeZBPbOzXfP97HPwxhzVebanxE9P8w7vcyW06Z00F0J3N6tNNvn4FfLSsSs5M4rT5roVGmtR7M0mSSGZE6MmGUbqhf58BdgGk+ZKlv9/2Sv8oV709Ouay6u+qXNZkAIydZuLXnlAaM7lTXSFGwGsjPSk\
OEyRbjfIkZe11lY8Ncdplv80dSOezFwpCgkQD4hb/tJ5yQxwc9GHF7jykthXgzV/QttLVnA5PG2l1EDvR9v0aP19+Er3bpTQ1M3tROP1Pd2gc1CbSYgMQCuG8F9lf0F/C2G/I+0I/cwZRLaWYjwMikr88F5aij0o\
u5V15Kj3hLCB2Ryz49gxFhzY+Z99G9A7Nt4Z2UYo53hbblV+rWBQvALrmGbtPKWdODCpJDwpuvX7FldTdGB3rFlT4YDAXy1lIRVsQuEdgOMpWsaW1NFefafoIZBSxLhwee4V+XrWNSipqmUWi93Hg3aEu6TC2/Og\
aE2cNKvhqgk9FqeyApqrqFvRqgynCcyt+yZXykuGVo9oCAlBC1Xu6OISRmHXy4syt6Nii6Sk9cl1vws4rHYzrhYXYWdzMvmXb+E61fkEh5dVV76V3yx2xyF6jprkgjl0yqc5KLwtsV7bnehIgPi+itOrKXerboh5\
u4SZ7iI9MykShDp19TzAgwUowyiKTkZMg2G1UtD/ZUyu+6Qqtz8XZivjftfK3chD9qe8qitTWMaxG5fKKuH4Tg1Uev39id0Mg4bNUDAP2HsbzQQzXsHH1T1nPE2GCM9Uv/+1ygFWL0vk+Ki2HFXARwNTaJu1LeDn\
xIsEeY1NeIqqjl4BzHkPdkutuvDquTOod+lcm2CHJhNvua0D6zzCBwr+WfsoggH4XtscKUdhWvvCOzvYLa7N+4ON87h/VdIe4I37eWzNnviIAZZecqR/m5umY3cFtvd3B9+Q85qd8zZDLEPeQ7u22OMg6/LKwwjm\
XHr+zyNFu20BXfx8tBNG8RfOmZjlVlJuSVPCbYU2f/S38gsIlRzHBiqokQ3hBaXsmdvqQrxMt5dJkcaMwHdTtfkvFFWrW0BveyBnCX+YklYjklItJ1fmEuuHjPDVahv9i6wrWRT0u8HXLsw9y/+9PtV8K7Nt0nBZ\
3aeZgdV4KryF8IJFAd34PdwGAfi4Y61clcW1br95hawsZ3CwxdChofVH8v1++27biq58qePnP1amshsIpEyPXNU+dn7eIo8W3pwietelBxh6elD26WzOETyzM35TvRuWLoKhGG7Atk63ku3VZd1ZfOffRja9vAnJ\
VsFJjnzOPesi64/wv4zLShdqWzvrvs8XxM26YbqdCG7lA+VK9ymJ4Nw8v670uEsnkNDB16y+J8zSy1kSUhZVvjRU6WRG7dfeCYsB5wF4zr0cWY2TvCGWoPgJ2zJ3NtI3e9NpJOqZe5dCfp4TOIwvflkFvskT2xrf\
qZ1uf7GBDbA9/kZ8Nz2Cm6g5s36F7xod1sTWvjtUIxoHzcGcSxruP/Nl6qLCGdXctJ0A/VoYv1XcJzRDrunRnsuIezswZ978+4xJ9h2LVOVCH32gIPS+3Rsj8O74n+tKZ0324A3RsHKx4GnKrDIhV0897RGfnHBA\
BJ7I6oe9Fx2QtuQC8QEu+4EHUg7SRyDS9VzcS7s1/aQsDy6a2aDulsbQW5ErBLFVxPy0qeTGmjXBSlw+aF7qT2IkzCgrIsSLUp7Uiv149B7/wwj0gNlumWsVyhRUgBIwTHTPrG8UfNIcHJbEZ865Vw+oekOCHYNj\
P+3acfgpafdwB79gCcJmzL7Zi2Dd2DAeFRDnRCjEa3e53GAu06k6dvLYEsN89jchsUaiJLfwxqAgMsD3qZcL2m+c6Y1y2/0h+HY2qV3BFe3A487fZxmTvLb3G/CetAAblhOd3dcGlRaDY0suIAEA8t8jNN59PF8c\
hGmJVLc4vRcsnwkvN6Z9a/iUzqpeYe8ZFIeNb/5F+q4lm1rDTphx+pa/WatrhQiUCnLuBRBgL1KjQcuYH/3Zw8osOpQTogkNh31pcOMUDP6ihcT7luzdWA9TOnnsYTfS8xw3ET+MdJUKrtIgCRnpTLG4ZAhjpQyk\
8SpoXgOFUREBdoN2AgHmqAF7hmtyk6SQNZOJPWnL+UJvOW2Y0eFxee5u9C0oPcLIpoSjy0oXv4oWm28c/9L3bn+VgSWDrZMuSW/eJWEqLu7vTH+tlhKLRHiSHtculYkmHudx+k97RCBBrX355np+b0mf6U4FDi2Z\
ywVN2YD1OK2hwUiIsEztJ2lzvePz1zdPTrHlPYa/gvCp0IfpUUpOaVQMTUHQ8fiMaGvBkjhxKO5BUQMec9iYgi+1RbiMo56Y51oNLzQUr08++EDJVTHAYsr8/SgiJaghogZlU2VDzPEc2v/DUsKx56rlExTTCGb0\
nc9KKNfj8alRmd/sRPghPpMOHsyVnkks8WWSBsaVPfW+C99eM6OYnbrqQph8selzLliFlp3JFMgtG5r1LWHe9I+8gbcigFBGifmifIwk5BRqUxRcB8bJpmzAzvcHBheZIFCouYExNq5G/nGJyjJynVDTUzA+cVb7\
Q+A02SRgPNdGHrnHd9x528F3bVpJdeIMHcWTJWftzqnFXk1rPlcxAzBR35WSXD7Lg+ivuMmOOWMyjTu8sykih0vLSdZefyn1LT5tRJzH5N8Qt+KBL1V4S4kHVGSr02RqK2qldyshrWzAL1LMz1qo4Dji1l7LDS7Y\
t/uNbuKt/xmUuKA+3r332Wsu8dxx4S4qij03aQm5oQdGzSzLs16sLUdwinwCgwuD3RtDcqbh2FJCtOdtPCmUcl5HSvj0uhcu1tDFuDyZ85mz4uTR6fPZ48QYce2FDuftFtdVYjdLZfnnzoMs638vPazDFOx05uxY\
YLjL3YAPjlfMn3Bwm4WW8q4jSS9j5Cq/rN548dBXfW2ek84qiLUn1PylLo8hi0vh7NMOqgRuluaiQskKboM5lM3VvuF3FkqVPaEm8glzcVGBU5oTLoMKBUTjWt79YPzplRGwjZmxGrafv+7U1bIRJnRaYV0ivh/V\
pxjvdexUeE4ueb4L1U8dftX6tgbG6VbdEvh1acM9ohowVkkHVFmwS/pswPPXIAsu33QRqqzRwmJEBTTCFUWniYQ+T17BDnzJum2l1YxnhcpakDHvTLKB6gRjQCl+n++B0YcXTQdcR357E3k5j6I2Rqjr+RqOhUZz\
JKHigxFdXpFh7cs2GLSlORfJX0I0OOfH7vLdGZRDQZNcJFKKQ36e75i7rVYMuSNFTrKCtyh9WbdbJcZJIhTGk3ExW7KRQ3HxvKnUCSHmaffBh++rbQqC12t6vjm0yNfJabaoyDMjWh+4UWWcOOH9adYypE15w0Te\
7KRd+adXP9cVS3hKlde25Epfo23W54vbQDbsYNjaiqbFiqPmNrAPdfhsqheXak45123/TKDBho+t/+78d+uxHGX4rKY5FDQl+MNFRih+9/WhaiWk7dS6Wxh8qDXwcTNu42ztCJGuxtfJ1Kom7W6tyKMlDlN+FYGW\
KRw1G4o5nzndGwLsE5jUCuzuYNrsCNXbj8tCSh4r349bpKNlUSdGuqTKzdh8dnjydP0BGb/BSbIpFMH24/wGR9oiGarqmiCpHMQUVme94Sc0WXHXYNMeprKdrcCoWm65sZSwtmx3wenGq1lYblIepDTtUKWblfHN\
eIVzPXLGtpG9RzAeuNsQPOBWGbNVgkqsJ9hKjWUHVyLz62vGDimpE4vyBEO3PF47TPsyfq6M3P9FGUyQimL+i/1BTf+/Xju81MnBrdZ95p6pf/8d1rreLXlJc4G0deVSybH6gj6S2c8CWWsbYNVyKTcInkgPuaZi\
vuRkus+otP5hRj7sh/87m9g4/Gc32hc55hbGeJ8eZvRfLelyJP4RrE0LOA1LDMv1/9MsHbqR4lxg0XoP6bgFR5hbLBfUSM855LqNxdpMan0WLwW/c9bv139Qssn0OafsdeMI1jiny3QEJn05Or1EDfBzQS4mgH+u\
InD4+tPIQE75s6846MwaCARNs3bhVCo1TuaEbUekSdDvMLY9N8AZbJl8vrVkmmKygqA2ZSAAvGYCRrNEvUAFvNjGFB+X83Md065Godi357eyKjyORy0aFynWHx1v8=","base64")).toString();return JSON.
parse(e2)}var $i=e.n({commandHelp:()=>ea,overview:()=>na});function ea(e2){let{name:t2,summary:r2,operands:i2,options:a2,example:o2}=e2;return`contract-check ${t2}${i2===
void 0?"":` ${i2}`} [OPTIONS]

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
