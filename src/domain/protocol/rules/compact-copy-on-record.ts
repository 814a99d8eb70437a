// A copy of a police report that the provider sent on goes to the social worker, who brings the record up to date.
import { sayMoment } from '../../kernel/index.ts'
import type { Authority, CaseFile } from '../case-file.ts'
import { type FactOf, factsOf } from '../fact.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { tells } from '../told.ts'

/** 004 Appendix Six: copies of the missing and found reports reach the social worker. */
export const compactCopyOnRecord: Rule = {
  id: 'PLAC-A6.2',
  title: 'Record brought up to date with a police report',
  citation: {
    source: '004',
    paragraph: 'Appendix Six',
    says: 'When a child goes missing the provider sends copies of the missing and found reports to the missing mailbox; they are forwarded to the social worker, who brings the electronic record up to date.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-51',
      says: 'The mailbox is a role’s and never a person’s. No time is named.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise, tell }],
}

const names = { missing: 'missing', found: 'found' } as const

const whoseOf = (file: CaseFile, { episode }: FactOf<'compact-copy-received'>): Authority =>
  file.episodes.find(({ ref }) => ref === episode)?.responsibleAuthority ?? file.child.responsibleAuthority

function raise(file: CaseFile): Duty[] {
  return factsOf(file, 'compact-copy-received').map(({ ref, episode, at, report }) => ({
    ...{ subject: ref, episode: episode ?? ref, opensAt: at, dueAt: null },
    metAt: factsOf(file, 'compact-copy-entered').find(one => one.ref === ref)?.at ?? null,
    because: `A copy of the police’s ${names[report]} report was received at ${sayMoment(at)}, so the social worker is to bring the record up to date with it.`,
  }))
}

function tell(file: CaseFile): Message[] {
  return factsOf(file, 'compact-copy-received').map(copy => {
    const because = `A copy of the police’s ${names[copy.report]} report was received at ${sayMoment(copy.at)}. Bring the record up to date with it.`
    const about = { subject: copy.ref, episode: copy.episode, about: 'report-received' } as const
    return tells({ ...about, audience: 'social-worker', whose: whoseOf(file, copy), because }, copy.at)
  })
}
