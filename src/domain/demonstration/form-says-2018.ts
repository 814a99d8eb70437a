// What the matrix of 2018 says that the demonstration took over from an older system: a few boxes ticked, and a level set.
import type { Ago, Said } from './form-wishes.ts'

const ticked = [14, 17, 5, 1]

/** A matrix of 2018, completed so many days ago. */
export const matrixOf2018 =
  (ago: number) =>
  (day: Ago): Said => ({
    ...Object.fromEntries(ticked.map(number => [`c-i${number}`, { ticked: true, column: null }])),
    ...{ 'c-who': 'other', c02: 'medium', c04: day(ago), c05: day(ago - 90) },
    ...{
      c06: 'yes',
      c07: 'Told before the form was begun.',
      c08: 'yes',
      'c-consent': 'yes',
      'c-parents-consent': 'yes',
    },
    ...{ c13: 'An invented office', c34: 'Older friends whom nobody knew, and presents.' },
    ...{ c35: 'Presents from somebody met on a game, and lifts home.', c38: 'yes', c39: '“He is just nice to me.”' },
    c36: 'A friend of the same age may be asked next. No names are known.',
    c37: 'The game’s account was looked at together, and the lifts have ended.',
  })
