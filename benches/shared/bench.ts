export interface BenchOptions {
  /** Share of the full work, for trying out. */
  scale: number
  seed: number
  /** Multiples of the work at which it runs: 1, 3 and 9. */
  steps: readonly number[]
  /** Folder for the generated columns, so that another engine can run on the same data; of the benches that have columns. */
  dump?: string | undefined
  /** What is being done, on standard error. */
  say(line: string): void
}

export interface Table {
  title: string
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}

/** The one line that says how it went; `value` and `reference` in `unit`, at `n` of the work. */
export interface Result {
  value: number
  unit: string
  reference: number
  ratio: number
  n: number
}

export interface Bench {
  work: string
  run(options: BenchOptions): Promise<{ tables: readonly Table[]; result: Result }>
}
