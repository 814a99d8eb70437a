// Whom a report is about, from what was typed: a child chosen by name, one who is described, or one whom nobody can name.
import type { NewReport, SavedAnswer } from '../../../../actions/missing/report-missing.ts'
import { wordsOfNames } from '../../../../domain/children/index.ts'
import { type Day, dayOf, type Instant } from '../../../../domain/kernel/index.ts'
import { guessedBirth, workingNameOf } from '../../../../domain/missing/index.ts'
import type { Reportable } from '../../../../store/missing/reads.ts'

/** What was typed of a person. */
export type PersonSaid = {
  readonly givenNames: string
  readonly familyName: string
  readonly described: string
  readonly age: string
  readonly born: Day | null
}

type Person = Pick<
  NewReport,
  'child' | 'givenNames' | 'familyName' | 'nameWords' | 'workingName' | 'bornOn' | 'bornPrecision'
>

/** The part of a report that says who it is, and what was said of their looks and age in words. */
export type PersonRead = { readonly report: Person; readonly answers: readonly Omit<SavedAnswer, 'version'>[] }

/** Reads who it is. A guessed age is the youngest that was said (GAP-35 and CARE-A1.6 protect the younger). */
export function personOf(chosen: Reportable | null, said: PersonSaid, now: Instant): PersonRead {
  const { givenNames, familyName, described, age } = said
  const words = [described, age === '' ? '' : `About ${age} years old.`].filter(one => one !== '').join('. ')
  const answers = words === '' ? [] : [{ question: 'description', answer: words, notKnown: false }]
  if (chosen !== null) {
    const named = { givenNames: chosen.name, familyName: '', nameWords: [], workingName: null }
    return { report: { child: chosen.childId, ...named, bornOn: chosen.bornOn, bornPrecision: 'exact' }, answers }
  }
  const guessed = said.born === null ? guessedBirth(age, dayOf(now)) : null
  const workingName = workingNameOf(givenNames, familyName, described)
  const report: Person = {
    child: null,
    givenNames,
    familyName,
    workingName,
    nameWords: wordsOfNames(workingName === null ? [givenNames, familyName] : [givenNames, familyName, described]),
    bornOn: said.born ?? guessed,
    bornPrecision: guessed === null ? 'exact' : 'estimated',
  }
  return { report, answers }
}
