// Making a referral, and changing what one says.
import { amendReferral, makeReferral } from '../../../actions/referrals/make-referral.ts'
import { displayName } from '../../../domain/children/index.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import {
  isReferralKind,
  kindAdvice,
  type ReferralKind,
  referralKindKeys,
  referralKinds,
  yosWarning,
} from '../../../domain/referrals/index.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { type Questions, text } from '../../forms/questions.ts'
import { type Step, step, stepScreen } from '../../forms/step-screen.ts'
import { type Fields, textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { nameOf } from '../instruments/say-form.ts'
import { loadFor, loadNew, type NewView, type ReferralView } from './load.ts'
import {
  type AllQuestions,
  allQuestions,
  asked,
  fieldsOf,
  fieldsOfForm,
  offeredReferrers,
  only,
  saidFaults,
  saidOf,
} from './questions.ts'
import { newReferralHref, referralHref, referralsHref } from './words.ts'

const matrixWords = ({ matrices }: NewView): string => {
  const [latest] = matrices
  return latest === undefined ? '' : `${nameOf(latest)}, submitted by ${latest.submittedBy ?? 'somebody'}.`
}

const takenOver = ({ inForm }: NewView): Html =>
  inForm === null
    ? html``
    : insetText({
        html: html`What <a class="govuk-link" href="/forms/${inForm.form.id}">${nameOf(inForm.form)}</a> says already is filled in. Look whether it is still so.`,
      })

const prefillOf = ({ role, inForm }: NewView): Fields => {
  const [first, ...rest] = offeredReferrers(role)
  return {
    consent: 'not-asked',
    schoolYear: 'none',
    ...(rest.length === 0 && first !== undefined ? { referrer: first } : {}),
    ...(inForm === null ? {} : fieldsOfForm(inForm.said)),
  }
}

/** Making one of a kind. The form carries the id of the record, so that sent twice it is one. */
export const newStep = (kind: ReferralKind): Step<NewView, AllQuestions> =>
  step({
    path: '/children/:child/referrals/new',
    part: 'referrals',
    title: () => `New referral: ${referralKinds[kind]}`,
    caption: ({ bar }: NewView) => displayName(bar.identity),
    back: ({ bar }) => ({ href: referralsHref(bar.id), text: 'Back to the referrals of this child' }),
    button: 'Save and check before sending',
    advice: [
      kindAdvice[kind],
      'Nothing is sent by saving. On the next page you see where it goes and what goes with it.',
    ],
    load: ask => loadNew(ask, kind),
    about: takenOver,
    action: ({ bar }) => newReferralHref(bar.id, kind),
    questions: view =>
      only(allQuestions(offeredReferrers(view.role), matrixWords(view)), asked(kind, view.matrices.length > 0)),
    prefill: prefillOf,
    faults: answers => saidFaults(answers),
    doubts: ({ yos }) => [yosWarning(yos ?? null)].filter(one => one !== null),
    save: async ({ ask, view, id }, answers) => {
      const matrix = answers.withMatrix === 'yes' ? (view.matrices[0]?.id ?? null) : null
      const given = { id: id as Id<'referral'>, child: view.bar.id, kind, said: saidOf(answers), matrix, form: null }
      await makeReferral(ask.store, ask.asker, given)
      return { kind: 'saved' }
    },
    done: ({ bar }) => referralsHref(bar.id),
  })

const screensOf = new Map(referralKindKeys.map(kind => [kind, stepScreen(newStep(kind))]))

async function ofKind(ask: Ask, act: 'get' | 'post'): Promise<Answer> {
  const kind = textOf(ask.query, 'kind')
  const child = ask.params.child ?? ''
  if (!isReferralKind(kind)) return { kind: 'redirect', to: `/children/${child}/referrals` }
  const answer = (await screensOf.get(kind)?.[act]?.(ask)) ?? { kind: 'not-found' }
  // The page of the new referral is known by the id that its form carried.
  const made = textOf(ask.fields, '_id')
  return answer.kind === 'redirect' && made !== ''
    ? { kind: 'redirect', to: referralHref(made as Id<'referral'>, '/send') }
    : answer
}

/** Making a referral; the kind stands in the address. */
export const newReferralScreen: Screen = {
  path: '/children/:child/referrals/new',
  get: ask => ofKind(ask, 'get'),
  post: ask => ofKind(ask, 'post'),
}

type Amending = AllQuestions & { readonly why: ReturnType<typeof text> }

const amendQuestions = (view: ReferralView): Amending => {
  const referrer = view.referral.prevention?.referrer
  const all: Questions & Amending = {
    ...allQuestions(referrer === undefined ? ['other'] : [referrer], ''),
    why: text('Why does it change?', { required: 'Say why it changes', rows: 2 }),
  }
  return only(all, [...asked(view.referral.kind, false), 'why'])
}

/** Changing what one says, with the reason. */
export const amendStep = step({
  path: '/referrals/:referral/amend',
  part: 'referrals',
  title: () => 'Change what the referral says',
  caption: ({ bar }: ReferralView) => displayName(bar.identity),
  back: ({ referral }: ReferralView) => ({ href: referralHref(referral.id), text: 'Back to the referral' }),
  button: 'Save the change',
  advice: ['What it said before stays in its history with your reason. Whoever has it sees that it changed.'],
  load: loadFor('amend'),
  action: ({ referral }: ReferralView) => referralHref(referral.id, '/amend'),
  questions: amendQuestions,
  prefill: ({ referral }: ReferralView) => fieldsOf(referral),
  faults: answers => saidFaults(answers),
  version: ({ referral, already }: ReferralView) => already ?? referral.version,
  save: ({ ask, view: { referral }, id }, { why, ...answers }) => {
    const shown = { id: referral.id, version: referral.version, step: id as Id<'referral-step'> }
    return amendReferral(ask.store, ask.asker, shown, saidOf(answers, referral.agreedWhy), why)
  },
  done: ({ referral }: ReferralView) => referralHref(referral.id, '?done=amend'),
})
