// Every read of the store, as data: those that ask for one child or episode, and those that ask for none. A read that
// stands in neither list fails the test, because an unknown child and a forbidden one must be alike to it.
import type { Id } from '../../src/domain/kernel/ids.ts'
import { instant } from '../../src/domain/kernel/instants.ts'
import { readSeals } from '../../src/store/access/reads.ts'
import * as alerts from '../../src/store/alerts/reads.ts'
import * as asKnown from '../../src/store/as-known/reads.ts'
import { entriesOfChild } from '../../src/store/audit/reads.ts'
import * as borders from '../../src/store/borders/reads.ts'
import * as care from '../../src/store/care/reads.ts'
import * as children from '../../src/store/children/reads.ts'
import * as corrections from '../../src/store/corrections/reads.ts'
import * as duplicates from '../../src/store/duplicates/reads.ts'
import * as duties from '../../src/store/duties/reads.ts'
import * as groups from '../../src/store/groups/reads.ts'
import * as instruments from '../../src/store/instruments/reads.ts'
import * as levels from '../../src/store/levels/reads.ts'
import { readHandOvers } from '../../src/store/messages/hand-over-reads.ts'
import * as messages from '../../src/store/messages/reads.ts'
import * as missing from '../../src/store/missing/reads.ts'
import * as pathways from '../../src/store/pathways/reads.ts'
import * as police from '../../src/store/police/reads.ts'
import * as programme from '../../src/store/programme/reads.ts'
import * as protection from '../../src/store/protection/reads.ts'
import * as record from '../../src/store/record/reads.ts'
import * as referrals from '../../src/store/referrals/reads.ts'
import * as sharing from '../../src/store/sharing/reads.ts'
import * as together from '../../src/store/together/reads.ts'
import type { ReadTx } from '../../src/store/transaction.ts'

/** Whom a read is asked for. */
export type Asked = { readonly child: Id<'child'>; readonly episode: Id<'episode'>; readonly form: Id<'form'> }
/** A read that is asked for one child or episode. */
export type ReadOfOne = (tx: ReadTx, asked: Asked) => Promise<unknown>

// The sections without what every answer repeats: the child that was asked for, and the moment.
function shownOnly({ child, now, ...rest }: record.RecordSections) {
  return Object.values(rest).every(one => typeof one !== 'object' || one.kind === 'hidden' || one.value.length === 0)
    ? null
    : rest
}

const keyOf = (childId: Id<'child'>, episode: Id<'episode'>) => ({ childId, rule: 'LONG-17.2b', subject: episode })

/** By folder of the store and name. */
export const readsOfOne: Readonly<Record<string, Readonly<Record<string, ReadOfOne>>>> = {
  access: {
    readSeals: (tx, { child }) => readSeals(tx, child),
  },
  'as-known': {
    readAsKnown: (tx, { child }) => asKnown.readAsKnown(tx, child, tx.now),
    readChangesSince: (tx, { child }) => asKnown.readChangesSince(tx, child, instant(0), 50),
  },
  audit: {
    entriesOfChild: (tx, { child }) => entriesOfChild(tx, child, { most: 50 }),
  },
  borders: {
    readCompactCopies: (tx, { episode }) => borders.readCompactCopies(tx, episode),
    readEpisodeAuthorities: (tx, { episode }) => borders.readEpisodeAuthorities(tx, episode),
    readFurtherActions: (tx, { episode }) => borders.readFurtherActions(tx, episode),
    readInterviewOutcomes: (tx, { episode }) => borders.readInterviewOutcomes(tx, episode),
    readJudgedDuties: (tx, { child }) => borders.readJudgedDuties(tx, child),
    readLetterMaking: (tx, { episode }) => borders.readLetterMaking(tx, episode),
    readLetters: (tx, { episode }) => borders.readLetters(tx, episode),
    readPlacementNotices: (tx, { child }) => borders.readPlacementNotices(tx, child),
    readStatutoryReviews: (tx, { child }) => borders.readStatutoryReviews(tx, child),
  },
  care: {
    readInterviewsOf: (tx, { child }) => care.readInterviewsOf(tx, child),
    readNotAssessed: (tx, { child }) => care.readNotAssessed(tx, [child]),
    readPushAndPull: (tx, { child }) => care.readPushAndPull(tx, child, ['e24']),
    readUnsafePlaces: (tx, { child }) => care.readUnsafePlaces(tx, child),
  },
  children: {
    readBar: (tx, { child }) => children.readBar(tx, child),
    readBlocks: (tx, { child }) => children.readBlocks(tx, child),
    readChild: (tx, { child }) => children.readChild(tx, child),
    readChildsView: (tx, { child }) => children.readChildsView(tx, child),
    readGrants: (tx, { child }) => children.readGrants(tx, child),
    readEpisodesInBrief: (tx, { child }) => children.readEpisodesInBrief(tx, child),
    readGroup: (tx, { child }) => children.readGroup(tx, child),
    readHistory: (tx, { child }) => children.readHistory(tx, child, 'identity', 50),
    readHoldings: (tx, { child }) => children.readHoldings(tx, child),
    readInvolvements: (tx, { child }) => children.readInvolvements(tx, child),
    readOpenEpisodes: (tx, { child }) => children.readOpenEpisodes(tx, child),
    readPlacements: (tx, { child }) => children.readPlacements(tx, child),
    readSaver: (tx, { child }) => children.readSaver(tx, 'child', child),
    readSocialCare: (tx, { child }) => children.readSocialCare(tx, child),
  },
  corrections: {
    readCorrections: (tx, { episode }) => corrections.readCorrections(tx, episode),
    readMovedTo: (tx, { episode }) => corrections.readMovedTo(tx, episode),
    readPoliceChecks: (tx, { episode }) => corrections.readPoliceChecks(tx, episode),
  },
  duplicates: {
    readMaybeSame: async (tx, { child }) => {
      const { pairs, elsewhere } = await duplicates.readMaybeSame(tx, child)
      return [...pairs, ...elsewhere]
    },
    readNoneStanding: (tx, { episode }) => duplicates.readNoneStanding(tx, episode),
    readNoneAmong: (tx, { episode }) => duplicates.readNoneAmong(tx, episode, [], []),
  },
  duties: {
    readDutiesOfChild: (tx, { child }) => duties.readDutiesOfChild(tx, child),
    readDutiesOfEpisode: (tx, { episode }) => duties.readDutiesOfEpisode(tx, episode),
    readDuty: (tx, { child, episode }) => duties.readDuty(tx, keyOf(child, episode)),
    readHolderStands: (tx, { child, episode }) => duties.readHolderStands(tx, keyOf(child, episode)),
    readSteps: (tx, { child, episode }) => duties.readSteps(tx, keyOf(child, episode)),
    readTakers: (tx, { child, episode }) => duties.readTakers(tx, keyOf(child, episode), 5),
    readFlagsOfChild: (tx, { child }) => duties.readFlagsOfChild(tx, child),
    readFlagsOfEpisode: (tx, { episode }) => duties.readFlagsOfEpisode(tx, episode),
  },
  groups: {
    readGroupWork: async (tx, { child }) => groupWorkOrNull(await groups.readGroupWork(tx, child)),
  },
  instruments: {
    readEarlierAnswers: (tx, { form }) => instruments.readEarlierAnswers(tx, form),
    readOwnWords: (tx, { child }) => instruments.readOwnWords(tx, child),
    readForm: (tx, { form }) => instruments.readForm(tx, form),
    readFormsOf: (tx, { child }) => instruments.readFormsOf(tx, child),
    readFormsOfEpisode: (tx, { episode }) => instruments.readFormsOfEpisode(tx, episode),
  },
  messages: {
    readHandOvers: (tx, { episode }) => readHandOvers(tx, episode),
    readMessagesOfChild: (tx, { child }) => messages.readMessagesOfChild(tx, child),
    readMessagesOfEpisode: (tx, { episode }) => messages.readMessagesOfEpisode(tx, episode),
  },
  levels: {
    readLaunches: (tx, { child }) => levels.readLaunches(tx, child),
    readProfileChangedAt: (tx, { child }) => levels.readProfileChangedAt(tx, child),
    readProfileConfirmations: (tx, { child }) => levels.readProfileConfirmations(tx, child),
    readScaledMeetings: (tx, { child }) => levels.readScaledMeetings(tx, child),
  },
  missing: {
    readAnswers: (tx, { episode }) => missing.readAnswers(tx, episode),
    readBlockedOf: (tx, { episode }) => missing.readBlockedOf(tx, episode),
    readEpisode: (tx, { episode }) => missing.readEpisode(tx, episode),
    readEpisodeEvents: (tx, { episode }) => missing.readEpisodeEvents(tx, episode),
    readEpisodesOf: (tx, { child }) => missing.readEpisodesOf(tx, child),
    readLog: (tx, { episode }) => missing.readLog(tx, episode),
    readMeasures: (tx, { episode }) => missing.readMeasures(tx, episode),
    readMeetingsOf: (tx, { child }) => missing.readMeetingsOf(tx, child),
    readNotReported: (tx, { episode }) => missing.readNotReported(tx, episode),
    readTold: (tx, { episode }) => missing.readTold(tx, episode),
    readWhereabouts: (tx, { episode }) => missing.readWhereabouts(tx, episode),
  },
  alerts: {
    readAlerts: (tx, { episode }) => alerts.readAlerts(tx, episode),
    readDisruption: (tx, { child }) => alerts.readDisruption(tx, child),
    readFlags: (tx, { episode }) => alerts.readFlags(tx, episode),
    readMarkers: (tx, { child }) => alerts.readMarkers(tx, child),
    readMarkersOfEpisode: (tx, { episode }) => alerts.readMarkersOfEpisode(tx, episode),
    readReferrals: (tx, { child }) => alerts.readReferrals(tx, child),
  },
  pathways: {
    readPanelDecisions: (tx, { child }) => pathways.readPanelDecisions(tx, child),
    readRoutings: (tx, { child }) => pathways.readRoutings(tx, child),
    readSendings: (tx, { child }) => pathways.readSendings(tx, child),
  },
  police: {
    readAssessmentsByStage: (tx, { episode }) => police.readAssessmentsByStage(tx, episode),
    readCompactEntries: (tx, { episode }) => police.readCompactEntries(tx, episode),
    readDisputes: (tx, { episode }) => police.readDisputes(tx, episode),
    readInCareThen: (tx, { child, episode }) => police.readInCareThen(tx, { id: episode, childId: child }),
  },
  programme: {
    readProgrammes: (tx, { child }) => programme.readProgrammes(tx, child),
  },
  protection: {
    readAnswersFor: (tx, { episode }) => protection.readAnswersFor(tx, episode),
    readConcernsOfChild: (tx, { child }) => protection.readConcernsOfChild(tx, child),
    readConcernsOfEpisode: (tx, { episode }) => protection.readConcernsOfEpisode(tx, episode),
    readDecisionsOfEpisode: (tx, { episode }) => protection.readDecisionsOfEpisode(tx, episode),
    readEvidenceChecks: (tx, { episode }) => protection.readEvidenceChecks(tx, episode),
    readEvidenceLearned: (tx, { episode }) => protection.readEvidenceLearned(tx, episode),
    readSchoolContacts: (tx, { episode }) => protection.readSchoolContacts(tx, episode),
    readStrategy: async (tx, { episode }) => Object.values(await protection.readStrategy(tx, episode)).flat(),
    readUnderstanding: (tx, { child }) => protection.readUnderstanding(tx, child),
  },
  record: {
    readLinkedChoices: (tx, { child }) => record.readLinkedChoices(tx, child, 'placement-plans'),
    readLastSaved: (tx, { child }) => record.readLastSaved(tx, 'child', child),
    readMayBeSamePerson: (tx, { child }) => record.readMayBeSamePerson(tx, 'family', child, child),
    readPicture: (tx, { child }) => record.readPicture(tx, child, child),
    readRecordSections: async (tx, { child }) => shownOnly(await record.readRecordSections(tx, child)),
    readSameNumber: (tx, { child }) => record.readSameNumber(tx, child, { kind: 'other', value: '1' }),
  },
  sharing: {
    readAdvocates: (tx, { episode }) => sharing.readAdvocates(tx, episode),
    readAllocations: (tx, { episode }) => sharing.readAllocations(tx, episode),
    readAroundInterview: (tx, { episode }) => sharing.readAroundInterview(tx, episode),
    readBlockedIn: (tx, { episode }) => sharing.readBlockedIn(tx, episode),
    readConsent: (tx, { episode }) => sharing.readConsent(tx, episode),
    readEarlyHelp: (tx, { episode }) => sharing.readEarlyHelp(tx, episode),
    readSafetyPlans: (tx, { episode }) => sharing.readSafetyPlans(tx, episode),
    readShares: (tx, { episode }) => sharing.readShares(tx, episode),
  },
  referrals: {
    readContacts: (tx, { child }) => referrals.readContacts(tx, child),
    readReferralGround: (tx, { child }) => referrals.readReferralGround(tx, child),
    readReferralsOf: (tx, { child }) => referrals.readReferralsOf(tx, child),
    readTriageDecisions: (tx, { child }) => referrals.readTriageDecisions(tx, child),
  },
  together: {
    readTogether: (tx, { episode }) => together.readTogether(tx, episode),
  },
}

// The group work of a child without what every answer repeats.
function groupWorkOrNull(work: Awaited<ReturnType<typeof groups.readGroupWork>>) {
  return Object.values(work).every(rows => rows.length === 0) ? null : work
}

/** Reads that are asked for no child, or only with what another read has shown already. */
export const otherReads: Readonly<Record<string, readonly string[]>> = {
  access: [
    'countUnanswered',
    'nameOf',
    'readAccessNews',
    'readColleagues',
    'readCovers',
    'readDoor',
    'readGlassHours',
    'readGlasses',
    'readKeeperChoices',
    'readKeeperless',
    'readLooks',
    'readManyBroken',
    'readOwnRequests',
    'readRequestsToAnswer',
    'readRestrictedMet',
    'readTrailOf',
    'readTrailPeople',
    'readTrailPerson',
  ],
  borders: ['readLetter', 'readOwnElsewhere', 'readPlacedHere', 'readProviderRegister', 'readUnanswered'],
  caseload: ['readCaseload'],
  children: [
    'findIds',
    'readIdsOfLists',
    'findChildren',
    'keepSearch',
    'readDistricts',
    'readHomes',
    'readKeptApart',
    'readSearch',
    'readUnion',
    'readWrittenSince',
    'readWhoMayBeInvolved',
    'whereRead',
  ],
  pathways: [
    'readAdministrators',
    'readAreaTables',
    'readAreaWorkers',
    'readDistrictAreas',
    'readOwnAreas',
    'readWhoMayHoldAnArea',
  ],
  corrections: ['readLookAlikes'],
  demonstration: ['accountsOf'],
  directory: [
    'readAgenciesWithPlaces',
    'readAgencyLines',
    'readDestinationHistory',
    'readDestinationsOn',
    'readMailDomains',
    'readNumbers',
    'readTeam',
    'readTeamLines',
  ],
  duplicates: ['countPairs', 'handlesBesides', 'readPairs', 'readStandsFor', 'readVariants'],
  duties: [
    'countByRule',
    'countWorklists',
    'readCarried',
    'readColleagues',
    'readDueUntil',
    'readDuties',
    'readHandedToMe',
    'readOverdue',
    'readWorklist',
  ],
  groups: ['readGroup', 'readGroupSessions', 'readGroups', 'readMayJoin', 'readMembers'],
  'hand-over': ['readNobodys', 'readReminders', 'readSince', 'readTeamStanding'],
  'form-lists': ['readLists', 'readSetEntries'],
  home: ['readHomeCounts', 'readNews'],
  instruments: ['readDraftsOf'],
  messages: ['readMessagesOfReferral', 'countInbox', 'readInbox', 'readMessage', 'readSameNews', 'readUnaccepted'],
  missing: ['readBoard', 'readFoundLately', 'readLoggedOnly', 'readAge', 'readReportable', 'readSubject'],
  outbox: [
    'readBackLately',
    'readDigestChoices',
    'readDigestDays',
    'readDigestToday',
    'readOutbox',
    'readOwnDigest',
    'readStuckMail',
  ],
  patterns: [
    'readCounted',
    'readGoneTogether',
    'readPatternAlerts',
    'readPlaces',
    'readRepeatChildren',
    'readSettings',
    'readTimes',
  ],
  people: ['readAgencies', 'readColleagues', 'readPeople', 'readPerson', 'readTeams', 'readWithoutWorker'],
  programme: ['readOpenProgrammes', 'readPractitioners'],
  protection: [
    'readConcern',
    'readDecisionsOfConcern',
    'readEpisodeOfEvidence',
    'readFrontDoorPlaces',
    'readLeads',
    'readNotices',
    'readProcedures',
    'readProtectionRow',
  ],
  record: ['readSchools'],
  referrals: [
    'isInTeam',
    'readDecidedReferrals',
    'readMyReferrals',
    'readReferral',
    'readReferralSteps',
    'readSchoolTeams',
    'readToContact',
    'readTriage',
    'readTriageDays',
    'readWithoutMatrix',
    'readWorkersOf',
  ],
  search: ['readOwnSearches', 'readManySearches', 'readUnexplained'],
  sharing: ['readConflicts', 'readProviders'],
  together: ['readMayBelong'],
  'sign-in': [
    'accountByEmail',
    'accountOf',
    'failuresOf',
    'holdingsOf',
    'installationOf',
    'isAnybodysDevice',
    'isKnownDevice',
    'sessionByToken',
  ],
}

/** Reads that leave no entry in the audit by themselves: each only ever joins one that names the child in the same answer. */
export const notedByAnother: readonly string[] = [
  'borders readLetterMaking',
  'children readGrants',
  'children readGroup',
  'children readPlacements',
  'children readSaver',
  'children readSocialCare',
  'duties readHolderStands',
  'duties readTakers',
  'levels readProfileChangedAt',
  'missing readAnswers',
  'missing readEpisodeEvents',
  'missing readMeasures',
  'police readInCareThen',
  'protection readAnswersFor',
  'record readLastSaved',
  'referrals readReferralGround',
  'together readTogether',
]

/** Reads of which the asking itself is noted, whether or not there was anything to see: who looks at the audit is of interest. */
export const notedWhenAsked: readonly string[] = ['audit entriesOfChild']
