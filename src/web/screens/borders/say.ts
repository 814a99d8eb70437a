// Letters, authorities and notifications in words.
import { type LetterStanding, letterKinds } from '../../../domain/borders/index.ts'
import { type Instant, sayDay } from '../../../domain/kernel/index.ts'
import type { Authority } from '../../../domain/protocol/index.ts'
import type { Letter } from '../../../store/borders/reads.ts'
import { sayWhen } from '../say.ts'

/** How a letter stands. */
export function sayLetterStanding(standing: LetterStanding, now: Instant): string {
  switch (standing.kind) {
    case 'no-reply-asked':
      return 'It asks for no reply'
    case 'answered':
      return `Answered ${sayWhen(standing.at, now)}`
    case 'awaits-reply':
      return `A written reply is asked for by ${sayDay(standing.until)}`
    case 'unanswered':
      return `No written reply by ${sayDay(standing.since)}: ask for it again`
  }
}

/** What a letter is, and to whom it went. */
export const sayLetter = ({ kind, addressedTo, authority }: Letter): string =>
  `${letterKinds[kind]}: ${addressedTo}, ${authority}`

const authorityNames: Readonly<Record<Authority, string>> = {
  staffordshire: 'Staffordshire',
  'stoke-on-trent': 'Stoke-on-Trent',
  other: 'Another authority',
}

/** An authority by its name; `names` says which where it is another than the two. */
export const sayAuthorityOf = (authority: Authority, names = ''): string =>
  authority === 'other' && names !== '' ? `${authorityNames.other} (${names})` : authorityNames[authority]

/** What a notification of a placement is about. */
export const noticeAbout: Readonly<Record<'new' | 'change' | 'end', string>> = {
  new: 'New placement',
  change: 'Change of placement',
  end: 'End of placement',
}

/** How a notification went or came. */
export const noticeMeans: Readonly<Record<string, string>> = {
  'secure-email': 'Secure e-mail',
  post: 'Post',
  telephone: 'Telephone, in writing afterwards',
  homeward: 'Here, in Homeward',
}
