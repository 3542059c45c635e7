import { Command, InvalidArgumentError } from 'commander'
import { DatabaseFailure } from '#platform/database/embedded/failure.ts'
import { addUser } from './add-user.ts'
import { type BookletFormat, bookletFormats, listFigures, printBooklet } from './booklet.ts'
import { advanceDemo, loadDemoProvince } from './demo.ts'
import { doctor } from './doctor.ts'
import { CommandFailure } from './failure.ts'
import { checkState, migrateOnly, verifyAuditLog, writeSchema } from './maintenance.ts'
import { screenNow } from './screening.ts'
import { start } from './start.ts'

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
  .action(start)

program.command('migrate').description('şemayı son hâline getirir / brings the schema up to date').action(migrateOnly)

const demo = program
  .command('demo')
  .description('boş ile deneme verisi yükler / loads the demo into an empty province')
  .option('--scale <f>', 'ölçek / scale', scale, 1)
  .option('--seed <n>', 'tohum / seed', number, 1)
  .action(loadDemoProvince)
demo
  .command('advance')
  .description('deneme ilinin gününü ilerletir / moves the demo’s business day on')
  .option('--days <n>', 'gün / days', number, 1)
  .action(advanceDemo)

program
  .command('rebuild')
  .description('işlemleri baştan oynatıp durumla karşılaştırır / replays the acts and compares with the state')
  .requiredOption('--check', 'yalnız karşılaştır / only compare')
  .action(checkState)

program
  .command('figures')
  .description('bir sayının göstergeleri / the figures of an edition')
  .option('--edition <id>', 'sayı / edition', '2024-3')
  .option('--as-known-on <day>', 'o gün bilindiği gibi / as known on that day')
  .option('--json', 'JSON', false)
  .action(listFigures)

program
  .command('booklet')
  .description('kitapçığı yazar / writes the booklet')
  .option('--edition <id>', 'sayı / edition', '2024-3')
  .option(
    '--format <format>',
    bookletFormats.join(' | '),
    (text: string) => {
      if (!(bookletFormats as readonly string[]).includes(text)) throw new InvalidArgumentError(bookletFormats.join(', '))
      return text as BookletFormat
    },
    'pdf',
  )
  .option('--language <language>', 'tr | en', 'tr')
  .requiredOption('-o, --output <file>', 'dosya / file')
  .action(printBooklet)

program
  .command('screening')
  .description('hak ettiği hâlde almayanlar / who qualifies and does not receive')
  .command('run')
  .description('bütün haneleri koşullara göre tarar / looks through all homes by the conditions')
  .requiredOption('--programme <id>', 'hizmet / programme')
  .action(screenNow)

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
  .action(addUser)

program
  .command('audit')
  .description('kayıt zinciri / the audit chain')
  .command('verify')
  .description('zinciri baştan hesaplar / recomputes the chain')
  .action(verifyAuditLog)

program
  .command('doctor')
  .description('makineyi denetler, yapılacağı söyler / checks the machine and says what to do')
  .action(doctor)

program
  .command('schema')
  .description('database/schema.sql ve types.ts dosyalarını yeniden yazar / writes schema.sql and types.ts anew')
  .action(writeSchema)

try {
  await program.parseAsync()
} catch (error) {
  const known = error instanceof CommandFailure || error instanceof DatabaseFailure || error instanceof RangeError
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`hane: ${known ? message : `beklenmeyen hata / unexpected failure: ${message}`}\n`)
  if (process.env.HANE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exit(1)
}
