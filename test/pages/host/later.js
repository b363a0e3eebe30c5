/** A machine whose clock is two years ahead. */
const Now = Date
const ahead = 2 * 365 * 86_400_000

globalThis.Date = class extends Now {
  constructor(...given) {
    super(...(given.length === 0 ? [Now.now() + ahead] : given))
  }

  static now() {
    return Now.now() + ahead
  }
}
