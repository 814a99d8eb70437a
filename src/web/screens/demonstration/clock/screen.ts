// Moving the clock of a demonstration. In service the address is as unknown as any other.
import { mayMoveClock, mostHours, moveClock } from '../../../../actions/demonstration/move-clock.ts'
import { choiceOf, type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { clockPage, steps } from './page.ts'

const choices = steps.map(({ value }) => value)

/** The hours that were chosen or typed, or what is wrong with them. */
export function readHours(fields: Fields): number | Fault {
  const step = choiceOf(fields, 'step', choices)
  const typed = textOf(fields, 'hours')
  if (step !== null && typed !== '')
    return { field: 'hours', text: 'Choose a step or enter a number of hours, not both' }
  if (step !== null) return Number(step)
  if (typed === '') return { field: 'step', text: 'Choose how far to move the clock' }
  const hours = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
  if (hours >= 1 && hours <= mostHours) return hours
  return { field: 'hours', text: `Enter a whole number of hours from 1 to ${mostHours}` }
}

const shown = (ask: Ask, faults: readonly Fault[]): Answer =>
  clockPage({
    now: ask.now,
    tokens: ask.tokens,
    fields: ask.fields,
    faults,
    moved: textOf(ask.query, 'moved') === 'yes',
  })

/** `/demonstration/clock`. */
export const clockScreen: Screen = {
  path: '/demonstration/clock',
  get: async ask => ((await mayMoveClock(ask.store, ask.asker)) ? shown(ask, []) : { kind: 'not-found' }),
  post: async ask => {
    const hours = readHours(ask.fields)
    if (typeof hours !== 'number')
      return (await mayMoveClock(ask.store, ask.asker)) ? shown(ask, [hours]) : { kind: 'not-found' }
    const moved = await moveClock(ask.store, ask.asker, hours)
    switch (moved.kind) {
      case 'moved':
        return { kind: 'redirect', to: '/demonstration/clock?moved=yes' }
      case 'refused':
        return shown(ask, [{ field: 'step', text: 'Choose how far to move the clock' }])
      case 'no-demonstration':
        return { kind: 'not-found' }
    }
  },
}
