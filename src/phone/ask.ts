import Taro from '@tarojs/taro'

interface Question {
  readonly title: string
  readonly content: string
  readonly confirm: string
  readonly cancel: string
}

/** Asks for a yes or a no; nothing where the phone cannot show the question, which is neither. */
export async function ask({ title, content, confirm, cancel }: Question): Promise<boolean | undefined> {
  try {
    return (await Taro.showModal({ title, content, confirmText: confirm, cancelText: cancel })).confirm
  } catch {
    return undefined
  }
}
