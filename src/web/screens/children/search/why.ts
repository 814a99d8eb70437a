// Why a child was found, in words: which names are theirs, which are another spelling, and how the date of birth compares.
import type { BornReason, ContactReason, FoundReason } from '../../../../domain/search/index.ts'
import type { FoundChild } from '../../../../store/children/reads.ts'

const bornWords: Readonly<Record<BornReason, string>> = {
  same: 'the date of birth is the same',
  swapped: 'day and month of the date of birth are swapped',
  'year-off': 'the year of birth differs by one',
  'day-off': 'the date of birth differs by a day',
  'day-or-month-off': 'the day or the month of birth differs',
  'years-off': 'the year of birth differs',
  about: 'the date of birth fits what is estimated',
  'same-time': 'the date of birth is about a year apart at most',
  unknown: 'no date of birth to compare',
  different: 'the date of birth differs',
}

const quoted = (word: string): string => `“${word}”`

const telephoneWords: Readonly<Record<'child' | 'family', string>> = {
  child: 'has this telephone number',
  family: 'somebody of the family has this telephone number',
}

function sayAddress({ of, address }: Extract<ContactReason, { kind: 'address' }>): string {
  const place = address.trim().replaceAll(/\s+/g, ' ')
  switch (of) {
    case 'placement':
      return `lives or lived at ${place}`
    case 'known':
      return `${place} is among their addresses and places`
    case 'family':
      return `somebody of the family lives or lived at ${place}`
  }
}

function sayReason(reason: FoundReason): string {
  switch (reason.kind) {
    case 'word':
      return `has ${quoted(reason.word)}`
    case 'spelling':
      return `${quoted(reason.other)} is another spelling of ${quoted(reason.one)}`
    case 'nickname':
      return `${quoted(reason.other)} and ${quoted(reason.one)} are forms of one name`
    case 'near':
      return `${quoted(reason.other)} is like ${quoted(reason.one)}`
    case 'sounds-alike':
      return `${quoted(reason.other)} sounds like ${quoted(reason.one)}`
    case 'start':
      return `${quoted(reason.other)} begins with ${quoted(reason.one)}`
    case 'initial':
      return `${quoted(reason.other)} has the initial of ${quoted(reason.one)}`
    case 'born':
      return bornWords[reason.how]
    case 'telephone':
      return telephoneWords[reason.of]
    case 'address':
      return sayAddress(reason)
    case 'identifier':
      return 'has this number'
  }
}

const wordOf = (reason: FoundReason): string[] => (reason.kind === 'word' ? [reason.word] : [])

function sayWords(reasons: readonly FoundReason[]): string[] {
  const words = [...new Set(reasons.flatMap(wordOf))].sort()
  return words.length === 0 ? [] : [`has ${words.map(quoted).join(', ')}`]
}

const isContact = ({ kind }: FoundReason): boolean => kind === 'telephone' || kind === 'address'

/** Why a child was found, in one line. A child whom no name and no date brought up has the number that was typed. */
export function sayWhy({ reasons, born }: Pick<FoundChild, 'reasons' | 'born'>): string {
  if (reasons.length === 0) return 'has this number'
  const others = reasons.filter(reason => reason.kind !== 'word')
  const compared = reasons.some(reason => reason.kind === 'born') || reasons.every(isContact)
  const unknown = born === 'not-compared' && !compared ? [bornWords.unknown] : []
  return [...sayWords(reasons), ...new Set(others.map(sayReason)), ...unknown].join('; ')
}
