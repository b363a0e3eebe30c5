import { useState, type CSSProperties, type KeyboardEvent, type PropsWithChildren, type ReactNode } from 'react'

/** Taro's components as plain host elements, so that Testing Library sees what a browser would. */

interface HostProps {
  readonly className?: string
  readonly style?: CSSProperties | string
  readonly onClick?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly tabIndex?: number
  readonly role?: string
  readonly id?: string
}

/** What reaches a host element: our own attributes and the accessible ones; Taro's other props mean nothing to it. */
function hostProps(props: PropsWithChildren<HostProps>) {
  const { className, onClick, onKeyDown, tabIndex, role, id } = props
  const accessible = Object.entries(props).filter(([name]) => name.startsWith('aria-') || name.startsWith('data-'))
  return { className, onClick, onKeyDown, tabIndex, role, id, ...Object.fromEntries(accessible) }
}

export function View(props: PropsWithChildren<HostProps>) {
  return <div {...hostProps(props)}>{props.children}</div>
}

export function Text(props: PropsWithChildren<HostProps>) {
  return <span {...hostProps(props)}>{props.children}</span>
}

export function Button(props: PropsWithChildren<HostProps & { readonly openType?: string }>) {
  return (
    <button {...hostProps(props)} data-open-type={props.openType}>
      {props.children}
    </button>
  )
}

interface InputProps {
  readonly value?: string
  readonly placeholder?: string
  readonly maxlength?: number
  readonly className?: string
  readonly nativeProps?: Record<string, unknown>
  readonly onInput?: (event: { detail: { value: string } }) => void
  readonly onFocus?: () => void
  readonly onBlur?: (event: { detail: { value: string } }) => void
}

/** What a browser's element makes of a text field of the mini-program; a length of -1 is none there. */
function textField({ value = '', placeholder, maxlength, className, nativeProps, ...handlers }: InputProps) {
  type Told = { readonly target: { readonly value: string } }
  return {
    ...nativeProps,
    className,
    value,
    placeholder,
    maxLength: maxlength === -1 ? undefined : maxlength,
    onChange: ({ target }: Told) => handlers.onInput?.({ detail: { value: target.value } }),
    onFocus: handlers.onFocus,
    onBlur: ({ target }: Told) => handlers.onBlur?.({ detail: { value: target.value } }),
  }
}

export function Input(props: InputProps) {
  return <input {...textField(props)} />
}

export function Textarea(props: InputProps) {
  return <textarea {...textField(props)} />
}

interface PickerProps {
  readonly mode?: string
  readonly value?: string | number
  readonly children?: ReactNode
  readonly onChange?: (event: { detail: { value: string } }) => void
}

/** A picker's children are its button; in the host an input beside them stands for what the phone would open. */
export function Picker({ mode = 'selector', value, children, onChange }: PickerProps) {
  const [draft, setDraft] = useState(value === undefined ? '' : String(value))
  return (
    <div data-picker={mode}>
      {children}
      <input
        aria-label={`picker ${mode}`}
        value={draft}
        onChange={({ target }) => {
          setDraft(target.value)
          onChange?.({ detail: { value: target.value } })
        }}
      />
    </div>
  )
}
