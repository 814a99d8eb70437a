// Reads the facts of a concern from JSON as `homeward route` takes them, strictly: what is not of the contract's form is
// refused by the name of its field. What only the pathways before 2024 ask is refused where that of 2024 decides.
import { type Day, parseDay } from '../kernel/index.ts'
import { type Form, oneOf, optional, type Row, required, rowOf } from '../protocol/json-rows.ts'
import { orRefused, Refusal, type Refused } from '../protocol/refusal.ts'
import { type Json, readJson } from '../protocol/strict-json.ts'
import {
  bands,
  concernTypes,
  type EarlierFacts,
  type EarlierGeneration,
  earlierGenerations,
  earlierLevels,
  matrixStates,
  nothingEarlier,
  type PathwayFacts,
  type Prevention,
  pathwayAuthorities,
  pathwayDistricts,
  preventionReferrers,
} from './facts.ts'
import { type PathwayVersion, versionFor, versionOf } from './versions.ts'

/** The facts as read and the version that decides on them, or why they were refused. */
export type ReadFacts =
  | { readonly kind: 'read'; readonly facts: PathwayFacts; readonly version: PathwayVersion }
  | Refused

const aDay: Form<Day> = {
  says: 'a date that exists, such as 2026-05-01',
  read: value => (typeof value === 'string' ? parseDay(value) : null),
}
const yesOrNo: Form<boolean> = { says: 'true or false', read: value => (typeof value === 'boolean' ? value : null) }
const aNumber: Form<number> = {
  says: 'a whole number from 0',
  read: value => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null),
}
const anObject: Form<Json> = { says: 'a JSON object', read: value => value }
const aBand = oneOf(bands)
const aDistrict = oneOf(pathwayDistricts)
const anAuthority = oneOf(pathwayAuthorities)
const aType = oneOf(concernTypes)
const aMatrix = oneOf(matrixStates)
const aReferrer = oneOf(preventionReferrers)
const aGeneration = oneOf(earlierGenerations)
const aLevel = oneOf(earlierLevels)
const aRisk = oneOf(['CSE', 'CCE'] as const)

const factKeys = [
  ...['on', 'authority', 'district', 'type', 'band', 'age', 'openToChildrensServices', 'allocatedSocialWorker'],
  ...['policeAttention', 'openToOrEngagingWithYos', 'matrix', 'placedOutOfCounty', 'prevention'],
]
const earlierKeys = [
  ...['generation', 'level', 'mainRisk', 'consentGiven', 'underThirteenSexualActivity', 'emergencyServiceStaff'],
  ...['marfCompleted', 'familiesFirstStaff', 'collectionsRequest', 'heardAtPanel'],
]
const everyKey = new Set([...factKeys, ...earlierKeys])
const preventionKeys = new Set([
  ...['referrer', 'primarySchoolYear', 'send', 'higherLevelInterventionBefore', 'screeningToolAttached', 'optedOut'],
])

function readPrevention(row: Row): Prevention | null {
  const given = optional(row, 'prevention', anObject)
  if (given === null) return null
  const wish = rowOf(given, 'prevention', preventionKeys)
  return {
    referrer: required(wish, 'referrer', aReferrer),
    primarySchoolYear: optional(wish, 'primarySchoolYear', aNumber),
    send: required(wish, 'send', yesOrNo),
    higherLevelInterventionBefore: required(wish, 'higherLevelInterventionBefore', yesOrNo),
    screeningToolAttached: required(wish, 'screeningToolAttached', yesOrNo),
    optedOut: required(wish, 'optedOut', yesOrNo),
  }
}

function readEarlier(row: Row): EarlierFacts {
  const said = (key: string): boolean => optional(row, key, yesOrNo) ?? false
  return {
    level: optional(row, 'level', aLevel),
    mainRisk: optional(row, 'mainRisk', aRisk),
    consentGiven: said('consentGiven'),
    underThirteenSexualActivity: said('underThirteenSexualActivity'),
    emergencyServiceStaff: said('emergencyServiceStaff'),
    marfCompleted: said('marfCompleted'),
    familiesFirstStaff: said('familiesFirstStaff'),
    collectionsRequest: said('collectionsRequest'),
    heardAtPanel: said('heardAtPanel'),
  }
}

const readContract = (row: Row): PathwayFacts => ({
  on: required(row, 'on', aDay),
  authority: required(row, 'authority', anAuthority),
  district: optional(row, 'district', aDistrict),
  type: required(row, 'type', aType),
  band: optional(row, 'band', aBand),
  age: required(row, 'age', aNumber),
  openToChildrensServices: required(row, 'openToChildrensServices', yesOrNo),
  allocatedSocialWorker: required(row, 'allocatedSocialWorker', yesOrNo),
  policeAttention: required(row, 'policeAttention', yesOrNo),
  openToOrEngagingWithYos: required(row, 'openToOrEngagingWithYos', yesOrNo),
  matrix: required(row, 'matrix', aMatrix),
  placedOutOfCounty: required(row, 'placedOutOfCounty', yesOrNo),
  prevention: readPrevention(row),
  earlier: nothingEarlier,
})

function refuseEarlier(row: Row, own: EarlierGeneration | null, facts: PathwayFacts): void {
  const version = versionFor(facts, null)
  const extra = version.generation === 'G3' ? earlierKeys.find(key => row.members.has(key)) : undefined
  if (extra !== undefined) throw new Refusal(extra, 'is not a key of this form: the pathway of 2024 does not ask it')
  if (own !== null && versionOf(facts.authority, own) === null)
    throw new Refusal('generation', 'must be one that this authority had')
  if (facts.band !== null && facts.earlier.level !== null)
    throw new Refusal('level', 'must be left out where a band is given')
}

/** Reads the facts of one concern from the text that holds them. */
export const readFacts = (text: string): ReadFacts =>
  orRefused<ReadFacts>(() => {
    const row = rowOf(readJson(text), '', everyKey)
    const own = optional(row, 'generation', aGeneration)
    const facts = { ...readContract(row), earlier: readEarlier(row) }
    refuseEarlier(row, own, facts)
    return { kind: 'read', facts, version: versionFor(facts, own) }
  })
