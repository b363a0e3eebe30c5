import Taro from '@tarojs/taro'

/** Brings a part of the page into view; where the phone refuses, the reader scrolls. */
export async function scroll(to: Taro.pageScrollTo.Option): Promise<void> {
  try {
    await Taro.pageScrollTo(to)
  } catch {
    // The page stays where it is.
  }
}
