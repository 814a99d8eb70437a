// What the first page of a report asks: three things, and a few more for whoever has the time.
import { episodeKinds, missingFrom } from '../../../../domain/missing/index.ts'
import type { Reportable } from '../../../../store/missing/reads.ts'
import { type Choice, choice, day, line, moment, type Questions, text } from '../../../forms/questions.ts'

const choicesOf = (names: Readonly<Record<string, string>>): Choice<string>[] =>
  Object.entries(names).map(([value, words]) => ({ value, text: words }))

/** Who it is: a child whom the person may choose by name, or whoever they can describe. */
export function whoQuestions(children: readonly Reportable[]) {
  const named = children.map(child => ({ value: child.childId as string, text: child.name }))
  const who = [...named, { value: 'somebody-else', text: 'Somebody else' }]
  return {
    ...(named.length > 0 ? { child: choice('Who is missing?', who) } : {}),
    givenNames: line('First names', { hint: 'Say what you know. You can leave it empty.' }),
    familyName: line('Family name'),
    born: day('Date of birth', { hint: 'If you know it. For example, 27 3 2012', past: true }),
    described: line('What do they look like?', {
      hint: 'If you do not know their name. For example, lad in the red coat.',
    }),
    age: line('About how old are they?', { hint: 'If you do not know their date of birth.', width: 3 }),
  } satisfies Questions
}

/** When and where they were last seen, and whether they are in danger. */
export const seenQuestions = {
  lastSeen: moment('When were they last seen?', { hint: 'If you do not know the time, give the day only.' }),
  lastSeenPlace: text('Where were they last seen, and with whom?', { rows: 2 }),
  danger: text('Are they in danger now? What do you fear?', { rows: 2 }),
} satisfies Questions

/** Whether the police know. */
export const toldQuestions = {
  policeTold: moment('When did you tell the police?', { hint: 'Leave it empty if you have not told them yet.' }),
  policeReference: line('Police reference', { hint: 'If they gave you one.', width: 20 }),
} satisfies Questions

/** What can wait. */
export const moreQuestions = {
  foundMissing: moment('When did somebody find that they were missing?'),
  lateBecause: line('If this is entered more than a day afterwards, why?', {
    hint: 'For example from paper, or after the computer was down.',
  }),
  kind: choice('What is it?', [
    {
      value: 'missing',
      text: episodeKinds.missing,
      hint: 'Nobody knows where they are. This is what we take it to be if you leave this.',
    },
    {
      value: 'away-from-placement',
      text: episodeKinds['away-from-placement'],
      hint: 'You know where they are, they should not be there, and you are worried.',
    },
    {
      value: 'away-without-permission',
      text: episodeKinds['away-without-permission'],
      hint: '13 or over, no risk apparent: logged, and watched. Never for a child of 12 or under.',
    },
  ]),
  missingFrom: choice('Where are they missing from?', choicesOf(missingFrom)),
  area: choice('Where do they live?', [
    { value: 'staffordshire', text: 'Staffordshire' },
    { value: 'stoke-on-trent', text: 'Stoke-on-Trent' },
    { value: 'elsewhere', text: 'Somewhere else' },
    { value: 'not-known', text: 'Not known' },
  ]),
} satisfies Questions

/** Every question of the page. */
export const startQuestions = (children: readonly Reportable[]) => ({
  ...whoQuestions(children),
  ...seenQuestions,
  ...toldQuestions,
  ...moreQuestions,
})
