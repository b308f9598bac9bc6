const t0=performance.now();const {spawn}=require('child_process');const t1=performance.now();
const o=[];for(let i=0;i<5;i++){const a=performance.now();spawn('git',['--version'],{stdio:['ignore','pipe','pipe']});o.push((performance.now()-a).toFixed(1));}
console.log('start',t0.toFixed(1),'req',(t1-t0).toFixed(1),o.join(' '));
process.on('exit',()=>console.log('exit',performance.now().toFixed(1)));
