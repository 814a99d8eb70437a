// What those are called to whom messages go: by the part that a rule names, and by the rung that was reached.
import type { Audience, MessageTopic } from '../protocol/index.ts'

/** The name of each audience. */
export const audienceNames: Readonly<Record<Audience, string>> = {
  'social-worker': 'Social worker',
  'line-manager': 'Line manager of the social worker',
  authority: 'Local authority',
  'missing-co-ordinator': 'Missing children co-ordinator',
  'front-door': 'Children’s social care front door',
  'early-help': 'Early help team',
  'pod-co-ordinator': 'Pod co-ordinators',
  'senior-manager': 'Senior manager on call',
  'social-care-lead': 'Children’s social care lead',
  'reviewing-officer': 'Independent reviewing officer',
  police: 'Police',
  'control-room': 'Police control room manager',
  'local-policing': 'Local policing team sergeant',
  'police-champion': 'Police missing person champion',
  'provider-manager': 'Senior manager of the provider',
  home: 'The child’s home',
  'return-interviews': 'Return interview provider',
  'placing-authority': 'Placing authority',
  'safeguarding-lead': 'Designated safeguarding lead of the placing authority',
  alerts: 'Alerts of other authorities',
  team: 'Team',
  sender: 'Sender',
}

/** What a message is about, as the head of a line. */
export const topicNames: Readonly<Record<MessageTopic, string>> = {
  missing: 'A child is missing',
  found: 'A child is found',
  'still-missing': 'A child is still missing',
  concern: 'A significant concern',
  'review-minutes': 'Minutes of an urgent case review',
  meeting: 'An intervention meeting is to be held',
  'hand-over': 'An episode is handed to you',
  letter: 'A letter',
  dispute: 'The police level is disputed',
  'child-protection': 'A child protection concern',
  'strategy-meeting': 'A strategy meeting is asked for',
  'return-interview': 'A return interview',
  'early-help': 'A child for early help to look at',
  'warning-notice': 'A warning notice was served',
  alert: 'An alert to other authorities',
  trafficking: 'Signs of trafficking',
  'report-received': 'A police report was received',
  exceptions: 'Not handled as the protocol says',
  placement: 'A child is placed here by another authority',
  referral: 'A referral to answer',
  'referral-waits': 'A referral that waits for an answer',
}

/** What a rung is called by its part, where the directory has no name for it. */
export const rungNames: Readonly<Record<string, string>> = {
  'social-worker': 'Social worker',
  'team-manager': 'Team manager',
  'independent-reviewing-officer': 'Independent reviewing officer',
  home: 'The child’s home',
  team: 'Team',
  sender: 'Whoever sent it',
  'managers-of-team': 'Managers of the team',
}
