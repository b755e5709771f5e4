import {build} from 'esbuild';import {brotliCompressSync} from 'node:zlib';import {minify} from 'terser';
const opts=(e,quiet)=>({entryPoints:[e],bundle:true,format:'esm',minify:false,write:false,metafile:true,target:'es2022',plugins:[{name:'x',setup(b){b.onResolve({filter:/clock\.js$/},a=>({path:a.path,external:true}));
if(quiet)b.onLoad({filter:/feed\/problem\.ts$/},()=>({contents:'const none=()=>{};export {none as problem,none as enter,none as leave};'}))}}]});
for(const quiet of [false,true]) for (const [n,e] of [['reader','src/feed/read-feed.ts'],['controller','src/feed/feed-controller.ts']]){
const r=await build(opts(e,quiet));
const m=await minify(r.outputFiles[0].text,{module:true,ecma:2022,compress:{passes:3,unsafe_arrows:true},mangle:{}});
console.log(n,quiet,m.code.length,brotliCompressSync(Buffer.from(m.code)).length);
if(quiet&&n=='reader'&&process.argv[2])console.log(m.code)}
