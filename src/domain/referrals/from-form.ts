// What the service's own form says already of a referral to CCE Prevention: it is taken over, and asked once.
import { type AnyAnswers, saidDay, saidText } from '../instruments/index.ts'
import type { Day } from '../kernel/index.ts'
import type { Referrer } from './eligibility.ts'

/** The answers of the form that the referral asks for too; null where the form does not say it. */
export type SaidInForm = {
  readonly referrer: Referrer | null
  readonly send: boolean | null
  readonly band: 'vulnerable' | 'none' | null
  readonly higherLevelBefore: boolean | null
  /** Whether the matrix on the record is the tool; where another is attached, its day. */
  readonly withMatrix: boolean | null
  readonly toolOn: Day | null
  readonly optedOut: boolean | null
}

const referrers: Readonly<Record<string, Referrer>> = {
  ...{ primary: 'school', secondary: 'school', special: 'special-school', alternative: 'alternative-provision' },
  'home-educated': 'elective-home-education',
}

const yes = (said: string | null): boolean | null => (said === null ? null : said === 'yes')

/** What a submitted form says. A level higher than vulnerable is not one level: it is asked again. */
export function saidInForm(answers: AnyAnswers): SaidInForm {
  const band = saidText(answers, 'j-band')
  const tool = saidText(answers, 'j-tool', 'which')
  const out = saidText(answers, 'j-informed', 'optOut')
  return {
    referrer: referrers[saidText(answers, 'j-referrer') ?? ''] ?? null,
    send: yes(saidText(answers, 'j-send')),
    band: band === 'vulnerable' || band === 'none' ? band : null,
    higherLevelBefore: yes(saidText(answers, 'j-prior')),
    withMatrix: tool === null ? null : tool === 'on-record',
    toolOn: tool === 'attached' ? saidDay(answers, 'j-tool', 'on') : null,
    optedOut: out === null ? null : out !== 'no',
  }
}
