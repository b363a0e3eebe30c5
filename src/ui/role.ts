/** What a screen reader is told: WeChat reads `aria-role`, a browser `role`. */
export interface Named {
  readonly role:
    | 'button'
    | 'radio'
    | 'radiogroup'
    | 'checkbox'
    | 'img'
    | 'heading'
    | 'alert'
    | 'list'
    | 'listitem'
    | 'tab'
    | 'tablist'
    | 'link'
  readonly label?: string | undefined
}

const inWeChat = process.env.TARO_ENV === 'weapp'

/** Role and name for a View. */
export function named({ role, label }: Named): Record<string, string> {
  return {
    [inWeChat ? 'aria-role' : 'role']: role,
    ...(label === undefined ? {} : { 'aria-label': label }),
    // A browser wants to know of a heading below what it stands; every page has one level of them.
    ...(role === 'heading' && !inWeChat ? { 'aria-level': '2' } : {}),
  }
}

/**
 * The name of an input, and its keyboard. In WeChat the role is needed for iOS to read the name; in a browser both
 * belong on the native element inside, and a text field with a number keyboard takes what a number field would swallow.
 */
export function namedInput(label: string, keyboard: 'digit' | 'number' | 'text'): Record<string, unknown> {
  if (inWeChat) return { type: keyboard, 'aria-role': 'textbox', 'aria-label': label }
  const inputMode = { digit: 'decimal', number: 'numeric', text: 'text' }[keyboard]
  return { type: 'text', nativeProps: { 'aria-label': label, inputMode } }
}
