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

export function ScrollView(props: PropsWithChildren<HostProps>) {
  return <div {...hostProps(props)}>{props.children}</div>
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

export function Input({
  value = '',
  placeholder,
  maxlength,
  className,
  nativeProps,
  onInput,
  onFocus,
  onBlur,
}: InputProps) {
  return (
    <input
      {...nativeProps}
      className={className}
      value={value}
      placeholder={placeholder}
      maxLength={maxlength}
      onChange={({ target }) => onInput?.({ detail: { value: target.value } })}
      onFocus={onFocus}
      onBlur={({ target }) => onBlur?.({ detail: { value: target.value } })}
    />
  )
}

export function Textarea({
  value = '',
  placeholder,
  maxlength,
  className,
  nativeProps,
  onInput,
  onFocus,
  onBlur,
}: InputProps) {
  return (
    <textarea
      {...nativeProps}
      className={className}
      value={value}
      placeholder={placeholder}
      maxLength={maxlength === -1 ? undefined : maxlength}
      onChange={({ target }) => onInput?.({ detail: { value: target.value } })}
      onFocus={onFocus}
      onBlur={({ target }) => onBlur?.({ detail: { value: target.value } })}
    />
  )
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
