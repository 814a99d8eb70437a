// What is asked when a notification of another authority is taken in; the rest is answered in the form itself.
import { placementKinds } from '../../../../domain/children/index.ts'
import type { Choice } from '../../../forms/questions.ts'
import { choice, day, line, moment, pick } from '../../../forms/questions.ts'
import { choicesOf } from '../../missing/acts/act.ts'
import { noticeMeans } from '../say.ts'

const authority = {
  authority: line('Which authority places the child?', { required: 'Enter the name of the authority' }),
}

const child = {
  givenNames: line('First names of the child', { required: 'Enter the child’s first names' }),
  familyName: line('Family name of the child', { required: 'Enter the child’s family name' }),
  bornOn: day('Date of birth', { past: true, hint: 'Leave it empty where the notification does not say.' }),
}

const placed = (homes: readonly Choice<string>[]) => ({
  kind: choice('Where is the child to live?', choicesOf(placementKinds), {
    required: 'Choose what kind of place it is',
  }),
  home: pick('Which home or provider of the partnership?', homes, { hint: 'Leave it empty where it is none of them.' }),
  address: line('Name and address of the placement', { required: 'Enter the name and address of the placement' }),
  livesIn: choice(
    'In whose area is that?',
    choicesOf({ staffordshire: 'Staffordshire', 'stoke-on-trent': 'Stoke-on-Trent' }),
    { required: 'Choose in whose area it is' },
  ),
  from: day('From which day?', { required: 'Enter the day from which the child lives there' }),
})

const contact = {
  contactName: line('Contact name at the placing authority', { required: 'Enter the contact’s name' }),
  contactTelephone: line('Their telephone number', { width: 20 }),
  contactEmail: line('Their e-mail address'),
  contactNight: line('Out of hours contact details'),
}

const came = {
  means: choice('How did the notification come?', choicesOf(noticeMeans), { required: 'Choose how it came' }),
  receivedAt: moment('When did it come?', { required: 'Enter when it came', presetNow: true }),
}

/** The questions for a worker of the host council, who says which authority it is and how the notification came. */
export const hostQuestions = (homes: readonly Choice<string>[]) => ({
  ...authority,
  ...child,
  ...placed(homes),
  ...contact,
  ...came,
})

/** The questions for the placing authority's own contact, who notifies here and now. */
export const contactQuestions = (homes: readonly Choice<string>[]) => ({ ...child, ...placed(homes), ...contact })
