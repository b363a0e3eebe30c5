/**
 * Runs first inside the phone's own JavaScript world and makes it as poor as WeChat's. Its value is called with the
 * harness's side; what it returns lets the harness make values that belong to this world.
 */
module.exports = function (host) {
  const world = globalThis

  // In WeChat `Function('…')` gives a function that does nothing, but for the one text that bundlers use.
  const RealFunction = Function
  function Dummy(...texts) {
    if (texts.join() === 'return this') return () => world
    host.dynamicCode(texts.join(', '))
    return () => undefined
  }
  Dummy.prototype = RealFunction.prototype
  Object.defineProperty(RealFunction.prototype, 'constructor', { value: Dummy, writable: true, configurable: true })
  world.Function = Dummy
  delete world.eval

  for (const name of host.absent) {
    const parts = name.split('.')
    const last = parts.pop()
    const owner = parts.reduce((value, part) => value && value[part], world)
    if (owner) Reflect.deleteProperty(owner, last)
  }

  // Without Intl, an engine formats and compares without regard to any language.
  if (!('Intl' in world)) {
    Number.prototype.toLocaleString = function () {
      return this.toString()
    }
    for (const part of ['', 'Date', 'Time']) {
      Date.prototype[`toLocale${part}String`] = Date.prototype[`to${part}String`]
    }
    String.prototype.localeCompare = function (other) {
      if (String(this) === String(other)) return 0
      return String(this) < String(other) ? -1 : 1
    }
    Array.prototype.toLocaleString = Array.prototype.toString
  }

  const RealDate = Date
  function PhoneDate(...values) {
    if (!new.target) return new RealDate(host.now()).toString()
    return Reflect.construct(RealDate, values.length ? values : [host.now()], new.target)
  }
  PhoneDate.prototype = RealDate.prototype
  RealDate.prototype.constructor = PhoneDate
  PhoneDate.UTC = RealDate.UTC
  PhoneDate.parse = RealDate.parse
  PhoneDate.now = () => host.now()
  world.Date = PhoneDate

  for (const name of Object.keys(host.globals)) world[name] = host.globals[name]
  if (host.latePromises) {
    // WeChat's promises on iOS 15 and before are made of timers, so that a timer set earlier comes first.
    const RealPromise = Promise
    const late = (work) => (value) =>
      new RealPromise((resolve, reject) => {
        world.setTimeout(() => {
          try {
            resolve(work(value))
          } catch (error) {
            reject(error)
          }
        })
      })
    world.Promise = class Promise extends RealPromise {
      then(kept, broken) {
        return super.then(kept && late(kept), broken && late(broken))
      }
    }
  }
  world.console = {}
  for (const level of ['log', 'info', 'debug', 'warn', 'error', 'group', 'groupEnd', 'time', 'timeEnd']) {
    world.console[level] = (...values) => host.console(level, values)
  }

  return {
    world,
    parse: JSON.parse,
    object: () => ({}),
    /** A host function that guest code may call: what it throws is an Error of this world. */
    wrap: (work) =>
      function (...values) {
        const outcome = work(values)
        if ('failure' in outcome) throw Object.assign(new Error(outcome.failure), { errMsg: outcome.failure })
        return outcome.value
      },
  }
}
