import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Bench } from '../benches/shared/bench.ts'
import { jsonLine, table } from '../benches/shared/report.ts'

const folder = new URL('../benches/', import.meta.url)
const known = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => entry.name.slice(0, -'.ts'.length))
  .sort()

const { values, positionals } = readArguments()
const scale = Number(values.scale)
const seed = Number(values.seed)
const steps = values.steps.split(',').map(Number)
const unknown = positionals.filter(name => !known.includes(name))
if (unknown.length > 0 || !(scale > 0) || !Number.isInteger(seed) || !steps.every(step => step > 0)) refuse()

// What a bench started ends with it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))

for (const name of positionals.length > 0 ? positionals : known) {
  const { bench } = (await import(new URL(`${name}.ts`, folder).href)) as { bench: Bench }
  process.stdout.write(`\n# ${name}: ${bench.work}\n`)
  const report = await bench.run({ scale, seed, steps, dump: values.dump, say: line => process.stderr.write(`${line}\n`) })
  for (const each of report.tables) process.stdout.write(`\n${table(each)}`)
  process.stdout.write(`\n${jsonLine({ ...report.result, name, seed })}\n`)
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        scale: { type: 'string', default: '1' },
        seed: { type: 'string', default: '1' },
        steps: { type: 'string', default: '1,3,9' },
        dump: { type: 'string' },
      },
    })
  } catch {
    return refuse()
  }
}

function refuse(): never {
  process.stderr.write(
    `npm run bench -- [NAME …] [--scale f] [--seed n] [--steps 1,3,9] [--dump DIR]\nNAME: ${known.join(', ')}\n`,
  )
  process.exit(1)
}
