// What ends a duty, in words: always the record that shows the thing was done, never a tick.

/** What meets the duty of a rule, by the rule's id. */
export const whatMeets: Readonly<Record<string, string>> = {
  'CARE-A1.6': 'Met when it is recorded that the police were told.',
  'PLAC-20.4': 'Met when the letter to the placing authority is recorded as sent.',
  'LONG-17.1a': 'Met when it is recorded that the line manager was told.',
  'LONG-17.2b': 'Met when the urgent case review is recorded as held.',
  'LONG-17.3': 'Met when the next urgent case review is recorded as held.',
  'LONG-17.4':
    'Met when the lead for children’s social care, and for a child in care the reviewing officer, have accepted the message or were given the minutes.',
  'PREV-13.3a': 'Met when the prevention interview is recorded as held.',
  'RHI-13.4': 'Met when the offer of a return interview is recorded, whatever the child answers.',
  'RHI-15.6':
    'Met when the return interview form is submitted, by the moment at which the interview with the child ended. An offer, an attempt, a refusal, or an interview with an adult in the child’s place does not meet it.',
  'REFF24-2': 'Met when a submitted matrix or review makes the referral complete, or when it is withdrawn.',
  'PROG24-11': 'Met when the triage has decided about the child. Carrying it over does not meet it.',
  'PROG24-12': 'Met when contact with the referrer is recorded after the decision.',
  'MISS-13.15': 'Met when a meeting of level 1 or higher is recorded as held after the duty opened.',
  'MISS-13.17': 'Met when a meeting of level 2 or higher is recorded as held after the duty opened.',
  'MISS-13.18': 'Met when a meeting of level 3 is recorded as held after the duty opened.',
  'MISS-13.19a': 'Met when a meeting of that level or higher is recorded as held after the level was launched.',
  'MISS-13.19b':
    'Met when the police accept the invitation, or when it is recorded that they were invited in another way.',
  'SW-9.1':
    'Met when it is recorded that the social worker or their team was told, or when the social worker says so themselves.',
  'SW-9.2': 'Met when it is recorded that the interview was asked for, offered or attempted.',
  'POL-12.10a': 'Met when it is recorded that each of the authorities named was notified.',
  'POL-12.11a': 'Met when the co-ordinator’s review is recorded, with its outcome. Nobody can close it unreviewed.',
  'POL-12.11a-hub': 'Met when the hub’s review is recorded, with its outcome. Nobody can close it unreviewed.',
  'FOUND-13.1a':
    'Met when for each of those told, and for parents, police and social worker, it is recorded that they were told that the child is found, or why not.',
  'LONG-17.1b': 'Met when it is recorded that a senior manager was told, at or after the moment of the concern.',
  'ALERT-21.1': 'Met when it is recorded what was decided about an alert, and why: also that none is needed.',
  'ALERT-21.2': 'Met when a flag is recorded; and for each flag, when it is recorded that it was taken off.',
  'ALERT-21.3':
    'Met when somebody at the mailbox for alerts took the message; and for each alert, when it is recorded that it was withdrawn.',
  'DISR-22.2':
    'Met when somebody of the authority took the message, or when the record of the notice says that the authority was told.',
  'PATH24-5':
    'Met when the reference of the referral is recorded under “What happens now”, or what shows that a social worker was allocated already, or when one is allocated. Nobody can close it without.',
  'PATH24-6': 'Met when the co-ordinator’s decision about the panel is recorded with its reason, whichever it is.',
  'PATH18-6':
    'Met when the reference of the referral to the front door is recorded, or when it turns out that the child is open to children’s social care.',
  'TRAF-23.2':
    'Met when it is recorded what was decided about a referral, and why; and where the child is to be referred, when the reference is recorded.',
  'RHI-13.8a':
    'Met when it is recorded that the child was told who will see it and was asked whether they agree to sharing, whatever they answered, and on which basis it is shared or that it is not.',
  'RHI-13.9': 'Met when it is recorded that the police, or the meeting, have what concerns them, with the basis.',
  'RHI-15.7': 'Met when the missing children co-ordinator takes the message, or it is recorded that a copy was sent.',
  'RHI-15.8': 'Met when the front door takes the message, or it is recorded that it was sent.',
  'RHI-15.8-forwarded': 'Met when both the pod co-ordinator and the social worker have it.',
  'RHI-15.9': 'Met when the decision of early help is recorded, whichever it is.',
  'POL-12.7': 'Met when the answer of the control-room manager is recorded, whatever it is.',
  'POL-12.8': 'Met when the answer of the local policing team sergeant is recorded, whatever it is.',
  'POL-12.10b': 'Met when an entry on COMPACT is recorded that was made at or after the interview.',
  'CP-18.1':
    'Met when the police accept the message, or when it is recorded that somebody told them. That the front door was told never meets it.',
  'CP-18.1-referral':
    'Met when the front door accepts the message, or when it is recorded that somebody told it. That the police were told never meets it.',
  'CP-18.4a': 'Met when somebody goes through the list of evidence after the concern came up.',
  'CP-18.4b': 'Met when it is recorded that the police gave advice, after the concern came up.',
  'CP-18.4c': 'Met when the police accept the message, or when it is recorded that somebody told them.',
  'REF-15.4': 'Met when the decision of the front door on the concern is recorded, whatever it is.',
  'REF-15.5b': 'Met when the early help team accepts the message.',
  'REF-15.5c':
    'Met when the decision of the front door on the notification, or on a concern of the episode, is recorded.',
  'POL-12.9': 'Met when the decision of the front door on the episode is recorded after it came out.',
  'FOUND-13.2a': 'Met when it is recorded that a strategy meeting was considered, asked for or held.',
  'FOUND-13.2b': 'Met when a strategy meeting is held, or when it is recorded why not.',
  'FOUND-13.2c': 'Met when a strategy meeting is recorded that decided whether enquiries are needed.',
  'CARE-A1.1': 'Met when a missing-from-care risk assessment and action plan is submitted.',
  'CARE-A1.2':
    'Met by a missing-from-care assessment that says it was completed by then. Held in time and written up later is in time.',
  'CARE-A1.9': 'Met when it is recorded that the police were told.',
  'CARE-A1.10': 'Met when the first person who was given a copy is recorded, in the form or on the page of care.',
  'CARE-16.1': 'Met when what was considered before placing is recorded for that placement.',
  'MISS-13.12': 'Met when a placement plan is recorded for that placement.',
  'MISS-13.10b': 'Met when a care plan is recorded.',
  'MISS-13.11': 'Met when a statutory review is recorded that looked at why the child went missing.',
  'CARE-A1.5': 'Met when a newer missing-from-care assessment is submitted.',
  'RFM24-16': 'Met when the next review of the matrix is submitted, or a new matrix.',
  'RFM24-17': 'Met when a new Risk Factor Matrix is submitted. A draft does not meet it.',
  'RFM24-18': 'Met when a new Risk Factor Matrix is submitted. A draft does not meet it.',
  'PLAC-20.6-reply': 'Met when the written reply of the placing authority is recorded beside the letter.',
  'PLAC-20.7': 'Met when the decision of the designated leads is recorded with its reason, made after the report.',
  'PLAC-20.5': 'Met when somebody of the placing authority has accepted the message about the concern.',
  'OLA-10.1a': 'Met when the notification of the placement is recorded as received.',
  'OLA-10.1c':
    'Met when it is recorded that the outcome went to the placing authority after the interview, or when it accepted the message.',
  'PLAC-A6.1': 'Met when the notification of the placement is recorded as sent.',
  'PLAC-A6.2': 'Met when it is recorded that the record was brought up to date with the copy.',
  'OOC-19.2': 'Met when it is recorded that the social worker or their team was told that the child is missing.',
  'OOC-19.4a': 'Met when the report of the reviewing officer on that review is recorded.',
  'OOC-19.4b': 'Met when it is recorded that the team manager was told, or when they accepted the message.',
  'PROG24-13': 'Met when a session in that week, or the first after it, is recorded in which the child was met.',
  'PROG24-13-end': 'Met when the programme is closed with what was achieved and what comes next.',
  'PROG24-13-extension': 'Met when the decision of a team manager is recorded, whatever it is.',
  'PROG24-13-eighteen': 'Met when it is written down who works with the young person after the birthday.',
  'PROG24-14':
    'Met when the plan has what the child says, and what the parents or carers say or why they were not asked.',
  'CCEP-10': 'Met when it is recorded that the child was told and that a parent or carer was told.',
  'PLAC-20.6': 'Met when the letter about nine episodes in ninety days is recorded as sent.',
}
