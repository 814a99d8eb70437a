// A child who turns 18 while a programme of direct work runs: what comes after is thought of before.
import { addDays, birthdayOf, type Day, sayDay, startOfDay } from '../../kernel/index.ts'
import type { Birth, CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { firstAbout, programmesOf } from '../programme.ts'
import type { Duty, Rule } from '../rule.ts'

/** 002, the offer: it is for children under 18. */
export const programmeAtEighteen: Rule = {
  id: 'PROG24-13-eighteen',
  title: 'What comes after the eighteenth birthday',
  citation: {
    source: '002',
    paragraph: 'The offer: referral',
    says: 'Direct work is for children under 18 who live in Staffordshire.',
    checkedOn: '2026-12-01',
  },
  owner: 'family-practitioner',
  force: 'prompt',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-69',
      says: 'A programme that a child began goes on after the eighteenth birthday until it is closed; who works with the young person afterwards is agreed before it. A day of birth that is not certain is read as the latest that it can be.',
      confirm: 'The CE Team Manager',
    },
  ],
  versions: [
    { version: '1', from: null, until: null, deadline: 'the eighteenth birthday', raise: file => raise(file, 8) },
  ],
}

// Of an estimate only the latest day of birth is known, and so the latest birthday; nobody knows of an earlier one.
function eighteenthOf(birth: Birth): Day | null {
  switch (birth.kind) {
    case 'known':
      return birthdayOf(birth.on, 18)
    case 'estimated':
      return birthdayOf(birth.latestOn, 18)
    case 'unknown':
      return null
  }
}

function raise(file: CaseFile, weeks: number): Duty[] {
  const birthday = eighteenthOf(file.child.birth)
  if (birthday === null) return []
  return programmesOf(file).flatMap(({ ref, startsOn, extendedBy, closedOn }) => {
    const ends = closedOn ?? addDays(startsOn, (weeks + extendedBy) * 7)
    if (birthday <= startsOn || birthday >= ends) return []
    const metAt = firstAbout(factsOf(file, 'transition-planned'), ref)
    if (metAt === null && closedOn !== null) return []
    const began = startOfDay(startsOn)
    return [
      {
        subject: `${ref}-eighteen`,
        opensAt: metAt !== null && metAt < began ? metAt : began,
        ...{ dueAt: startOfDay(birthday), metAt },
        because: `The young person turns 18 on ${sayDay(birthday)}, while the programme runs. It is not closed for that: agree who works with them afterwards.`,
      },
    ]
  })
}
