import { Failure, type Guest } from './sandbox'
import type { Page } from './page'

export interface NavigationHost {
  pages: string[]
  tabs: string[]
  create: (path: string, query: Record<string, string>, id: number) => Page
  query: (text: string) => Record<string, string>
  /** Opened from the moments, WeChat shows one page alone and forbids to leave it. */
  alone: () => boolean
  later: (milliseconds: number, work: () => void) => void
}

/** How long WeChat takes to draw a page for the first time, roughly; then it is ready. */
const firstDrawing = 20

/** The stack of pages, by WeChat's rules. */
export class Navigation {
  stack: Page[] = []
  private count = 0
  private readonly opened = new Map<string, Page>()

  constructor(private readonly host: NavigationHost) {}

  get top(): Page | undefined {
    return this.stack.at(-1)
  }

  go(name: string, options: Guest): void {
    const fail = (reason: string) => new Failure(`${name}:fail ${reason}`)
    if (this.host.alone()) throw fail('can not navigate in single page mode')
    if (name === 'navigateBack') return this.back(Number(options['delta'] ?? 1) || 1)
    const [path, query] = this.resolve(String(options['url'] ?? ''))
    if (!this.host.pages.includes(path)) throw fail(`page "${path}" is not found`)
    const isTab = this.host.tabs.includes(path)
    if (name === 'switchTab') {
      if (!isTab) throw fail('can not switch to no-tabBar page')
      return this.switchTab(path)
    }
    if (name === 'reLaunch') return this.reLaunch(path, query)
    if (isTab) throw fail('can not navigateTo a tabbar page')
    if (name === 'navigateTo' && this.stack.length >= 10) throw fail('webview count limit exceed')
    const { top } = this
    if (name === 'redirectTo') this.unload(this.stack.slice(-1))
    else if (top) top.scope.call('onHide')
    this.push(path, query)
  }

  reLaunch(path: string, query: Record<string, string>): void {
    this.unload([...new Set([...this.stack, ...this.opened.values()])].reverse())
    this.push(path, query)
  }

  switchTab(path: string): void {
    const { top } = this
    const known = this.opened.get(path)
    if (top && top === known) return
    if (top && this.opened.get(top.path) === top) top.scope.call('onHide')
    this.unload(this.stack.filter((page) => this.opened.get(page.path) !== page).reverse())
    this.stack = []
    if (known) {
      this.stack = [known]
      known.scope.call('onShow')
      return
    }
    this.push(path, {})
  }

  private back(delta: number): void {
    const leaving = this.stack.slice(Math.max(1, this.stack.length - delta)).reverse()
    if (leaving.length === 0) throw new Failure('navigateBack:fail cannot navigate back at first page')
    this.unload(leaving)
    if (this.top) this.top.scope.call('onShow')
  }

  private push(path: string, query: Record<string, string>): void {
    this.count += 1
    const page = this.host.create(path, query, this.count)
    if (this.host.tabs.includes(path)) this.opened.set(path, page)
    this.stack.push(page)
    page.scope.call('onLoad', query)
    page.scope.call('onShow')
    this.host.later(firstDrawing, () => {
      if (this.stack.includes(page) || this.opened.get(path) === page) page.scope.call('onReady')
    })
  }

  private unload(pages: Page[]): void {
    for (const page of pages) {
      this.stack = this.stack.filter((other) => other !== page)
      if (this.opened.get(page.path) === page) this.opened.delete(page.path)
      page.scope.call('onUnload')
      page.scope.leave()
    }
  }

  /** A link as path and query; without a slash it starts beside the page in front. */
  resolve(url: string): [string, Record<string, string>] {
    const [place = '', text = ''] = url.split('?')
    const query = this.host.query(text)
    if (place.startsWith('/')) return [place.slice(1), query]
    const names = this.top ? this.top.path.split('/').slice(0, -1) : []
    for (const name of place.split('/')) {
      if (name === '..') names.pop()
      else if (name !== '.') names.push(name)
    }
    return [names.join('/'), query]
  }
}
