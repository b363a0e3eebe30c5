import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

/** What claim pages are tested with: a clock that stands still, and how a person finds things. */

/** It is nine on that day in China, wherever this machine is; timers go on by themselves. */
export function setToday(day: string): void {
  const running = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate']
  const others = ['queueMicrotask', 'nextTick', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame']
  jest.useFakeTimers({ now: new Date(`${day}T09:00+08:00`), doNotFake: [...running, ...others] as 'setTimeout'[] })
}

export const text = () => document.body.textContent

export const press = (name: string | RegExp, role = 'button') => userEvent.click(screen.getByRole(role, { name }))

export const tickOf = (name: RegExp) => screen.getByRole('checkbox', { name })
