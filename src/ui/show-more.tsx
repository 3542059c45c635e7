import { Button } from './button.tsx'
import classes from './show-more.module.css'

/** How much of a list is shown, and the button for more of it; without `onMore` all is there. */
export function ShowMore({
  words,
  moreLabel,
  onMore,
  loading,
}: {
  words: string
  moreLabel: string
  onMore?: () => void
  loading?: boolean
}) {
  return (
    <div className={classes.more}>
      <span role="status" className="number">
        {words}
      </span>
      {onMore && (
        <Button size="small" onClick={onMore} loading={loading}>
          {moreLabel}
        </Button>
      )}
    </div>
  )
}
