// The text of an e-mail: a reference and a link, and nothing of any child, not even how many there are. It is read on
// telephones, forwarded, and shown on locked screens (SEC-1).
import { type Day, dayText, sayDay } from '../kernel/index.ts'
import type { OutboxKind } from './delivery.ts'

/** What a notice is made from. */
export type Notice = {
  readonly kind: OutboxKind
  readonly id: string
  readonly day: Day
  /** Days whose digest was missed and for which this one stands as well. */
  readonly namedDays: readonly Day[]
}

/** A notice as it leaves. */
export type NoticeText = { readonly subject: string; readonly text: string }

/** The reference: of a digest its day, of a message some letters of the notice itself. It tells nothing to whoever cannot sign in. */
export const referenceOf = ({ kind, id, day }: Pick<Notice, 'kind' | 'id' | 'day'>): string =>
  kind === 'digest' ? `D-${dayText(day)}` : `N-${id.slice(0, 8).toUpperCase()}`

/** The page that the link leads to, after signing in. */
export const pathOf = (kind: OutboxKind): string => (kind === 'digest' ? '/digest' : '/messages')

/** Days in a sentence: 29 March 2026, 30 March 2026 and 31 March 2026. */
export function sayDays(days: readonly Day[]): string {
  const last = days.at(-1)
  if (last === undefined) return ''
  const before = days.slice(0, -1).map(sayDay)
  return before.length === 0 ? sayDay(last) : `${before.join(', ')} and ${sayDay(last)}`
}

/** What is said of the days that were missed; empty where none was. Many are said by the first and the last of them. */
export function sayMissed(days: readonly Day[]): string {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  const which = days.length <= 7 ? sayDays(days) : `${days.length} days, from ${sayDay(first)} to ${sayDay(last)}`
  return `No digest was made on ${which}: this one stands for ${days.length === 1 ? 'it' : 'them'} as well.`
}

/** The e-mail of a notice; `origin` is the address by which browsers know this installation. */
export function noticeText(notice: Notice, origin: string): NoticeText {
  const reference = referenceOf(notice)
  const link = `${origin}${pathOf(notice.kind)}`
  const digest = notice.kind === 'digest'
  const subject = digest
    ? `Homeward: the daily digest, ${reference}`
    : `Homeward: something waits for you, ${reference}`
  const lines = [
    digest
      ? `The daily digest of ${sayDay(notice.day)} is ready.`
      : 'Somebody has to tell you something and waits until it is accepted.',
    sayMissed(notice.namedDays),
    `Sign in to read it: ${link}`,
    `Reference: ${reference}`,
    'Nobody reads answers to this e-mail. In an emergency ring 999.',
  ]
  return { subject, text: `${lines.filter(line => line !== '').join('\n\n')}\n` }
}
