import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { izmirTiles, type Tile } from './izmir-tiles.ts'
import classes from './tile-map.module.css'

/** What a district shows: a class from 0 (least) to 5 with its printed value, or why there is none. */
export type TileValue = { kind: 'value'; step: 0 | 1 | 2 | 3 | 4 | 5; printed: string } | { kind: 'withheld' } | { kind: 'none' }

export interface TileMapProps {
  label: string
  /** By name of the district; a district left out has no data. */
  values: Readonly<Record<string, TileValue>>
  words: { withheld: string; none: string; gulf: string; sea: string }
  /** Printed limits of the classes in use, least first; six at most. */
  legend: readonly string[]
  selected?: string | null
  onSelect?: (district: string) => void
  /** The same numbers as a table, beside the map. */
  table?: ReactNode
  tiles?: readonly Tile[]
}

const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Thirty equal tiles; Tab enters the map, arrow keys go to the nearest tile that way, Enter chooses. */
export function TileMap({ label, values, words, legend, selected, onSelect, table, tiles = izmirTiles }: TileMapProps) {
  const [focused, setFocused] = useState(selected ?? tiles[0]!.name)
  const map = useRef<HTMLDivElement>(null)

  const move = (event: KeyboardEvent, from: Tile) => {
    const step = steps[event.key]
    const next = step && findNeighbour(tiles, from, step)
    if (!next) return
    event.preventDefault()
    setFocused(next.name)
    map.current!.querySelector<HTMLButtonElement>(`[data-district="${next.name}"]`)!.focus()
  }

  return (
    <div className={classes.beside} data-alone={table ? undefined : true}>
      <div className={classes.whole}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid everywhere */}
        <div ref={map} role="group" aria-label={label} className={classes.map}>
          <span className={classes.sea}>{words.sea}</span>
          <span className={classes.gulfAbove} />
          <span className={classes.gulf}>
            <i>{words.gulf}</i>
          </span>
          {tiles.map(tile => {
            const value = values[tile.name] ?? { kind: 'none' }
            const printed = value.kind === 'value' ? value.printed : words[value.kind]
            return (
              <button
                key={tile.name}
                type="button"
                data-district={tile.name}
                data-kind={value.kind}
                data-step={value.kind === 'value' ? value.step : undefined}
                className={classes.tile}
                style={{ gridColumn: tile.column, gridRow: tile.row }}
                tabIndex={tile.name === focused ? 0 : -1}
                aria-pressed={onSelect ? tile.name === selected : undefined}
                title={`${tile.name}: ${printed}`}
                onFocus={() => setFocused(tile.name)}
                onKeyDown={event => move(event, tile)}
                onClick={() => onSelect?.(tile.name)}
              >
                <span className={classes.name}>
                  {tile.name}
                  <span className="hidden-words">: </span>
                </span>
                <span className={classes.short} aria-hidden>
                  {tile.short}
                </span>
                <span className={classes.number}>{printed}</span>
              </button>
            )
          })}
        </div>
        <ul className={classes.legend}>
          {legend.map((limits, step) => (
            <li key={limits}>
              <i data-kind="value" data-step={step} className={classes.tile} />
              {limits}
            </li>
          ))}
          {(['withheld', 'none'] as const).map(kind => (
            <li key={kind}>
              <i data-kind={kind} className={classes.tile} />
              {words[kind]}
            </li>
          ))}
        </ul>
      </div>
      {table && <div className={classes.table}>{table}</div>}
    </div>
  )
}

function findNeighbour(tiles: readonly Tile[], from: Tile, [right, down]: readonly [number, number]): Tile | undefined {
  const distance = (tile: Tile) => {
    const across = tile.column - from.column
    const below = tile.row - from.row
    const ahead = across * right + below * down
    return ahead <= 0 ? Number.POSITIVE_INFINITY : ahead + 2 * Math.abs(across * down + below * right)
  }
  const nearest = tiles.toSorted((a, b) => distance(a) - distance(b))[0]
  return nearest && Number.isFinite(distance(nearest)) ? nearest : undefined
}
