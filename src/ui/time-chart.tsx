import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import classes from './time-chart.module.css'

export interface ChartPoint {
  label: string
  value: number
  printed: string
}

export interface TimeChartProps {
  kind: 'line' | 'bars'
  /** Title, unit and period in one sentence, read aloud. */
  label: string
  points: readonly ChartPoint[]
  /** Lines of the scale, least first. Bars always start at zero. */
  ticks: readonly { value: number; printed: string }[]
  /** Said under a line whose scale does not start at zero. */
  notFromZero?: string
  /** Source, period and links. */
  footer?: ReactNode
}

const width = 360
const height = 200
const edge = { left: 52, right: 20, top: 26, bottom: 24 }

/** A line for time or bars for size, one series; the last point is orange and carries its exact figure. */
export function TimeChart({ kind, label, points, ticks, notFromZero, footer }: TimeChartProps) {
  const least = kind === 'bars' ? 0 : (ticks[0]?.value ?? 0)
  const most = Math.max(ticks.at(-1)?.value ?? 0, ...points.map(point => point.value))
  const room = (width - edge.left - edge.right) / points.length
  const x = (place: number) => edge.left + room * (place + 0.5)
  const y = (value: number) => height - edge.bottom - ((value - least) / (most - least || 1)) * (height - edge.top - edge.bottom)
  const last = points.length - 1
  return (
    <figure className={classes.figure}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${label}. ${points.map(point => `${point.label}: ${point.printed}`).join('; ')}`}
      >
        {ticks.map(tick => (
          <g key={tick.value}>
            <line x1={edge.left} x2={width - 8} y1={y(tick.value)} y2={y(tick.value)} className={classes.tick} />
            <text x={edge.left - 6} y={y(tick.value) + 4} textAnchor="end">
              {tick.printed}
            </text>
          </g>
        ))}
        {kind === 'line' && (
          <polyline points={points.map((point, place) => `${x(place)},${y(point.value)}`).join(' ')} className={classes.line} />
        )}
        {points.map((point, place) => (
          <g key={point.label}>
            {kind === 'line' ? (
              <circle
                cx={x(place)}
                cy={y(point.value)}
                r={4.5}
                className={classNames(classes.dot, place === last && classes.last)}
              />
            ) : (
              <rect
                x={x(place) - room * 0.32}
                width={room * 0.64}
                y={y(point.value)}
                height={y(0) - y(point.value)}
                className={classNames(classes.bar, place === last && classes.last)}
              />
            )}
            <text x={x(place)} y={height - 6} textAnchor="middle" className={place === last ? classes.strong : undefined}>
              {point.label}
            </text>
            {place === last && (
              <text x={Math.min(x(place) + 10, width - 4)} y={y(point.value) - 10} textAnchor="end" className={classes.strong}>
                {point.printed}
              </text>
            )}
          </g>
        ))}
      </svg>
      {(notFromZero || footer) && (
        <figcaption className={classes.caption}>
          {notFromZero} {footer}
        </figcaption>
      )}
    </figure>
  )
}
