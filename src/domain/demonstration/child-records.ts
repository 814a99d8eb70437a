// What is recorded of a child apart from episodes: the record, identity, places, standing with social care, who is involved.
import { identityWords } from '../children/index.ts'
import { addDays, addYears, type Day, type Instant } from '../kernel/index.ts'
import { idFor } from './chance.ts'
import { type Act, authorityOf, involve, keeperOf, type Pen } from './child-pen.ts'
import { onDay } from './moments.ts'
import { atText, onText, type Row } from './rows.ts'
import { streets } from './sentences.ts'

const otherNames: Readonly<Record<string, string>> = {
  ...{ northmoor: 'Northmoor Example Borough Council', eastvale: 'Eastvale Example County Council' },
}

/** The day of birth as recorded; null where nothing is known. */
function bornOn({ wish, before, chance: draw }: Pen): Day | null {
  const older = wish.daysOlder ?? draw.whole(150, 340)
  return wish.age === null ? null : addDays(addYears(before.today, -wish.age), -older)
}

function identity(pen: Pen, act: Act): Day | null {
  const { wish, childId } = pen
  const born = bornOn(pen)
  const names = {
    givenNames: wish.given,
    familyName: wish.family,
    knownAs: wish.knownAs ?? null,
    aliases: wish.aliases ?? [],
  }
  pen.add(
    'child_identity',
    {
      ...{ child_id: childId, given_names: wish.given, family_name: wish.family, known_as: names.knownAs },
      ...{ aliases: names.aliases, born_on: onText(born), sex: wish.sex, name_words: identityWords(names) },
      born_precision: born === null ? 'unknown' : wish.estimated ? 'estimated' : 'exact',
    },
    act,
  )
  return born
}

const morningOf = (day: Day): Instant => onDay(day, 9, 30)

// What ends is recorded when it ends, so that the record reads rightly as known at any day before.
function dated(
  pen: Pen,
  table: 'social_care_status' | 'placement',
  row: Row,
  from: number,
  until: number | undefined,
): void {
  const { before, since } = pen
  const fromOn = addDays(before.today, -from)
  const noted = fromOn > since ? fromOn : since
  const by = keeperOf(pen.circle)
  pen.add(
    table,
    { ...row, from_on: onText(fromOn), until_on: null },
    { at: morningOf(noted), by, act: `record-${table.replaceAll('_', '-')}` },
  )
  if (until === undefined) return
  const untilOn = addDays(before.today, -until)
  const ended = morningOf(untilOn > noted ? untilOn : addDays(noted, 1))
  pen.amend(
    table,
    { id: row.id ?? null, until_on: onText(untilOn) },
    { at: ended, by, act: `end-${table.replaceAll('_', '-')}` },
  )
}

function standings(pen: Pen): void {
  for (const [i, { status, sinceDays, untilDays }] of (pen.wish.care ?? []).entries()) {
    dated(pen, 'social_care_status', { id: pen.id('care', i), child_id: pen.childId, status }, sinceDays, untilDays)
  }
  for (const [i, place] of pen.wish.places.entries()) {
    const { kind, home, livesIn, district, sinceDays, untilDays } = place
    const address = home === undefined ? `${pen.chance.whole(1, 98)} ${pen.chance.of(streets)}` : null
    const where = {
      home_team_id: home === undefined ? null : pen.team(home),
      address,
      lives_in: livesIn,
      district: district ?? null,
      arrangement: place.arrangement ?? null,
      missing_risk: place.missingRisk ?? null,
    }
    dated(pen, 'placement', { id: pen.id('placement', i), child_id: pen.childId, kind, ...where }, sinceDays, untilDays)
  }
}

function everyone(pen: Pen, act: Act): void {
  const { wish, circle } = pen
  const then = { ...act, act: 'involve' }
  if (circle.worker !== null) involve(pen, 'social-worker', { person: circle.worker }, then)
  if (circle.team !== null) involve(pen, 'team-manager', { team: circle.team }, then)
  if (circle.reviewer !== null) involve(pen, 'independent-reviewing-officer', { person: circle.reviewer }, then)
  if (wish.school !== undefined) involve(pen, 'school', { team: wish.school }, then)
  for (const { part, who } of wish.alsoInvolved ?? []) {
    involve(pen, part, part === 'family-practitioner' ? { person: who } : { team: who }, then)
  }
}

function block(pen: Pen, act: Act): void {
  if (pen.wish.block === undefined) return
  const row = {
    id: pen.id('block', 0),
    child_id: pen.childId,
    ...pen.wish.block,
    from_at: atText(act.at),
    until_at: null,
  }
  pen.add('notify_block', row, { ...act, act: 'block-notice' })
}

function join(pen: Pen, seed: number): void {
  const { wish, before, childId, circle } = pen
  if (wish.sameAs === undefined) return
  const first = idFor(seed, 'child', wish.sameAs)
  const reason = 'Same date of birth, same address; confirmed with the family.'
  pen.amend(
    'child',
    { id: childId, same_as: first },
    { at: before.days(10, 11), by: circle.coOrdinator, act: 'join-records', reason },
  )
}

/** Writes down the child; answers the day of birth. */
export function writeChild(pen: Pen, seed: number): Day | null {
  const { wish, since, circle } = pen
  const act = { at: morningOf(since), by: keeperOf(circle), act: 'make-record' }
  const authority = authorityOf(wish)
  const row = {
    id: pen.childId,
    responsible_authority: authority,
    responsible_authority_name: otherNames[wish.authority] ?? null,
  }
  pen.add('child', { ...row, same_as: null, sealed_at: null, entered_in_error_at: null }, act)
  const born = identity(pen, act)
  standings(pen)
  everyone(pen, act)
  block(pen, act)
  join(pen, seed)
  return born
}
