import { Command, InvalidArgumentError, Option } from 'commander'
import { DatabaseFailure } from '#platform/database/embedded/failure.ts'
import { parseDay } from '#platform/day/day.ts'
import { CommandFailure } from './failure.ts'

// Each command loads its own code when it is called: what needs no database does not wait for one.

const number = (text: string) => {
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('sayı yazın / write a number')
  return value
}
const scale = (text: string) => {
  const value = number(text)
  if (value <= 0 || value > 1) throw new InvalidArgumentError('0 ile 1 arasında / between 0 and 1')
  return value
}
const day = (text: string) => {
  const value = parseDay(text)
  if (value === null) throw new InvalidArgumentError('böyle bir gün yok; örnek / no such day; for example 2024-09-30')
  return value
}
const language = () => new Option('--language <language>', 'dil / language').choices(['tr', 'en']).default('tr')

const program = new Command('hane')
  .description(
    'Hane: bir ilin sosyal hizmetleri, kapıdan kitapçığa / a province’s social services, from the doorstep to the booklet',
  )
  .helpOption('-h, --help', 'yardım / help')
  .helpCommand(false)
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'hane: ')) })

program
  .command('start')
  .description('veritabanını, API’yi ve sayfaları başlatır / starts database, API and web')
  .option('--scale <f>', 'deneme ilinin ölçeği / scale of the demo province', scale, 1)
  .option('--seed <n>', 'tohum / seed', number, 1)
  .option('--empty', 'boş il / an empty province', false)
  .action(async options => (await import('./start.ts')).start(options))

program
  .command('migrate')
  .description('şemayı son hâline getirir / brings the schema up to date')
  .action(async () => (await import('./maintenance.ts')).migrateOnly())

const demo = program
  .command('demo')
  .description('boş ile deneme verisi yükler / loads the demo into an empty province')
  .option('--scale <f>', 'ölçek / scale', scale, 1)
  .option('--seed <n>', 'tohum / seed', number, 1)
  .action(async options => (await import('./demo.ts')).loadDemoProvince(options))
demo
  .command('advance')
  .description('deneme ilinin gününü ilerletir / moves the demo’s business day on')
  .option('--days <n>', 'gün / days', number, 1)
  .action(async options => (await import('./demo.ts')).advanceDemo(options))

program
  .command('rebuild')
  .description('işlemleri baştan oynatıp durumla karşılaştırır / replays the acts and compares with the state')
  .requiredOption('--check', 'yalnız karşılaştır / only compare')
  .action(async () => (await import('./maintenance.ts')).checkState())

program
  .command('figures')
  .description('bir sayının göstergeleri / the figures of an edition')
  .option('--edition <id>', 'sayı / edition', '2024-3')
  .option('--as-known-on <day>', 'o gün bilindiği gibi / as known on that day')
  .option('--json', 'JSON', false)
  .action(async options => (await import('./booklet.ts')).listFigures(options))

program
  .command('booklet')
  .description('kitapçığı yazar / writes the booklet')
  .option('--edition <id>', 'sayı / edition', '2024-3')
  .addOption(new Option('--format <format>', 'biçim / format').choices(['pdf', 'html', 'json', 'csv']).default('pdf'))
  .addOption(language())
  .requiredOption('-o, --output <file>', 'dosya / file')
  .action(async options => (await import('./booklet.ts')).printBooklet(options))

program
  .command('simulate')
  .description('bir kural değişikliğini il üzerinde hesaplar / simulates a reform over the province')
  .requiredOption('--reform <file>', 'değişiklik, JSON / the reform, JSON')
  .option('--month <month>', 'ay, örnek 2024-09 / month')
  .option('--json', 'JSON', false)
  .action(async options => (await import('./simulate.ts')).simulate(options))

program
  .command('screening')
  .description('hak ettiği hâlde almayanlar / who qualifies and does not receive')
  .command('run')
  .description('bütün haneleri koşullara göre tarar / looks through all homes by the conditions')
  .requiredOption('--programme <id>', 'hizmet ya da yardım, örnek evde-bakim, sydv/gida / programme or benefit')
  .action(async options => (await import('./screening.ts')).screenNow(options))

program
  .command('user')
  .description('hesaplar / accounts')
  .command('add')
  .description(
    'hesap açar; parola sorulur ya da standart girdiden okunur / adds an account; the password is read from standard input',
  )
  .requiredOption('--username <name>', 'kullanıcı adı / user name')
  .requiredOption('--name <name>', 'görünen ad / display name')
  .requiredOption('--role <role>', 'rol / role')
  .requiredOption('--organisation <name>', 'birim / unit')
  .action(async options => (await import('./add-user.ts')).addUser(options))

program
  .command('audit')
  .description('kayıt zinciri / the audit chain')
  .command('verify')
  .description('zinciri baştan hesaplar / recomputes the chain')
  .action(async () => (await import('./maintenance.ts')).verifyAuditLog())

program
  .command('facts')
  .description('bir programın sorduğu bilgiler, JSON Schema olarak / the facts that a programme asks for, as JSON Schema')
  .requiredOption('--programme <id>', 'program / programme')
  .action(async options => (await import('./rules/facts.ts')).printFacts(options))

program
  .command('decide')
  .description('bilgilerden karar önerir, gerekçesiyle / proposes a decision on given facts, with its reasons')
  .requiredOption('--programme <id>', 'program / programme')
  .requiredOption('--on <day>', 'karar günü / day of decision', day)
  .option('--known-on <day>', 'değerler o gün bilindiği gibi / values as they were known on that day', day)
  .addOption(new Option('--facts <file>', 'bilgiler, JSON; - standart girdi / facts, JSON; - standard input').conflicts('batch'))
  .addOption(
    new Option('--explain', 'düz sözlerle, mektubuyla / in plain words, with the letter').default(false).conflicts('batch'),
  )
  .addOption(language())
  .option('--batch <file>', 'satır başına bir hane, NDJSON / one household a line, NDJSON')
  .option('-o, --output <file>', 'kararların yazılacağı dosya / the file for the decisions')
  .option('--keep-going', 'hatalı satırı yerinde bildirip sürer / tells a bad line in its place and goes on', false)
  .action(async options =>
    options.batch === undefined
      ? (await import('./rules/decide.ts')).decideFacts(options)
      : (await import('./rules/batch.ts')).decideBatch(options),
  )

program
  .command('rules')
  .description('kurallar / the rules')
  .command('check')
  .description('bütün programların kurallarını denetler / checks the rules of all programmes')
  .option('--json', 'JSON', false)
  .action(async options => (await import('./rules/check.ts')).checkRules(options))

program
  .command('doctor')
  .description('makineyi denetler, yapılacağı söyler / checks the machine and says what to do')
  .action(async () => (await import('./doctor.ts')).doctor())

program
  .command('schema')
  .description('database/schema.sql ve types.ts dosyalarını yeniden yazar / writes schema.sql and types.ts anew')
  .action(async () => (await import('./maintenance.ts')).writeSchema())

try {
  await program.parseAsync()
} catch (error) {
  const known = error instanceof CommandFailure || error instanceof DatabaseFailure || error instanceof RangeError
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`hane: ${known ? message : `beklenmeyen hata / unexpected failure: ${message}`}\n`)
  if (process.env.HANE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exit(1)
}
