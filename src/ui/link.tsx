import { type AnchorHTMLAttributes, type ComponentType, createContext, type ReactNode, useContext } from 'react'

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

const PlainAnchor = (props: AnchorProps) => <a {...props}>{props.children}</a>

const AnchorContext = createContext<ComponentType<AnchorProps>>(PlainAnchor)

/** The application gives its router's anchor once; without it links are plain ones. */
export function LinkProvider({ anchor, children }: { anchor: ComponentType<AnchorProps>; children: ReactNode }) {
  return <AnchorContext value={anchor}>{children}</AnchorContext>
}

export function Link(props: AnchorProps) {
  const Anchor = useContext(AnchorContext)
  return <Anchor {...props} />
}
