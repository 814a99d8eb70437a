// The forms of a child, each at its own day: begun in the morning and submitted an hour and a half later.
import { addDays, dayText } from '../kernel/index.ts'
import { keeperOf, type Pen } from './child-pen.ts'
import { writeForm } from './form-pen.ts'
import type { Ago, FormWish } from './form-wishes.ts'
import { after } from './moments.ts'
import { writePathway } from './pathway-records.ts'

function write(pen: Pen, wish: FormWish): void {
  const { before } = pen
  const ago: Ago = days => dayText(addDays(before.today, -days))
  const begun = before.days(wish.importedAgo ?? wish.ago, 10)
  const episode = wish.episode === undefined ? null : pen.id('episode', wish.episode)
  const reviews = (wish.reviews ?? []).map(review => ({ at: before.days(review.ago, 14), says: review.says(ago) }))
  const { of, name, by = keeperOf(pen.circle) } = wish
  const { id } = writeForm(pen, {
    ...{ of, name, by, episode, begun, says: wish.says(ago), reviews },
    source: wish.importedAgo === undefined ? 'typed' : 'imported',
    submitted: wish.draft ? null : after(begun, 1.5),
  })
  if (wish.followed) writePathway(pen, id, after(begun, 3))
}

/** Writes down the forms of a child, the earliest first. */
export function writeForms(pen: Pen): void {
  for (const wish of pen.wish.forms ?? []) write(pen, wish)
}
