import { createReadStream } from 'node:fs'

const longestLine = 1_000_000

export interface Lines {
  readonly lines: readonly string[]
  /** Bytes of the file that are read so far. */
  readonly read: number
}

export class UnreadableText extends Error {}

/** The lines of a UTF-8 file, some at a time: no more is held than one chunk and one line. Throws UnreadableText. */
export async function* linesOf(file: string): AsyncGenerator<Lines> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let read = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    read += chunk.length
    const lines = (rest + decode(decoder, chunk)).split('\n')
    rest = lines.pop()!
    if (rest.length > longestLine) throw new UnreadableText(`${longestLine} karakterden uzun bir satır var`)
    yield { lines, read }
  }
  rest += decode(decoder)
  if (rest !== '') yield { lines: [rest], read }
}

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    throw new UnreadableText('UTF-8 metin değil')
  }
}
