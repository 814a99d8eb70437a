// A matrix holds six months: the next one is asked for from the fifth, and one that ran out is flagged.
import { addMonths } from '../../instruments/life.ts'
import { laterOf, sayDay, startOfDay } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { replacedBy, type Standing } from '../forms-on-record.ts'
import { expiresAt, levelOf, matricesOf, noLevel, onlyChildren, sixMonths, stillAChild } from '../matrix.ts'
import type { Duty, Flag, Rule } from '../rule.ts'

type Numbers = { readonly months: number; readonly askAfterMonths: number }

const firstNumbers: Numbers = { months: 6, askAfterMonths: 5 }

/** 002 L1800: a new matrix by six months. */
export const matrixRenewed: Rule = {
  id: 'RFM24-18',
  title: 'New Risk Factor Matrix at six months',
  citation: {
    source: '002',
    paragraph: 'Section E of the matrix',
    says: 'A matrix should only detail six months of information.',
    checkedOn: '2026-11-22',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    sixMonths,
    onlyChildren,
    {
      gap: 'GAP-07',
      says: 'The duty opens at five months, so that there is a month to complete the new one, and is due before the six are over.',
      confirm: 'The CE Team',
    },
    {
      gap: 'GAP-07',
      says: 'A matrix whose last level is “no exploitation risk” is not renewed: a new worry is a new matrix.',
      confirm: 'The CE Team',
    },
  ],
  // It follows from a matrix that is on record, so there is no time before which nobody could have recorded it.
  versions: [
    {
      version: '1',
      from: null,
      until: null,
      deadline: '6 months, asked for from 5 months on',
      raise: file => asked(file).flatMap(matrix => newOneOf(file, matrix, firstNumbers)),
      flag: file => asked(file).flatMap(matrix => outOfDate(file, matrix, firstNumbers)),
    },
  ],
}

const asked = (file: CaseFile): Standing[] => matricesOf(file).filter(matrix => levelOf(matrix) !== noLevel)

function newOneOf(file: CaseFile, matrix: Standing, { months, askAfterMonths }: Numbers): Duty[] {
  const opensAt = laterOf(startOfDay(addMonths(matrix.completedOn, askAfterMonths)), matrix.submittedAt)
  if (replacedBy(matrix, opensAt) || !stillAChild(file, opensAt)) return []
  const because =
    `The Risk Factor Matrix was completed on ${sayDay(matrix.completedOn)} and holds ${months} months, ` +
    `so a new one is to be completed before ${sayDay(addMonths(matrix.completedOn, months))}.`
  return [{ subject: matrix.ref, opensAt, dueAt: expiresAt(matrix, months), metAt: matrix.replacedAt, because }]
}

function outOfDate(file: CaseFile, matrix: Standing, { months }: Numbers): Flag[] {
  const since = laterOf(expiresAt(matrix, months), matrix.submittedAt)
  if (matrix.replacedAt !== null || !stillAChild(file, since)) return []
  const because =
    `The latest Risk Factor Matrix was completed on ${sayDay(matrix.completedOn)} ` +
    `and is out of date since ${sayDay(addMonths(matrix.completedOn, months))}.`
  return [{ subject: 'child', since, because }]
}
