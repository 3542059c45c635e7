import IconLoader2 from '@tabler/icons-react/dist/esm/icons/IconLoader2.mjs'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import classes from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconShape } from './icon.tsx'
import { type AnchorProps, Link } from './link.tsx'

interface Look {
  variant?: 'primary' | 'default' | 'subtle' | 'danger'
  /** small: only in table rows; touch: citizens and the field. */
  size?: 'small' | 'medium' | 'touch'
  icon?: IconShape
  wide?: boolean
}

const classOf = ({ variant = 'default', size = 'medium', wide }: Look, own?: string) =>
  classNames(classes.button, classes[variant], classes[size], wide && classes.wide, own)

export type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement> & { loading?: boolean }

/** While loading it keeps its word and its focus, and does nothing. */
export function Button({
  variant,
  size,
  icon,
  wide,
  loading,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={loading ? 'button' : type}
      className={classOf({ variant, size, wide }, className)}
      aria-busy={loading || undefined}
      aria-disabled={loading || undefined}
      onClick={loading ? undefined : onClick}
    >
      {loading ? <Icon of={IconLoader2} className={classes.turning} /> : icon && <Icon of={icon} />}
      {children}
    </button>
  )
}

export function LinkButton({ variant, size, icon, wide, className, children, ...rest }: Look & AnchorProps) {
  return (
    <Link {...rest} className={classOf({ variant, size, wide }, className)}>
      {icon && <Icon of={icon} />}
      {children}
    </Link>
  )
}

export type IconButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  icon: IconShape
  label: string
  count?: ReactNode
  on?: 'lintel' | 'page'
}

/** For back, close, more and bell, the only icons without a word. `count` is part of what the label should say. */
export function IconButton({ icon, label, count, on = 'page', className, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} aria-label={label} title={label} className={classNames(classes.icon, classes[on], className)}>
      <Icon of={icon} size={20} />
      {count !== undefined && (
        <span className={classes.count} aria-hidden>
          {count}
        </span>
      )}
    </button>
  )
}
