/** Style of the booklet's HTML: always light, like print; colours are the design tokens' values. */
export const bookletCss = `
*{box-sizing:border-box}
body{margin:0;background:#f8f7f4;color:#142224;font:400 1rem/1.5 "Noto Sans","Segoe UI",system-ui,sans-serif}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0;padding:0}ul,ol{list-style:none}
h1,h2,h3,.province,.about{font-family:"Noto Serif",Georgia,serif}
a{color:#065c69;text-underline-offset:3px}:focus-visible{outline:3px solid #9f4a1a;outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:#fff;padding:8px 12px;z-index:1}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.cover{background:#003038;color:#fff;padding:48px max(24px,calc(50vw - 440px)) 36px}
.province{font-size:clamp(3rem,12vw,6rem);font-weight:700;line-height:1.1;border-bottom:5px solid #e87e42;padding-bottom:12px;letter-spacing:-.02em}
h1{font-size:1.6rem;font-weight:400;margin-top:18px}.cover dl{display:flex;flex-wrap:wrap;gap:12px 36px;margin-top:24px}.cover dt{color:#bfe0e7;font-size:.875rem}.cover dd{font-weight:700;font-size:1.2rem}
.draft{display:inline-block;margin-top:20px;border:1px solid #91c9d4;color:#bfe0e7;border-radius:10px 10px 3px 3px;padding:4px 14px}
main{max-width:928px;margin:0 auto;padding:32px 24px 64px}
h2{font-size:1.75rem;line-height:1.2;margin:40px 0 12px}nav h2{margin-top:0}
.contents>li{margin-top:20px}.contents>li>a{font:700 1.1rem/1.4 "Noto Serif",Georgia,serif}
.contents li li{display:grid;grid-template-columns:1fr auto 6.5rem;gap:8px;border-top:1px solid #e1e0da;padding:4px 0;font-size:.875rem;align-items:baseline}.contents b{font-variant-numeric:tabular-nums}.contents small{color:#414d4f;font-size:.8rem}
.opener{background:#003038;color:#fff;display:flex;gap:24px;align-items:flex-start;padding:32px 28px;margin-top:56px;border-radius:16px 16px 3px 3px;border-bottom:4px solid #024550}
.opener h2{margin:0 0 8px;font-size:2.1rem}.opener p{color:#bfe0e7;font-family:"Noto Serif",Georgia,serif;max-width:52ch}
.arch{flex:none;width:52px;height:62px;border-radius:26px 26px 3px 3px;background:#e87e42;color:#2b1608;display:grid;place-items:center;font:700 1.75rem/1 "Noto Serif",Georgia,serif;padding-top:6px}
article{background:#fff;border:1px solid #e1e0da;border-radius:12px 12px 3px 3px;padding:28px;margin-top:16px}
h3{font-size:1.6rem;line-height:1.25;margin-bottom:16px}
.hero{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:32px;align-items:start}.about{font-size:1rem;line-height:1.65;max-width:68ch}
.number{font-size:2.2rem;font-weight:700;line-height:1.15;letter-spacing:-.035em;color:#024550;border-bottom:3px solid #142224;padding-bottom:4px}.number small{font-size:.45em;letter-spacing:-.01em}
.main .number{font-size:clamp(3rem,9vw,5rem);line-height:1;border-bottom:5px solid #e87e42;padding-bottom:8px}
.sentence{margin-top:8px;font-size:.925rem}.main .sentence{font-weight:600;font-size:1rem}.ref{font-size:.75rem;vertical-align:super;line-height:0;padding:0 3px}
.further{display:grid;grid-template-columns:repeat(auto-fit,minmax(230px,1fr));gap:24px 32px;margin-top:24px}.further:empty{display:none}
.bars{margin-top:10px;font-size:.8rem}.bar{display:grid;grid-template-columns:3.4rem 1fr;align-items:center;margin-top:3px}.bar dt{color:#414d4f}.bar dd{display:flex;align-items:center;gap:7px;border-left:1px solid #142224}
.bar i{height:11px;border-radius:0 3px 3px 0;flex:none}.bar span{font-weight:600;white-space:nowrap;font-variant-numeric:tabular-nums;padding-left:4px}.records{background:#137282}.opening{background:#91c9d4}
.map{margin-top:28px;border-top:1px solid #e1e0da;padding-top:16px}figcaption{font-size:.875rem;color:#414d4f;margin-bottom:12px}figcaption b{font:700 1.1rem "Noto Serif",Georgia,serif;color:#142224;margin-right:6px}
.map svg{width:100%;min-width:600px;display:block}.pan{overflow-x:auto}.map text{font:400 11px "Noto Sans","Segoe UI",sans-serif;text-anchor:middle}.map .name{font-size:10.5px;font-weight:600;letter-spacing:-.02em}.map .sea{font-style:italic;fill:#414d4f}.tile{stroke:#065c69;stroke-opacity:.3}.unknown{stroke:#788284;stroke-dasharray:2 2}.water{stroke:#91c9d4}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;justify-content:center;font-size:.8rem;margin-top:12px}.legend i{display:inline-block;width:14px;height:11px;border-radius:4px 4px 1px 1px;margin-right:5px;border:1px solid #91c9d4}
details{margin-top:16px}summary{cursor:pointer;color:#065c69;font-weight:600}table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}caption{text-align:left;color:#414d4f;padding:6px 0}th,td{text-align:left;padding:5px 8px;border-top:1px solid #e1e0da}thead th{border-top:0;color:#414d4f}td:last-child{text-align:right}tbody th{font-weight:400}
.list td:nth-child(n+3),.list th:nth-child(n+3){text-align:right}.scroll{overflow-x:auto;background:#fff;border:1px solid #e1e0da;border-radius:12px 12px 3px 3px;padding:8px}
.notes{counter-reset:n;margin-top:20px;border-top:1px solid #788284;padding-top:8px;font-size:.8rem;color:#414d4f}.notes li{counter-increment:n;margin-top:3px}.notes li::before{content:counter(n);font-size:.8em;vertical-align:super;margin-right:5px;font-weight:600}
.checks li{display:grid;grid-template-columns:6rem minmax(9rem,1fr) 2fr;gap:12px;border-top:1px solid #e1e0da;padding:8px 0;align-items:start}.outcome{justify-self:start;padding:2px 9px;border-radius:6px 6px 2px 2px;font-size:.8rem;font-weight:600}
.holds{background:#f3f9ee;color:#3f5b26}.warning{background:#fde9c2;color:#523708}.information{background:#deeff2;color:#065c69}section>p{max-width:68ch;margin-top:8px}
@media(max-width:700px){.hero{grid-template-columns:minmax(0,1fr)}article{padding:20px 16px}.opener{padding:24px 16px;gap:16px}.opener h2{font-size:1.6rem}.checks li{grid-template-columns:1fr}}
@media print{@page{size:A4;margin:15mm 20mm}body{background:#fff;font-size:10.5pt}main{max-width:none;padding:0}*{print-color-adjust:exact}.map svg{min-width:0}.skip,details{display:none}section,nav{break-before:page}article{border:0;padding:12pt 0;break-inside:avoid;border-bottom:1px solid #e1e0da;border-radius:0}.cover{padding:60pt 30pt;min-height:240mm}h2,h3{break-after:avoid}}
`
